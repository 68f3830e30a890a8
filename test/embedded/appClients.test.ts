import { closeEmbedded, refusal, startEmbedded } from "./embedded";

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
  expect(await refusal(cognito.describeUserPoolClient({ UserPoolId, ClientId }))).toBe(
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
    refusal(cognito.createUserPoolClient({ UserPoolId, ClientName: "web", ...more }));
  const seconds = { TokenValidityUnits: { AccessToken: "seconds" } };
  const enabled = { Feature: "ENABLED" };
  for (const wrong of [
    { AccessTokenValidity: 299, ...seconds },
    { RefreshTokenRotation: enabled, ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"] },
    { ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "USER_PASSWORD_AUTH"] },
    { GenerateSecret: true, ClientSecret: "x".repeat(30) },
    { ExplicitAuthFlows: ["ALLOW_ANYTHING"] },
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
