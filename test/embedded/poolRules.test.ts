/** Settings that Cognito does not take together are refused, by UpdateUserPool and SetUserPoolMfaConfig alike. */
import type {
  SetUserPoolMfaConfigRequest,
  UpdateUserPoolRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import { closeEmbedded, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

const sender = {
  EmailSendingAccount: "DEVELOPER" as const,
  SourceArn: "arn:aws:ses:us-east-1:000000000000:identity/example.com",
};
const by = (...names: ("verified_email" | "verified_phone_number" | "admin_only")[]) => ({
  RecoveryMechanisms: names.map((Name, n) => ({ Name, Priority: n + 1 })),
});
const sms = { SmsConfiguration: { SnsCallerArn: "arn:aws:iam::000000000000:role/sms" } };
const app = { SoftwareTokenMfaConfiguration: { Enabled: true } };

type Update = Omit<UpdateUserPoolRequest, "UserPoolId">;
type Mfa = Omit<SetUserPoolMfaConfigRequest, "UserPoolId">;

test.each<[string, Update, RegExp]>([
  [
    "an address waits that nobody verifies",
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] } },
    /must exist in AutoVerifiedAttributes$/,
  ],
  ["MFA becomes required", { MfaConfiguration: "ON" }, /Cannot turn MFA functionality ON/],
  [
    "administrators recover beside an address",
    { AccountRecoverySetting: by("admin_only", "verified_email") },
    /admin_only/,
  ],
  ["an address recovers twice", { AccountRecoverySetting: by("verified_email", "verified_email") }, /once/],
  [
    "a sender of one's own has no ARN",
    { EmailConfiguration: { EmailSendingAccount: "DEVELOPER" } },
    /SourceArn/,
  ],
  [
    "nobody may sign in with a password",
    { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["EMAIL_OTP"] } } },
    /PASSWORD/,
  ],
  [
    "temporary passwords last two times",
    {
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 3 } },
      AdminCreateUserConfig: { UnusedAccountValidityDays: 4 },
    },
    /^InvalidParameterException: Please use TemporaryPasswordValidityDays in PasswordPolicy instead/,
  ],
  [
    "threat protection is on without its plan",
    { UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" } },
    /^FeatureUnavailableInTierException/,
  ],
  [
    "passwordless sign-in is on in the least plan",
    {
      UserPoolTier: "LITE",
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "SMS_OTP"] } },
    },
    /^FeatureUnavailableInTierException/,
  ],
  [
    "former passwords are refused in the least plan",
    { UserPoolTier: "LITE", Policies: { PasswordPolicy: { PasswordHistorySize: 3 } } },
    /^FeatureUnavailableInTierException/,
  ],
])("an update by which %s is refused, and changes nothing", async (_, update, expected) => {
  const { cognito, UserPoolId } = await startEmbedded();
  const described = async () => (await cognito.describeUserPool({ UserPoolId })).UserPool;
  const before = await described();
  expect(await rejectionOf(cognito.updateUserPool({ UserPoolId, PoolName: "Other", ...update }))).toMatch(
    expected,
  );
  expect(await described()).toEqual(before);
});

test.each<[string, Update, Mfa, RegExp]>([
  [
    "off and configured",
    {},
    { MfaConfiguration: "OFF", ...app },
    /can't turn off MFA and configure an MFA together/,
  ],
  ["on without a factor", {}, { MfaConfiguration: "ON" }, /must be enabled\.$/],
  [
    "by e-mail without a sender",
    {},
    { MfaConfiguration: "OPTIONAL", EmailMfaConfiguration: {} },
    /Amazon SES/,
  ],
  [
    "by e-mail, which alone recovers",
    { EmailConfiguration: sender, AccountRecoverySetting: by("verified_email") },
    { MfaConfiguration: "OPTIONAL", EmailMfaConfiguration: {} },
    /cannot use verified_email as a recovery mechanism/,
  ],
  [
    "by e-mail in the least plan",
    { EmailConfiguration: sender, UserPoolTier: "LITE" },
    { MfaConfiguration: "OPTIONAL", EmailMfaConfiguration: {} },
    /^FeatureUnavailableInTierException/,
  ],
  [
    "required by SMS, which alone recovers",
    { AccountRecoverySetting: by("verified_phone_number") },
    { MfaConfiguration: "ON", SmsMfaConfiguration: sms },
    /cannot use verified_phone_number as a recovery mechanism/,
  ],
])("MFA %s is refused, and changes nothing", async (_, update, mfa, expected) => {
  const { cognito, UserPoolId } = await startEmbedded();
  await cognito.updateUserPool({ UserPoolId, ...update });
  expect(await rejectionOf(cognito.setUserPoolMfaConfig({ UserPoolId, ...mfa }))).toMatch(expected);
  expect(await cognito.getUserPoolMfaConfig({ UserPoolId })).toMatchObject({ MfaConfiguration: "OFF" });
});

test("the sender and the second way to recover cannot be taken from MFA by e-mail", async () => {
  const { cognito, UserPoolId, offerEmailMfa } = await startEmbedded();
  await offerEmailMfa();
  const update = (more: Update) =>
    rejectionOf(cognito.updateUserPool({ UserPoolId, MfaConfiguration: "OPTIONAL", ...more }));
  expect(await update({})).toMatch(/Amazon SES/);
  const AccountRecoverySetting = by("verified_email");
  expect(await update({ EmailConfiguration: sender, AccountRecoverySetting })).toMatch(
    /cannot use verified_email/,
  );
  expect(await update({ EmailConfiguration: sender })).toBe("not refused");
});

test("MFA that an update turns off takes its factors with it, and needs one to come back", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  await cognito.updateUserPool({ UserPoolId });
  const { SoftwareTokenMfaConfiguration } = await cognito.getUserPoolMfaConfig({ UserPoolId });
  expect(SoftwareTokenMfaConfiguration).toBeUndefined();
  const call = cognito.updateUserPool({ UserPoolId, MfaConfiguration: "OPTIONAL" });
  expect(await rejectionOf(call)).toBe(
    "InvalidParameterException: SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
  );
});

test("without a word on MFA it is off, whatever factors are configured with it", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const set = await cognito.setUserPoolMfaConfig({ UserPoolId, ...app });
  expect([set.MfaConfiguration, set.SoftwareTokenMfaConfiguration]).toEqual(["OFF", undefined]);
});

test("the older setting says too how long a temporary password lasts", async () => {
  const { cognito, UserPoolId, ClientId, clock } = await startEmbedded();
  const AdminCreateUserConfig = { UnusedAccountValidityDays: 2 };
  await cognito.updateUserPool({ UserPoolId, AdminCreateUserConfig });
  await cognito.adminCreateUser({ UserPoolId, Username: "ada", TemporaryPassword: "Temporary-1" });
  clock.pass({ days: 2 });
  const AuthParameters = { USERNAME: "ada", PASSWORD: "Temporary-1" };
  const call = cognito.initiateAuth({ AuthFlow: "USER_PASSWORD_AUTH", ClientId, AuthParameters });
  expect(await rejectionOf(call)).toMatch(/Temporary password has expired/);
});
