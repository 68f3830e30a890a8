/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far an address is, after it was set. */
export type AddressState =
  /** The old address is gone and the new one is not verified: until it is, no password can be reset with it. Verify it now, or set the old one again. */
  | 'NEW_NOT_VERIFIED'
  /** Nothing has changed yet: the old address stays as it was until verifyMyAttribute has the code that went to the new one. */
  | 'OLD_VALID_UNTIL_NEW_VERIFIED'
  /** The address is in force and verified. */
  | 'VERIFIED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsMetadataType.html */
export type AnalyticsMetadataInput = {
  analyticsEndpointId?: string | null | undefined;
};

/** What `answerChallenge` needs to know. */
export type AnswerChallengeInput = {
  /** The answer, of the challenge's kind. */
  answer: ChallengeAnswer;
  /** The token of the challenge. */
  challengeToken: string;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: string | null | undefined;
};

/** What `associateSoftwareToken` needs to know. */
export type AssociateSoftwareTokenInput = {
  /** What the app calls the account, such as the e-mail address. When absent: the name that the sign-in began with; for a signed-in user the name in the pool. */
  accountName?: string | null | undefined;
  /** In the middle of a sign-in: the challenge token of MfaSetupChallenge. Absent for a signed-in user. */
  challengeToken?: string | null | undefined;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html */
export type AttributeInput = {
  name: string;
  value?: string | null | undefined;
};

/** The answer to a challenge: exactly one, of the challenge's kind. */
export type ChallengeAnswer =
  {   /** For CustomChallenge: the answer. */
  custom: string; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never;   /** For EmailOtpChallenge: the code from the e-mail. */
  emailOtpCode: string; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never;   /** For SelectChallenge. */
  firstFactor: FirstFactorAnswer; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never; firstFactor?: never;   /** For MfaSetupChallenge, with the challenge token of verifySoftwareToken: true, it is set up. */
  mfaSetup: boolean; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never;   /** For SelectMfaTypeChallenge: one of `mfaOptions`. */
  mfaType: ChallengeName; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never;   /** For NewPasswordRequiredChallenge. */
  newPassword: NewPasswordAnswer; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never;   /** For PasswordChallenge and AdminNoSrpAuthChallenge: the password. */
  password: string; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never;   /** For SmsMfaChallenge: the code from the message. */
  smsMfaCode: string; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never;   /** For SmsOtpChallenge: the code from the message. */
  smsOtpCode: string; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never;   /** For SoftwareTokenMfaChallenge: the code from the app. */
  softwareTokenMfaCode: string; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never;   /** For PasswordSrpChallenge and DeviceSrpAuthChallenge: the client's SRP value A, in hex. */
  srpA: string; srpProof?: never; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never;   /** For PasswordVerifierChallenge and DevicePasswordVerifierChallenge. */
  srpProof: SrpProof; webAuthnCredential?: never; }
  |  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never;   /** For WebAuthnChallenge: the credential, as its `toJSON()` gives it. */
  webAuthnCredential: Record<string, unknown>; };

/** AWS's values of ChallengeNameType; UNRECOGNIZED is one that is newer than this release. */
export type ChallengeName =
  | 'ADMIN_NO_SRP_AUTH'
  | 'CUSTOM_CHALLENGE'
  | 'DEVICE_PASSWORD_VERIFIER'
  | 'DEVICE_SRP_AUTH'
  | 'EMAIL_OTP'
  | 'MFA_SETUP'
  | 'NEW_PASSWORD_REQUIRED'
  | 'PASSWORD'
  | 'PASSWORD_SRP'
  | 'PASSWORD_VERIFIER'
  | 'SELECT_CHALLENGE'
  | 'SELECT_MFA_TYPE'
  | 'SMS_MFA'
  | 'SMS_OTP'
  | 'SOFTWARE_TOKEN_MFA'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'WEB_AUTHN';

/** What `changePassword` needs to know. */
export type ChangePasswordInput = {
  /** AWS: ChangePassword, PreviousPassword. */
  previousPassword?: string | null | undefined;
  /** AWS: ChangePassword, ProposedPassword. */
  proposedPassword: string;
};

/** One code for each error type, for clients that look at codes instead of type names. */
export type CognitoErrorCode =
  | 'ACCESS_DENIED'
  | 'ALIAS_EXISTS'
  | 'CHALLENGE_EXPIRED'
  | 'CHALLENGE_TAMPERED'
  | 'CHALLENGE_USED'
  | 'CODE_DELIVERY_FAILURE'
  | 'CODE_MISMATCH'
  | 'CONCURRENT_MODIFICATION'
  | 'DEVICE_KEY_EXISTS'
  | 'DUPLICATE_PROVIDER'
  | 'ENABLE_SOFTWARE_TOKEN_MFA'
  | 'EXPIRED_CODE'
  | 'FEATURE_UNAVAILABLE_IN_TIER'
  | 'FORBIDDEN'
  | 'GROUP_EXISTS'
  | 'IDEMPOTENCY_CONFLICT'
  | 'INTERNAL_ERROR'
  | 'INTERNAL_SERVER'
  | 'INVALID_EMAIL_ROLE_ACCESS_POLICY'
  | 'INVALID_LAMBDA_RESPONSE'
  | 'INVALID_OAUTH_FLOW'
  | 'INVALID_PARAMETER'
  | 'INVALID_PASSWORD'
  | 'INVALID_SMS_ROLE_ACCESS_POLICY'
  | 'INVALID_SMS_ROLE_TRUST_RELATIONSHIP'
  | 'INVALID_USER_POOL_CONFIGURATION'
  | 'LIMIT_EXCEEDED'
  | 'MANAGED_LOGIN_BRANDING_EXISTS'
  | 'MFA_METHOD_NOT_FOUND'
  | 'NOT_AUTHORIZED'
  | 'OPERATION_NOT_ENABLED'
  | 'OUTCOME_UNKNOWN'
  | 'PASSWORD_HISTORY_POLICY_VIOLATION'
  | 'PASSWORD_RESET_REQUIRED'
  | 'PRECONDITION_NOT_MET'
  | 'REFRESH_TOKEN_REUSE'
  | 'RESOURCE_NOT_FOUND'
  | 'SCOPE_DOES_NOT_EXIST'
  | 'SERVICE_QUOTA_EXCEEDED'
  | 'SERVICE_UNAVAILABLE'
  | 'SOFTWARE_TOKEN_MFA_NOT_FOUND'
  | 'TERMS_EXISTS'
  | 'TIER_CHANGE_NOT_ALLOWED'
  | 'TOO_MANY_FAILED_ATTEMPTS'
  | 'TOO_MANY_REQUESTS'
  | 'UNAUTHORIZED'
  | 'UNEXPECTED_LAMBDA'
  | 'UNRECOGNIZED'
  | 'UNSUPPORTED_IDENTITY_PROVIDER'
  | 'UNSUPPORTED_OPERATION'
  | 'UNSUPPORTED_TOKEN_TYPE'
  | 'UNSUPPORTED_USER_STATE'
  | 'USERNAME_EXISTS'
  | 'USER_IMPORT_IN_PROGRESS'
  | 'USER_LAMBDA_VALIDATION'
  | 'USER_NOT_CONFIRMED'
  | 'USER_NOT_FOUND'
  | 'USER_POOL_ADD_ON_NOT_ENABLED'
  | 'USER_POOL_TAGGING'
  | 'WEB_AUTHN_CHALLENGE_NOT_FOUND'
  | 'WEB_AUTHN_CLIENT_MISMATCH'
  | 'WEB_AUTHN_CONFIGURATION_MISSING'
  | 'WEB_AUTHN_CREDENTIAL_NOT_SUPPORTED'
  | 'WEB_AUTHN_NOT_ENABLED'
  | 'WEB_AUTHN_ORIGIN_NOT_ALLOWED'
  | 'WEB_AUTHN_RELYING_PARTY_MISMATCH';

/** What `completeWebAuthnRegistration` needs to know. */
export type CompleteWebAuthnRegistrationInput = {
  /** AWS: CompleteWebAuthnRegistration, Credential. */
  credential: Record<string, unknown>;
};

/** What `confirmForgotPassword` needs to know. */
export type ConfirmForgotPasswordInput = {
  /** The Amazon Pinpoint endpoint to count the event for. */
  analyticsMetadata?: AnalyticsMetadataInput | null | undefined;
  /** The app client; the configured one when absent. */
  clientId?: string | null | undefined;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** The code that was sent. */
  confirmationCode: string;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: string | null | undefined;
  /** The password, as the user typed it. */
  password: string;
  /** The user's name in the pool, or an alias of it. */
  username: string;
};

/** What `confirmMyDevice` needs to know. */
export type ConfirmMyDeviceInput = {
  /** The device's key, which Cognito issued. */
  deviceKey: string;
  /** AWS: ConfirmDevice, DeviceName. */
  deviceName?: string | null | undefined;
  /** AWS: ConfirmDevice, DeviceSecretVerifierConfig. */
  deviceSecretVerifierConfig?: DeviceSecretVerifierConfigInput | null | undefined;
};

/** What `confirmSignUp` needs to know. */
export type ConfirmSignUpInput = {
  /** The Amazon Pinpoint endpoint to count the event for. */
  analyticsMetadata?: AnalyticsMetadataInput | null | undefined;
  /** The app client; the configured one when absent. */
  clientId?: string | null | undefined;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** The code that was sent. */
  confirmationCode: string;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: string | null | undefined;
  /** AWS: ConfirmSignUp, ForceAliasCreation. */
  forceAliasCreation?: boolean | null | undefined;
  /** The `signUpToken` of signUp, for a `signInToken` in return. One that is too old or of another sign-up is passed over: the code alone confirms. */
  signUpToken?: string | null | undefined;
  /** The user's name in the pool, or an alias of it. */
  username: string;
};

/** What `confirmUser` needs to know. */
export type ConfirmUserInput = {
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** The addresses to mark as verified first: the user is confirmed only if that succeeds. None when absent. */
  markVerified?: Array<ContactKind> | null | undefined;
  /** The user pool; the configured one when absent. */
  userPoolId?: string | null | undefined;
  /** The user's name in the pool, or an alias of it. */
  username: string;
};

/** Where a code can be sent. */
export type ContactKind =
  /** The e-mail address. */
  | 'EMAIL'
  /** The phone number, by text message. */
  | 'PHONE_NUMBER';

/** What `deleteMyWebAuthnCredential` needs to know. */
export type DeleteMyWebAuthnCredentialInput = {
  /** AWS: DeleteWebAuthnCredential, CredentialId. */
  credentialId: string;
};

/** AWS's values of DeliveryMediumType; UNRECOGNIZED is one that is newer than this release. */
export type DeliveryMedium =
  | 'EMAIL'
  | 'SMS'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of DeviceRememberedStatusType; UNRECOGNIZED is one that is newer than this release. */
export type DeviceRememberedStatus =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'not_remembered'
  | 'remembered';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceSecretVerifierConfigType.html */
export type DeviceSecretVerifierConfigInput = {
  passwordVerifier?: string | null | undefined;
  salt?: string | null | undefined;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaSettingsType.html */
export type EmailMfaSettingsInput = {
  enabled?: boolean | null | undefined;
  preferredMfa?: boolean | null | undefined;
};

/** How the user signs in. */
export type FirstFactorAnswer = {
  /** One of `firstFactorOptions`. */
  factor: ChallengeName;
  /** With PASSWORD: the password. */
  password?: string | null | undefined;
  /** With PASSWORD_SRP: the client's value A, in hex. */
  srpA?: string | null | undefined;
};

/** What `forgetMyDevice` needs to know. */
export type ForgetMyDeviceInput = {
  /** The device's key, which Cognito issued. */
  deviceKey: string;
};

/** What `forgotPassword` needs to know. */
export type ForgotPasswordInput = {
  /** The Amazon Pinpoint endpoint to count the event for. */
  analyticsMetadata?: AnalyticsMetadataInput | null | undefined;
  /** The app client; the configured one when absent. */
  clientId?: string | null | undefined;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: string | null | undefined;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: string | null | undefined;
  /** The user's name in the pool, or an alias of it. */
  username: string;
};

/** The password that replaces a temporary one. */
export type NewPasswordAnswer = {
  /** The attributes that the challenge requires. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** The new password. */
  password: string;
};

/** Why Cognito refused. UNSPECIFIED is a text that this release does not know. */
export type NotAuthorizedReason =
  | 'ATTEMPTS_EXCEEDED'
  | 'ATTRIBUTE_NOT_WRITABLE'
  | 'CLIENT_NOT_CONFIGURED'
  | 'INVALID_CREDENTIALS'
  | 'PASSWORD_NOT_RESETTABLE'
  | 'SECRET_HASH_MISMATCH'
  | 'SESSION_EXPIRED'
  | 'SESSION_USED'
  | 'SIGN_UP_NOT_PERMITTED'
  | 'TEMPORARY_PASSWORD_EXPIRED'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_INVALID'
  | 'TOKEN_REVOKED'
  | 'TOKEN_SCOPE_MISSING'
  | 'UNSPECIFIED'
  | 'USER_ALREADY_CONFIRMED'
  | 'USER_DISABLED';

/** What `refreshTokens` needs to know. */
export type RefreshTokensInput = {
  /** The app client; the configured one when absent. */
  clientId?: string | null | undefined;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** The device's key, which Cognito issued. */
  deviceKey?: string | null | undefined;
  /** AWS: GetTokensFromRefreshToken, RefreshToken. */
  refreshToken: string;
};

/** What `resendConfirmationCode` needs to know. */
export type ResendConfirmationCodeInput = {
  /** The Amazon Pinpoint endpoint to count the event for. */
  analyticsMetadata?: AnalyticsMetadataInput | null | undefined;
  /** The app client; the configured one when absent. */
  clientId?: string | null | undefined;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: string | null | undefined;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: string | null | undefined;
  /** The user's name in the pool, or an alias of it. */
  username: string;
};

/** What `resetUserMfa` needs to know. */
export type ResetUserMfaInput = {
  /** The user pool; the configured one when absent. */
  userPoolId?: string | null | undefined;
  /** The user's name in the pool, or an alias of it. */
  username: string;
};

/** AWS's values of RevokeAssociatedSessionsType; UNRECOGNIZED is one that is newer than this release. */
export type RevokeAssociatedSessions =
  | 'LINKED'
  | 'NONE'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** What `revokeMySession` needs to know. */
export type RevokeMySessionInput = {
  /** AWS: RevokeUserSession, RevokeAssociatedSessions. */
  revokeAssociatedSessions?: RevokeAssociatedSessions | null | undefined;
  /** AWS: RevokeUserSession, SessionId. */
  sessionId: string;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SMSMfaSettingsType.html */
export type SmsMfaSettingsInput = {
  enabled?: boolean | null | undefined;
  preferredMfa?: boolean | null | undefined;
};

/** What `sendMyAttributeVerificationCode` needs to know. */
export type SendMyAttributeVerificationCodeInput = {
  /** AWS: GetUserAttributeVerificationCode, AttributeName. */
  attributeName: string;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: string | null | undefined;
};

/** What `setMyMfaPreference` needs to know. */
export type SetMyMfaPreferenceInput = {
  /** AWS: SetUserMFAPreference, EmailMfaSettings. */
  emailMfaSettings?: EmailMfaSettingsInput | null | undefined;
  /** AWS: SetUserMFAPreference, SMSMfaSettings. */
  smsMfaSettings?: SmsMfaSettingsInput | null | undefined;
  /** AWS: SetUserMFAPreference, SoftwareTokenMfaSettings. */
  softwareTokenMfaSettings?: SoftwareTokenMfaSettingsInput | null | undefined;
  /** AWS: SetUserMFAPreference, WebAuthnMfaSettings. */
  webAuthnMfaSettings?: WebAuthnMfaSettingsInput | null | undefined;
};

/** Sign-in by choice (AWS: USER_AUTH): the user's first factors are offered, or one is preferred. */
export type SignInChoice = {
  /** With PASSWORD: the password, as the user typed it. */
  password?: string | null | undefined;
  /** The factor to begin with: PASSWORD, PASSWORD_SRP, EMAIL_OTP, SMS_OTP or WEB_AUTHN. */
  preferred?: ChallengeName | null | undefined;
  /** With PASSWORD_SRP: the client's SRP value A, in hex. */
  srpA?: string | null | undefined;
};

/** Sign-in by the pool's own triggers (AWS: CUSTOM_AUTH). */
export type SignInCustom = {
  /** When the triggers begin with SRP: the client's value A, in hex. */
  srpA?: string | null | undefined;
};

/** What `signIn` needs to know. */
export type SignInInput = {
  /** The app client; the configured one when absent. */
  clientId?: string | null | undefined;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: string | null | undefined;
  /** The key of a device that is remembered. */
  deviceKey?: string | null | undefined;
  /** The user's name, or an alias that the pool accepts, such as the e-mail address. */
  username: string;
  /** The proof of identity. */
  with: SignInWith;
};

/** The proof of identity: exactly one. */
export type SignInWith =
  {   /** The user's choice of first factors. */
  choice: SignInChoice; confirmedSignUp?: never; custom?: never; password?: never; srpA?: never; }
  |  { choice?: never;   /** The `signInToken` of confirmSignUp: signs in without the password again. */
  confirmedSignUp: string; custom?: never; password?: never; srpA?: never; }
  |  { choice?: never; confirmedSignUp?: never;   /** The pool's own triggers. */
  custom: SignInCustom; password?: never; srpA?: never; }
  |  { choice?: never; confirmedSignUp?: never; custom?: never;   /** The password, as the user typed it. */
  password: string; srpA?: never; }
  |  { choice?: never; confirmedSignUp?: never; custom?: never; password?: never;   /** SRP: the client's value A, in hex. The password never leaves the client. */
  srpA: string; };

/** What `signOut` needs to know. */
export type SignOutInput = {
  /** The app client; where sessions are kept in cookies, the session's; else the configured one when absent. */
  clientId?: string | null | undefined;
  /** The refresh token, to be voided too; where sessions are kept in cookies, the cookie's. */
  refreshToken?: string | null | undefined;
};

/** What `signUp` needs to know. */
export type SignUpInput = {
  /** The Amazon Pinpoint endpoint to count the event for. */
  analyticsMetadata?: AnalyticsMetadataInput | null | undefined;
  /** The app client; the configured one when absent. */
  clientId?: string | null | undefined;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: string | null | undefined;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: string | null | undefined;
  /** The password, as the user typed it. */
  password?: string | null | undefined;
  /** Attributes by name and value. */
  userAttributes?: Array<AttributeInput> | null | undefined;
  /** The user's name in the pool, or an alias of it. */
  username: string;
  /** AWS: SignUp, ValidationData. */
  validationData?: Array<AttributeInput> | null | undefined;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaSettingsType.html */
export type SoftwareTokenMfaSettingsInput = {
  enabled?: boolean | null | undefined;
  preferredMfa?: boolean | null | undefined;
};

/** SRP's proof, made by the client: of the user's password, or of the device's. */
export type SrpProof = {
  /** AWS: PASSWORD_CLAIM_SIGNATURE, in base64. */
  signature: string;
  /** The time that was signed: `Tue Nov 24 16:05:00 UTC 2026`. */
  timestamp: string;
};

/** What `updateMyAttributes` needs to know. */
export type UpdateMyAttributesInput = {
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: Record<string, string> | null | undefined;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: string | null | undefined;
  /** Attributes by name and value. */
  userAttributes: Array<AttributeInput>;
};

/** What `updateMyDeviceStatus` needs to know. */
export type UpdateMyDeviceStatusInput = {
  /** The device's key, which Cognito issued. */
  deviceKey: string;
  /** AWS: UpdateDeviceStatus, DeviceRememberedStatus. */
  deviceRememberedStatus?: DeviceRememberedStatus | null | undefined;
};

/** The attributes that Cognito can search by. */
export type UserFilterAttribute =
  /** The account's status, `CONFIRMED` for example: equals only. */
  | 'cognito_user_status'
  | 'email'
  | 'family_name'
  | 'given_name'
  | 'name'
  | 'phone_number'
  | 'preferred_username'
  /** `Enabled` or `Disabled`: equals only. */
  | 'status'
  | 'sub'
  | 'username';

/** One attribute, and either its value or how it begins. */
export type UserFilterInput = {
  /** Which attribute. */
  attribute: UserFilterAttribute;
  /** The whole value. */
  equals?: string | null | undefined;
  /** How the value begins. */
  startsWith?: string | null | undefined;
};

/** AWS's values of UserStatusType; UNRECOGNIZED is one that is newer than this release. */
export type UserStatus =
  | 'ARCHIVED'
  | 'COMPROMISED'
  | 'CONFIRMED'
  | 'EXTERNAL_PROVIDER'
  | 'FORCE_CHANGE_PASSWORD'
  | 'RESET_REQUIRED'
  | 'UNCONFIRMED'
  | 'UNKNOWN'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** What `verifyMyAttribute` needs to know. */
export type VerifyMyAttributeInput = {
  /** AWS: VerifyUserAttribute, AttributeName. */
  attributeName: string;
  /** AWS: VerifyUserAttribute, Code. */
  code: string;
};

/** What `verifySoftwareToken` needs to know. */
export type VerifySoftwareTokenInput = {
  /** In the middle of a sign-in: the challenge token of associateSoftwareToken. Absent for a signed-in user. */
  challengeToken?: string | null | undefined;
  /** AWS: VerifySoftwareToken, FriendlyDeviceName. */
  friendlyDeviceName?: string | null | undefined;
  /** AWS: VerifySoftwareToken, UserCode. */
  userCode: string;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnMfaSettingsType.html */
export type WebAuthnMfaSettingsInput = {
  enabled?: boolean | null | undefined;
};

export type FindUsersQueryVariables = Exact<{
  filter?: UserFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindUsersQuery = { __typename: 'Query', users:
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', username: string, email: string | null, status: UserStatus | null, enabled: boolean | null, createdAt: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }
   | null };

export type ConfirmUserMutationVariables = Exact<{
  input: ConfirmUserInput;
}>;


export type ConfirmUserMutation = { __typename: 'Mutation', confirmUser:
    | { __typename: 'AliasExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ConfirmUserSuccess', user: { __typename: 'User', username: string, status: UserStatus | null } }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyFailedAttemptsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type ConfirmUserWithVerifiedEmailMutationVariables = Exact<{
  username: string;
}>;


export type ConfirmUserWithVerifiedEmailMutation = { __typename: 'Mutation', confirmUser:
    | { __typename: 'AliasExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ConfirmUserSuccess', user: { __typename: 'User', username: string, status: UserStatus | null } }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyFailedAttemptsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type ResetUserMfaMutationVariables = Exact<{
  input: ResetUserMfaInput;
}>;


export type ResetUserMfaMutation = { __typename: 'Mutation', resetUserMfa:
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResetUserMfaSuccess', user: { __typename: 'User', username: string, status: UserStatus | null } }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type ConfirmMyDeviceMutationVariables = Exact<{
  input: ConfirmMyDeviceInput;
}>;


export type ConfirmMyDeviceMutation = { __typename: 'Mutation', confirmMyDevice:
    | { __typename: 'ConfirmMyDeviceSuccess', userConfirmationNecessary: boolean | null }
    | { __typename: 'DeviceKeyExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidPasswordError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidUserPoolConfigurationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UsernameExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type UpdateMyDeviceStatusMutationVariables = Exact<{
  input: UpdateMyDeviceStatusInput;
}>;


export type UpdateMyDeviceStatusMutation = { __typename: 'Mutation', updateMyDeviceStatus:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidUserPoolConfigurationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UpdateMyDeviceStatusSuccess' }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type MyDevicesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyDevicesQuery = { __typename: 'Query', myDevices:
    | { __typename: 'DeviceConnection', nodes: Array<{ __typename: 'Device', deviceKey: string | null, deviceLastAuthenticatedDate: string | null, deviceAttributes: Array<{ __typename: 'Attribute', name: string, value: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidUserPoolConfigurationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type ForgetMyDeviceMutationVariables = Exact<{
  input: ForgetMyDeviceInput;
}>;


export type ForgetMyDeviceMutation = { __typename: 'Mutation', forgetMyDevice:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForgetMyDeviceSuccess' }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidUserPoolConfigurationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type AssociateSoftwareTokenMutationVariables = Exact<{
  input?: AssociateSoftwareTokenInput | null | undefined;
}>;


export type AssociateSoftwareTokenMutation = { __typename: 'Mutation', associateSoftwareToken:
    | { __typename: 'AssociateSoftwareTokenSuccess', secretCode: string | null, otpauthUri: string, challengeToken: string | null }
    | { __typename: 'ChallengeExpiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeTamperedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeUsedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ConcurrentModificationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SoftwareTokenMFANotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type VerifySoftwareTokenMutationVariables = Exact<{
  input: VerifySoftwareTokenInput;
}>;


export type VerifySoftwareTokenMutation = { __typename: 'Mutation', verifySoftwareToken:
    | { __typename: 'ChallengeExpiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeTamperedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeUsedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'CodeMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'EnableSoftwareTokenMFAError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidUserPoolConfigurationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SoftwareTokenMFANotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'VerifySoftwareTokenSuccess', challengeToken: string | null }
   | null };

export type SetMyMfaPreferenceMutationVariables = Exact<{
  input: SetMyMfaPreferenceInput;
}>;


export type SetMyMfaPreferenceMutation = { __typename: 'Mutation', setMyMfaPreference:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SetMyMfaPreferenceSuccess' }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type StartWebAuthnRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartWebAuthnRegistrationMutation = { __typename: 'Mutation', startWebAuthnRegistration:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'StartWebAuthnRegistrationSuccess', credentialCreationOptions: Record<string, unknown> }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnConfigurationMissingError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type CompleteWebAuthnRegistrationMutationVariables = Exact<{
  input: CompleteWebAuthnRegistrationInput;
}>;


export type CompleteWebAuthnRegistrationMutation = { __typename: 'Mutation', completeWebAuthnRegistration:
    | { __typename: 'CompleteWebAuthnRegistrationSuccess' }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnChallengeNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnClientMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnCredentialNotSupportedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnOriginNotAllowedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnRelyingPartyMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type MyWebAuthnCredentialsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyWebAuthnCredentialsQuery = { __typename: 'Query', myWebAuthnCredentials:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnCredentialDescriptionConnection', nodes: Array<{ __typename: 'WebAuthnCredentialDescription', credentialId: string, friendlyCredentialName: string, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }
   | null };

export type DeleteMyWebAuthnCredentialMutationVariables = Exact<{
  input: DeleteMyWebAuthnCredentialInput;
}>;


export type DeleteMyWebAuthnCredentialMutation = { __typename: 'Mutation', deleteMyWebAuthnCredential:
    | { __typename: 'DeleteMyWebAuthnCredentialSuccess' }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type ForgotPasswordMutationVariables = Exact<{
  input: ForgotPasswordInput;
}>;


export type ForgotPasswordMutation = { __typename: 'Mutation', forgotPassword:
    | { __typename: 'CodeDeliveryFailureError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForgotPasswordSuccess', message: string }
    | { __typename: 'IdempotencyConflictError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type ConfirmForgotPasswordMutationVariables = Exact<{
  input: ConfirmForgotPasswordInput;
}>;


export type ConfirmForgotPasswordMutation = { __typename: 'Mutation', confirmForgotPassword:
    | { __typename: 'CodeMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ConfirmForgotPasswordSuccess' }
    | { __typename: 'ExpiredCodeError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidPasswordError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyFailedAttemptsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword:
    | { __typename: 'ChangePasswordSuccess' }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidPasswordError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

type Problem_AccessDeniedError_Fragment = { __typename: 'AccessDeniedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_AliasExistsError_Fragment = { __typename: 'AliasExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ChallengeExpiredError_Fragment = { __typename: 'ChallengeExpiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ChallengeTamperedError_Fragment = { __typename: 'ChallengeTamperedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ChallengeUsedError_Fragment = { __typename: 'ChallengeUsedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_CodeDeliveryFailureError_Fragment = { __typename: 'CodeDeliveryFailureError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_CodeMismatchError_Fragment = { __typename: 'CodeMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ConcurrentModificationError_Fragment = { __typename: 'ConcurrentModificationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_DeviceKeyExistsError_Fragment = { __typename: 'DeviceKeyExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_DuplicateProviderError_Fragment = { __typename: 'DuplicateProviderError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_EnableSoftwareTokenMfaError_Fragment = { __typename: 'EnableSoftwareTokenMFAError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ExpiredCodeError_Fragment = { __typename: 'ExpiredCodeError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_FeatureUnavailableInTierError_Fragment = { __typename: 'FeatureUnavailableInTierError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_GroupExistsError_Fragment = { __typename: 'GroupExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_InternalError_Fragment = { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_InternalServerError_Fragment = { __typename: 'InternalServerError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_InvalidEmailRoleAccessPolicyError_Fragment = { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_InvalidLambdaResponseError_Fragment = { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_InvalidOAuthFlowError_Fragment = { __typename: 'InvalidOAuthFlowError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_InvalidParameterError_Fragment = { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_InvalidPasswordError_Fragment = { __typename: 'InvalidPasswordError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_InvalidSmsRoleAccessPolicyError_Fragment = { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_InvalidSmsRoleTrustRelationshipError_Fragment = { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_InvalidUserPoolConfigurationError_Fragment = { __typename: 'InvalidUserPoolConfigurationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_LimitExceededError_Fragment = { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_MfaMethodNotFoundError_Fragment = { __typename: 'MFAMethodNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ManagedLoginBrandingExistsError_Fragment = { __typename: 'ManagedLoginBrandingExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_NotAuthorizedError_Fragment = { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_OperationNotEnabledError_Fragment = { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_OutcomeUnknownError_Fragment = { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_PasswordHistoryPolicyViolationError_Fragment = { __typename: 'PasswordHistoryPolicyViolationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_PasswordResetRequiredError_Fragment = { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_PreconditionNotMetError_Fragment = { __typename: 'PreconditionNotMetError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_RefreshTokenReuseError_Fragment = { __typename: 'RefreshTokenReuseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ResourceNotFoundError_Fragment = { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ScopeDoesNotExistError_Fragment = { __typename: 'ScopeDoesNotExistError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ServiceQuotaExceededError_Fragment = { __typename: 'ServiceQuotaExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_ServiceUnavailableError_Fragment = { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_SoftwareTokenMfaNotFoundError_Fragment = { __typename: 'SoftwareTokenMFANotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_TermsExistsError_Fragment = { __typename: 'TermsExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_TierChangeNotAllowedError_Fragment = { __typename: 'TierChangeNotAllowedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_TooManyFailedAttemptsError_Fragment = { __typename: 'TooManyFailedAttemptsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_TooManyRequestsError_Fragment = { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UnauthorizedError_Fragment = { __typename: 'UnauthorizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UnexpectedLambdaError_Fragment = { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UnrecognizedError_Fragment = { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UnsupportedIdentityProviderError_Fragment = { __typename: 'UnsupportedIdentityProviderError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UnsupportedOperationError_Fragment = { __typename: 'UnsupportedOperationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UnsupportedTokenTypeError_Fragment = { __typename: 'UnsupportedTokenTypeError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UnsupportedUserStateError_Fragment = { __typename: 'UnsupportedUserStateError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UserImportInProgressError_Fragment = { __typename: 'UserImportInProgressError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UserLambdaValidationError_Fragment = { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UserNotConfirmedError_Fragment = { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UserNotFoundError_Fragment = { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UserPoolAddOnNotEnabledError_Fragment = { __typename: 'UserPoolAddOnNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UserPoolTaggingError_Fragment = { __typename: 'UserPoolTaggingError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_UsernameExistsError_Fragment = { __typename: 'UsernameExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_WebAuthnChallengeNotFoundError_Fragment = { __typename: 'WebAuthnChallengeNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_WebAuthnClientMismatchError_Fragment = { __typename: 'WebAuthnClientMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_WebAuthnConfigurationMissingError_Fragment = { __typename: 'WebAuthnConfigurationMissingError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_WebAuthnCredentialNotSupportedError_Fragment = { __typename: 'WebAuthnCredentialNotSupportedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_WebAuthnNotEnabledError_Fragment = { __typename: 'WebAuthnNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_WebAuthnOriginNotAllowedError_Fragment = { __typename: 'WebAuthnOriginNotAllowedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

type Problem_WebAuthnRelyingPartyMismatchError_Fragment = { __typename: 'WebAuthnRelyingPartyMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string };

export type ProblemFragment =
  | Problem_AccessDeniedError_Fragment
  | Problem_AliasExistsError_Fragment
  | Problem_ChallengeExpiredError_Fragment
  | Problem_ChallengeTamperedError_Fragment
  | Problem_ChallengeUsedError_Fragment
  | Problem_CodeDeliveryFailureError_Fragment
  | Problem_CodeMismatchError_Fragment
  | Problem_ConcurrentModificationError_Fragment
  | Problem_DeviceKeyExistsError_Fragment
  | Problem_DuplicateProviderError_Fragment
  | Problem_EnableSoftwareTokenMfaError_Fragment
  | Problem_ExpiredCodeError_Fragment
  | Problem_FeatureUnavailableInTierError_Fragment
  | Problem_ForbiddenError_Fragment
  | Problem_GroupExistsError_Fragment
  | Problem_IdempotencyConflictError_Fragment
  | Problem_InternalError_Fragment
  | Problem_InternalServerError_Fragment
  | Problem_InvalidEmailRoleAccessPolicyError_Fragment
  | Problem_InvalidLambdaResponseError_Fragment
  | Problem_InvalidOAuthFlowError_Fragment
  | Problem_InvalidParameterError_Fragment
  | Problem_InvalidPasswordError_Fragment
  | Problem_InvalidSmsRoleAccessPolicyError_Fragment
  | Problem_InvalidSmsRoleTrustRelationshipError_Fragment
  | Problem_InvalidUserPoolConfigurationError_Fragment
  | Problem_LimitExceededError_Fragment
  | Problem_MfaMethodNotFoundError_Fragment
  | Problem_ManagedLoginBrandingExistsError_Fragment
  | Problem_NotAuthorizedError_Fragment
  | Problem_OperationNotEnabledError_Fragment
  | Problem_OutcomeUnknownError_Fragment
  | Problem_PasswordHistoryPolicyViolationError_Fragment
  | Problem_PasswordResetRequiredError_Fragment
  | Problem_PreconditionNotMetError_Fragment
  | Problem_RefreshTokenReuseError_Fragment
  | Problem_ResourceNotFoundError_Fragment
  | Problem_ScopeDoesNotExistError_Fragment
  | Problem_ServiceQuotaExceededError_Fragment
  | Problem_ServiceUnavailableError_Fragment
  | Problem_SoftwareTokenMfaNotFoundError_Fragment
  | Problem_TermsExistsError_Fragment
  | Problem_TierChangeNotAllowedError_Fragment
  | Problem_TooManyFailedAttemptsError_Fragment
  | Problem_TooManyRequestsError_Fragment
  | Problem_UnauthorizedError_Fragment
  | Problem_UnexpectedLambdaError_Fragment
  | Problem_UnrecognizedError_Fragment
  | Problem_UnsupportedIdentityProviderError_Fragment
  | Problem_UnsupportedOperationError_Fragment
  | Problem_UnsupportedTokenTypeError_Fragment
  | Problem_UnsupportedUserStateError_Fragment
  | Problem_UserImportInProgressError_Fragment
  | Problem_UserLambdaValidationError_Fragment
  | Problem_UserNotConfirmedError_Fragment
  | Problem_UserNotFoundError_Fragment
  | Problem_UserPoolAddOnNotEnabledError_Fragment
  | Problem_UserPoolTaggingError_Fragment
  | Problem_UsernameExistsError_Fragment
  | Problem_WebAuthnChallengeNotFoundError_Fragment
  | Problem_WebAuthnClientMismatchError_Fragment
  | Problem_WebAuthnConfigurationMissingError_Fragment
  | Problem_WebAuthnCredentialNotSupportedError_Fragment
  | Problem_WebAuthnNotEnabledError_Fragment
  | Problem_WebAuthnOriginNotAllowedError_Fragment
  | Problem_WebAuthnRelyingPartyMismatchError_Fragment
;

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'Me', username: string, sub: string | null, groups: Array<string>, email: string | null, emailVerified: boolean | null, mfaPreference: string | null, mfaMethods: Array<string> | null, attributes: Array<{ __typename: 'Attribute', name: string, value: string | null }> | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type UpdateMyAttributesMutationVariables = Exact<{
  input: UpdateMyAttributesInput;
}>;


export type UpdateMyAttributesMutation = { __typename: 'Mutation', updateMyAttributes:
    | { __typename: 'AliasExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'CodeDeliveryFailureError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'CodeMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ExpiredCodeError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'IdempotencyConflictError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UpdateMyAttributesSuccess', addresses: Array<{ __typename: 'AddressUpdate', name: string, state: AddressState | null, valid: string | null }> }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type SendMyAttributeVerificationCodeMutationVariables = Exact<{
  input: SendMyAttributeVerificationCodeInput;
}>;


export type SendMyAttributeVerificationCodeMutation = { __typename: 'Mutation', sendMyAttributeVerificationCode:
    | { __typename: 'CodeDeliveryFailureError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'IdempotencyConflictError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SendMyAttributeVerificationCodeSuccess', codeDeliveryDetails: { __typename: 'CodeDeliveryDetails', deliveryMedium: DeliveryMedium | null, destination: string | null } | null }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type VerifyMyAttributeMutationVariables = Exact<{
  input: VerifyMyAttributeInput;
}>;


export type VerifyMyAttributeMutation = { __typename: 'Mutation', verifyMyAttribute:
    | { __typename: 'AliasExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'CodeMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ExpiredCodeError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'VerifyMyAttributeSuccess' }
   | null };

export type DeleteMeMutationVariables = Exact<{ [key: string]: never; }>;


export type DeleteMeMutation = { __typename: 'Mutation', deleteMe:
    | { __typename: 'DeleteMeSuccess' }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { __typename: 'Query', mySessions:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SessionDescriptionConnection', nodes: Array<{ __typename: 'SessionDescription', sessionId: string | null, isCurrentSession: boolean | null, createDate: string | null, lastActiveDate: string | null, deviceType: string | null }> }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type RevokeMySessionMutationVariables = Exact<{
  input: RevokeMySessionInput;
}>;


export type RevokeMySessionMutation = { __typename: 'Mutation', revokeMySession:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'RevokeMySessionSuccess' }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { __typename: 'Mutation', signOutEverywhere:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SignOutEverywhereSuccess' }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'AdminNoSrpAuthChallenge', challengeToken: string, expiresAt: string }
    | { __typename: 'ChallengeExpiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeTamperedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeUsedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'CustomChallenge', challengeToken: string, expiresAt: string, parameters: Record<string, string> }
    | { __typename: 'DevicePasswordVerifierChallenge', challengeToken: string, expiresAt: string, srpB: string, salt: string, secretBlock: string, deviceKey: string }
    | { __typename: 'DeviceSrpAuthChallenge', challengeToken: string, expiresAt: string }
    | { __typename: 'EmailOtpChallenge', challengeToken: string, expiresAt: string, deliveredTo: string | null }
    | { __typename: 'FeatureUnavailableInTierError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidUserPoolConfigurationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'MfaSetupChallenge', challengeToken: string, expiresAt: string, mfaOptions: Array<ChallengeName> }
    | { __typename: 'NewPasswordRequiredChallenge', challengeToken: string, expiresAt: string, requiredAttributes: Array<string>, currentAttributes: Record<string, string> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordChallenge', challengeToken: string, expiresAt: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordSrpChallenge', challengeToken: string, expiresAt: string }
    | { __typename: 'PasswordVerifierChallenge', challengeToken: string, expiresAt: string, srpB: string, salt: string, secretBlock: string, userIdForSrp: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SelectChallenge', challengeToken: string, expiresAt: string, firstFactorOptions: Array<ChallengeName> }
    | { __typename: 'SelectMfaTypeChallenge', challengeToken: string, expiresAt: string, mfaOptions: Array<ChallengeName> }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SignInSuccess', tokens: { __typename: 'Tokens', accessToken: string, idToken: string | null, refreshToken: string | null, expiresIn: number } | null, newDevice: { __typename: 'NewDevice', deviceKey: string, deviceGroupKey: string } | null }
    | { __typename: 'SmsMfaChallenge', challengeToken: string, expiresAt: string, deliveredTo: string | null }
    | { __typename: 'SmsOtpChallenge', challengeToken: string, expiresAt: string, deliveredTo: string | null }
    | { __typename: 'SoftwareTokenMfaChallenge', challengeToken: string, expiresAt: string, friendlyDeviceName: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnsupportedChallenge', name: string }
    | { __typename: 'UnsupportedOperationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnChallenge', challengeToken: string, expiresAt: string, requestOptions: Record<string, unknown> }
   | null };

export type AnswerChallengeMutationVariables = Exact<{
  input: AnswerChallengeInput;
}>;


export type AnswerChallengeMutation = { __typename: 'Mutation', answerChallenge:
    | { __typename: 'AdminNoSrpAuthChallenge', challengeToken: string, expiresAt: string }
    | { __typename: 'AliasExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeExpiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeTamperedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeUsedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'CodeMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'CustomChallenge', challengeToken: string, expiresAt: string, parameters: Record<string, string> }
    | { __typename: 'DevicePasswordVerifierChallenge', challengeToken: string, expiresAt: string, srpB: string, salt: string, secretBlock: string, deviceKey: string }
    | { __typename: 'DeviceSrpAuthChallenge', challengeToken: string, expiresAt: string }
    | { __typename: 'EmailOtpChallenge', challengeToken: string, expiresAt: string, deliveredTo: string | null }
    | { __typename: 'ExpiredCodeError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidPasswordError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidUserPoolConfigurationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'MFAMethodNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'MfaSetupChallenge', challengeToken: string, expiresAt: string, mfaOptions: Array<ChallengeName> }
    | { __typename: 'NewPasswordRequiredChallenge', challengeToken: string, expiresAt: string, requiredAttributes: Array<string>, currentAttributes: Record<string, string> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordChallenge', challengeToken: string, expiresAt: string }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'PasswordSrpChallenge', challengeToken: string, expiresAt: string }
    | { __typename: 'PasswordVerifierChallenge', challengeToken: string, expiresAt: string, srpB: string, salt: string, secretBlock: string, userIdForSrp: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SelectChallenge', challengeToken: string, expiresAt: string, firstFactorOptions: Array<ChallengeName> }
    | { __typename: 'SelectMfaTypeChallenge', challengeToken: string, expiresAt: string, mfaOptions: Array<ChallengeName> }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SignInSuccess', tokens: { __typename: 'Tokens', accessToken: string, idToken: string | null, refreshToken: string | null, expiresIn: number } | null, newDevice: { __typename: 'NewDevice', deviceKey: string, deviceGroupKey: string } | null }
    | { __typename: 'SmsMfaChallenge', challengeToken: string, expiresAt: string, deliveredTo: string | null }
    | { __typename: 'SmsOtpChallenge', challengeToken: string, expiresAt: string, deliveredTo: string | null }
    | { __typename: 'SoftwareTokenMFANotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SoftwareTokenMfaChallenge', challengeToken: string, expiresAt: string, friendlyDeviceName: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnsupportedChallenge', name: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'WebAuthnChallenge', challengeToken: string, expiresAt: string, requestOptions: Record<string, unknown> }
   | null };

export type RefreshTokensMutationVariables = Exact<{
  input: RefreshTokensInput;
}>;


export type RefreshTokensMutation = { __typename: 'Mutation', refreshTokens:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'RefreshTokenReuseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'RefreshTokensSuccess', tokens: { __typename: 'Tokens', accessToken: string, idToken: string | null, refreshToken: string | null, expiresIn: number } | null }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type SignOutMutationVariables = Exact<{
  input?: SignOutInput | null | undefined;
}>;


export type SignOutMutation = { __typename: 'Mutation', signOut:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SignOutSuccess' }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnauthorizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnsupportedOperationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnsupportedTokenTypeError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { __typename: 'Mutation', signUp:
    | { __typename: 'CodeDeliveryFailureError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'IdempotencyConflictError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string, violations: Array<{ __typename: 'Violation', path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'SignUpSuccess', userConfirmed: boolean, userSub: string, signUpToken: string | null, codeDeliveryDetails: { __typename: 'CodeDeliveryDetails', deliveryMedium: DeliveryMedium | null, destination: string | null } | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserLambdaValidationError', triggerMessage: string | null, detail: Record<string, unknown> | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UsernameExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmSignUpInput;
}>;


export type ConfirmSignUpMutation = { __typename: 'Mutation', confirmSignUp:
    | { __typename: 'AliasExistsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeExpiredError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeTamperedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ChallengeUsedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'CodeMismatchError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ConfirmSignUpSuccess', signInToken: string | null }
    | { __typename: 'ExpiredCodeError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyFailedAttemptsError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export type ResendConfirmationCodeMutationVariables = Exact<{
  input: ResendConfirmationCodeInput;
}>;


export type ResendConfirmationCodeMutation = { __typename: 'Mutation', resendConfirmationCode:
    | { __typename: 'CodeDeliveryFailureError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'IdempotencyConflictError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ResendConfirmationCodeSuccess', message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'ServiceUnavailableError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean, requestId: string }
   | null };

export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const FindUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<FindUsersQuery, FindUsersQueryVariables>;
export const ConfirmUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ConfirmUserMutation, ConfirmUserMutationVariables>;
export const ConfirmUserWithVerifiedEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmUserWithVerifiedEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"markVerified"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EMAIL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ConfirmUserWithVerifiedEmailMutation, ConfirmUserWithVerifiedEmailMutationVariables>;
export const ResetUserMfaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetUserMfa"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetUserMfaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetUserMfa"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetUserMfaSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ResetUserMfaMutation, ResetUserMfaMutationVariables>;
export const ConfirmMyDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMyDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmMyDeviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmMyDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmMyDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userConfirmationNecessary"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ConfirmMyDeviceMutation, ConfirmMyDeviceMutationVariables>;
export const UpdateMyDeviceStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMyDeviceStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyDeviceStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMyDeviceStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<UpdateMyDeviceStatusMutation, UpdateMyDeviceStatusMutationVariables>;
export const MyDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDevices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDevices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceLastAuthenticatedDate"}},{"kind":"Field","name":{"kind":"Name","value":"deviceAttributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<MyDevicesQuery, MyDevicesQueryVariables>;
export const ForgetMyDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetMyDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetMyDeviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetMyDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ForgetMyDeviceMutation, ForgetMyDeviceMutationVariables>;
export const AssociateSoftwareTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssociateSoftwareToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssociateSoftwareTokenInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"associateSoftwareToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssociateSoftwareTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secretCode"}},{"kind":"Field","name":{"kind":"Name","value":"otpauthUri"}},{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<AssociateSoftwareTokenMutation, AssociateSoftwareTokenMutationVariables>;
export const VerifySoftwareTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifySoftwareToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifySoftwareTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifySoftwareToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerifySoftwareTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<VerifySoftwareTokenMutation, VerifySoftwareTokenMutationVariables>;
export const SetMyMfaPreferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyMfaPreference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMyMfaPreferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMyMfaPreference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<SetMyMfaPreferenceMutation, SetMyMfaPreferenceMutationVariables>;
export const StartWebAuthnRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartWebAuthnRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startWebAuthnRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartWebAuthnRegistrationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentialCreationOptions"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<StartWebAuthnRegistrationMutation, StartWebAuthnRegistrationMutationVariables>;
export const CompleteWebAuthnRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteWebAuthnRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteWebAuthnRegistrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeWebAuthnRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<CompleteWebAuthnRegistrationMutation, CompleteWebAuthnRegistrationMutationVariables>;
export const MyWebAuthnCredentialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWebAuthnCredentials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWebAuthnCredentials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAuthnCredentialDescriptionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentialId"}},{"kind":"Field","name":{"kind":"Name","value":"friendlyCredentialName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<MyWebAuthnCredentialsQuery, MyWebAuthnCredentialsQueryVariables>;
export const DeleteMyWebAuthnCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteMyWebAuthnCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMyWebAuthnCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteMyWebAuthnCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<DeleteMyWebAuthnCredentialMutation, DeleteMyWebAuthnCredentialMutationVariables>;
export const ForgotPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgotPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForgotPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgotPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForgotPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ForgotPasswordMutation, ForgotPasswordMutationVariables>;
export const ConfirmForgotPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmForgotPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmForgotPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmForgotPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ConfirmForgotPasswordMutation, ConfirmForgotPasswordMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"sub"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"mfaPreference"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const UpdateMyAttributesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMyAttributes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyAttributesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMyAttributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<UpdateMyAttributesMutation, UpdateMyAttributesMutationVariables>;
export const SendMyAttributeVerificationCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMyAttributeVerificationCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMyAttributeVerificationCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMyAttributeVerificationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendMyAttributeVerificationCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDeliveryDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<SendMyAttributeVerificationCodeMutation, SendMyAttributeVerificationCodeMutationVariables>;
export const VerifyMyAttributeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyMyAttribute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyMyAttributeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyMyAttribute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<VerifyMyAttributeMutation, VerifyMyAttributeMutationVariables>;
export const DeleteMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<DeleteMeMutation, DeleteMeMutationVariables>;
export const MySessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionDescriptionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrentSession"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastActiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"deviceType"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<MySessionsQuery, MySessionsQueryVariables>;
export const RevokeMySessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeMySession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeMySessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeMySession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<RevokeMySessionMutation, RevokeMySessionMutationVariables>;
export const SignOutEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewPasswordRequiredChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"currentAttributes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SoftwareTokenMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"friendlyDeviceName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectMfaTypeChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"mfaOptions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MfaSetupChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"mfaOptions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactorOptions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdminNoSrpAuthChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordSrpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"userIdForSrp"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceSrpAuthChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAuthnChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestOptions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnsupportedChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const AnswerChallengeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerChallenge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerChallengeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerChallenge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewPasswordRequiredChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"currentAttributes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SoftwareTokenMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"friendlyDeviceName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectMfaTypeChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"mfaOptions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MfaSetupChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"mfaOptions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactorOptions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdminNoSrpAuthChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordSrpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"userIdForSrp"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceSrpAuthChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAuthnChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestOptions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnsupportedChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<AnswerChallengeMutation, AnswerChallengeMutationVariables>;
export const RefreshTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshTokensInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshTokensSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<RefreshTokensMutation, RefreshTokensMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"userSub"}},{"kind":"Field","name":{"kind":"Name","value":"signUpToken"}},{"kind":"Field","name":{"kind":"Name","value":"codeDeliveryDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidParameterError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"triggerMessage"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const ConfirmSignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInToken"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
export const ResendConfirmationCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendConfirmationCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendConfirmationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ResendConfirmationCodeMutation, ResendConfirmationCodeMutationVariables>;