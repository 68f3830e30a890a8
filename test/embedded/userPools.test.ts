import { attribute, closeEmbedded, refusal, startEmbedded } from "./embedded";

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
  expect(await refusal(elsewhere)).toBe(
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
  expect(await refusal(call)).toBe(
    "NotImplementedException: The embedded user pool does not offer Lambda triggers. Point the gateway at Amazon Cognito for it.",
  );
});

test("custom attributes are added, written, and held to what they say of themselves", async () => {
  const { cognito, UserPoolId, user } = await startEmbedded();
  const limits = { MinLength: "2", MaxLength: "4" };
  const add = (...CustomAttributes: { Name: string; Mutable?: boolean }[]) =>
    cognito.addCustomAttributes({ UserPoolId, CustomAttributes });
  await cognito.addCustomAttributes({
    UserPoolId,
    CustomAttributes: [
      { Name: "tier", AttributeDataType: "String", StringAttributeConstraints: limits },
      { Name: "born", AttributeDataType: "Number", Mutable: false },
    ],
  });
  expect(await refusal(add({ Name: "tier" }))).toMatch(/^InvalidParameterException/);
  const write = (Name: string, Value: string) =>
    refusal(
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

test("MFA settings are read, replaced, and refused where no method is left", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  expect(await cognito.getUserPoolMfaConfig({ UserPoolId })).toMatchObject({
    MfaConfiguration: "OPTIONAL",
    SoftwareTokenMfaConfiguration: { Enabled: true },
  });
  const empty = cognito.setUserPoolMfaConfig({ UserPoolId, MfaConfiguration: "ON" });
  expect(await refusal(empty)).toMatch(/^InvalidParameterException/);
  const off = await cognito.setUserPoolMfaConfig({ UserPoolId, MfaConfiguration: "OFF" });
  expect(off.MfaConfiguration).toBe("OFF");
  expect(off.SoftwareTokenMfaConfiguration).toBeUndefined();
});
