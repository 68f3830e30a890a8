/** Settings that are not free of one another: an update sends nothing that Cognito refuses beside what was given. */
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
let sent: Record<string, any>[];
beforeEach(async () => {
  gateway = await startGateway({ CHECK_CONSTRAINTS: "off" });
  sent = [];
});
afterEach(() => gateway.close());

const reads: Record<string, (state: object) => object> = {
  UpdateUserPool: (UserPool) => ({ UserPool }),
  UpdateUserPoolClient: (UserPoolClient) => ({ UserPoolClient }),
  SetUserPoolMfaConfig: (state) => state,
};

/** What goes to Cognito for a change, where this is the state. */
async function written(operation: string, state: object, change: object): Promise<Record<string, any>> {
  const { userPoolId, clientId } = gateway.embedded;
  const field = operation[0]!.toLowerCase() + operation.slice(1);
  const ids = operation === "UpdateUserPoolClient" ? { userPoolId, clientId } : { userPoolId };
  gateway.intercept((request) => {
    if (request.operation === operation) sent.push(JSON.parse(request.body));
    return { status: 200, headers: {}, body: JSON.stringify(reads[operation]!(state)) };
  });
  const { body } = await gateway.ask(
    `mutation ($input: ${operation}Input!) { ${field}(input: $input) { __typename ... on CognitoError { message } } }`,
    { input: { ...ids, ...change } },
    { as: "admin" },
  );
  expect(body.errors).toBeUndefined();
  expect(sent).toHaveLength(1);
  const { UserPoolId: _, ClientId: __, ...settings } = sent[0]!;
  return settings;
}

const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;
const role = "arn:aws:iam::123456789012:role/sms";
const eumsSms = { callerArn: role };

describe("the trigger before tokens, that has two names", () => {
  const both = {
    PreTokenGeneration: arn("old"),
    PreTokenGenerationConfig: { LambdaArn: arn("old"), LambdaVersion: "V2_0" },
  };
  const LambdaConfig = { PreSignUp: arn("other"), ...both };
  const changes: [given: object, sent: object][] = [
    [
      { preTokenGenerationConfig: { lambdaArn: arn("new"), lambdaVersion: "V3_0" } },
      {
        PreTokenGeneration: arn("new"),
        PreTokenGenerationConfig: { LambdaArn: arn("new"), LambdaVersion: "V3_0" },
      },
    ],
    [
      { preTokenGeneration: arn("new") },
      {
        PreTokenGeneration: arn("new"),
        PreTokenGenerationConfig: { LambdaArn: arn("new"), LambdaVersion: "V2_0" },
      },
    ],
    [{ preTokenGeneration: null }, {}],
    [{ preTokenGenerationConfig: null }, {}],
  ];
  test.each(changes)("%j leaves no old value under the other", async (input, expected) => {
    const { LambdaConfig: now } = await written("UpdateUserPool", { LambdaConfig }, { lambdaConfig: input });
    expect(now).toEqual({ PreSignUp: arn("other"), ...expected });
  });
});

describe("null", () => {
  const LambdaConfig = { PreSignUp: arn("one"), CustomMessage: arn("two") };
  const states: [change: object, sent: object][] = [
    [{ lambdaConfig: { preSignUp: null } }, { LambdaConfig: { CustomMessage: arn("two") } }],
    [{ lambdaConfig: { preSignUp: null, customMessage: null } }, {}],
    [{ lambdaConfig: null }, {}],
    [{ lambdaConfig: {} }, { LambdaConfig }],
  ];
  test.each(states)("of %j takes away exactly that", async (change, expected) => {
    expect(await written("UpdateUserPool", { LambdaConfig }, change)).toEqual(expected);
  });

  test("of the last member of a structure takes the structure: an empty one has devices remembered", async () => {
    const DeviceConfiguration = { ChallengeRequiredOnNewDevice: true };
    const change = { deviceConfiguration: { challengeRequiredOnNewDevice: null } };
    expect(await written("UpdateUserPool", { DeviceConfiguration }, change)).toEqual({});
  });

  test("takes an app client's analytics away, and leaves what is plain", async () => {
    const AnalyticsConfiguration = { ApplicationId: "x", UserDataShared: true };
    const state = { RefreshTokenValidity: 7, AnalyticsConfiguration };
    const change = { analyticsConfiguration: { userDataShared: null }, refreshTokenValidity: null };
    expect(await written("UpdateUserPoolClient", state, change)).toEqual({
      RefreshTokenValidity: 7,
      AnalyticsConfiguration: { ApplicationId: "x" },
    });
  });
});

const template = (more: object) => ({ VerificationMessageTemplate: more });
const pool: [title: string, state: object, change: object, sent: object][] = [
  [
    "a message of the old kind is the template's as well, and the rest of the template stays",
    {
      SmsVerificationMessage: "old {####}",
      ...template({ SmsMessage: "old {####}", DefaultEmailOption: "CONFIRM_WITH_LINK" }),
    },
    { smsVerificationMessage: "new {####}" },
    {
      SmsVerificationMessage: "new {####}",
      ...template({ SmsMessage: "new {####}", DefaultEmailOption: "CONFIRM_WITH_LINK" }),
    },
  ],
  [
    "a message of the template is the one of the old kind as well, and the other messages stay",
    {
      EmailVerificationMessage: "old {####}",
      SmsVerificationMessage: "sms {####}",
      ...template({ EmailMessage: "old {####}", SmsMessage: "sms {####}" }),
    },
    { verificationMessageTemplate: { emailMessage: "new {####}" } },
    {
      EmailVerificationMessage: "new {####}",
      SmsVerificationMessage: "sms {####}",
      ...template({ EmailMessage: "new {####}", SmsMessage: "sms {####}" }),
    },
  ],
  [
    "a message with a link is not sent beside the old one with a code",
    { EmailVerificationMessage: "{####}", ...template({ EmailMessage: "{####}", EmailSubject: "Hello" }) },
    {
      verificationMessageTemplate: {
        defaultEmailOption: "CONFIRM_WITH_LINK",
        emailMessageByLink: "{##here##}",
      },
    },
    template({
      EmailSubject: "Hello",
      DefaultEmailOption: "CONFIRM_WITH_LINK",
      EmailMessageByLink: "{##here##}",
    }),
  ],
  [
    "a message with a code stays beside the one with a link where the pool has both",
    template({ EmailMessage: "{####}", EmailMessageByLink: "{##old##}" }),
    { verificationMessageTemplate: { emailMessageByLink: "{##new##}" } },
    template({ EmailMessage: "{####}", EmailMessageByLink: "{##new##}" }),
  ],
  [
    "text messages by the newer service are not sent by SNS too",
    { SmsConfiguration: { SnsCallerArn: role, ExternalId: "x", SnsRegion: "us-east-1" } },
    { smsConfiguration: { eumsSms } },
    { SmsConfiguration: { EumsSms: { CallerArn: role } } },
  ],
  [
    "the life of invitations given under the new name is not sent under the old one",
    { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 } },
    { policies: { passwordPolicy: { temporaryPasswordValidityDays: 3 } } },
    {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 3 } },
    },
  ],
  [
    "the life of invitations given under the old name is the new one's, which Cognito takes alone",
    {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 },
      Policies: { PasswordPolicy: { MinimumLength: 12, TemporaryPasswordValidityDays: 7 } },
    },
    { adminCreateUserConfig: { unusedAccountValidityDays: 3 } },
    {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Policies: { PasswordPolicy: { MinimumLength: 12, TemporaryPasswordValidityDays: 3 } },
    },
  ],
];
test.each(pool)("%s", async (...row) => {
  const [, state, change, expected] = row;
  expect(await written("UpdateUserPool", state, change)).toEqual(expected);
});

const clients: typeof pool = [
  [
    "refresh tokens that rotate are not sent beside the flow that excludes them",
    { ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] },
    { refreshTokenRotation: { feature: "ENABLED" } },
    { ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"], RefreshTokenRotation: { Feature: "ENABLED" } },
  ],
  [
    "analytics by ARN are not sent beside those by id",
    { AnalyticsConfiguration: { ApplicationId: "x", ExternalId: "y", RoleArn: role, UserDataShared: true } },
    { analyticsConfiguration: { applicationArn: arn("app") } },
    { AnalyticsConfiguration: { ApplicationArn: arn("app"), UserDataShared: true } },
  ],
  [
    "analytics by id are not sent beside those by ARN",
    { AnalyticsConfiguration: { ApplicationArn: arn("app") } },
    { analyticsConfiguration: { applicationId: "x" } },
    { AnalyticsConfiguration: { ApplicationId: "x" } },
  ],
];
test.each(clients)("%s", async (...row) => {
  const [, state, change, expected] = row;
  expect(await written("UpdateUserPoolClient", state, change)).toEqual(expected);
});

const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } };
const passkeys = { WebAuthnConfiguration: { RelyingPartyId: "example.com" } };
const factors: typeof pool = [
  [
    "a factor that is given leaves MFA on, and the other factors",
    { MfaConfiguration: "ON", ...totp, ...passkeys },
    { emailMfaConfiguration: { subject: "Your code" } },
    { MfaConfiguration: "ON", ...totp, ...passkeys, EmailMfaConfiguration: { Subject: "Your code" } },
  ],
  [
    "MFA that is turned off takes its factors along, as Cognito demands, and leaves passkeys",
    { MfaConfiguration: "ON", ...totp, ...passkeys },
    { mfaConfiguration: "OFF" },
    { MfaConfiguration: "OFF", ...passkeys },
  ],
  [
    "a factor is not sent beside the old OFF, which Cognito refuses",
    { MfaConfiguration: "OFF", ...passkeys },
    { softwareTokenMfaConfiguration: { enabled: true } },
    { ...totp, ...passkeys },
  ],
  [
    "one factor is taken away by null",
    { MfaConfiguration: "ON", ...totp, EmailMfaConfiguration: { Subject: "Your code" } },
    { emailMfaConfiguration: null },
    { MfaConfiguration: "ON", ...totp },
  ],
];
test.each(factors)("%s", async (...row) => {
  const [, state, change, expected] = row;
  expect(await written("SetUserPoolMfaConfig", state, change)).toEqual(expected);
});
