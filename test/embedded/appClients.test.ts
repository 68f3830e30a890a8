import { closeEmbedded, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

test("an app client is created with Cognito's defaults, described, and deleted", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const created = await cognito.createUserPoolClient({ UserPoolId, ClientName: "web", GenerateSecret: true });
  const { ClientId, ...client } = created.UserPoolClient ?? {};
  expect(ClientId).toMatch(/^[0-9a-z]{26}$/);
  expect(client).toMatchObject({
    UserPoolId,
    ClientName: "web",
    ClientSecret: expect.stringMatching(/^\w{51}$/),
    RefreshTokenValidity: 30,
    PreventUserExistenceErrors: "LEGACY",
    EnableTokenRevocation: true,
    AuthSessionValidity: 3,
    ExplicitAuthFlows: ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
  });
  const described = await cognito.describeUserPoolClient({ UserPoolId, ClientId });
  expect(described.UserPoolClient).toEqual(created.UserPoolClient);
  await cognito.deleteUserPoolClient({ UserPoolId, ClientId });
  expect(await rejectionOf(cognito.describeUserPoolClient({ UserPoolId, ClientId }))).toBe(
    `ResourceNotFoundException: User pool client ${ClientId} does not exist.`,
  );
});

test("an update resets what it leaves out, but neither name nor secret", async () => {
  const { cognito, pool, UserPoolId } = await startEmbedded();
  const { confidentialClientId: ClientId, confidentialClientSecret } = pool;
  const { UserPoolClient } = await cognito.updateUserPoolClient({
    UserPoolId,
    ClientId,
    AuthSessionValidity: 15,
  });
  expect(UserPoolClient).toMatchObject({
    ClientName: "confidential",
    ClientSecret: confidentialClientSecret,
    AuthSessionValidity: 15,
    PreventUserExistenceErrors: "LEGACY",
    ExplicitAuthFlows: expect.not.arrayContaining(["ALLOW_USER_PASSWORD_AUTH"]),
  });
});

test("settings that Cognito would not take are refused", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const create = (more: object) =>
    rejectionOf(cognito.createUserPoolClient({ UserPoolId, ClientName: "web", ...more }));
  const seconds = { TokenValidityUnits: { AccessToken: "seconds" } };
  const enabled = { Feature: "ENABLED" };
  for (const wrong of [
    { AccessTokenValidity: 299, ...seconds },
    { RefreshTokenRotation: enabled, ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"] },
    { ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "USER_PASSWORD_AUTH"] },
    { GenerateSecret: true, ClientSecret: "x".repeat(30) },
    { ExplicitAuthFlows: ["ALLOW_ANYTHING"] },
    { IdTokenValidity: 299, TokenValidityUnits: { IdToken: "seconds" } },
    { IdTokenValidity: 25 },
    { AccessTokenValidity: 2, RefreshTokenValidity: 1, TokenValidityUnits: { RefreshToken: "hours" } },
    { CallbackURLs: ["https://one.example"], DefaultRedirectURI: "https://two.example" },
    { EnablePropagateAdditionalUserContextData: true },
  ])
    expect(await create(wrong)).toMatch(/^InvalidParameterException/);
  expect(await create({ AccessTokenValidity: 300, ...seconds })).toBe("not refused");
});

test("app clients are listed in pages", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  await cognito.createUserPoolClient({ UserPoolId, ClientName: "web" });
  const first = await cognito.listUserPoolClients({ UserPoolId, MaxResults: 2 });
  expect(first.UserPoolClients?.map(({ ClientName }) => ClientName)).toEqual(["public", "confidential"]);
  const rest = await cognito.listUserPoolClients({ UserPoolId, NextToken: first.NextToken });
  expect(rest.UserPoolClients).toEqual([{ UserPoolId, ClientName: "web", ClientId: expect.any(String) }]);
});

test.each([
  ["read", "ReadAttributes", "custom:none"],
  ["write", "WriteAttributes", "custom:none"],
  ["write", "WriteAttributes", "email_verified"],
  ["write", "WriteAttributes", "sub"],
])("a client cannot %s an attribute by %s that is %s", async (verb, list, name) => {
  const { cognito, UserPoolId, ClientId } = await startEmbedded();
  const settings = { UserPoolId, [list]: ["email", name] };
  const message = (doing: string) =>
    `InvalidParameterException: Invalid ${verb} attributes specified while ${doing} a client`;
  const created = cognito.createUserPoolClient({ ClientName: "web", ...settings });
  expect(await rejectionOf(created)).toBe(message("creating"));
  const updated = cognito.updateUserPoolClient({ ClientId, ...settings });
  expect(await rejectionOf(updated)).toBe(message("updating"));
});

test.each<[string, object]>([
  ["flows of users and of machines", { AllowedOAuthFlows: ["client_credentials", "code"] }],
  ["a machine's flow without a secret", { GenerateSecret: false }],
  ["a user's scope for a machine", { AllowedOAuthScopes: ["openid"] }],
  ["OAuth without scopes", { AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthScopes: [] }],
])("a client with %s is refused", async (_, wrong) => {
  const { cognito, UserPoolId } = await startEmbedded();
  const machine = {
    GenerateSecret: true,
    AllowedOAuthFlows: ["client_credentials" as const],
    AllowedOAuthScopes: ["orders/read"],
  };
  const create = (more: object) =>
    rejectionOf(cognito.createUserPoolClient({ UserPoolId, ClientName: "job", ...machine, ...more }));
  expect(await create({})).toBe("not refused");
  expect(await create(wrong)).toMatch(/^InvalidOAuthFlowException/);
});

test.each([
  [["ADMIN_NO_SRP_AUTH"], true],
  [["USER_PASSWORD_AUTH"], true],
  [["CUSTOM_AUTH_FLOW_ONLY"], false],
  [["ALLOW_USER_PASSWORD_AUTH"], false],
] as const)("of a client with the flows %j it is %s that SRP works", async (flows, works) => {
  const { cognito, UserPoolId, ClientId } = await startEmbedded();
  await cognito.updateUserPoolClient({ UserPoolId, ClientId, ExplicitAuthFlows: [...flows] });
  const begin = (AuthFlow: "USER_SRP_AUTH" | "REFRESH_TOKEN_AUTH") =>
    rejectionOf(
      cognito.initiateAuth({
        AuthFlow,
        ClientId,
        AuthParameters: { USERNAME: "member", SRP_A: "2", REFRESH_TOKEN: "none" },
      }),
    );
  const disabled = /flow not enabled for this client$/;
  expect(disabled.test(await begin("USER_SRP_AUTH"))).toBe(!works);
  expect(disabled.test(await begin("REFRESH_TOKEN_AUTH"))).toBe(flows[0].startsWith("ALLOW_"));
});
