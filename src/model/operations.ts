// Written by npm run generate from the AWS SDK. Edit tools/codegen instead.
import * as sdk from "@aws-sdk/client-cognito-identity-provider";
import * as inputs from "./inputs";
import * as outputs from "./outputs";

/** One operation of the Cognito user pools API, as the SDK declares it. */
export interface Operation {
  readonly name: string;
  readonly effect: "read" | "write";
  /** Whether AWS requires a signature with IAM credentials. */
  readonly signed: boolean;
  /** The SDK's runtime schema: the wire format of each member. */
  readonly schema: unknown;
  /** Whether the input has members, and whether any of them is required. */
  readonly input: "none" | "optional" | "required";
  /** The members that callers may set. */
  readonly request: (new () => object) | undefined;
  /** The response members other than nodes; absent if there are none. */
  readonly response: (new () => object) | undefined;
  readonly paging?: { readonly token: string; readonly items: string; readonly limit?: string };
  readonly errors: readonly ExceptionName[];
}

export const sdkVersion = "3.1169.0";

export const exceptionNames = [
  "AccessDeniedException",
  "AliasExistsException",
  "CodeDeliveryFailureException",
  "CodeMismatchException",
  "ConcurrentModificationException",
  "DeviceKeyExistsException",
  "DuplicateProviderException",
  "EnableSoftwareTokenMFAException",
  "ExpiredCodeException",
  "FeatureUnavailableInTierException",
  "ForbiddenException",
  "GroupExistsException",
  "InternalErrorException",
  "InternalServerException",
  "InvalidEmailRoleAccessPolicyException",
  "InvalidLambdaResponseException",
  "InvalidOAuthFlowException",
  "InvalidParameterException",
  "InvalidPasswordException",
  "InvalidSmsRoleAccessPolicyException",
  "InvalidSmsRoleTrustRelationshipException",
  "InvalidUserPoolConfigurationException",
  "LimitExceededException",
  "MFAMethodNotFoundException",
  "ManagedLoginBrandingExistsException",
  "NotAuthorizedException",
  "OperationNotEnabledException",
  "PasswordHistoryPolicyViolationException",
  "PasswordResetRequiredException",
  "PreconditionNotMetException",
  "RefreshTokenReuseException",
  "ResourceNotFoundException",
  "ScopeDoesNotExistException",
  "ServiceQuotaExceededException",
  "SoftwareTokenMFANotFoundException",
  "TermsExistsException",
  "TierChangeNotAllowedException",
  "TooManyFailedAttemptsException",
  "TooManyRequestsException",
  "UnauthorizedException",
  "UnexpectedLambdaException",
  "UnsupportedIdentityProviderException",
  "UnsupportedOperationException",
  "UnsupportedTokenTypeException",
  "UnsupportedUserStateException",
  "UserImportInProgressException",
  "UserLambdaValidationException",
  "UserNotConfirmedException",
  "UserNotFoundException",
  "UserPoolAddOnNotEnabledException",
  "UserPoolTaggingException",
  "UsernameExistsException",
  "WebAuthnChallengeNotFoundException",
  "WebAuthnClientMismatchException",
  "WebAuthnConfigurationMissingException",
  "WebAuthnCredentialNotSupportedException",
  "WebAuthnNotEnabledException",
  "WebAuthnOriginNotAllowedException",
  "WebAuthnRelyingPartyMismatchException"
] as const;
export type ExceptionName = (typeof exceptionNames)[number];

export const AddCustomAttributes = {
  name: "AddCustomAttributes", effect: "write", signed: true, schema: sdk.AddCustomAttributes$ as unknown,
  input: "required", request: inputs.AddCustomAttributesRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserImportInProgressException"],
} as const satisfies Operation;

export const AddUserPoolClientSecret = {
  name: "AddUserPoolClientSecret", effect: "write", signed: true, schema: sdk.AddUserPoolClientSecret$ as unknown,
  input: "optional", request: inputs.AddUserPoolClientSecretRequest,
  response: outputs.AddUserPoolClientSecretResponse,
  errors: ["AccessDeniedException","InternalServerException","InvalidParameterException","LimitExceededException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const AdminAddUserToGroup = {
  name: "AdminAddUserToGroup", effect: "write", signed: true, schema: sdk.AdminAddUserToGroup$ as unknown,
  input: "required", request: inputs.AdminAddUserToGroupRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminConfirmSignUp = {
  name: "AdminConfirmSignUp", effect: "write", signed: true, schema: sdk.AdminConfirmSignUp$ as unknown,
  input: "required", request: inputs.AdminConfirmSignUpRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidLambdaResponseException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyFailedAttemptsException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminCreateUser = {
  name: "AdminCreateUser", effect: "write", signed: true, schema: sdk.AdminCreateUser$ as unknown,
  input: "required", request: inputs.AdminCreateUserRequest,
  response: undefined,
  errors: ["CodeDeliveryFailureException","InternalErrorException","InvalidLambdaResponseException","InvalidParameterException","InvalidPasswordException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","NotAuthorizedException","OperationNotEnabledException","PreconditionNotMetException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UnsupportedUserStateException","UserLambdaValidationException","UserNotFoundException","UsernameExistsException"],
} as const satisfies Operation;

export const AdminDeleteSoftwareToken = {
  name: "AdminDeleteSoftwareToken", effect: "write", signed: true, schema: sdk.AdminDeleteSoftwareToken$ as unknown,
  input: "required", request: inputs.AdminDeleteSoftwareTokenRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminDeleteUser = {
  name: "AdminDeleteUser", effect: "write", signed: true, schema: sdk.AdminDeleteUser$ as unknown,
  input: "required", request: inputs.AdminDeleteUserRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminDeleteUserAttributes = {
  name: "AdminDeleteUserAttributes", effect: "write", signed: true, schema: sdk.AdminDeleteUserAttributes$ as unknown,
  input: "required", request: inputs.AdminDeleteUserAttributesRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminDisableProviderForUser = {
  name: "AdminDisableProviderForUser", effect: "write", signed: true, schema: sdk.AdminDisableProviderForUser$ as unknown,
  input: "required", request: inputs.AdminDisableProviderForUserRequest,
  response: undefined,
  errors: ["AliasExistsException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminDisableUser = {
  name: "AdminDisableUser", effect: "write", signed: true, schema: sdk.AdminDisableUser$ as unknown,
  input: "required", request: inputs.AdminDisableUserRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminEnableUser = {
  name: "AdminEnableUser", effect: "write", signed: true, schema: sdk.AdminEnableUser$ as unknown,
  input: "required", request: inputs.AdminEnableUserRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminForgetDevice = {
  name: "AdminForgetDevice", effect: "write", signed: true, schema: sdk.AdminForgetDevice$ as unknown,
  input: "required", request: inputs.AdminForgetDeviceRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminGetDevice = {
  name: "AdminGetDevice", effect: "read", signed: true, schema: sdk.AdminGetDevice$ as unknown,
  input: "required", request: inputs.AdminGetDeviceRequest,
  response: outputs.AdminGetDeviceResponse,
  errors: ["InternalErrorException","InvalidParameterException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const AdminGetUser = {
  name: "AdminGetUser", effect: "read", signed: true, schema: sdk.AdminGetUser$ as unknown,
  input: "required", request: inputs.AdminGetUserRequest,
  response: outputs.AdminGetUserResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminGetUserAuthFactors = {
  name: "AdminGetUserAuthFactors", effect: "read", signed: true, schema: sdk.AdminGetUserAuthFactors$ as unknown,
  input: "required", request: inputs.AdminGetUserAuthFactorsRequest,
  response: outputs.AdminGetUserAuthFactorsResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminInitiateAuth = {
  name: "AdminInitiateAuth", effect: "write", signed: true, schema: sdk.AdminInitiateAuth$ as unknown,
  input: "required", request: inputs.AdminInitiateAuthRequest,
  response: outputs.AdminInitiateAuthResponse,
  errors: ["FeatureUnavailableInTierException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","InvalidUserPoolConfigurationException","MFAMethodNotFoundException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UnsupportedOperationException","UserLambdaValidationException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminLinkProviderForUser = {
  name: "AdminLinkProviderForUser", effect: "write", signed: true, schema: sdk.AdminLinkProviderForUser$ as unknown,
  input: "required", request: inputs.AdminLinkProviderForUserRequest,
  response: undefined,
  errors: ["AliasExistsException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminListDevices = {
  name: "AdminListDevices", effect: "read", signed: true, schema: sdk.AdminListDevices$ as unknown,
  input: "required", request: inputs.AdminListDevicesRequest,
  response: outputs.AdminListDevicesResponse,
  paging: {"token":"PaginationToken","limit":"Limit","items":"Devices"},
  errors: ["InternalErrorException","InvalidParameterException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const AdminListGroupsForUser = {
  name: "AdminListGroupsForUser", effect: "read", signed: true, schema: sdk.AdminListGroupsForUser$ as unknown,
  input: "required", request: inputs.AdminListGroupsForUserRequest,
  response: outputs.AdminListGroupsForUserResponse,
  paging: {"token":"NextToken","limit":"Limit","items":"Groups"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminListUserAuthEvents = {
  name: "AdminListUserAuthEvents", effect: "read", signed: true, schema: sdk.AdminListUserAuthEvents$ as unknown,
  input: "required", request: inputs.AdminListUserAuthEventsRequest,
  response: outputs.AdminListUserAuthEventsResponse,
  paging: {"token":"NextToken","limit":"MaxResults","items":"AuthEvents"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException","UserPoolAddOnNotEnabledException"],
} as const satisfies Operation;

export const AdminListUserSessions = {
  name: "AdminListUserSessions", effect: "read", signed: true, schema: sdk.AdminListUserSessions$ as unknown,
  input: "required", request: inputs.AdminListUserSessionsRequest,
  response: outputs.AdminListUserSessionsResponse,
  paging: {"token":"NextToken","items":"Sessions"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminRemoveUserFromGroup = {
  name: "AdminRemoveUserFromGroup", effect: "write", signed: true, schema: sdk.AdminRemoveUserFromGroup$ as unknown,
  input: "required", request: inputs.AdminRemoveUserFromGroupRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminResetUserPassword = {
  name: "AdminResetUserPassword", effect: "write", signed: true, schema: sdk.AdminResetUserPassword$ as unknown,
  input: "required", request: inputs.AdminResetUserPasswordRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminRespondToAuthChallenge = {
  name: "AdminRespondToAuthChallenge", effect: "write", signed: true, schema: sdk.AdminRespondToAuthChallenge$ as unknown,
  input: "required", request: inputs.AdminRespondToAuthChallengeRequest,
  response: outputs.AdminRespondToAuthChallengeResponse,
  errors: ["AliasExistsException","CodeMismatchException","ExpiredCodeException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidPasswordException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","InvalidUserPoolConfigurationException","MFAMethodNotFoundException","NotAuthorizedException","OperationNotEnabledException","PasswordHistoryPolicyViolationException","PasswordResetRequiredException","ResourceNotFoundException","SoftwareTokenMFANotFoundException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminRevokeUserSession = {
  name: "AdminRevokeUserSession", effect: "write", signed: true, schema: sdk.AdminRevokeUserSession$ as unknown,
  input: "required", request: inputs.AdminRevokeUserSessionRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminSetUserMFAPreference = {
  name: "AdminSetUserMFAPreference", effect: "write", signed: true, schema: sdk.AdminSetUserMFAPreference$ as unknown,
  input: "required", request: inputs.AdminSetUserMFAPreferenceRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminSetUserPassword = {
  name: "AdminSetUserPassword", effect: "write", signed: true, schema: sdk.AdminSetUserPassword$ as unknown,
  input: "required", request: inputs.AdminSetUserPasswordRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","InvalidPasswordException","NotAuthorizedException","OperationNotEnabledException","PasswordHistoryPolicyViolationException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminSetUserSettings = {
  name: "AdminSetUserSettings", effect: "write", signed: true, schema: sdk.AdminSetUserSettings$ as unknown,
  input: "required", request: inputs.AdminSetUserSettingsRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminUpdateAuthEventFeedback = {
  name: "AdminUpdateAuthEventFeedback", effect: "write", signed: true, schema: sdk.AdminUpdateAuthEventFeedback$ as unknown,
  input: "required", request: inputs.AdminUpdateAuthEventFeedbackRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException","UserPoolAddOnNotEnabledException"],
} as const satisfies Operation;

export const AdminUpdateDeviceStatus = {
  name: "AdminUpdateDeviceStatus", effect: "write", signed: true, schema: sdk.AdminUpdateDeviceStatus$ as unknown,
  input: "required", request: inputs.AdminUpdateDeviceStatusRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminUpdateUserAttributes = {
  name: "AdminUpdateUserAttributes", effect: "write", signed: true, schema: sdk.AdminUpdateUserAttributes$ as unknown,
  input: "required", request: inputs.AdminUpdateUserAttributesRequest,
  response: undefined,
  errors: ["AliasExistsException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotFoundException"],
} as const satisfies Operation;

export const AdminUserGlobalSignOut = {
  name: "AdminUserGlobalSignOut", effect: "write", signed: true, schema: sdk.AdminUserGlobalSignOut$ as unknown,
  input: "required", request: inputs.AdminUserGlobalSignOutRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException"],
} as const satisfies Operation;

export const AssociateSoftwareToken = {
  name: "AssociateSoftwareToken", effect: "write", signed: false, schema: sdk.AssociateSoftwareToken$ as unknown,
  input: "none", request: undefined,
  response: outputs.AssociateSoftwareTokenResponse,
  errors: ["ConcurrentModificationException","ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","SoftwareTokenMFANotFoundException"],
} as const satisfies Operation;

export const ChangePassword = {
  name: "ChangePassword", effect: "write", signed: false, schema: sdk.ChangePassword$ as unknown,
  input: "required", request: inputs.ChangePasswordRequest,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","InvalidPasswordException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","PasswordHistoryPolicyViolationException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const CompleteWebAuthnRegistration = {
  name: "CompleteWebAuthnRegistration", effect: "write", signed: false, schema: sdk.CompleteWebAuthnRegistration$ as unknown,
  input: "required", request: inputs.CompleteWebAuthnRegistrationRequest,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","TooManyRequestsException","WebAuthnChallengeNotFoundException","WebAuthnClientMismatchException","WebAuthnCredentialNotSupportedException","WebAuthnNotEnabledException","WebAuthnOriginNotAllowedException","WebAuthnRelyingPartyMismatchException"],
} as const satisfies Operation;

export const ConfirmDevice = {
  name: "ConfirmDevice", effect: "write", signed: false, schema: sdk.ConfirmDevice$ as unknown,
  input: "required", request: inputs.ConfirmDeviceRequest,
  response: outputs.ConfirmDeviceResponse,
  errors: ["DeviceKeyExistsException","ForbiddenException","InternalErrorException","InvalidLambdaResponseException","InvalidParameterException","InvalidPasswordException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException","UsernameExistsException"],
} as const satisfies Operation;

export const ConfirmForgotPassword = {
  name: "ConfirmForgotPassword", effect: "write", signed: false, schema: sdk.ConfirmForgotPassword$ as unknown,
  input: "required", request: inputs.ConfirmForgotPasswordRequest,
  response: undefined,
  errors: ["CodeMismatchException","ExpiredCodeException","ForbiddenException","InternalErrorException","InvalidLambdaResponseException","InvalidParameterException","InvalidPasswordException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","PasswordHistoryPolicyViolationException","ResourceNotFoundException","TooManyFailedAttemptsException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const ConfirmSignUp = {
  name: "ConfirmSignUp", effect: "write", signed: false, schema: sdk.ConfirmSignUp$ as unknown,
  input: "required", request: inputs.ConfirmSignUpRequest,
  response: undefined,
  errors: ["AliasExistsException","CodeMismatchException","ExpiredCodeException","ForbiddenException","InternalErrorException","InvalidLambdaResponseException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyFailedAttemptsException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotFoundException"],
} as const satisfies Operation;

export const CreateGroup = {
  name: "CreateGroup", effect: "write", signed: true, schema: sdk.CreateGroup$ as unknown,
  input: "required", request: inputs.CreateGroupRequest,
  response: undefined,
  errors: ["GroupExistsException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const CreateIdentityProvider = {
  name: "CreateIdentityProvider", effect: "write", signed: true, schema: sdk.CreateIdentityProvider$ as unknown,
  input: "required", request: inputs.CreateIdentityProviderRequest,
  response: outputs.CreateIdentityProviderResponse,
  errors: ["DuplicateProviderException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const CreateManagedLoginBranding = {
  name: "CreateManagedLoginBranding", effect: "write", signed: true, schema: sdk.CreateManagedLoginBranding$ as unknown,
  input: "optional", request: inputs.CreateManagedLoginBrandingRequest,
  response: outputs.CreateManagedLoginBrandingResponse,
  errors: ["ConcurrentModificationException","InternalErrorException","InvalidParameterException","LimitExceededException","ManagedLoginBrandingExistsException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const CreateResourceServer = {
  name: "CreateResourceServer", effect: "write", signed: true, schema: sdk.CreateResourceServer$ as unknown,
  input: "required", request: inputs.CreateResourceServerRequest,
  response: outputs.CreateResourceServerResponse,
  errors: ["InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const CreateTerms = {
  name: "CreateTerms", effect: "write", signed: true, schema: sdk.CreateTerms$ as unknown,
  input: "required", request: inputs.CreateTermsRequest,
  response: outputs.CreateTermsResponse,
  errors: ["ConcurrentModificationException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TermsExistsException","TooManyRequestsException"],
} as const satisfies Operation;

export const CreateUserImportJob = {
  name: "CreateUserImportJob", effect: "write", signed: true, schema: sdk.CreateUserImportJob$ as unknown,
  input: "required", request: inputs.CreateUserImportJobRequest,
  response: outputs.CreateUserImportJobResponse,
  errors: ["InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","PreconditionNotMetException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const CreateUserPool = {
  name: "CreateUserPool", effect: "write", signed: true, schema: sdk.CreateUserPool$ as unknown,
  input: "required", request: inputs.CreateUserPoolRequest,
  response: undefined,
  errors: ["FeatureUnavailableInTierException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","LimitExceededException","NotAuthorizedException","TierChangeNotAllowedException","TooManyRequestsException","UserPoolTaggingException"],
} as const satisfies Operation;

export const CreateUserPoolClient = {
  name: "CreateUserPoolClient", effect: "write", signed: true, schema: sdk.CreateUserPoolClient$ as unknown,
  input: "required", request: inputs.CreateUserPoolClientRequest,
  response: undefined,
  errors: ["FeatureUnavailableInTierException","InternalErrorException","InvalidOAuthFlowException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","ScopeDoesNotExistException","TooManyRequestsException"],
} as const satisfies Operation;

export const CreateUserPoolDomain = {
  name: "CreateUserPoolDomain", effect: "write", signed: true, schema: sdk.CreateUserPoolDomain$ as unknown,
  input: "required", request: inputs.CreateUserPoolDomainRequest,
  response: outputs.CreateUserPoolDomainResponse,
  errors: ["ConcurrentModificationException","FeatureUnavailableInTierException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException"],
} as const satisfies Operation;

export const CreateUserPoolReplica = {
  name: "CreateUserPoolReplica", effect: "write", signed: true, schema: sdk.CreateUserPoolReplica$ as unknown,
  input: "required", request: inputs.CreateUserPoolReplicaRequest,
  response: outputs.CreateUserPoolReplicaResponse,
  errors: ["FeatureUnavailableInTierException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserPoolTaggingException"],
} as const satisfies Operation;

export const DeleteGroup = {
  name: "DeleteGroup", effect: "write", signed: true, schema: sdk.DeleteGroup$ as unknown,
  input: "required", request: inputs.DeleteGroupRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DeleteIdentityProvider = {
  name: "DeleteIdentityProvider", effect: "write", signed: true, schema: sdk.DeleteIdentityProvider$ as unknown,
  input: "required", request: inputs.DeleteIdentityProviderRequest,
  response: undefined,
  errors: ["ConcurrentModificationException","InternalErrorException","InvalidParameterException","NotAuthorizedException","ResourceNotFoundException","TooManyRequestsException","UnsupportedIdentityProviderException"],
} as const satisfies Operation;

export const DeleteManagedLoginBranding = {
  name: "DeleteManagedLoginBranding", effect: "write", signed: true, schema: sdk.DeleteManagedLoginBranding$ as unknown,
  input: "required", request: inputs.DeleteManagedLoginBrandingRequest,
  response: undefined,
  errors: ["ConcurrentModificationException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DeleteResourceServer = {
  name: "DeleteResourceServer", effect: "write", signed: true, schema: sdk.DeleteResourceServer$ as unknown,
  input: "required", request: inputs.DeleteResourceServerRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DeleteTerms = {
  name: "DeleteTerms", effect: "write", signed: true, schema: sdk.DeleteTerms$ as unknown,
  input: "required", request: inputs.DeleteTermsRequest,
  response: undefined,
  errors: ["ConcurrentModificationException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DeleteUser = {
  name: "DeleteUser", effect: "write", signed: false, schema: sdk.DeleteUser$ as unknown,
  input: "none", request: undefined,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const DeleteUserAttributes = {
  name: "DeleteUserAttributes", effect: "write", signed: false, schema: sdk.DeleteUserAttributes$ as unknown,
  input: "required", request: inputs.DeleteUserAttributesRequest,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const DeleteUserPool = {
  name: "DeleteUserPool", effect: "write", signed: true, schema: sdk.DeleteUserPool$ as unknown,
  input: "required", request: inputs.DeleteUserPoolRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserImportInProgressException"],
} as const satisfies Operation;

export const DeleteUserPoolClient = {
  name: "DeleteUserPoolClient", effect: "write", signed: true, schema: sdk.DeleteUserPoolClient$ as unknown,
  input: "required", request: inputs.DeleteUserPoolClientRequest,
  response: undefined,
  errors: ["ConcurrentModificationException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DeleteUserPoolClientSecret = {
  name: "DeleteUserPoolClientSecret", effect: "write", signed: true, schema: sdk.DeleteUserPoolClientSecret$ as unknown,
  input: "required", request: inputs.DeleteUserPoolClientSecretRequest,
  response: undefined,
  errors: ["InternalServerException","InvalidParameterException","LimitExceededException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DeleteUserPoolDomain = {
  name: "DeleteUserPoolDomain", effect: "write", signed: true, schema: sdk.DeleteUserPoolDomain$ as unknown,
  input: "required", request: inputs.DeleteUserPoolDomainRequest,
  response: undefined,
  errors: ["ConcurrentModificationException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException"],
} as const satisfies Operation;

export const DeleteUserPoolReplica = {
  name: "DeleteUserPoolReplica", effect: "write", signed: true, schema: sdk.DeleteUserPoolReplica$ as unknown,
  input: "required", request: inputs.DeleteUserPoolReplicaRequest,
  response: outputs.DeleteUserPoolReplicaResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DeleteWebAuthnCredential = {
  name: "DeleteWebAuthnCredential", effect: "write", signed: false, schema: sdk.DeleteWebAuthnCredential$ as unknown,
  input: "required", request: inputs.DeleteWebAuthnCredentialRequest,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DescribeIdentityProvider = {
  name: "DescribeIdentityProvider", effect: "read", signed: true, schema: sdk.DescribeIdentityProvider$ as unknown,
  input: "required", request: inputs.DescribeIdentityProviderRequest,
  response: outputs.DescribeIdentityProviderResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DescribeManagedLoginBranding = {
  name: "DescribeManagedLoginBranding", effect: "read", signed: true, schema: sdk.DescribeManagedLoginBranding$ as unknown,
  input: "required", request: inputs.DescribeManagedLoginBrandingRequest,
  response: outputs.DescribeManagedLoginBrandingResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DescribeManagedLoginBrandingByClient = {
  name: "DescribeManagedLoginBrandingByClient", effect: "read", signed: true, schema: sdk.DescribeManagedLoginBrandingByClient$ as unknown,
  input: "optional", request: inputs.DescribeManagedLoginBrandingByClientRequest,
  response: outputs.DescribeManagedLoginBrandingByClientResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DescribeResourceServer = {
  name: "DescribeResourceServer", effect: "read", signed: true, schema: sdk.DescribeResourceServer$ as unknown,
  input: "required", request: inputs.DescribeResourceServerRequest,
  response: outputs.DescribeResourceServerResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DescribeRiskConfiguration = {
  name: "DescribeRiskConfiguration", effect: "read", signed: true, schema: sdk.DescribeRiskConfiguration$ as unknown,
  input: "optional", request: inputs.DescribeRiskConfigurationRequest,
  response: outputs.DescribeRiskConfigurationResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserPoolAddOnNotEnabledException"],
} as const satisfies Operation;

export const DescribeTerms = {
  name: "DescribeTerms", effect: "read", signed: true, schema: sdk.DescribeTerms$ as unknown,
  input: "required", request: inputs.DescribeTermsRequest,
  response: outputs.DescribeTermsResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DescribeTermsByClient = {
  name: "DescribeTermsByClient", effect: "read", signed: true, schema: sdk.DescribeTermsByClient$ as unknown,
  input: "required", request: inputs.DescribeTermsByClientRequest,
  response: outputs.DescribeTermsByClientResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DescribeUserImportJob = {
  name: "DescribeUserImportJob", effect: "read", signed: true, schema: sdk.DescribeUserImportJob$ as unknown,
  input: "required", request: inputs.DescribeUserImportJobRequest,
  response: outputs.DescribeUserImportJobResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DescribeUserPool = {
  name: "DescribeUserPool", effect: "read", signed: true, schema: sdk.DescribeUserPool$ as unknown,
  input: "optional", request: inputs.DescribeUserPoolRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserPoolTaggingException"],
} as const satisfies Operation;

export const DescribeUserPoolClient = {
  name: "DescribeUserPoolClient", effect: "read", signed: true, schema: sdk.DescribeUserPoolClient$ as unknown,
  input: "optional", request: inputs.DescribeUserPoolClientRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const DescribeUserPoolDomain = {
  name: "DescribeUserPoolDomain", effect: "read", signed: true, schema: sdk.DescribeUserPoolDomain$ as unknown,
  input: "required", request: inputs.DescribeUserPoolDomainRequest,
  response: outputs.DescribeUserPoolDomainResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException"],
} as const satisfies Operation;

export const ForgetDevice = {
  name: "ForgetDevice", effect: "write", signed: false, schema: sdk.ForgetDevice$ as unknown,
  input: "required", request: inputs.ForgetDeviceRequest,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const ForgotPassword = {
  name: "ForgotPassword", effect: "write", signed: false, schema: sdk.ForgotPassword$ as unknown,
  input: "required", request: inputs.ForgotPasswordRequest,
  response: outputs.ForgotPasswordResponse,
  errors: ["CodeDeliveryFailureException","ForbiddenException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotFoundException"],
} as const satisfies Operation;

export const GetCSVHeader = {
  name: "GetCSVHeader", effect: "read", signed: true, schema: sdk.GetCSVHeader$ as unknown,
  input: "optional", request: inputs.GetCSVHeaderRequest,
  response: outputs.GetCSVHeaderResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const GetClientToken = {
  name: "GetClientToken", effect: "write", signed: true, schema: sdk.GetClientToken$ as unknown,
  input: "required", request: inputs.GetClientTokenRequest,
  response: outputs.GetClientTokenResponse,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const GetDevice = {
  name: "GetDevice", effect: "read", signed: false, schema: sdk.GetDevice$ as unknown,
  input: "required", request: inputs.GetDeviceRequest,
  response: outputs.GetDeviceResponse,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const GetGroup = {
  name: "GetGroup", effect: "read", signed: true, schema: sdk.GetGroup$ as unknown,
  input: "required", request: inputs.GetGroupRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const GetIdentityProviderByIdentifier = {
  name: "GetIdentityProviderByIdentifier", effect: "read", signed: true, schema: sdk.GetIdentityProviderByIdentifier$ as unknown,
  input: "required", request: inputs.GetIdentityProviderByIdentifierRequest,
  response: outputs.GetIdentityProviderByIdentifierResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const GetLogDeliveryConfiguration = {
  name: "GetLogDeliveryConfiguration", effect: "read", signed: true, schema: sdk.GetLogDeliveryConfiguration$ as unknown,
  input: "optional", request: inputs.GetLogDeliveryConfigurationRequest,
  response: outputs.GetLogDeliveryConfigurationResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const GetProvisionedLimit = {
  name: "GetProvisionedLimit", effect: "read", signed: true, schema: sdk.GetProvisionedLimit$ as unknown,
  input: "required", request: inputs.GetProvisionedLimitRequest,
  response: outputs.GetProvisionedLimitResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const GetSigningCertificate = {
  name: "GetSigningCertificate", effect: "read", signed: true, schema: sdk.GetSigningCertificate$ as unknown,
  input: "optional", request: inputs.GetSigningCertificateRequest,
  response: outputs.GetSigningCertificateResponse,
  errors: ["InternalErrorException","InvalidParameterException","OperationNotEnabledException","ResourceNotFoundException"],
} as const satisfies Operation;

export const GetTokensFromRefreshToken = {
  name: "GetTokensFromRefreshToken", effect: "write", signed: false, schema: sdk.GetTokensFromRefreshToken$ as unknown,
  input: "required", request: inputs.GetTokensFromRefreshTokenRequest,
  response: outputs.GetTokensFromRefreshTokenResponse,
  errors: ["ForbiddenException","InternalErrorException","InvalidLambdaResponseException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","RefreshTokenReuseException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotFoundException"],
} as const satisfies Operation;

export const GetUICustomization = {
  name: "GetUICustomization", effect: "read", signed: true, schema: sdk.GetUICustomization$ as unknown,
  input: "optional", request: inputs.GetUICustomizationRequest,
  response: outputs.GetUICustomizationResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const GetUser = {
  name: "GetUser", effect: "read", signed: false, schema: sdk.GetUser$ as unknown,
  input: "none", request: undefined,
  response: outputs.GetUserResponse,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const GetUserAttributeVerificationCode = {
  name: "GetUserAttributeVerificationCode", effect: "write", signed: false, schema: sdk.GetUserAttributeVerificationCode$ as unknown,
  input: "required", request: inputs.GetUserAttributeVerificationCodeRequest,
  response: outputs.GetUserAttributeVerificationCodeResponse,
  errors: ["CodeDeliveryFailureException","ForbiddenException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const GetUserAuthFactors = {
  name: "GetUserAuthFactors", effect: "read", signed: false, schema: sdk.GetUserAuthFactors$ as unknown,
  input: "none", request: undefined,
  response: outputs.GetUserAuthFactorsResponse,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const GetUserPoolClientSessionConfiguration = {
  name: "GetUserPoolClientSessionConfiguration", effect: "read", signed: true, schema: sdk.GetUserPoolClientSessionConfiguration$ as unknown,
  input: "optional", request: inputs.GetUserPoolClientSessionConfigurationRequest,
  response: outputs.GetUserPoolClientSessionConfigurationResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const GetUserPoolMfaConfig = {
  name: "GetUserPoolMfaConfig", effect: "read", signed: true, schema: sdk.GetUserPoolMfaConfig$ as unknown,
  input: "optional", request: inputs.GetUserPoolMfaConfigRequest,
  response: outputs.GetUserPoolMfaConfigResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const GetUserPoolSessionConfiguration = {
  name: "GetUserPoolSessionConfiguration", effect: "read", signed: true, schema: sdk.GetUserPoolSessionConfiguration$ as unknown,
  input: "optional", request: inputs.GetUserPoolSessionConfigurationRequest,
  response: outputs.GetUserPoolSessionConfigurationResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const GlobalSignOut = {
  name: "GlobalSignOut", effect: "write", signed: false, schema: sdk.GlobalSignOut$ as unknown,
  input: "none", request: undefined,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException"],
} as const satisfies Operation;

export const InitiateAuth = {
  name: "InitiateAuth", effect: "write", signed: false, schema: sdk.InitiateAuth$ as unknown,
  input: "required", request: inputs.InitiateAuthRequest,
  response: outputs.InitiateAuthResponse,
  errors: ["FeatureUnavailableInTierException","ForbiddenException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UnsupportedOperationException","UserLambdaValidationException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const ListDevices = {
  name: "ListDevices", effect: "read", signed: false, schema: sdk.ListDevices$ as unknown,
  input: "none", request: undefined,
  response: outputs.ListDevicesResponse,
  paging: {"token":"PaginationToken","limit":"Limit","items":"Devices"},
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const ListGroups = {
  name: "ListGroups", effect: "read", signed: true, schema: sdk.ListGroups$ as unknown,
  input: "optional", request: inputs.ListGroupsRequest,
  response: outputs.ListGroupsResponse,
  paging: {"token":"NextToken","limit":"Limit","items":"Groups"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListIdentityProviders = {
  name: "ListIdentityProviders", effect: "read", signed: true, schema: sdk.ListIdentityProviders$ as unknown,
  input: "optional", request: inputs.ListIdentityProvidersRequest,
  response: outputs.ListIdentityProvidersResponse,
  paging: {"token":"NextToken","limit":"MaxResults","items":"Providers"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListResourceServers = {
  name: "ListResourceServers", effect: "read", signed: true, schema: sdk.ListResourceServers$ as unknown,
  input: "optional", request: inputs.ListResourceServersRequest,
  response: outputs.ListResourceServersResponse,
  paging: {"token":"NextToken","limit":"MaxResults","items":"ResourceServers"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListTagsForResource = {
  name: "ListTagsForResource", effect: "read", signed: true, schema: sdk.ListTagsForResource$ as unknown,
  input: "required", request: inputs.ListTagsForResourceRequest,
  response: outputs.ListTagsForResourceResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListTerms = {
  name: "ListTerms", effect: "read", signed: true, schema: sdk.ListTerms$ as unknown,
  input: "optional", request: inputs.ListTermsRequest,
  response: outputs.ListTermsResponse,
  paging: {"token":"NextToken","limit":"MaxResults","items":"Terms"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListUserImportJobs = {
  name: "ListUserImportJobs", effect: "read", signed: true, schema: sdk.ListUserImportJobs$ as unknown,
  input: "optional", request: inputs.ListUserImportJobsRequest,
  response: outputs.ListUserImportJobsResponse,
  paging: {"token":"PaginationToken","limit":"MaxResults","items":"UserImportJobs"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListUserPoolClientSecrets = {
  name: "ListUserPoolClientSecrets", effect: "read", signed: true, schema: sdk.ListUserPoolClientSecrets$ as unknown,
  input: "optional", request: inputs.ListUserPoolClientSecretsRequest,
  response: outputs.ListUserPoolClientSecretsResponse,
  paging: {"token":"NextToken","items":"ClientSecrets"},
  errors: ["InternalServerException","InvalidParameterException","LimitExceededException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListUserPoolClients = {
  name: "ListUserPoolClients", effect: "read", signed: true, schema: sdk.ListUserPoolClients$ as unknown,
  input: "optional", request: inputs.ListUserPoolClientsRequest,
  response: outputs.ListUserPoolClientsResponse,
  paging: {"token":"NextToken","limit":"MaxResults","items":"UserPoolClients"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListUserPoolReplicas = {
  name: "ListUserPoolReplicas", effect: "read", signed: true, schema: sdk.ListUserPoolReplicas$ as unknown,
  input: "optional", request: inputs.ListUserPoolReplicasRequest,
  response: outputs.ListUserPoolReplicasResponse,
  paging: {"token":"NextToken","items":"UserPoolReplicas"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListUserPools = {
  name: "ListUserPools", effect: "read", signed: true, schema: sdk.ListUserPools$ as unknown,
  input: "none", request: undefined,
  response: outputs.ListUserPoolsResponse,
  paging: {"token":"NextToken","limit":"MaxResults","items":"UserPools"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListUserSessions = {
  name: "ListUserSessions", effect: "read", signed: false, schema: sdk.ListUserSessions$ as unknown,
  input: "none", request: undefined,
  response: outputs.ListUserSessionsResponse,
  paging: {"token":"NextToken","items":"Sessions"},
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const ListUsers = {
  name: "ListUsers", effect: "read", signed: true, schema: sdk.ListUsers$ as unknown,
  input: "optional", request: inputs.ListUsersRequest,
  response: outputs.ListUsersResponse,
  paging: {"token":"PaginationToken","limit":"Limit","items":"Users"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListUsersInGroup = {
  name: "ListUsersInGroup", effect: "read", signed: true, schema: sdk.ListUsersInGroup$ as unknown,
  input: "required", request: inputs.ListUsersInGroupRequest,
  response: outputs.ListUsersInGroupResponse,
  paging: {"token":"NextToken","limit":"Limit","items":"Users"},
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const ListWebAuthnCredentials = {
  name: "ListWebAuthnCredentials", effect: "read", signed: false, schema: sdk.ListWebAuthnCredentials$ as unknown,
  input: "none", request: undefined,
  response: outputs.ListWebAuthnCredentialsResponse,
  paging: {"token":"NextToken","limit":"MaxResults","items":"Credentials"},
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","TooManyRequestsException"],
} as const satisfies Operation;

export const ResendConfirmationCode = {
  name: "ResendConfirmationCode", effect: "write", signed: false, schema: sdk.ResendConfirmationCode$ as unknown,
  input: "required", request: inputs.ResendConfirmationCodeRequest,
  response: outputs.ResendConfirmationCodeResponse,
  errors: ["CodeDeliveryFailureException","ForbiddenException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotFoundException"],
} as const satisfies Operation;

export const RespondToAuthChallenge = {
  name: "RespondToAuthChallenge", effect: "write", signed: false, schema: sdk.RespondToAuthChallenge$ as unknown,
  input: "required", request: inputs.RespondToAuthChallengeRequest,
  response: outputs.RespondToAuthChallengeResponse,
  errors: ["AliasExistsException","CodeMismatchException","ExpiredCodeException","ForbiddenException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidPasswordException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","InvalidUserPoolConfigurationException","MFAMethodNotFoundException","NotAuthorizedException","OperationNotEnabledException","PasswordHistoryPolicyViolationException","PasswordResetRequiredException","ResourceNotFoundException","SoftwareTokenMFANotFoundException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const RevokeToken = {
  name: "RevokeToken", effect: "write", signed: false, schema: sdk.RevokeToken$ as unknown,
  input: "required", request: inputs.RevokeTokenRequest,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","OperationNotEnabledException","TooManyRequestsException","UnauthorizedException","UnsupportedOperationException","UnsupportedTokenTypeException"],
} as const satisfies Operation;

export const RevokeUserSession = {
  name: "RevokeUserSession", effect: "write", signed: false, schema: sdk.RevokeUserSession$ as unknown,
  input: "required", request: inputs.RevokeUserSessionRequest,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const SetLogDeliveryConfiguration = {
  name: "SetLogDeliveryConfiguration", effect: "write", signed: true, schema: sdk.SetLogDeliveryConfiguration$ as unknown,
  input: "required", request: inputs.SetLogDeliveryConfigurationRequest,
  response: outputs.SetLogDeliveryConfigurationResponse,
  errors: ["FeatureUnavailableInTierException","InternalErrorException","InvalidParameterException","NotAuthorizedException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const SetRiskConfiguration = {
  name: "SetRiskConfiguration", effect: "write", signed: true, schema: sdk.SetRiskConfiguration$ as unknown,
  input: "optional", request: inputs.SetRiskConfigurationRequest,
  response: outputs.SetRiskConfigurationResponse,
  errors: ["CodeDeliveryFailureException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserPoolAddOnNotEnabledException"],
} as const satisfies Operation;

export const SetUICustomization = {
  name: "SetUICustomization", effect: "write", signed: true, schema: sdk.SetUICustomization$ as unknown,
  input: "optional", request: inputs.SetUICustomizationRequest,
  response: outputs.SetUICustomizationResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const SetUserMFAPreference = {
  name: "SetUserMFAPreference", effect: "write", signed: false, schema: sdk.SetUserMFAPreference$ as unknown,
  input: "optional", request: inputs.SetUserMFAPreferenceRequest,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const SetUserPoolClientSessionConfiguration = {
  name: "SetUserPoolClientSessionConfiguration", effect: "write", signed: true, schema: sdk.SetUserPoolClientSessionConfiguration$ as unknown,
  input: "required", request: inputs.SetUserPoolClientSessionConfigurationRequest,
  response: outputs.SetUserPoolClientSessionConfigurationResponse,
  errors: ["ConcurrentModificationException","FeatureUnavailableInTierException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const SetUserPoolMfaConfig = {
  name: "SetUserPoolMfaConfig", effect: "write", signed: true, schema: sdk.SetUserPoolMfaConfig$ as unknown,
  input: "optional", request: inputs.SetUserPoolMfaConfigRequest,
  response: outputs.SetUserPoolMfaConfigResponse,
  errors: ["ConcurrentModificationException","FeatureUnavailableInTierException","InternalErrorException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const SetUserPoolSessionConfiguration = {
  name: "SetUserPoolSessionConfiguration", effect: "write", signed: true, schema: sdk.SetUserPoolSessionConfiguration$ as unknown,
  input: "required", request: inputs.SetUserPoolSessionConfigurationRequest,
  response: outputs.SetUserPoolSessionConfigurationResponse,
  errors: ["ConcurrentModificationException","FeatureUnavailableInTierException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const SetUserSettings = {
  name: "SetUserSettings", effect: "write", signed: false, schema: sdk.SetUserSettings$ as unknown,
  input: "required", request: inputs.SetUserSettingsRequest,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const SignUp = {
  name: "SignUp", effect: "write", signed: false, schema: sdk.SignUp$ as unknown,
  input: "required", request: inputs.SignUpRequest,
  response: outputs.SignUpResponse,
  errors: ["CodeDeliveryFailureException","ForbiddenException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidPasswordException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UsernameExistsException"],
} as const satisfies Operation;

export const StartUserImportJob = {
  name: "StartUserImportJob", effect: "write", signed: true, schema: sdk.StartUserImportJob$ as unknown,
  input: "required", request: inputs.StartUserImportJobRequest,
  response: outputs.StartUserImportJobResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PreconditionNotMetException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const StartWebAuthnRegistration = {
  name: "StartWebAuthnRegistration", effect: "write", signed: false, schema: sdk.StartWebAuthnRegistration$ as unknown,
  input: "none", request: undefined,
  response: outputs.StartWebAuthnRegistrationResponse,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","TooManyRequestsException","WebAuthnConfigurationMissingException","WebAuthnNotEnabledException"],
} as const satisfies Operation;

export const StopUserImportJob = {
  name: "StopUserImportJob", effect: "write", signed: true, schema: sdk.StopUserImportJob$ as unknown,
  input: "required", request: inputs.StopUserImportJobRequest,
  response: outputs.StopUserImportJobResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","PreconditionNotMetException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const TagResource = {
  name: "TagResource", effect: "write", signed: true, schema: sdk.TagResource$ as unknown,
  input: "required", request: inputs.TagResourceRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const UntagResource = {
  name: "UntagResource", effect: "write", signed: true, schema: sdk.UntagResource$ as unknown,
  input: "required", request: inputs.UntagResourceRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const UpdateAuthEventFeedback = {
  name: "UpdateAuthEventFeedback", effect: "write", signed: false, schema: sdk.UpdateAuthEventFeedback$ as unknown,
  input: "required", request: inputs.UpdateAuthEventFeedbackRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException","UserNotFoundException","UserPoolAddOnNotEnabledException"],
} as const satisfies Operation;

export const UpdateDeviceStatus = {
  name: "UpdateDeviceStatus", effect: "write", signed: false, schema: sdk.UpdateDeviceStatus$ as unknown,
  input: "required", request: inputs.UpdateDeviceStatusRequest,
  response: undefined,
  errors: ["ForbiddenException","InternalErrorException","InvalidParameterException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const UpdateGroup = {
  name: "UpdateGroup", effect: "write", signed: true, schema: sdk.UpdateGroup$ as unknown,
  input: "required", request: inputs.UpdateGroupRequest,
  response: undefined,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const UpdateIdentityProvider = {
  name: "UpdateIdentityProvider", effect: "write", signed: true, schema: sdk.UpdateIdentityProvider$ as unknown,
  input: "required", request: inputs.UpdateIdentityProviderRequest,
  response: outputs.UpdateIdentityProviderResponse,
  errors: ["ConcurrentModificationException","InternalErrorException","InvalidParameterException","NotAuthorizedException","ResourceNotFoundException","TooManyRequestsException","UnsupportedIdentityProviderException"],
} as const satisfies Operation;

export const UpdateManagedLoginBranding = {
  name: "UpdateManagedLoginBranding", effect: "write", signed: true, schema: sdk.UpdateManagedLoginBranding$ as unknown,
  input: "optional", request: inputs.UpdateManagedLoginBrandingRequest,
  response: outputs.UpdateManagedLoginBrandingResponse,
  errors: ["ConcurrentModificationException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const UpdateProvisionedLimit = {
  name: "UpdateProvisionedLimit", effect: "write", signed: true, schema: sdk.UpdateProvisionedLimit$ as unknown,
  input: "required", request: inputs.UpdateProvisionedLimitRequest,
  response: outputs.UpdateProvisionedLimitResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","ResourceNotFoundException","ServiceQuotaExceededException","TooManyRequestsException"],
} as const satisfies Operation;

export const UpdateResourceServer = {
  name: "UpdateResourceServer", effect: "write", signed: true, schema: sdk.UpdateResourceServer$ as unknown,
  input: "required", request: inputs.UpdateResourceServerRequest,
  response: outputs.UpdateResourceServerResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const UpdateTerms = {
  name: "UpdateTerms", effect: "write", signed: true, schema: sdk.UpdateTerms$ as unknown,
  input: "required", request: inputs.UpdateTermsRequest,
  response: outputs.UpdateTermsResponse,
  errors: ["ConcurrentModificationException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TermsExistsException","TooManyRequestsException"],
} as const satisfies Operation;

export const UpdateUserAttributes = {
  name: "UpdateUserAttributes", effect: "write", signed: false, schema: sdk.UpdateUserAttributes$ as unknown,
  input: "required", request: inputs.UpdateUserAttributesRequest,
  response: outputs.UpdateUserAttributesResponse,
  errors: ["AliasExistsException","CodeDeliveryFailureException","CodeMismatchException","ExpiredCodeException","ForbiddenException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidLambdaResponseException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UnexpectedLambdaException","UserLambdaValidationException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const UpdateUserPool = {
  name: "UpdateUserPool", effect: "write", signed: true, schema: sdk.UpdateUserPool$ as unknown,
  input: "required", request: inputs.UpdateUserPoolRequest,
  response: undefined,
  errors: ["ConcurrentModificationException","FeatureUnavailableInTierException","InternalErrorException","InvalidEmailRoleAccessPolicyException","InvalidParameterException","InvalidSmsRoleAccessPolicyException","InvalidSmsRoleTrustRelationshipException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TierChangeNotAllowedException","TooManyRequestsException","UserImportInProgressException","UserPoolTaggingException"],
} as const satisfies Operation;

export const UpdateUserPoolClient = {
  name: "UpdateUserPoolClient", effect: "write", signed: true, schema: sdk.UpdateUserPoolClient$ as unknown,
  input: "required", request: inputs.UpdateUserPoolClientRequest,
  response: undefined,
  errors: ["ConcurrentModificationException","FeatureUnavailableInTierException","InternalErrorException","InvalidOAuthFlowException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","ScopeDoesNotExistException","TooManyRequestsException"],
} as const satisfies Operation;

export const UpdateUserPoolDomain = {
  name: "UpdateUserPoolDomain", effect: "write", signed: true, schema: sdk.UpdateUserPoolDomain$ as unknown,
  input: "required", request: inputs.UpdateUserPoolDomainRequest,
  response: outputs.UpdateUserPoolDomainResponse,
  errors: ["ConcurrentModificationException","FeatureUnavailableInTierException","InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const UpdateUserPoolReplica = {
  name: "UpdateUserPoolReplica", effect: "write", signed: true, schema: sdk.UpdateUserPoolReplica$ as unknown,
  input: "required", request: inputs.UpdateUserPoolReplicaRequest,
  response: outputs.UpdateUserPoolReplicaResponse,
  errors: ["InternalErrorException","InvalidParameterException","NotAuthorizedException","OperationNotEnabledException","ResourceNotFoundException","TooManyRequestsException"],
} as const satisfies Operation;

export const VerifySoftwareToken = {
  name: "VerifySoftwareToken", effect: "write", signed: false, schema: sdk.VerifySoftwareToken$ as unknown,
  input: "required", request: inputs.VerifySoftwareTokenRequest,
  response: outputs.VerifySoftwareTokenResponse,
  errors: ["CodeMismatchException","EnableSoftwareTokenMFAException","ForbiddenException","InternalErrorException","InvalidParameterException","InvalidUserPoolConfigurationException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","SoftwareTokenMFANotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

export const VerifyUserAttribute = {
  name: "VerifyUserAttribute", effect: "write", signed: false, schema: sdk.VerifyUserAttribute$ as unknown,
  input: "required", request: inputs.VerifyUserAttributeRequest,
  response: undefined,
  errors: ["AliasExistsException","CodeMismatchException","ExpiredCodeException","ForbiddenException","InternalErrorException","InvalidParameterException","LimitExceededException","NotAuthorizedException","OperationNotEnabledException","PasswordResetRequiredException","ResourceNotFoundException","TooManyRequestsException","UserNotConfirmedException","UserNotFoundException"],
} as const satisfies Operation;

/** These must name their pool or client: an empty input must not reach the configured one. */
export const neverDefaulted: ReadonlySet<string> = new Set([
  "DeleteUserPool",
  "DeleteUserPoolClient",
  "GetClientToken",
  "UpdateUserPool",
  "UpdateUserPoolClient"
]);

/** The union of all operation names. */
export type OperationName =
  | "AddCustomAttributes"
  | "AddUserPoolClientSecret"
  | "AdminAddUserToGroup"
  | "AdminConfirmSignUp"
  | "AdminCreateUser"
  | "AdminDeleteSoftwareToken"
  | "AdminDeleteUser"
  | "AdminDeleteUserAttributes"
  | "AdminDisableProviderForUser"
  | "AdminDisableUser"
  | "AdminEnableUser"
  | "AdminForgetDevice"
  | "AdminGetDevice"
  | "AdminGetUser"
  | "AdminGetUserAuthFactors"
  | "AdminInitiateAuth"
  | "AdminLinkProviderForUser"
  | "AdminListDevices"
  | "AdminListGroupsForUser"
  | "AdminListUserAuthEvents"
  | "AdminListUserSessions"
  | "AdminRemoveUserFromGroup"
  | "AdminResetUserPassword"
  | "AdminRespondToAuthChallenge"
  | "AdminRevokeUserSession"
  | "AdminSetUserMFAPreference"
  | "AdminSetUserPassword"
  | "AdminSetUserSettings"
  | "AdminUpdateAuthEventFeedback"
  | "AdminUpdateDeviceStatus"
  | "AdminUpdateUserAttributes"
  | "AdminUserGlobalSignOut"
  | "AssociateSoftwareToken"
  | "ChangePassword"
  | "CompleteWebAuthnRegistration"
  | "ConfirmDevice"
  | "ConfirmForgotPassword"
  | "ConfirmSignUp"
  | "CreateGroup"
  | "CreateIdentityProvider"
  | "CreateManagedLoginBranding"
  | "CreateResourceServer"
  | "CreateTerms"
  | "CreateUserImportJob"
  | "CreateUserPool"
  | "CreateUserPoolClient"
  | "CreateUserPoolDomain"
  | "CreateUserPoolReplica"
  | "DeleteGroup"
  | "DeleteIdentityProvider"
  | "DeleteManagedLoginBranding"
  | "DeleteResourceServer"
  | "DeleteTerms"
  | "DeleteUser"
  | "DeleteUserAttributes"
  | "DeleteUserPool"
  | "DeleteUserPoolClient"
  | "DeleteUserPoolClientSecret"
  | "DeleteUserPoolDomain"
  | "DeleteUserPoolReplica"
  | "DeleteWebAuthnCredential"
  | "DescribeIdentityProvider"
  | "DescribeManagedLoginBranding"
  | "DescribeManagedLoginBrandingByClient"
  | "DescribeResourceServer"
  | "DescribeRiskConfiguration"
  | "DescribeTerms"
  | "DescribeTermsByClient"
  | "DescribeUserImportJob"
  | "DescribeUserPool"
  | "DescribeUserPoolClient"
  | "DescribeUserPoolDomain"
  | "ForgetDevice"
  | "ForgotPassword"
  | "GetCSVHeader"
  | "GetClientToken"
  | "GetDevice"
  | "GetGroup"
  | "GetIdentityProviderByIdentifier"
  | "GetLogDeliveryConfiguration"
  | "GetProvisionedLimit"
  | "GetSigningCertificate"
  | "GetTokensFromRefreshToken"
  | "GetUICustomization"
  | "GetUser"
  | "GetUserAttributeVerificationCode"
  | "GetUserAuthFactors"
  | "GetUserPoolClientSessionConfiguration"
  | "GetUserPoolMfaConfig"
  | "GetUserPoolSessionConfiguration"
  | "GlobalSignOut"
  | "InitiateAuth"
  | "ListDevices"
  | "ListGroups"
  | "ListIdentityProviders"
  | "ListResourceServers"
  | "ListTagsForResource"
  | "ListTerms"
  | "ListUserImportJobs"
  | "ListUserPoolClientSecrets"
  | "ListUserPoolClients"
  | "ListUserPoolReplicas"
  | "ListUserPools"
  | "ListUserSessions"
  | "ListUsers"
  | "ListUsersInGroup"
  | "ListWebAuthnCredentials"
  | "ResendConfirmationCode"
  | "RespondToAuthChallenge"
  | "RevokeToken"
  | "RevokeUserSession"
  | "SetLogDeliveryConfiguration"
  | "SetRiskConfiguration"
  | "SetUICustomization"
  | "SetUserMFAPreference"
  | "SetUserPoolClientSessionConfiguration"
  | "SetUserPoolMfaConfig"
  | "SetUserPoolSessionConfiguration"
  | "SetUserSettings"
  | "SignUp"
  | "StartUserImportJob"
  | "StartWebAuthnRegistration"
  | "StopUserImportJob"
  | "TagResource"
  | "UntagResource"
  | "UpdateAuthEventFeedback"
  | "UpdateDeviceStatus"
  | "UpdateGroup"
  | "UpdateIdentityProvider"
  | "UpdateManagedLoginBranding"
  | "UpdateProvisionedLimit"
  | "UpdateResourceServer"
  | "UpdateTerms"
  | "UpdateUserAttributes"
  | "UpdateUserPool"
  | "UpdateUserPoolClient"
  | "UpdateUserPoolDomain"
  | "UpdateUserPoolReplica"
  | "VerifySoftwareToken"
  | "VerifyUserAttribute";
