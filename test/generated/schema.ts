export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, in UTC, as RFC 3339 writes it: `2026-11-23T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A JSON object of any shape. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A map of strings, as AWS uses for client metadata, tags and the like: a JSON object whose values are strings. Keys stay as they are. */
  StringMap: { input: Record<string, string>; output: Record<string, string>; }
};

/** What `addUserToGroup` needs to know. */
export type AddUserToGroupInput = {
  groupName: Scalars['String']['input'];
  userPoolId?: InputMaybe<Scalars['String']['input']>;
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

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsMetadataType.html */
export type AnalyticsMetadataInput = {
  analyticsEndpointId?: InputMaybe<Scalars['String']['input']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html */
export type Attribute = {
  __typename: 'Attribute';
  name: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html */
export type AttributeInput = {
  name: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
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

/** What `confirmSignUp` needs to know. */
export type ConfirmSignUpInput = {
  analyticsMetadata?: InputMaybe<AnalyticsMetadataInput>;
  clientId?: InputMaybe<Scalars['String']['input']>;
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  confirmationCode: Scalars['String']['input'];
  forceAliasCreation?: InputMaybe<Scalars['Boolean']['input']>;
  userContextData?: InputMaybe<UserContextDataInput>;
  username: Scalars['String']['input'];
};

/** Every outcome of `confirmSignUp`. */
export type ConfirmSignUpResult = AliasExistsError | CodeMismatchError | ConfirmSignUpSuccess | ExpiredCodeError | ForbiddenError | InternalError | InvalidLambdaResponseError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotFoundError;

/** The success of `confirmSignUp`. */
export type ConfirmSignUpSuccess = {
  __typename: 'ConfirmSignUpSuccess';
  /** Always true: it was done. */
  done: Scalars['Boolean']['output'];
};

/** What `confirmUser` needs to know. */
export type ConfirmUserInput = {
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};

/** Every outcome of `confirmUser`. */
export type ConfirmUserResult = ConfirmUserSuccess | InternalError | InvalidLambdaResponseError | InvalidParameterError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotFoundError;

/** The success of `confirmUser`. */
export type ConfirmUserSuccess = {
  __typename: 'ConfirmUserSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `createUser` needs to know. */
export type CreateUserInput = {
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  desiredDeliveryMediums?: InputMaybe<Array<DeliveryMedium>>;
  forceAliasCreation?: InputMaybe<Scalars['Boolean']['input']>;
  messageAction?: InputMaybe<MessageAction>;
  temporaryPassword?: InputMaybe<Scalars['String']['input']>;
  userAttributes?: InputMaybe<Array<AttributeInput>>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
  validationData?: InputMaybe<Array<AttributeInput>>;
};

/** Every outcome of `createUser`. */
export type CreateUserResult = CodeDeliveryFailureError | CreateUserSuccess | InternalError | InvalidLambdaResponseError | InvalidParameterError | InvalidPasswordError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PreconditionNotMetError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UnsupportedUserStateError | UserLambdaValidationError | UserNotFoundError | UsernameExistsError;

/** The success of `createUser`. */
export type CreateUserSuccess = {
  __typename: 'CreateUserSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** What `deleteUser` needs to know. */
export type DeleteUserInput = {
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};

/** Every outcome of `deleteUser`. */
export type DeleteUserResult = DeleteUserSuccess | InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotFoundError;

/** The success of `deleteUser`. */
export type DeleteUserSuccess = {
  __typename: 'DeleteUserSuccess';
  /** The pool that the user belonged to. */
  userPoolId: Scalars['String']['output'];
  /** The name that the user had. */
  username: Scalars['String']['output'];
};

/** AWS's values of DeliveryMediumType; UNRECOGNIZED is one that is newer than this release. */
export type DeliveryMedium =
  | 'EMAIL'
  | 'SMS'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

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

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MFAOptionType.html */
export type MfaOption = {
  __typename: 'MFAOption';
  attributeName?: Maybe<Scalars['String']['output']>;
  deliveryMedium?: Maybe<DeliveryMedium>;
};

/** The signed-in user, as they see themselves. */
export type Me = {
  __typename: 'Me';
  /** All attributes, also custom ones, as AWS has them. */
  attributes?: Maybe<Array<Attribute>>;
  /** The e-mail address; null when there is none. */
  email?: Maybe<Scalars['String']['output']>;
  /** True when the address was verified; only then can it recover a password. */
  emailVerified?: Maybe<Scalars['Boolean']['output']>;
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
  /** The user's unchangeable id, a UUID. */
  sub?: Maybe<Scalars['String']['output']>;
  /** The user's name in the pool. */
  username: Scalars['String']['output'];
};

/** Every outcome of `me`. */
export type MeResult = ForbiddenError | InternalError | InvalidParameterError | Me | NotAuthorizedError | OperationNotEnabledError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | UserNotConfirmedError | UserNotFoundError;

/** AWS's values of MessageActionType; UNRECOGNIZED is one that is newer than this release. */
export type MessageAction =
  | 'RESEND'
  | 'SUPPRESS'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

export type Mutation = {
  __typename: 'Mutation';
  /** Adds a user to a group. AWS: AdminAddUserToGroup. */
  addUserToGroup?: Maybe<AddUserToGroupResult>;
  /** Confirms an account with the code that was sent to its owner. AWS: ConfirmSignUp. */
  confirmSignUp?: Maybe<ConfirmSignUpResult>;
  /** Confirms a sign-up without its code. It does not verify the user's e-mail address: see updateUserAttributes. AWS: AdminConfirmSignUp. */
  confirmUser?: Maybe<ConfirmUserResult>;
  /** Creates a user and sends the invitation. AWS: AdminCreateUser. */
  createUser?: Maybe<CreateUserResult>;
  /** Deletes a user, for good. AWS: AdminDeleteUser. */
  deleteUser?: Maybe<DeleteUserResult>;
  /** Sends a new confirmation code. AWS: ResendConfirmationCode. */
  resendConfirmationCode?: Maybe<ResendConfirmationCodeResult>;
  /** Signs a user in. AWS: InitiateAuth. */
  signIn?: Maybe<SignInResult>;
  /** Opens an account and sends its confirmation code. AWS: SignUp. */
  signUp?: Maybe<SignUpResult>;
  /** Sets attributes of a user. Before confirmUser, set email_verified to true: a user without a verified address can never reset a password. AWS: AdminUpdateUserAttributes. */
  updateUserAttributes?: Maybe<UpdateUserAttributesResult>;
};


export type MutationAddUserToGroupArgs = {
  input: AddUserToGroupInput;
};


export type MutationConfirmSignUpArgs = {
  input: ConfirmSignUpInput;
};


export type MutationConfirmUserArgs = {
  input: ConfirmUserInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationDeleteUserArgs = {
  input: DeleteUserInput;
};


export type MutationResendConfirmationCodeArgs = {
  input: ResendConfirmationCodeInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationUpdateUserAttributesArgs = {
  input: UpdateUserAttributesInput;
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
};

/** Why Cognito refused. UNSPECIFIED is a text that this release does not know. */
export type NotAuthorizedReason =
  | 'ATTEMPTS_EXCEEDED'
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

export type Query = {
  __typename: 'Query';
  /** The signed-in user. AWS: GetUser. */
  me?: Maybe<MeResult>;
  /** One user, by name. AWS: AdminGetUser. */
  user?: Maybe<UserResult>;
  /** The users of a pool. AWS: ListUsers. */
  users?: Maybe<UsersResult>;
};


export type QueryUserArgs = {
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
};

/** What `resendConfirmationCode` needs to know. */
export type ResendConfirmationCodeInput = {
  analyticsMetadata?: InputMaybe<AnalyticsMetadataInput>;
  clientId?: InputMaybe<Scalars['String']['input']>;
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  userContextData?: InputMaybe<UserContextDataInput>;
  username: Scalars['String']['input'];
};

/** Every outcome of `resendConfirmationCode`. */
export type ResendConfirmationCodeResult = CodeDeliveryFailureError | ForbiddenError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResendConfirmationCodeSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UserNotFoundError;

/** The success of `resendConfirmationCode`. */
export type ResendConfirmationCodeSuccess = {
  __typename: 'ResendConfirmationCodeSuccess';
  codeDeliveryDetails?: Maybe<CodeDeliveryDetails>;
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

/** What `signIn` needs to know. */
export type SignInInput = {
  /** The app client; the configured one when absent. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** Passed on to the pool's Lambda triggers. */
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  /** The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script. */
  deviceData?: InputMaybe<Scalars['String']['input']>;
  /** The user's name, or an alias that the pool accepts, such as the e-mail address. */
  username: Scalars['String']['input'];
  /** The proof of identity. */
  with: SignInWith;
};

/** Every outcome of `signIn`. */
export type SignInResult = FeatureUnavailableInTierError | ForbiddenError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | InvalidUserPoolConfigurationError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SignInSuccess | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UnsupportedChallenge | UnsupportedOperationError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** The user is signed in. */
export type SignInSuccess = {
  __typename: 'SignInSuccess';
  /** Null where the gateway keeps the tokens itself, in cookies. */
  tokens?: Maybe<Tokens>;
};

/** The proof of identity: exactly one. */
export type SignInWith =
  /** The password, as the user typed it. */
  { password: Scalars['String']['input']; };

/** What `signUp` needs to know. */
export type SignUpInput = {
  analyticsMetadata?: InputMaybe<AnalyticsMetadataInput>;
  clientId?: InputMaybe<Scalars['String']['input']>;
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  userAttributes?: InputMaybe<Array<AttributeInput>>;
  userContextData?: InputMaybe<UserContextDataInput>;
  username: Scalars['String']['input'];
  validationData?: InputMaybe<Array<AttributeInput>>;
};

/** Every outcome of `signUp`. */
export type SignUpResult = CodeDeliveryFailureError | ForbiddenError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidPasswordError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | LimitExceededError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SignUpSuccess | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UserLambdaValidationError | UsernameExistsError;

/** The success of `signUp`. */
export type SignUpSuccess = {
  __typename: 'SignUpSuccess';
  codeDeliveryDetails?: Maybe<CodeDeliveryDetails>;
  userConfirmed: Scalars['Boolean']['output'];
  userSub: Scalars['String']['output'];
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

/** Cognito asks for a further step that this release of the gateway cannot take. */
export type UnsupportedChallenge = {
  __typename: 'UnsupportedChallenge';
  /** AWS's name of the challenge: `SOFTWARE_TOKEN_MFA`, for example. */
  name: Scalars['String']['output'];
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

/** What `updateUserAttributes` needs to know. */
export type UpdateUserAttributesInput = {
  clientMetadata?: InputMaybe<Scalars['StringMap']['input']>;
  userAttributes: Array<AttributeInput>;
  userPoolId?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};

/** Every outcome of `updateUserAttributes`. */
export type UpdateUserAttributesResult = AliasExistsError | InternalError | InvalidEmailRoleAccessPolicyError | InvalidLambdaResponseError | InvalidParameterError | InvalidSmsRoleAccessPolicyError | InvalidSmsRoleTrustRelationshipError | NotAuthorizedError | OperationNotEnabledError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedLambdaError | UnrecognizedError | UpdateUserAttributesSuccess | UserLambdaValidationError | UserNotFoundError;

/** The success of `updateUserAttributes`. */
export type UpdateUserAttributesSuccess = {
  __typename: 'UpdateUserAttributesSuccess';
  /** The user, as they are after this; read when a field beyond the identity is asked for. */
  user: User;
};

/** A user of a pool, as administrators see them. Everything but the identity is read when it is asked for. */
export type User = {
  __typename: 'User';
  /** All attributes, also custom ones, as AWS has them. */
  attributes?: Maybe<Array<Attribute>>;
  /** When the user was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
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
export type UserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type UserConnection = {
  __typename: 'UserConnection';
  edges: Array<UserEdge>;
  /** The items without their cursors. */
  nodes: Array<User>;
  pageInfo: PageInfo;
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserContextDataType.html */
export type UserContextDataInput = {
  encodedData?: InputMaybe<Scalars['String']['input']>;
};

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

/** Every outcome of `user`. */
export type UserResult = InternalError | InvalidParameterError | NotAuthorizedError | OperationNotEnabledError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnrecognizedError | User | UserNotFoundError;

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
