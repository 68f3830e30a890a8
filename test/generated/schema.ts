export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Binary data in base64. */
  Byte: { input: string; output: string; }
  /** A moment in time, in UTC, as RFC 3339 writes it: `2026-11-23T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A JSON object of any shape. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A whole number of up to 64 bits. */
  Long: { input: number; output: number; }
  /** A map of strings, as AWS uses for client metadata, tags and the like: a JSON object whose values are strings. Keys stay as they are. */
  StringMap: { input: Record<string, string>; output: Record<string, string>; }
};

/** AWS refuses the gateway this operation: its IAM policy lacks the permission. Nothing to do for a front end. */
export type AccessDeniedError = CognitoError & {
  __typename: 'AccessDeniedError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountRecoverySettingType.html */
export type AccountRecoverySetting = {
  __typename: 'AccountRecoverySetting';
  recoveryMechanisms?: Maybe<Array<RecoveryOption>>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountRecoverySettingType.html */
export type AccountRecoverySettingInput = {
  recoveryMechanisms?: InputMaybe<Array<RecoveryOptionInput>>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionType.html */
export type AccountTakeoverAction = {
  __typename: 'AccountTakeoverAction';
  eventAction: AccountTakeoverEventAction;
  notify: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionType.html */
export type AccountTakeoverActionInput = {
  eventAction: AccountTakeoverEventAction;
  notify: Scalars['Boolean']['input'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionsType.html */
export type AccountTakeoverActions = {
  __typename: 'AccountTakeoverActions';
  highAction?: Maybe<AccountTakeoverAction>;
  lowAction?: Maybe<AccountTakeoverAction>;
  mediumAction?: Maybe<AccountTakeoverAction>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionsType.html */
export type AccountTakeoverActionsInput = {
  highAction?: InputMaybe<AccountTakeoverActionInput>;
  lowAction?: InputMaybe<AccountTakeoverActionInput>;
  mediumAction?: InputMaybe<AccountTakeoverActionInput>;
};

/** AWS's values of AccountTakeoverEventActionType; UNRECOGNIZED is one that is newer than this release. */
export type AccountTakeoverEventAction =
  | 'BLOCK'
  | 'MFA_IF_CONFIGURED'
  | 'MFA_REQUIRED'
  | 'NO_ACTION'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverRiskConfigurationType.html */
export type AccountTakeoverRiskConfiguration = {
  __typename: 'AccountTakeoverRiskConfiguration';
  actions: AccountTakeoverActions;
  notifyConfiguration?: Maybe<NotifyConfiguration>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverRiskConfigurationType.html */
export type AccountTakeoverRiskConfigurationInput = {
  actions: AccountTakeoverActionsInput;
  notifyConfiguration?: InputMaybe<NotifyConfigurationInput>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrLevelConfigType.html */
export type AcrLevelConfig = {
  __typename: 'AcrLevelConfig';
  acrValue: Scalars['String']['output'];
};

/** One entry of a map: its key and its value. */
export type AcrLevelConfigEntry = {
  __typename: 'AcrLevelConfigEntry';
  key: Scalars['String']['output'];
  value: AcrLevelConfig;
};

/** One entry of a map: its key and its value. */
export type AcrLevelConfigEntryInput = {
  key: Scalars['String']['input'];
  value: AcrLevelConfigInput;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrLevelConfigType.html */
export type AcrLevelConfigInput = {
  acrValue: Scalars['String']['input'];
};

/** What `addCustomAttributes` needs to know. */
export type AddCustomAttributesInput = {
  /** AWS: AddCustomAttributes, CustomAttributes. */
  customAttributes: Array<SchemaAttributeInput>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `addCustomAttributes`. */
export type AddCustomAttributesResult = AddCustomAttributesSuccess | IdempotencyConflictError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserImportInProgressError;

/** The success of `addCustomAttributes`. */
export type AddCustomAttributesSuccess = {
  __typename: 'AddCustomAttributesSuccess';
  /** The pool; read when a field beyond the identity is asked for. */
  userPool: UserPool;
};

/** What `addUserPoolClientSecret` needs to know. */
export type AddUserPoolClientSecretInput = {
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: AddUserPoolClientSecret, ClientSecret. */
  clientSecret?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `addUserPoolClientSecret`. */
export type AddUserPoolClientSecretResult = AccessDeniedError | AddUserPoolClientSecretSuccess | IdempotencyConflictError | InternalServerError | InvalidParameterError | LimitExceededError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `addUserPoolClientSecret`. */
export type AddUserPoolClientSecretSuccess = {
  __typename: 'AddUserPoolClientSecretSuccess';
  clientSecretDescriptor?: Maybe<ClientSecretDescriptor>;
};

/** What `addUserToGroup` needs to know. */
export type AddUserToGroupInput = {
  /** The group's name. */
  groupName: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `addUserToGroup`. */
export type AddUserToGroupResult = AddUserToGroupSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `addUserToGroup`. */
export type AddUserToGroupSuccess = {
  __typename: 'AddUserToGroupSuccess';
  /** The group; read when a field beyond the identity is asked for. */
  group: Group;
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** How far an address is, after it was set. */
export type AddressState =
  /** The old address is gone and the new one is not verified: until it is, no password can be reset with it. Verify it now, or set the old one again. */
  | 'NEW_NOT_VERIFIED'
  /** Nothing has changed yet: the old address stays as it was until verifyMyAttribute has the code that went to the new one. */
  | 'OLD_VALID_UNTIL_NEW_VERIFIED'
  /** The address is in force and verified. */
  | 'VERIFIED';

/** An address as it is after an update; read from the account when it is asked for. */
export type AddressUpdate = {
  __typename: 'AddressUpdate';
  /** Which attribute: `email` or `phone_number`. */
  name: Scalars['String']['output'];
  /** Whether the old address stays valid; null where that cannot be read. */
  state?: Maybe<AddressState>;
  /** The address that is in force now; null where the app client may not read it. */
  valid?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUserConfigType.html */
export type AdminCreateUserConfig = {
  __typename: 'AdminCreateUserConfig';
  allowAdminCreateUserOnly?: Maybe<Scalars['Boolean']['output']>;
  inviteMessageTemplate?: Maybe<MessageTemplate>;
  unusedAccountValidityDays?: Maybe<Scalars['Int']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUserConfigType.html */
export type AdminCreateUserConfigInput = {
  allowAdminCreateUserOnly?: InputMaybe<Scalars['Boolean']['input']>;
  inviteMessageTemplate?: InputMaybe<MessageTemplateInput>;
  unusedAccountValidityDays?: InputMaybe<Scalars['Int']['input']>;
};

/** The password is asked for, on an administrators' way in. */
export type AdminNoSrpAuthChallenge = {
  __typename: 'AdminNoSrpAuthChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdvancedSecurityAdditionalFlowsType.html */
export type AdvancedSecurityAdditionalFlows = {
  __typename: 'AdvancedSecurityAdditionalFlows';
  customAuthMode?: Maybe<AdvancedSecurityEnabledMode>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdvancedSecurityAdditionalFlowsType.html */
export type AdvancedSecurityAdditionalFlowsInput = {
  customAuthMode?: InputMaybe<AdvancedSecurityEnabledMode>;
};

/** AWS's values of AdvancedSecurityEnabledModeType; UNRECOGNIZED is one that is newer than this release. */
export type AdvancedSecurityEnabledMode =
  | 'AUDIT'
  | 'ENFORCED'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of FeatureType; UNRECOGNIZED is one that is newer than this release. */
export type AdvancedSecurityFeature =
  | 'DISABLED'
  | 'ENABLED'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of AdvancedSecurityModeType; UNRECOGNIZED is one that is newer than this release. */
export type AdvancedSecurityMode =
  | 'AUDIT'
  | 'ENFORCED'
  | 'OFF'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of AliasAttributeType; UNRECOGNIZED is one that is newer than this release. */
export type AliasAttribute =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'email'
  | 'phone_number'
  | 'preferred_username';

/** The e-mail address or phone number already signs another user in. Ask for a different one. */
export type AliasExistsError = CognitoError & {
  __typename: 'AliasExistsError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsConfigurationType.html */
export type AnalyticsConfiguration = {
  __typename: 'AnalyticsConfiguration';
  applicationArn?: Maybe<Scalars['String']['output']>;
  applicationId?: Maybe<Scalars['String']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  roleArn?: Maybe<Scalars['String']['output']>;
  userDataShared?: Maybe<Scalars['Boolean']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsConfigurationType.html */
export type AnalyticsConfigurationInput = {
  applicationArn?: InputMaybe<Scalars['String']['input']>;
  applicationId?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  roleArn?: InputMaybe<Scalars['String']['input']>;
  userDataShared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsMetadataType.html */
export type AnalyticsMetadataInput = {
  analyticsEndpointId?: InputMaybe<Scalars['String']['input']>;
};

/** What `answerChallenge` needs to know. */
export type AnswerChallengeInput = {
  /** The answer, of the challenge's kind. */
  answer: ChallengeAnswer;
  /** The token of the challenge. */
  challengeToken: Scalars['String']['input'];
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `answerChallenge`. */
export type AnswerChallengeResult = AdminNoSrpAuthChallenge | AliasExistsError | ChallengeExpiredError | ChallengeTamperedError | ChallengeUsedError | CodeMismatchError | CustomChallenge | DevicePasswordVerifierChallenge | DeviceSrpAuthChallenge | EmailOtpChallenge | ExpiredCodeError | ForbiddenError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidPasswordError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | InvalidUserPoolConfigurationError | MfaMethodNotFoundError | MfaSetupChallenge | NewPasswordRequiredChallenge | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordChallenge | PasswordHistoryPolicyViolationError | PasswordResetRequiredError | PasswordSrpChallenge | PasswordVerifierChallenge | ResourceNotFoundError | SelectChallenge | SelectMfaTypeChallenge | ServiceUnavailableError | SignInSuccess | SmsMfaChallenge | SmsOtpChallenge | SoftwareTokenMfaNotFoundError | SoftwareTokenMfaChallenge | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UnsupportedChallenge | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError | WebAuthnChallenge;

/** What `answerUserChallenge` needs to know. */
export type AnswerUserChallengeInput = {
  /** The answer, of the challenge's kind. */
  answer: ChallengeAnswer;
  /** The token of the challenge. */
  challengeToken: Scalars['String']['input'];
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** What your server knows of the user who signs in: address, headers, device. When absent, your server's own request. */
  contextData?: InputMaybe<ContextDataInput>;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `answerUserChallenge`. */
export type AnswerUserChallengeResult = AdminNoSrpAuthChallenge | AliasExistsError | ChallengeExpiredError | ChallengeTamperedError | ChallengeUsedError | CodeMismatchError | CustomChallenge | DevicePasswordVerifierChallenge | DeviceSrpAuthChallenge | EmailOtpChallenge | ExpiredCodeError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidPasswordError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | InvalidUserPoolConfigurationError | MfaMethodNotFoundError | MfaSetupChallenge | NewPasswordRequiredChallenge | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordChallenge | PasswordHistoryPolicyViolationError | PasswordResetRequiredError | PasswordSrpChallenge | PasswordVerifierChallenge | ResourceNotFoundError | SelectChallenge | SelectMfaTypeChallenge | ServiceUnavailableError | SignInSuccess | SmsMfaChallenge | SmsOtpChallenge | SoftwareTokenMfaNotFoundError | SoftwareTokenMfaChallenge | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UnsupportedChallenge | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError | WebAuthnChallenge;

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssetType.html */
export type Asset = {
  __typename: 'Asset';
  bytes?: Maybe<Scalars['Byte']['output']>;
  category: AssetCategory;
  colorMode: ColorSchemeMode;
  extension: AssetExtension;
  resourceId?: Maybe<Scalars['String']['output']>;
};

/** AWS's values of AssetCategoryType; UNRECOGNIZED is one that is newer than this release. */
export type AssetCategory =
  | 'AUTH_APP_GRAPHIC'
  | 'EMAIL_GRAPHIC'
  | 'FAVICON_ICO'
  | 'FAVICON_SVG'
  | 'FORM_BACKGROUND'
  | 'FORM_LOGO'
  | 'IDP_BUTTON_ICON'
  | 'PAGE_BACKGROUND'
  | 'PAGE_FOOTER_BACKGROUND'
  | 'PAGE_FOOTER_LOGO'
  | 'PAGE_HEADER_BACKGROUND'
  | 'PAGE_HEADER_LOGO'
  | 'PASSKEY_GRAPHIC'
  | 'PASSWORD_GRAPHIC'
  | 'SMS_GRAPHIC'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of AssetExtensionType; UNRECOGNIZED is one that is newer than this release. */
export type AssetExtension =
  | 'ICO'
  | 'JPEG'
  | 'PNG'
  | 'SVG'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'WEBP';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssetType.html */
export type AssetInput = {
  bytes?: InputMaybe<Scalars['Byte']['input']>;
  category: AssetCategory;
  colorMode: ColorSchemeMode;
  extension: AssetExtension;
  resourceId?: InputMaybe<Scalars['String']['input']>;
};

/** What `associateSoftwareToken` needs to know. */
export type AssociateSoftwareTokenInput = {
  /** What the app calls the account, such as the e-mail address. When absent: the name that the sign-in began with; for a signed-in user the name in the pool. */
  accountName?: InputMaybe<Scalars['String']['input']>;
  /** In the middle of a sign-in: the challenge token of MfaSetupChallenge. Absent for a signed-in user. */
  challengeToken?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `associateSoftwareToken`. */
export type AssociateSoftwareTokenResult = AssociateSoftwareTokenSuccess | ChallengeExpiredError | ChallengeTamperedError | ChallengeUsedError | ConcurrentModificationError | ForbiddenError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SoftwareTokenMfaNotFoundError | TooManyRequestsError | UnrecognizedError;

/** The success of `associateSoftwareToken`. */
export type AssociateSoftwareTokenSuccess = {
  __typename: 'AssociateSoftwareTokenSuccess';
  /** For the next step of the sign-in; null for a signed-in user. */
  challengeToken?: Maybe<Scalars['String']['output']>;
  /** The secret as a URI, for a QR code that the app scans. */
  otpauthUri: Scalars['String']['output'];
  secretCode?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html */
export type Attribute = {
  __typename: 'Attribute';
  name: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

/** AWS's values of AttributeDataType; UNRECOGNIZED is one that is newer than this release. */
export type AttributeDataType =
  | 'Boolean'
  | 'DateTime'
  | 'Number'
  | 'String'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html */
export type AttributeInput = {
  name: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AuthEventType.html */
export type AuthEvent = {
  __typename: 'AuthEvent';
  challengeResponses?: Maybe<Array<AuthEventChallenge>>;
  creationDate?: Maybe<Scalars['DateTime']['output']>;
  eventContextData?: Maybe<EventContextData>;
  eventFeedback?: Maybe<EventFeedback>;
  eventId?: Maybe<Scalars['String']['output']>;
  eventResponse?: Maybe<EventResponse>;
  eventRisk?: Maybe<EventRisk>;
  eventType?: Maybe<AuthEventType>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ChallengeResponseType.html */
export type AuthEventChallenge = {
  __typename: 'AuthEventChallenge';
  challengeName?: Maybe<AuthEventChallengeName>;
  challengeResponse?: Maybe<AuthEventChallengeResult>;
};

/** AWS's values of ChallengeName; UNRECOGNIZED is one that is newer than this release. */
export type AuthEventChallengeName =
  | 'Mfa'
  | 'Password'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of ChallengeResponse; UNRECOGNIZED is one that is newer than this release. */
export type AuthEventChallengeResult =
  | 'Failure'
  | 'Success'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** A page of a list. */
export type AuthEventConnection = {
  __typename: 'AuthEventConnection';
  edges: Array<AuthEventEdge>;
  /** The items without their cursors. */
  nodes: Array<AuthEvent>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type AuthEventEdge = {
  __typename: 'AuthEventEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: AuthEvent;
};

/** AWS's values of EventType; UNRECOGNIZED is one that is newer than this release. */
export type AuthEventType =
  | 'ForgotPassword'
  | 'PasswordChange'
  | 'ResendCode'
  | 'SignIn'
  | 'SignUp'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of AuthFactorType; UNRECOGNIZED is one that is newer than this release. */
export type AuthFactor =
  | 'EMAIL_OTP'
  | 'PASSWORD'
  | 'SMS_OTP'
  | 'SOFTWARE_TOKEN'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'WEB_AUTHN';

/** The answer to a challenge: exactly one, of the challenge's kind. */
export type ChallengeAnswer =
  /** For CustomChallenge: the answer. */
  { custom: Scalars['String']['input']; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  /** For EmailOtpChallenge: the code from the e-mail. */
  { custom?: never; emailOtpCode: Scalars['String']['input']; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  /** For SelectChallenge. */
  { custom?: never; emailOtpCode?: never; firstFactor: FirstFactorAnswer; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  /** For MfaSetupChallenge, with the challenge token of verifySoftwareToken: true, it is set up. */
  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup: Scalars['Boolean']['input']; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  /** For SelectMfaTypeChallenge: one of `mfaOptions`. */
  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType: ChallengeName; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  /** For NewPasswordRequiredChallenge. */
  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword: NewPasswordAnswer; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  /** For PasswordChallenge and AdminNoSrpAuthChallenge: the password. */
  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password: Scalars['String']['input']; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  /** For SmsMfaChallenge: the code from the message. */
  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode: Scalars['String']['input']; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  /** For SmsOtpChallenge: the code from the message. */
  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode: Scalars['String']['input']; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  /** For SoftwareTokenMfaChallenge: the code from the app. */
  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode: Scalars['String']['input']; srpA?: never; srpProof?: never; webAuthnCredential?: never; }
  |  /** For PasswordSrpChallenge and DeviceSrpAuthChallenge: the client's SRP value A, in hex. */
  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA: Scalars['String']['input']; srpProof?: never; webAuthnCredential?: never; }
  |  /** For PasswordVerifierChallenge and DevicePasswordVerifierChallenge. */
  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof: SrpProof; webAuthnCredential?: never; }
  |  /** For WebAuthnChallenge: the credential, as its `toJSON()` gives it. */
  { custom?: never; emailOtpCode?: never; firstFactor?: never; mfaSetup?: never; mfaType?: never; newPassword?: never; password?: never; smsMfaCode?: never; smsOtpCode?: never; softwareTokenMfaCode?: never; srpA?: never; srpProof?: never; webAuthnCredential: Scalars['JSONObject']['input']; };

/** The step took too long: the token, or Cognito's session in it, has expired. Start again. */
export type ChallengeExpiredError = CognitoError & {
  __typename: 'ChallengeExpiredError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

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

/** The token is none that this gateway sealed for this step: cut short, changed, or of another gateway. Cognito was not asked. Start again. */
export type ChallengeTamperedError = CognitoError & {
  __typename: 'ChallengeTamperedError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The challenge has been answered already: a session of Cognito's is good for one success. Start again. */
export type ChallengeUsedError = CognitoError & {
  __typename: 'ChallengeUsedError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** What `changePassword` needs to know. */
export type ChangePasswordInput = {
  /** AWS: ChangePassword, PreviousPassword. */
  previousPassword?: InputMaybe<Scalars['String']['input']>;
  /** AWS: ChangePassword, ProposedPassword. */
  proposedPassword: Scalars['String']['input'];
};

/** Every outcome of `changePassword`. */
export type ChangePasswordResult = ChangePasswordSuccess | ForbiddenError | InternalError | InvalidParameterError | InvalidPasswordError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordHistoryPolicyViolationError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `changePassword`. */
export type ChangePasswordSuccess = {
  __typename: 'ChangePasswordSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientAuthenticationResultType.html */
export type ClientAuthenticationResult = {
  __typename: 'ClientAuthenticationResult';
  accessToken?: Maybe<Scalars['String']['output']>;
  expiresIn?: Maybe<Scalars['Int']['output']>;
  tokenType?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientSSOSessionConfigType.html */
export type ClientSsoSessionConfig = {
  __typename: 'ClientSSOSessionConfig';
  maxValidityMinutes: Scalars['Int']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientSSOSessionConfigType.html */
export type ClientSsoSessionConfigInput = {
  maxValidityMinutes: Scalars['Int']['input'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientSecretDescriptorType.html */
export type ClientSecretDescriptor = {
  __typename: 'ClientSecretDescriptor';
  clientSecretCreateDate?: Maybe<Scalars['DateTime']['output']>;
  clientSecretId?: Maybe<Scalars['String']['output']>;
  clientSecretValue?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type ClientSecretDescriptorConnection = {
  __typename: 'ClientSecretDescriptorConnection';
  edges: Array<ClientSecretDescriptorEdge>;
  /** The items without their cursors. */
  nodes: Array<ClientSecretDescriptor>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type ClientSecretDescriptorEdge = {
  __typename: 'ClientSecretDescriptorEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: ClientSecretDescriptor;
};

/** AWS's values of ClientTypeType; UNRECOGNIZED is one that is newer than this release. */
export type ClientType =
  | 'DCR'
  | 'REGULAR'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CloudWatchLogsConfigurationType.html */
export type CloudWatchLogsConfiguration = {
  __typename: 'CloudWatchLogsConfiguration';
  logGroupArn?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CloudWatchLogsConfigurationType.html */
export type CloudWatchLogsConfigurationInput = {
  logGroupArn?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CodeDeliveryDetailsType.html */
export type CodeDeliveryDetails = {
  __typename: 'CodeDeliveryDetails';
  attributeName?: Maybe<Scalars['String']['output']>;
  deliveryMedium?: Maybe<DeliveryMedium>;
  destination?: Maybe<Scalars['String']['output']>;
};

/** The message with the code could not be sent. Check the address, then ask for a new code. */
export type CodeDeliveryFailureError = CognitoError & {
  __typename: 'CodeDeliveryFailureError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The code is wrong. Let the user type it again; a few wrong tries lock the code. */
export type CodeMismatchError = CognitoError & {
  __typename: 'CodeMismatchError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** What every typed error carries, also one that a later release adds to a result. */
export type CognitoError = {
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
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

/** AWS's values of ColorSchemeModeType; UNRECOGNIZED is one that is newer than this release. */
export type ColorSchemeMode =
  | 'DARK'
  | 'DYNAMIC'
  | 'LIGHT'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** What `completeWebAuthnRegistration` needs to know. */
export type CompleteWebAuthnRegistrationInput = {
  /** AWS: CompleteWebAuthnRegistration, Credential. */
  credential: Scalars['JSONObject']['input'];
};

/** Every outcome of `completeWebAuthnRegistration`. */
export type CompleteWebAuthnRegistrationResult = CompleteWebAuthnRegistrationSuccess | ForbiddenError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | WebAuthnChallengeNotFoundError | WebAuthnClientMismatchError | WebAuthnCredentialNotSupportedError | WebAuthnNotEnabledError | WebAuthnOriginNotAllowedError | WebAuthnRelyingPartyMismatchError;

/** The success of `completeWebAuthnRegistration`. */
export type CompleteWebAuthnRegistrationSuccess = {
  __typename: 'CompleteWebAuthnRegistrationSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsActionsType.html */
export type CompromisedCredentialsActions = {
  __typename: 'CompromisedCredentialsActions';
  eventAction: CompromisedCredentialsEventAction;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsActionsType.html */
export type CompromisedCredentialsActionsInput = {
  eventAction: CompromisedCredentialsEventAction;
};

/** AWS's values of CompromisedCredentialsEventActionType; UNRECOGNIZED is one that is newer than this release. */
export type CompromisedCredentialsEventAction =
  | 'BLOCK'
  | 'NO_ACTION'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsRiskConfigurationType.html */
export type CompromisedCredentialsRiskConfiguration = {
  __typename: 'CompromisedCredentialsRiskConfiguration';
  actions: CompromisedCredentialsActions;
  eventFilter?: Maybe<Array<EventFilter>>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsRiskConfigurationType.html */
export type CompromisedCredentialsRiskConfigurationInput = {
  actions: CompromisedCredentialsActionsInput;
  eventFilter?: InputMaybe<Array<EventFilter>>;
};

/** Something else changed the same thing at this moment. Read it again, then repeat the change. */
export type ConcurrentModificationError = CognitoError & {
  __typename: 'ConcurrentModificationError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** What `confirmForgotPassword` needs to know. */
export type ConfirmForgotPasswordInput = {
  /** The Amazon Pinpoint endpoint to count the event for. */
  analyticsMetadata?: InputMaybe<AnalyticsMetadataInput>;
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** The code that was sent. */
  confirmationCode: Scalars['String']['input'];
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: InputMaybe<Scalars['String']['input']>;
  /** The password, as the user typed it. */
  password: Scalars['String']['input'];
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `confirmForgotPassword`. */
export type ConfirmForgotPasswordResult = CodeMismatchError | ConfirmForgotPasswordSuccess | ExpiredCodeError | ForbiddenError | InternalError | InvalidLambdaResponseError | InvalidParameterError | InvalidPasswordError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordHistoryPolicyViolationError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** The success of `confirmForgotPassword`. */
export type ConfirmForgotPasswordSuccess = {
  __typename: 'ConfirmForgotPasswordSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `confirmMyDevice` needs to know. */
export type ConfirmMyDeviceInput = {
  /** The device's key, which Cognito issued. */
  deviceKey: Scalars['String']['input'];
  /** AWS: ConfirmDevice, DeviceName. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** AWS: ConfirmDevice, DeviceSecretVerifierConfig. */
  deviceSecretVerifierConfig?: InputMaybe<DeviceSecretVerifierConfigInput>;
};

/** Every outcome of `confirmMyDevice`. */
export type ConfirmMyDeviceResult = ConfirmMyDeviceSuccess | DeviceKeyExistsError | ForbiddenError | InternalError | InvalidLambdaResponseError | InvalidParameterError | InvalidPasswordError | InvalidUserPoolConfigurationError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError | UsernameExistsError;

/** The success of `confirmMyDevice`. */
export type ConfirmMyDeviceSuccess = {
  __typename: 'ConfirmMyDeviceSuccess';
  userConfirmationNecessary?: Maybe<Scalars['Boolean']['output']>;
};

/** What `confirmSignUp` needs to know. */
export type ConfirmSignUpInput = {
  /** The Amazon Pinpoint endpoint to count the event for. */
  analyticsMetadata?: InputMaybe<AnalyticsMetadataInput>;
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** The code that was sent. */
  confirmationCode: Scalars['String']['input'];
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: InputMaybe<Scalars['String']['input']>;
  /** AWS: ConfirmSignUp, ForceAliasCreation. */
  forceAliasCreation?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `signUpToken` of signUp, for a `signInToken` in return. One that is too old or of another sign-up is passed over: the code alone confirms. */
  signUpToken?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `confirmSignUp`. */
export type ConfirmSignUpResult = AliasExistsError | ChallengeExpiredError | ChallengeTamperedError | ChallengeUsedError | CodeMismatchError | ConfirmSignUpSuccess | ExpiredCodeError | ForbiddenError | InternalError | InvalidLambdaResponseError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotFoundError;

/** The success of `confirmSignUp`. */
export type ConfirmSignUpSuccess = {
  __typename: 'ConfirmSignUpSuccess';
  /** Signs in without the password again: signIn(with: { confirmedSignUp }). Null where Cognito gives none. */
  signInToken?: Maybe<Scalars['String']['output']>;
};

/** What `confirmUser` needs to know. */
export type ConfirmUserInput = {
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** The addresses to mark as verified first: the user is confirmed only if that succeeds. None when absent. */
  markVerified?: InputMaybe<Array<ContactKind>>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `confirmUser`. */
export type ConfirmUserResult = AliasExistsError | ConfirmUserSuccess | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotFoundError;

/** The success of `confirmUser`. */
export type ConfirmUserSuccess = {
  __typename: 'ConfirmUserSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** Where a code can be sent. */
export type ContactKind =
  /** The e-mail address. */
  | 'EMAIL'
  /** The phone number, by text message. */
  | 'PHONE_NUMBER';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ContextDataType.html */
export type ContextDataInput = {
  encodedData?: InputMaybe<Scalars['String']['input']>;
  httpHeaders: Array<HttpHeaderInput>;
  ipAddress: Scalars['String']['input'];
  serverName: Scalars['String']['input'];
  serverPath: Scalars['String']['input'];
};

/** What `createGroup` needs to know. */
export type CreateGroupInput = {
  /** AWS: CreateGroup, Description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The group's name. */
  groupName: Scalars['String']['input'];
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** AWS: CreateGroup, Precedence. */
  precedence?: InputMaybe<Scalars['Int']['input']>;
  /** AWS: CreateGroup, RoleArn. */
  roleArn?: InputMaybe<Scalars['String']['input']>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `createGroup`. */
export type CreateGroupResult = CreateGroupSuccess | GroupExistsError | IdempotencyConflictError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `createGroup`. */
export type CreateGroupSuccess = {
  __typename: 'CreateGroupSuccess';
  /** The group; read when a field beyond the identity is asked for. */
  group: Group;
};

/** What `createIdentityProvider` needs to know. */
export type CreateIdentityProviderInput = {
  /** AWS: CreateIdentityProvider, AcrMapping. */
  acrMapping?: InputMaybe<Scalars['StringMap']['input']>;
  /** AWS: CreateIdentityProvider, AttributeMapping. */
  attributeMapping?: InputMaybe<Scalars['StringMap']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** AWS: CreateIdentityProvider, IdpIdentifiers. */
  idpIdentifiers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: CreateIdentityProvider, ProviderDetails. */
  providerDetails: Scalars['StringMap']['input'];
  /** The identity provider's name in the pool. */
  providerName: Scalars['String']['input'];
  /** AWS: CreateIdentityProvider, ProviderType. */
  providerType: IdentityProviderType;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `createIdentityProvider`. */
export type CreateIdentityProviderResult = CreateIdentityProviderSuccess | DuplicateProviderError | IdempotencyConflictError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `createIdentityProvider`. */
export type CreateIdentityProviderSuccess = {
  __typename: 'CreateIdentityProviderSuccess';
  identityProvider: IdentityProvider;
};

/** What `createManagedLoginBranding` needs to know. */
export type CreateManagedLoginBrandingInput = {
  /** AWS: CreateManagedLoginBranding, Assets. */
  assets?: InputMaybe<Array<AssetInput>>;
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** AWS: CreateManagedLoginBranding, Settings. */
  settings?: InputMaybe<Scalars['JSONObject']['input']>;
  /** AWS: CreateManagedLoginBranding, UseCognitoProvidedValues. */
  useCognitoProvidedValues?: InputMaybe<Scalars['Boolean']['input']>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `createManagedLoginBranding`. */
export type CreateManagedLoginBrandingResult = ConcurrentModificationError | CreateManagedLoginBrandingSuccess | IdempotencyConflictError | InternalError | InvalidParameterError | LimitExceededError | ManagedLoginBrandingExistsError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `createManagedLoginBranding`. */
export type CreateManagedLoginBrandingSuccess = {
  __typename: 'CreateManagedLoginBrandingSuccess';
  managedLoginBranding?: Maybe<ManagedLoginBranding>;
};

/** What `createResourceServer` needs to know. */
export type CreateResourceServerInput = {
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The resource server's identifier: usually a URL. */
  identifier: Scalars['String']['input'];
  /** AWS: CreateResourceServer, Name. */
  name: Scalars['String']['input'];
  /** AWS: CreateResourceServer, Scopes. */
  scopes?: InputMaybe<Array<ResourceServerScopeInput>>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `createResourceServer`. */
export type CreateResourceServerResult = CreateResourceServerSuccess | IdempotencyConflictError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `createResourceServer`. */
export type CreateResourceServerSuccess = {
  __typename: 'CreateResourceServerSuccess';
  resourceServer: ResourceServer;
};

/** What `createTermsDocument` needs to know. */
export type CreateTermsDocumentInput = {
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: CreateTerms, Enforcement. */
  enforcement: TermsEnforcement;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** AWS: CreateTerms, Links. */
  links?: InputMaybe<Scalars['StringMap']['input']>;
  /** AWS: CreateTerms, TermsName. */
  termsName: Scalars['String']['input'];
  /** AWS: CreateTerms, TermsSource. */
  termsSource: TermsSource;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `createTermsDocument`. */
export type CreateTermsDocumentResult = ConcurrentModificationError | CreateTermsDocumentSuccess | IdempotencyConflictError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TermsExistsError | TooManyRequestsError | UnrecognizedError;

/** The success of `createTermsDocument`. */
export type CreateTermsDocumentSuccess = {
  __typename: 'CreateTermsDocumentSuccess';
  terms?: Maybe<Terms>;
};

/** What `createUserImportJob` needs to know. */
export type CreateUserImportJobInput = {
  /** AWS: CreateUserImportJob, CloudWatchLogsRoleArn. */
  cloudWatchLogsRoleArn: Scalars['String']['input'];
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** AWS: CreateUserImportJob, JobName. */
  jobName: Scalars['String']['input'];
  /** AWS: CreateUserImportJob, PasswordHashingAlgorithm. */
  passwordHashingAlgorithm?: InputMaybe<PasswordHashingAlgorithm>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `createUserImportJob`. */
export type CreateUserImportJobResult = CreateUserImportJobSuccess | IdempotencyConflictError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PreconditionNotMetError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `createUserImportJob`. */
export type CreateUserImportJobSuccess = {
  __typename: 'CreateUserImportJobSuccess';
  userImportJob?: Maybe<UserImportJob>;
};

/** What `createUser` needs to know. */
export type CreateUserInput = {
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** AWS: AdminCreateUser, DesiredDeliveryMediums. */
  desiredDeliveryMediums?: InputMaybe<Array<DeliveryMedium>>;
  /** AWS: AdminCreateUser, ForceAliasCreation. */
  forceAliasCreation?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** AWS: AdminCreateUser, MessageAction. */
  messageAction?: InputMaybe<MessageAction>;
  /** AWS: AdminCreateUser, TemporaryPassword. */
  temporaryPassword?: InputMaybe<Scalars['String']['input']>;
  /** Attributes by name and value. */
  userAttributes?: InputMaybe<Array<AttributeInput>>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
  /** AWS: AdminCreateUser, ValidationData. */
  validationData?: InputMaybe<Array<AttributeInput>>;
};

/** What `createUserPoolClient` needs to know. */
export type CreateUserPoolClientInput = {
  /** AWS: CreateUserPoolClient, AccessTokenValidity. */
  accessTokenValidity?: InputMaybe<Scalars['Int']['input']>;
  /** AWS: CreateUserPoolClient, AllowedOAuthFlows. */
  allowedOAuthFlows?: InputMaybe<Array<OAuthFlow>>;
  /** AWS: CreateUserPoolClient, AllowedOAuthFlowsUserPoolClient. */
  allowedOAuthFlowsUserPoolClient?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: CreateUserPoolClient, AllowedOAuthScopes. */
  allowedOAuthScopes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: CreateUserPoolClient, AnalyticsConfiguration. */
  analyticsConfiguration?: InputMaybe<AnalyticsConfigurationInput>;
  /** AWS: CreateUserPoolClient, AuthSessionValidity. */
  authSessionValidity?: InputMaybe<Scalars['Int']['input']>;
  /** AWS: CreateUserPoolClient, CallbackURLs. */
  callbackUrls?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: CreateUserPoolClient, ClientName. */
  clientName: Scalars['String']['input'];
  /** AWS: CreateUserPoolClient, ClientSecret. */
  clientSecret?: InputMaybe<Scalars['String']['input']>;
  /** AWS: CreateUserPoolClient, DefaultRedirectURI. */
  defaultRedirectUri?: InputMaybe<Scalars['String']['input']>;
  /** AWS: CreateUserPoolClient, EnablePropagateAdditionalUserContextData. */
  enablePropagateAdditionalUserContextData?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: CreateUserPoolClient, EnableTokenRevocation. */
  enableTokenRevocation?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: CreateUserPoolClient, ExplicitAuthFlows. */
  explicitAuthFlows?: InputMaybe<Array<ExplicitAuthFlows>>;
  /** AWS: CreateUserPoolClient, GenerateSecret. */
  generateSecret?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: CreateUserPoolClient, IdTokenValidity. */
  idTokenValidity?: InputMaybe<Scalars['Int']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** AWS: CreateUserPoolClient, LogoutURLs. */
  logoutUrls?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: CreateUserPoolClient, PreventUserExistenceErrors. */
  preventUserExistenceErrors?: InputMaybe<PreventUserExistenceErrorTypes>;
  /** AWS: CreateUserPoolClient, ReadAttributes. */
  readAttributes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: CreateUserPoolClient, RefreshTokenRotation. */
  refreshTokenRotation?: InputMaybe<RefreshTokenRotationInput>;
  /** AWS: CreateUserPoolClient, RefreshTokenValidity. */
  refreshTokenValidity?: InputMaybe<Scalars['Int']['input']>;
  /** AWS: CreateUserPoolClient, SupportedIdentityProviders. */
  supportedIdentityProviders?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: CreateUserPoolClient, TokenValidityUnits. */
  tokenValidityUnits?: InputMaybe<TokenValidityUnitsInput>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: CreateUserPoolClient, WriteAttributes. */
  writeAttributes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Every outcome of `createUserPoolClient`. */
export type CreateUserPoolClientResult = CreateUserPoolClientSuccess | FeatureUnavailableInTierError | IdempotencyConflictError | InternalError | InvalidOAuthFlowError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ScopeDoesNotExistError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `createUserPoolClient`. */
export type CreateUserPoolClientSuccess = {
  __typename: 'CreateUserPoolClientSuccess';
  /** The app client; read when a field beyond the identity is asked for. */
  userPoolClient: UserPoolClient;
};

/** What `createUserPoolDomain` needs to know. */
export type CreateUserPoolDomainInput = {
  /** AWS: CreateUserPoolDomain, CustomDomainConfig. */
  customDomainConfig?: InputMaybe<CustomDomainConfigInput>;
  /** The domain or its prefix. */
  domain: Scalars['String']['input'];
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** AWS: CreateUserPoolDomain, ManagedLoginVersion. */
  managedLoginVersion?: InputMaybe<Scalars['Int']['input']>;
  /** AWS: CreateUserPoolDomain, Routing. */
  routing?: InputMaybe<RoutingInput>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `createUserPoolDomain`. */
export type CreateUserPoolDomainResult = ConcurrentModificationError | CreateUserPoolDomainSuccess | FeatureUnavailableInTierError | IdempotencyConflictError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | UnrecognizedError;

/** The success of `createUserPoolDomain`. */
export type CreateUserPoolDomainSuccess = {
  __typename: 'CreateUserPoolDomainSuccess';
  cloudFrontDomain?: Maybe<Scalars['String']['output']>;
  managedLoginVersion?: Maybe<Scalars['Int']['output']>;
  routing?: Maybe<Routing>;
};

/** What `createUserPool` needs to know. */
export type CreateUserPoolInput = {
  /** AWS: CreateUserPool, AccountRecoverySetting. */
  accountRecoverySetting?: InputMaybe<AccountRecoverySettingInput>;
  /** AWS: CreateUserPool, AcrConfiguration. */
  acrConfiguration?: InputMaybe<Array<AcrLevelConfigEntryInput>>;
  /** AWS: CreateUserPool, AdminCreateUserConfig. */
  adminCreateUserConfig?: InputMaybe<AdminCreateUserConfigInput>;
  /** AWS: CreateUserPool, AliasAttributes. */
  aliasAttributes?: InputMaybe<Array<AliasAttribute>>;
  /** AWS: CreateUserPool, AutoVerifiedAttributes. */
  autoVerifiedAttributes?: InputMaybe<Array<VerifiedAttribute>>;
  /** AWS: CreateUserPool, DcrConfiguration. */
  dcrConfiguration?: InputMaybe<DcrConfigurationInput>;
  /** AWS: CreateUserPool, DeletionProtection. */
  deletionProtection?: InputMaybe<DeletionProtection>;
  /** AWS: CreateUserPool, DeviceConfiguration. */
  deviceConfiguration?: InputMaybe<DeviceConfigurationInput>;
  /** AWS: CreateUserPool, EmailConfiguration. */
  emailConfiguration?: InputMaybe<EmailConfigurationInput>;
  /** AWS: CreateUserPool, EmailVerificationMessage. */
  emailVerificationMessage?: InputMaybe<Scalars['String']['input']>;
  /** AWS: CreateUserPool, EmailVerificationSubject. */
  emailVerificationSubject?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** AWS: CreateUserPool, IssuerConfiguration. */
  issuerConfiguration?: InputMaybe<IssuerConfigurationInput>;
  /** AWS: CreateUserPool, KeyConfiguration. */
  keyConfiguration?: InputMaybe<KeyConfigurationInput>;
  /** AWS: CreateUserPool, LambdaConfig. */
  lambdaConfig?: InputMaybe<LambdaConfigInput>;
  /** AWS: CreateUserPool, MfaConfiguration. */
  mfaConfiguration?: InputMaybe<UserPoolMfa>;
  /** AWS: CreateUserPool, Policies. */
  policies?: InputMaybe<UserPoolPolicyInput>;
  /** AWS: CreateUserPool, PoolName. */
  poolName: Scalars['String']['input'];
  /** AWS: CreateUserPool, Schema. */
  schema?: InputMaybe<Array<SchemaAttributeInput>>;
  /** AWS: CreateUserPool, SmsAuthenticationMessage. */
  smsAuthenticationMessage?: InputMaybe<Scalars['String']['input']>;
  /** AWS: CreateUserPool, SmsConfiguration. */
  smsConfiguration?: InputMaybe<SmsConfigurationInput>;
  /** AWS: CreateUserPool, SmsVerificationMessage. */
  smsVerificationMessage?: InputMaybe<Scalars['String']['input']>;
  /** AWS: CreateUserPool, UserAttributeUpdateSettings. */
  userAttributeUpdateSettings?: InputMaybe<UserAttributeUpdateSettingsInput>;
  /** AWS: CreateUserPool, UserPoolAddOns. */
  userPoolAddOns?: InputMaybe<UserPoolAddOnsInput>;
  /** AWS: CreateUserPool, UserPoolTags. */
  userPoolTags?: InputMaybe<Scalars['StringMap']['input']>;
  /** AWS: CreateUserPool, UserPoolTier. */
  userPoolTier?: InputMaybe<UserPoolTier>;
  /** AWS: CreateUserPool, UsernameAttributes. */
  usernameAttributes?: InputMaybe<Array<UsernameAttribute>>;
  /** AWS: CreateUserPool, UsernameConfiguration. */
  usernameConfiguration?: InputMaybe<UsernameConfigurationInput>;
  /** AWS: CreateUserPool, VerificationMessageTemplate. */
  verificationMessageTemplate?: InputMaybe<VerificationMessageTemplateInput>;
};

/** What `createUserPoolReplica` needs to know. */
export type CreateUserPoolReplicaInput = {
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** AWS: CreateUserPoolReplica, RegionName. */
  regionName: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: CreateUserPoolReplica, UserPoolTags. */
  userPoolTags?: InputMaybe<Scalars['StringMap']['input']>;
};

/** Every outcome of `createUserPoolReplica`. */
export type CreateUserPoolReplicaResult = CreateUserPoolReplicaSuccess | FeatureUnavailableInTierError | IdempotencyConflictError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserPoolTaggingError;

/** The success of `createUserPoolReplica`. */
export type CreateUserPoolReplicaSuccess = {
  __typename: 'CreateUserPoolReplicaSuccess';
  userPoolReplica?: Maybe<UserPoolReplica>;
};

/** Every outcome of `createUserPool`. */
export type CreateUserPoolResult = CreateUserPoolSuccess | FeatureUnavailableInTierError | IdempotencyConflictError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ServiceUnavailableError | TierChangeNotAllowedError | TooManyRequestsError | UnrecognizedError | UserPoolTaggingError;

/** The success of `createUserPool`. */
export type CreateUserPoolSuccess = {
  __typename: 'CreateUserPoolSuccess';
  /** The pool; read when a field beyond the identity is asked for. */
  userPool: UserPool;
};

/** Every outcome of `createUser`. */
export type CreateUserResult = CodeDeliveryFailureError | CreateUserSuccess | IdempotencyConflictError | InternalError | InvalidLambdaResponseError | InvalidParameterError | InvalidPasswordError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PreconditionNotMetError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UnsupportedUserStateError | UserLambdaValidationError | UserNotFoundError | UsernameExistsError;

/** The success of `createUser`. */
export type CreateUserSuccess = {
  __typename: 'CreateUserSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** Every outcome of `csvHeader`. */
export type CsvHeaderResult = CsvHeaderSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `csvHeader`. */
export type CsvHeaderSuccess = {
  __typename: 'CsvHeaderSuccess';
  csvHeader?: Maybe<Array<Scalars['String']['output']>>;
  userPoolId?: Maybe<Scalars['String']['output']>;
};

/** The pool's own trigger asks something. */
export type CustomChallenge = {
  __typename: 'CustomChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** What the trigger tells the client. */
  parameters: Scalars['StringMap']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomDomainConfigType.html */
export type CustomDomainConfig = {
  __typename: 'CustomDomainConfig';
  certificateArn: Scalars['String']['output'];
  securityPolicy?: Maybe<SecurityPolicy>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomDomainConfigType.html */
export type CustomDomainConfigInput = {
  certificateArn: Scalars['String']['input'];
  securityPolicy?: InputMaybe<SecurityPolicy>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomEmailLambdaVersionConfigType.html */
export type CustomEmailLambdaVersionConfig = {
  __typename: 'CustomEmailLambdaVersionConfig';
  lambdaArn: Scalars['String']['output'];
  lambdaVersion: CustomEmailSenderLambdaVersion;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomEmailLambdaVersionConfigType.html */
export type CustomEmailLambdaVersionConfigInput = {
  lambdaArn: Scalars['String']['input'];
  lambdaVersion: CustomEmailSenderLambdaVersion;
};

/** AWS's values of CustomEmailSenderLambdaVersionType; UNRECOGNIZED is one that is newer than this release. */
export type CustomEmailSenderLambdaVersion =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'V1_0';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomSMSLambdaVersionConfigType.html */
export type CustomSmsLambdaVersionConfig = {
  __typename: 'CustomSMSLambdaVersionConfig';
  lambdaArn: Scalars['String']['output'];
  lambdaVersion: CustomSmsSenderLambdaVersion;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomSMSLambdaVersionConfigType.html */
export type CustomSmsLambdaVersionConfigInput = {
  lambdaArn: Scalars['String']['input'];
  lambdaVersion: CustomSmsSenderLambdaVersion;
};

/** AWS's values of CustomSMSSenderLambdaVersionType; UNRECOGNIZED is one that is newer than this release. */
export type CustomSmsSenderLambdaVersion =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'V1_0';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DcrConfigurationType.html */
export type DcrConfiguration = {
  __typename: 'DcrConfiguration';
  allowedScopes?: Maybe<Array<Scalars['String']['output']>>;
  authenticatedGrantTypes?: Maybe<Array<OAuthFlow>>;
  enableStatus?: Maybe<Status>;
  openDcrEnabled?: Maybe<Scalars['Boolean']['output']>;
  openDcrGrantTypes?: Maybe<Array<OAuthFlow>>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DcrConfigurationType.html */
export type DcrConfigurationInput = {
  allowedScopes?: InputMaybe<Array<Scalars['String']['input']>>;
  authenticatedGrantTypes?: InputMaybe<Array<OAuthFlow>>;
  enableStatus?: InputMaybe<Status>;
  openDcrEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  openDcrGrantTypes?: InputMaybe<Array<OAuthFlow>>;
};

/** AWS's values of DefaultEmailOptionType; UNRECOGNIZED is one that is newer than this release. */
export type DefaultEmailOption =
  | 'CONFIRM_WITH_CODE'
  | 'CONFIRM_WITH_LINK'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** What `deleteGroup` needs to know. */
export type DeleteGroupInput = {
  /** The group's name. */
  groupName: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `deleteGroup`. */
export type DeleteGroupResult = DeleteGroupSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `deleteGroup`. */
export type DeleteGroupSuccess = {
  __typename: 'DeleteGroupSuccess';
  /** The name that the group had. */
  groupName: Scalars['String']['output'];
  /** The pool that the group belonged to. */
  userPoolId: Scalars['String']['output'];
};

/** What `deleteIdentityProvider` needs to know. */
export type DeleteIdentityProviderInput = {
  /** The identity provider's name in the pool. */
  providerName: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `deleteIdentityProvider`. */
export type DeleteIdentityProviderResult = ConcurrentModificationError | DeleteIdentityProviderSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UnsupportedIdentityProviderError;

/** The success of `deleteIdentityProvider`. */
export type DeleteIdentityProviderSuccess = {
  __typename: 'DeleteIdentityProviderSuccess';
  /** The name that the provider had. */
  providerName: Scalars['String']['output'];
  /** The pool that the provider belonged to. */
  userPoolId: Scalars['String']['output'];
};

/** What `deleteManagedLoginBranding` needs to know. */
export type DeleteManagedLoginBrandingInput = {
  /** AWS: DeleteManagedLoginBranding, ManagedLoginBrandingId. */
  managedLoginBrandingId: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `deleteManagedLoginBranding`. */
export type DeleteManagedLoginBrandingResult = ConcurrentModificationError | DeleteManagedLoginBrandingSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `deleteManagedLoginBranding`. */
export type DeleteManagedLoginBrandingSuccess = {
  __typename: 'DeleteManagedLoginBrandingSuccess';
  /** The id that the style had. */
  managedLoginBrandingId: Scalars['String']['output'];
  /** The pool that it belonged to. */
  userPoolId: Scalars['String']['output'];
};

/** Every outcome of `deleteMe`. */
export type DeleteMeResult = DeleteMeSuccess | ForbiddenError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `deleteMe`. */
export type DeleteMeSuccess = {
  __typename: 'DeleteMeSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `deleteMyAttributes` needs to know. */
export type DeleteMyAttributesInput = {
  /** The names of the attributes. */
  userAttributeNames: Array<Scalars['String']['input']>;
};

/** Every outcome of `deleteMyAttributes`. */
export type DeleteMyAttributesResult = DeleteMyAttributesSuccess | ForbiddenError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `deleteMyAttributes`. */
export type DeleteMyAttributesSuccess = {
  __typename: 'DeleteMyAttributesSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `deleteMyWebAuthnCredential` needs to know. */
export type DeleteMyWebAuthnCredentialInput = {
  /** AWS: DeleteWebAuthnCredential, CredentialId. */
  credentialId: Scalars['String']['input'];
};

/** Every outcome of `deleteMyWebAuthnCredential`. */
export type DeleteMyWebAuthnCredentialResult = DeleteMyWebAuthnCredentialSuccess | ForbiddenError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `deleteMyWebAuthnCredential`. */
export type DeleteMyWebAuthnCredentialSuccess = {
  __typename: 'DeleteMyWebAuthnCredentialSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `deleteResourceServer` needs to know. */
export type DeleteResourceServerInput = {
  /** The resource server's identifier: usually a URL. */
  identifier: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `deleteResourceServer`. */
export type DeleteResourceServerResult = DeleteResourceServerSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `deleteResourceServer`. */
export type DeleteResourceServerSuccess = {
  __typename: 'DeleteResourceServerSuccess';
  /** The identifier that it had. */
  identifier: Scalars['String']['output'];
  /** The pool that it belonged to. */
  userPoolId: Scalars['String']['output'];
};

/** What `deleteTermsDocument` needs to know. */
export type DeleteTermsDocumentInput = {
  /** AWS: DeleteTerms, TermsId. */
  termsId: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `deleteTermsDocument`. */
export type DeleteTermsDocumentResult = ConcurrentModificationError | DeleteTermsDocumentSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `deleteTermsDocument`. */
export type DeleteTermsDocumentSuccess = {
  __typename: 'DeleteTermsDocumentSuccess';
  /** The id that the document had. */
  termsId: Scalars['String']['output'];
  /** The pool that it belonged to. */
  userPoolId: Scalars['String']['output'];
};

/** What `deleteUserAttributes` needs to know. */
export type DeleteUserAttributesInput = {
  /** The names of the attributes. */
  userAttributeNames: Array<Scalars['String']['input']>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `deleteUserAttributes`. */
export type DeleteUserAttributesResult = DeleteUserAttributesSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `deleteUserAttributes`. */
export type DeleteUserAttributesSuccess = {
  __typename: 'DeleteUserAttributesSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `deleteUser` needs to know. */
export type DeleteUserInput = {
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** What `deleteUserPoolClient` needs to know. */
export type DeleteUserPoolClientInput = {
  /** The app client. */
  clientId: Scalars['String']['input'];
  /** The user pool. */
  userPoolId: Scalars['String']['input'];
};

/** Every outcome of `deleteUserPoolClient`. */
export type DeleteUserPoolClientResult = ConcurrentModificationError | DeleteUserPoolClientSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** What `deleteUserPoolClientSecret` needs to know. */
export type DeleteUserPoolClientSecretInput = {
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: DeleteUserPoolClientSecret, ClientSecretId. */
  clientSecretId: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `deleteUserPoolClientSecret`. */
export type DeleteUserPoolClientSecretResult = DeleteUserPoolClientSecretSuccess | InternalServerError | InvalidParameterError | LimitExceededError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `deleteUserPoolClientSecret`. */
export type DeleteUserPoolClientSecretSuccess = {
  __typename: 'DeleteUserPoolClientSecretSuccess';
  /** The app client. */
  clientId: Scalars['String']['output'];
  /** The id that the secret had. */
  clientSecretId: Scalars['String']['output'];
  /** The pool that it belonged to. */
  userPoolId: Scalars['String']['output'];
};

/** The success of `deleteUserPoolClient`. */
export type DeleteUserPoolClientSuccess = {
  __typename: 'DeleteUserPoolClientSuccess';
  /** The id that the client had. */
  clientId: Scalars['String']['output'];
  /** The pool that it belonged to. */
  userPoolId: Scalars['String']['output'];
};

/** What `deleteUserPoolDomain` needs to know. */
export type DeleteUserPoolDomainInput = {
  /** The domain or its prefix. */
  domain: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `deleteUserPoolDomain`. */
export type DeleteUserPoolDomainResult = ConcurrentModificationError | DeleteUserPoolDomainSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | UnrecognizedError;

/** The success of `deleteUserPoolDomain`. */
export type DeleteUserPoolDomainSuccess = {
  __typename: 'DeleteUserPoolDomainSuccess';
  /** The domain. */
  domain: Scalars['String']['output'];
  /** The pool that it belonged to. */
  userPoolId: Scalars['String']['output'];
};

/** What `deleteUserPool` needs to know. */
export type DeleteUserPoolInput = {
  /** The user pool. */
  userPoolId: Scalars['String']['input'];
};

/** What `deleteUserPoolReplica` needs to know. */
export type DeleteUserPoolReplicaInput = {
  /** AWS: DeleteUserPoolReplica, RegionName. */
  regionName: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `deleteUserPoolReplica`. */
export type DeleteUserPoolReplicaResult = DeleteUserPoolReplicaSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `deleteUserPoolReplica`. */
export type DeleteUserPoolReplicaSuccess = {
  __typename: 'DeleteUserPoolReplicaSuccess';
  userPoolReplica?: Maybe<UserPoolReplica>;
};

/** Every outcome of `deleteUserPool`. */
export type DeleteUserPoolResult = DeleteUserPoolSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserImportInProgressError;

/** The success of `deleteUserPool`. */
export type DeleteUserPoolSuccess = {
  __typename: 'DeleteUserPoolSuccess';
  /** The id that the pool had. */
  userPoolId: Scalars['String']['output'];
};

/** Every outcome of `deleteUser`. */
export type DeleteUserResult = DeleteUserSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** What `deleteUserSoftwareToken` needs to know. */
export type DeleteUserSoftwareTokenInput = {
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `deleteUserSoftwareToken`. */
export type DeleteUserSoftwareTokenResult = DeleteUserSoftwareTokenSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `deleteUserSoftwareToken`. */
export type DeleteUserSoftwareTokenSuccess = {
  __typename: 'DeleteUserSoftwareTokenSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** The success of `deleteUser`. */
export type DeleteUserSuccess = {
  __typename: 'DeleteUserSuccess';
  /** The pool that the user belonged to. */
  userPoolId: Scalars['String']['output'];
  /** The name that the user had. */
  username: Scalars['String']['output'];
};

/** AWS's values of DeletionProtectionType; UNRECOGNIZED is one that is newer than this release. */
export type DeletionProtection =
  | 'ACTIVE'
  | 'INACTIVE'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of DeliveryMediumType; UNRECOGNIZED is one that is newer than this release. */
export type DeliveryMedium =
  | 'EMAIL'
  | 'SMS'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceType.html */
export type Device = {
  __typename: 'Device';
  deviceAttributes?: Maybe<Array<Attribute>>;
  deviceCreateDate?: Maybe<Scalars['DateTime']['output']>;
  deviceKey?: Maybe<Scalars['String']['output']>;
  deviceLastAuthenticatedDate?: Maybe<Scalars['DateTime']['output']>;
  deviceLastModifiedDate?: Maybe<Scalars['DateTime']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceConfigurationType.html */
export type DeviceConfiguration = {
  __typename: 'DeviceConfiguration';
  challengeRequiredOnNewDevice?: Maybe<Scalars['Boolean']['output']>;
  deviceOnlyRememberedOnUserPrompt?: Maybe<Scalars['Boolean']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceConfigurationType.html */
export type DeviceConfigurationInput = {
  challengeRequiredOnNewDevice?: InputMaybe<Scalars['Boolean']['input']>;
  deviceOnlyRememberedOnUserPrompt?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list. */
export type DeviceConnection = {
  __typename: 'DeviceConnection';
  edges: Array<DeviceEdge>;
  /** The items without their cursors. */
  nodes: Array<Device>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type DeviceEdge = {
  __typename: 'DeviceEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: Device;
};

/** The device is already remembered for this user. Nothing needs to be done. */
export type DeviceKeyExistsError = CognitoError & {
  __typename: 'DeviceKeyExistsError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** SRP: the remembered device proves that it knows its own password. */
export type DevicePasswordVerifierChallenge = {
  __typename: 'DevicePasswordVerifierChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** The device's key, as it goes into the proof. */
  deviceKey: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** The salt, in hex. */
  salt: Scalars['String']['output'];
  /** Part of what the proof signs, in base64. */
  secretBlock: Scalars['String']['output'];
  /** The server's SRP value B, in hex. */
  srpB: Scalars['String']['output'];
};

/** AWS's values of DeviceRememberedStatusType; UNRECOGNIZED is one that is newer than this release. */
export type DeviceRememberedStatus =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'not_remembered'
  | 'remembered';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceSecretVerifierConfigType.html */
export type DeviceSecretVerifierConfigInput = {
  passwordVerifier?: InputMaybe<Scalars['String']['input']>;
  salt?: InputMaybe<Scalars['String']['input']>;
};

/** The remembered device's SRP value A is asked for. */
export type DeviceSrpAuthChallenge = {
  __typename: 'DeviceSrpAuthChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
};

/** What `disableProviderForUser` needs to know. */
export type DisableProviderForUserInput = {
  /** AWS: AdminDisableProviderForUser, User. */
  user: ProviderUserIdentifierInput;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `disableProviderForUser`. */
export type DisableProviderForUserResult = AliasExistsError | DisableProviderForUserSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `disableProviderForUser`. */
export type DisableProviderForUserSuccess = {
  __typename: 'DisableProviderForUserSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `disableUser` needs to know. */
export type DisableUserInput = {
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `disableUser`. */
export type DisableUserResult = DisableUserSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `disableUser`. */
export type DisableUserSuccess = {
  __typename: 'DisableUserSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DomainDescriptionType.html */
export type DomainDescription = {
  __typename: 'DomainDescription';
  awsAccountId?: Maybe<Scalars['String']['output']>;
  cloudFrontDistribution?: Maybe<Scalars['String']['output']>;
  customDomainConfig?: Maybe<CustomDomainConfig>;
  domain?: Maybe<Scalars['String']['output']>;
  managedLoginVersion?: Maybe<Scalars['Int']['output']>;
  routing?: Maybe<Routing>;
  s3Bucket?: Maybe<Scalars['String']['output']>;
  status?: Maybe<DomainStatus>;
  userPoolId?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

/** AWS's values of DomainStatusType; UNRECOGNIZED is one that is newer than this release. */
export type DomainStatus =
  | 'ACTIVE'
  | 'CREATING'
  | 'DELETING'
  | 'FAILED'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'UPDATING';

/** The user pool already has an identity provider of that name. Choose another name. */
export type DuplicateProviderError = CognitoError & {
  __typename: 'DuplicateProviderError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html */
export type EmailConfiguration = {
  __typename: 'EmailConfiguration';
  configurationSet?: Maybe<Scalars['String']['output']>;
  emailSendingAccount?: Maybe<EmailSendingAccount>;
  from?: Maybe<Scalars['String']['output']>;
  replyToEmailAddress?: Maybe<Scalars['String']['output']>;
  sourceArn?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html */
export type EmailConfigurationInput = {
  configurationSet?: InputMaybe<Scalars['String']['input']>;
  emailSendingAccount?: InputMaybe<EmailSendingAccount>;
  from?: InputMaybe<Scalars['String']['input']>;
  replyToEmailAddress?: InputMaybe<Scalars['String']['input']>;
  sourceArn?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaConfigType.html */
export type EmailMfaConfig = {
  __typename: 'EmailMfaConfig';
  message?: Maybe<Scalars['String']['output']>;
  subject?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaConfigType.html */
export type EmailMfaConfigInput = {
  message?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaSettingsType.html */
export type EmailMfaSettingsInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  preferredMfa?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A code was sent by e-mail. */
export type EmailOtpChallenge = {
  __typename: 'EmailOtpChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** Where the code went, in part: `k***@e***`. */
  deliveredTo?: Maybe<Scalars['String']['output']>;
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
};

/** AWS's values of EmailSendingAccountType; UNRECOGNIZED is one that is newer than this release. */
export type EmailSendingAccount =
  | 'COGNITO_DEFAULT'
  | 'DEVELOPER'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** The authenticator's code did not fit, so it was not enabled. Ask for the next code and check the device's clock. */
export type EnableSoftwareTokenMfaError = CognitoError & {
  __typename: 'EnableSoftwareTokenMFAError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** What `enableUser` needs to know. */
export type EnableUserInput = {
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `enableUser`. */
export type EnableUserResult = EnableUserSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `enableUser`. */
export type EnableUserSuccess = {
  __typename: 'EnableUserSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** AWS's values of EncryptionKeyType; UNRECOGNIZED is one that is newer than this release. */
export type EncryptionKey =
  | 'AWS_OWNED_KEY'
  | 'CUSTOMER_MANAGED_KEY'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EumsSmsConfigurationType.html */
export type EumsSmsConfiguration = {
  __typename: 'EumsSmsConfiguration';
  callerArn: Scalars['String']['output'];
  configurationSetName?: Maybe<Scalars['String']['output']>;
  externalId?: Maybe<Scalars['String']['output']>;
  inEntityId?: Maybe<Scalars['String']['output']>;
  inTemplateId?: Maybe<Scalars['String']['output']>;
  originationIdentity?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EumsSmsConfigurationType.html */
export type EumsSmsConfigurationInput = {
  callerArn: Scalars['String']['input'];
  configurationSetName?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  inEntityId?: InputMaybe<Scalars['String']['input']>;
  inTemplateId?: InputMaybe<Scalars['String']['input']>;
  originationIdentity?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventContextDataType.html */
export type EventContextData = {
  __typename: 'EventContextData';
  city?: Maybe<Scalars['String']['output']>;
  country?: Maybe<Scalars['String']['output']>;
  deviceName?: Maybe<Scalars['String']['output']>;
  ipAddress?: Maybe<Scalars['String']['output']>;
  timezone?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventFeedbackType.html */
export type EventFeedback = {
  __typename: 'EventFeedback';
  feedbackDate?: Maybe<Scalars['DateTime']['output']>;
  feedbackValue: FeedbackValue;
  provider: Scalars['String']['output'];
};

/** AWS's values of EventFilterType; UNRECOGNIZED is one that is newer than this release. */
export type EventFilter =
  | 'PASSWORD_CHANGE'
  | 'SIGN_IN'
  | 'SIGN_UP'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of EventResponseType; UNRECOGNIZED is one that is newer than this release. */
export type EventResponse =
  | 'Fail'
  | 'InProgress'
  | 'Pass'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventRiskType.html */
export type EventRisk = {
  __typename: 'EventRisk';
  compromisedCredentialsDetected?: Maybe<Scalars['Boolean']['output']>;
  riskDecision?: Maybe<RiskDecision>;
  riskLevel?: Maybe<RiskLevel>;
};

/** AWS's values of EventSourceName; UNRECOGNIZED is one that is newer than this release. */
export type EventSourceName =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'userAuthEvents'
  | 'userNotification';

/** The code is too old or was never issued. Offer to send a new one. */
export type ExpiredCodeError = CognitoError & {
  __typename: 'ExpiredCodeError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS's values of ExplicitAuthFlowsType; UNRECOGNIZED is one that is newer than this release. */
export type ExplicitAuthFlows =
  | 'ADMIN_NO_SRP_AUTH'
  | 'ALLOW_ADMIN_USER_PASSWORD_AUTH'
  | 'ALLOW_CUSTOM_AUTH'
  | 'ALLOW_REFRESH_TOKEN_AUTH'
  | 'ALLOW_USER_AUTH'
  | 'ALLOW_USER_PASSWORD_AUTH'
  | 'ALLOW_USER_SRP_AUTH'
  | 'CUSTOM_AUTH_FLOW_ONLY'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'USER_PASSWORD_AUTH';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FailoverType.html */
export type Failover = {
  __typename: 'Failover';
  primaryRoute53HealthCheckId: Scalars['String']['output'];
  secondaryRegion: Scalars['String']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FailoverType.html */
export type FailoverInput = {
  primaryRoute53HealthCheckId: Scalars['String']['input'];
  secondaryRegion: Scalars['String']['input'];
};

/** The user pool's feature plan does not include this. An operator has to change the plan. */
export type FeatureUnavailableInTierError = CognitoError & {
  __typename: 'FeatureUnavailableInTierError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS's values of FeedbackValueType; UNRECOGNIZED is one that is newer than this release. */
export type FeedbackValue =
  | 'Invalid'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'Valid';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FirehoseConfigurationType.html */
export type FirehoseConfiguration = {
  __typename: 'FirehoseConfiguration';
  streamArn?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FirehoseConfigurationType.html */
export type FirehoseConfigurationInput = {
  streamArn?: InputMaybe<Scalars['String']['input']>;
};

/** How the user signs in. */
export type FirstFactorAnswer = {
  /** One of `firstFactorOptions`. */
  factor: ChallengeName;
  /** With PASSWORD: the password. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** With PASSWORD_SRP: the client's value A, in hex. */
  srpA?: InputMaybe<Scalars['String']['input']>;
};

/** The user pool's web application firewall blocked the request. Repeating it does not help. */
export type ForbiddenError = CognitoError & {
  __typename: 'ForbiddenError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** What `forgetMyDevice` needs to know. */
export type ForgetMyDeviceInput = {
  /** The device's key, which Cognito issued. */
  deviceKey: Scalars['String']['input'];
};

/** Every outcome of `forgetMyDevice`. */
export type ForgetMyDeviceResult = ForbiddenError | ForgetMyDeviceSuccess | InternalError | InvalidParameterError | InvalidUserPoolConfigurationError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `forgetMyDevice`. */
export type ForgetMyDeviceSuccess = {
  __typename: 'ForgetMyDeviceSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `forgetUserDevice` needs to know. */
export type ForgetUserDeviceInput = {
  /** The device's key, which Cognito issued. */
  deviceKey: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `forgetUserDevice`. */
export type ForgetUserDeviceResult = ForgetUserDeviceSuccess | InternalError | InvalidParameterError | InvalidUserPoolConfigurationError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `forgetUserDevice`. */
export type ForgetUserDeviceSuccess = {
  __typename: 'ForgetUserDeviceSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `forgotPassword` needs to know. */
export type ForgotPasswordInput = {
  /** The Amazon Pinpoint endpoint to count the event for. */
  analyticsMetadata?: InputMaybe<AnalyticsMetadataInput>;
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `forgotPassword`. */
export type ForgotPasswordResult = CodeDeliveryFailureError | ForbiddenError | ForgotPasswordSuccess | IdempotencyConflictError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotFoundError;

/** The success of `forgotPassword`. */
export type ForgotPasswordSuccess = {
  __typename: 'ForgotPasswordSuccess';
  codeDeliveryDetails?: Maybe<CodeDeliveryDetails>;
  /** What can be told to whoever asked. */
  message: Scalars['String']['output'];
};

/** A group of users. Everything but the identity is read when it is asked for. */
export type Group = {
  __typename: 'Group';
  /** When the group was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the group is for. */
  description?: Maybe<Scalars['String']['output']>;
  /** The group's name. */
  groupName: Scalars['String']['output'];
  /** When the group was last changed. */
  lastModifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which group's role wins for a user of several: the lowest number. */
  precedence?: Maybe<Scalars['Int']['output']>;
  /** The IAM role that the group's members may take. */
  roleArn?: Maybe<Scalars['String']['output']>;
  /** The pool that the group belongs to. */
  userPoolId: Scalars['String']['output'];
  /** The users who belong to the group. AWS: ListUsersInGroup. */
  users?: Maybe<UserConnection>;
};


/** A group of users. Everything but the identity is read when it is asked for. */
export type GroupUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type GroupConnection = {
  __typename: 'GroupConnection';
  edges: Array<GroupEdge>;
  /** The items without their cursors. */
  nodes: Array<Group>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type GroupEdge = {
  __typename: 'GroupEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: Group;
};

/** The user pool already has a group of that name. Choose another name. */
export type GroupExistsError = CognitoError & {
  __typename: 'GroupExistsError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** Every outcome of `group`. */
export type GroupResult = Group | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** Every outcome of `groupUsers`. */
export type GroupUsersResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserConnection;

/** Every outcome of `groups`. */
export type GroupsResult = GroupConnection | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_HttpHeader.html */
export type HttpHeaderInput = {
  headerName?: InputMaybe<Scalars['String']['input']>;
  headerValue?: InputMaybe<Scalars['String']['input']>;
};

/** The idempotency key stands for another input already. Nothing was done: choose a new key for a new thing. */
export type IdempotencyConflictError = CognitoError & {
  __typename: 'IdempotencyConflictError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IdentityProviderType.html */
export type IdentityProvider = {
  __typename: 'IdentityProvider';
  acrMapping?: Maybe<Scalars['StringMap']['output']>;
  attributeMapping?: Maybe<Scalars['StringMap']['output']>;
  creationDate?: Maybe<Scalars['DateTime']['output']>;
  idpIdentifiers?: Maybe<Array<Scalars['String']['output']>>;
  lastModifiedDate?: Maybe<Scalars['DateTime']['output']>;
  providerDetails?: Maybe<Scalars['StringMap']['output']>;
  providerName?: Maybe<Scalars['String']['output']>;
  providerType?: Maybe<IdentityProviderType>;
  userPoolId?: Maybe<Scalars['String']['output']>;
};

/** Every outcome of `identityProviderByIdentifier`. */
export type IdentityProviderByIdentifierResult = IdentityProviderByIdentifierSuccess | InternalError | InvalidParameterError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `identityProviderByIdentifier`. */
export type IdentityProviderByIdentifierSuccess = {
  __typename: 'IdentityProviderByIdentifierSuccess';
  identityProvider: IdentityProvider;
};

/** Every outcome of `identityProvider`. */
export type IdentityProviderResult = IdentityProviderSuccess | InternalError | InvalidParameterError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `identityProvider`. */
export type IdentityProviderSuccess = {
  __typename: 'IdentityProviderSuccess';
  identityProvider: IdentityProvider;
};

/** AWS's values of IdentityProviderTypeType; UNRECOGNIZED is one that is newer than this release. */
export type IdentityProviderType =
  | 'Facebook'
  | 'Google'
  | 'LoginWithAmazon'
  | 'OIDC'
  | 'SAML'
  | 'SignInWithApple'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** Every outcome of `identityProviders`. */
export type IdentityProvidersResult = InternalError | InvalidParameterError | NotAuthorizedError | ProviderDescriptionConnection | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InboundFederationLambdaType.html */
export type InboundFederationLambda = {
  __typename: 'InboundFederationLambda';
  lambdaArn: Scalars['String']['output'];
  lambdaVersion: InboundFederationLambdaVersion;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InboundFederationLambdaType.html */
export type InboundFederationLambdaInput = {
  lambdaArn: Scalars['String']['input'];
  lambdaVersion: InboundFederationLambdaVersion;
};

/** AWS's values of InboundFederationLambdaVersionType; UNRECOGNIZED is one that is newer than this release. */
export type InboundFederationLambdaVersion =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'V1_0';

/** Cognito failed inside. A query may be repeated; whether a mutation was carried out, a read has to show. */
export type InternalError = CognitoError & {
  __typename: 'InternalError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** Cognito failed inside. A query may be repeated; whether a mutation was carried out, a read has to show. */
export type InternalServerError = CognitoError & {
  __typename: 'InternalServerError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The user pool may not send e-mail through its configured identity. An operator has to mend it. */
export type InvalidEmailRoleAccessPolicyError = CognitoError & {
  __typename: 'InvalidEmailRoleAccessPolicyError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** A Lambda trigger of the user pool answered something that Cognito cannot read. An operator has to mend it. */
export type InvalidLambdaResponseError = CognitoError & {
  __typename: 'InvalidLambdaResponseError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The combination of OAuth flows, scopes and grants is not possible. Correct the app client's settings. */
export type InvalidOAuthFlowError = CognitoError & {
  __typename: 'InvalidOAuthFlowError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** Something in the input is not acceptable: `violations` names the members, `message` says why. Correct the input. The gateway answers the same, without asking Cognito, when AWS's constraints are broken. */
export type InvalidParameterError = CognitoError & {
  __typename: 'InvalidParameterError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** Cognito's own code of the reason, where it gives one. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
  /** The members at fault; empty when the message alone says what is wrong. */
  violations: Array<Violation>;
  /** What can be done about it, where Cognito's words leave no doubt. */
  wayOut?: Maybe<WayOut>;
};

/** The new password does not follow the user pool's policy. Show `message`, which says what is missing. */
export type InvalidPasswordError = CognitoError & {
  __typename: 'InvalidPasswordError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The user pool may not send text messages with its role. An operator has to mend the role's policy. */
export type InvalidSmsRoleAccessPolicyError = CognitoError & {
  __typename: 'InvalidSmsRoleAccessPolicyError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The user pool's role for text messages does not trust Cognito. An operator has to mend the role. */
export type InvalidSmsRoleTrustRelationshipError = CognitoError & {
  __typename: 'InvalidSmsRoleTrustRelationshipError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The user pool's settings contradict each other or what was asked. An operator has to mend them. */
export type InvalidUserPoolConfigurationError = CognitoError & {
  __typename: 'InvalidUserPoolConfigurationError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** What `issueClientToken` needs to know. */
export type IssueClientTokenInput = {
  /** The app client. */
  clientId: Scalars['String']['input'];
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** AWS: GetClientToken, Scopes. */
  scopes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: GetClientToken, Secret. */
  secret: Scalars['String']['input'];
};

/** Every outcome of `issueClientToken`. */
export type IssueClientTokenResult = ForbiddenError | InternalError | InvalidParameterError | IssueClientTokenSuccess | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `issueClientToken`. */
export type IssueClientTokenSuccess = {
  __typename: 'IssueClientTokenSuccess';
  clientAuthenticationResult?: Maybe<ClientAuthenticationResult>;
};

/** AWS's values of IssuerType; UNRECOGNIZED is one that is newer than this release. */
export type Issuer =
  | 'ORIGINAL'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'UPDATED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html */
export type IssuerConfiguration = {
  __typename: 'IssuerConfiguration';
  type?: Maybe<Issuer>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html */
export type IssuerConfigurationInput = {
  type?: InputMaybe<Issuer>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_KeyConfigurationType.html */
export type KeyConfiguration = {
  __typename: 'KeyConfiguration';
  keyType?: Maybe<EncryptionKey>;
  kmsKeyArn?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_KeyConfigurationType.html */
export type KeyConfigurationInput = {
  keyType?: InputMaybe<EncryptionKey>;
  kmsKeyArn?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html */
export type LambdaConfig = {
  __typename: 'LambdaConfig';
  createAuthChallenge?: Maybe<Scalars['String']['output']>;
  customEmailSender?: Maybe<CustomEmailLambdaVersionConfig>;
  customMessage?: Maybe<Scalars['String']['output']>;
  customSmsSender?: Maybe<CustomSmsLambdaVersionConfig>;
  defineAuthChallenge?: Maybe<Scalars['String']['output']>;
  inboundFederation?: Maybe<InboundFederationLambda>;
  kmsKeyId?: Maybe<Scalars['String']['output']>;
  postAuthentication?: Maybe<Scalars['String']['output']>;
  postConfirmation?: Maybe<Scalars['String']['output']>;
  preAuthentication?: Maybe<Scalars['String']['output']>;
  preSignUp?: Maybe<Scalars['String']['output']>;
  preTokenGeneration?: Maybe<Scalars['String']['output']>;
  preTokenGenerationConfig?: Maybe<PreTokenGenerationVersionConfig>;
  userMigration?: Maybe<Scalars['String']['output']>;
  verifyAuthChallengeResponse?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html */
export type LambdaConfigInput = {
  createAuthChallenge?: InputMaybe<Scalars['String']['input']>;
  customEmailSender?: InputMaybe<CustomEmailLambdaVersionConfigInput>;
  customMessage?: InputMaybe<Scalars['String']['input']>;
  customSmsSender?: InputMaybe<CustomSmsLambdaVersionConfigInput>;
  defineAuthChallenge?: InputMaybe<Scalars['String']['input']>;
  inboundFederation?: InputMaybe<InboundFederationLambdaInput>;
  kmsKeyId?: InputMaybe<Scalars['String']['input']>;
  postAuthentication?: InputMaybe<Scalars['String']['input']>;
  postConfirmation?: InputMaybe<Scalars['String']['input']>;
  preAuthentication?: InputMaybe<Scalars['String']['input']>;
  preSignUp?: InputMaybe<Scalars['String']['input']>;
  preTokenGeneration?: InputMaybe<Scalars['String']['input']>;
  preTokenGenerationConfig?: InputMaybe<PreTokenGenerationVersionConfigInput>;
  userMigration?: InputMaybe<Scalars['String']['input']>;
  verifyAuthChallengeResponse?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LimitType.html */
export type Limit = {
  __typename: 'Limit';
  freeLimitValue: Scalars['Int']['output'];
  limitDefinition: LimitDefinition;
  provisionedLimitValue: Scalars['Int']['output'];
};

/** AWS's values of LimitClass; UNRECOGNIZED is one that is newer than this release. */
export type LimitClass =
  | 'API_CATEGORY'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LimitDefinitionType.html */
export type LimitDefinition = {
  __typename: 'LimitDefinition';
  attributes: Scalars['StringMap']['output'];
  limitClass: LimitClass;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LimitDefinitionType.html */
export type LimitDefinitionInput = {
  attributes: Scalars['StringMap']['input'];
  limitClass: LimitClass;
};

/** A limit is used up: tries with a code or messages for one user, or a quota. Wait before the next try; each one counts. */
export type LimitExceededError = CognitoError & {
  __typename: 'LimitExceededError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** How long to wait before another try, in seconds; null when it is not known. */
  retryAfterSeconds?: Maybe<Scalars['Float']['output']>;
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** What `linkProviderForUser` needs to know. */
export type LinkProviderForUserInput = {
  /** AWS: AdminLinkProviderForUser, DestinationUser. */
  destinationUser: ProviderUserIdentifierInput;
  /** AWS: AdminLinkProviderForUser, SourceUser. */
  sourceUser: ProviderUserIdentifierInput;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `linkProviderForUser`. */
export type LinkProviderForUserResult = AliasExistsError | InternalError | InvalidParameterError | LimitExceededError | LinkProviderForUserSuccess | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `linkProviderForUser`. */
export type LinkProviderForUserSuccess = {
  __typename: 'LinkProviderForUserSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LogConfigurationType.html */
export type LogConfiguration = {
  __typename: 'LogConfiguration';
  cloudWatchLogsConfiguration?: Maybe<CloudWatchLogsConfiguration>;
  eventSource: EventSourceName;
  firehoseConfiguration?: Maybe<FirehoseConfiguration>;
  logLevel: LogLevel;
  s3Configuration?: Maybe<S3Configuration>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LogConfigurationType.html */
export type LogConfigurationInput = {
  cloudWatchLogsConfiguration?: InputMaybe<CloudWatchLogsConfigurationInput>;
  eventSource: EventSourceName;
  firehoseConfiguration?: InputMaybe<FirehoseConfigurationInput>;
  logLevel: LogLevel;
  s3Configuration?: InputMaybe<S3ConfigurationInput>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LogDeliveryConfigurationType.html */
export type LogDeliveryConfiguration = {
  __typename: 'LogDeliveryConfiguration';
  logConfigurations: Array<LogConfiguration>;
  userPoolId: Scalars['String']['output'];
};

/** Every outcome of `logDeliveryConfiguration`. */
export type LogDeliveryConfigurationResult = InternalError | InvalidParameterError | LogDeliveryConfigurationSuccess | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `logDeliveryConfiguration`. */
export type LogDeliveryConfigurationSuccess = {
  __typename: 'LogDeliveryConfigurationSuccess';
  logDeliveryConfiguration?: Maybe<LogDeliveryConfiguration>;
};

/** AWS's values of LogLevel; UNRECOGNIZED is one that is newer than this release. */
export type LogLevel =
  | 'ERROR'
  | 'INFO'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** The user has no method for the second factor that was asked for. Offer to set one up. */
export type MfaMethodNotFoundError = CognitoError & {
  __typename: 'MFAMethodNotFoundError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MFAOptionType.html */
export type MfaOption = {
  __typename: 'MFAOption';
  attributeName?: Maybe<Scalars['String']['output']>;
  deliveryMedium?: Maybe<DeliveryMedium>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MFAOptionType.html */
export type MfaOptionInput = {
  attributeName?: InputMaybe<Scalars['String']['input']>;
  deliveryMedium?: InputMaybe<DeliveryMedium>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ManagedLoginBrandingType.html */
export type ManagedLoginBranding = {
  __typename: 'ManagedLoginBranding';
  assets?: Maybe<Array<Asset>>;
  creationDate?: Maybe<Scalars['DateTime']['output']>;
  lastModifiedDate?: Maybe<Scalars['DateTime']['output']>;
  managedLoginBrandingId?: Maybe<Scalars['String']['output']>;
  settings?: Maybe<Scalars['JSONObject']['output']>;
  useCognitoProvidedValues?: Maybe<Scalars['Boolean']['output']>;
  userPoolId?: Maybe<Scalars['String']['output']>;
};

/** Every outcome of `managedLoginBrandingByClient`. */
export type ManagedLoginBrandingByClientResult = InternalError | InvalidParameterError | ManagedLoginBrandingByClientSuccess | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `managedLoginBrandingByClient`. */
export type ManagedLoginBrandingByClientSuccess = {
  __typename: 'ManagedLoginBrandingByClientSuccess';
  managedLoginBranding?: Maybe<ManagedLoginBranding>;
};

/** The app client already has a branding style. Update that one. */
export type ManagedLoginBrandingExistsError = CognitoError & {
  __typename: 'ManagedLoginBrandingExistsError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** Every outcome of `managedLoginBranding`. */
export type ManagedLoginBrandingResult = InternalError | InvalidParameterError | ManagedLoginBrandingSuccess | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `managedLoginBranding`. */
export type ManagedLoginBrandingSuccess = {
  __typename: 'ManagedLoginBrandingSuccess';
  managedLoginBranding?: Maybe<ManagedLoginBranding>;
};

/** The signed-in user, as they see themselves. */
export type Me = {
  __typename: 'Me';
  /** All attributes, also custom ones, as AWS has them. */
  attributes?: Maybe<Array<Attribute>>;
  /** The factors that I can sign in with. AWS: GetUserAuthFactors. */
  authFactors?: Maybe<MyAuthFactorsSuccess>;
  /** The devices that are remembered for me. AWS: ListDevices. */
  devices?: Maybe<DeviceConnection>;
  /** The e-mail address; null when there is none. */
  email?: Maybe<Scalars['String']['output']>;
  /** True when the address was verified; only then can it recover a password. */
  emailVerified?: Maybe<Scalars['Boolean']['output']>;
  /** The groups that the caller's token names: what the user may do here follows from them. */
  groups: Array<Scalars['String']['output']>;
  /** The second factors that are active. */
  mfaMethods?: Maybe<Array<Scalars['String']['output']>>;
  /** Text-message settings of the old kind. */
  mfaOptions?: Maybe<Array<MfaOption>>;
  /** The second factor that is preferred: SMS_MFA, SOFTWARE_TOKEN_MFA or EMAIL_OTP. */
  mfaPreference?: Maybe<Scalars['String']['output']>;
  /** The phone number in E.164 form; null when there is none. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
  /** True when the number was verified; only then can it recover a password. */
  phoneNumberVerified?: Maybe<Scalars['Boolean']['output']>;
  /** My sessions. AWS: ListUserSessions. */
  sessions?: Maybe<SessionDescriptionConnection>;
  /** The user's unchangeable id, a UUID. */
  sub?: Maybe<Scalars['String']['output']>;
  /** The user's name in the pool. */
  username: Scalars['String']['output'];
  /** My passkeys. AWS: ListWebAuthnCredentials. */
  webAuthnCredentials?: Maybe<WebAuthnCredentialDescriptionConnection>;
};


/** The signed-in user, as they see themselves. */
export type MeDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The signed-in user, as they see themselves. */
export type MeSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The signed-in user, as they see themselves. */
export type MeWebAuthnCredentialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Every outcome of `me`. */
export type MeResult = ForbiddenError | InternalError | InvalidParameterError | Me | NotAuthorizedError | OperationNotEnabledError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** AWS's values of MessageActionType; UNRECOGNIZED is one that is newer than this release. */
export type MessageAction =
  | 'RESEND'
  | 'SUPPRESS'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MessageTemplateType.html */
export type MessageTemplate = {
  __typename: 'MessageTemplate';
  emailMessage?: Maybe<Scalars['String']['output']>;
  emailSubject?: Maybe<Scalars['String']['output']>;
  smsMessage?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MessageTemplateType.html */
export type MessageTemplateInput = {
  emailMessage?: InputMaybe<Scalars['String']['input']>;
  emailSubject?: InputMaybe<Scalars['String']['input']>;
  smsMessage?: InputMaybe<Scalars['String']['input']>;
};

/** The pool demands a second factor and the user has none. Set one up with this token: associateSoftwareToken, then verifySoftwareToken, then answer with `mfaSetup`. */
export type MfaSetupChallenge = {
  __typename: 'MfaSetupChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** The factors that can be set up. */
  mfaOptions: Array<ChallengeName>;
};

export type Mutation = {
  __typename: 'Mutation';
  /** Adds attributes to the schema of a pool; they can never be removed. AWS: AddCustomAttributes. */
  addCustomAttributes?: Maybe<AddCustomAttributesResult>;
  /** Adds a secret to an app client, so that the old one can be retired. AWS: AddUserPoolClientSecret. */
  addUserPoolClientSecret?: Maybe<AddUserPoolClientSecretResult>;
  /** Adds a user to a group. AWS: AdminAddUserToGroup. */
  addUserToGroup?: Maybe<AddUserToGroupResult>;
  /** Takes the next step of a sign-in. At most 20 a minute for an account, 10 an hour for an account's codes, 100 a minute from one address. AWS: RespondToAuthChallenge. */
  answerChallenge?: Maybe<AnswerChallengeResult>;
  /** Takes the next step of signInUser. At most 20 a minute for an account, 10 an hour for an account's codes. AWS: AdminRespondToAuthChallenge. */
  answerUserChallenge?: Maybe<AnswerUserChallengeResult>;
  /** Begins to set up an authenticator app: answers its secret. At most 20 an hour for an account, 100 a minute from one address. AWS: AssociateSoftwareToken. */
  associateSoftwareToken?: Maybe<AssociateSoftwareTokenResult>;
  /** Changes one's own password. At most 20 an hour for an account. AWS: ChangePassword. */
  changePassword?: Maybe<ChangePasswordResult>;
  /** Completes the registration with the browser's credential. At most 20 an hour for an account. AWS: CompleteWebAuthnRegistration. */
  completeWebAuthnRegistration?: Maybe<CompleteWebAuthnRegistrationResult>;
  /** Sets a new password with the code that was sent. At most 10 an hour for an account, 300 an hour from one address. AWS: ConfirmForgotPassword. */
  confirmForgotPassword?: Maybe<ConfirmForgotPasswordResult>;
  /** Begins to track the device that one signs in from. AWS: ConfirmDevice. */
  confirmMyDevice?: Maybe<ConfirmMyDeviceResult>;
  /** Confirms an account with the code that was sent to its owner. At most 10 an hour for an account, 300 an hour from one address. AWS: ConfirmSignUp. */
  confirmSignUp?: Maybe<ConfirmSignUpResult>;
  /** Confirms a sign-up without its code. Without a verified address the user can never reset a password: see `markVerified`. With `markVerified` there are two steps, and the caller needs permission for both: AdminUpdateUserAttributes, then the confirmation. The user is read first (AdminGetUser): one who lacks the address, or is confirmed already, is left unchanged. Safe to repeat. AWS: AdminConfirmSignUp. */
  confirmUser?: Maybe<ConfirmUserResult>;
  /** Creates a group. AWS: CreateGroup. */
  createGroup?: Maybe<CreateGroupResult>;
  /** Adds an identity provider to a pool. AWS: CreateIdentityProvider. */
  createIdentityProvider?: Maybe<CreateIdentityProviderResult>;
  /** Gives an app client a style of managed login. AWS: CreateManagedLoginBranding. */
  createManagedLoginBranding?: Maybe<CreateManagedLoginBrandingResult>;
  /** Creates a resource server with its scopes. AWS: CreateResourceServer. */
  createResourceServer?: Maybe<CreateResourceServerResult>;
  /** Adds a terms document to an app client. AWS: CreateTerms. */
  createTermsDocument?: Maybe<CreateTermsDocumentResult>;
  /** Creates a user and sends the invitation. AWS: AdminCreateUser. */
  createUser?: Maybe<CreateUserResult>;
  /** Prepares an import of users: answers where to put the file. AWS: CreateUserImportJob. */
  createUserImportJob?: Maybe<CreateUserImportJobResult>;
  /** Creates a user pool. AWS: CreateUserPool. */
  createUserPool?: Maybe<CreateUserPoolResult>;
  /** Creates an app client. AWS: CreateUserPoolClient. */
  createUserPoolClient?: Maybe<CreateUserPoolClientResult>;
  /** Gives a pool's pages a domain. AWS: CreateUserPoolDomain. */
  createUserPoolDomain?: Maybe<CreateUserPoolDomainResult>;
  /** Creates a replica of a pool in another Region. AWS: CreateUserPoolReplica. */
  createUserPoolReplica?: Maybe<CreateUserPoolReplicaResult>;
  /** Deletes a group; its users stay. AWS: DeleteGroup. */
  deleteGroup?: Maybe<DeleteGroupResult>;
  /** Removes an identity provider from a pool. AWS: DeleteIdentityProvider. */
  deleteIdentityProvider?: Maybe<DeleteIdentityProviderResult>;
  /** Deletes a style of managed login. AWS: DeleteManagedLoginBranding. */
  deleteManagedLoginBranding?: Maybe<DeleteManagedLoginBrandingResult>;
  /** Deletes one's own account, for good. AWS: DeleteUser. */
  deleteMe?: Maybe<DeleteMeResult>;
  /** Deletes attributes of one's own. AWS: DeleteUserAttributes. */
  deleteMyAttributes?: Maybe<DeleteMyAttributesResult>;
  /** Removes one of one's own passkeys. AWS: DeleteWebAuthnCredential. */
  deleteMyWebAuthnCredential?: Maybe<DeleteMyWebAuthnCredentialResult>;
  /** Deletes a resource server. AWS: DeleteResourceServer. */
  deleteResourceServer?: Maybe<DeleteResourceServerResult>;
  /** Deletes a terms document. AWS: DeleteTerms. */
  deleteTermsDocument?: Maybe<DeleteTermsDocumentResult>;
  /** Deletes a user, for good. AWS: AdminDeleteUser. */
  deleteUser?: Maybe<DeleteUserResult>;
  /** Deletes attributes of a user. AWS: AdminDeleteUserAttributes. */
  deleteUserAttributes?: Maybe<DeleteUserAttributesResult>;
  /** Deletes a user pool with all its users, for good. AWS: DeleteUserPool. */
  deleteUserPool?: Maybe<DeleteUserPoolResult>;
  /** Deletes an app client, for good. AWS: DeleteUserPoolClient. */
  deleteUserPoolClient?: Maybe<DeleteUserPoolClientResult>;
  /** Deletes a secret of an app client. AWS: DeleteUserPoolClientSecret. */
  deleteUserPoolClientSecret?: Maybe<DeleteUserPoolClientSecretResult>;
  /** Takes a domain from a pool's pages. AWS: DeleteUserPoolDomain. */
  deleteUserPoolDomain?: Maybe<DeleteUserPoolDomainResult>;
  /** Deletes a replica of a pool. AWS: DeleteUserPoolReplica. */
  deleteUserPoolReplica?: Maybe<DeleteUserPoolReplicaResult>;
  /** Removes a user's authenticator app, when it is lost. AWS: AdminDeleteSoftwareToken. */
  deleteUserSoftwareToken?: Maybe<DeleteUserSoftwareTokenResult>;
  /** Keeps a user from signing in through an identity provider. AWS: AdminDisableProviderForUser. */
  disableProviderForUser?: Maybe<DisableProviderForUserResult>;
  /** Keeps a user from signing in, and ends the sessions here at once. AWS: AdminDisableUser. */
  disableUser?: Maybe<DisableUserResult>;
  /** Lets a disabled user sign in again. AWS: AdminEnableUser. */
  enableUser?: Maybe<EnableUserResult>;
  /** Forgets one of one's own devices. AWS: ForgetDevice. */
  forgetMyDevice?: Maybe<ForgetMyDeviceResult>;
  /** Forgets a user's device. AWS: AdminForgetDevice. */
  forgetUserDevice?: Maybe<ForgetUserDeviceResult>;
  /** Sends a code to set a new password with. While HIDE_USER_EXISTENCE is on, everybody gets the same answer: `codeDeliveryDetails` is null, and `message` says on which conditions a code is on its way. At most 10 an hour for an account, 300 an hour from one address. AWS: ForgotPassword. */
  forgotPassword?: Maybe<ForgotPasswordResult>;
  /** Issues a token to a machine, for the client id and secret that it gives; the gateway never fills in its own. At most 20 a minute for an app client, 100 a minute from one address. AWS: GetClientToken. */
  issueClientToken?: Maybe<IssueClientTokenResult>;
  /** Links a user with an account at an identity provider. AWS: AdminLinkProviderForUser. */
  linkProviderForUser?: Maybe<LinkProviderForUserResult>;
  /** Exchanges a refresh token for new tokens. Where sessions are kept in cookies, the cookie's is taken whatever the input says; there it is seldom needed, since sessions renew themselves. At most 300 a minute from one address. AWS: GetTokensFromRefreshToken. */
  refreshTokens?: Maybe<RefreshTokensResult>;
  /** Takes a user out of a group. AWS: AdminRemoveUserFromGroup. */
  removeUserFromGroup?: Maybe<RemoveUserFromGroupResult>;
  /** Sends a new confirmation code. While HIDE_USER_EXISTENCE is on, everybody gets the same answer: `codeDeliveryDetails` is null, and `message` says on which conditions a code is on its way. At most 10 an hour for an account, 300 an hour from one address. AWS: ResendConfirmationCode. */
  resendConfirmationCode?: Maybe<ResendConfirmationCodeResult>;
  /** Removes an authenticator app that a user has lost, the preference for it, and all of the user's sessions. Three steps in this order; the first that fails ends it, and the caller needs permission for all three. Other second factors stay: see setUserMfaPreference. Safe to repeat. AWS: AdminDeleteSoftwareToken, AdminSetUserMFAPreference, AdminUserGlobalSignOut. */
  resetUserMfa?: Maybe<ResetUserMfaResult>;
  /** Voids a user's password and sends a code to set a new one with. AWS: AdminResetUserPassword. */
  resetUserPassword?: Maybe<ResetUserPasswordResult>;
  /** Ends one of one's own sessions. AWS: RevokeUserSession. */
  revokeMySession?: Maybe<RevokeMySessionResult>;
  /** Voids a refresh token, and the access tokens that came of it; here the one that is sent along, at once. At most 300 a minute from one address. AWS: RevokeToken. */
  revokeRefreshToken?: Maybe<RevokeRefreshTokenResult>;
  /** Ends one session of a user. AWS: AdminRevokeUserSession. */
  revokeUserSession?: Maybe<RevokeUserSessionResult>;
  /** Sends a code that verifies one's own e-mail address or phone number. At most 20 an hour for an account. AWS: GetUserAttributeVerificationCode. */
  sendMyAttributeVerificationCode?: Maybe<SendMyAttributeVerificationCodeResult>;
  /** Sets where a pool's logs go. AWS: SetLogDeliveryConfiguration. */
  setLogDeliveryConfiguration?: Maybe<SetLogDeliveryConfigurationResult>;
  /** Chooses one's own second factors and the preferred one. AWS: SetUserMFAPreference. */
  setMyMfaPreference?: Maybe<SetMyMfaPreferenceResult>;
  /**
   * Sets text messages as one's own second factor, the old way. AWS: SetUserSettings.
   * @deprecated AWS supersedes it: use setMyMfaPreference.
   */
  setMySettings?: Maybe<SetMySettingsResult>;
  /** Sets what threat protection does in a pool or for an app client. AWS: SetRiskConfiguration. */
  setRiskConfiguration?: Maybe<SetRiskConfigurationResult>;
  /** Sets how the classic hosted pages look. AWS: SetUICustomization. */
  setUiCustomization?: Maybe<SetUiCustomizationResult>;
  /** Chooses a user's second factors and the preferred one. AWS: AdminSetUserMFAPreference. */
  setUserMfaPreference?: Maybe<SetUserMfaPreferenceResult>;
  /** Sets a user's password, for good or until the next sign-in. AWS: AdminSetUserPassword. */
  setUserPassword?: Maybe<SetUserPasswordResult>;
  /** Sets how an app client shares sessions. AWS: SetUserPoolClientSessionConfiguration. */
  setUserPoolClientSessionConfiguration?: Maybe<SetUserPoolClientSessionConfigurationResult>;
  /** Changes what is given of the second factors that a pool knows and demands, and keeps the rest. Null takes a structure away, or a member of one, as in `lambdaConfig: { preSignUp: null }`; a plain value at the top that is null stays. Two writers at once can still overwrite each other: Cognito has no condition to write under. AWS: SetUserPoolMfaConfig. */
  setUserPoolMfaConfig?: Maybe<SetUserPoolMfaConfigResult>;
  /** Sets how a pool keeps sessions. AWS: SetUserPoolSessionConfiguration. */
  setUserPoolSessionConfiguration?: Maybe<SetUserPoolSessionConfigurationResult>;
  /**
   * Sets text messages as a user's second factor, the old way. AWS: AdminSetUserSettings.
   * @deprecated AWS supersedes it: use setUserMfaPreference.
   */
  setUserSettings?: Maybe<SetUserSettingsResult>;
  /** Signs a user in. At most 20 a minute for an account, 100 a minute from one address. AWS: InitiateAuth. */
  signIn?: Maybe<SignInResult>;
  /** Signs a user in from a server of yours. At most 20 a minute for an account. AWS: AdminInitiateAuth. */
  signInUser?: Maybe<SignInUserResult>;
  /** Ends the session: the access token that is sent along is refused here from now on, the refresh token is voided at Cognito, and cookies are cleared. At most 300 a minute from one address. AWS: RevokeToken. */
  signOut?: Maybe<SignOutResult>;
  /** Ends all of one's own sessions, here at once. AWS: GlobalSignOut. */
  signOutEverywhere?: Maybe<SignOutEverywhereResult>;
  /** Ends all sessions of a user, here at once. AWS: AdminUserGlobalSignOut. */
  signOutUserEverywhere?: Maybe<SignOutUserEverywhereResult>;
  /** Opens an account and sends its confirmation code. At most 300 an hour from one address. AWS: SignUp. */
  signUp?: Maybe<SignUpResult>;
  /** Starts an import of users. AWS: StartUserImportJob. */
  startUserImportJob?: Maybe<StartUserImportJobResult>;
  /** Begins to register a passkey: answers the options for the browser. AWS: StartWebAuthnRegistration. */
  startWebAuthnRegistration?: Maybe<StartWebAuthnRegistrationResult>;
  /** Stops an import of users; who is in stays in. AWS: StopUserImportJob. */
  stopUserImportJob?: Maybe<StopUserImportJobResult>;
  /** Adds tags to a pool. AWS: TagResource. */
  tagResource?: Maybe<TagResourceResult>;
  /** Removes tags from a pool. AWS: UntagResource. */
  untagResource?: Maybe<UntagResourceResult>;
  /** Says whether a recorded sign-in was one's own, with the token from the notification. At most 10 an hour for an account, 300 an hour from one address. AWS: UpdateAuthEventFeedback. */
  updateAuthEventFeedback?: Maybe<UpdateAuthEventFeedbackResult>;
  /** Changes a group. AWS: UpdateGroup. */
  updateGroup?: Maybe<UpdateGroupResult>;
  /** Changes an identity provider. AWS: UpdateIdentityProvider. */
  updateIdentityProvider?: Maybe<UpdateIdentityProviderResult>;
  /** Changes a style of managed login. AWS: UpdateManagedLoginBranding. */
  updateManagedLoginBranding?: Maybe<UpdateManagedLoginBrandingResult>;
  /** Sets attributes of one's own; sends a code where a new address has to be verified. At most 60 an hour for an account. AWS: UpdateUserAttributes. */
  updateMyAttributes?: Maybe<UpdateMyAttributesResult>;
  /** Remembers one of one's own devices, or no longer. AWS: UpdateDeviceStatus. */
  updateMyDeviceStatus?: Maybe<UpdateMyDeviceStatusResult>;
  /** Provisions more or less of a limit. AWS: UpdateProvisionedLimit. */
  updateProvisionedLimit?: Maybe<UpdateProvisionedLimitResult>;
  /** Changes what is given of a resource server and keeps the rest. Null takes a structure away, or a member of one, as in `lambdaConfig: { preSignUp: null }`; a plain value at the top that is null stays. Two writers at once can still overwrite each other: Cognito has no condition to write under. AWS: UpdateResourceServer. */
  updateResourceServer?: Maybe<UpdateResourceServerResult>;
  /** Changes a terms document. AWS: UpdateTerms. */
  updateTermsDocument?: Maybe<UpdateTermsDocumentResult>;
  /** Sets attributes of a user. To have an address verified when a user is confirmed, use confirmUser with `markVerified`. AWS: AdminUpdateUserAttributes. */
  updateUserAttributes?: Maybe<UpdateUserAttributesResult>;
  /** Says whether a recorded sign-in of a user was theirs. AWS: AdminUpdateAuthEventFeedback. */
  updateUserAuthEventFeedback?: Maybe<UpdateUserAuthEventFeedbackResult>;
  /** Remembers a user's device, or no longer. AWS: AdminUpdateDeviceStatus. */
  updateUserDeviceStatus?: Maybe<UpdateUserDeviceStatusResult>;
  /** Changes what is given of a pool's settings and keeps the rest. Null takes a structure away, or a member of one, as in `lambdaConfig: { preSignUp: null }`; a plain value at the top that is null stays. Two writers at once can still overwrite each other: Cognito has no condition to write under. AWS: UpdateUserPool. */
  updateUserPool?: Maybe<UpdateUserPoolResult>;
  /** Changes what is given of an app client and keeps the rest. Null takes a structure away, or a member of one, as in `lambdaConfig: { preSignUp: null }`; a plain value at the top that is null stays. Two writers at once can still overwrite each other: Cognito has no condition to write under. AWS: UpdateUserPoolClient. */
  updateUserPoolClient?: Maybe<UpdateUserPoolClientResult>;
  /** Changes a domain of a pool's pages. AWS: UpdateUserPoolDomain. */
  updateUserPoolDomain?: Maybe<UpdateUserPoolDomainResult>;
  /** Changes the status of a replica. AWS: UpdateUserPoolReplica. */
  updateUserPoolReplica?: Maybe<UpdateUserPoolReplicaResult>;
  /** Verifies one's own e-mail address or phone number with the code that was sent. At most 20 an hour for an account. AWS: VerifyUserAttribute. */
  verifyMyAttribute?: Maybe<VerifyMyAttributeResult>;
  /** Completes the set-up of an authenticator app with its first code. At most 20 an hour for an account, 100 a minute from one address. AWS: VerifySoftwareToken. */
  verifySoftwareToken?: Maybe<VerifySoftwareTokenResult>;
};


export type MutationAddCustomAttributesArgs = {
  input: AddCustomAttributesInput;
};


export type MutationAddUserPoolClientSecretArgs = {
  input?: InputMaybe<AddUserPoolClientSecretInput>;
};


export type MutationAddUserToGroupArgs = {
  input: AddUserToGroupInput;
};


export type MutationAnswerChallengeArgs = {
  input: AnswerChallengeInput;
};


export type MutationAnswerUserChallengeArgs = {
  input: AnswerUserChallengeInput;
};


export type MutationAssociateSoftwareTokenArgs = {
  input?: InputMaybe<AssociateSoftwareTokenInput>;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCompleteWebAuthnRegistrationArgs = {
  input: CompleteWebAuthnRegistrationInput;
};


export type MutationConfirmForgotPasswordArgs = {
  input: ConfirmForgotPasswordInput;
};


export type MutationConfirmMyDeviceArgs = {
  input: ConfirmMyDeviceInput;
};


export type MutationConfirmSignUpArgs = {
  input: ConfirmSignUpInput;
};


export type MutationConfirmUserArgs = {
  input: ConfirmUserInput;
};


export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


export type MutationCreateIdentityProviderArgs = {
  input: CreateIdentityProviderInput;
};


export type MutationCreateManagedLoginBrandingArgs = {
  input?: InputMaybe<CreateManagedLoginBrandingInput>;
};


export type MutationCreateResourceServerArgs = {
  input: CreateResourceServerInput;
};


export type MutationCreateTermsDocumentArgs = {
  input: CreateTermsDocumentInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationCreateUserImportJobArgs = {
  input: CreateUserImportJobInput;
};


export type MutationCreateUserPoolArgs = {
  input: CreateUserPoolInput;
};


export type MutationCreateUserPoolClientArgs = {
  input: CreateUserPoolClientInput;
};


export type MutationCreateUserPoolDomainArgs = {
  input: CreateUserPoolDomainInput;
};


export type MutationCreateUserPoolReplicaArgs = {
  input: CreateUserPoolReplicaInput;
};


export type MutationDeleteGroupArgs = {
  input: DeleteGroupInput;
};


export type MutationDeleteIdentityProviderArgs = {
  input: DeleteIdentityProviderInput;
};


export type MutationDeleteManagedLoginBrandingArgs = {
  input: DeleteManagedLoginBrandingInput;
};


export type MutationDeleteMyAttributesArgs = {
  input: DeleteMyAttributesInput;
};


export type MutationDeleteMyWebAuthnCredentialArgs = {
  input: DeleteMyWebAuthnCredentialInput;
};


export type MutationDeleteResourceServerArgs = {
  input: DeleteResourceServerInput;
};


export type MutationDeleteTermsDocumentArgs = {
  input: DeleteTermsDocumentInput;
};


export type MutationDeleteUserArgs = {
  input: DeleteUserInput;
};


export type MutationDeleteUserAttributesArgs = {
  input: DeleteUserAttributesInput;
};


export type MutationDeleteUserPoolArgs = {
  input: DeleteUserPoolInput;
};


export type MutationDeleteUserPoolClientArgs = {
  input: DeleteUserPoolClientInput;
};


export type MutationDeleteUserPoolClientSecretArgs = {
  input: DeleteUserPoolClientSecretInput;
};


export type MutationDeleteUserPoolDomainArgs = {
  input: DeleteUserPoolDomainInput;
};


export type MutationDeleteUserPoolReplicaArgs = {
  input: DeleteUserPoolReplicaInput;
};


export type MutationDeleteUserSoftwareTokenArgs = {
  input: DeleteUserSoftwareTokenInput;
};


export type MutationDisableProviderForUserArgs = {
  input: DisableProviderForUserInput;
};


export type MutationDisableUserArgs = {
  input: DisableUserInput;
};


export type MutationEnableUserArgs = {
  input: EnableUserInput;
};


export type MutationForgetMyDeviceArgs = {
  input: ForgetMyDeviceInput;
};


export type MutationForgetUserDeviceArgs = {
  input: ForgetUserDeviceInput;
};


export type MutationForgotPasswordArgs = {
  input: ForgotPasswordInput;
};


export type MutationIssueClientTokenArgs = {
  input: IssueClientTokenInput;
};


export type MutationLinkProviderForUserArgs = {
  input: LinkProviderForUserInput;
};


export type MutationRefreshTokensArgs = {
  input: RefreshTokensInput;
};


export type MutationRemoveUserFromGroupArgs = {
  input: RemoveUserFromGroupInput;
};


export type MutationResendConfirmationCodeArgs = {
  input: ResendConfirmationCodeInput;
};


export type MutationResetUserMfaArgs = {
  input: ResetUserMfaInput;
};


export type MutationResetUserPasswordArgs = {
  input: ResetUserPasswordInput;
};


export type MutationRevokeMySessionArgs = {
  input: RevokeMySessionInput;
};


export type MutationRevokeRefreshTokenArgs = {
  input: RevokeRefreshTokenInput;
};


export type MutationRevokeUserSessionArgs = {
  input: RevokeUserSessionInput;
};


export type MutationSendMyAttributeVerificationCodeArgs = {
  input: SendMyAttributeVerificationCodeInput;
};


export type MutationSetLogDeliveryConfigurationArgs = {
  input: SetLogDeliveryConfigurationInput;
};


export type MutationSetMyMfaPreferenceArgs = {
  input?: InputMaybe<SetMyMfaPreferenceInput>;
};


export type MutationSetMySettingsArgs = {
  input: SetMySettingsInput;
};


export type MutationSetRiskConfigurationArgs = {
  input?: InputMaybe<SetRiskConfigurationInput>;
};


export type MutationSetUiCustomizationArgs = {
  input?: InputMaybe<SetUiCustomizationInput>;
};


export type MutationSetUserMfaPreferenceArgs = {
  input: SetUserMfaPreferenceInput;
};


export type MutationSetUserPasswordArgs = {
  input: SetUserPasswordInput;
};


export type MutationSetUserPoolClientSessionConfigurationArgs = {
  input: SetUserPoolClientSessionConfigurationInput;
};


export type MutationSetUserPoolMfaConfigArgs = {
  input?: InputMaybe<SetUserPoolMfaConfigInput>;
};


export type MutationSetUserPoolSessionConfigurationArgs = {
  input: SetUserPoolSessionConfigurationInput;
};


export type MutationSetUserSettingsArgs = {
  input: SetUserSettingsInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignInUserArgs = {
  input: SignInUserInput;
};


export type MutationSignOutArgs = {
  input?: InputMaybe<SignOutInput>;
};


export type MutationSignOutUserEverywhereArgs = {
  input: SignOutUserEverywhereInput;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationStartUserImportJobArgs = {
  input: StartUserImportJobInput;
};


export type MutationStopUserImportJobArgs = {
  input: StopUserImportJobInput;
};


export type MutationTagResourceArgs = {
  input: TagResourceInput;
};


export type MutationUntagResourceArgs = {
  input: UntagResourceInput;
};


export type MutationUpdateAuthEventFeedbackArgs = {
  input: UpdateAuthEventFeedbackInput;
};


export type MutationUpdateGroupArgs = {
  input: UpdateGroupInput;
};


export type MutationUpdateIdentityProviderArgs = {
  input: UpdateIdentityProviderInput;
};


export type MutationUpdateManagedLoginBrandingArgs = {
  input?: InputMaybe<UpdateManagedLoginBrandingInput>;
};


export type MutationUpdateMyAttributesArgs = {
  input: UpdateMyAttributesInput;
};


export type MutationUpdateMyDeviceStatusArgs = {
  input: UpdateMyDeviceStatusInput;
};


export type MutationUpdateProvisionedLimitArgs = {
  input: UpdateProvisionedLimitInput;
};


export type MutationUpdateResourceServerArgs = {
  input: UpdateResourceServerInput;
};


export type MutationUpdateTermsDocumentArgs = {
  input: UpdateTermsDocumentInput;
};


export type MutationUpdateUserAttributesArgs = {
  input: UpdateUserAttributesInput;
};


export type MutationUpdateUserAuthEventFeedbackArgs = {
  input: UpdateUserAuthEventFeedbackInput;
};


export type MutationUpdateUserDeviceStatusArgs = {
  input: UpdateUserDeviceStatusInput;
};


export type MutationUpdateUserPoolArgs = {
  input: UpdateUserPoolInput;
};


export type MutationUpdateUserPoolClientArgs = {
  input: UpdateUserPoolClientInput;
};


export type MutationUpdateUserPoolDomainArgs = {
  input: UpdateUserPoolDomainInput;
};


export type MutationUpdateUserPoolReplicaArgs = {
  input: UpdateUserPoolReplicaInput;
};


export type MutationVerifyMyAttributeArgs = {
  input: VerifyMyAttributeInput;
};


export type MutationVerifySoftwareTokenArgs = {
  input: VerifySoftwareTokenInput;
};

/** Every outcome of `myAuthFactors`. */
export type MyAuthFactorsResult = ForbiddenError | InternalError | InvalidParameterError | MyAuthFactorsSuccess | NotAuthorizedError | OperationNotEnabledError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `myAuthFactors`. */
export type MyAuthFactorsSuccess = {
  __typename: 'MyAuthFactorsSuccess';
  configuredUserAuthFactors?: Maybe<Array<AuthFactor>>;
  preferredMfaSetting?: Maybe<Scalars['String']['output']>;
  userMfaSettingList?: Maybe<Array<Scalars['String']['output']>>;
  username: Scalars['String']['output'];
};

/** Every outcome of `myDevice`. */
export type MyDeviceResult = ForbiddenError | InternalError | InvalidParameterError | InvalidUserPoolConfigurationError | MyDeviceSuccess | NotAuthorizedError | OperationNotEnabledError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `myDevice`. */
export type MyDeviceSuccess = {
  __typename: 'MyDeviceSuccess';
  device: Device;
};

/** Every outcome of `myDevices`. */
export type MyDevicesResult = DeviceConnection | ForbiddenError | InternalError | InvalidParameterError | InvalidUserPoolConfigurationError | NotAuthorizedError | OperationNotEnabledError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** Every outcome of `mySessions`. */
export type MySessionsResult = ForbiddenError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SessionDescriptionConnection | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** Every outcome of `myWebAuthnCredentials`. */
export type MyWebAuthnCredentialsResult = ForbiddenError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | PasswordResetRequiredError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | WebAuthnCredentialDescriptionConnection;

/** A device that the pool has not seen before. With confirmMyDevice it is remembered. */
export type NewDevice = {
  __typename: 'NewDevice';
  /** Goes into the device's verifier, and its proofs. */
  deviceGroupKey: Scalars['String']['output'];
  /** The device's key; later sign-ins give it as `deviceKey`. */
  deviceKey: Scalars['String']['output'];
};

/** The password that replaces a temporary one. */
export type NewPasswordAnswer = {
  /** The attributes that the challenge requires. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** The new password. */
  password: Scalars['String']['input'];
};

/** The password was temporary: the user has to choose one. */
export type NewPasswordRequiredChallenge = {
  __typename: 'NewPasswordRequiredChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** The attributes as they are. */
  currentAttributes: Scalars['StringMap']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** Attributes that have to be given with the new password. */
  requiredAttributes: Array<Scalars['String']['output']>;
};

/** Cognito refuses: wrong credentials, a token that is no longer good, a state that does not allow it. `reason` says which, where it is known. */
export type NotAuthorizedError = CognitoError & {
  __typename: 'NotAuthorizedError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** Why, as far as Cognito's text says; UNSPECIFIED when this release does not know the text. */
  reason: NotAuthorizedReason;
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
  /** What can be done about it, where Cognito's words leave no doubt. */
  wayOut?: Maybe<WayOut>;
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

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyConfigurationType.html */
export type NotifyConfiguration = {
  __typename: 'NotifyConfiguration';
  blockEmail?: Maybe<NotifyEmail>;
  from?: Maybe<Scalars['String']['output']>;
  mfaEmail?: Maybe<NotifyEmail>;
  noActionEmail?: Maybe<NotifyEmail>;
  replyTo?: Maybe<Scalars['String']['output']>;
  sourceArn: Scalars['String']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyConfigurationType.html */
export type NotifyConfigurationInput = {
  blockEmail?: InputMaybe<NotifyEmailInput>;
  from?: InputMaybe<Scalars['String']['input']>;
  mfaEmail?: InputMaybe<NotifyEmailInput>;
  noActionEmail?: InputMaybe<NotifyEmailInput>;
  replyTo?: InputMaybe<Scalars['String']['input']>;
  sourceArn: Scalars['String']['input'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyEmailType.html */
export type NotifyEmail = {
  __typename: 'NotifyEmail';
  htmlBody?: Maybe<Scalars['String']['output']>;
  subject: Scalars['String']['output'];
  textBody?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyEmailType.html */
export type NotifyEmailInput = {
  htmlBody?: InputMaybe<Scalars['String']['input']>;
  subject: Scalars['String']['input'];
  textBody?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NumberAttributeConstraintsType.html */
export type NumberAttributeConstraints = {
  __typename: 'NumberAttributeConstraints';
  maxValue?: Maybe<Scalars['String']['output']>;
  minValue?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NumberAttributeConstraintsType.html */
export type NumberAttributeConstraintsInput = {
  maxValue?: InputMaybe<Scalars['String']['input']>;
  minValue?: InputMaybe<Scalars['String']['input']>;
};

/** AWS's values of OAuthFlowType; UNRECOGNIZED is one that is newer than this release. */
export type OAuthFlow =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'client_credentials'
  | 'code'
  | 'implicit';

/** The operation is not available here, as in a secondary Region of a replicated user pool. Use the primary Region. */
export type OperationNotEnabledError = CognitoError & {
  __typename: 'OperationNotEnabledError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The request went out and its answer was lost: it may have happened, or may still. Read the state (`howToFindOut` says where) before trying again. */
export type OutcomeUnknownError = CognitoError & {
  __typename: 'OutcomeUnknownError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** How to find out what happened. */
  howToFindOut: Scalars['String']['output'];
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** Where a page of a list stands, as the Relay cursor specification has it. */
export type PageInfo = {
  __typename: 'PageInfo';
  /** What to pass as `after` for the next page. Not null whenever there is one, also after an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Always false: Cognito's lists go forward only. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first item. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The password is asked for. */
export type PasswordChallenge = {
  __typename: 'PasswordChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
};

/** AWS's values of PasswordHashingAlgorithmType; UNRECOGNIZED is one that is newer than this release. */
export type PasswordHashingAlgorithm =
  | 'ARGON2ID'
  | 'BCRYPT'
  | 'PBKDF2_SHA256'
  | 'SCRYPT'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** The password was used before, and the policy forbids that. Ask for a new one. */
export type PasswordHistoryPolicyViolationError = CognitoError & {
  __typename: 'PasswordHistoryPolicyViolationError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html */
export type PasswordPolicy = {
  __typename: 'PasswordPolicy';
  minimumLength?: Maybe<Scalars['Int']['output']>;
  passwordHistorySize?: Maybe<Scalars['Int']['output']>;
  requireLowercase?: Maybe<Scalars['Boolean']['output']>;
  requireNumbers?: Maybe<Scalars['Boolean']['output']>;
  requireSymbols?: Maybe<Scalars['Boolean']['output']>;
  requireUppercase?: Maybe<Scalars['Boolean']['output']>;
  temporaryPasswordValidityDays?: Maybe<Scalars['Int']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html */
export type PasswordPolicyInput = {
  minimumLength?: InputMaybe<Scalars['Int']['input']>;
  passwordHistorySize?: InputMaybe<Scalars['Int']['input']>;
  requireLowercase?: InputMaybe<Scalars['Boolean']['input']>;
  requireNumbers?: InputMaybe<Scalars['Boolean']['input']>;
  requireSymbols?: InputMaybe<Scalars['Boolean']['input']>;
  requireUppercase?: InputMaybe<Scalars['Boolean']['input']>;
  temporaryPasswordValidityDays?: InputMaybe<Scalars['Int']['input']>;
};

/** An administrator demands a new password. Lead the user through forgotPassword. */
export type PasswordResetRequiredError = CognitoError & {
  __typename: 'PasswordResetRequiredError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
  /** What can be done about it, where Cognito's words leave no doubt. */
  wayOut?: Maybe<WayOut>;
};

/** The client's SRP value A is asked for, as a password's first half. */
export type PasswordSrpChallenge = {
  __typename: 'PasswordSrpChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
};

/** SRP: the client proves that it knows the password. */
export type PasswordVerifierChallenge = {
  __typename: 'PasswordVerifierChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** The salt, in hex. */
  salt: Scalars['String']['output'];
  /** Part of what the proof signs, in base64. */
  secretBlock: Scalars['String']['output'];
  /** The server's SRP value B, in hex. */
  srpB: Scalars['String']['output'];
  /** The user's name, as it goes into the proof. */
  userIdForSrp: Scalars['String']['output'];
};

/** AWS's values of PreTokenGenerationLambdaVersionType; UNRECOGNIZED is one that is newer than this release. */
export type PreTokenGenerationLambdaVersion =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'V1_0'
  | 'V2_0'
  | 'V3_0';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PreTokenGenerationVersionConfigType.html */
export type PreTokenGenerationVersionConfig = {
  __typename: 'PreTokenGenerationVersionConfig';
  lambdaArn: Scalars['String']['output'];
  lambdaVersion: PreTokenGenerationLambdaVersion;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PreTokenGenerationVersionConfigType.html */
export type PreTokenGenerationVersionConfigInput = {
  lambdaArn: Scalars['String']['input'];
  lambdaVersion: PreTokenGenerationLambdaVersion;
};

/** Something has to be done first; `message` says what. */
export type PreconditionNotMetError = CognitoError & {
  __typename: 'PreconditionNotMetError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS's values of PreventUserExistenceErrorTypes; UNRECOGNIZED is one that is newer than this release. */
export type PreventUserExistenceErrorTypes =
  | 'ENABLED'
  | 'LEGACY'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ProviderDescription.html */
export type ProviderDescription = {
  __typename: 'ProviderDescription';
  creationDate?: Maybe<Scalars['DateTime']['output']>;
  lastModifiedDate?: Maybe<Scalars['DateTime']['output']>;
  providerName?: Maybe<Scalars['String']['output']>;
  providerType?: Maybe<IdentityProviderType>;
};

/** A page of a list. */
export type ProviderDescriptionConnection = {
  __typename: 'ProviderDescriptionConnection';
  edges: Array<ProviderDescriptionEdge>;
  /** The items without their cursors. */
  nodes: Array<ProviderDescription>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type ProviderDescriptionEdge = {
  __typename: 'ProviderDescriptionEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: ProviderDescription;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ProviderUserIdentifierType.html */
export type ProviderUserIdentifierInput = {
  providerAttributeName?: InputMaybe<Scalars['String']['input']>;
  providerAttributeValue?: InputMaybe<Scalars['String']['input']>;
  providerName?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `provisionedLimit`. */
export type ProvisionedLimitResult = InternalError | InvalidParameterError | NotAuthorizedError | ProvisionedLimitSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `provisionedLimit`. */
export type ProvisionedLimitSuccess = {
  __typename: 'ProvisionedLimitSuccess';
  limit: Limit;
};

export type Query = {
  __typename: 'Query';
  /** The columns of a file to import users from. AWS: GetCSVHeader. */
  csvHeader?: Maybe<CsvHeaderResult>;
  /** One group, by name. AWS: GetGroup. */
  group?: Maybe<GroupResult>;
  /** The users in a group. AWS: ListUsersInGroup. */
  groupUsers?: Maybe<GroupUsersResult>;
  /** The groups of a pool. AWS: ListGroups. */
  groups?: Maybe<GroupsResult>;
  /** One identity provider, by name. AWS: DescribeIdentityProvider. */
  identityProvider?: Maybe<IdentityProviderResult>;
  /** One identity provider, by an identifier such as its e-mail domain. AWS: GetIdentityProviderByIdentifier. */
  identityProviderByIdentifier?: Maybe<IdentityProviderByIdentifierResult>;
  /** The identity providers of a pool. AWS: ListIdentityProviders. */
  identityProviders?: Maybe<IdentityProvidersResult>;
  /** Where a pool's logs go. AWS: GetLogDeliveryConfiguration. */
  logDeliveryConfiguration?: Maybe<LogDeliveryConfigurationResult>;
  /** A style of managed login, by its id. AWS: DescribeManagedLoginBranding. */
  managedLoginBranding?: Maybe<ManagedLoginBrandingResult>;
  /** The style of managed login of an app client. AWS: DescribeManagedLoginBrandingByClient. */
  managedLoginBrandingByClient?: Maybe<ManagedLoginBrandingByClientResult>;
  /** The signed-in user. AWS: GetUser. */
  me?: Maybe<MeResult>;
  /** The factors that one can sign in with. AWS: GetUserAuthFactors. */
  myAuthFactors?: Maybe<MyAuthFactorsResult>;
  /** One of one's own devices. AWS: GetDevice. */
  myDevice?: Maybe<MyDeviceResult>;
  /** One's own devices. AWS: ListDevices. */
  myDevices?: Maybe<MyDevicesResult>;
  /** One's own sessions. AWS: ListUserSessions. */
  mySessions?: Maybe<MySessionsResult>;
  /** One's own passkeys. AWS: ListWebAuthnCredentials. */
  myWebAuthnCredentials?: Maybe<MyWebAuthnCredentialsResult>;
  /** A limit of the account, and how much of it is provisioned. AWS: GetProvisionedLimit. */
  provisionedLimit?: Maybe<ProvisionedLimitResult>;
  /** One resource server, by its identifier. AWS: DescribeResourceServer. */
  resourceServer?: Maybe<ResourceServerResult>;
  /** The resource servers of a pool. AWS: ListResourceServers. */
  resourceServers?: Maybe<ResourceServersResult>;
  /** The tags of a pool, by its ARN. AWS: ListTagsForResource. */
  resourceTags?: Maybe<ResourceTagsResult>;
  /** What threat protection does in a pool or for an app client. AWS: DescribeRiskConfiguration. */
  riskConfiguration?: Maybe<RiskConfigurationResult>;
  /** The certificate that a pool signs SAML requests with. AWS: GetSigningCertificate. */
  signingCertificate?: Maybe<SigningCertificateResult>;
  /** A terms document, by its id. AWS: DescribeTerms. */
  termsDocument?: Maybe<TermsDocumentResult>;
  /** A terms document of an app client, by its name. AWS: DescribeTermsByClient. */
  termsDocumentByClient?: Maybe<TermsDocumentByClientResult>;
  /** The terms documents of a pool. AWS: ListTerms. */
  termsDocuments?: Maybe<TermsDocumentsResult>;
  /** How the classic hosted pages look. AWS: GetUICustomization. */
  uiCustomization?: Maybe<UiCustomizationResult>;
  /** One user, by name. AWS: AdminGetUser. */
  user?: Maybe<UserResult>;
  /** A user's sign-ins, as threat protection recorded them. AWS: AdminListUserAuthEvents. */
  userAuthEvents?: Maybe<UserAuthEventsResult>;
  /** The factors that a user can sign in with. AWS: AdminGetUserAuthFactors. */
  userAuthFactors?: Maybe<UserAuthFactorsResult>;
  /** One device of a user. AWS: AdminGetDevice. */
  userDevice?: Maybe<UserDeviceResult>;
  /** The devices of a user. AWS: AdminListDevices. */
  userDevices?: Maybe<UserDevicesResult>;
  /** The groups of a user. AWS: AdminListGroupsForUser. */
  userGroups?: Maybe<UserGroupsResult>;
  /** One import of users. AWS: DescribeUserImportJob. */
  userImportJob?: Maybe<UserImportJobResult>;
  /** The imports of users into a pool. AWS: ListUserImportJobs. */
  userImportJobs?: Maybe<UserImportJobsResult>;
  /** One user pool, by its id. AWS: DescribeUserPool. */
  userPool?: Maybe<UserPoolResult>;
  /** One app client, by its id. AWS: DescribeUserPoolClient. */
  userPoolClient?: Maybe<UserPoolClientResult>;
  /** The secrets of an app client, by their ids. AWS: ListUserPoolClientSecrets. */
  userPoolClientSecrets?: Maybe<UserPoolClientSecretsResult>;
  /** How an app client shares sessions. AWS: GetUserPoolClientSessionConfiguration. */
  userPoolClientSessionConfiguration?: Maybe<UserPoolClientSessionConfigurationResult>;
  /** The app clients of a pool. AWS: ListUserPoolClients. */
  userPoolClients?: Maybe<UserPoolClientsResult>;
  /** A domain that serves a pool's pages. AWS: DescribeUserPoolDomain. */
  userPoolDomain?: Maybe<UserPoolDomainResult>;
  /** Which second factors a pool knows and demands. AWS: GetUserPoolMfaConfig. */
  userPoolMfaConfig?: Maybe<UserPoolMfaConfigResult>;
  /** The replicas of a pool in other Regions. AWS: ListUserPoolReplicas. */
  userPoolReplicas?: Maybe<UserPoolReplicasResult>;
  /** How a pool keeps sessions. AWS: GetUserPoolSessionConfiguration. */
  userPoolSessionConfiguration?: Maybe<UserPoolSessionConfigurationResult>;
  /** The user pools of the account and Region. AWS: ListUserPools. */
  userPools?: Maybe<UserPoolsResult>;
  /** The sessions of a user. AWS: AdminListUserSessions. */
  userSessions?: Maybe<UserSessionsResult>;
  /** The users of a pool. AWS: ListUsers. */
  users?: Maybe<UsersResult>;
};


export type QueryCsvHeaderArgs = {
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupArgs = {
  groupName: Scalars['String']['input'];
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupName: Scalars['String']['input'];
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIdentityProviderArgs = {
  providerName: Scalars['String']['input'];
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIdentityProviderByIdentifierArgs = {
  idpIdentifier: Scalars['String']['input'];
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIdentityProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLogDeliveryConfigurationArgs = {
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryManagedLoginBrandingArgs = {
  managedLoginBrandingId: Scalars['String']['input'];
  returnMergedResources?: InputMaybe<Scalars['Boolean']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryManagedLoginBrandingByClientArgs = {
  clientId?: InputMaybe<Scalars['String']['input']>;
  returnMergedResources?: InputMaybe<Scalars['Boolean']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyDeviceArgs = {
  deviceKey: Scalars['String']['input'];
};


export type QueryMyDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyWebAuthnCredentialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProvisionedLimitArgs = {
  limitDefinition: LimitDefinitionInput;
};


export type QueryResourceServerArgs = {
  identifier: Scalars['String']['input'];
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResourceServersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResourceTagsArgs = {
  resourceArn: Scalars['String']['input'];
};


export type QueryRiskConfigurationArgs = {
  clientId?: InputMaybe<Scalars['String']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySigningCertificateArgs = {
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTermsDocumentArgs = {
  termsId: Scalars['String']['input'];
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTermsDocumentByClientArgs = {
  clientId?: InputMaybe<Scalars['String']['input']>;
  termsName: Scalars['String']['input'];
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTermsDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUiCustomizationArgs = {
  clientId?: InputMaybe<Scalars['String']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserArgs = {
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};


export type QueryUserAuthEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};


export type QueryUserAuthFactorsArgs = {
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};


export type QueryUserDeviceArgs = {
  deviceKey: Scalars['String']['input'];
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};


export type QueryUserDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};


export type QueryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};


export type QueryUserImportJobArgs = {
  jobId: Scalars['String']['input'];
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserImportJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserPoolArgs = {
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserPoolClientArgs = {
  clientId?: InputMaybe<Scalars['String']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserPoolClientSecretsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clientId?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserPoolClientSessionConfigurationArgs = {
  clientId?: InputMaybe<Scalars['String']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserPoolClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clientType?: InputMaybe<ClientType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserPoolDomainArgs = {
  domain: Scalars['String']['input'];
};


export type QueryUserPoolMfaConfigArgs = {
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserPoolReplicasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserPoolSessionConfigurationArgs = {
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserPoolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUserSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RecoveryOptionType.html */
export type RecoveryOption = {
  __typename: 'RecoveryOption';
  name: RecoveryOptionName;
  priority: Scalars['Int']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RecoveryOptionType.html */
export type RecoveryOptionInput = {
  name: RecoveryOptionName;
  priority: Scalars['Int']['input'];
};

/** AWS's values of RecoveryOptionNameType; UNRECOGNIZED is one that is newer than this release. */
export type RecoveryOptionName =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'admin_only'
  | 'verified_email'
  | 'verified_phone_number';

/** The refresh token was already exchanged for a new one. The user has to sign in again. */
export type RefreshTokenReuseError = CognitoError & {
  __typename: 'RefreshTokenReuseError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html */
export type RefreshTokenRotation = {
  __typename: 'RefreshTokenRotation';
  feature: AdvancedSecurityFeature;
  retryGracePeriodSeconds?: Maybe<Scalars['Int']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html */
export type RefreshTokenRotationInput = {
  feature: AdvancedSecurityFeature;
  retryGracePeriodSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** What `refreshTokens` needs to know. */
export type RefreshTokensInput = {
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** The device's key, which Cognito issued. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** AWS: GetTokensFromRefreshToken, RefreshToken. */
  refreshToken: Scalars['String']['input'];
};

/** Every outcome of `refreshTokens`. */
export type RefreshTokensResult = ForbiddenError | InternalError | InvalidLambdaResponseError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | RefreshTokenReuseError | RefreshTokensSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotFoundError;

/** The success of `refreshTokens`. */
export type RefreshTokensSuccess = {
  __typename: 'RefreshTokensSuccess';
  /** Null where the gateway keeps the tokens itself, in cookies. */
  tokens?: Maybe<Tokens>;
};

/** What `removeUserFromGroup` needs to know. */
export type RemoveUserFromGroupInput = {
  /** The group's name. */
  groupName: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `removeUserFromGroup`. */
export type RemoveUserFromGroupResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | RemoveUserFromGroupSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `removeUserFromGroup`. */
export type RemoveUserFromGroupSuccess = {
  __typename: 'RemoveUserFromGroupSuccess';
  /** The group; read when a field beyond the identity is asked for. */
  group: Group;
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** AWS's values of ReplicaRoleType; UNRECOGNIZED is one that is newer than this release. */
export type ReplicaRole =
  | 'PRIMARY'
  | 'SECONDARY'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of ReplicaStatusType; UNRECOGNIZED is one that is newer than this release. */
export type ReplicaStatus =
  | 'ACTIVE'
  | 'CREATING'
  | 'DELETING'
  | 'INACTIVE'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** What `resendConfirmationCode` needs to know. */
export type ResendConfirmationCodeInput = {
  /** The Amazon Pinpoint endpoint to count the event for. */
  analyticsMetadata?: InputMaybe<AnalyticsMetadataInput>;
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `resendConfirmationCode`. */
export type ResendConfirmationCodeResult = CodeDeliveryFailureError | ForbiddenError | IdempotencyConflictError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResendConfirmationCodeSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotFoundError;

/** The success of `resendConfirmationCode`. */
export type ResendConfirmationCodeSuccess = {
  __typename: 'ResendConfirmationCodeSuccess';
  codeDeliveryDetails?: Maybe<CodeDeliveryDetails>;
  /** What can be told to whoever asked. */
  message: Scalars['String']['output'];
};

/** What `resetUserMfa` needs to know. */
export type ResetUserMfaInput = {
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `resetUserMfa`. */
export type ResetUserMfaResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResetUserMfaSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `resetUserMfa`. */
export type ResetUserMfaSuccess = {
  __typename: 'ResetUserMfaSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `resetUserPassword` needs to know. */
export type ResetUserPasswordInput = {
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `resetUserPassword`. */
export type ResetUserPasswordResult = IdempotencyConflictError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResetUserPasswordSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotFoundError;

/** The success of `resetUserPassword`. */
export type ResetUserPasswordSuccess = {
  __typename: 'ResetUserPasswordSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** There is no such user pool, app client, group or other thing. Check the id or name. */
export type ResourceNotFoundError = CognitoError & {
  __typename: 'ResourceNotFoundError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerType.html */
export type ResourceServer = {
  __typename: 'ResourceServer';
  identifier?: Maybe<Scalars['String']['output']>;
  managedBy?: Maybe<ResourceServerManagedBy>;
  name?: Maybe<Scalars['String']['output']>;
  scopes?: Maybe<Array<ResourceServerScope>>;
  userPoolId?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type ResourceServerConnection = {
  __typename: 'ResourceServerConnection';
  edges: Array<ResourceServerEdge>;
  /** The items without their cursors. */
  nodes: Array<ResourceServer>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type ResourceServerEdge = {
  __typename: 'ResourceServerEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: ResourceServer;
};

/** AWS's values of ResourceServerManagedByType; UNRECOGNIZED is one that is newer than this release. */
export type ResourceServerManagedBy =
  | 'COGNITO'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** Every outcome of `resourceServer`. */
export type ResourceServerResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ResourceServerSuccess | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerScopeType.html */
export type ResourceServerScope = {
  __typename: 'ResourceServerScope';
  scopeDescription: Scalars['String']['output'];
  scopeName: Scalars['String']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerScopeType.html */
export type ResourceServerScopeInput = {
  scopeDescription: Scalars['String']['input'];
  scopeName: Scalars['String']['input'];
};

/** The success of `resourceServer`. */
export type ResourceServerSuccess = {
  __typename: 'ResourceServerSuccess';
  resourceServer: ResourceServer;
};

/** Every outcome of `resourceServers`. */
export type ResourceServersResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ResourceServerConnection | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** Every outcome of `resourceTags`. */
export type ResourceTagsResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ResourceTagsSuccess | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** The success of `resourceTags`. */
export type ResourceTagsSuccess = {
  __typename: 'ResourceTagsSuccess';
  tags?: Maybe<Scalars['StringMap']['output']>;
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
  revokeAssociatedSessions?: InputMaybe<RevokeAssociatedSessions>;
  /** AWS: RevokeUserSession, SessionId. */
  sessionId: Scalars['String']['input'];
};

/** Every outcome of `revokeMySession`. */
export type RevokeMySessionResult = ForbiddenError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | RevokeMySessionSuccess | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `revokeMySession`. */
export type RevokeMySessionSuccess = {
  __typename: 'RevokeMySessionSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `revokeRefreshToken` needs to know. */
export type RevokeRefreshTokenInput = {
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: RevokeToken, RevokeAssociatedSessions. */
  revokeAssociatedSessions?: InputMaybe<RevokeAssociatedSessions>;
  /** AWS: RevokeToken, Token. */
  token: Scalars['String']['input'];
};

/** Every outcome of `revokeRefreshToken`. */
export type RevokeRefreshTokenResult = ForbiddenError | InternalError | InvalidParameterError | OperationNotEnabledError | OutcomeUnknownError | RevokeRefreshTokenSuccess | ServiceUnavailableError | TooManyRequestsError | UnauthorizedError | UnrecognizedError | UnsupportedOperationError | UnsupportedTokenTypeError;

/** The success of `revokeRefreshToken`. */
export type RevokeRefreshTokenSuccess = {
  __typename: 'RevokeRefreshTokenSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `revokeUserSession` needs to know. */
export type RevokeUserSessionInput = {
  /** AWS: AdminRevokeUserSession, RevokeAssociatedSessions. */
  revokeAssociatedSessions?: InputMaybe<RevokeAssociatedSessions>;
  /** AWS: AdminRevokeUserSession, SessionId. */
  sessionId: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `revokeUserSession`. */
export type RevokeUserSessionResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | RevokeUserSessionSuccess | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `revokeUserSession`. */
export type RevokeUserSessionSuccess = {
  __typename: 'RevokeUserSessionSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskConfigurationType.html */
export type RiskConfiguration = {
  __typename: 'RiskConfiguration';
  accountTakeoverRiskConfiguration?: Maybe<AccountTakeoverRiskConfiguration>;
  clientId?: Maybe<Scalars['String']['output']>;
  compromisedCredentialsRiskConfiguration?: Maybe<CompromisedCredentialsRiskConfiguration>;
  lastModifiedDate?: Maybe<Scalars['DateTime']['output']>;
  riskExceptionConfiguration?: Maybe<RiskExceptionConfiguration>;
  userPoolId?: Maybe<Scalars['String']['output']>;
};

/** Every outcome of `riskConfiguration`. */
export type RiskConfigurationResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | RiskConfigurationSuccess | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserPoolAddOnNotEnabledError;

/** The success of `riskConfiguration`. */
export type RiskConfigurationSuccess = {
  __typename: 'RiskConfigurationSuccess';
  riskConfiguration: RiskConfiguration;
};

/** AWS's values of RiskDecisionType; UNRECOGNIZED is one that is newer than this release. */
export type RiskDecision =
  | 'AccountTakeover'
  | 'Block'
  | 'NoRisk'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskExceptionConfigurationType.html */
export type RiskExceptionConfiguration = {
  __typename: 'RiskExceptionConfiguration';
  blockedIpRangeList?: Maybe<Array<Scalars['String']['output']>>;
  skippedIpRangeList?: Maybe<Array<Scalars['String']['output']>>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskExceptionConfigurationType.html */
export type RiskExceptionConfigurationInput = {
  blockedIpRangeList?: InputMaybe<Array<Scalars['String']['input']>>;
  skippedIpRangeList?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** AWS's values of RiskLevelType; UNRECOGNIZED is one that is newer than this release. */
export type RiskLevel =
  | 'High'
  | 'Low'
  | 'Medium'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RoutingType.html */
export type Routing = {
  __typename: 'Routing';
  failover?: Maybe<Failover>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RoutingType.html */
export type RoutingInput = {
  failover?: InputMaybe<FailoverInput>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_S3ConfigurationType.html */
export type S3Configuration = {
  __typename: 'S3Configuration';
  bucketArn?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_S3ConfigurationType.html */
export type S3ConfigurationInput = {
  bucketArn?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SMSMfaSettingsType.html */
export type SmsMfaSettingsInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  preferredMfa?: InputMaybe<Scalars['Boolean']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html */
export type SchemaAttribute = {
  __typename: 'SchemaAttribute';
  attributeDataType?: Maybe<AttributeDataType>;
  developerOnlyAttribute?: Maybe<Scalars['Boolean']['output']>;
  mutable?: Maybe<Scalars['Boolean']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  numberAttributeConstraints?: Maybe<NumberAttributeConstraints>;
  required?: Maybe<Scalars['Boolean']['output']>;
  stringAttributeConstraints?: Maybe<StringAttributeConstraints>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html */
export type SchemaAttributeInput = {
  attributeDataType?: InputMaybe<AttributeDataType>;
  developerOnlyAttribute?: InputMaybe<Scalars['Boolean']['input']>;
  mutable?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  numberAttributeConstraints?: InputMaybe<NumberAttributeConstraintsInput>;
  required?: InputMaybe<Scalars['Boolean']['input']>;
  stringAttributeConstraints?: InputMaybe<StringAttributeConstraintsInput>;
};

/** One of the scopes is not defined by any resource server. Correct the scopes. */
export type ScopeDoesNotExistError = CognitoError & {
  __typename: 'ScopeDoesNotExistError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS's values of SecurityPolicyType; UNRECOGNIZED is one that is newer than this release. */
export type SecurityPolicy =
  | 'TLS_V1'
  | 'TLS_V1_2_2021'
  | 'TLS_V1_3_2025'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** The user chooses how to sign in. */
export type SelectChallenge = {
  __typename: 'SelectChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** The factors that this user has. */
  firstFactorOptions: Array<ChallengeName>;
};

/** The user has several second factors and chooses one. */
export type SelectMfaTypeChallenge = {
  __typename: 'SelectMfaTypeChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** SMS_MFA, SOFTWARE_TOKEN_MFA or EMAIL_OTP. */
  mfaOptions: Array<ChallengeName>;
};

/** What `sendMyAttributeVerificationCode` needs to know. */
export type SendMyAttributeVerificationCodeInput = {
  /** AWS: GetUserAttributeVerificationCode, AttributeName. */
  attributeName: Scalars['String']['input'];
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Every outcome of `sendMyAttributeVerificationCode`. */
export type SendMyAttributeVerificationCodeResult = CodeDeliveryFailureError | ForbiddenError | IdempotencyConflictError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | SendMyAttributeVerificationCodeSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** The success of `sendMyAttributeVerificationCode`. */
export type SendMyAttributeVerificationCodeSuccess = {
  __typename: 'SendMyAttributeVerificationCodeSuccess';
  codeDeliveryDetails?: Maybe<CodeDeliveryDetails>;
};

/** A quota of the AWS account is used up. An operator has to free some of it or have it raised. */
export type ServiceQuotaExceededError = CognitoError & {
  __typename: 'ServiceQuotaExceededError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** Cognito was not reached, or a read got no answer: nothing was done. Try again later. */
export type ServiceUnavailableError = CognitoError & {
  __typename: 'ServiceUnavailableError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** How long to wait before another try, in seconds; null when it is not known. */
  retryAfterSeconds?: Maybe<Scalars['Float']['output']>;
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SessionDescriptionType.html */
export type SessionDescription = {
  __typename: 'SessionDescription';
  clientId?: Maybe<Scalars['String']['output']>;
  createDate?: Maybe<Scalars['DateTime']['output']>;
  deviceType?: Maybe<Scalars['String']['output']>;
  isCurrentSession?: Maybe<Scalars['Boolean']['output']>;
  lastActiveDate?: Maybe<Scalars['DateTime']['output']>;
  lastIpAddress?: Maybe<Scalars['String']['output']>;
  lastLocation?: Maybe<SessionLocation>;
  originSessionId?: Maybe<Scalars['String']['output']>;
  sessionId?: Maybe<Scalars['String']['output']>;
  sessionType?: Maybe<SessionType>;
};

/** A page of a list. */
export type SessionDescriptionConnection = {
  __typename: 'SessionDescriptionConnection';
  edges: Array<SessionDescriptionEdge>;
  /** The items without their cursors. */
  nodes: Array<SessionDescription>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type SessionDescriptionEdge = {
  __typename: 'SessionDescriptionEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: SessionDescription;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SessionLocationType.html */
export type SessionLocation = {
  __typename: 'SessionLocation';
  city?: Maybe<Scalars['String']['output']>;
  country?: Maybe<Scalars['String']['output']>;
};

/** AWS's values of SessionTypeType; UNRECOGNIZED is one that is newer than this release. */
export type SessionType =
  | 'SSO'
  | 'TOKEN'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** What `setLogDeliveryConfiguration` needs to know. */
export type SetLogDeliveryConfigurationInput = {
  /** AWS: SetLogDeliveryConfiguration, LogConfigurations. */
  logConfigurations: Array<LogConfigurationInput>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `setLogDeliveryConfiguration`. */
export type SetLogDeliveryConfigurationResult = FeatureUnavailableInTierError | InternalError | InvalidParameterError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SetLogDeliveryConfigurationSuccess | TooManyRequestsError | UnrecognizedError;

/** The success of `setLogDeliveryConfiguration`. */
export type SetLogDeliveryConfigurationSuccess = {
  __typename: 'SetLogDeliveryConfigurationSuccess';
  logDeliveryConfiguration?: Maybe<LogDeliveryConfiguration>;
};

/** What `setMyMfaPreference` needs to know. */
export type SetMyMfaPreferenceInput = {
  /** AWS: SetUserMFAPreference, EmailMfaSettings. */
  emailMfaSettings?: InputMaybe<EmailMfaSettingsInput>;
  /** AWS: SetUserMFAPreference, SMSMfaSettings. */
  smsMfaSettings?: InputMaybe<SmsMfaSettingsInput>;
  /** AWS: SetUserMFAPreference, SoftwareTokenMfaSettings. */
  softwareTokenMfaSettings?: InputMaybe<SoftwareTokenMfaSettingsInput>;
  /** AWS: SetUserMFAPreference, WebAuthnMfaSettings. */
  webAuthnMfaSettings?: InputMaybe<WebAuthnMfaSettingsInput>;
};

/** Every outcome of `setMyMfaPreference`. */
export type SetMyMfaPreferenceResult = ForbiddenError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SetMyMfaPreferenceSuccess | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `setMyMfaPreference`. */
export type SetMyMfaPreferenceSuccess = {
  __typename: 'SetMyMfaPreferenceSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `setMySettings` needs to know. */
export type SetMySettingsInput = {
  /** AWS: SetUserSettings, MFAOptions. */
  mfaOptions: Array<MfaOptionInput>;
};

/** Every outcome of `setMySettings`. */
export type SetMySettingsResult = ForbiddenError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SetMySettingsSuccess | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `setMySettings`. */
export type SetMySettingsSuccess = {
  __typename: 'SetMySettingsSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `setRiskConfiguration` needs to know. */
export type SetRiskConfigurationInput = {
  /** AWS: SetRiskConfiguration, AccountTakeoverRiskConfiguration. */
  accountTakeoverRiskConfiguration?: InputMaybe<AccountTakeoverRiskConfigurationInput>;
  /** The app client. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: SetRiskConfiguration, CompromisedCredentialsRiskConfiguration. */
  compromisedCredentialsRiskConfiguration?: InputMaybe<CompromisedCredentialsRiskConfigurationInput>;
  /** AWS: SetRiskConfiguration, RiskExceptionConfiguration. */
  riskExceptionConfiguration?: InputMaybe<RiskExceptionConfigurationInput>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `setRiskConfiguration`. */
export type SetRiskConfigurationResult = CodeDeliveryFailureError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SetRiskConfigurationSuccess | TooManyRequestsError | UnrecognizedError | UserPoolAddOnNotEnabledError;

/** The success of `setRiskConfiguration`. */
export type SetRiskConfigurationSuccess = {
  __typename: 'SetRiskConfigurationSuccess';
  riskConfiguration: RiskConfiguration;
};

/** What `setUiCustomization` needs to know. */
export type SetUiCustomizationInput = {
  /** The app client. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: SetUICustomization, CSS. */
  css?: InputMaybe<Scalars['String']['input']>;
  /** AWS: SetUICustomization, ImageFile. */
  imageFile?: InputMaybe<Scalars['Byte']['input']>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `setUiCustomization`. */
export type SetUiCustomizationResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SetUiCustomizationSuccess | TooManyRequestsError | UnrecognizedError;

/** The success of `setUiCustomization`. */
export type SetUiCustomizationSuccess = {
  __typename: 'SetUiCustomizationSuccess';
  uiCustomization: UiCustomization;
};

/** What `setUserMfaPreference` needs to know. */
export type SetUserMfaPreferenceInput = {
  /** AWS: AdminSetUserMFAPreference, EmailMfaSettings. */
  emailMfaSettings?: InputMaybe<EmailMfaSettingsInput>;
  /** AWS: AdminSetUserMFAPreference, SMSMfaSettings. */
  smsMfaSettings?: InputMaybe<SmsMfaSettingsInput>;
  /** AWS: AdminSetUserMFAPreference, SoftwareTokenMfaSettings. */
  softwareTokenMfaSettings?: InputMaybe<SoftwareTokenMfaSettingsInput>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
  /** AWS: AdminSetUserMFAPreference, WebAuthnMfaSettings. */
  webAuthnMfaSettings?: InputMaybe<WebAuthnMfaSettingsInput>;
};

/** Every outcome of `setUserMfaPreference`. */
export type SetUserMfaPreferenceResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SetUserMfaPreferenceSuccess | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** The success of `setUserMfaPreference`. */
export type SetUserMfaPreferenceSuccess = {
  __typename: 'SetUserMfaPreferenceSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `setUserPassword` needs to know. */
export type SetUserPasswordInput = {
  /** The password, as the user typed it. */
  password: Scalars['String']['input'];
  /** AWS: AdminSetUserPassword, Permanent. */
  permanent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `setUserPassword`. */
export type SetUserPasswordResult = InternalError | InvalidParameterError | InvalidPasswordError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordHistoryPolicyViolationError | ResourceNotFoundError | ServiceUnavailableError | SetUserPasswordSuccess | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `setUserPassword`. */
export type SetUserPasswordSuccess = {
  __typename: 'SetUserPasswordSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `setUserPoolClientSessionConfiguration` needs to know. */
export type SetUserPoolClientSessionConfigurationInput = {
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: SetUserPoolClientSessionConfiguration, SSOSession. */
  ssoSession: ClientSsoSessionConfigInput;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `setUserPoolClientSessionConfiguration`. */
export type SetUserPoolClientSessionConfigurationResult = ConcurrentModificationError | FeatureUnavailableInTierError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SetUserPoolClientSessionConfigurationSuccess | TooManyRequestsError | UnrecognizedError;

/** The success of `setUserPoolClientSessionConfiguration`. */
export type SetUserPoolClientSessionConfigurationSuccess = {
  __typename: 'SetUserPoolClientSessionConfigurationSuccess';
  clientId?: Maybe<Scalars['String']['output']>;
  ssoSession?: Maybe<ClientSsoSessionConfig>;
  /** The app client; read when a field beyond the identity is asked for. */
  userPoolClient: UserPoolClient;
  userPoolId?: Maybe<Scalars['String']['output']>;
};

/** What `setUserPoolMfaConfig` needs to know. */
export type SetUserPoolMfaConfigInput = {
  /** AWS: SetUserPoolMfaConfig, EmailMfaConfiguration. */
  emailMfaConfiguration?: InputMaybe<EmailMfaConfigInput>;
  /** AWS: SetUserPoolMfaConfig, MfaConfiguration. */
  mfaConfiguration?: InputMaybe<UserPoolMfa>;
  /** True gives AWS's own meaning: whatever is left out is reset. False, as when absent, keeps it. */
  replace?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: SetUserPoolMfaConfig, SmsMfaConfiguration. */
  smsMfaConfiguration?: InputMaybe<SmsMfaConfigInput>;
  /** AWS: SetUserPoolMfaConfig, SoftwareTokenMfaConfiguration. */
  softwareTokenMfaConfiguration?: InputMaybe<SoftwareTokenMfaConfigInput>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: SetUserPoolMfaConfig, WebAuthnConfiguration. */
  webAuthnConfiguration?: InputMaybe<WebAuthnConfigurationInput>;
};

/** Every outcome of `setUserPoolMfaConfig`. */
export type SetUserPoolMfaConfigResult = ConcurrentModificationError | FeatureUnavailableInTierError | InternalError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SetUserPoolMfaConfigSuccess | TooManyRequestsError | UnrecognizedError;

/** The success of `setUserPoolMfaConfig`. */
export type SetUserPoolMfaConfigSuccess = {
  __typename: 'SetUserPoolMfaConfigSuccess';
  emailMfaConfiguration?: Maybe<EmailMfaConfig>;
  mfaConfiguration?: Maybe<UserPoolMfa>;
  smsMfaConfiguration?: Maybe<SmsMfaConfig>;
  softwareTokenMfaConfiguration?: Maybe<SoftwareTokenMfaConfig>;
  /** The pool; read when a field beyond the identity is asked for. */
  userPool: UserPool;
  webAuthnConfiguration?: Maybe<WebAuthnConfiguration>;
};

/** What `setUserPoolSessionConfiguration` needs to know. */
export type SetUserPoolSessionConfigurationInput = {
  /** AWS: SetUserPoolSessionConfiguration, TokenSession. */
  tokenSession: UserPoolTokenSessionConfigInput;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: SetUserPoolSessionConfiguration, UserSessionTracking. */
  userSessionTracking: UserSessionTracking;
};

/** Every outcome of `setUserPoolSessionConfiguration`. */
export type SetUserPoolSessionConfigurationResult = ConcurrentModificationError | FeatureUnavailableInTierError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SetUserPoolSessionConfigurationSuccess | TooManyRequestsError | UnrecognizedError;

/** The success of `setUserPoolSessionConfiguration`. */
export type SetUserPoolSessionConfigurationSuccess = {
  __typename: 'SetUserPoolSessionConfigurationSuccess';
  tokenSession?: Maybe<UserPoolTokenSessionConfig>;
  /** The pool; read when a field beyond the identity is asked for. */
  userPool: UserPool;
  userPoolId?: Maybe<Scalars['String']['output']>;
  userSessionTracking?: Maybe<UserSessionTracking>;
};

/** What `setUserSettings` needs to know. */
export type SetUserSettingsInput = {
  /** AWS: AdminSetUserSettings, MFAOptions. */
  mfaOptions: Array<MfaOptionInput>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `setUserSettings`. */
export type SetUserSettingsResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SetUserSettingsSuccess | UnrecognizedError | UserNotFoundError;

/** The success of `setUserSettings`. */
export type SetUserSettingsSuccess = {
  __typename: 'SetUserSettingsSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** Sign-in by choice (AWS: USER_AUTH): the user's first factors are offered, or one is preferred. */
export type SignInChoice = {
  /** With PASSWORD: the password, as the user typed it. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The factor to begin with: PASSWORD, PASSWORD_SRP, EMAIL_OTP, SMS_OTP or WEB_AUTHN. */
  preferred?: InputMaybe<ChallengeName>;
  /** With PASSWORD_SRP: the client's SRP value A, in hex. */
  srpA?: InputMaybe<Scalars['String']['input']>;
};

/** Sign-in by the pool's own triggers (AWS: CUSTOM_AUTH). */
export type SignInCustom = {
  /** When the triggers begin with SRP: the client's value A, in hex. */
  srpA?: InputMaybe<Scalars['String']['input']>;
};

/** What `signIn` needs to know. */
export type SignInInput = {
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: InputMaybe<Scalars['String']['input']>;
  /** The key of a device that is remembered. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The user's name, or an alias that the pool accepts, such as the e-mail address. */
  username: Scalars['String']['input'];
  /** The proof of identity. */
  with: SignInWith;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignInPolicyType.html */
export type SignInPolicy = {
  __typename: 'SignInPolicy';
  allowedFirstAuthFactors?: Maybe<Array<AuthFactor>>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignInPolicyType.html */
export type SignInPolicyInput = {
  allowedFirstAuthFactors?: InputMaybe<Array<AuthFactor>>;
};

/** Every outcome of `signIn`. */
export type SignInResult = AdminNoSrpAuthChallenge | ChallengeExpiredError | ChallengeTamperedError | ChallengeUsedError | CustomChallenge | DevicePasswordVerifierChallenge | DeviceSrpAuthChallenge | EmailOtpChallenge | FeatureUnavailableInTierError | ForbiddenError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | InvalidUserPoolConfigurationError | MfaSetupChallenge | NewPasswordRequiredChallenge | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordChallenge | PasswordResetRequiredError | PasswordSrpChallenge | PasswordVerifierChallenge | ResourceNotFoundError | SelectChallenge | SelectMfaTypeChallenge | ServiceUnavailableError | SignInSuccess | SmsMfaChallenge | SmsOtpChallenge | SoftwareTokenMfaChallenge | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UnsupportedChallenge | UnsupportedOperationError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError | WebAuthnChallenge;

/** The user is signed in. */
export type SignInSuccess = {
  __typename: 'SignInSuccess';
  /** Null unless the pool remembers devices and has not seen this one. */
  newDevice?: Maybe<NewDevice>;
  /** Null where the gateway keeps the tokens itself, in cookies. */
  tokens?: Maybe<Tokens>;
};

/** What `signInUser` needs to know. */
export type SignInUserInput = {
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** What your server knows of the user who signs in: address, headers, device. When absent, your server's own request. */
  contextData?: InputMaybe<ContextDataInput>;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: InputMaybe<Scalars['String']['input']>;
  /** The key of a device that is remembered. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name, or an alias that the pool accepts, such as the e-mail address. */
  username: Scalars['String']['input'];
  /** The proof of identity. */
  with: SignInWith;
};

/** Every outcome of `signInUser`. */
export type SignInUserResult = AdminNoSrpAuthChallenge | ChallengeExpiredError | ChallengeTamperedError | ChallengeUsedError | CustomChallenge | DevicePasswordVerifierChallenge | DeviceSrpAuthChallenge | EmailOtpChallenge | FeatureUnavailableInTierError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | InvalidUserPoolConfigurationError | MfaMethodNotFoundError | MfaSetupChallenge | NewPasswordRequiredChallenge | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordChallenge | PasswordResetRequiredError | PasswordSrpChallenge | PasswordVerifierChallenge | ResourceNotFoundError | SelectChallenge | SelectMfaTypeChallenge | ServiceUnavailableError | SignInSuccess | SmsMfaChallenge | SmsOtpChallenge | SoftwareTokenMfaChallenge | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UnsupportedChallenge | UnsupportedOperationError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError | WebAuthnChallenge;

/** The proof of identity: exactly one. */
export type SignInWith =
  /** The user's choice of first factors. */
  { choice: SignInChoice; confirmedSignUp?: never; custom?: never; password?: never; srpA?: never; }
  |  /** The `signInToken` of confirmSignUp: signs in without the password again. */
  { choice?: never; confirmedSignUp: Scalars['String']['input']; custom?: never; password?: never; srpA?: never; }
  |  /** The pool's own triggers. */
  { choice?: never; confirmedSignUp?: never; custom: SignInCustom; password?: never; srpA?: never; }
  |  /** The password, as the user typed it. */
  { choice?: never; confirmedSignUp?: never; custom?: never; password: Scalars['String']['input']; srpA?: never; }
  |  /** SRP: the client's value A, in hex. The password never leaves the client. */
  { choice?: never; confirmedSignUp?: never; custom?: never; password?: never; srpA: Scalars['String']['input']; };

/** Every outcome of `signOutEverywhere`. */
export type SignOutEverywhereResult = ForbiddenError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SignOutEverywhereSuccess | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError;

/** The success of `signOutEverywhere`. */
export type SignOutEverywhereSuccess = {
  __typename: 'SignOutEverywhereSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `signOut` needs to know. */
export type SignOutInput = {
  /** The app client; where sessions are kept in cookies, the session's; else the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** The refresh token, to be voided too; where sessions are kept in cookies, the cookie's. */
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `signOut`. */
export type SignOutResult = ForbiddenError | InternalError | InvalidParameterError | OperationNotEnabledError | OutcomeUnknownError | ServiceUnavailableError | SignOutSuccess | TooManyRequestsError | UnauthorizedError | UnrecognizedError | UnsupportedOperationError | UnsupportedTokenTypeError;

/** The success of `signOut`. */
export type SignOutSuccess = {
  __typename: 'SignOutSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `signOutUserEverywhere` needs to know. */
export type SignOutUserEverywhereInput = {
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `signOutUserEverywhere`. */
export type SignOutUserEverywhereResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SignOutUserEverywhereSuccess | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `signOutUserEverywhere`. */
export type SignOutUserEverywhereSuccess = {
  __typename: 'SignOutUserEverywhereSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `signUp` needs to know. */
export type SignUpInput = {
  /** The Amazon Pinpoint endpoint to count the event for. */
  analyticsMetadata?: InputMaybe<AnalyticsMetadataInput>;
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: InputMaybe<Scalars['String']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The password, as the user typed it. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Attributes by name and value. */
  userAttributes?: InputMaybe<Array<AttributeInput>>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
  /** AWS: SignUp, ValidationData. */
  validationData?: InputMaybe<Array<AttributeInput>>;
};

/** Every outcome of `signUp`. */
export type SignUpResult = CodeDeliveryFailureError | ForbiddenError | IdempotencyConflictError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidPasswordError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SignUpSuccess | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UsernameExistsError;

/** The success of `signUp`. */
export type SignUpSuccess = {
  __typename: 'SignUpSuccess';
  codeDeliveryDetails?: Maybe<CodeDeliveryDetails>;
  /** For confirmSignUp, so that it can answer a `signInToken`. Null where Cognito gives none. */
  signUpToken?: Maybe<Scalars['String']['output']>;
  userConfirmed: Scalars['Boolean']['output'];
  userSub: Scalars['String']['output'];
};

/** Every outcome of `signingCertificate`. */
export type SigningCertificateResult = InternalError | InvalidParameterError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | SigningCertificateSuccess | UnrecognizedError;

/** The success of `signingCertificate`. */
export type SigningCertificateSuccess = {
  __typename: 'SigningCertificateSuccess';
  certificate?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html */
export type SmsConfiguration = {
  __typename: 'SmsConfiguration';
  eumsSms?: Maybe<EumsSmsConfiguration>;
  externalId?: Maybe<Scalars['String']['output']>;
  snsCallerArn?: Maybe<Scalars['String']['output']>;
  snsRegion?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html */
export type SmsConfigurationInput = {
  eumsSms?: InputMaybe<EumsSmsConfigurationInput>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  snsCallerArn?: InputMaybe<Scalars['String']['input']>;
  snsRegion?: InputMaybe<Scalars['String']['input']>;
};

/** A code was sent as a text message: the second factor. */
export type SmsMfaChallenge = {
  __typename: 'SmsMfaChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** Where the code went, in part: `+*******1234`. */
  deliveredTo?: Maybe<Scalars['String']['output']>;
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsMfaConfigType.html */
export type SmsMfaConfig = {
  __typename: 'SmsMfaConfig';
  smsAuthenticationMessage?: Maybe<Scalars['String']['output']>;
  smsConfiguration?: Maybe<SmsConfiguration>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsMfaConfigType.html */
export type SmsMfaConfigInput = {
  smsAuthenticationMessage?: InputMaybe<Scalars['String']['input']>;
  smsConfiguration?: InputMaybe<SmsConfigurationInput>;
};

/** A code was sent as a text message. */
export type SmsOtpChallenge = {
  __typename: 'SmsOtpChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** Where the code went, in part: `+*******1234`. */
  deliveredTo?: Maybe<Scalars['String']['output']>;
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
};

/** No authenticator app is set up for the user. Offer associateSoftwareToken. */
export type SoftwareTokenMfaNotFoundError = CognitoError & {
  __typename: 'SoftwareTokenMFANotFoundError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The authenticator app's code is asked for: the second factor. */
export type SoftwareTokenMfaChallenge = {
  __typename: 'SoftwareTokenMfaChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** What the user called the device with the app. */
  friendlyDeviceName?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaConfigType.html */
export type SoftwareTokenMfaConfig = {
  __typename: 'SoftwareTokenMfaConfig';
  enabled?: Maybe<Scalars['Boolean']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaConfigType.html */
export type SoftwareTokenMfaConfigInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaSettingsType.html */
export type SoftwareTokenMfaSettingsInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  preferredMfa?: InputMaybe<Scalars['Boolean']['input']>;
};

/** SRP's proof, made by the client: of the user's password, or of the device's. */
export type SrpProof = {
  /** AWS: PASSWORD_CLAIM_SIGNATURE, in base64. */
  signature: Scalars['String']['input'];
  /** The time that was signed: `Tue Nov 24 16:05:00 UTC 2026`. */
  timestamp: Scalars['String']['input'];
};

/** What `startUserImportJob` needs to know. */
export type StartUserImportJobInput = {
  /** The import's id. */
  jobId: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `startUserImportJob`. */
export type StartUserImportJobResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PreconditionNotMetError | ResourceNotFoundError | ServiceUnavailableError | StartUserImportJobSuccess | TooManyRequestsError | UnrecognizedError;

/** The success of `startUserImportJob`. */
export type StartUserImportJobSuccess = {
  __typename: 'StartUserImportJobSuccess';
  userImportJob?: Maybe<UserImportJob>;
};

/** Every outcome of `startWebAuthnRegistration`. */
export type StartWebAuthnRegistrationResult = ForbiddenError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ServiceUnavailableError | StartWebAuthnRegistrationSuccess | TooManyRequestsError | UnrecognizedError | WebAuthnConfigurationMissingError | WebAuthnNotEnabledError;

/** The success of `startWebAuthnRegistration`. */
export type StartWebAuthnRegistrationSuccess = {
  __typename: 'StartWebAuthnRegistrationSuccess';
  credentialCreationOptions: Scalars['JSONObject']['output'];
};

/** AWS's values of StatusType; UNRECOGNIZED is one that is newer than this release. */
export type Status =
  | 'Disabled'
  | 'Enabled'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** What `stopUserImportJob` needs to know. */
export type StopUserImportJobInput = {
  /** The import's id. */
  jobId: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `stopUserImportJob`. */
export type StopUserImportJobResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PreconditionNotMetError | ResourceNotFoundError | ServiceUnavailableError | StopUserImportJobSuccess | TooManyRequestsError | UnrecognizedError;

/** The success of `stopUserImportJob`. */
export type StopUserImportJobSuccess = {
  __typename: 'StopUserImportJobSuccess';
  userImportJob?: Maybe<UserImportJob>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StringAttributeConstraintsType.html */
export type StringAttributeConstraints = {
  __typename: 'StringAttributeConstraints';
  maxLength?: Maybe<Scalars['String']['output']>;
  minLength?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StringAttributeConstraintsType.html */
export type StringAttributeConstraintsInput = {
  maxLength?: InputMaybe<Scalars['String']['input']>;
  minLength?: InputMaybe<Scalars['String']['input']>;
};

/** What `tagResource` needs to know. */
export type TagResourceInput = {
  /** The user pool's ARN. */
  resourceArn: Scalars['String']['input'];
  /** AWS: TagResource, Tags. */
  tags: Scalars['StringMap']['input'];
};

/** Every outcome of `tagResource`. */
export type TagResourceResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TagResourceSuccess | TooManyRequestsError | UnrecognizedError;

/** The success of `tagResource`. */
export type TagResourceSuccess = {
  __typename: 'TagResourceSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TermsType.html */
export type Terms = {
  __typename: 'Terms';
  clientId: Scalars['String']['output'];
  creationDate: Scalars['DateTime']['output'];
  enforcement: TermsEnforcement;
  lastModifiedDate: Scalars['DateTime']['output'];
  links: Scalars['StringMap']['output'];
  termsId: Scalars['String']['output'];
  termsName: Scalars['String']['output'];
  termsSource: TermsSource;
  userPoolId: Scalars['String']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TermsDescriptionType.html */
export type TermsDescription = {
  __typename: 'TermsDescription';
  creationDate: Scalars['DateTime']['output'];
  enforcement: TermsEnforcement;
  lastModifiedDate: Scalars['DateTime']['output'];
  termsId: Scalars['String']['output'];
  termsName: Scalars['String']['output'];
};

/** A page of a list. */
export type TermsDescriptionConnection = {
  __typename: 'TermsDescriptionConnection';
  edges: Array<TermsDescriptionEdge>;
  /** The items without their cursors. */
  nodes: Array<TermsDescription>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type TermsDescriptionEdge = {
  __typename: 'TermsDescriptionEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: TermsDescription;
};

/** Every outcome of `termsDocumentByClient`. */
export type TermsDocumentByClientResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TermsDocumentByClientSuccess | TooManyRequestsError | UnrecognizedError;

/** The success of `termsDocumentByClient`. */
export type TermsDocumentByClientSuccess = {
  __typename: 'TermsDocumentByClientSuccess';
  terms?: Maybe<Terms>;
};

/** Every outcome of `termsDocument`. */
export type TermsDocumentResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TermsDocumentSuccess | TooManyRequestsError | UnrecognizedError;

/** The success of `termsDocument`. */
export type TermsDocumentSuccess = {
  __typename: 'TermsDocumentSuccess';
  terms?: Maybe<Terms>;
};

/** Every outcome of `termsDocuments`. */
export type TermsDocumentsResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TermsDescriptionConnection | TooManyRequestsError | UnrecognizedError;

/** AWS's values of TermsEnforcementType; UNRECOGNIZED is one that is newer than this release. */
export type TermsEnforcement =
  | 'NONE'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** The terms document of that name already exists. Update that one. */
export type TermsExistsError = CognitoError & {
  __typename: 'TermsExistsError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS's values of TermsSourceType; UNRECOGNIZED is one that is newer than this release. */
export type TermsSource =
  | 'LINK'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** The user pool cannot move to that feature plan now; `message` says why. */
export type TierChangeNotAllowedError = CognitoError & {
  __typename: 'TierChangeNotAllowedError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS's values of TimeUnitsType; UNRECOGNIZED is one that is newer than this release. */
export type TimeUnits =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'seconds';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html */
export type TokenValidityUnits = {
  __typename: 'TokenValidityUnits';
  accessToken?: Maybe<TimeUnits>;
  idToken?: Maybe<TimeUnits>;
  refreshToken?: Maybe<TimeUnits>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html */
export type TokenValidityUnitsInput = {
  accessToken?: InputMaybe<TimeUnits>;
  idToken?: InputMaybe<TimeUnits>;
  refreshToken?: InputMaybe<TimeUnits>;
};

/** The tokens of a sign-in. */
export type Tokens = {
  __typename: 'Tokens';
  /** For calls to this gateway: `Authorization: Bearer …`. */
  accessToken: Scalars['String']['output'];
  /** How long the access token is good, in seconds. */
  expiresIn: Scalars['Int']['output'];
  /** Who the user is, for the front end. */
  idToken?: Maybe<Scalars['String']['output']>;
  /** For new tokens, without the user. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  /** How to send the access token: always `Bearer`. */
  tokenType: Scalars['String']['output'];
};

/** Too many tries failed. Wait before the next one; each one counts. */
export type TooManyFailedAttemptsError = CognitoError & {
  __typename: 'TooManyFailedAttemptsError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** How long to wait before another try, in seconds; null when it is not known. */
  retryAfterSeconds?: Maybe<Scalars['Float']['output']>;
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** Too many requests at once. Nothing was done; send the same again after `retryAfterSeconds`. */
export type TooManyRequestsError = CognitoError & {
  __typename: 'TooManyRequestsError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** How long to wait before another try, in seconds; null when it is not known. */
  retryAfterSeconds?: Maybe<Scalars['Float']['output']>;
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UICustomizationType.html */
export type UiCustomization = {
  __typename: 'UICustomization';
  clientId?: Maybe<Scalars['String']['output']>;
  creationDate?: Maybe<Scalars['DateTime']['output']>;
  css?: Maybe<Scalars['String']['output']>;
  cssVersion?: Maybe<Scalars['String']['output']>;
  imageUrl?: Maybe<Scalars['String']['output']>;
  lastModifiedDate?: Maybe<Scalars['DateTime']['output']>;
  userPoolId?: Maybe<Scalars['String']['output']>;
};

/** Every outcome of `uiCustomization`. */
export type UiCustomizationResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UiCustomizationSuccess | UnrecognizedError;

/** The success of `uiCustomization`. */
export type UiCustomizationSuccess = {
  __typename: 'UiCustomizationSuccess';
  uiCustomization: UiCustomization;
};

/** The feedback token is not valid for this event. Nothing was recorded. */
export type UnauthorizedError = CognitoError & {
  __typename: 'UnauthorizedError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** A Lambda trigger of the user pool could not be run. An operator has to mend it. */
export type UnexpectedLambdaError = CognitoError & {
  __typename: 'UnexpectedLambdaError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** Cognito refused with an exception that is newer than this release of the gateway. */
export type UnrecognizedError = CognitoError & {
  __typename: 'UnrecognizedError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** The exception's name at AWS. */
  exceptionName: Scalars['String']['output'];
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** Cognito asks for a further step that is newer than this release of the gateway. */
export type UnsupportedChallenge = {
  __typename: 'UnsupportedChallenge';
  /** AWS's name of the challenge. */
  name: Scalars['String']['output'];
};

/** Cognito does not support this identity provider for what was asked. Choose another one. */
export type UnsupportedIdentityProviderError = CognitoError & {
  __typename: 'UnsupportedIdentityProviderError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The user pool or app client does not support this operation as it is set up now. */
export type UnsupportedOperationError = CognitoError & {
  __typename: 'UnsupportedOperationError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The token is not of a kind that can be revoked. Pass a refresh token. */
export type UnsupportedTokenTypeError = CognitoError & {
  __typename: 'UnsupportedTokenTypeError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The user's status does not allow this: an invitation can only be repeated while it is unanswered. */
export type UnsupportedUserStateError = CognitoError & {
  __typename: 'UnsupportedUserStateError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** What `untagResource` needs to know. */
export type UntagResourceInput = {
  /** The user pool's ARN. */
  resourceArn: Scalars['String']['input'];
  /** AWS: UntagResource, TagKeys. */
  tagKeys: Array<Scalars['String']['input']>;
};

/** Every outcome of `untagResource`. */
export type UntagResourceResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UntagResourceSuccess;

/** The success of `untagResource`. */
export type UntagResourceSuccess = {
  __typename: 'UntagResourceSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `updateAuthEventFeedback` needs to know. */
export type UpdateAuthEventFeedbackInput = {
  /** AWS: UpdateAuthEventFeedback, EventId. */
  eventId: Scalars['String']['input'];
  /** AWS: UpdateAuthEventFeedback, FeedbackToken. */
  feedbackToken: Scalars['String']['input'];
  /** AWS: UpdateAuthEventFeedback, FeedbackValue. */
  feedbackValue: FeedbackValue;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `updateAuthEventFeedback`. */
export type UpdateAuthEventFeedbackResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateAuthEventFeedbackSuccess | UserNotFoundError | UserPoolAddOnNotEnabledError;

/** The success of `updateAuthEventFeedback`. */
export type UpdateAuthEventFeedbackSuccess = {
  __typename: 'UpdateAuthEventFeedbackSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `updateGroup` needs to know. */
export type UpdateGroupInput = {
  /** AWS: UpdateGroup, Description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The group's name. */
  groupName: Scalars['String']['input'];
  /** AWS: UpdateGroup, Precedence. */
  precedence?: InputMaybe<Scalars['Int']['input']>;
  /** AWS: UpdateGroup, RoleArn. */
  roleArn?: InputMaybe<Scalars['String']['input']>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `updateGroup`. */
export type UpdateGroupResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateGroupSuccess;

/** The success of `updateGroup`. */
export type UpdateGroupSuccess = {
  __typename: 'UpdateGroupSuccess';
  /** The group; read when a field beyond the identity is asked for. */
  group: Group;
};

/** What `updateIdentityProvider` needs to know. */
export type UpdateIdentityProviderInput = {
  /** AWS: UpdateIdentityProvider, AcrMapping. */
  acrMapping?: InputMaybe<Scalars['StringMap']['input']>;
  /** AWS: UpdateIdentityProvider, AttributeMapping. */
  attributeMapping?: InputMaybe<Scalars['StringMap']['input']>;
  /** AWS: UpdateIdentityProvider, IdpIdentifiers. */
  idpIdentifiers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: UpdateIdentityProvider, ProviderDetails. */
  providerDetails?: InputMaybe<Scalars['StringMap']['input']>;
  /** The identity provider's name in the pool. */
  providerName: Scalars['String']['input'];
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `updateIdentityProvider`. */
export type UpdateIdentityProviderResult = ConcurrentModificationError | InternalError | InvalidParameterError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UnsupportedIdentityProviderError | UpdateIdentityProviderSuccess;

/** The success of `updateIdentityProvider`. */
export type UpdateIdentityProviderSuccess = {
  __typename: 'UpdateIdentityProviderSuccess';
  identityProvider: IdentityProvider;
};

/** What `updateManagedLoginBranding` needs to know. */
export type UpdateManagedLoginBrandingInput = {
  /** AWS: UpdateManagedLoginBranding, Assets. */
  assets?: InputMaybe<Array<AssetInput>>;
  /** AWS: UpdateManagedLoginBranding, ManagedLoginBrandingId. */
  managedLoginBrandingId?: InputMaybe<Scalars['String']['input']>;
  /** AWS: UpdateManagedLoginBranding, Settings. */
  settings?: InputMaybe<Scalars['JSONObject']['input']>;
  /** AWS: UpdateManagedLoginBranding, UseCognitoProvidedValues. */
  useCognitoProvidedValues?: InputMaybe<Scalars['Boolean']['input']>;
  /** The user pool. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `updateManagedLoginBranding`. */
export type UpdateManagedLoginBrandingResult = ConcurrentModificationError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateManagedLoginBrandingSuccess;

/** The success of `updateManagedLoginBranding`. */
export type UpdateManagedLoginBrandingSuccess = {
  __typename: 'UpdateManagedLoginBrandingSuccess';
  managedLoginBranding?: Maybe<ManagedLoginBranding>;
};

/** What `updateMyAttributes` needs to know. */
export type UpdateMyAttributesInput = {
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Attributes by name and value. */
  userAttributes: Array<AttributeInput>;
};

/** Every outcome of `updateMyAttributes`. */
export type UpdateMyAttributesResult = AliasExistsError | CodeDeliveryFailureError | CodeMismatchError | ExpiredCodeError | ForbiddenError | IdempotencyConflictError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UpdateMyAttributesSuccess | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** The success of `updateMyAttributes`. */
export type UpdateMyAttributesSuccess = {
  __typename: 'UpdateMyAttributesSuccess';
  /** The e-mail address and phone number that were set, and which of them is in force now. */
  addresses: Array<AddressUpdate>;
  codeDeliveryDetailsList?: Maybe<Array<CodeDeliveryDetails>>;
};

/** What `updateMyDeviceStatus` needs to know. */
export type UpdateMyDeviceStatusInput = {
  /** The device's key, which Cognito issued. */
  deviceKey: Scalars['String']['input'];
  /** AWS: UpdateDeviceStatus, DeviceRememberedStatus. */
  deviceRememberedStatus?: InputMaybe<DeviceRememberedStatus>;
};

/** Every outcome of `updateMyDeviceStatus`. */
export type UpdateMyDeviceStatusResult = ForbiddenError | InternalError | InvalidParameterError | InvalidUserPoolConfigurationError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateMyDeviceStatusSuccess | UserNotConfirmedError | UserNotFoundError;

/** The success of `updateMyDeviceStatus`. */
export type UpdateMyDeviceStatusSuccess = {
  __typename: 'UpdateMyDeviceStatusSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `updateProvisionedLimit` needs to know. */
export type UpdateProvisionedLimitInput = {
  /** AWS: UpdateProvisionedLimit, LimitDefinition. */
  limitDefinition: LimitDefinitionInput;
  /** AWS: UpdateProvisionedLimit, RequestedLimitValue. */
  requestedLimitValue: Scalars['Int']['input'];
};

/** Every outcome of `updateProvisionedLimit`. */
export type UpdateProvisionedLimitResult = InternalError | InvalidParameterError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceQuotaExceededError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateProvisionedLimitSuccess;

/** The success of `updateProvisionedLimit`. */
export type UpdateProvisionedLimitSuccess = {
  __typename: 'UpdateProvisionedLimitSuccess';
  limit: Limit;
};

/** AWS's values of UpdateReplicaStatusType; UNRECOGNIZED is one that is newer than this release. */
export type UpdateReplicaStatus =
  | 'ACTIVE'
  | 'INACTIVE'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** What `updateResourceServer` needs to know. */
export type UpdateResourceServerInput = {
  /** The resource server's identifier: usually a URL. */
  identifier: Scalars['String']['input'];
  /** AWS: UpdateResourceServer, Name. */
  name: Scalars['String']['input'];
  /** True gives AWS's own meaning: whatever is left out is reset. False, as when absent, keeps it. */
  replace?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: UpdateResourceServer, Scopes. */
  scopes?: InputMaybe<Array<ResourceServerScopeInput>>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `updateResourceServer`. */
export type UpdateResourceServerResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateResourceServerSuccess;

/** The success of `updateResourceServer`. */
export type UpdateResourceServerSuccess = {
  __typename: 'UpdateResourceServerSuccess';
  resourceServer: ResourceServer;
};

/** What `updateTermsDocument` needs to know. */
export type UpdateTermsDocumentInput = {
  /** AWS: UpdateTerms, Enforcement. */
  enforcement?: InputMaybe<TermsEnforcement>;
  /** AWS: UpdateTerms, Links. */
  links?: InputMaybe<Scalars['StringMap']['input']>;
  /** AWS: UpdateTerms, TermsId. */
  termsId: Scalars['String']['input'];
  /** AWS: UpdateTerms, TermsName. */
  termsName?: InputMaybe<Scalars['String']['input']>;
  /** AWS: UpdateTerms, TermsSource. */
  termsSource?: InputMaybe<TermsSource>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `updateTermsDocument`. */
export type UpdateTermsDocumentResult = ConcurrentModificationError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TermsExistsError | TooManyRequestsError | UnrecognizedError | UpdateTermsDocumentSuccess;

/** The success of `updateTermsDocument`. */
export type UpdateTermsDocumentSuccess = {
  __typename: 'UpdateTermsDocumentSuccess';
  terms?: Maybe<Terms>;
};

/** What `updateUserAttributes` needs to know. */
export type UpdateUserAttributesInput = {
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** A key of your own choice, such as a UUID: who sends the same input again under it gets the first answer, and Cognito is asked once. Kept for a day. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Attributes by name and value. */
  userAttributes: Array<AttributeInput>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `updateUserAttributes`. */
export type UpdateUserAttributesResult = AliasExistsError | IdempotencyConflictError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UpdateUserAttributesSuccess | UserLambdaValidationError | UserNotFoundError;

/** The success of `updateUserAttributes`. */
export type UpdateUserAttributesSuccess = {
  __typename: 'UpdateUserAttributesSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `updateUserAuthEventFeedback` needs to know. */
export type UpdateUserAuthEventFeedbackInput = {
  /** AWS: AdminUpdateAuthEventFeedback, EventId. */
  eventId: Scalars['String']['input'];
  /** AWS: AdminUpdateAuthEventFeedback, FeedbackValue. */
  feedbackValue: FeedbackValue;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `updateUserAuthEventFeedback`. */
export type UpdateUserAuthEventFeedbackResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateUserAuthEventFeedbackSuccess | UserNotFoundError | UserPoolAddOnNotEnabledError;

/** The success of `updateUserAuthEventFeedback`. */
export type UpdateUserAuthEventFeedbackSuccess = {
  __typename: 'UpdateUserAuthEventFeedbackSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `updateUserDeviceStatus` needs to know. */
export type UpdateUserDeviceStatusInput = {
  /** The device's key, which Cognito issued. */
  deviceKey: Scalars['String']['input'];
  /** AWS: AdminUpdateDeviceStatus, DeviceRememberedStatus. */
  deviceRememberedStatus?: InputMaybe<DeviceRememberedStatus>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  /** The user's name in the pool, or an alias of it. */
  username: Scalars['String']['input'];
};

/** Every outcome of `updateUserDeviceStatus`. */
export type UpdateUserDeviceStatusResult = InternalError | InvalidParameterError | InvalidUserPoolConfigurationError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateUserDeviceStatusSuccess | UserNotFoundError;

/** The success of `updateUserDeviceStatus`. */
export type UpdateUserDeviceStatusSuccess = {
  __typename: 'UpdateUserDeviceStatusSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `updateUserPoolClient` needs to know. */
export type UpdateUserPoolClientInput = {
  /** AWS: UpdateUserPoolClient, AccessTokenValidity. */
  accessTokenValidity?: InputMaybe<Scalars['Int']['input']>;
  /** AWS: UpdateUserPoolClient, AllowedOAuthFlows. */
  allowedOAuthFlows?: InputMaybe<Array<OAuthFlow>>;
  /** AWS: UpdateUserPoolClient, AllowedOAuthFlowsUserPoolClient. */
  allowedOAuthFlowsUserPoolClient?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: UpdateUserPoolClient, AllowedOAuthScopes. */
  allowedOAuthScopes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: UpdateUserPoolClient, AnalyticsConfiguration. */
  analyticsConfiguration?: InputMaybe<AnalyticsConfigurationInput>;
  /** AWS: UpdateUserPoolClient, AuthSessionValidity. */
  authSessionValidity?: InputMaybe<Scalars['Int']['input']>;
  /** AWS: UpdateUserPoolClient, CallbackURLs. */
  callbackUrls?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The app client. */
  clientId: Scalars['String']['input'];
  /** AWS: UpdateUserPoolClient, ClientName. */
  clientName?: InputMaybe<Scalars['String']['input']>;
  /** AWS: UpdateUserPoolClient, DefaultRedirectURI. */
  defaultRedirectUri?: InputMaybe<Scalars['String']['input']>;
  /** AWS: UpdateUserPoolClient, EnablePropagateAdditionalUserContextData. */
  enablePropagateAdditionalUserContextData?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: UpdateUserPoolClient, EnableTokenRevocation. */
  enableTokenRevocation?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: UpdateUserPoolClient, ExplicitAuthFlows. */
  explicitAuthFlows?: InputMaybe<Array<ExplicitAuthFlows>>;
  /** AWS: UpdateUserPoolClient, IdTokenValidity. */
  idTokenValidity?: InputMaybe<Scalars['Int']['input']>;
  /** AWS: UpdateUserPoolClient, LogoutURLs. */
  logoutUrls?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: UpdateUserPoolClient, PreventUserExistenceErrors. */
  preventUserExistenceErrors?: InputMaybe<PreventUserExistenceErrorTypes>;
  /** AWS: UpdateUserPoolClient, ReadAttributes. */
  readAttributes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: UpdateUserPoolClient, RefreshTokenRotation. */
  refreshTokenRotation?: InputMaybe<RefreshTokenRotationInput>;
  /** AWS: UpdateUserPoolClient, RefreshTokenValidity. */
  refreshTokenValidity?: InputMaybe<Scalars['Int']['input']>;
  /** True gives AWS's own meaning: whatever is left out is reset. False, as when absent, keeps it. */
  replace?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: UpdateUserPoolClient, SupportedIdentityProviders. */
  supportedIdentityProviders?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AWS: UpdateUserPoolClient, TokenValidityUnits. */
  tokenValidityUnits?: InputMaybe<TokenValidityUnitsInput>;
  /** The user pool. */
  userPoolId: Scalars['String']['input'];
  /** AWS: UpdateUserPoolClient, WriteAttributes. */
  writeAttributes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Every outcome of `updateUserPoolClient`. */
export type UpdateUserPoolClientResult = ConcurrentModificationError | FeatureUnavailableInTierError | InternalError | InvalidOAuthFlowError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ScopeDoesNotExistError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateUserPoolClientSuccess;

/** The success of `updateUserPoolClient`. */
export type UpdateUserPoolClientSuccess = {
  __typename: 'UpdateUserPoolClientSuccess';
  /** The app client; read when a field beyond the identity is asked for. */
  userPoolClient: UserPoolClient;
};

/** What `updateUserPoolDomain` needs to know. */
export type UpdateUserPoolDomainInput = {
  /** AWS: UpdateUserPoolDomain, CustomDomainConfig. */
  customDomainConfig?: InputMaybe<CustomDomainConfigInput>;
  /** The domain or its prefix. */
  domain: Scalars['String']['input'];
  /** AWS: UpdateUserPoolDomain, ManagedLoginVersion. */
  managedLoginVersion?: InputMaybe<Scalars['Int']['input']>;
  /** AWS: UpdateUserPoolDomain, Routing. */
  routing?: InputMaybe<RoutingInput>;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `updateUserPoolDomain`. */
export type UpdateUserPoolDomainResult = ConcurrentModificationError | FeatureUnavailableInTierError | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateUserPoolDomainSuccess;

/** The success of `updateUserPoolDomain`. */
export type UpdateUserPoolDomainSuccess = {
  __typename: 'UpdateUserPoolDomainSuccess';
  cloudFrontDomain?: Maybe<Scalars['String']['output']>;
  managedLoginVersion?: Maybe<Scalars['Int']['output']>;
  routing?: Maybe<Routing>;
};

/** What `updateUserPool` needs to know. */
export type UpdateUserPoolInput = {
  /** AWS: UpdateUserPool, AccountRecoverySetting. */
  accountRecoverySetting?: InputMaybe<AccountRecoverySettingInput>;
  /** AWS: UpdateUserPool, AcrConfiguration. */
  acrConfiguration?: InputMaybe<Array<AcrLevelConfigEntryInput>>;
  /** AWS: UpdateUserPool, AdminCreateUserConfig. */
  adminCreateUserConfig?: InputMaybe<AdminCreateUserConfigInput>;
  /** AWS: UpdateUserPool, AutoVerifiedAttributes. */
  autoVerifiedAttributes?: InputMaybe<Array<VerifiedAttribute>>;
  /** AWS: UpdateUserPool, DcrConfiguration. */
  dcrConfiguration?: InputMaybe<DcrConfigurationInput>;
  /** AWS: UpdateUserPool, DeletionProtection. */
  deletionProtection?: InputMaybe<DeletionProtection>;
  /** AWS: UpdateUserPool, DeviceConfiguration. */
  deviceConfiguration?: InputMaybe<DeviceConfigurationInput>;
  /** AWS: UpdateUserPool, EmailConfiguration. */
  emailConfiguration?: InputMaybe<EmailConfigurationInput>;
  /** AWS: UpdateUserPool, EmailVerificationMessage. */
  emailVerificationMessage?: InputMaybe<Scalars['String']['input']>;
  /** AWS: UpdateUserPool, EmailVerificationSubject. */
  emailVerificationSubject?: InputMaybe<Scalars['String']['input']>;
  /** AWS: UpdateUserPool, IssuerConfiguration. */
  issuerConfiguration?: InputMaybe<IssuerConfigurationInput>;
  /** AWS: UpdateUserPool, KeyConfiguration. */
  keyConfiguration?: InputMaybe<KeyConfigurationInput>;
  /** AWS: UpdateUserPool, LambdaConfig. */
  lambdaConfig?: InputMaybe<LambdaConfigInput>;
  /** AWS: UpdateUserPool, MfaConfiguration. */
  mfaConfiguration?: InputMaybe<UserPoolMfa>;
  /** AWS: UpdateUserPool, Policies. */
  policies?: InputMaybe<UserPoolPolicyInput>;
  /** AWS: UpdateUserPool, PoolName. */
  poolName?: InputMaybe<Scalars['String']['input']>;
  /** True gives AWS's own meaning: whatever is left out is reset. False, as when absent, keeps it. */
  replace?: InputMaybe<Scalars['Boolean']['input']>;
  /** AWS: UpdateUserPool, SmsAuthenticationMessage. */
  smsAuthenticationMessage?: InputMaybe<Scalars['String']['input']>;
  /** AWS: UpdateUserPool, SmsConfiguration. */
  smsConfiguration?: InputMaybe<SmsConfigurationInput>;
  /** AWS: UpdateUserPool, SmsVerificationMessage. */
  smsVerificationMessage?: InputMaybe<Scalars['String']['input']>;
  /** AWS: UpdateUserPool, UserAttributeUpdateSettings. */
  userAttributeUpdateSettings?: InputMaybe<UserAttributeUpdateSettingsInput>;
  /** AWS: UpdateUserPool, UserPoolAddOns. */
  userPoolAddOns?: InputMaybe<UserPoolAddOnsInput>;
  /** The user pool. */
  userPoolId: Scalars['String']['input'];
  /** AWS: UpdateUserPool, UserPoolTags. */
  userPoolTags?: InputMaybe<Scalars['StringMap']['input']>;
  /** AWS: UpdateUserPool, UserPoolTier. */
  userPoolTier?: InputMaybe<UserPoolTier>;
  /** AWS: UpdateUserPool, VerificationMessageTemplate. */
  verificationMessageTemplate?: InputMaybe<VerificationMessageTemplateInput>;
};

/** What `updateUserPoolReplica` needs to know. */
export type UpdateUserPoolReplicaInput = {
  /** AWS: UpdateUserPoolReplica, RegionName. */
  regionName: Scalars['String']['input'];
  /** AWS: UpdateUserPoolReplica, Status. */
  status: UpdateReplicaStatus;
  /** The user pool; the configured one when absent. */
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `updateUserPoolReplica`. */
export type UpdateUserPoolReplicaResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UpdateUserPoolReplicaSuccess;

/** The success of `updateUserPoolReplica`. */
export type UpdateUserPoolReplicaSuccess = {
  __typename: 'UpdateUserPoolReplicaSuccess';
  userPoolReplica?: Maybe<UserPoolReplica>;
};

/** Every outcome of `updateUserPool`. */
export type UpdateUserPoolResult = ConcurrentModificationError | FeatureUnavailableInTierError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TierChangeNotAllowedError | TooManyRequestsError | UnrecognizedError | UpdateUserPoolSuccess | UserImportInProgressError | UserPoolTaggingError;

/** The success of `updateUserPool`. */
export type UpdateUserPoolSuccess = {
  __typename: 'UpdateUserPoolSuccess';
  /** The pool; read when a field beyond the identity is asked for. */
  userPool: UserPool;
};

/** A user of a pool, as administrators see them. Everything but the identity is read when it is asked for. */
export type User = {
  __typename: 'User';
  /** All attributes, also custom ones, as AWS has them. */
  attributes?: Maybe<Array<Attribute>>;
  /** The user's sign-ins, as threat protection recorded them. AWS: AdminListUserAuthEvents. */
  authEvents?: Maybe<AuthEventConnection>;
  /** The factors that the user can sign in with. AWS: AdminGetUserAuthFactors. */
  authFactors?: Maybe<UserAuthFactorsSuccess>;
  /** When the user was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The devices that are remembered for the user. AWS: AdminListDevices. */
  devices?: Maybe<DeviceConnection>;
  /** The e-mail address; null when there is none. */
  email?: Maybe<Scalars['String']['output']>;
  /** True when the address was verified; only then can it recover a password. */
  emailVerified?: Maybe<Scalars['Boolean']['output']>;
  /** False when an administrator has disabled the user, who then cannot sign in. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** The groups that the user belongs to. AWS: AdminListGroupsForUser. */
  groups?: Maybe<GroupConnection>;
  /** When the user was last changed. */
  lastModifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The second factors that are active for the user. */
  mfaMethods?: Maybe<Array<Scalars['String']['output']>>;
  /** Text-message settings of the old kind; AWS keeps them for users set up that way. */
  mfaOptions?: Maybe<Array<MfaOption>>;
  /** The second factor that the user prefers: SMS_MFA, SOFTWARE_TOKEN_MFA or EMAIL_OTP. */
  mfaPreference?: Maybe<Scalars['String']['output']>;
  /** The phone number in E.164 form; null when there is none. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
  /** True when the number was verified; only then can it recover a password. */
  phoneNumberVerified?: Maybe<Scalars['Boolean']['output']>;
  /** The user's sessions. AWS: AdminListUserSessions. */
  sessions?: Maybe<SessionDescriptionConnection>;
  /** Where the account stands: UNCONFIRMED, CONFIRMED, FORCE_CHANGE_PASSWORD and so on. */
  status?: Maybe<UserStatus>;
  /** The user's unchangeable id, a UUID. */
  sub?: Maybe<Scalars['String']['output']>;
  /** The pool that the user belongs to. */
  userPoolId: Scalars['String']['output'];
  /** The user's name in the pool, as Cognito keeps it. */
  username: Scalars['String']['output'];
};


/** A user of a pool, as administrators see them. Everything but the identity is read when it is asked for. */
export type UserAuthEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user of a pool, as administrators see them. Everything but the identity is read when it is asked for. */
export type UserDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user of a pool, as administrators see them. Everything but the identity is read when it is asked for. */
export type UserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user of a pool, as administrators see them. Everything but the identity is read when it is asked for. */
export type UserSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html */
export type UserAttributeUpdateSettings = {
  __typename: 'UserAttributeUpdateSettings';
  attributesRequireVerificationBeforeUpdate?: Maybe<Array<VerifiedAttribute>>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html */
export type UserAttributeUpdateSettingsInput = {
  attributesRequireVerificationBeforeUpdate?: InputMaybe<Array<VerifiedAttribute>>;
};

/** Every outcome of `userAuthEvents`. */
export type UserAuthEventsResult = AuthEventConnection | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError | UserPoolAddOnNotEnabledError;

/** Every outcome of `userAuthFactors`. */
export type UserAuthFactorsResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserAuthFactorsSuccess | UserNotFoundError;

/** The success of `userAuthFactors`. */
export type UserAuthFactorsSuccess = {
  __typename: 'UserAuthFactorsSuccess';
  configuredUserAuthFactors?: Maybe<Array<AuthFactor>>;
  preferredMfaSetting?: Maybe<Scalars['String']['output']>;
  userMfaSettingList?: Maybe<Array<Scalars['String']['output']>>;
  username: Scalars['String']['output'];
};

/** A page of a list. */
export type UserConnection = {
  __typename: 'UserConnection';
  edges: Array<UserEdge>;
  /** The items without their cursors. */
  nodes: Array<User>;
  pageInfo: PageInfo;
};

/** Every outcome of `userDevice`. */
export type UserDeviceResult = InternalError | InvalidParameterError | InvalidUserPoolConfigurationError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserDeviceSuccess;

/** The success of `userDevice`. */
export type UserDeviceSuccess = {
  __typename: 'UserDeviceSuccess';
  device: Device;
};

/** Every outcome of `userDevices`. */
export type UserDevicesResult = DeviceConnection | InternalError | InvalidParameterError | InvalidUserPoolConfigurationError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** An item of a list, with its cursor. */
export type UserEdge = {
  __typename: 'UserEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: User;
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
  equals?: InputMaybe<Scalars['String']['input']>;
  /** How the value begins. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Every outcome of `userGroups`. */
export type UserGroupsResult = GroupConnection | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** An import of users is running. Wait until it ends. */
export type UserImportInProgressError = CognitoError & {
  __typename: 'UserImportInProgressError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserImportJobType.html */
export type UserImportJob = {
  __typename: 'UserImportJob';
  cloudWatchLogsRoleArn?: Maybe<Scalars['String']['output']>;
  completionDate?: Maybe<Scalars['DateTime']['output']>;
  completionMessage?: Maybe<Scalars['String']['output']>;
  creationDate?: Maybe<Scalars['DateTime']['output']>;
  failedUsers?: Maybe<Scalars['Long']['output']>;
  importedUsers?: Maybe<Scalars['Long']['output']>;
  jobId?: Maybe<Scalars['String']['output']>;
  jobName?: Maybe<Scalars['String']['output']>;
  passwordHashingAlgorithm?: Maybe<PasswordHashingAlgorithm>;
  preSignedUrl?: Maybe<Scalars['String']['output']>;
  skippedUsers?: Maybe<Scalars['Long']['output']>;
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status?: Maybe<UserImportJobStatus>;
  userPoolId?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type UserImportJobConnection = {
  __typename: 'UserImportJobConnection';
  edges: Array<UserImportJobEdge>;
  /** The items without their cursors. */
  nodes: Array<UserImportJob>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type UserImportJobEdge = {
  __typename: 'UserImportJobEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: UserImportJob;
};

/** Every outcome of `userImportJob`. */
export type UserImportJobResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserImportJobSuccess;

/** AWS's values of UserImportJobStatusType; UNRECOGNIZED is one that is newer than this release. */
export type UserImportJobStatus =
  | 'Created'
  | 'Expired'
  | 'Failed'
  | 'InProgress'
  | 'Pending'
  | 'Stopped'
  | 'Stopping'
  | 'Succeeded'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** The success of `userImportJob`. */
export type UserImportJobSuccess = {
  __typename: 'UserImportJobSuccess';
  userImportJob?: Maybe<UserImportJob>;
};

/** Every outcome of `userImportJobs`. */
export type UserImportJobsResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserImportJobConnection;

/** A Lambda trigger of the user pool refused, on purpose: `triggerMessage` and `detail` say what it said. */
export type UserLambdaValidationError = CognitoError & {
  __typename: 'UserLambdaValidationError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** The trigger's message, where it is a JSON object. */
  detail?: Maybe<Scalars['JSONObject']['output']>;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
  /** The trigger that refused: `PreSignUp`, for example. */
  trigger?: Maybe<Scalars['String']['output']>;
  /** What the trigger said, without Cognito's wrapping. */
  triggerMessage?: Maybe<Scalars['String']['output']>;
};

/** The user has not confirmed the sign-up. Ask for the code, or send a new one with resendConfirmationCode. */
export type UserNotConfirmedError = CognitoError & {
  __typename: 'UserNotConfirmedError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
  /** What can be done about it, where Cognito's words leave no doubt. */
  wayOut?: Maybe<WayOut>;
};

/** There is no such user in the user pool. */
export type UserNotFoundError = CognitoError & {
  __typename: 'UserNotFoundError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** A user pool, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPool = {
  __typename: 'UserPool';
  /** AWS: UserPoolType. */
  accountRecoverySetting?: Maybe<AccountRecoverySetting>;
  /** AWS: UserPoolType. */
  acrConfiguration?: Maybe<Array<AcrLevelConfigEntry>>;
  /** AWS: UserPoolType. */
  adminCreateUserConfig?: Maybe<AdminCreateUserConfig>;
  /** AWS: UserPoolType. */
  aliasAttributes?: Maybe<Array<AliasAttribute>>;
  /** AWS: UserPoolType. */
  arn?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolType. */
  autoVerifiedAttributes?: Maybe<Array<VerifiedAttribute>>;
  /** The pool's app clients. AWS: ListUserPoolClients. */
  clients?: Maybe<UserPoolClientConnection>;
  /** AWS: UserPoolType. */
  creationDate?: Maybe<Scalars['DateTime']['output']>;
  /** The columns of a file to import users from. AWS: GetCSVHeader. */
  csvHeader?: Maybe<Array<Scalars['String']['output']>>;
  /** AWS: UserPoolType. */
  customDomain?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolType. */
  dcrConfiguration?: Maybe<DcrConfiguration>;
  /** AWS: UserPoolType. */
  deletionProtection?: Maybe<DeletionProtection>;
  /** AWS: UserPoolType. */
  deviceConfiguration?: Maybe<DeviceConfiguration>;
  /** AWS: UserPoolType. */
  domain?: Maybe<Scalars['String']['output']>;
  /** The pool's own domain, its custom one before its prefix; null without any. AWS: DescribeUserPoolDomain. */
  domainDescription?: Maybe<DomainDescription>;
  /** AWS: UserPoolType. */
  emailConfiguration?: Maybe<EmailConfiguration>;
  /** AWS: UserPoolType. */
  emailConfigurationFailure?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolType. */
  emailVerificationMessage?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolType. */
  emailVerificationSubject?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolType. */
  estimatedNumberOfUsers?: Maybe<Scalars['Int']['output']>;
  /** The pool's groups. AWS: ListGroups. */
  groups?: Maybe<GroupConnection>;
  /** The pool's id: `eu-west-1_AbC123xyz`. */
  id: Scalars['String']['output'];
  /** The pool's identity providers. AWS: ListIdentityProviders. */
  identityProviders?: Maybe<ProviderDescriptionConnection>;
  /** The pool's imports of users. AWS: ListUserImportJobs. */
  importJobs?: Maybe<UserImportJobConnection>;
  /** AWS: UserPoolType. */
  issuerConfiguration?: Maybe<IssuerConfiguration>;
  /** AWS: UserPoolType. */
  keyConfiguration?: Maybe<KeyConfiguration>;
  /** AWS: UserPoolType. */
  lambdaConfig?: Maybe<LambdaConfig>;
  /** AWS: UserPoolType. */
  lastModifiedDate?: Maybe<Scalars['DateTime']['output']>;
  /** Where the pool's logs go. AWS: GetLogDeliveryConfiguration. */
  logDeliveryConfiguration?: Maybe<LogDeliveryConfiguration>;
  /** Which second factors the pool knows and demands. AWS: GetUserPoolMfaConfig. */
  mfaConfig?: Maybe<UserPoolMfaConfigSuccess>;
  /** AWS: UserPoolType. */
  mfaConfiguration?: Maybe<UserPoolMfa>;
  /** AWS: UserPoolType. */
  name?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolType. */
  policies?: Maybe<UserPoolPolicy>;
  /** AWS: UserPoolType. */
  replicaRegions?: Maybe<Array<Scalars['String']['output']>>;
  /** The pool's replicas in other Regions. AWS: ListUserPoolReplicas. */
  replicas?: Maybe<UserPoolReplicaConnection>;
  /** The pool's resource servers. AWS: ListResourceServers. */
  resourceServers?: Maybe<ResourceServerConnection>;
  /** What threat protection does in the pool. AWS: DescribeRiskConfiguration. */
  riskConfiguration?: Maybe<RiskConfiguration>;
  /** AWS: UserPoolType. */
  schemaAttributes?: Maybe<Array<SchemaAttribute>>;
  /** How the pool keeps sessions. AWS: GetUserPoolSessionConfiguration. */
  sessionConfiguration?: Maybe<UserPoolSessionConfigurationSuccess>;
  /** The certificate that the pool signs SAML requests with. AWS: GetSigningCertificate. */
  signingCertificate?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolType. */
  smsAuthenticationMessage?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolType. */
  smsConfiguration?: Maybe<SmsConfiguration>;
  /** AWS: UserPoolType. */
  smsConfigurationFailure?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolType. */
  smsVerificationMessage?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolType. */
  status?: Maybe<Status>;
  /** The pool's tags. AWS: ListTagsForResource. */
  tags?: Maybe<Scalars['StringMap']['output']>;
  /** The pool's terms documents. AWS: ListTerms. */
  termsDocuments?: Maybe<TermsDescriptionConnection>;
  /** AWS: UserPoolType. */
  userAttributeUpdateSettings?: Maybe<UserAttributeUpdateSettings>;
  /** AWS: UserPoolType. */
  userPoolAddOns?: Maybe<UserPoolAddOns>;
  /** AWS: UserPoolType. */
  userPoolTags?: Maybe<Scalars['StringMap']['output']>;
  /** AWS: UserPoolType. */
  userPoolTier?: Maybe<UserPoolTier>;
  /** AWS: UserPoolType. */
  usernameAttributes?: Maybe<Array<UsernameAttribute>>;
  /** AWS: UserPoolType. */
  usernameConfiguration?: Maybe<UsernameConfiguration>;
  /** The pool's users. AWS: ListUsers. */
  users?: Maybe<UserConnection>;
  /** AWS: UserPoolType. */
  verificationMessageTemplate?: Maybe<VerificationMessageTemplate>;
};


/** A user pool, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user pool, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user pool, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolIdentityProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user pool, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolImportJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user pool, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolReplicasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user pool, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolResourceServersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user pool, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolTermsDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user pool, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Threat protection is not switched on for the user pool. An operator can switch it on. */
export type UserPoolAddOnNotEnabledError = CognitoError & {
  __typename: 'UserPoolAddOnNotEnabledError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html */
export type UserPoolAddOns = {
  __typename: 'UserPoolAddOns';
  advancedSecurityAdditionalFlows?: Maybe<AdvancedSecurityAdditionalFlows>;
  advancedSecurityMode: AdvancedSecurityMode;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html */
export type UserPoolAddOnsInput = {
  advancedSecurityAdditionalFlows?: InputMaybe<AdvancedSecurityAdditionalFlowsInput>;
  advancedSecurityMode: AdvancedSecurityMode;
};

/** An app client, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolClient = {
  __typename: 'UserPoolClient';
  /** AWS: UserPoolClientType. */
  accessTokenValidity?: Maybe<Scalars['Int']['output']>;
  /** AWS: UserPoolClientType. */
  allowedOAuthFlows?: Maybe<Array<OAuthFlow>>;
  /** AWS: UserPoolClientType. */
  allowedOAuthFlowsUserPoolClient?: Maybe<Scalars['Boolean']['output']>;
  /** AWS: UserPoolClientType. */
  allowedOAuthScopes?: Maybe<Array<Scalars['String']['output']>>;
  /** AWS: UserPoolClientType. */
  analyticsConfiguration?: Maybe<AnalyticsConfiguration>;
  /** AWS: UserPoolClientType. */
  authSessionValidity?: Maybe<Scalars['Int']['output']>;
  /** AWS: UserPoolClientType. */
  callbackUrls?: Maybe<Array<Scalars['String']['output']>>;
  /** The client's id. */
  clientId: Scalars['String']['output'];
  /** AWS: UserPoolClientType. */
  clientName?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolClientType. */
  clientSecret?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolClientType. */
  clientType?: Maybe<ClientType>;
  /** AWS: UserPoolClientType. */
  creationDate?: Maybe<Scalars['DateTime']['output']>;
  /** AWS: UserPoolClientType. */
  defaultRedirectUri?: Maybe<Scalars['String']['output']>;
  /** AWS: UserPoolClientType. */
  enablePropagateAdditionalUserContextData?: Maybe<Scalars['Boolean']['output']>;
  /** AWS: UserPoolClientType. */
  enableTokenRevocation?: Maybe<Scalars['Boolean']['output']>;
  /** AWS: UserPoolClientType. */
  explicitAuthFlows?: Maybe<Array<ExplicitAuthFlows>>;
  /** AWS: UserPoolClientType. */
  idTokenValidity?: Maybe<Scalars['Int']['output']>;
  /** AWS: UserPoolClientType. */
  lastModifiedDate?: Maybe<Scalars['DateTime']['output']>;
  /** AWS: UserPoolClientType. */
  logoutUrls?: Maybe<Array<Scalars['String']['output']>>;
  /** How managed login looks for the client. AWS: DescribeManagedLoginBrandingByClient. */
  managedLoginBranding?: Maybe<ManagedLoginBranding>;
  /** AWS: UserPoolClientType. */
  preventUserExistenceErrors?: Maybe<PreventUserExistenceErrorTypes>;
  /** AWS: UserPoolClientType. */
  readAttributes?: Maybe<Array<Scalars['String']['output']>>;
  /** AWS: UserPoolClientType. */
  refreshTokenRotation?: Maybe<RefreshTokenRotation>;
  /** AWS: UserPoolClientType. */
  refreshTokenValidity?: Maybe<Scalars['Int']['output']>;
  /** The client's secrets, by their ids. AWS: ListUserPoolClientSecrets. */
  secrets?: Maybe<ClientSecretDescriptorConnection>;
  /** How the client shares sessions. AWS: GetUserPoolClientSessionConfiguration. */
  sessionConfiguration?: Maybe<UserPoolClientSessionConfigurationSuccess>;
  /** AWS: UserPoolClientType. */
  supportedIdentityProviders?: Maybe<Array<Scalars['String']['output']>>;
  /** The client's terms document of that name. AWS: DescribeTermsByClient. */
  termsDocument?: Maybe<Terms>;
  /** AWS: UserPoolClientType. */
  tokenValidityUnits?: Maybe<TokenValidityUnits>;
  /** How the classic hosted pages look for the client. AWS: GetUICustomization. */
  uiCustomization?: Maybe<UiCustomization>;
  /** The pool that the client belongs to. */
  userPoolId: Scalars['String']['output'];
  /** AWS: UserPoolClientType. */
  writeAttributes?: Maybe<Array<Scalars['String']['output']>>;
};


/** An app client, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolClientSecretsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An app client, as operators see it. Everything but the identity is read when it is asked for. */
export type UserPoolClientTermsDocumentArgs = {
  name: Scalars['String']['input'];
};

/** A page of a list. */
export type UserPoolClientConnection = {
  __typename: 'UserPoolClientConnection';
  edges: Array<UserPoolClientEdge>;
  /** The items without their cursors. */
  nodes: Array<UserPoolClient>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type UserPoolClientEdge = {
  __typename: 'UserPoolClientEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: UserPoolClient;
};

/** Every outcome of `userPoolClient`. */
export type UserPoolClientResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserPoolClient;

/** Every outcome of `userPoolClientSecrets`. */
export type UserPoolClientSecretsResult = ClientSecretDescriptorConnection | InternalServerError | InvalidParameterError | LimitExceededError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError;

/** Every outcome of `userPoolClientSessionConfiguration`. */
export type UserPoolClientSessionConfigurationResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserPoolClientSessionConfigurationSuccess;

/** The success of `userPoolClientSessionConfiguration`. */
export type UserPoolClientSessionConfigurationSuccess = {
  __typename: 'UserPoolClientSessionConfigurationSuccess';
  clientId?: Maybe<Scalars['String']['output']>;
  ssoSession?: Maybe<ClientSsoSessionConfig>;
  userPoolId?: Maybe<Scalars['String']['output']>;
};

/** Every outcome of `userPoolClients`. */
export type UserPoolClientsResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserPoolClientConnection;

/** A page of a list. */
export type UserPoolConnection = {
  __typename: 'UserPoolConnection';
  edges: Array<UserPoolEdge>;
  /** The items without their cursors. */
  nodes: Array<UserPool>;
  pageInfo: PageInfo;
};

/** Every outcome of `userPoolDomain`. */
export type UserPoolDomainResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | UnrecognizedError | UserPoolDomainSuccess;

/** The success of `userPoolDomain`. */
export type UserPoolDomainSuccess = {
  __typename: 'UserPoolDomainSuccess';
  domainDescription?: Maybe<DomainDescription>;
};

/** An item of a list, with its cursor. */
export type UserPoolEdge = {
  __typename: 'UserPoolEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: UserPool;
};

/** AWS's values of UserPoolMfaType; UNRECOGNIZED is one that is newer than this release. */
export type UserPoolMfa =
  | 'OFF'
  | 'ON'
  | 'OPTIONAL'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** Every outcome of `userPoolMfaConfig`. */
export type UserPoolMfaConfigResult = InternalError | InvalidParameterError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserPoolMfaConfigSuccess;

/** The success of `userPoolMfaConfig`. */
export type UserPoolMfaConfigSuccess = {
  __typename: 'UserPoolMfaConfigSuccess';
  emailMfaConfiguration?: Maybe<EmailMfaConfig>;
  mfaConfiguration?: Maybe<UserPoolMfa>;
  smsMfaConfiguration?: Maybe<SmsMfaConfig>;
  softwareTokenMfaConfiguration?: Maybe<SoftwareTokenMfaConfig>;
  webAuthnConfiguration?: Maybe<WebAuthnConfiguration>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolPolicyType.html */
export type UserPoolPolicy = {
  __typename: 'UserPoolPolicy';
  passwordPolicy?: Maybe<PasswordPolicy>;
  signInPolicy?: Maybe<SignInPolicy>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolPolicyType.html */
export type UserPoolPolicyInput = {
  passwordPolicy?: InputMaybe<PasswordPolicyInput>;
  signInPolicy?: InputMaybe<SignInPolicyInput>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolReplicaType.html */
export type UserPoolReplica = {
  __typename: 'UserPoolReplica';
  regionName?: Maybe<Scalars['String']['output']>;
  role?: Maybe<ReplicaRole>;
  status?: Maybe<ReplicaStatus>;
  userPoolArn?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type UserPoolReplicaConnection = {
  __typename: 'UserPoolReplicaConnection';
  edges: Array<UserPoolReplicaEdge>;
  /** The items without their cursors. */
  nodes: Array<UserPoolReplica>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type UserPoolReplicaEdge = {
  __typename: 'UserPoolReplicaEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: UserPoolReplica;
};

/** Every outcome of `userPoolReplicas`. */
export type UserPoolReplicasResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserPoolReplicaConnection;

/** Every outcome of `userPool`. */
export type UserPoolResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserPool | UserPoolTaggingError;

/** Every outcome of `userPoolSessionConfiguration`. */
export type UserPoolSessionConfigurationResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserPoolSessionConfigurationSuccess;

/** The success of `userPoolSessionConfiguration`. */
export type UserPoolSessionConfigurationSuccess = {
  __typename: 'UserPoolSessionConfigurationSuccess';
  tokenSession?: Maybe<UserPoolTokenSessionConfig>;
  userPoolId?: Maybe<Scalars['String']['output']>;
  userSessionTracking?: Maybe<UserSessionTracking>;
};

/** The tags could not be read or set; `message` says why. */
export type UserPoolTaggingError = CognitoError & {
  __typename: 'UserPoolTaggingError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS's values of UserPoolTierType; UNRECOGNIZED is one that is newer than this release. */
export type UserPoolTier =
  | 'ESSENTIALS'
  | 'LITE'
  | 'PLUS'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolTokenSessionConfigType.html */
export type UserPoolTokenSessionConfig = {
  __typename: 'UserPoolTokenSessionConfig';
  maxPerUser: Scalars['Int']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolTokenSessionConfigType.html */
export type UserPoolTokenSessionConfigInput = {
  maxPerUser: Scalars['Int']['input'];
};

/** Every outcome of `userPools`. */
export type UserPoolsResult = InternalError | InvalidParameterError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserPoolConnection;

/** Every outcome of `user`. */
export type UserResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | User | UserNotFoundError;

/** AWS's values of UserSessionTrackingType; UNRECOGNIZED is one that is newer than this release. */
export type UserSessionTracking =
  | 'DISABLED'
  | 'ENABLED'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** Every outcome of `userSessions`. */
export type UserSessionsResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | SessionDescriptionConnection | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

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

/** AWS's values of UserVerificationType; UNRECOGNIZED is one that is newer than this release. */
export type UserVerification =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'preferred'
  | 'required';

/** AWS's values of UsernameAttributeType; UNRECOGNIZED is one that is newer than this release. */
export type UsernameAttribute =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'email'
  | 'phone_number';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UsernameConfigurationType.html */
export type UsernameConfiguration = {
  __typename: 'UsernameConfiguration';
  caseSensitive: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UsernameConfigurationType.html */
export type UsernameConfigurationInput = {
  caseSensitive: Scalars['Boolean']['input'];
};

/** A user of that name already exists. Offer to sign in, to recover the password, or another name. */
export type UsernameExistsError = CognitoError & {
  __typename: 'UsernameExistsError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** Every outcome of `users`. */
export type UsersResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserConnection;

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerificationMessageTemplateType.html */
export type VerificationMessageTemplate = {
  __typename: 'VerificationMessageTemplate';
  defaultEmailOption?: Maybe<DefaultEmailOption>;
  emailMessage?: Maybe<Scalars['String']['output']>;
  emailMessageByLink?: Maybe<Scalars['String']['output']>;
  emailSubject?: Maybe<Scalars['String']['output']>;
  emailSubjectByLink?: Maybe<Scalars['String']['output']>;
  smsMessage?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerificationMessageTemplateType.html */
export type VerificationMessageTemplateInput = {
  defaultEmailOption?: InputMaybe<DefaultEmailOption>;
  emailMessage?: InputMaybe<Scalars['String']['input']>;
  emailMessageByLink?: InputMaybe<Scalars['String']['input']>;
  emailSubject?: InputMaybe<Scalars['String']['input']>;
  emailSubjectByLink?: InputMaybe<Scalars['String']['input']>;
  smsMessage?: InputMaybe<Scalars['String']['input']>;
};

/** AWS's values of VerifiedAttributeType; UNRECOGNIZED is one that is newer than this release. */
export type VerifiedAttribute =
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'email'
  | 'phone_number';

/** What `verifyMyAttribute` needs to know. */
export type VerifyMyAttributeInput = {
  /** AWS: VerifyUserAttribute, AttributeName. */
  attributeName: Scalars['String']['input'];
  /** AWS: VerifyUserAttribute, Code. */
  code: Scalars['String']['input'];
};

/** Every outcome of `verifyMyAttribute`. */
export type VerifyMyAttributeResult = AliasExistsError | CodeMismatchError | ExpiredCodeError | ForbiddenError | InternalError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError | VerifyMyAttributeSuccess;

/** The success of `verifyMyAttribute`. */
export type VerifyMyAttributeSuccess = {
  __typename: 'VerifyMyAttributeSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `verifySoftwareToken` needs to know. */
export type VerifySoftwareTokenInput = {
  /** In the middle of a sign-in: the challenge token of associateSoftwareToken. Absent for a signed-in user. */
  challengeToken?: InputMaybe<Scalars['String']['input']>;
  /** AWS: VerifySoftwareToken, FriendlyDeviceName. */
  friendlyDeviceName?: InputMaybe<Scalars['String']['input']>;
  /** AWS: VerifySoftwareToken, UserCode. */
  userCode: Scalars['String']['input'];
};

/** AWS's values of VerifySoftwareTokenResponseType; UNRECOGNIZED is one that is newer than this release. */
export type VerifySoftwareTokenResponse =
  | 'ERROR'
  | 'SUCCESS'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** Every outcome of `verifySoftwareToken`. */
export type VerifySoftwareTokenResult = ChallengeExpiredError | ChallengeTamperedError | ChallengeUsedError | CodeMismatchError | EnableSoftwareTokenMfaError | ForbiddenError | InternalError | InvalidParameterError | InvalidUserPoolConfigurationError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SoftwareTokenMfaNotFoundError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError | VerifySoftwareTokenSuccess;

/** The success of `verifySoftwareToken`. */
export type VerifySoftwareTokenSuccess = {
  __typename: 'VerifySoftwareTokenSuccess';
  /** For the next step of the sign-in; null for a signed-in user. */
  challengeToken?: Maybe<Scalars['String']['output']>;
  status?: Maybe<VerifySoftwareTokenResponse>;
};

/** One member of the input that breaks one of AWS's constraints. */
export type Violation = {
  __typename: 'Violation';
  /** The constraint in AWS's words: `Member must have length less than or equal to 128`. */
  constraint: Scalars['String']['output'];
  /** The violation as a sentence. */
  message: Scalars['String']['output'];
  /** Where in the input, from the argument on: `userAttributes.0.name`. */
  path: Scalars['String']['output'];
};

/** What somebody can do whom Cognito keeps out. */
export type WayOut =
  /** Only an administrator can help: enableUser for a disabled account, createUser with messageAction RESEND for an expired invitation. */
  | 'ASK_ADMINISTRATOR'
  /** The app client's settings rule it out. Leave out what it may not do, such as an attribute that is not among its writeAttributes or a flow that is not among its explicitAuthFlows, or have an operator change it with updateUserPoolClient. */
  | 'CHECK_APP_CLIENT'
  /** The sign-up waits for its code: confirmSignUp takes it, resendConfirmationCode sends a new one. */
  | 'CONFIRM_SIGN_UP'
  /** forgotPassword sends a code, confirmForgotPassword sets a new password with it. */
  | 'RESET_PASSWORD'
  /** There is nothing to be done any more: signIn. */
  | 'SIGN_IN'
  /** The token or session is no longer good: sign in again. */
  | 'SIGN_IN_AGAIN'
  /** There is no password to be reset. An account that was made by an administrator signs in with the temporary password of its invitation, which createUser with messageAction RESEND repeats; one of an identity provider signs in there. */
  | 'SIGN_IN_ANOTHER_WAY'
  /** There is no verified address for a code. Whoever can still sign in verifies one with sendMyAttributeVerificationCode; else an administrator sets it verified with updateUserAttributes. */
  | 'VERIFY_ADDRESS'
  /** Too many tries: wait, up to a quarter of an hour, before the next one. */
  | 'WAIT';

/** A passkey is asked for. */
export type WebAuthnChallenge = {
  __typename: 'WebAuthnChallenge';
  /** Goes with the answer. Sealed, and good until `expiresAt`. */
  challengeToken: Scalars['String']['output'];
  /** When the challenge is too old to be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** For `navigator.credentials.get({ publicKey })`, in JSON's form. */
  requestOptions: Scalars['JSONObject']['output'];
};

/** The passkey registration was not started, or too long ago. Start it again. */
export type WebAuthnChallengeNotFoundError = CognitoError & {
  __typename: 'WebAuthnChallengeNotFoundError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The passkey registration was started with another app client. Start it again with this one. */
export type WebAuthnClientMismatchError = CognitoError & {
  __typename: 'WebAuthnClientMismatchError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html */
export type WebAuthnConfiguration = {
  __typename: 'WebAuthnConfiguration';
  factorConfiguration?: Maybe<WebAuthnFactorConfiguration>;
  relyingPartyId?: Maybe<Scalars['String']['output']>;
  userVerification?: Maybe<UserVerification>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html */
export type WebAuthnConfigurationInput = {
  factorConfiguration?: InputMaybe<WebAuthnFactorConfiguration>;
  relyingPartyId?: InputMaybe<Scalars['String']['input']>;
  userVerification?: InputMaybe<UserVerification>;
};

/** The user pool has no relying party for passkeys. An operator has to configure it. */
export type WebAuthnConfigurationMissingError = CognitoError & {
  __typename: 'WebAuthnConfigurationMissingError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnCredentialDescription.html */
export type WebAuthnCredentialDescription = {
  __typename: 'WebAuthnCredentialDescription';
  authenticatorAttachment?: Maybe<Scalars['String']['output']>;
  authenticatorTransports: Array<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  credentialId: Scalars['String']['output'];
  friendlyCredentialName: Scalars['String']['output'];
  relyingPartyId: Scalars['String']['output'];
};

/** A page of a list. */
export type WebAuthnCredentialDescriptionConnection = {
  __typename: 'WebAuthnCredentialDescriptionConnection';
  edges: Array<WebAuthnCredentialDescriptionEdge>;
  /** The items without their cursors. */
  nodes: Array<WebAuthnCredentialDescription>;
  pageInfo: PageInfo;
};

/** An item of a list, with its cursor. */
export type WebAuthnCredentialDescriptionEdge = {
  __typename: 'WebAuthnCredentialDescriptionEdge';
  /** The item's place: what to pass as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  node: WebAuthnCredentialDescription;
};

/** The authenticator's kind of credential is not supported. Offer another passkey. */
export type WebAuthnCredentialNotSupportedError = CognitoError & {
  __typename: 'WebAuthnCredentialNotSupportedError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** AWS's values of WebAuthnFactorConfigurationType; UNRECOGNIZED is one that is newer than this release. */
export type WebAuthnFactorConfiguration =
  | 'MULTI_FACTOR_WITH_USER_VERIFICATION'
  | 'SINGLE_FACTOR'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnMfaSettingsType.html */
export type WebAuthnMfaSettingsInput = {
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Passkeys are not switched on for the user pool. Hide the choice. */
export type WebAuthnNotEnabledError = CognitoError & {
  __typename: 'WebAuthnNotEnabledError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The page's origin does not belong to the user pool's relying party. Serve it from an allowed origin. */
export type WebAuthnOriginNotAllowedError = CognitoError & {
  __typename: 'WebAuthnOriginNotAllowedError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};

/** The passkey belongs to another relying party than the user pool's. Start the registration again. */
export type WebAuthnRelyingPartyMismatchError = CognitoError & {
  __typename: 'WebAuthnRelyingPartyMismatchError';
  /** Which error it is; one code for each type. */
  code: CognitoErrorCode;
  /** What happened, in English, fit to be shown. */
  message: Scalars['String']['output'];
  /** The request's id in the gateway's log, also sent as the header x-request-id. */
  requestId: Scalars['ID']['output'];
  /** True when the same input may be sent again, and again may succeed, without a second effect. */
  retryable: Scalars['Boolean']['output'];
};
