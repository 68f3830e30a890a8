// Written by npm run generate from the AWS SDK. Edit tools/codegen instead.
import { registerEnumType } from "type-graphql";

const newer = { description: "A value newer than this release of the gateway; the gateway's log names it. Not accepted as input." };

export const AccountTakeoverEventAction = {
  "BLOCK": "BLOCK",
  "MFA_IF_CONFIGURED": "MFA_IF_CONFIGURED",
  "MFA_REQUIRED": "MFA_REQUIRED",
  "NO_ACTION": "NO_ACTION",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AccountTakeoverEventAction, { name: "AccountTakeoverEventAction", description: "AWS's values of AccountTakeoverEventActionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AdvancedSecurityEnabledMode = {
  "AUDIT": "AUDIT",
  "ENFORCED": "ENFORCED",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AdvancedSecurityEnabledMode, { name: "AdvancedSecurityEnabledMode", description: "AWS's values of AdvancedSecurityEnabledModeType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AdvancedSecurityMode = {
  "AUDIT": "AUDIT",
  "ENFORCED": "ENFORCED",
  "OFF": "OFF",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AdvancedSecurityMode, { name: "AdvancedSecurityMode", description: "AWS's values of AdvancedSecurityModeType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AliasAttribute = {
  "email": "email",
  "phone_number": "phone_number",
  "preferred_username": "preferred_username",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AliasAttribute, { name: "AliasAttribute", description: "AWS's values of AliasAttributeType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AssetCategory = {
  "AUTH_APP_GRAPHIC": "AUTH_APP_GRAPHIC",
  "EMAIL_GRAPHIC": "EMAIL_GRAPHIC",
  "FAVICON_ICO": "FAVICON_ICO",
  "FAVICON_SVG": "FAVICON_SVG",
  "FORM_BACKGROUND": "FORM_BACKGROUND",
  "FORM_LOGO": "FORM_LOGO",
  "IDP_BUTTON_ICON": "IDP_BUTTON_ICON",
  "PAGE_BACKGROUND": "PAGE_BACKGROUND",
  "PAGE_FOOTER_BACKGROUND": "PAGE_FOOTER_BACKGROUND",
  "PAGE_FOOTER_LOGO": "PAGE_FOOTER_LOGO",
  "PAGE_HEADER_BACKGROUND": "PAGE_HEADER_BACKGROUND",
  "PAGE_HEADER_LOGO": "PAGE_HEADER_LOGO",
  "PASSKEY_GRAPHIC": "PASSKEY_GRAPHIC",
  "PASSWORD_GRAPHIC": "PASSWORD_GRAPHIC",
  "SMS_GRAPHIC": "SMS_GRAPHIC",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AssetCategory, { name: "AssetCategory", description: "AWS's values of AssetCategoryType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AssetExtension = {
  "ICO": "ICO",
  "JPEG": "JPEG",
  "PNG": "PNG",
  "SVG": "SVG",
  "WEBP": "WEBP",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AssetExtension, { name: "AssetExtension", description: "AWS's values of AssetExtensionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AttributeDataType = {
  "Boolean": "Boolean",
  "DateTime": "DateTime",
  "Number": "Number",
  "String": "String",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AttributeDataType, { name: "AttributeDataType", description: "AWS's values of AttributeDataType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AuthFactor = {
  "EMAIL_OTP": "EMAIL_OTP",
  "PASSWORD": "PASSWORD",
  "SMS_OTP": "SMS_OTP",
  "SOFTWARE_TOKEN": "SOFTWARE_TOKEN",
  "WEB_AUTHN": "WEB_AUTHN",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AuthFactor, { name: "AuthFactor", description: "AWS's values of AuthFactorType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AuthFlow = {
  "ADMIN_NO_SRP_AUTH": "ADMIN_NO_SRP_AUTH",
  "ADMIN_USER_PASSWORD_AUTH": "ADMIN_USER_PASSWORD_AUTH",
  "CUSTOM_AUTH": "CUSTOM_AUTH",
  "REFRESH_TOKEN": "REFRESH_TOKEN",
  "REFRESH_TOKEN_AUTH": "REFRESH_TOKEN_AUTH",
  "USER_AUTH": "USER_AUTH",
  "USER_PASSWORD_AUTH": "USER_PASSWORD_AUTH",
  "USER_SRP_AUTH": "USER_SRP_AUTH",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AuthFlow, { name: "AuthFlow", description: "AWS's values of AuthFlowType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AuthEventChallengeName = {
  "Mfa": "Mfa",
  "Password": "Password",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AuthEventChallengeName, { name: "AuthEventChallengeName", description: "AWS's values of ChallengeName; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const ChallengeName = {
  "ADMIN_NO_SRP_AUTH": "ADMIN_NO_SRP_AUTH",
  "CUSTOM_CHALLENGE": "CUSTOM_CHALLENGE",
  "DEVICE_PASSWORD_VERIFIER": "DEVICE_PASSWORD_VERIFIER",
  "DEVICE_SRP_AUTH": "DEVICE_SRP_AUTH",
  "EMAIL_OTP": "EMAIL_OTP",
  "MFA_SETUP": "MFA_SETUP",
  "NEW_PASSWORD_REQUIRED": "NEW_PASSWORD_REQUIRED",
  "PASSWORD": "PASSWORD",
  "PASSWORD_SRP": "PASSWORD_SRP",
  "PASSWORD_VERIFIER": "PASSWORD_VERIFIER",
  "SELECT_CHALLENGE": "SELECT_CHALLENGE",
  "SELECT_MFA_TYPE": "SELECT_MFA_TYPE",
  "SMS_MFA": "SMS_MFA",
  "SMS_OTP": "SMS_OTP",
  "SOFTWARE_TOKEN_MFA": "SOFTWARE_TOKEN_MFA",
  "WEB_AUTHN": "WEB_AUTHN",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(ChallengeName, { name: "ChallengeName", description: "AWS's values of ChallengeNameType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AuthEventChallengeResult = {
  "Failure": "Failure",
  "Success": "Success",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AuthEventChallengeResult, { name: "AuthEventChallengeResult", description: "AWS's values of ChallengeResponse; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const ClientType = {
  "DCR": "DCR",
  "REGULAR": "REGULAR",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(ClientType, { name: "ClientType", description: "AWS's values of ClientTypeType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const ColorSchemeMode = {
  "DARK": "DARK",
  "DYNAMIC": "DYNAMIC",
  "LIGHT": "LIGHT",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(ColorSchemeMode, { name: "ColorSchemeMode", description: "AWS's values of ColorSchemeModeType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const CompromisedCredentialsEventAction = {
  "BLOCK": "BLOCK",
  "NO_ACTION": "NO_ACTION",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(CompromisedCredentialsEventAction, { name: "CompromisedCredentialsEventAction", description: "AWS's values of CompromisedCredentialsEventActionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const CustomEmailSenderLambdaVersion = {
  "V1_0": "V1_0",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(CustomEmailSenderLambdaVersion, { name: "CustomEmailSenderLambdaVersion", description: "AWS's values of CustomEmailSenderLambdaVersionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const CustomSMSSenderLambdaVersion = {
  "V1_0": "V1_0",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(CustomSMSSenderLambdaVersion, { name: "CustomSMSSenderLambdaVersion", description: "AWS's values of CustomSMSSenderLambdaVersionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const DefaultEmailOption = {
  "CONFIRM_WITH_CODE": "CONFIRM_WITH_CODE",
  "CONFIRM_WITH_LINK": "CONFIRM_WITH_LINK",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(DefaultEmailOption, { name: "DefaultEmailOption", description: "AWS's values of DefaultEmailOptionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const DeletionProtection = {
  "ACTIVE": "ACTIVE",
  "INACTIVE": "INACTIVE",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(DeletionProtection, { name: "DeletionProtection", description: "AWS's values of DeletionProtectionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const DeliveryMedium = {
  "EMAIL": "EMAIL",
  "SMS": "SMS",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(DeliveryMedium, { name: "DeliveryMedium", description: "AWS's values of DeliveryMediumType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const DeviceRememberedStatus = {
  "not_remembered": "not_remembered",
  "remembered": "remembered",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(DeviceRememberedStatus, { name: "DeviceRememberedStatus", description: "AWS's values of DeviceRememberedStatusType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const DomainStatus = {
  "ACTIVE": "ACTIVE",
  "CREATING": "CREATING",
  "DELETING": "DELETING",
  "FAILED": "FAILED",
  "UPDATING": "UPDATING",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(DomainStatus, { name: "DomainStatus", description: "AWS's values of DomainStatusType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const EmailSendingAccount = {
  "COGNITO_DEFAULT": "COGNITO_DEFAULT",
  "DEVELOPER": "DEVELOPER",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(EmailSendingAccount, { name: "EmailSendingAccount", description: "AWS's values of EmailSendingAccountType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const EncryptionKey = {
  "AWS_OWNED_KEY": "AWS_OWNED_KEY",
  "CUSTOMER_MANAGED_KEY": "CUSTOMER_MANAGED_KEY",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(EncryptionKey, { name: "EncryptionKey", description: "AWS's values of EncryptionKeyType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const EventFilter = {
  "PASSWORD_CHANGE": "PASSWORD_CHANGE",
  "SIGN_IN": "SIGN_IN",
  "SIGN_UP": "SIGN_UP",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(EventFilter, { name: "EventFilter", description: "AWS's values of EventFilterType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const EventResponse = {
  "Fail": "Fail",
  "InProgress": "InProgress",
  "Pass": "Pass",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(EventResponse, { name: "EventResponse", description: "AWS's values of EventResponseType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const EventSourceName = {
  "userAuthEvents": "userAuthEvents",
  "userNotification": "userNotification",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(EventSourceName, { name: "EventSourceName", description: "AWS's values of EventSourceName; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AuthEventType = {
  "ForgotPassword": "ForgotPassword",
  "PasswordChange": "PasswordChange",
  "ResendCode": "ResendCode",
  "SignIn": "SignIn",
  "SignUp": "SignUp",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AuthEventType, { name: "AuthEventType", description: "AWS's values of EventType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const ExplicitAuthFlows = {
  "ADMIN_NO_SRP_AUTH": "ADMIN_NO_SRP_AUTH",
  "ALLOW_ADMIN_USER_PASSWORD_AUTH": "ALLOW_ADMIN_USER_PASSWORD_AUTH",
  "ALLOW_CUSTOM_AUTH": "ALLOW_CUSTOM_AUTH",
  "ALLOW_REFRESH_TOKEN_AUTH": "ALLOW_REFRESH_TOKEN_AUTH",
  "ALLOW_USER_AUTH": "ALLOW_USER_AUTH",
  "ALLOW_USER_PASSWORD_AUTH": "ALLOW_USER_PASSWORD_AUTH",
  "ALLOW_USER_SRP_AUTH": "ALLOW_USER_SRP_AUTH",
  "CUSTOM_AUTH_FLOW_ONLY": "CUSTOM_AUTH_FLOW_ONLY",
  "USER_PASSWORD_AUTH": "USER_PASSWORD_AUTH",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(ExplicitAuthFlows, { name: "ExplicitAuthFlows", description: "AWS's values of ExplicitAuthFlowsType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const AdvancedSecurityFeature = {
  "DISABLED": "DISABLED",
  "ENABLED": "ENABLED",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(AdvancedSecurityFeature, { name: "AdvancedSecurityFeature", description: "AWS's values of FeatureType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const FeedbackValue = {
  "Invalid": "Invalid",
  "Valid": "Valid",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(FeedbackValue, { name: "FeedbackValue", description: "AWS's values of FeedbackValueType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const IdentityProviderType = {
  "Facebook": "Facebook",
  "Google": "Google",
  "LoginWithAmazon": "LoginWithAmazon",
  "OIDC": "OIDC",
  "SAML": "SAML",
  "SignInWithApple": "SignInWithApple",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(IdentityProviderType, { name: "IdentityProviderType", description: "AWS's values of IdentityProviderTypeType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const InboundFederationLambdaVersion = {
  "V1_0": "V1_0",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(InboundFederationLambdaVersion, { name: "InboundFederationLambdaVersion", description: "AWS's values of InboundFederationLambdaVersionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const Issuer = {
  "ORIGINAL": "ORIGINAL",
  "UPDATED": "UPDATED",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(Issuer, { name: "Issuer", description: "AWS's values of IssuerType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const LimitClass = {
  "API_CATEGORY": "API_CATEGORY",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(LimitClass, { name: "LimitClass", description: "AWS's values of LimitClass; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const LogLevel = {
  "ERROR": "ERROR",
  "INFO": "INFO",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(LogLevel, { name: "LogLevel", description: "AWS's values of LogLevel; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const MessageAction = {
  "RESEND": "RESEND",
  "SUPPRESS": "SUPPRESS",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(MessageAction, { name: "MessageAction", description: "AWS's values of MessageActionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const OAuthFlow = {
  "client_credentials": "client_credentials",
  "code": "code",
  "implicit": "implicit",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(OAuthFlow, { name: "OAuthFlow", description: "AWS's values of OAuthFlowType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const PasswordHashingAlgorithm = {
  "ARGON2ID": "ARGON2ID",
  "BCRYPT": "BCRYPT",
  "PBKDF2_SHA256": "PBKDF2_SHA256",
  "SCRYPT": "SCRYPT",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(PasswordHashingAlgorithm, { name: "PasswordHashingAlgorithm", description: "AWS's values of PasswordHashingAlgorithmType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const PreTokenGenerationLambdaVersion = {
  "V1_0": "V1_0",
  "V2_0": "V2_0",
  "V3_0": "V3_0",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(PreTokenGenerationLambdaVersion, { name: "PreTokenGenerationLambdaVersion", description: "AWS's values of PreTokenGenerationLambdaVersionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const PreventUserExistenceErrorTypes = {
  "ENABLED": "ENABLED",
  "LEGACY": "LEGACY",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(PreventUserExistenceErrorTypes, { name: "PreventUserExistenceErrorTypes", description: "AWS's values of PreventUserExistenceErrorTypes; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const RecoveryOptionName = {
  "admin_only": "admin_only",
  "verified_email": "verified_email",
  "verified_phone_number": "verified_phone_number",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(RecoveryOptionName, { name: "RecoveryOptionName", description: "AWS's values of RecoveryOptionNameType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const ReplicaRole = {
  "PRIMARY": "PRIMARY",
  "SECONDARY": "SECONDARY",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(ReplicaRole, { name: "ReplicaRole", description: "AWS's values of ReplicaRoleType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const ReplicaStatus = {
  "ACTIVE": "ACTIVE",
  "CREATING": "CREATING",
  "DELETING": "DELETING",
  "INACTIVE": "INACTIVE",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(ReplicaStatus, { name: "ReplicaStatus", description: "AWS's values of ReplicaStatusType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const ResourceServerManagedBy = {
  "COGNITO": "COGNITO",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(ResourceServerManagedBy, { name: "ResourceServerManagedBy", description: "AWS's values of ResourceServerManagedByType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const RevokeAssociatedSessions = {
  "LINKED": "LINKED",
  "NONE": "NONE",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(RevokeAssociatedSessions, { name: "RevokeAssociatedSessions", description: "AWS's values of RevokeAssociatedSessionsType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const RiskDecision = {
  "AccountTakeover": "AccountTakeover",
  "Block": "Block",
  "NoRisk": "NoRisk",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(RiskDecision, { name: "RiskDecision", description: "AWS's values of RiskDecisionType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const RiskLevel = {
  "High": "High",
  "Low": "Low",
  "Medium": "Medium",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(RiskLevel, { name: "RiskLevel", description: "AWS's values of RiskLevelType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const SecurityPolicy = {
  "TLS_V1": "TLS_V1",
  "TLS_V1_2_2021": "TLS_V1_2_2021",
  "TLS_V1_3_2025": "TLS_V1_3_2025",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(SecurityPolicy, { name: "SecurityPolicy", description: "AWS's values of SecurityPolicyType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const SessionType = {
  "SSO": "SSO",
  "TOKEN": "TOKEN",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(SessionType, { name: "SessionType", description: "AWS's values of SessionTypeType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const Status = {
  "Disabled": "Disabled",
  "Enabled": "Enabled",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(Status, { name: "Status", description: "AWS's values of StatusType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const TermsEnforcement = {
  "NONE": "NONE",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(TermsEnforcement, { name: "TermsEnforcement", description: "AWS's values of TermsEnforcementType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const TermsSource = {
  "LINK": "LINK",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(TermsSource, { name: "TermsSource", description: "AWS's values of TermsSourceType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const TimeUnits = {
  "days": "days",
  "hours": "hours",
  "minutes": "minutes",
  "seconds": "seconds",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(TimeUnits, { name: "TimeUnits", description: "AWS's values of TimeUnitsType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const UpdateReplicaStatus = {
  "ACTIVE": "ACTIVE",
  "INACTIVE": "INACTIVE",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(UpdateReplicaStatus, { name: "UpdateReplicaStatus", description: "AWS's values of UpdateReplicaStatusType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const UserImportJobStatus = {
  "Created": "Created",
  "Expired": "Expired",
  "Failed": "Failed",
  "InProgress": "InProgress",
  "Pending": "Pending",
  "Stopped": "Stopped",
  "Stopping": "Stopping",
  "Succeeded": "Succeeded",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(UserImportJobStatus, { name: "UserImportJobStatus", description: "AWS's values of UserImportJobStatusType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const UserPoolMfa = {
  "OFF": "OFF",
  "ON": "ON",
  "OPTIONAL": "OPTIONAL",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(UserPoolMfa, { name: "UserPoolMfa", description: "AWS's values of UserPoolMfaType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const UserPoolTier = {
  "ESSENTIALS": "ESSENTIALS",
  "LITE": "LITE",
  "PLUS": "PLUS",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(UserPoolTier, { name: "UserPoolTier", description: "AWS's values of UserPoolTierType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const UserSessionTracking = {
  "DISABLED": "DISABLED",
  "ENABLED": "ENABLED",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(UserSessionTracking, { name: "UserSessionTracking", description: "AWS's values of UserSessionTrackingType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const UserStatus = {
  "ARCHIVED": "ARCHIVED",
  "COMPROMISED": "COMPROMISED",
  "CONFIRMED": "CONFIRMED",
  "EXTERNAL_PROVIDER": "EXTERNAL_PROVIDER",
  "FORCE_CHANGE_PASSWORD": "FORCE_CHANGE_PASSWORD",
  "RESET_REQUIRED": "RESET_REQUIRED",
  "UNCONFIRMED": "UNCONFIRMED",
  "UNKNOWN": "UNKNOWN",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(UserStatus, { name: "UserStatus", description: "AWS's values of UserStatusType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const UserVerification = {
  "preferred": "preferred",
  "required": "required",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(UserVerification, { name: "UserVerification", description: "AWS's values of UserVerificationType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const UsernameAttribute = {
  "email": "email",
  "phone_number": "phone_number",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(UsernameAttribute, { name: "UsernameAttribute", description: "AWS's values of UsernameAttributeType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const VerifiedAttribute = {
  "email": "email",
  "phone_number": "phone_number",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(VerifiedAttribute, { name: "VerifiedAttribute", description: "AWS's values of VerifiedAttributeType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const VerifySoftwareTokenResponse = {
  "ERROR": "ERROR",
  "SUCCESS": "SUCCESS",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(VerifySoftwareTokenResponse, { name: "VerifySoftwareTokenResponse", description: "AWS's values of VerifySoftwareTokenResponseType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

export const WebAuthnFactorConfiguration = {
  "MULTI_FACTOR_WITH_USER_VERIFICATION": "MULTI_FACTOR_WITH_USER_VERIFICATION",
  "SINGLE_FACTOR": "SINGLE_FACTOR",
  "UNRECOGNIZED": "UNRECOGNIZED",
} as const;
registerEnumType(WebAuthnFactorConfiguration, { name: "WebAuthnFactorConfiguration", description: "AWS's values of WebAuthnFactorConfigurationType; UNRECOGNIZED is one that is newer than this release.", valuesConfig: { UNRECOGNIZED: newer } });

