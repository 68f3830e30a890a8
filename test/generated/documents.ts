/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** What `confirmUser` needs to know. */
export type ConfirmUserInput = {
  clientMetadata?: Record<string, string> | null | undefined;
  userPoolId?: string | null | undefined;
  username: string;
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
    | { __typename: 'ConfirmUserSuccess', user: { __typename: 'User', username: string, status: UserStatus | null } }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string, retryable: boolean }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string, retryable: boolean, violations: Array<{ __typename: 'Violation', path: string, message: string }> }
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


export type ConfirmUserWithVerifiedEmailMutation = { __typename: 'Mutation', updateUserAttributes:
    | { __typename: 'AliasExistsError', code: CognitoErrorCode, message: string }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidEmailRoleAccessPolicyError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidSmsRoleAccessPolicyError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidSmsRoleTrustRelationshipError', code: CognitoErrorCode, message: string }
    | { __typename: 'NotAuthorizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'OperationNotEnabledError', code: CognitoErrorCode, message: string }
    | { __typename: 'OutcomeUnknownError', code: CognitoErrorCode, message: string }
    | { __typename: 'ResourceNotFoundError', code: CognitoErrorCode, message: string }
    | { __typename: 'ServiceUnavailableError', code: CognitoErrorCode, message: string }
    | { __typename: 'TooManyRequestsError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnexpectedLambdaError', code: CognitoErrorCode, message: string }
    | { __typename: 'UnrecognizedError', code: CognitoErrorCode, message: string }
    | { __typename: 'UpdateUserAttributesSuccess' }
    | { __typename: 'UserLambdaValidationError', code: CognitoErrorCode, message: string }
    | { __typename: 'UserNotFoundError', code: CognitoErrorCode, message: string }
   | null, confirmUser:
    | { __typename: 'ConfirmUserSuccess', user: { __typename: 'User', username: string, status: UserStatus | null, email: string | null, emailVerified: boolean | null } }
    | { __typename: 'InternalError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidLambdaResponseError', code: CognitoErrorCode, message: string }
    | { __typename: 'InvalidParameterError', code: CognitoErrorCode, message: string }
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


export const ConfirmUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidParameterError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmUserMutation, ConfirmUserMutationVariables>;
export const ConfirmUserWithVerifiedEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmUserWithVerifiedEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserAttributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"userAttributes"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"email_verified","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"true","block":false}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CognitoError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmUserWithVerifiedEmailMutation, ConfirmUserWithVerifiedEmailMutationVariables>;