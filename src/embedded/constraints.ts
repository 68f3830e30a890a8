/**
 * Constraints: lengths, patterns and values that Cognito requires of a member. Hand-written and separate from the
 * gateway's table, so that a test against this pool can find an error in that table.
 */

export interface Constraint {
  readonly min?: number;
  readonly max?: number;
  /** Must match the whole value. */
  readonly pattern?: string;
  readonly values?: readonly string[];
  /** Cognito omits the value from its messages. */
  readonly sensitive?: true;
}

const visible = "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+";
const attributeName: Constraint = { min: 1, max: 32, pattern: "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+" };
const password: Constraint = { max: 256, pattern: "[\\S]+", sensitive: true };
const token: Constraint = { pattern: "[A-Za-z0-9-_=.]+", sensitive: true };
const code: Constraint = { min: 1, max: 2048, pattern: "[\\S]+", sensitive: true };
const pageToken: Constraint = { min: 1, pattern: "[\\S]+" };
const clientSecret: Constraint = { min: 24, max: 64, pattern: "[\\w+]+", sensitive: true };
const poolName: Constraint = { min: 1, max: 128, pattern: "[\\w\\s+=,.@-]+" };
const permission: Constraint = { min: 1, max: 2048 };
const tokenLife: Constraint = { min: 1, max: 86400 };
const timeUnit: Constraint = { values: ["seconds", "minutes", "hours", "days"] };
const feature: Constraint = { values: ["ENABLED", "DISABLED"] };
const mfa: Constraint = { values: ["OFF", "ON", "OPTIONAL"] };
const addresses: Constraint = { values: ["phone_number", "email"] };
const text = "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*";
const withCode = { min: 6, max: 20000, pattern: `${text}\\{####\\}${text}` };
const smsWithCode: Constraint = { min: 6, max: 140, pattern: ".*\\{####\\}.*" };
const subject: Constraint = { min: 1, max: 140, pattern: "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+" };
const redirect: Constraint = { min: 1, max: 1024, pattern: visible };
const arn: Constraint = {
  min: 20,
  max: 2048,
  pattern:
    "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?",
};

/** Keyed by the member's path or a tail of it; `[]` stands for each entry of a list. The longest matching tail wins. */
export const constraints: Readonly<Record<string, Constraint>> = {
  UserPoolId: { min: 1, max: 55, pattern: "[\\w-]+_[0-9a-zA-Z]+" },
  Username: { min: 1, max: 128, pattern: visible, sensitive: true },
  ClientId: { min: 1, max: 128, pattern: "[\\w+]+", sensitive: true },
  GroupName: { min: 1, max: 128, pattern: visible },
  Password: password,
  PreviousPassword: password,
  ProposedPassword: password,
  TemporaryPassword: password,
  ConfirmationCode: code,
  Code: code,
  UserCode: { min: 6, max: 6, pattern: "[0-9]+", sensitive: true },
  SecretHash: { min: 1, max: 128, pattern: "[\\w+=/]+", sensitive: true },
  ClientSecret: clientSecret,
  Secret: clientSecret,
  AccessToken: token,
  RefreshToken: token,
  Token: token,
  FeedbackToken: token,
  Session: { min: 20, max: 2048, sensitive: true },
  NextToken: pageToken,
  PaginationToken: pageToken,
  Limit: { min: 0, max: 60 },
  MaxResults: { min: 0, max: 60 },
  "ListUserPools.MaxResults": { min: 1, max: 60 },
  "ListUserPoolClients.MaxResults": { min: 1, max: 60 },
  Filter: { max: 256 },
  AttributeName: attributeName,
  "UserAttributes.[].Name": attributeName,
  "UserAttributes.[].Value": { max: 2048, sensitive: true },
  "UserAttributeNames.[]": attributeName,
  "AttributesToGet.[]": attributeName,
  CustomAttributes: { min: 1, max: 25 },
  "CustomAttributes.[].Name": { min: 1, max: 20, pattern: visible },
  "CustomAttributes.[].AttributeDataType": { values: ["Boolean", "DateTime", "Number", "String"] },
  Description: { max: 2048 },
  Precedence: { min: 0 },
  RoleArn: arn,
  ClientName: poolName,
  PoolName: poolName,
  ProviderName: { min: 1, max: 32, pattern: "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+" },
  EventId: { min: 1, max: 50, pattern: "[\\w+-]+" },
  FeedbackValue: { values: ["Valid", "Invalid"] },
  AuthFlow: {
    values: [
      ...["USER_SRP_AUTH", "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN", "CUSTOM_AUTH", "ADMIN_NO_SRP_AUTH"],
      ...["USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH", "USER_AUTH"],
    ],
  },
  ChallengeName: {
    values: [
      ...["SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA", "SELECT_MFA_TYPE", "MFA_SETUP", "PASSWORD_VERIFIER"],
      ...["CUSTOM_CHALLENGE", "SELECT_CHALLENGE", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"],
      ...["ADMIN_NO_SRP_AUTH", "NEW_PASSWORD_REQUIRED", "SMS_OTP", "PASSWORD", "WEB_AUTHN", "PASSWORD_SRP"],
    ],
  },
  MessageAction: { values: ["RESEND", "SUPPRESS"] },
  "DesiredDeliveryMediums.[]": { values: ["SMS", "EMAIL"] },
  RevokeAssociatedSessions: { values: ["LINKED", "NONE"] },
  Scopes: { max: 50 },
  "Scopes.[]": { min: 1, max: 256, pattern: "[\\x21\\x23-\\x5B\\x5D-\\x7E]+" },
  RefreshTokenValidity: { min: 0, max: 315360000 },
  AccessTokenValidity: tokenLife,
  IdTokenValidity: tokenLife,
  "TokenValidityUnits.AccessToken": timeUnit,
  "TokenValidityUnits.IdToken": timeUnit,
  "TokenValidityUnits.RefreshToken": timeUnit,
  "ReadAttributes.[]": permission,
  "WriteAttributes.[]": permission,
  // An open enum: AWS's documentation already names ALLOW_CLIENT_TOKEN_AUTH, which the SDK's enum lacks.
  "ExplicitAuthFlows.[]": {
    values: [
      ...[
        "ADMIN_NO_SRP_AUTH",
        "CUSTOM_AUTH_FLOW_ONLY",
        "USER_PASSWORD_AUTH",
        "ALLOW_ADMIN_USER_PASSWORD_AUTH",
      ],
      ...["ALLOW_CUSTOM_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      ...["ALLOW_USER_AUTH", "ALLOW_CLIENT_TOKEN_AUTH"],
    ],
  },
  PreventUserExistenceErrors: { values: ["LEGACY", "ENABLED"] },
  AuthSessionValidity: { min: 3, max: 15 },
  "RefreshTokenRotation.Feature": feature,
  RetryGracePeriodSeconds: { min: 0, max: 60 },
  MinimumLength: { min: 6, max: 99 },
  PasswordHistorySize: { min: 0, max: 24 },
  TemporaryPasswordValidityDays: { min: 0, max: 365 },
  MfaConfiguration: mfa,
  DeletionProtection: { values: ["ACTIVE", "INACTIVE"] },
  "AutoVerifiedAttributes.[]": addresses,
  RecoveryMechanisms: { min: 1, max: 2 },
  "RecoveryMechanisms.[].Name": { values: ["verified_email", "verified_phone_number", "admin_only"] },
  "RecoveryMechanisms.[].Priority": { min: 1, max: 2 },
  AllowedFirstAuthFactors: { min: 1, max: 5 },
  "AllowedFirstAuthFactors.[]": { values: ["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"] },
  "AttributesRequireVerificationBeforeUpdate.[]": addresses,
  UnusedAccountValidityDays: { min: 0, max: 365 },
  UserPoolTier: { values: ["LITE", "ESSENTIALS", "PLUS"] },
  AdvancedSecurityMode: { values: ["OFF", "AUDIT", "ENFORCED"] },
  DefaultEmailOption: { values: ["CONFIRM_WITH_LINK", "CONFIRM_WITH_CODE"] },
  SmsVerificationMessage: smsWithCode,
  SmsAuthenticationMessage: smsWithCode,
  EmailVerificationMessage: withCode,
  EmailVerificationSubject: subject,
  "VerificationMessageTemplate.SmsMessage": smsWithCode,
  "VerificationMessageTemplate.EmailMessage": withCode,
  "VerificationMessageTemplate.EmailSubject": subject,
  EmailMessageByLink: { min: 6, max: 20000, pattern: `${text}\\{##${text}##\\}${text}` },
  EmailSubjectByLink: subject,
  "InviteMessageTemplate.SMSMessage": { min: 6, max: 140 },
  "InviteMessageTemplate.EmailMessage": { min: 6, max: 20000, pattern: text },
  "InviteMessageTemplate.EmailSubject": subject,
  "EmailMfaConfiguration.Message": withCode,
  "EmailMfaConfiguration.Subject": { pattern: subject.pattern },
  EmailSendingAccount: { values: ["COGNITO_DEFAULT", "DEVELOPER"] },
  "EmailConfiguration.SourceArn": arn,
  ReplyToEmailAddress: { pattern: `${visible}@${visible}` },
  ConfigurationSet: { min: 1, max: 64, pattern: "[a-zA-Z0-9_-]+" },
  SnsRegion: { min: 5, max: 32 },
  CallbackURLs: { max: 100 },
  "CallbackURLs.[]": redirect,
  LogoutURLs: { max: 100 },
  "LogoutURLs.[]": redirect,
  DefaultRedirectURI: redirect,
  AllowedOAuthFlows: { max: 3 },
  "AllowedOAuthFlows.[]": { values: ["implicit", "client_credentials", "code"] },
  AllowedOAuthScopes: { max: 50 },
  DeviceKey: { min: 1, max: 55, pattern: "[\\w-]+_[0-9a-f-]+" },
  DeviceName: { min: 1, max: 1024 },
  DeviceRememberedStatus: { values: ["remembered", "not_remembered"] },
};
