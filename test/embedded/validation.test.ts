import { EmbeddedPool } from "../../src/embedded/pool";

const pool = new EmbeddedPool({ seed: false });

async function message(operation: string, input: object): Promise<string> {
  const { body } = await pool.respond(operation, JSON.stringify(input), true);
  const { __type, message } = JSON.parse(body) as { __type?: string; message?: string };
  return `${__type}: ${message}`;
}
const error = (rule: string) => `InvalidParameterException: 1 validation error detected: ${rule}`;

test.each([
  [
    "AdminGetUser",
    { UserPoolId: " us-east-1_Embedded1", Username: "a" },
    error(
      "Value ' us-east-1_Embedded1' at 'userPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+",
    ),
  ],
  [
    "AdminGetUser",
    { UserPoolId: "us-east-1_Embedded1", Username: "a b" },
    error(
      "Value at 'username' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    ),
  ],
  [
    "AdminGetUser",
    { UserPoolId: "us-east-1_Embedded1", Username: "a".repeat(129) },
    error(
      "Value at 'username' failed to satisfy constraint: Member must have length less than or equal to 128",
    ),
  ],
  [
    "ListUsers",
    { UserPoolId: null },
    error("Value null at 'userPoolId' failed to satisfy constraint: Member must not be null"),
  ],
  [
    "ListUsers",
    { UserPoolId: "us-east-1_Embedded1", Limit: 61 },
    error(
      "Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60",
    ),
  ],
  [
    "AdminCreateUser",
    { UserPoolId: "us-east-1_Embedded1", Username: "a", MessageAction: "SHOUT" },
    error(
      "Value 'SHOUT' at 'messageAction' failed to satisfy constraint: Member must satisfy enum value set: [RESEND, SUPPRESS]",
    ),
  ],
  [
    "AdminUpdateUserAttributes",
    {
      UserPoolId: "us-east-1_Embedded1",
      Username: "a",
      UserAttributes: [{ Name: "name" }, { Name: "x".repeat(33), Value: "b" }],
    },
    error(
      `Value '${"x".repeat(33)}' at 'userAttributes.2.member.name' failed to satisfy constraint: Member must have length less than or equal to 32`,
    ),
  ],
  [
    "SignUp",
    { ClientId: "a-b", Password: "p" },
    "InvalidParameterException: 2 validation errors detected: Value at 'clientId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+]+; Value at 'username' failed to satisfy constraint: Member must not be null",
  ],
])("%s of %j is refused in Cognito's form", async (operation, input, expected) => {
  expect(await message(operation, input)).toBe(expected);
});

test("secrets never show in a validation message", async () => {
  const Password = "my secret password";
  expect(await message("SignUp", { ClientId: "a", Username: "ada", Password })).not.toContain("secret");
});

test("nulls are absent, in maps too, and unknown members do no harm", async () => {
  const AuthParameters = { USERNAME: "nobody", PASSWORD: "x", SECRET_HASH: null };
  const input = {
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: pool.clientId,
    AuthParameters,
    Session: null,
    New: 1,
  };
  expect(await message("InitiateAuth", input)).toBe(
    "NotAuthorizedException: Incorrect username or password.",
  );
});

const userPool = { UserPoolId: "us-east-1_Embedded1" };
const client = { ...userPool, ClientName: "web" };

test.each<[string, object, string]>([
  ["UpdateUserPool", { ...userPool, SmsAuthenticationMessage: "Your code" }, "smsAuthenticationMessage"],
  [
    "UpdateUserPool",
    { ...userPool, VerificationMessageTemplate: { EmailMessage: "Your code" } },
    "verificationMessageTemplate.emailMessage",
  ],
  ["UpdateUserPool", { ...userPool, UserPoolTier: "FREE" }, "userPoolTier"],
  [
    "UpdateUserPool",
    {
      ...userPool,
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "verified_email", Priority: 3 }] },
    },
    "accountRecoverySetting.recoveryMechanisms.1.member.priority",
  ],
  [
    "SetUserPoolMfaConfig",
    { ...userPool, EmailMfaConfiguration: { Message: "Code" } },
    "emailMfaConfiguration.message",
  ],
  ["CreateUserPoolClient", { ...client, AllowedOAuthFlows: ["token"] }, "allowedOAuthFlows.1.member"],
  ["CreateUserPoolClient", { ...client, CallbackURLs: ["https://a b"] }, "callbackURLs.1.member"],
  ["CreateGroup", { ...userPool, GroupName: "g", RoleArn: "role/without/an/arn/at/all" }, "roleArn"],
])("%s with %j is refused at the member", async (operation, input, member) => {
  expect(await message(operation, input)).toContain(`at '${member}' failed to satisfy constraint`);
});

test("templates with a code's place are taken", async () => {
  const EmailMessage = "Your code:\n{####}";
  const VerificationMessageTemplate = { EmailMessage, SmsMessage: "{####} it is" };
  const input = { ...userPool, AutoVerifiedAttributes: ["email"], VerificationMessageTemplate };
  expect(await message("UpdateUserPool", input)).toBe("undefined: undefined");
});
