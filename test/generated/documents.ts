/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** AWS's values of EventType; UNRECOGNIZED is one that is newer than this release. */
export type AuthEventType =
  | 'ForgotPassword'
  | 'PasswordChange'
  | 'ResendCode'
  | 'SignIn'
  | 'SignUp'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

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

/** AWS's values of DeliveryMediumType; UNRECOGNIZED is one that is newer than this release. */
export type DeliveryMedium =
  | 'EMAIL'
  | 'SMS'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

/** AWS's values of DomainStatusType; UNRECOGNIZED is one that is newer than this release. */
export type DomainStatus =
  | 'ACTIVE'
  | 'CREATING'
  | 'DELETING'
  | 'FAILED'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED'
  | 'UPDATING';

/** AWS's values of EventResponseType; UNRECOGNIZED is one that is newer than this release. */
export type EventResponse =
  | 'Fail'
  | 'InProgress'
  | 'Pass'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

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

/** AWS's values of UserPoolMfaType; UNRECOGNIZED is one that is newer than this release. */
export type UserPoolMfa =
  | 'OFF'
  | 'ON'
  | 'OPTIONAL'
  /** A value newer than this release of the gateway; the gateway's log names it. Not accepted as input. */
  | 'UNRECOGNIZED';

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

export type ConfirmUserMutationVariables = Exact<{
  input: ConfirmUserInput;
}>;


export type ConfirmUserMutation = { __typename: 'Mutation', confirmUser:
    | { __typename: 'AliasExistsError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'ConfirmUserSuccess', user: { __typename: 'User', username: string, status: UserStatus | null } }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, violations: Array<{ __typename: 'Violation', path: string, message: string }> }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'TooManyFailedAttemptsError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string, retryable: boolean }
   | null };

export type ConfirmUserWithVerifiedEmailMutationVariables = Exact<{
  username: string;
}>;


export type ConfirmUserWithVerifiedEmailMutation = { __typename: 'Mutation', confirmUser:
    | { __typename: 'AliasExistsError', code: CognitoErrorCode, message: string }
    | { __typename: 'ConfirmUserSuccess', user: { __typename: 'User', username: string, status: UserStatus | null, email: string | null, emailVerified: boolean | null } }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyFailedAttemptsError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string }
   | null };

export type AppClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppClientsQuery = { __typename: 'Query', userPoolClients:
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserPoolClientConnection', nodes: Array<{ __typename: 'UserPoolClient', clientId: string, clientName: string | null, explicitAuthFlows: Array<ExplicitAuthFlows> | null }> }
   | null };

export type PoolDomainQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolDomainQuery = { __typename: 'Query', userPoolDomain:
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserPoolDomainSuccess', domainDescription: { __typename: 'DomainDescription', domain: string | null, status: DomainStatus | null } | null }
   | null };

export type UserDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type UserDevicesQuery = { __typename: 'Query', userDevices:
    | { __typename: 'DeviceConnection', nodes: Array<{ __typename: 'Device', deviceKey: string | null, deviceLastAuthenticatedDate: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidUserPoolConfigurationError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
   | null };

export type AdministratorsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministratorsQuery = { __typename: 'Query', group:
    | { __typename: 'Group', groupName: string, description: string | null, users: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', username: string, status: UserStatus | null }> } | null }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
   | null };

export type IdentityProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentityProvidersQuery = { __typename: 'Query', identityProviders:
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'ProviderDescriptionConnection', nodes: Array<{ __typename: 'ProviderDescription', providerName: string | null, providerType: IdentityProviderType | null }> }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
   | null };

export type ColumnsQueryVariables = Exact<{ [key: string]: never; }>;


export type ColumnsQuery = { __typename: 'Query', csvHeader:
    | { __typename: 'CsvHeaderSuccess', csvHeader: Array<string> | null }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
   | null };

export type LostPhoneMutationVariables = Exact<{ [key: string]: never; }>;


export type LostPhoneMutation = { __typename: 'Mutation', deleteUserSoftwareToken:
    | { __typename: 'DeleteUserSoftwareTokenSuccess', user: { __typename: 'User', username: string, mfaMethods: Array<string> | null } }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string }
   | null };

export type MyPasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPasskeysQuery = { __typename: 'Query', myWebAuthnCredentials:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'WebAuthnCredentialDescriptionConnection', nodes: Array<{ __typename: 'WebAuthnCredentialDescription', credentialId: string, friendlyCredentialName: string, createdAt: string }> }
   | null };

export type SetUserPasswordMutationVariables = Exact<{ [key: string]: never; }>;


export type SetUserPasswordMutation = { __typename: 'Mutation', setUserPassword:
    | { __typename: 'InternalError', code: CognitoErrorCode }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode }
    | { __typename: 'InvalidPasswordError', message: string, code: CognitoErrorCode }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: CognitoErrorCode }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode }
    | { __typename: 'SetUserPasswordSuccess', user: { __typename: 'User', username: string, status: UserStatus | null } }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode }
   | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me:
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'Me', username: string, sub: string | null, email: string | null, emailVerified: boolean | null, attributes: Array<{ __typename: 'Attribute', name: string, value: string | null }> | null }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string }
   | null };

export type SignInsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInsQuery = { __typename: 'Query', userAuthEvents:
    | { __typename: 'AuthEventConnection', nodes: Array<{ __typename: 'AuthEvent', eventType: AuthEventType | null, eventResponse: EventResponse | null, creationDate: string | null }> }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserPoolAddOnNotEnabledError', code: CognitoErrorCode, message: string }
   | null };

export type SignOutUserEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutUserEverywhereMutation = { __typename: 'Mutation', signOutUserEverywhere:
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'SignOutUserEverywhereSuccess', user: { __typename: 'User', username: string } }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string }
   | null };

export type SignInMutationVariables = Exact<{ [key: string]: never; }>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'AdminNoSrpAuthChallenge' }
    | { __typename: 'ChallengeExpiredError', code: CognitoErrorCode, message: string }
    | { __typename: 'ChallengeTamperedError', code: CognitoErrorCode, message: string }
    | { __typename: 'ChallengeUsedError', code: CognitoErrorCode, message: string }
    | { __typename: 'CustomChallenge' }
    | { __typename: 'DevicePasswordVerifierChallenge' }
    | { __typename: 'DeviceSrpAuthChallenge' }
    | { __typename: 'EmailOtpChallenge' }
    | { __typename: 'FeatureUnavailableInTierError', code: CognitoErrorCode, message: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidUserPoolConfigurationError', code: CognitoErrorCode, message: string }
    | { __typename: 'MfaSetupChallenge' }
    | { __typename: 'NewPasswordRequiredChallenge', challengeToken: string, requiredAttributes: Array<string> }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string }
    | { __typename: 'PasswordChallenge' }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string }
    | { __typename: 'PasswordSrpChallenge' }
    | { __typename: 'PasswordVerifierChallenge' }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'SelectChallenge' }
    | { __typename: 'SelectMfaTypeChallenge' }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'SignInSuccess', tokens: { __typename: 'Tokens', accessToken: string, refreshToken: string | null, expiresIn: number } | null }
    | { __typename: 'SmsMfaChallenge' }
    | { __typename: 'SmsOtpChallenge' }
    | { __typename: 'SoftwareTokenMfaChallenge' }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnsupportedChallenge' }
    | { __typename: 'UnsupportedOperationError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'WebAuthnChallenge' }
   | null };

export type SignUpMutationVariables = Exact<{ [key: string]: never; }>;


export type SignUpMutation = { __typename: 'Mutation', signUp:
    | { __typename: 'CodeDeliveryFailureError', code: CognitoErrorCode, message: string }
    | { __typename: 'ForbiddenError', code: CognitoErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: CognitoErrorCode, message: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidPasswordError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string }
    | { __typename: 'LimitExceededError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'SignUpSuccess', userSub: string, userConfirmed: boolean, codeDeliveryDetails: { __typename: 'CodeDeliveryDetails', destination: string | null, deliveryMedium: DeliveryMedium | null } | null }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string }
    | { __typename: 'UsernameExistsError', code: CognitoErrorCode, message: string }
   | null };

export type PoolQueryVariables = Exact<{
  userPoolId?: string | null | undefined;
}>;


export type PoolQuery = { __typename: 'Query', userPool:
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserPool', id: string, name: string | null, policies: { __typename: 'UserPoolPolicy', passwordPolicy: { __typename: 'PasswordPolicy', minimumLength: number | null } | null } | null, mfaConfig: { __typename: 'UserPoolMfaConfigSuccess', mfaConfiguration: UserPoolMfa | null } | null, clients: { __typename: 'UserPoolClientConnection', nodes: Array<{ __typename: 'UserPoolClient', clientId: string, clientName: string | null }> } | null }
    | { __typename: 'UserPoolTaggingError', code: CognitoErrorCode, message: string }
   | null };

export type WaitingUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingUsersQuery = { __typename: 'Query', users:
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', username: string, email: string | null, createdAt: string | null, groups: { __typename: 'GroupConnection', nodes: Array<{ __typename: 'Group', groupName: string }> } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }
   | null };

export type RemoveLostAuthenticatorMutationVariables = Exact<{
  username: string;
}>;


export type RemoveLostAuthenticatorMutation = { __typename: 'Mutation', resetUserMfa:
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string }
    | { __typename: 'PasswordResetRequiredError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResetUserMfaSuccess', user: { __typename: 'User', username: string, status: UserStatus | null, mfaPreference: string | null, mfaMethods: Array<string> | null } }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotConfirmedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string }
   | null };


export const ConfirmUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidParameterError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmUserMutation, ConfirmUserMutationVariables>;
export const ConfirmUserWithVerifiedEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmUserWithVerifiedEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"markVerified"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EMAIL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmUserWithVerifiedEmailMutation, ConfirmUserWithVerifiedEmailMutationVariables>;
export const AppClientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userPoolClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPoolClientConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"explicitAuthFlows"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AppClientsQuery, AppClientsQueryVariables>;
export const PoolDomainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoolDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userPoolDomain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"domain"},"value":{"kind":"StringValue","value":"accounts-example","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPoolDomainSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domainDescription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PoolDomainQuery, PoolDomainQueryVariables>;
export const UserDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserDevices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userDevices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"StringValue","value":"member","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceLastAuthenticatedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UserDevicesQuery, UserDevicesQueryVariables>;
export const AdministratorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Administrators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupName"},"value":{"kind":"StringValue","value":"admins","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AdministratorsQuery, AdministratorsQueryVariables>;
export const IdentityProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentityProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderDescriptionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IdentityProvidersQuery, IdentityProvidersQueryVariables>;
export const ColumnsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"csvHeader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CsvHeaderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"csvHeader"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ColumnsQuery, ColumnsQueryVariables>;
export const LostPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LostPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUserSoftwareToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"StringValue","value":"member","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserSoftwareTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LostPhoneMutation, LostPhoneMutationVariables>;
export const MyPasskeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPasskeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWebAuthnCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAuthnCredentialDescriptionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentialId"}},{"kind":"Field","name":{"kind":"Name","value":"friendlyCredentialName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MyPasskeysQuery, MyPasskeysQueryVariables>;
export const SetUserPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUserPassword"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUserPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"StringValue","value":"member","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"password"},"value":{"kind":"StringValue","value":"Correct-horse-2","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"permanent"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SetUserPasswordMutation, SetUserPasswordMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"sub"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const SignInsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userAuthEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"StringValue","value":"member","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"eventResponse"}},{"kind":"Field","name":{"kind":"Name","value":"creationDate"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignInsQuery, SignInsQueryVariables>;
export const SignOutUserEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutUserEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutUserEverywhere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"StringValue","value":"member","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutUserEverywhereSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutUserEverywhereMutation, SignOutUserEverywhereMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"StringValue","value":"member","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"with"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"password"},"value":{"kind":"StringValue","value":"Embedded-pool-1","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewPasswordRequiredChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeToken"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"StringValue","value":"kim","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"password"},"value":{"kind":"StringValue","value":"Correct-horse-1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"userAttributes"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"email","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"kim@example.com","block":false}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userSub"}},{"kind":"Field","name":{"kind":"Name","value":"userConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"codeDeliveryDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const PoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userPoolId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userPool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userPoolId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userPoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimumLength"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfaConfig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mfaConfiguration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PoolQuery, PoolQueryVariables>;
export const WaitingUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingUsers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attribute"},"value":{"kind":"EnumValue","value":"cognito_user_status"}},{"kind":"ObjectField","name":{"kind":"Name","value":"equals"},"value":{"kind":"StringValue","value":"UNCONFIRMED","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WaitingUsersQuery, WaitingUsersQueryVariables>;
export const RemoveLostAuthenticatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLostAuthenticator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetUserMfa"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetUserMfaSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mfaPreference"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveLostAuthenticatorMutation, RemoveLostAuthenticatorMutationVariables>;