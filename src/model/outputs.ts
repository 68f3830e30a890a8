// Written by npm run generate from the AWS SDK. Edit tools/codegen instead.
import { Field, ObjectType, Int } from "type-graphql";
import * as scalars from "../graphql/scalars";
import * as enums from "./enums";

@ObjectType("ClientSecretDescriptor", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientSecretDescriptorType.html" })
export class ClientSecretDescriptor {
  @Field(() => String, { nullable: true }) clientSecretId?: string | null;
  @Field(() => String, { nullable: true }) clientSecretValue?: string | null;
  @Field(() => scalars.DateTime, { nullable: true }) clientSecretCreateDate?: Date | null;
}

@ObjectType("Attribute", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html" })
export class Attribute {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) value?: string | null;
}

@ObjectType("Device", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceType.html" })
export class Device {
  @Field(() => String, { nullable: true }) deviceKey?: string | null;
  @Field(() => [Attribute], { nullable: true }) deviceAttributes?: Attribute[] | null;
  @Field(() => scalars.DateTime, { nullable: true }) deviceCreateDate?: Date | null;
  @Field(() => scalars.DateTime, { nullable: true }) deviceLastModifiedDate?: Date | null;
  @Field(() => scalars.DateTime, { nullable: true }) deviceLastAuthenticatedDate?: Date | null;
}

@ObjectType("MFAOption", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MFAOptionType.html" })
export class MFAOption {
  @Field(() => enums.DeliveryMedium, { nullable: true }) deliveryMedium?: string | null;
  @Field(() => String, { nullable: true }) attributeName?: string | null;
}

@ObjectType("NewDeviceMetadata", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NewDeviceMetadataType.html" })
export class NewDeviceMetadata {
  @Field(() => String, { nullable: true }) deviceKey?: string | null;
  @Field(() => String, { nullable: true }) deviceGroupKey?: string | null;
}

@ObjectType("AuthenticationResult", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AuthenticationResultType.html" })
export class AuthenticationResult {
  @Field(() => String, { nullable: true }) accessToken?: string | null;
  @Field(() => Int, { nullable: true }) expiresIn?: number | null;
  @Field(() => String, { nullable: true }) tokenType?: string | null;
  @Field(() => String, { nullable: true }) refreshToken?: string | null;
  @Field(() => String, { nullable: true }) idToken?: string | null;
  @Field(() => NewDeviceMetadata, { nullable: true }) newDeviceMetadata?: NewDeviceMetadata | null;
}

@ObjectType("EventRisk", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventRiskType.html" })
export class EventRisk {
  @Field(() => enums.RiskDecision, { nullable: true }) riskDecision?: string | null;
  @Field(() => enums.RiskLevel, { nullable: true }) riskLevel?: string | null;
  @Field(() => Boolean, { nullable: true }) compromisedCredentialsDetected?: boolean | null;
}

@ObjectType("AuthEventChallenge", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ChallengeResponseType.html" })
export class AuthEventChallenge {
  @Field(() => enums.AuthEventChallengeName, { nullable: true }) challengeName?: string | null;
  @Field(() => enums.AuthEventChallengeResult, { nullable: true }) challengeResponse?: string | null;
}

@ObjectType("EventContextData", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventContextDataType.html" })
export class EventContextData {
  @Field(() => String, { nullable: true }) ipAddress?: string | null;
  @Field(() => String, { nullable: true }) deviceName?: string | null;
  @Field(() => String, { nullable: true }) timezone?: string | null;
  @Field(() => String, { nullable: true }) city?: string | null;
  @Field(() => String, { nullable: true }) country?: string | null;
}

@ObjectType("EventFeedback", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventFeedbackType.html" })
export class EventFeedback {
  @Field(() => enums.FeedbackValue) feedbackValue!: string;
  @Field(() => String) provider!: string;
  @Field(() => scalars.DateTime, { nullable: true }) feedbackDate?: Date | null;
}

@ObjectType("AuthEvent", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AuthEventType.html" })
export class AuthEvent {
  @Field(() => String, { nullable: true }) eventId?: string | null;
  @Field(() => enums.AuthEventType, { nullable: true }) eventType?: string | null;
  @Field(() => scalars.DateTime, { nullable: true }) creationDate?: Date | null;
  @Field(() => enums.EventResponse, { nullable: true }) eventResponse?: string | null;
  @Field(() => EventRisk, { nullable: true }) eventRisk?: EventRisk | null;
  @Field(() => [AuthEventChallenge], { nullable: true }) challengeResponses?: AuthEventChallenge[] | null;
  @Field(() => EventContextData, { nullable: true }) eventContextData?: EventContextData | null;
  @Field(() => EventFeedback, { nullable: true }) eventFeedback?: EventFeedback | null;
}

@ObjectType("SessionLocation", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SessionLocationType.html" })
export class SessionLocation {
  @Field(() => String, { nullable: true }) city?: string | null;
  @Field(() => String, { nullable: true }) country?: string | null;
}

@ObjectType("SessionDescription", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SessionDescriptionType.html" })
export class SessionDescription {
  @Field(() => String, { nullable: true }) sessionId?: string | null;
  @Field(() => enums.SessionType, { nullable: true }) sessionType?: string | null;
  @Field(() => String, { nullable: true }) clientId?: string | null;
  @Field(() => scalars.DateTime, { nullable: true }) createDate?: Date | null;
  @Field(() => scalars.DateTime, { nullable: true }) lastActiveDate?: Date | null;
  @Field(() => String, { nullable: true }) deviceType?: string | null;
  @Field(() => String, { nullable: true }) lastIpAddress?: string | null;
  @Field(() => SessionLocation, { nullable: true }) lastLocation?: SessionLocation | null;
  @Field(() => String, { nullable: true }) originSessionId?: string | null;
  @Field(() => Boolean, { nullable: true }) isCurrentSession?: boolean | null;
}

@ObjectType("IdentityProvider", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IdentityProviderType.html" })
export class IdentityProvider {
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => String, { nullable: true }) providerName?: string | null;
  @Field(() => enums.IdentityProviderType, { nullable: true }) providerType?: string | null;
  @Field(() => scalars.StringMap, { nullable: true }) providerDetails?: Record<string, string> | null;
  @Field(() => scalars.StringMap, { nullable: true }) attributeMapping?: Record<string, string> | null;
  @Field(() => [String], { nullable: true }) idpIdentifiers?: string[] | null;
  @Field(() => scalars.StringMap, { nullable: true }) acrMapping?: Record<string, string> | null;
  @Field(() => scalars.DateTime, { nullable: true }) lastModifiedDate?: Date | null;
  @Field(() => scalars.DateTime, { nullable: true }) creationDate?: Date | null;
}

@ObjectType("Asset", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssetType.html" })
export class Asset {
  @Field(() => enums.AssetCategory) category!: string;
  @Field(() => enums.ColorSchemeMode) colorMode!: string;
  @Field(() => enums.AssetExtension) extension!: string;
  @Field(() => scalars.Byte, { nullable: true }) bytes?: Uint8Array | null;
  @Field(() => String, { nullable: true }) resourceId?: string | null;
}

@ObjectType("ManagedLoginBranding", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ManagedLoginBrandingType.html" })
export class ManagedLoginBranding {
  @Field(() => String, { nullable: true }) managedLoginBrandingId?: string | null;
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => Boolean, { nullable: true }) useCognitoProvidedValues?: boolean | null;
  @Field(() => scalars.JSONObject, { nullable: true }) settings?: object | null;
  @Field(() => [Asset], { nullable: true }) assets?: Asset[] | null;
  @Field(() => scalars.DateTime, { nullable: true }) creationDate?: Date | null;
  @Field(() => scalars.DateTime, { nullable: true }) lastModifiedDate?: Date | null;
}

@ObjectType("ResourceServerScope", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerScopeType.html" })
export class ResourceServerScope {
  @Field(() => String) scopeName!: string;
  @Field(() => String) scopeDescription!: string;
}

@ObjectType("ResourceServer", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerType.html" })
export class ResourceServer {
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => String, { nullable: true }) identifier?: string | null;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => [ResourceServerScope], { nullable: true }) scopes?: ResourceServerScope[] | null;
  @Field(() => enums.ResourceServerManagedBy, { nullable: true }) managedBy?: string | null;
}

@ObjectType("Terms", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TermsType.html" })
export class Terms {
  @Field(() => String) termsId!: string;
  @Field(() => String) userPoolId!: string;
  @Field(() => String) clientId!: string;
  @Field(() => String) termsName!: string;
  @Field(() => enums.TermsSource) termsSource!: string;
  @Field(() => enums.TermsEnforcement) enforcement!: string;
  @Field(() => scalars.StringMap) links!: Record<string, string>;
  @Field(() => scalars.DateTime) creationDate!: Date;
  @Field(() => scalars.DateTime) lastModifiedDate!: Date;
}

@ObjectType("UserImportJob", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserImportJobType.html" })
export class UserImportJob {
  @Field(() => String, { nullable: true }) jobName?: string | null;
  @Field(() => String, { nullable: true }) jobId?: string | null;
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => String, { nullable: true }) preSignedUrl?: string | null;
  @Field(() => scalars.DateTime, { nullable: true }) creationDate?: Date | null;
  @Field(() => scalars.DateTime, { nullable: true }) startDate?: Date | null;
  @Field(() => scalars.DateTime, { nullable: true }) completionDate?: Date | null;
  @Field(() => enums.UserImportJobStatus, { nullable: true }) status?: string | null;
  @Field(() => String, { nullable: true }) cloudWatchLogsRoleArn?: string | null;
  @Field(() => scalars.Long, { nullable: true }) importedUsers?: number | bigint | null;
  @Field(() => scalars.Long, { nullable: true }) skippedUsers?: number | bigint | null;
  @Field(() => scalars.Long, { nullable: true }) failedUsers?: number | bigint | null;
  @Field(() => String, { nullable: true }) completionMessage?: string | null;
  @Field(() => enums.PasswordHashingAlgorithm, { nullable: true }) passwordHashingAlgorithm?: string | null;
}

@ObjectType("Failover", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FailoverType.html" })
export class Failover {
  @Field(() => String) secondaryRegion!: string;
  @Field(() => String) primaryRoute53HealthCheckId!: string;
}

@ObjectType("Routing", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RoutingType.html" })
export class Routing {
  @Field(() => Failover, { nullable: true }) failover?: Failover | null;
}

@ObjectType("UserPoolReplica", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolReplicaType.html" })
export class UserPoolReplica {
  @Field(() => String, { nullable: true }) regionName?: string | null;
  @Field(() => enums.ReplicaStatus, { nullable: true }) status?: string | null;
  @Field(() => enums.ReplicaRole, { nullable: true }) role?: string | null;
  @Field(() => String, { nullable: true }) userPoolArn?: string | null;
}

@ObjectType("CompromisedCredentialsActions", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsActionsType.html" })
export class CompromisedCredentialsActions {
  @Field(() => enums.CompromisedCredentialsEventAction) eventAction!: string;
}

@ObjectType("CompromisedCredentialsRiskConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsRiskConfigurationType.html" })
export class CompromisedCredentialsRiskConfiguration {
  @Field(() => [enums.EventFilter], { nullable: true }) eventFilter?: string[] | null;
  @Field(() => CompromisedCredentialsActions) actions!: CompromisedCredentialsActions;
}

@ObjectType("NotifyEmail", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyEmailType.html" })
export class NotifyEmail {
  @Field(() => String) subject!: string;
  @Field(() => String, { nullable: true }) htmlBody?: string | null;
  @Field(() => String, { nullable: true }) textBody?: string | null;
}

@ObjectType("NotifyConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyConfigurationType.html" })
export class NotifyConfiguration {
  @Field(() => String, { nullable: true }) from?: string | null;
  @Field(() => String, { nullable: true }) replyTo?: string | null;
  @Field(() => String) sourceArn!: string;
  @Field(() => NotifyEmail, { nullable: true }) blockEmail?: NotifyEmail | null;
  @Field(() => NotifyEmail, { nullable: true }) noActionEmail?: NotifyEmail | null;
  @Field(() => NotifyEmail, { nullable: true }) mfaEmail?: NotifyEmail | null;
}

@ObjectType("AccountTakeoverAction", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionType.html" })
export class AccountTakeoverAction {
  @Field(() => Boolean) notify!: boolean;
  @Field(() => enums.AccountTakeoverEventAction) eventAction!: string;
}

@ObjectType("AccountTakeoverActions", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionsType.html" })
export class AccountTakeoverActions {
  @Field(() => AccountTakeoverAction, { nullable: true }) lowAction?: AccountTakeoverAction | null;
  @Field(() => AccountTakeoverAction, { nullable: true }) mediumAction?: AccountTakeoverAction | null;
  @Field(() => AccountTakeoverAction, { nullable: true }) highAction?: AccountTakeoverAction | null;
}

@ObjectType("AccountTakeoverRiskConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverRiskConfigurationType.html" })
export class AccountTakeoverRiskConfiguration {
  @Field(() => NotifyConfiguration, { nullable: true }) notifyConfiguration?: NotifyConfiguration | null;
  @Field(() => AccountTakeoverActions) actions!: AccountTakeoverActions;
}

@ObjectType("RiskExceptionConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskExceptionConfigurationType.html" })
export class RiskExceptionConfiguration {
  @Field(() => [String], { nullable: true }) blockedIpRangeList?: string[] | null;
  @Field(() => [String], { nullable: true }) skippedIpRangeList?: string[] | null;
}

@ObjectType("RiskConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskConfigurationType.html" })
export class RiskConfiguration {
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => String, { nullable: true }) clientId?: string | null;
  @Field(() => CompromisedCredentialsRiskConfiguration, { nullable: true }) compromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfiguration | null;
  @Field(() => AccountTakeoverRiskConfiguration, { nullable: true }) accountTakeoverRiskConfiguration?: AccountTakeoverRiskConfiguration | null;
  @Field(() => RiskExceptionConfiguration, { nullable: true }) riskExceptionConfiguration?: RiskExceptionConfiguration | null;
  @Field(() => scalars.DateTime, { nullable: true }) lastModifiedDate?: Date | null;
}

@ObjectType("CustomDomainConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomDomainConfigType.html" })
export class CustomDomainConfig {
  @Field(() => String) certificateArn!: string;
  @Field(() => enums.SecurityPolicy, { nullable: true }) securityPolicy?: string | null;
}

@ObjectType("DomainDescription", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DomainDescriptionType.html" })
export class DomainDescription {
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => String, { nullable: true }) awsAccountId?: string | null;
  @Field(() => String, { nullable: true }) domain?: string | null;
  @Field(() => String, { nullable: true }) s3Bucket?: string | null;
  @Field(() => String, { nullable: true }) cloudFrontDistribution?: string | null;
  @Field(() => String, { nullable: true }) version?: string | null;
  @Field(() => enums.DomainStatus, { nullable: true }) status?: string | null;
  @Field(() => CustomDomainConfig, { nullable: true }) customDomainConfig?: CustomDomainConfig | null;
  @Field(() => Int, { nullable: true }) managedLoginVersion?: number | null;
  @Field(() => Routing, { nullable: true }) routing?: Routing | null;
}

@ObjectType("CodeDeliveryDetails", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CodeDeliveryDetailsType.html" })
export class CodeDeliveryDetails {
  @Field(() => String, { nullable: true }) destination?: string | null;
  @Field(() => enums.DeliveryMedium, { nullable: true }) deliveryMedium?: string | null;
  @Field(() => String, { nullable: true }) attributeName?: string | null;
}

@ObjectType("ClientAuthenticationResult", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientAuthenticationResultType.html" })
export class ClientAuthenticationResult {
  @Field(() => String, { nullable: true }) accessToken?: string | null;
  @Field(() => Int, { nullable: true }) expiresIn?: number | null;
  @Field(() => String, { nullable: true }) tokenType?: string | null;
}

@ObjectType("CloudWatchLogsConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CloudWatchLogsConfigurationType.html" })
export class CloudWatchLogsConfiguration {
  @Field(() => String, { nullable: true }) logGroupArn?: string | null;
}

@ObjectType("S3Configuration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_S3ConfigurationType.html" })
export class S3Configuration {
  @Field(() => String, { nullable: true }) bucketArn?: string | null;
}

@ObjectType("FirehoseConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FirehoseConfigurationType.html" })
export class FirehoseConfiguration {
  @Field(() => String, { nullable: true }) streamArn?: string | null;
}

@ObjectType("LogConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LogConfigurationType.html" })
export class LogConfiguration {
  @Field(() => enums.LogLevel) logLevel!: string;
  @Field(() => enums.EventSourceName) eventSource!: string;
  @Field(() => CloudWatchLogsConfiguration, { nullable: true }) cloudWatchLogsConfiguration?: CloudWatchLogsConfiguration | null;
  @Field(() => S3Configuration, { nullable: true }) s3Configuration?: S3Configuration | null;
  @Field(() => FirehoseConfiguration, { nullable: true }) firehoseConfiguration?: FirehoseConfiguration | null;
}

@ObjectType("LogDeliveryConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LogDeliveryConfigurationType.html" })
export class LogDeliveryConfiguration {
  @Field(() => String) userPoolId!: string;
  @Field(() => [LogConfiguration]) logConfigurations!: LogConfiguration[];
}

@ObjectType("LimitDefinition", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LimitDefinitionType.html" })
export class LimitDefinition {
  @Field(() => enums.LimitClass) limitClass!: string;
  @Field(() => scalars.StringMap) attributes!: Record<string, string>;
}

@ObjectType("Limit", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LimitType.html" })
export class Limit {
  @Field(() => LimitDefinition) limitDefinition!: LimitDefinition;
  @Field(() => Int) provisionedLimitValue!: number;
  @Field(() => Int) freeLimitValue!: number;
}

@ObjectType("UICustomization", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UICustomizationType.html" })
export class UICustomization {
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => String, { nullable: true }) clientId?: string | null;
  @Field(() => String, { nullable: true }) imageUrl?: string | null;
  @Field(() => String, { nullable: true }) css?: string | null;
  @Field(() => String, { nullable: true }) cssVersion?: string | null;
  @Field(() => scalars.DateTime, { nullable: true }) lastModifiedDate?: Date | null;
  @Field(() => scalars.DateTime, { nullable: true }) creationDate?: Date | null;
}

@ObjectType("ClientSSOSessionConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientSSOSessionConfigType.html" })
export class ClientSSOSessionConfig {
  @Field(() => Int) maxValidityMinutes!: number;
}

@ObjectType("EumsSmsConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EumsSmsConfigurationType.html" })
export class EumsSmsConfiguration {
  @Field(() => String) callerArn!: string;
  @Field(() => String, { nullable: true }) externalId?: string | null;
  @Field(() => String, { nullable: true }) originationIdentity?: string | null;
  @Field(() => String, { nullable: true }) configurationSetName?: string | null;
  @Field(() => String, { nullable: true }) inEntityId?: string | null;
  @Field(() => String, { nullable: true }) inTemplateId?: string | null;
  @Field(() => String, { nullable: true }) region?: string | null;
}

@ObjectType("SmsConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html" })
export class SmsConfiguration {
  @Field(() => String, { nullable: true }) snsCallerArn?: string | null;
  @Field(() => String, { nullable: true }) externalId?: string | null;
  @Field(() => String, { nullable: true }) snsRegion?: string | null;
  @Field(() => EumsSmsConfiguration, { nullable: true }) eumsSms?: EumsSmsConfiguration | null;
}

@ObjectType("SmsMfaConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsMfaConfigType.html" })
export class SmsMfaConfig {
  @Field(() => String, { nullable: true }) smsAuthenticationMessage?: string | null;
  @Field(() => SmsConfiguration, { nullable: true }) smsConfiguration?: SmsConfiguration | null;
}

@ObjectType("SoftwareTokenMfaConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaConfigType.html" })
export class SoftwareTokenMfaConfig {
  @Field(() => Boolean, { nullable: true }) enabled?: boolean | null;
}

@ObjectType("EmailMfaConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaConfigType.html" })
export class EmailMfaConfig {
  @Field(() => String, { nullable: true }) message?: string | null;
  @Field(() => String, { nullable: true }) subject?: string | null;
}

@ObjectType("WebAuthnConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html" })
export class WebAuthnConfiguration {
  @Field(() => String, { nullable: true }) relyingPartyId?: string | null;
  @Field(() => enums.UserVerification, { nullable: true }) userVerification?: string | null;
  @Field(() => enums.WebAuthnFactorConfiguration, { nullable: true }) factorConfiguration?: string | null;
}

@ObjectType("UserPoolTokenSessionConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolTokenSessionConfigType.html" })
export class UserPoolTokenSessionConfig {
  @Field(() => Int) maxPerUser!: number;
}

@ObjectType("ProviderDescription", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ProviderDescription.html" })
export class ProviderDescription {
  @Field(() => String, { nullable: true }) providerName?: string | null;
  @Field(() => enums.IdentityProviderType, { nullable: true }) providerType?: string | null;
  @Field(() => scalars.DateTime, { nullable: true }) lastModifiedDate?: Date | null;
  @Field(() => scalars.DateTime, { nullable: true }) creationDate?: Date | null;
}

@ObjectType("TermsDescription", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TermsDescriptionType.html" })
export class TermsDescription {
  @Field(() => String) termsId!: string;
  @Field(() => String) termsName!: string;
  @Field(() => enums.TermsEnforcement) enforcement!: string;
  @Field(() => scalars.DateTime) creationDate!: Date;
  @Field(() => scalars.DateTime) lastModifiedDate!: Date;
}

@ObjectType("WebAuthnCredentialDescription", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnCredentialDescription.html" })
export class WebAuthnCredentialDescription {
  @Field(() => String) credentialId!: string;
  @Field(() => String) friendlyCredentialName!: string;
  @Field(() => String) relyingPartyId!: string;
  @Field(() => String, { nullable: true }) authenticatorAttachment?: string | null;
  @Field(() => [String]) authenticatorTransports!: string[];
  @Field(() => scalars.DateTime) createdAt!: Date;
}

@ObjectType("PasswordPolicy", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html" })
export class PasswordPolicy {
  @Field(() => Int, { nullable: true }) minimumLength?: number | null;
  @Field(() => Boolean, { nullable: true }) requireUppercase?: boolean | null;
  @Field(() => Boolean, { nullable: true }) requireLowercase?: boolean | null;
  @Field(() => Boolean, { nullable: true }) requireNumbers?: boolean | null;
  @Field(() => Boolean, { nullable: true }) requireSymbols?: boolean | null;
  @Field(() => Int, { nullable: true }) passwordHistorySize?: number | null;
  @Field(() => Int, { nullable: true }) temporaryPasswordValidityDays?: number | null;
}

@ObjectType("SignInPolicy", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignInPolicyType.html" })
export class SignInPolicy {
  @Field(() => [enums.AuthFactor], { nullable: true }) allowedFirstAuthFactors?: string[] | null;
}

@ObjectType("UserPoolPolicy", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolPolicyType.html" })
export class UserPoolPolicy {
  @Field(() => PasswordPolicy, { nullable: true }) passwordPolicy?: PasswordPolicy | null;
  @Field(() => SignInPolicy, { nullable: true }) signInPolicy?: SignInPolicy | null;
}

@ObjectType("PreTokenGenerationVersionConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PreTokenGenerationVersionConfigType.html" })
export class PreTokenGenerationVersionConfig {
  @Field(() => enums.PreTokenGenerationLambdaVersion) lambdaVersion!: string;
  @Field(() => String) lambdaArn!: string;
}

@ObjectType("CustomSMSLambdaVersionConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomSMSLambdaVersionConfigType.html" })
export class CustomSMSLambdaVersionConfig {
  @Field(() => enums.CustomSMSSenderLambdaVersion) lambdaVersion!: string;
  @Field(() => String) lambdaArn!: string;
}

@ObjectType("CustomEmailLambdaVersionConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomEmailLambdaVersionConfigType.html" })
export class CustomEmailLambdaVersionConfig {
  @Field(() => enums.CustomEmailSenderLambdaVersion) lambdaVersion!: string;
  @Field(() => String) lambdaArn!: string;
}

@ObjectType("InboundFederationLambda", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InboundFederationLambdaType.html" })
export class InboundFederationLambda {
  @Field(() => enums.InboundFederationLambdaVersion) lambdaVersion!: string;
  @Field(() => String) lambdaArn!: string;
}

@ObjectType("LambdaConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html" })
export class LambdaConfig {
  @Field(() => String, { nullable: true }) preSignUp?: string | null;
  @Field(() => String, { nullable: true }) customMessage?: string | null;
  @Field(() => String, { nullable: true }) postConfirmation?: string | null;
  @Field(() => String, { nullable: true }) preAuthentication?: string | null;
  @Field(() => String, { nullable: true }) postAuthentication?: string | null;
  @Field(() => String, { nullable: true }) defineAuthChallenge?: string | null;
  @Field(() => String, { nullable: true }) createAuthChallenge?: string | null;
  @Field(() => String, { nullable: true }) verifyAuthChallengeResponse?: string | null;
  @Field(() => String, { nullable: true }) preTokenGeneration?: string | null;
  @Field(() => String, { nullable: true }) userMigration?: string | null;
  @Field(() => PreTokenGenerationVersionConfig, { nullable: true }) preTokenGenerationConfig?: PreTokenGenerationVersionConfig | null;
  @Field(() => CustomSMSLambdaVersionConfig, { nullable: true }) customSmsSender?: CustomSMSLambdaVersionConfig | null;
  @Field(() => CustomEmailLambdaVersionConfig, { nullable: true }) customEmailSender?: CustomEmailLambdaVersionConfig | null;
  @Field(() => String, { nullable: true }) kmsKeyId?: string | null;
  @Field(() => InboundFederationLambda, { nullable: true }) inboundFederation?: InboundFederationLambda | null;
}

@ObjectType("NumberAttributeConstraints", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NumberAttributeConstraintsType.html" })
export class NumberAttributeConstraints {
  @Field(() => String, { nullable: true }) minValue?: string | null;
  @Field(() => String, { nullable: true }) maxValue?: string | null;
}

@ObjectType("StringAttributeConstraints", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StringAttributeConstraintsType.html" })
export class StringAttributeConstraints {
  @Field(() => String, { nullable: true }) minLength?: string | null;
  @Field(() => String, { nullable: true }) maxLength?: string | null;
}

@ObjectType("SchemaAttribute", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html" })
export class SchemaAttribute {
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => enums.AttributeDataType, { nullable: true }) attributeDataType?: string | null;
  @Field(() => Boolean, { nullable: true }) developerOnlyAttribute?: boolean | null;
  @Field(() => Boolean, { nullable: true }) mutable?: boolean | null;
  @Field(() => Boolean, { nullable: true }) required?: boolean | null;
  @Field(() => NumberAttributeConstraints, { nullable: true }) numberAttributeConstraints?: NumberAttributeConstraints | null;
  @Field(() => StringAttributeConstraints, { nullable: true }) stringAttributeConstraints?: StringAttributeConstraints | null;
}

@ObjectType("VerificationMessageTemplate", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerificationMessageTemplateType.html" })
export class VerificationMessageTemplate {
  @Field(() => String, { nullable: true }) smsMessage?: string | null;
  @Field(() => String, { nullable: true }) emailMessage?: string | null;
  @Field(() => String, { nullable: true }) emailSubject?: string | null;
  @Field(() => String, { nullable: true }) emailMessageByLink?: string | null;
  @Field(() => String, { nullable: true }) emailSubjectByLink?: string | null;
  @Field(() => enums.DefaultEmailOption, { nullable: true }) defaultEmailOption?: string | null;
}

@ObjectType("UserAttributeUpdateSettings", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html" })
export class UserAttributeUpdateSettings {
  @Field(() => [enums.VerifiedAttribute], { nullable: true }) attributesRequireVerificationBeforeUpdate?: string[] | null;
}

@ObjectType("DeviceConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceConfigurationType.html" })
export class DeviceConfiguration {
  @Field(() => Boolean, { nullable: true }) challengeRequiredOnNewDevice?: boolean | null;
  @Field(() => Boolean, { nullable: true }) deviceOnlyRememberedOnUserPrompt?: boolean | null;
}

@ObjectType("EmailConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html" })
export class EmailConfiguration {
  @Field(() => String, { nullable: true }) sourceArn?: string | null;
  @Field(() => String, { nullable: true }) replyToEmailAddress?: string | null;
  @Field(() => enums.EmailSendingAccount, { nullable: true }) emailSendingAccount?: string | null;
  @Field(() => String, { nullable: true }) from?: string | null;
  @Field(() => String, { nullable: true }) configurationSet?: string | null;
}

@ObjectType("MessageTemplate", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MessageTemplateType.html" })
export class MessageTemplate {
  @Field(() => String, { nullable: true }) smsMessage?: string | null;
  @Field(() => String, { nullable: true }) emailMessage?: string | null;
  @Field(() => String, { nullable: true }) emailSubject?: string | null;
}

@ObjectType("AdminCreateUserConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUserConfigType.html" })
export class AdminCreateUserConfig {
  @Field(() => Boolean, { nullable: true }) allowAdminCreateUserOnly?: boolean | null;
  @Field(() => Int, { nullable: true }) unusedAccountValidityDays?: number | null;
  @Field(() => MessageTemplate, { nullable: true }) inviteMessageTemplate?: MessageTemplate | null;
}

@ObjectType("AdvancedSecurityAdditionalFlows", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdvancedSecurityAdditionalFlowsType.html" })
export class AdvancedSecurityAdditionalFlows {
  @Field(() => enums.AdvancedSecurityEnabledMode, { nullable: true }) customAuthMode?: string | null;
}

@ObjectType("UserPoolAddOns", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html" })
export class UserPoolAddOns {
  @Field(() => enums.AdvancedSecurityMode) advancedSecurityMode!: string;
  @Field(() => AdvancedSecurityAdditionalFlows, { nullable: true }) advancedSecurityAdditionalFlows?: AdvancedSecurityAdditionalFlows | null;
}

@ObjectType("DcrConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DcrConfigurationType.html" })
export class DcrConfiguration {
  @Field(() => enums.Status, { nullable: true }) enableStatus?: string | null;
  @Field(() => Boolean, { nullable: true }) openDcrEnabled?: boolean | null;
  @Field(() => [enums.OAuthFlow], { nullable: true }) authenticatedGrantTypes?: string[] | null;
  @Field(() => [enums.OAuthFlow], { nullable: true }) openDcrGrantTypes?: string[] | null;
  @Field(() => [String], { nullable: true }) allowedScopes?: string[] | null;
}

@ObjectType("UsernameConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UsernameConfigurationType.html" })
export class UsernameConfiguration {
  @Field(() => Boolean) caseSensitive!: boolean;
}

@ObjectType("RecoveryOption", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RecoveryOptionType.html" })
export class RecoveryOption {
  @Field(() => Int) priority!: number;
  @Field(() => enums.RecoveryOptionName) name!: string;
}

@ObjectType("AccountRecoverySetting", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountRecoverySettingType.html" })
export class AccountRecoverySetting {
  @Field(() => [RecoveryOption], { nullable: true }) recoveryMechanisms?: RecoveryOption[] | null;
}

@ObjectType("KeyConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_KeyConfigurationType.html" })
export class KeyConfiguration {
  @Field(() => enums.EncryptionKey, { nullable: true }) keyType?: string | null;
  @Field(() => String, { nullable: true }) kmsKeyArn?: string | null;
}

@ObjectType("IssuerConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html" })
export class IssuerConfiguration {
  @Field(() => enums.Issuer, { nullable: true }) type?: string | null;
}

@ObjectType("AcrLevelConfig", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrLevelConfigType.html" })
export class AcrLevelConfig {
  @Field(() => String) acrValue!: string;
}

@ObjectType("TokenValidityUnits", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html" })
export class TokenValidityUnits {
  @Field(() => enums.TimeUnits, { nullable: true }) accessToken?: string | null;
  @Field(() => enums.TimeUnits, { nullable: true }) idToken?: string | null;
  @Field(() => enums.TimeUnits, { nullable: true }) refreshToken?: string | null;
}

@ObjectType("AnalyticsConfiguration", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsConfigurationType.html" })
export class AnalyticsConfiguration {
  @Field(() => String, { nullable: true }) applicationId?: string | null;
  @Field(() => String, { nullable: true }) applicationArn?: string | null;
  @Field(() => String, { nullable: true }) roleArn?: string | null;
  @Field(() => String, { nullable: true }) externalId?: string | null;
  @Field(() => Boolean, { nullable: true }) userDataShared?: boolean | null;
}

@ObjectType("RefreshTokenRotation", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html" })
export class RefreshTokenRotation {
  @Field(() => enums.AdvancedSecurityFeature) feature!: string;
  @Field(() => Int, { nullable: true }) retryGracePeriodSeconds?: number | null;
}

export class AddUserPoolClientSecretResponse {
  @Field(() => ClientSecretDescriptor, { nullable: true }) clientSecretDescriptor?: ClientSecretDescriptor | null;
}

export class AdminGetDeviceResponse {
  @Field(() => Device) device!: Device;
}

export class AdminGetUserResponse {
  @Field(() => String) username!: string;
  @Field(() => [Attribute], { nullable: true }) userAttributes?: Attribute[] | null;
  @Field(() => scalars.DateTime, { nullable: true }) userCreateDate?: Date | null;
  @Field(() => scalars.DateTime, { nullable: true }) userLastModifiedDate?: Date | null;
  @Field(() => Boolean, { nullable: true }) enabled?: boolean | null;
  @Field(() => enums.UserStatus, { nullable: true }) userStatus?: string | null;
  @Field(() => [MFAOption], { nullable: true }) mfaOptions?: MFAOption[] | null;
  @Field(() => String, { nullable: true }) preferredMfaSetting?: string | null;
  @Field(() => [String], { nullable: true }) userMfaSettingList?: string[] | null;
}

export class AdminGetUserAuthFactorsResponse {
  @Field(() => String) username!: string;
  @Field(() => String, { nullable: true }) preferredMfaSetting?: string | null;
  @Field(() => [String], { nullable: true }) userMfaSettingList?: string[] | null;
  @Field(() => [enums.AuthFactor], { nullable: true }) configuredUserAuthFactors?: string[] | null;
}

export class AdminInitiateAuthResponse {
  @Field(() => enums.ChallengeName, { nullable: true }) challengeName?: string | null;
  @Field(() => scalars.StringMap, { nullable: true }) challengeParameters?: Record<string, string> | null;
  @Field(() => AuthenticationResult, { nullable: true }) authenticationResult?: AuthenticationResult | null;
  @Field(() => [enums.ChallengeName], { nullable: true }) availableChallenges?: string[] | null;
}

export class AdminListDevicesResponse {
  @Field(() => [Device], { nullable: true }) devices?: Device[] | null;
  @Field(() => String, { nullable: true }) paginationToken?: string | null;
}

export class AdminListGroupsForUserResponse {
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class AdminListUserAuthEventsResponse {
  @Field(() => [AuthEvent], { nullable: true }) authEvents?: AuthEvent[] | null;
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class AdminListUserSessionsResponse {
  @Field(() => [SessionDescription], { nullable: true }) sessions?: SessionDescription[] | null;
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class AdminRespondToAuthChallengeResponse {
  @Field(() => enums.ChallengeName, { nullable: true }) challengeName?: string | null;
  @Field(() => scalars.StringMap, { nullable: true }) challengeParameters?: Record<string, string> | null;
  @Field(() => AuthenticationResult, { nullable: true }) authenticationResult?: AuthenticationResult | null;
  @Field(() => [enums.ChallengeName], { nullable: true }) availableChallenges?: string[] | null;
}

export class AssociateSoftwareTokenResponse {
  @Field(() => String, { nullable: true }) secretCode?: string | null;
}

export class ConfirmDeviceResponse {
  @Field(() => Boolean, { nullable: true }) userConfirmationNecessary?: boolean | null;
}

export class CreateIdentityProviderResponse {
  @Field(() => IdentityProvider) identityProvider!: IdentityProvider;
}

export class CreateManagedLoginBrandingResponse {
  @Field(() => ManagedLoginBranding, { nullable: true }) managedLoginBranding?: ManagedLoginBranding | null;
}

export class CreateResourceServerResponse {
  @Field(() => ResourceServer) resourceServer!: ResourceServer;
}

export class CreateTermsResponse {
  @Field(() => Terms, { nullable: true }) terms?: Terms | null;
}

export class CreateUserImportJobResponse {
  @Field(() => UserImportJob, { nullable: true }) userImportJob?: UserImportJob | null;
}

export class CreateUserPoolDomainResponse {
  @Field(() => Int, { nullable: true }) managedLoginVersion?: number | null;
  @Field(() => String, { nullable: true }) cloudFrontDomain?: string | null;
  @Field(() => Routing, { nullable: true }) routing?: Routing | null;
}

export class CreateUserPoolReplicaResponse {
  @Field(() => UserPoolReplica, { nullable: true }) userPoolReplica?: UserPoolReplica | null;
}

export class DeleteUserPoolReplicaResponse {
  @Field(() => UserPoolReplica, { nullable: true }) userPoolReplica?: UserPoolReplica | null;
}

export class DescribeIdentityProviderResponse {
  @Field(() => IdentityProvider) identityProvider!: IdentityProvider;
}

export class DescribeManagedLoginBrandingResponse {
  @Field(() => ManagedLoginBranding, { nullable: true }) managedLoginBranding?: ManagedLoginBranding | null;
}

export class DescribeManagedLoginBrandingByClientResponse {
  @Field(() => ManagedLoginBranding, { nullable: true }) managedLoginBranding?: ManagedLoginBranding | null;
}

export class DescribeResourceServerResponse {
  @Field(() => ResourceServer) resourceServer!: ResourceServer;
}

export class DescribeRiskConfigurationResponse {
  @Field(() => RiskConfiguration) riskConfiguration!: RiskConfiguration;
}

export class DescribeTermsResponse {
  @Field(() => Terms, { nullable: true }) terms?: Terms | null;
}

export class DescribeTermsByClientResponse {
  @Field(() => Terms, { nullable: true }) terms?: Terms | null;
}

export class DescribeUserImportJobResponse {
  @Field(() => UserImportJob, { nullable: true }) userImportJob?: UserImportJob | null;
}

export class DescribeUserPoolDomainResponse {
  @Field(() => DomainDescription, { nullable: true }) domainDescription?: DomainDescription | null;
}

export class ForgotPasswordResponse {
  @Field(() => CodeDeliveryDetails, { nullable: true }) codeDeliveryDetails?: CodeDeliveryDetails | null;
}

export class GetCSVHeaderResponse {
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => [String], { nullable: true }) csvHeader?: string[] | null;
}

export class GetClientTokenResponse {
  @Field(() => ClientAuthenticationResult, { nullable: true }) clientAuthenticationResult?: ClientAuthenticationResult | null;
}

export class GetDeviceResponse {
  @Field(() => Device) device!: Device;
}

export class GetIdentityProviderByIdentifierResponse {
  @Field(() => IdentityProvider) identityProvider!: IdentityProvider;
}

export class GetLogDeliveryConfigurationResponse {
  @Field(() => LogDeliveryConfiguration, { nullable: true }) logDeliveryConfiguration?: LogDeliveryConfiguration | null;
}

export class GetProvisionedLimitResponse {
  @Field(() => Limit) limit!: Limit;
}

export class GetSigningCertificateResponse {
  @Field(() => String, { nullable: true }) certificate?: string | null;
}

export class GetTokensFromRefreshTokenResponse {
  @Field(() => AuthenticationResult, { nullable: true }) authenticationResult?: AuthenticationResult | null;
}

export class GetUICustomizationResponse {
  @Field(() => UICustomization) uiCustomization!: UICustomization;
}

export class GetUserResponse {
  @Field(() => String) username!: string;
  @Field(() => [Attribute]) userAttributes!: Attribute[];
  @Field(() => [MFAOption], { nullable: true }) mfaOptions?: MFAOption[] | null;
  @Field(() => String, { nullable: true }) preferredMfaSetting?: string | null;
  @Field(() => [String], { nullable: true }) userMfaSettingList?: string[] | null;
}

export class GetUserAttributeVerificationCodeResponse {
  @Field(() => CodeDeliveryDetails, { nullable: true }) codeDeliveryDetails?: CodeDeliveryDetails | null;
}

export class GetUserAuthFactorsResponse {
  @Field(() => String) username!: string;
  @Field(() => String, { nullable: true }) preferredMfaSetting?: string | null;
  @Field(() => [String], { nullable: true }) userMfaSettingList?: string[] | null;
  @Field(() => [enums.AuthFactor], { nullable: true }) configuredUserAuthFactors?: string[] | null;
}

export class GetUserPoolClientSessionConfigurationResponse {
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => String, { nullable: true }) clientId?: string | null;
  @Field(() => ClientSSOSessionConfig, { nullable: true }) ssoSession?: ClientSSOSessionConfig | null;
}

export class GetUserPoolMfaConfigResponse {
  @Field(() => SmsMfaConfig, { nullable: true }) smsMfaConfiguration?: SmsMfaConfig | null;
  @Field(() => SoftwareTokenMfaConfig, { nullable: true }) softwareTokenMfaConfiguration?: SoftwareTokenMfaConfig | null;
  @Field(() => EmailMfaConfig, { nullable: true }) emailMfaConfiguration?: EmailMfaConfig | null;
  @Field(() => enums.UserPoolMfa, { nullable: true }) mfaConfiguration?: string | null;
  @Field(() => WebAuthnConfiguration, { nullable: true }) webAuthnConfiguration?: WebAuthnConfiguration | null;
}

export class GetUserPoolSessionConfigurationResponse {
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => enums.UserSessionTracking, { nullable: true }) userSessionTracking?: string | null;
  @Field(() => UserPoolTokenSessionConfig, { nullable: true }) tokenSession?: UserPoolTokenSessionConfig | null;
}

export class InitiateAuthResponse {
  @Field(() => enums.ChallengeName, { nullable: true }) challengeName?: string | null;
  @Field(() => scalars.StringMap, { nullable: true }) challengeParameters?: Record<string, string> | null;
  @Field(() => AuthenticationResult, { nullable: true }) authenticationResult?: AuthenticationResult | null;
  @Field(() => [enums.ChallengeName], { nullable: true }) availableChallenges?: string[] | null;
}

export class ListDevicesResponse {
  @Field(() => [Device], { nullable: true }) devices?: Device[] | null;
  @Field(() => String, { nullable: true }) paginationToken?: string | null;
}

export class ListGroupsResponse {
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ListIdentityProvidersResponse {
  @Field(() => [ProviderDescription]) providers!: ProviderDescription[];
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ListResourceServersResponse {
  @Field(() => [ResourceServer]) resourceServers!: ResourceServer[];
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ListTagsForResourceResponse {
  @Field(() => scalars.StringMap, { nullable: true }) tags?: Record<string, string> | null;
}

export class ListTermsResponse {
  @Field(() => [TermsDescription]) terms!: TermsDescription[];
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ListUserImportJobsResponse {
  @Field(() => [UserImportJob], { nullable: true }) userImportJobs?: UserImportJob[] | null;
  @Field(() => String, { nullable: true }) paginationToken?: string | null;
}

export class ListUserPoolClientSecretsResponse {
  @Field(() => [ClientSecretDescriptor], { nullable: true }) clientSecrets?: ClientSecretDescriptor[] | null;
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ListUserPoolClientsResponse {
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ListUserPoolReplicasResponse {
  @Field(() => [UserPoolReplica], { nullable: true }) userPoolReplicas?: UserPoolReplica[] | null;
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ListUserPoolsResponse {
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ListUserSessionsResponse {
  @Field(() => [SessionDescription], { nullable: true }) sessions?: SessionDescription[] | null;
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ListUsersResponse {
  @Field(() => String, { nullable: true }) paginationToken?: string | null;
}

export class ListUsersInGroupResponse {
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ListWebAuthnCredentialsResponse {
  @Field(() => [WebAuthnCredentialDescription]) credentials!: WebAuthnCredentialDescription[];
  @Field(() => String, { nullable: true }) nextToken?: string | null;
}

export class ResendConfirmationCodeResponse {
  @Field(() => CodeDeliveryDetails, { nullable: true }) codeDeliveryDetails?: CodeDeliveryDetails | null;
}

export class RespondToAuthChallengeResponse {
  @Field(() => enums.ChallengeName, { nullable: true }) challengeName?: string | null;
  @Field(() => scalars.StringMap, { nullable: true }) challengeParameters?: Record<string, string> | null;
  @Field(() => AuthenticationResult, { nullable: true }) authenticationResult?: AuthenticationResult | null;
  @Field(() => [enums.ChallengeName], { nullable: true }) availableChallenges?: string[] | null;
}

export class SetLogDeliveryConfigurationResponse {
  @Field(() => LogDeliveryConfiguration, { nullable: true }) logDeliveryConfiguration?: LogDeliveryConfiguration | null;
}

export class SetRiskConfigurationResponse {
  @Field(() => RiskConfiguration) riskConfiguration!: RiskConfiguration;
}

export class SetUICustomizationResponse {
  @Field(() => UICustomization) uiCustomization!: UICustomization;
}

export class SetUserPoolClientSessionConfigurationResponse {
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => String, { nullable: true }) clientId?: string | null;
  @Field(() => ClientSSOSessionConfig, { nullable: true }) ssoSession?: ClientSSOSessionConfig | null;
}

export class SetUserPoolMfaConfigResponse {
  @Field(() => SmsMfaConfig, { nullable: true }) smsMfaConfiguration?: SmsMfaConfig | null;
  @Field(() => SoftwareTokenMfaConfig, { nullable: true }) softwareTokenMfaConfiguration?: SoftwareTokenMfaConfig | null;
  @Field(() => EmailMfaConfig, { nullable: true }) emailMfaConfiguration?: EmailMfaConfig | null;
  @Field(() => enums.UserPoolMfa, { nullable: true }) mfaConfiguration?: string | null;
  @Field(() => WebAuthnConfiguration, { nullable: true }) webAuthnConfiguration?: WebAuthnConfiguration | null;
}

export class SetUserPoolSessionConfigurationResponse {
  @Field(() => String, { nullable: true }) userPoolId?: string | null;
  @Field(() => enums.UserSessionTracking, { nullable: true }) userSessionTracking?: string | null;
  @Field(() => UserPoolTokenSessionConfig, { nullable: true }) tokenSession?: UserPoolTokenSessionConfig | null;
}

export class SignUpResponse {
  @Field(() => Boolean) userConfirmed!: boolean;
  @Field(() => CodeDeliveryDetails, { nullable: true }) codeDeliveryDetails?: CodeDeliveryDetails | null;
  @Field(() => String) userSub!: string;
}

export class StartUserImportJobResponse {
  @Field(() => UserImportJob, { nullable: true }) userImportJob?: UserImportJob | null;
}

export class StartWebAuthnRegistrationResponse {
  @Field(() => scalars.JSONObject) credentialCreationOptions!: object;
}

export class StopUserImportJobResponse {
  @Field(() => UserImportJob, { nullable: true }) userImportJob?: UserImportJob | null;
}

export class UpdateIdentityProviderResponse {
  @Field(() => IdentityProvider) identityProvider!: IdentityProvider;
}

export class UpdateManagedLoginBrandingResponse {
  @Field(() => ManagedLoginBranding, { nullable: true }) managedLoginBranding?: ManagedLoginBranding | null;
}

export class UpdateProvisionedLimitResponse {
  @Field(() => Limit) limit!: Limit;
}

export class UpdateResourceServerResponse {
  @Field(() => ResourceServer) resourceServer!: ResourceServer;
}

export class UpdateTermsResponse {
  @Field(() => Terms, { nullable: true }) terms?: Terms | null;
}

export class UpdateUserAttributesResponse {
  @Field(() => [CodeDeliveryDetails], { nullable: true }) codeDeliveryDetailsList?: CodeDeliveryDetails[] | null;
}

export class UpdateUserPoolDomainResponse {
  @Field(() => Int, { nullable: true }) managedLoginVersion?: number | null;
  @Field(() => String, { nullable: true }) cloudFrontDomain?: string | null;
  @Field(() => Routing, { nullable: true }) routing?: Routing | null;
}

export class UpdateUserPoolReplicaResponse {
  @Field(() => UserPoolReplica, { nullable: true }) userPoolReplica?: UserPoolReplica | null;
}

export class VerifySoftwareTokenResponse {
  @Field(() => enums.VerifySoftwareTokenResponse, { nullable: true }) status?: string | null;
}

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserType.html */
export const UserTypeFields: Readonly<Record<string, () => any>> = {
  username: () => String,
  attributes: () => [Attribute],
  userCreateDate: () => scalars.DateTime,
  userLastModifiedDate: () => scalars.DateTime,
  enabled: () => Boolean,
  userStatus: () => enums.UserStatus,
  mfaOptions: () => [MFAOption],
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GroupType.html */
export const GroupTypeFields: Readonly<Record<string, () => any>> = {
  groupName: () => String,
  userPoolId: () => String,
  description: () => String,
  roleArn: () => String,
  precedence: () => Int,
  lastModifiedDate: () => scalars.DateTime,
  creationDate: () => scalars.DateTime,
};

@ObjectType("AcrLevelConfigEntry", { description: "One entry of a map: its key and its value." })
export class AcrLevelConfigEntry {
  @Field(() => String) key!: string;
  @Field(() => AcrLevelConfig) value!: AcrLevelConfig;
}
/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html */
export const UserPoolTypeFields: Readonly<Record<string, () => any>> = {
  id: () => String,
  name: () => String,
  policies: () => UserPoolPolicy,
  deletionProtection: () => enums.DeletionProtection,
  lambdaConfig: () => LambdaConfig,
  status: () => enums.Status,
  lastModifiedDate: () => scalars.DateTime,
  creationDate: () => scalars.DateTime,
  schemaAttributes: () => [SchemaAttribute],
  autoVerifiedAttributes: () => [enums.VerifiedAttribute],
  aliasAttributes: () => [enums.AliasAttribute],
  usernameAttributes: () => [enums.UsernameAttribute],
  smsVerificationMessage: () => String,
  emailVerificationMessage: () => String,
  emailVerificationSubject: () => String,
  verificationMessageTemplate: () => VerificationMessageTemplate,
  smsAuthenticationMessage: () => String,
  userAttributeUpdateSettings: () => UserAttributeUpdateSettings,
  mfaConfiguration: () => enums.UserPoolMfa,
  deviceConfiguration: () => DeviceConfiguration,
  estimatedNumberOfUsers: () => Int,
  emailConfiguration: () => EmailConfiguration,
  smsConfiguration: () => SmsConfiguration,
  userPoolTags: () => scalars.StringMap,
  smsConfigurationFailure: () => String,
  emailConfigurationFailure: () => String,
  domain: () => String,
  customDomain: () => String,
  adminCreateUserConfig: () => AdminCreateUserConfig,
  userPoolAddOns: () => UserPoolAddOns,
  dcrConfiguration: () => DcrConfiguration,
  usernameConfiguration: () => UsernameConfiguration,
  arn: () => String,
  accountRecoverySetting: () => AccountRecoverySetting,
  userPoolTier: () => enums.UserPoolTier,
  keyConfiguration: () => KeyConfiguration,
  issuerConfiguration: () => IssuerConfiguration,
  acrConfiguration: () => [AcrLevelConfigEntry],
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolDescriptionType.html */
export const UserPoolDescriptionTypeFields: Readonly<Record<string, () => any>> = {
  id: () => String,
  name: () => String,
  lambdaConfig: () => LambdaConfig,
  status: () => enums.Status,
  lastModifiedDate: () => scalars.DateTime,
  creationDate: () => scalars.DateTime,
  replicaRegions: () => [String],
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html */
export const UserPoolClientTypeFields: Readonly<Record<string, () => any>> = {
  userPoolId: () => String,
  clientName: () => String,
  clientId: () => String,
  clientSecret: () => String,
  lastModifiedDate: () => scalars.DateTime,
  creationDate: () => scalars.DateTime,
  refreshTokenValidity: () => Int,
  accessTokenValidity: () => Int,
  idTokenValidity: () => Int,
  tokenValidityUnits: () => TokenValidityUnits,
  readAttributes: () => [String],
  writeAttributes: () => [String],
  explicitAuthFlows: () => [enums.ExplicitAuthFlows],
  supportedIdentityProviders: () => [String],
  callbackUrls: () => [String],
  logoutUrls: () => [String],
  defaultRedirectUri: () => String,
  allowedOAuthFlows: () => [enums.OAuthFlow],
  allowedOAuthScopes: () => [String],
  allowedOAuthFlowsUserPoolClient: () => Boolean,
  analyticsConfiguration: () => AnalyticsConfiguration,
  preventUserExistenceErrors: () => enums.PreventUserExistenceErrorTypes,
  enableTokenRevocation: () => Boolean,
  enablePropagateAdditionalUserContextData: () => Boolean,
  authSessionValidity: () => Int,
  refreshTokenRotation: () => RefreshTokenRotation,
  clientType: () => enums.ClientType,
};

/** AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientDescription.html */
export const UserPoolClientDescriptionFields: Readonly<Record<string, () => any>> = {
  clientId: () => String,
  userPoolId: () => String,
  clientName: () => String,
};
