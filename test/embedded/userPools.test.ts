import { attribute, closeEmbedded, password, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

test("the pool describes itself as Cognito would", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const { UserPool } = await cognito.describeUserPool({ UserPoolId });
  expect(UserPool).toMatchObject({
    Id: "us-east-1_Embedded1",
    Arn: "arn:aws:cognito-idp:us-east-1:000000000000:userpool/us-east-1_Embedded1",
    AliasAttributes: ["email"],
    AutoVerifiedAttributes: ["email"],
    UsernameConfiguration: { CaseSensitive: false },
    MfaConfiguration: "OPTIONAL",
    EstimatedNumberOfUsers: 3,
    CreationDate: new Date("2026-01-02T03:04:05.678Z"),
  });
  const elsewhere = cognito.describeUserPool({ UserPoolId: "us-east-1_Elsewhere" });
  expect(await rejectionOf(elsewhere)).toBe(
    "ResourceNotFoundException: User pool us-east-1_Elsewhere does not exist.",
  );
  const { UserPools } = await cognito.listUserPools({ MaxResults: 10 });
  expect(UserPools?.map(({ Id }) => Id)).toEqual([UserPoolId]);
});

test("an update resets what it leaves out, but not the name", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const PasswordPolicy = { MinimumLength: 12, RequireSymbols: false };
  await cognito.updateUserPool({ UserPoolId, Policies: { PasswordPolicy } });
  const { UserPool } = await cognito.describeUserPool({ UserPoolId });
  expect(UserPool).toMatchObject({
    Name: "Embedded",
    AutoVerifiedAttributes: [],
    MfaConfiguration: "OFF",
    Policies: { PasswordPolicy: { ...PasswordPolicy, RequireNumbers: true } },
  });
});

test("triggers are refused rather than ignored", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const PreSignUp = "arn:aws:lambda:us-east-1:000000000000:function:check";
  const call = cognito.updateUserPool({ UserPoolId, LambdaConfig: { PreSignUp } });
  expect(await rejectionOf(call)).toBe(
    "NotImplementedException: The embedded user pool does not offer Lambda triggers. Point the gateway at Amazon Cognito for it.",
  );
});

test("custom attributes are added, written, and held to what they say of themselves", async () => {
  const { cognito, UserPoolId, user } = await startEmbedded();
  const limits = { MinLength: "2", MaxLength: "4" };
  const add = (...CustomAttributes: { Name: string; AttributeDataType: "String" }[]) =>
    cognito.addCustomAttributes({ UserPoolId, CustomAttributes });
  await cognito.addCustomAttributes({
    UserPoolId,
    CustomAttributes: [
      { Name: "tier", AttributeDataType: "String", StringAttributeConstraints: limits },
      { Name: "born", AttributeDataType: "Number", Mutable: false },
    ],
  });
  expect(await rejectionOf(add({ Name: "tier", AttributeDataType: "String" }))).toMatch(
    /^InvalidParameterException: custom:tier: Existing attribute/,
  );
  const write = (Name: string, Value: string) =>
    rejectionOf(
      cognito.adminUpdateUserAttributes({
        UserPoolId,
        Username: "member",
        UserAttributes: [{ Name, Value }],
      }),
    );
  expect(await write("custom:tier", "gold")).toBe("not refused");
  expect(attribute((await user("member")).UserAttributes, "custom:tier")).toBe("gold");
  for (const [name, value] of [
    ["custom:tier", "g"],
    ["custom:tier", "golden"],
    ["custom:born", "1815"],
  ] as const)
    expect(await write(name, value)).toMatch(
      /^InvalidParameterException: Attributes did not conform to the schema/,
    );
});

test("a number stays within its limits on every way in", async () => {
  const { cognito, UserPoolId, ClientId, signIn } = await startEmbedded();
  await cognito.addCustomAttributes({
    UserPoolId,
    CustomAttributes: [
      {
        Name: "age",
        AttributeDataType: "Number",
        NumberAttributeConstraints: { MinValue: "18", MaxValue: "99" },
      },
    ],
  });
  const { AccessToken } = await signIn("member");
  const invited = { UserPoolId, Username: "invited" };
  await cognito.adminCreateUser({ ...invited, TemporaryPassword: "Temporary-1" });
  const AuthParameters = { USERNAME: "invited", PASSWORD: "Temporary-1" };
  const begun = await cognito.initiateAuth({ AuthFlow: "USER_PASSWORD_AUTH", ClientId, AuthParameters });
  const ways: ((Value: string) => Promise<unknown>)[] = [
    (Value) =>
      cognito.adminUpdateUserAttributes({ UserPoolId, Username: "member", UserAttributes: age(Value) }),
    (Value) => cognito.updateUserAttributes({ AccessToken, UserAttributes: age(Value) }),
    (Value) => cognito.adminCreateUser({ UserPoolId, Username: "ada", UserAttributes: age(Value) }),
    (Value) => cognito.signUp({ ClientId, Username: "bob", Password: password, UserAttributes: age(Value) }),
    (Value) =>
      cognito.respondToAuthChallenge({
        ClientId,
        ChallengeName: "NEW_PASSWORD_REQUIRED",
        Session: begun.Session,
        ChallengeResponses: {
          USERNAME: "invited",
          NEW_PASSWORD: password,
          "userAttributes.custom:age": Value,
        },
      }),
  ];
  for (const way of ways) {
    for (const value of ["500", "3", "17.9", "old", " "])
      expect(await rejectionOf(way(value))).toMatch(
        /^InvalidParameterException: Attributes did not conform to the schema: custom:age/,
      );
    expect(await rejectionOf(way("18"))).toBe("not refused");
  }
});

const age = (Value: string) => [{ Name: "custom:age", Value }];

test("an attribute for developers only is not for users", async () => {
  const { cognito, UserPoolId, signIn } = await startEmbedded();
  const CustomAttributes = [
    { Name: "score", AttributeDataType: "String", DeveloperOnlyAttribute: true } as const,
  ];
  await cognito.addCustomAttributes({ UserPoolId, CustomAttributes });
  const { AccessToken } = await signIn("member");
  const UserAttributes = [{ Name: "dev:custom:score", Value: "9" }];
  expect(await rejectionOf(cognito.updateUserAttributes({ AccessToken, UserAttributes }))).toBe(
    "NotAuthorizedException: A client attempted to write unauthorized attribute",
  );
  const call = cognito.adminUpdateUserAttributes({ UserPoolId, Username: "member", UserAttributes });
  expect(await rejectionOf(call)).toBe("not refused");
});

test.each([
  ["no type", {}],
  ["a least length above the greatest", { ...text("9", "8") }],
  ["a length that is no number", { ...text("few", "8") }],
  ["a length below nothing", { ...text("-1", "8") }],
  ["a length over 2048", { ...text("0", "2049") }],
  ["a least value above the greatest", { ...number("9", "8") }],
  ["a value that is no number", { ...number("few", "8") }],
])("a custom attribute with %s is refused", async (_, attribute) => {
  const { cognito, UserPoolId } = await startEmbedded();
  const CustomAttributes = [{ Name: "tier", ...attribute }];
  const call = cognito.addCustomAttributes({ UserPoolId, CustomAttributes });
  expect(await rejectionOf(call)).toMatch(/^InvalidParameterException/);
});

test("a pool takes fifty custom attributes, and each name once", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const add = (...names: string[]) =>
    rejectionOf(
      cognito.addCustomAttributes({
        UserPoolId,
        CustomAttributes: names.map((Name) => ({ Name, AttributeDataType: "String" as const })),
      }),
    );
  expect(await add("twice", "twice")).toMatch(/^InvalidParameterException/);
  const names = Array.from({ length: 50 }, (_, n) => `a${n}`);
  expect(await add(...names.slice(0, 25))).toBe("not refused");
  expect(await add(...names.slice(25))).toBe("not refused");
  expect(await add("more")).toMatch(/^InvalidParameterException/);
});

function text(MinLength: string, MaxLength: string) {
  return { AttributeDataType: "String" as const, StringAttributeConstraints: { MinLength, MaxLength } };
}
function number(MinValue: string, MaxValue: string) {
  return { AttributeDataType: "Number" as const, NumberAttributeConstraints: { MinValue, MaxValue } };
}

test("MFA settings are read, replaced, and refused where no method is left", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  expect(await cognito.getUserPoolMfaConfig({ UserPoolId })).toMatchObject({
    MfaConfiguration: "OPTIONAL",
    SoftwareTokenMfaConfiguration: { Enabled: true },
  });
  const empty = cognito.setUserPoolMfaConfig({ UserPoolId, MfaConfiguration: "ON" });
  expect(await rejectionOf(empty)).toMatch(/^InvalidParameterException/);
  const off = await cognito.setUserPoolMfaConfig({ UserPoolId, MfaConfiguration: "OFF" });
  expect(off.MfaConfiguration).toBe("OFF");
  expect(off.SoftwareTokenMfaConfiguration).toBeUndefined();
});
