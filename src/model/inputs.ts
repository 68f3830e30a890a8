// Written by npm run generate from the AWS SDK. Edit tools/codegen instead.
import { Field, InputType, Int } from "type-graphql";
import * as scalars from "../graphql/scalars";
import * as enums from "./enums";

@InputType("NumberAttributeConstraintsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NumberAttributeConstraintsType.html" })
export class NumberAttributeConstraintsInput {
  @Field(() => String, { nullable: true }) minValue?: string | null;
  @Field(() => String, { nullable: true }) maxValue?: string | null;
}

@InputType("StringAttributeConstraintsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StringAttributeConstraintsType.html" })
export class StringAttributeConstraintsInput {
  @Field(() => String, { nullable: true }) minLength?: string | null;
  @Field(() => String, { nullable: true }) maxLength?: string | null;
}

@InputType("SchemaAttributeInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html" })
export class SchemaAttributeInput {
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => enums.AttributeDataType, { nullable: true }) attributeDataType?: string | null;
  @Field(() => Boolean, { nullable: true }) developerOnlyAttribute?: boolean | null;
  @Field(() => Boolean, { nullable: true }) mutable?: boolean | null;
  @Field(() => Boolean, { nullable: true }) required?: boolean | null;
  @Field(() => NumberAttributeConstraintsInput, { nullable: true }) numberAttributeConstraints?: NumberAttributeConstraintsInput | null;
  @Field(() => StringAttributeConstraintsInput, { nullable: true }) stringAttributeConstraints?: StringAttributeConstraintsInput | null;
}

@InputType("AttributeInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html" })
export class AttributeInput {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) value?: string | null;
}

@InputType("ProviderUserIdentifierInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ProviderUserIdentifierType.html" })
export class ProviderUserIdentifierInput {
  @Field(() => String, { nullable: true }) providerName?: string | null;
  @Field(() => String, { nullable: true }) providerAttributeName?: string | null;
  @Field(() => String, { nullable: true }) providerAttributeValue?: string | null;
}

@InputType("AnalyticsMetadataInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsMetadataType.html" })
export class AnalyticsMetadataInput {
  @Field(() => String, { nullable: true }) analyticsEndpointId?: string | null;
}

@InputType("HttpHeaderInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_HttpHeader.html" })
export class HttpHeaderInput {
  @Field(() => String, { nullable: true }) headerName?: string | null;
  @Field(() => String, { nullable: true }) headerValue?: string | null;
}

@InputType("ContextDataInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ContextDataType.html" })
export class ContextDataInput {
  @Field(() => String) ipAddress!: string;
  @Field(() => String) serverName!: string;
  @Field(() => String) serverPath!: string;
  @Field(() => [HttpHeaderInput]) httpHeaders!: HttpHeaderInput[];
  @Field(() => String, { nullable: true }) encodedData?: string | null;
}

@InputType("SMSMfaSettingsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SMSMfaSettingsType.html" })
export class SMSMfaSettingsInput {
  @Field(() => Boolean, { nullable: true }) enabled?: boolean | null;
  @Field(() => Boolean, { nullable: true }) preferredMfa?: boolean | null;
}

@InputType("SoftwareTokenMfaSettingsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaSettingsType.html" })
export class SoftwareTokenMfaSettingsInput {
  @Field(() => Boolean, { nullable: true }) enabled?: boolean | null;
  @Field(() => Boolean, { nullable: true }) preferredMfa?: boolean | null;
}

@InputType("EmailMfaSettingsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaSettingsType.html" })
export class EmailMfaSettingsInput {
  @Field(() => Boolean, { nullable: true }) enabled?: boolean | null;
  @Field(() => Boolean, { nullable: true }) preferredMfa?: boolean | null;
}

@InputType("WebAuthnMfaSettingsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnMfaSettingsType.html" })
export class WebAuthnMfaSettingsInput {
  @Field(() => Boolean, { nullable: true }) enabled?: boolean | null;
}

@InputType("MFAOptionInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MFAOptionType.html" })
export class MFAOptionInput {
  @Field(() => enums.DeliveryMedium, { nullable: true }) deliveryMedium?: string | null;
  @Field(() => String, { nullable: true }) attributeName?: string | null;
}

@InputType("DeviceSecretVerifierConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceSecretVerifierConfigType.html" })
export class DeviceSecretVerifierConfigInput {
  @Field(() => String, { nullable: true }) passwordVerifier?: string | null;
  @Field(() => String, { nullable: true }) salt?: string | null;
}

@InputType("AssetInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssetType.html" })
export class AssetInput {
  @Field(() => enums.AssetCategory) category!: string;
  @Field(() => enums.ColorSchemeMode) colorMode!: string;
  @Field(() => enums.AssetExtension) extension!: string;
  @Field(() => scalars.Byte, { nullable: true }) bytes?: Uint8Array | null;
  @Field(() => String, { nullable: true }) resourceId?: string | null;
}

@InputType("ResourceServerScopeInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerScopeType.html" })
export class ResourceServerScopeInput {
  @Field(() => String) scopeName!: string;
  @Field(() => String) scopeDescription!: string;
}

@InputType("PasswordPolicyInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html" })
export class PasswordPolicyInput {
  @Field(() => Int, { nullable: true }) minimumLength?: number | null;
  @Field(() => Boolean, { nullable: true }) requireUppercase?: boolean | null;
  @Field(() => Boolean, { nullable: true }) requireLowercase?: boolean | null;
  @Field(() => Boolean, { nullable: true }) requireNumbers?: boolean | null;
  @Field(() => Boolean, { nullable: true }) requireSymbols?: boolean | null;
  @Field(() => Int, { nullable: true }) passwordHistorySize?: number | null;
  @Field(() => Int, { nullable: true }) temporaryPasswordValidityDays?: number | null;
}

@InputType("SignInPolicyInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignInPolicyType.html" })
export class SignInPolicyInput {
  @Field(() => [enums.AuthFactor], { nullable: true }) allowedFirstAuthFactors?: string[] | null;
}

@InputType("UserPoolPolicyInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolPolicyType.html" })
export class UserPoolPolicyInput {
  @Field(() => PasswordPolicyInput, { nullable: true }) passwordPolicy?: PasswordPolicyInput | null;
  @Field(() => SignInPolicyInput, { nullable: true }) signInPolicy?: SignInPolicyInput | null;
}

@InputType("PreTokenGenerationVersionConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PreTokenGenerationVersionConfigType.html" })
export class PreTokenGenerationVersionConfigInput {
  @Field(() => enums.PreTokenGenerationLambdaVersion) lambdaVersion!: string;
  @Field(() => String) lambdaArn!: string;
}

@InputType("CustomSMSLambdaVersionConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomSMSLambdaVersionConfigType.html" })
export class CustomSMSLambdaVersionConfigInput {
  @Field(() => enums.CustomSMSSenderLambdaVersion) lambdaVersion!: string;
  @Field(() => String) lambdaArn!: string;
}

@InputType("CustomEmailLambdaVersionConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomEmailLambdaVersionConfigType.html" })
export class CustomEmailLambdaVersionConfigInput {
  @Field(() => enums.CustomEmailSenderLambdaVersion) lambdaVersion!: string;
  @Field(() => String) lambdaArn!: string;
}

@InputType("InboundFederationLambdaInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InboundFederationLambdaType.html" })
export class InboundFederationLambdaInput {
  @Field(() => enums.InboundFederationLambdaVersion) lambdaVersion!: string;
  @Field(() => String) lambdaArn!: string;
}

@InputType("LambdaConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html" })
export class LambdaConfigInput {
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
  @Field(() => PreTokenGenerationVersionConfigInput, { nullable: true }) preTokenGenerationConfig?: PreTokenGenerationVersionConfigInput | null;
  @Field(() => CustomSMSLambdaVersionConfigInput, { nullable: true }) customSmsSender?: CustomSMSLambdaVersionConfigInput | null;
  @Field(() => CustomEmailLambdaVersionConfigInput, { nullable: true }) customEmailSender?: CustomEmailLambdaVersionConfigInput | null;
  @Field(() => String, { nullable: true }) kmsKeyId?: string | null;
  @Field(() => InboundFederationLambdaInput, { nullable: true }) inboundFederation?: InboundFederationLambdaInput | null;
}

@InputType("VerificationMessageTemplateInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerificationMessageTemplateType.html" })
export class VerificationMessageTemplateInput {
  @Field(() => String, { nullable: true }) smsMessage?: string | null;
  @Field(() => String, { nullable: true }) emailMessage?: string | null;
  @Field(() => String, { nullable: true }) emailSubject?: string | null;
  @Field(() => String, { nullable: true }) emailMessageByLink?: string | null;
  @Field(() => String, { nullable: true }) emailSubjectByLink?: string | null;
  @Field(() => enums.DefaultEmailOption, { nullable: true }) defaultEmailOption?: string | null;
}

@InputType("UserAttributeUpdateSettingsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html" })
export class UserAttributeUpdateSettingsInput {
  @Field(() => [enums.VerifiedAttribute], { nullable: true }) attributesRequireVerificationBeforeUpdate?: string[] | null;
}

@InputType("DeviceConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceConfigurationType.html" })
export class DeviceConfigurationInput {
  @Field(() => Boolean, { nullable: true }) challengeRequiredOnNewDevice?: boolean | null;
  @Field(() => Boolean, { nullable: true }) deviceOnlyRememberedOnUserPrompt?: boolean | null;
}

@InputType("EmailConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html" })
export class EmailConfigurationInput {
  @Field(() => String, { nullable: true }) sourceArn?: string | null;
  @Field(() => String, { nullable: true }) replyToEmailAddress?: string | null;
  @Field(() => enums.EmailSendingAccount, { nullable: true }) emailSendingAccount?: string | null;
  @Field(() => String, { nullable: true }) from?: string | null;
  @Field(() => String, { nullable: true }) configurationSet?: string | null;
}

@InputType("EumsSmsConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EumsSmsConfigurationType.html" })
export class EumsSmsConfigurationInput {
  @Field(() => String) callerArn!: string;
  @Field(() => String, { nullable: true }) externalId?: string | null;
  @Field(() => String, { nullable: true }) originationIdentity?: string | null;
  @Field(() => String, { nullable: true }) configurationSetName?: string | null;
  @Field(() => String, { nullable: true }) inEntityId?: string | null;
  @Field(() => String, { nullable: true }) inTemplateId?: string | null;
  @Field(() => String, { nullable: true }) region?: string | null;
}

@InputType("SmsConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html" })
export class SmsConfigurationInput {
  @Field(() => String, { nullable: true }) snsCallerArn?: string | null;
  @Field(() => String, { nullable: true }) externalId?: string | null;
  @Field(() => String, { nullable: true }) snsRegion?: string | null;
  @Field(() => EumsSmsConfigurationInput, { nullable: true }) eumsSms?: EumsSmsConfigurationInput | null;
}

@InputType("MessageTemplateInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MessageTemplateType.html" })
export class MessageTemplateInput {
  @Field(() => String, { nullable: true }) smsMessage?: string | null;
  @Field(() => String, { nullable: true }) emailMessage?: string | null;
  @Field(() => String, { nullable: true }) emailSubject?: string | null;
}

@InputType("AdminCreateUserConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUserConfigType.html" })
export class AdminCreateUserConfigInput {
  @Field(() => Boolean, { nullable: true }) allowAdminCreateUserOnly?: boolean | null;
  @Field(() => Int, { nullable: true }) unusedAccountValidityDays?: number | null;
  @Field(() => MessageTemplateInput, { nullable: true }) inviteMessageTemplate?: MessageTemplateInput | null;
}

@InputType("AdvancedSecurityAdditionalFlowsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdvancedSecurityAdditionalFlowsType.html" })
export class AdvancedSecurityAdditionalFlowsInput {
  @Field(() => enums.AdvancedSecurityEnabledMode, { nullable: true }) customAuthMode?: string | null;
}

@InputType("UserPoolAddOnsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html" })
export class UserPoolAddOnsInput {
  @Field(() => enums.AdvancedSecurityMode) advancedSecurityMode!: string;
  @Field(() => AdvancedSecurityAdditionalFlowsInput, { nullable: true }) advancedSecurityAdditionalFlows?: AdvancedSecurityAdditionalFlowsInput | null;
}

@InputType("DcrConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DcrConfigurationType.html" })
export class DcrConfigurationInput {
  @Field(() => enums.Status, { nullable: true }) enableStatus?: string | null;
  @Field(() => Boolean, { nullable: true }) openDcrEnabled?: boolean | null;
  @Field(() => [enums.OAuthFlow], { nullable: true }) authenticatedGrantTypes?: string[] | null;
  @Field(() => [enums.OAuthFlow], { nullable: true }) openDcrGrantTypes?: string[] | null;
  @Field(() => [String], { nullable: true }) allowedScopes?: string[] | null;
}

@InputType("UsernameConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UsernameConfigurationType.html" })
export class UsernameConfigurationInput {
  @Field(() => Boolean) caseSensitive!: boolean;
}

@InputType("RecoveryOptionInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RecoveryOptionType.html" })
export class RecoveryOptionInput {
  @Field(() => Int) priority!: number;
  @Field(() => enums.RecoveryOptionName) name!: string;
}

@InputType("AccountRecoverySettingInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountRecoverySettingType.html" })
export class AccountRecoverySettingInput {
  @Field(() => [RecoveryOptionInput], { nullable: true }) recoveryMechanisms?: RecoveryOptionInput[] | null;
}

@InputType("KeyConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_KeyConfigurationType.html" })
export class KeyConfigurationInput {
  @Field(() => enums.EncryptionKey, { nullable: true }) keyType?: string | null;
  @Field(() => String, { nullable: true }) kmsKeyArn?: string | null;
}

@InputType("IssuerConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html" })
export class IssuerConfigurationInput {
  @Field(() => enums.Issuer, { nullable: true }) type?: string | null;
}

@InputType("AcrLevelConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrLevelConfigType.html" })
export class AcrLevelConfigInput {
  @Field(() => String) acrValue!: string;
}

@InputType("TokenValidityUnitsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html" })
export class TokenValidityUnitsInput {
  @Field(() => enums.TimeUnits, { nullable: true }) accessToken?: string | null;
  @Field(() => enums.TimeUnits, { nullable: true }) idToken?: string | null;
  @Field(() => enums.TimeUnits, { nullable: true }) refreshToken?: string | null;
}

@InputType("AnalyticsConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsConfigurationType.html" })
export class AnalyticsConfigurationInput {
  @Field(() => String, { nullable: true }) applicationId?: string | null;
  @Field(() => String, { nullable: true }) applicationArn?: string | null;
  @Field(() => String, { nullable: true }) roleArn?: string | null;
  @Field(() => String, { nullable: true }) externalId?: string | null;
  @Field(() => Boolean, { nullable: true }) userDataShared?: boolean | null;
}

@InputType("RefreshTokenRotationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html" })
export class RefreshTokenRotationInput {
  @Field(() => enums.AdvancedSecurityFeature) feature!: string;
  @Field(() => Int, { nullable: true }) retryGracePeriodSeconds?: number | null;
}

@InputType("CustomDomainConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomDomainConfigType.html" })
export class CustomDomainConfigInput {
  @Field(() => String) certificateArn!: string;
  @Field(() => enums.SecurityPolicy, { nullable: true }) securityPolicy?: string | null;
}

@InputType("FailoverInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FailoverType.html" })
export class FailoverInput {
  @Field(() => String) secondaryRegion!: string;
  @Field(() => String) primaryRoute53HealthCheckId!: string;
}

@InputType("RoutingInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RoutingType.html" })
export class RoutingInput {
  @Field(() => FailoverInput, { nullable: true }) failover?: FailoverInput | null;
}

@InputType("LimitDefinitionInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LimitDefinitionType.html" })
export class LimitDefinitionInput {
  @Field(() => enums.LimitClass) limitClass!: string;
  @Field(() => scalars.StringMap) attributes!: Record<string, string>;
}

@InputType("CloudWatchLogsConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CloudWatchLogsConfigurationType.html" })
export class CloudWatchLogsConfigurationInput {
  @Field(() => String, { nullable: true }) logGroupArn?: string | null;
}

@InputType("S3ConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_S3ConfigurationType.html" })
export class S3ConfigurationInput {
  @Field(() => String, { nullable: true }) bucketArn?: string | null;
}

@InputType("FirehoseConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FirehoseConfigurationType.html" })
export class FirehoseConfigurationInput {
  @Field(() => String, { nullable: true }) streamArn?: string | null;
}

@InputType("LogConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LogConfigurationType.html" })
export class LogConfigurationInput {
  @Field(() => enums.LogLevel) logLevel!: string;
  @Field(() => enums.EventSourceName) eventSource!: string;
  @Field(() => CloudWatchLogsConfigurationInput, { nullable: true }) cloudWatchLogsConfiguration?: CloudWatchLogsConfigurationInput | null;
  @Field(() => S3ConfigurationInput, { nullable: true }) s3Configuration?: S3ConfigurationInput | null;
  @Field(() => FirehoseConfigurationInput, { nullable: true }) firehoseConfiguration?: FirehoseConfigurationInput | null;
}

@InputType("CompromisedCredentialsActionsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsActionsType.html" })
export class CompromisedCredentialsActionsInput {
  @Field(() => enums.CompromisedCredentialsEventAction) eventAction!: string;
}

@InputType("CompromisedCredentialsRiskConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsRiskConfigurationType.html" })
export class CompromisedCredentialsRiskConfigurationInput {
  @Field(() => CompromisedCredentialsActionsInput) actions!: CompromisedCredentialsActionsInput;
  @Field(() => [enums.EventFilter], { nullable: true }) eventFilter?: string[] | null;
}

@InputType("AccountTakeoverActionInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionType.html" })
export class AccountTakeoverActionInput {
  @Field(() => Boolean) notify!: boolean;
  @Field(() => enums.AccountTakeoverEventAction) eventAction!: string;
}

@InputType("AccountTakeoverActionsInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionsType.html" })
export class AccountTakeoverActionsInput {
  @Field(() => AccountTakeoverActionInput, { nullable: true }) lowAction?: AccountTakeoverActionInput | null;
  @Field(() => AccountTakeoverActionInput, { nullable: true }) mediumAction?: AccountTakeoverActionInput | null;
  @Field(() => AccountTakeoverActionInput, { nullable: true }) highAction?: AccountTakeoverActionInput | null;
}

@InputType("NotifyEmailInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyEmailType.html" })
export class NotifyEmailInput {
  @Field(() => String) subject!: string;
  @Field(() => String, { nullable: true }) htmlBody?: string | null;
  @Field(() => String, { nullable: true }) textBody?: string | null;
}

@InputType("NotifyConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyConfigurationType.html" })
export class NotifyConfigurationInput {
  @Field(() => String) sourceArn!: string;
  @Field(() => String, { nullable: true }) from?: string | null;
  @Field(() => String, { nullable: true }) replyTo?: string | null;
  @Field(() => NotifyEmailInput, { nullable: true }) blockEmail?: NotifyEmailInput | null;
  @Field(() => NotifyEmailInput, { nullable: true }) noActionEmail?: NotifyEmailInput | null;
  @Field(() => NotifyEmailInput, { nullable: true }) mfaEmail?: NotifyEmailInput | null;
}

@InputType("AccountTakeoverRiskConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverRiskConfigurationType.html" })
export class AccountTakeoverRiskConfigurationInput {
  @Field(() => AccountTakeoverActionsInput) actions!: AccountTakeoverActionsInput;
  @Field(() => NotifyConfigurationInput, { nullable: true }) notifyConfiguration?: NotifyConfigurationInput | null;
}

@InputType("RiskExceptionConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskExceptionConfigurationType.html" })
export class RiskExceptionConfigurationInput {
  @Field(() => [String], { nullable: true }) blockedIpRangeList?: string[] | null;
  @Field(() => [String], { nullable: true }) skippedIpRangeList?: string[] | null;
}

@InputType("ClientSSOSessionConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientSSOSessionConfigType.html" })
export class ClientSSOSessionConfigInput {
  @Field(() => Int) maxValidityMinutes!: number;
}

@InputType("SmsMfaConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsMfaConfigType.html" })
export class SmsMfaConfigInput {
  @Field(() => String, { nullable: true }) smsAuthenticationMessage?: string | null;
  @Field(() => SmsConfigurationInput, { nullable: true }) smsConfiguration?: SmsConfigurationInput | null;
}

@InputType("SoftwareTokenMfaConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaConfigType.html" })
export class SoftwareTokenMfaConfigInput {
  @Field(() => Boolean, { nullable: true }) enabled?: boolean | null;
}

@InputType("EmailMfaConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaConfigType.html" })
export class EmailMfaConfigInput {
  @Field(() => String, { nullable: true }) message?: string | null;
  @Field(() => String, { nullable: true }) subject?: string | null;
}

@InputType("WebAuthnConfigurationInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html" })
export class WebAuthnConfigurationInput {
  @Field(() => String, { nullable: true }) relyingPartyId?: string | null;
  @Field(() => enums.UserVerification, { nullable: true }) userVerification?: string | null;
  @Field(() => enums.WebAuthnFactorConfiguration, { nullable: true }) factorConfiguration?: string | null;
}

@InputType("UserPoolTokenSessionConfigInput", { description: "AWS: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolTokenSessionConfigType.html" })
export class UserPoolTokenSessionConfigInput {
  @Field(() => Int) maxPerUser!: number;
}

export class AddCustomAttributesRequest {
  @Field(() => [SchemaAttributeInput], { description: "AWS: AddCustomAttributes, CustomAttributes." }) customAttributes!: SchemaAttributeInput[];
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AddUserPoolClientSecretRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: AddUserPoolClientSecret, ClientSecret." }) clientSecret?: string | null;
}

export class AdminAddUserToGroupRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { description: "The group's name." }) groupName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminConfirmSignUpRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class AdminCreateUserRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => [AttributeInput], { nullable: true, description: "Attributes by name and value." }) userAttributes?: AttributeInput[] | null;
  @Field(() => [AttributeInput], { nullable: true, description: "AWS: AdminCreateUser, ValidationData." }) validationData?: AttributeInput[] | null;
  @Field(() => String, { nullable: true, description: "AWS: AdminCreateUser, TemporaryPassword." }) temporaryPassword?: string | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: AdminCreateUser, ForceAliasCreation." }) forceAliasCreation?: boolean | null;
  @Field(() => enums.MessageAction, { nullable: true, description: "AWS: AdminCreateUser, MessageAction." }) messageAction?: string | null;
  @Field(() => [enums.DeliveryMedium], { nullable: true, description: "AWS: AdminCreateUser, DesiredDeliveryMediums." }) desiredDeliveryMediums?: string[] | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class AdminDeleteSoftwareTokenRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminDeleteUserRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminDeleteUserAttributesRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => [String], { description: "The names of the attributes." }) userAttributeNames!: string[];
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminDisableProviderForUserRequest {
  @Field(() => ProviderUserIdentifierInput, { description: "AWS: AdminDisableProviderForUser, User." }) user!: ProviderUserIdentifierInput;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminDisableUserRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminEnableUserRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminForgetDeviceRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { description: "The device's key, which Cognito issued." }) deviceKey!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminGetDeviceRequest {
  @Field(() => String, { description: "The device's key, which Cognito issued." }) deviceKey!: string;
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminGetUserRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminGetUserAuthFactorsRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminInitiateAuthRequest {
  @Field(() => enums.AuthFlow, { description: "AWS: AdminInitiateAuth, AuthFlow." }) authFlow!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
  @Field(() => AnalyticsMetadataInput, { nullable: true, description: "The Amazon Pinpoint endpoint to count the event for." }) analyticsMetadata?: AnalyticsMetadataInput | null;
  @Field(() => ContextDataInput, { nullable: true, description: "AWS: AdminInitiateAuth, ContextData." }) contextData?: ContextDataInput | null;
}

export class AdminLinkProviderForUserRequest {
  @Field(() => ProviderUserIdentifierInput, { description: "AWS: AdminLinkProviderForUser, DestinationUser." }) destinationUser!: ProviderUserIdentifierInput;
  @Field(() => ProviderUserIdentifierInput, { description: "AWS: AdminLinkProviderForUser, SourceUser." }) sourceUser!: ProviderUserIdentifierInput;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminListDevicesRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminListGroupsForUserRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminListUserAuthEventsRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminListUserSessionsRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminRemoveUserFromGroupRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { description: "The group's name." }) groupName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminResetUserPasswordRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class AdminRespondToAuthChallengeRequest {
  @Field(() => enums.ChallengeName, { description: "AWS: AdminRespondToAuthChallenge, ChallengeName." }) challengeName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => AnalyticsMetadataInput, { nullable: true, description: "The Amazon Pinpoint endpoint to count the event for." }) analyticsMetadata?: AnalyticsMetadataInput | null;
  @Field(() => ContextDataInput, { nullable: true, description: "AWS: AdminRespondToAuthChallenge, ContextData." }) contextData?: ContextDataInput | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class AdminRevokeUserSessionRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { description: "AWS: AdminRevokeUserSession, SessionId." }) sessionId!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => enums.RevokeAssociatedSessions, { nullable: true, description: "AWS: AdminRevokeUserSession, RevokeAssociatedSessions." }) revokeAssociatedSessions?: string | null;
}

export class AdminSetUserMFAPreferenceRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => SMSMfaSettingsInput, { nullable: true, description: "AWS: AdminSetUserMFAPreference, SMSMfaSettings." }) smsMfaSettings?: SMSMfaSettingsInput | null;
  @Field(() => SoftwareTokenMfaSettingsInput, { nullable: true, description: "AWS: AdminSetUserMFAPreference, SoftwareTokenMfaSettings." }) softwareTokenMfaSettings?: SoftwareTokenMfaSettingsInput | null;
  @Field(() => EmailMfaSettingsInput, { nullable: true, description: "AWS: AdminSetUserMFAPreference, EmailMfaSettings." }) emailMfaSettings?: EmailMfaSettingsInput | null;
  @Field(() => WebAuthnMfaSettingsInput, { nullable: true, description: "AWS: AdminSetUserMFAPreference, WebAuthnMfaSettings." }) webAuthnMfaSettings?: WebAuthnMfaSettingsInput | null;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminSetUserPasswordRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { description: "The password, as the user typed it." }) password!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: AdminSetUserPassword, Permanent." }) permanent?: boolean | null;
}

export class AdminSetUserSettingsRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => [MFAOptionInput], { description: "AWS: AdminSetUserSettings, MFAOptions." }) mfaOptions!: MFAOptionInput[];
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminUpdateAuthEventFeedbackRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { description: "AWS: AdminUpdateAuthEventFeedback, EventId." }) eventId!: string;
  @Field(() => enums.FeedbackValue, { description: "AWS: AdminUpdateAuthEventFeedback, FeedbackValue." }) feedbackValue!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class AdminUpdateDeviceStatusRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { description: "The device's key, which Cognito issued." }) deviceKey!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => enums.DeviceRememberedStatus, { nullable: true, description: "AWS: AdminUpdateDeviceStatus, DeviceRememberedStatus." }) deviceRememberedStatus?: string | null;
}

export class AdminUpdateUserAttributesRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => [AttributeInput], { description: "Attributes by name and value." }) userAttributes!: AttributeInput[];
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class AdminUserGlobalSignOutRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class ChangePasswordRequest {
  @Field(() => String, { description: "AWS: ChangePassword, ProposedPassword." }) proposedPassword!: string;
  @Field(() => String, { nullable: true, description: "AWS: ChangePassword, PreviousPassword." }) previousPassword?: string | null;
}

export class CompleteWebAuthnRegistrationRequest {
  @Field(() => scalars.JSONObject, { description: "AWS: CompleteWebAuthnRegistration, Credential." }) credential!: object;
}

export class ConfirmDeviceRequest {
  @Field(() => String, { description: "The device's key, which Cognito issued." }) deviceKey!: string;
  @Field(() => DeviceSecretVerifierConfigInput, { nullable: true, description: "AWS: ConfirmDevice, DeviceSecretVerifierConfig." }) deviceSecretVerifierConfig?: DeviceSecretVerifierConfigInput | null;
  @Field(() => String, { nullable: true, description: "AWS: ConfirmDevice, DeviceName." }) deviceName?: string | null;
}

export class ConfirmForgotPasswordRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { description: "The code that was sent." }) confirmationCode!: string;
  @Field(() => String, { description: "The password, as the user typed it." }) password!: string;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => AnalyticsMetadataInput, { nullable: true, description: "The Amazon Pinpoint endpoint to count the event for." }) analyticsMetadata?: AnalyticsMetadataInput | null;
  @Field(() => String, { nullable: true, description: "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script." }) deviceData?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class ConfirmSignUpRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { description: "The code that was sent." }) confirmationCode!: string;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: ConfirmSignUp, ForceAliasCreation." }) forceAliasCreation?: boolean | null;
  @Field(() => AnalyticsMetadataInput, { nullable: true, description: "The Amazon Pinpoint endpoint to count the event for." }) analyticsMetadata?: AnalyticsMetadataInput | null;
  @Field(() => String, { nullable: true, description: "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script." }) deviceData?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class CreateGroupRequest {
  @Field(() => String, { description: "The group's name." }) groupName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: CreateGroup, Description." }) description?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: CreateGroup, RoleArn." }) roleArn?: string | null;
  @Field(() => Int, { nullable: true, description: "AWS: CreateGroup, Precedence." }) precedence?: number | null;
}

export class CreateIdentityProviderRequest {
  @Field(() => String, { description: "The identity provider's name in the pool." }) providerName!: string;
  @Field(() => enums.IdentityProviderType, { description: "AWS: CreateIdentityProvider, ProviderType." }) providerType!: string;
  @Field(() => scalars.StringMap, { description: "AWS: CreateIdentityProvider, ProviderDetails." }) providerDetails!: Record<string, string>;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "AWS: CreateIdentityProvider, AttributeMapping." }) attributeMapping?: Record<string, string> | null;
  @Field(() => [String], { nullable: true, description: "AWS: CreateIdentityProvider, IdpIdentifiers." }) idpIdentifiers?: string[] | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "AWS: CreateIdentityProvider, AcrMapping." }) acrMapping?: Record<string, string> | null;
}

export class CreateManagedLoginBrandingRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: CreateManagedLoginBranding, UseCognitoProvidedValues." }) useCognitoProvidedValues?: boolean | null;
  @Field(() => scalars.JSONObject, { nullable: true, description: "AWS: CreateManagedLoginBranding, Settings." }) settings?: object | null;
  @Field(() => [AssetInput], { nullable: true, description: "AWS: CreateManagedLoginBranding, Assets." }) assets?: AssetInput[] | null;
}

export class CreateResourceServerRequest {
  @Field(() => String, { description: "The resource server's identifier: usually a URL." }) identifier!: string;
  @Field(() => String, { description: "AWS: CreateResourceServer, Name." }) name!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => [ResourceServerScopeInput], { nullable: true, description: "AWS: CreateResourceServer, Scopes." }) scopes?: ResourceServerScopeInput[] | null;
}

export class CreateTermsRequest {
  @Field(() => String, { description: "AWS: CreateTerms, TermsName." }) termsName!: string;
  @Field(() => enums.TermsSource, { description: "AWS: CreateTerms, TermsSource." }) termsSource!: string;
  @Field(() => enums.TermsEnforcement, { description: "AWS: CreateTerms, Enforcement." }) enforcement!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "AWS: CreateTerms, Links." }) links?: Record<string, string> | null;
}

export class CreateUserImportJobRequest {
  @Field(() => String, { description: "AWS: CreateUserImportJob, JobName." }) jobName!: string;
  @Field(() => String, { description: "AWS: CreateUserImportJob, CloudWatchLogsRoleArn." }) cloudWatchLogsRoleArn!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => enums.PasswordHashingAlgorithm, { nullable: true, description: "AWS: CreateUserImportJob, PasswordHashingAlgorithm." }) passwordHashingAlgorithm?: string | null;
}

@InputType("AcrLevelConfigEntryInput", { description: "One entry of a map: its key and its value." })
export class AcrLevelConfigEntryInput {
  @Field(() => String) key!: string;
  @Field(() => AcrLevelConfigInput) value!: AcrLevelConfigInput;
}
export class CreateUserPoolRequest {
  @Field(() => String, { description: "AWS: CreateUserPool, PoolName." }) poolName!: string;
  @Field(() => UserPoolPolicyInput, { nullable: true, description: "AWS: CreateUserPool, Policies." }) policies?: UserPoolPolicyInput | null;
  @Field(() => enums.DeletionProtection, { nullable: true, description: "AWS: CreateUserPool, DeletionProtection." }) deletionProtection?: string | null;
  @Field(() => LambdaConfigInput, { nullable: true, description: "AWS: CreateUserPool, LambdaConfig." }) lambdaConfig?: LambdaConfigInput | null;
  @Field(() => [enums.VerifiedAttribute], { nullable: true, description: "AWS: CreateUserPool, AutoVerifiedAttributes." }) autoVerifiedAttributes?: string[] | null;
  @Field(() => [enums.AliasAttribute], { nullable: true, description: "AWS: CreateUserPool, AliasAttributes." }) aliasAttributes?: string[] | null;
  @Field(() => [enums.UsernameAttribute], { nullable: true, description: "AWS: CreateUserPool, UsernameAttributes." }) usernameAttributes?: string[] | null;
  @Field(() => String, { nullable: true, description: "AWS: CreateUserPool, SmsVerificationMessage." }) smsVerificationMessage?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: CreateUserPool, EmailVerificationMessage." }) emailVerificationMessage?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: CreateUserPool, EmailVerificationSubject." }) emailVerificationSubject?: string | null;
  @Field(() => VerificationMessageTemplateInput, { nullable: true, description: "AWS: CreateUserPool, VerificationMessageTemplate." }) verificationMessageTemplate?: VerificationMessageTemplateInput | null;
  @Field(() => String, { nullable: true, description: "AWS: CreateUserPool, SmsAuthenticationMessage." }) smsAuthenticationMessage?: string | null;
  @Field(() => enums.UserPoolMfa, { nullable: true, description: "AWS: CreateUserPool, MfaConfiguration." }) mfaConfiguration?: string | null;
  @Field(() => UserAttributeUpdateSettingsInput, { nullable: true, description: "AWS: CreateUserPool, UserAttributeUpdateSettings." }) userAttributeUpdateSettings?: UserAttributeUpdateSettingsInput | null;
  @Field(() => DeviceConfigurationInput, { nullable: true, description: "AWS: CreateUserPool, DeviceConfiguration." }) deviceConfiguration?: DeviceConfigurationInput | null;
  @Field(() => EmailConfigurationInput, { nullable: true, description: "AWS: CreateUserPool, EmailConfiguration." }) emailConfiguration?: EmailConfigurationInput | null;
  @Field(() => SmsConfigurationInput, { nullable: true, description: "AWS: CreateUserPool, SmsConfiguration." }) smsConfiguration?: SmsConfigurationInput | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "AWS: CreateUserPool, UserPoolTags." }) userPoolTags?: Record<string, string> | null;
  @Field(() => AdminCreateUserConfigInput, { nullable: true, description: "AWS: CreateUserPool, AdminCreateUserConfig." }) adminCreateUserConfig?: AdminCreateUserConfigInput | null;
  @Field(() => [SchemaAttributeInput], { nullable: true, description: "AWS: CreateUserPool, Schema." }) schema?: SchemaAttributeInput[] | null;
  @Field(() => UserPoolAddOnsInput, { nullable: true, description: "AWS: CreateUserPool, UserPoolAddOns." }) userPoolAddOns?: UserPoolAddOnsInput | null;
  @Field(() => DcrConfigurationInput, { nullable: true, description: "AWS: CreateUserPool, DcrConfiguration." }) dcrConfiguration?: DcrConfigurationInput | null;
  @Field(() => UsernameConfigurationInput, { nullable: true, description: "AWS: CreateUserPool, UsernameConfiguration." }) usernameConfiguration?: UsernameConfigurationInput | null;
  @Field(() => AccountRecoverySettingInput, { nullable: true, description: "AWS: CreateUserPool, AccountRecoverySetting." }) accountRecoverySetting?: AccountRecoverySettingInput | null;
  @Field(() => enums.UserPoolTier, { nullable: true, description: "AWS: CreateUserPool, UserPoolTier." }) userPoolTier?: string | null;
  @Field(() => KeyConfigurationInput, { nullable: true, description: "AWS: CreateUserPool, KeyConfiguration." }) keyConfiguration?: KeyConfigurationInput | null;
  @Field(() => IssuerConfigurationInput, { nullable: true, description: "AWS: CreateUserPool, IssuerConfiguration." }) issuerConfiguration?: IssuerConfigurationInput | null;
  @Field(() => [AcrLevelConfigEntryInput], { nullable: true, description: "AWS: CreateUserPool, AcrConfiguration." }) acrConfiguration?: AcrLevelConfigEntryInput[] | null;
}

export class CreateUserPoolClientRequest {
  @Field(() => String, { description: "AWS: CreateUserPoolClient, ClientName." }) clientName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: CreateUserPoolClient, GenerateSecret." }) generateSecret?: boolean | null;
  @Field(() => String, { nullable: true, description: "AWS: CreateUserPoolClient, ClientSecret." }) clientSecret?: string | null;
  @Field(() => Int, { nullable: true, description: "AWS: CreateUserPoolClient, RefreshTokenValidity." }) refreshTokenValidity?: number | null;
  @Field(() => Int, { nullable: true, description: "AWS: CreateUserPoolClient, AccessTokenValidity." }) accessTokenValidity?: number | null;
  @Field(() => Int, { nullable: true, description: "AWS: CreateUserPoolClient, IdTokenValidity." }) idTokenValidity?: number | null;
  @Field(() => TokenValidityUnitsInput, { nullable: true, description: "AWS: CreateUserPoolClient, TokenValidityUnits." }) tokenValidityUnits?: TokenValidityUnitsInput | null;
  @Field(() => [String], { nullable: true, description: "AWS: CreateUserPoolClient, ReadAttributes." }) readAttributes?: string[] | null;
  @Field(() => [String], { nullable: true, description: "AWS: CreateUserPoolClient, WriteAttributes." }) writeAttributes?: string[] | null;
  @Field(() => [enums.ExplicitAuthFlows], { nullable: true, description: "AWS: CreateUserPoolClient, ExplicitAuthFlows." }) explicitAuthFlows?: string[] | null;
  @Field(() => [String], { nullable: true, description: "AWS: CreateUserPoolClient, SupportedIdentityProviders." }) supportedIdentityProviders?: string[] | null;
  @Field(() => [String], { nullable: true, description: "AWS: CreateUserPoolClient, CallbackURLs." }) callbackUrls?: string[] | null;
  @Field(() => [String], { nullable: true, description: "AWS: CreateUserPoolClient, LogoutURLs." }) logoutUrls?: string[] | null;
  @Field(() => String, { nullable: true, description: "AWS: CreateUserPoolClient, DefaultRedirectURI." }) defaultRedirectUri?: string | null;
  @Field(() => [enums.OAuthFlow], { nullable: true, description: "AWS: CreateUserPoolClient, AllowedOAuthFlows." }) allowedOAuthFlows?: string[] | null;
  @Field(() => [String], { nullable: true, description: "AWS: CreateUserPoolClient, AllowedOAuthScopes." }) allowedOAuthScopes?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: CreateUserPoolClient, AllowedOAuthFlowsUserPoolClient." }) allowedOAuthFlowsUserPoolClient?: boolean | null;
  @Field(() => AnalyticsConfigurationInput, { nullable: true, description: "AWS: CreateUserPoolClient, AnalyticsConfiguration." }) analyticsConfiguration?: AnalyticsConfigurationInput | null;
  @Field(() => enums.PreventUserExistenceErrorTypes, { nullable: true, description: "AWS: CreateUserPoolClient, PreventUserExistenceErrors." }) preventUserExistenceErrors?: string | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: CreateUserPoolClient, EnableTokenRevocation." }) enableTokenRevocation?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: CreateUserPoolClient, EnablePropagateAdditionalUserContextData." }) enablePropagateAdditionalUserContextData?: boolean | null;
  @Field(() => Int, { nullable: true, description: "AWS: CreateUserPoolClient, AuthSessionValidity." }) authSessionValidity?: number | null;
  @Field(() => RefreshTokenRotationInput, { nullable: true, description: "AWS: CreateUserPoolClient, RefreshTokenRotation." }) refreshTokenRotation?: RefreshTokenRotationInput | null;
}

export class CreateUserPoolDomainRequest {
  @Field(() => String, { description: "The domain or its prefix." }) domain!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => Int, { nullable: true, description: "AWS: CreateUserPoolDomain, ManagedLoginVersion." }) managedLoginVersion?: number | null;
  @Field(() => CustomDomainConfigInput, { nullable: true, description: "AWS: CreateUserPoolDomain, CustomDomainConfig." }) customDomainConfig?: CustomDomainConfigInput | null;
  @Field(() => RoutingInput, { nullable: true, description: "AWS: CreateUserPoolDomain, Routing." }) routing?: RoutingInput | null;
}

export class CreateUserPoolReplicaRequest {
  @Field(() => String, { description: "AWS: CreateUserPoolReplica, RegionName." }) regionName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "AWS: CreateUserPoolReplica, UserPoolTags." }) userPoolTags?: Record<string, string> | null;
}

export class DeleteGroupRequest {
  @Field(() => String, { description: "The group's name." }) groupName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DeleteIdentityProviderRequest {
  @Field(() => String, { description: "The identity provider's name in the pool." }) providerName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DeleteManagedLoginBrandingRequest {
  @Field(() => String, { description: "AWS: DeleteManagedLoginBranding, ManagedLoginBrandingId." }) managedLoginBrandingId!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DeleteResourceServerRequest {
  @Field(() => String, { description: "The resource server's identifier: usually a URL." }) identifier!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DeleteTermsRequest {
  @Field(() => String, { description: "AWS: DeleteTerms, TermsId." }) termsId!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DeleteUserAttributesRequest {
  @Field(() => [String], { description: "The names of the attributes." }) userAttributeNames!: string[];
}

export class DeleteUserPoolRequest {
  @Field(() => String, { description: "The user pool." }) userPoolId!: string;
}

export class DeleteUserPoolClientRequest {
  @Field(() => String, { description: "The user pool." }) userPoolId!: string;
  @Field(() => String, { description: "The app client." }) clientId!: string;
}

export class DeleteUserPoolClientSecretRequest {
  @Field(() => String, { description: "AWS: DeleteUserPoolClientSecret, ClientSecretId." }) clientSecretId!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
}

export class DeleteUserPoolDomainRequest {
  @Field(() => String, { description: "The domain or its prefix." }) domain!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DeleteUserPoolReplicaRequest {
  @Field(() => String, { description: "AWS: DeleteUserPoolReplica, RegionName." }) regionName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DeleteWebAuthnCredentialRequest {
  @Field(() => String, { description: "AWS: DeleteWebAuthnCredential, CredentialId." }) credentialId!: string;
}

export class DescribeIdentityProviderRequest {
  @Field(() => String, { description: "The identity provider's name in the pool." }) providerName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DescribeManagedLoginBrandingRequest {
  @Field(() => String, { description: "AWS: DescribeManagedLoginBranding, ManagedLoginBrandingId." }) managedLoginBrandingId!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: DescribeManagedLoginBranding, ReturnMergedResources." }) returnMergedResources?: boolean | null;
}

export class DescribeManagedLoginBrandingByClientRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: DescribeManagedLoginBrandingByClient, ReturnMergedResources." }) returnMergedResources?: boolean | null;
}

export class DescribeResourceServerRequest {
  @Field(() => String, { description: "The resource server's identifier: usually a URL." }) identifier!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DescribeRiskConfigurationRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client." }) clientId?: string | null;
}

export class DescribeTermsRequest {
  @Field(() => String, { description: "AWS: DescribeTerms, TermsId." }) termsId!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DescribeTermsByClientRequest {
  @Field(() => String, { description: "AWS: DescribeTermsByClient, TermsName." }) termsName!: string;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DescribeUserImportJobRequest {
  @Field(() => String, { description: "The import's id." }) jobId!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DescribeUserPoolRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class DescribeUserPoolClientRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
}

export class DescribeUserPoolDomainRequest {
  @Field(() => String, { description: "The domain or its prefix." }) domain!: string;
}

export class ForgetDeviceRequest {
  @Field(() => String, { description: "The device's key, which Cognito issued." }) deviceKey!: string;
}

export class ForgotPasswordRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => String, { nullable: true, description: "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script." }) deviceData?: string | null;
  @Field(() => AnalyticsMetadataInput, { nullable: true, description: "The Amazon Pinpoint endpoint to count the event for." }) analyticsMetadata?: AnalyticsMetadataInput | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class GetCSVHeaderRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class GetClientTokenRequest {
  @Field(() => String, { description: "The app client." }) clientId!: string;
  @Field(() => String, { description: "AWS: GetClientToken, Secret." }) secret!: string;
  @Field(() => [String], { nullable: true, description: "AWS: GetClientToken, Scopes." }) scopes?: string[] | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class GetDeviceRequest {
  @Field(() => String, { description: "The device's key, which Cognito issued." }) deviceKey!: string;
}

export class GetGroupRequest {
  @Field(() => String, { description: "The group's name." }) groupName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class GetIdentityProviderByIdentifierRequest {
  @Field(() => String, { description: "AWS: GetIdentityProviderByIdentifier, IdpIdentifier." }) idpIdentifier!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class GetLogDeliveryConfigurationRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class GetProvisionedLimitRequest {
  @Field(() => LimitDefinitionInput, { description: "AWS: GetProvisionedLimit, LimitDefinition." }) limitDefinition!: LimitDefinitionInput;
}

export class GetSigningCertificateRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class GetTokensFromRefreshTokenRequest {
  @Field(() => String, { description: "AWS: GetTokensFromRefreshToken, RefreshToken." }) refreshToken!: string;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => String, { nullable: true, description: "The device's key, which Cognito issued." }) deviceKey?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class GetUICustomizationRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client." }) clientId?: string | null;
}

export class GetUserAttributeVerificationCodeRequest {
  @Field(() => String, { description: "AWS: GetUserAttributeVerificationCode, AttributeName." }) attributeName!: string;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class GetUserPoolClientSessionConfigurationRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
}

export class GetUserPoolMfaConfigRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class GetUserPoolSessionConfigurationRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class InitiateAuthRequest {
  @Field(() => enums.AuthFlow, { description: "AWS: InitiateAuth, AuthFlow." }) authFlow!: string;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => AnalyticsMetadataInput, { nullable: true, description: "The Amazon Pinpoint endpoint to count the event for." }) analyticsMetadata?: AnalyticsMetadataInput | null;
  @Field(() => String, { nullable: true, description: "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script." }) deviceData?: string | null;
}

export class ListGroupsRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class ListIdentityProvidersRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class ListResourceServersRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class ListTagsForResourceRequest {
  @Field(() => String, { description: "The user pool's ARN." }) resourceArn!: string;
}

export class ListTermsRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class ListUserImportJobsRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class ListUserPoolClientSecretsRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
}

export class ListUserPoolClientsRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => enums.ClientType, { nullable: true, description: "AWS: ListUserPoolClients, ClientType." }) clientType?: string | null;
}

export class ListUserPoolReplicasRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class ListUsersRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => [String], { nullable: true, description: "AWS: ListUsers, AttributesToGet." }) attributesToGet?: string[] | null;
  @Field(() => String, { nullable: true, description: "AWS: ListUsers, Filter." }) filter?: string | null;
}

export class ListUsersInGroupRequest {
  @Field(() => String, { description: "The group's name." }) groupName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class ResendConfirmationCodeRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => String, { nullable: true, description: "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script." }) deviceData?: string | null;
  @Field(() => AnalyticsMetadataInput, { nullable: true, description: "The Amazon Pinpoint endpoint to count the event for." }) analyticsMetadata?: AnalyticsMetadataInput | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class RespondToAuthChallengeRequest {
  @Field(() => enums.ChallengeName, { description: "AWS: RespondToAuthChallenge, ChallengeName." }) challengeName!: string;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => AnalyticsMetadataInput, { nullable: true, description: "The Amazon Pinpoint endpoint to count the event for." }) analyticsMetadata?: AnalyticsMetadataInput | null;
  @Field(() => String, { nullable: true, description: "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script." }) deviceData?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class RevokeTokenRequest {
  @Field(() => String, { description: "AWS: RevokeToken, Token." }) token!: string;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => enums.RevokeAssociatedSessions, { nullable: true, description: "AWS: RevokeToken, RevokeAssociatedSessions." }) revokeAssociatedSessions?: string | null;
}

export class RevokeUserSessionRequest {
  @Field(() => String, { description: "AWS: RevokeUserSession, SessionId." }) sessionId!: string;
  @Field(() => enums.RevokeAssociatedSessions, { nullable: true, description: "AWS: RevokeUserSession, RevokeAssociatedSessions." }) revokeAssociatedSessions?: string | null;
}

export class SetLogDeliveryConfigurationRequest {
  @Field(() => [LogConfigurationInput], { description: "AWS: SetLogDeliveryConfiguration, LogConfigurations." }) logConfigurations!: LogConfigurationInput[];
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class SetRiskConfigurationRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client." }) clientId?: string | null;
  @Field(() => CompromisedCredentialsRiskConfigurationInput, { nullable: true, description: "AWS: SetRiskConfiguration, CompromisedCredentialsRiskConfiguration." }) compromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationInput | null;
  @Field(() => AccountTakeoverRiskConfigurationInput, { nullable: true, description: "AWS: SetRiskConfiguration, AccountTakeoverRiskConfiguration." }) accountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationInput | null;
  @Field(() => RiskExceptionConfigurationInput, { nullable: true, description: "AWS: SetRiskConfiguration, RiskExceptionConfiguration." }) riskExceptionConfiguration?: RiskExceptionConfigurationInput | null;
}

export class SetUICustomizationRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client." }) clientId?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: SetUICustomization, CSS." }) css?: string | null;
  @Field(() => scalars.Byte, { nullable: true, description: "AWS: SetUICustomization, ImageFile." }) imageFile?: Uint8Array | null;
}

export class SetUserMFAPreferenceRequest {
  @Field(() => SMSMfaSettingsInput, { nullable: true, description: "AWS: SetUserMFAPreference, SMSMfaSettings." }) smsMfaSettings?: SMSMfaSettingsInput | null;
  @Field(() => SoftwareTokenMfaSettingsInput, { nullable: true, description: "AWS: SetUserMFAPreference, SoftwareTokenMfaSettings." }) softwareTokenMfaSettings?: SoftwareTokenMfaSettingsInput | null;
  @Field(() => EmailMfaSettingsInput, { nullable: true, description: "AWS: SetUserMFAPreference, EmailMfaSettings." }) emailMfaSettings?: EmailMfaSettingsInput | null;
  @Field(() => WebAuthnMfaSettingsInput, { nullable: true, description: "AWS: SetUserMFAPreference, WebAuthnMfaSettings." }) webAuthnMfaSettings?: WebAuthnMfaSettingsInput | null;
}

export class SetUserPoolClientSessionConfigurationRequest {
  @Field(() => ClientSSOSessionConfigInput, { description: "AWS: SetUserPoolClientSessionConfiguration, SSOSession." }) ssoSession!: ClientSSOSessionConfigInput;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
}

export class SetUserPoolMfaConfigRequest {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => SmsMfaConfigInput, { nullable: true, description: "AWS: SetUserPoolMfaConfig, SmsMfaConfiguration." }) smsMfaConfiguration?: SmsMfaConfigInput | null;
  @Field(() => SoftwareTokenMfaConfigInput, { nullable: true, description: "AWS: SetUserPoolMfaConfig, SoftwareTokenMfaConfiguration." }) softwareTokenMfaConfiguration?: SoftwareTokenMfaConfigInput | null;
  @Field(() => EmailMfaConfigInput, { nullable: true, description: "AWS: SetUserPoolMfaConfig, EmailMfaConfiguration." }) emailMfaConfiguration?: EmailMfaConfigInput | null;
  @Field(() => enums.UserPoolMfa, { nullable: true, description: "AWS: SetUserPoolMfaConfig, MfaConfiguration." }) mfaConfiguration?: string | null;
  @Field(() => WebAuthnConfigurationInput, { nullable: true, description: "AWS: SetUserPoolMfaConfig, WebAuthnConfiguration." }) webAuthnConfiguration?: WebAuthnConfigurationInput | null;
}

export class SetUserPoolSessionConfigurationRequest {
  @Field(() => enums.UserSessionTracking, { description: "AWS: SetUserPoolSessionConfiguration, UserSessionTracking." }) userSessionTracking!: string;
  @Field(() => UserPoolTokenSessionConfigInput, { description: "AWS: SetUserPoolSessionConfiguration, TokenSession." }) tokenSession!: UserPoolTokenSessionConfigInput;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class SetUserSettingsRequest {
  @Field(() => [MFAOptionInput], { description: "AWS: SetUserSettings, MFAOptions." }) mfaOptions!: MFAOptionInput[];
}

export class SignUpRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." }) clientId?: string | null;
  @Field(() => String, { nullable: true, description: "The password, as the user typed it." }) password?: string | null;
  @Field(() => [AttributeInput], { nullable: true, description: "Attributes by name and value." }) userAttributes?: AttributeInput[] | null;
  @Field(() => [AttributeInput], { nullable: true, description: "AWS: SignUp, ValidationData." }) validationData?: AttributeInput[] | null;
  @Field(() => AnalyticsMetadataInput, { nullable: true, description: "The Amazon Pinpoint endpoint to count the event for." }) analyticsMetadata?: AnalyticsMetadataInput | null;
  @Field(() => String, { nullable: true, description: "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script." }) deviceData?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class StartUserImportJobRequest {
  @Field(() => String, { description: "The import's id." }) jobId!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class StopUserImportJobRequest {
  @Field(() => String, { description: "The import's id." }) jobId!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class TagResourceRequest {
  @Field(() => String, { description: "The user pool's ARN." }) resourceArn!: string;
  @Field(() => scalars.StringMap, { description: "AWS: TagResource, Tags." }) tags!: Record<string, string>;
}

export class UntagResourceRequest {
  @Field(() => String, { description: "The user pool's ARN." }) resourceArn!: string;
  @Field(() => [String], { description: "AWS: UntagResource, TagKeys." }) tagKeys!: string[];
}

export class UpdateAuthEventFeedbackRequest {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." }) username!: string;
  @Field(() => String, { description: "AWS: UpdateAuthEventFeedback, EventId." }) eventId!: string;
  @Field(() => String, { description: "AWS: UpdateAuthEventFeedback, FeedbackToken." }) feedbackToken!: string;
  @Field(() => enums.FeedbackValue, { description: "AWS: UpdateAuthEventFeedback, FeedbackValue." }) feedbackValue!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class UpdateDeviceStatusRequest {
  @Field(() => String, { description: "The device's key, which Cognito issued." }) deviceKey!: string;
  @Field(() => enums.DeviceRememberedStatus, { nullable: true, description: "AWS: UpdateDeviceStatus, DeviceRememberedStatus." }) deviceRememberedStatus?: string | null;
}

export class UpdateGroupRequest {
  @Field(() => String, { description: "The group's name." }) groupName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: UpdateGroup, Description." }) description?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: UpdateGroup, RoleArn." }) roleArn?: string | null;
  @Field(() => Int, { nullable: true, description: "AWS: UpdateGroup, Precedence." }) precedence?: number | null;
}

export class UpdateIdentityProviderRequest {
  @Field(() => String, { description: "The identity provider's name in the pool." }) providerName!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "AWS: UpdateIdentityProvider, ProviderDetails." }) providerDetails?: Record<string, string> | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "AWS: UpdateIdentityProvider, AttributeMapping." }) attributeMapping?: Record<string, string> | null;
  @Field(() => [String], { nullable: true, description: "AWS: UpdateIdentityProvider, IdpIdentifiers." }) idpIdentifiers?: string[] | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "AWS: UpdateIdentityProvider, AcrMapping." }) acrMapping?: Record<string, string> | null;
}

export class UpdateManagedLoginBrandingRequest {
  @Field(() => String, { nullable: true, description: "The user pool." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: UpdateManagedLoginBranding, ManagedLoginBrandingId." }) managedLoginBrandingId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: UpdateManagedLoginBranding, UseCognitoProvidedValues." }) useCognitoProvidedValues?: boolean | null;
  @Field(() => scalars.JSONObject, { nullable: true, description: "AWS: UpdateManagedLoginBranding, Settings." }) settings?: object | null;
  @Field(() => [AssetInput], { nullable: true, description: "AWS: UpdateManagedLoginBranding, Assets." }) assets?: AssetInput[] | null;
}

export class UpdateProvisionedLimitRequest {
  @Field(() => LimitDefinitionInput, { description: "AWS: UpdateProvisionedLimit, LimitDefinition." }) limitDefinition!: LimitDefinitionInput;
  @Field(() => Int, { description: "AWS: UpdateProvisionedLimit, RequestedLimitValue." }) requestedLimitValue!: number;
}

export class UpdateResourceServerRequest {
  @Field(() => String, { description: "The resource server's identifier: usually a URL." }) identifier!: string;
  @Field(() => String, { description: "AWS: UpdateResourceServer, Name." }) name!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => [ResourceServerScopeInput], { nullable: true, description: "AWS: UpdateResourceServer, Scopes." }) scopes?: ResourceServerScopeInput[] | null;
}

export class UpdateTermsRequest {
  @Field(() => String, { description: "AWS: UpdateTerms, TermsId." }) termsId!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: UpdateTerms, TermsName." }) termsName?: string | null;
  @Field(() => enums.TermsSource, { nullable: true, description: "AWS: UpdateTerms, TermsSource." }) termsSource?: string | null;
  @Field(() => enums.TermsEnforcement, { nullable: true, description: "AWS: UpdateTerms, Enforcement." }) enforcement?: string | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "AWS: UpdateTerms, Links." }) links?: Record<string, string> | null;
}

export class UpdateUserAttributesRequest {
  @Field(() => [AttributeInput], { description: "Attributes by name and value." }) userAttributes!: AttributeInput[];
  @Field(() => scalars.StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." }) clientMetadata?: Record<string, string> | null;
}

export class UpdateUserPoolRequest {
  @Field(() => String, { description: "The user pool." }) userPoolId!: string;
  @Field(() => UserPoolPolicyInput, { nullable: true, description: "AWS: UpdateUserPool, Policies." }) policies?: UserPoolPolicyInput | null;
  @Field(() => enums.DeletionProtection, { nullable: true, description: "AWS: UpdateUserPool, DeletionProtection." }) deletionProtection?: string | null;
  @Field(() => LambdaConfigInput, { nullable: true, description: "AWS: UpdateUserPool, LambdaConfig." }) lambdaConfig?: LambdaConfigInput | null;
  @Field(() => [enums.VerifiedAttribute], { nullable: true, description: "AWS: UpdateUserPool, AutoVerifiedAttributes." }) autoVerifiedAttributes?: string[] | null;
  @Field(() => String, { nullable: true, description: "AWS: UpdateUserPool, SmsVerificationMessage." }) smsVerificationMessage?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: UpdateUserPool, EmailVerificationMessage." }) emailVerificationMessage?: string | null;
  @Field(() => String, { nullable: true, description: "AWS: UpdateUserPool, EmailVerificationSubject." }) emailVerificationSubject?: string | null;
  @Field(() => VerificationMessageTemplateInput, { nullable: true, description: "AWS: UpdateUserPool, VerificationMessageTemplate." }) verificationMessageTemplate?: VerificationMessageTemplateInput | null;
  @Field(() => String, { nullable: true, description: "AWS: UpdateUserPool, SmsAuthenticationMessage." }) smsAuthenticationMessage?: string | null;
  @Field(() => UserAttributeUpdateSettingsInput, { nullable: true, description: "AWS: UpdateUserPool, UserAttributeUpdateSettings." }) userAttributeUpdateSettings?: UserAttributeUpdateSettingsInput | null;
  @Field(() => enums.UserPoolMfa, { nullable: true, description: "AWS: UpdateUserPool, MfaConfiguration." }) mfaConfiguration?: string | null;
  @Field(() => DeviceConfigurationInput, { nullable: true, description: "AWS: UpdateUserPool, DeviceConfiguration." }) deviceConfiguration?: DeviceConfigurationInput | null;
  @Field(() => EmailConfigurationInput, { nullable: true, description: "AWS: UpdateUserPool, EmailConfiguration." }) emailConfiguration?: EmailConfigurationInput | null;
  @Field(() => SmsConfigurationInput, { nullable: true, description: "AWS: UpdateUserPool, SmsConfiguration." }) smsConfiguration?: SmsConfigurationInput | null;
  @Field(() => scalars.StringMap, { nullable: true, description: "AWS: UpdateUserPool, UserPoolTags." }) userPoolTags?: Record<string, string> | null;
  @Field(() => AdminCreateUserConfigInput, { nullable: true, description: "AWS: UpdateUserPool, AdminCreateUserConfig." }) adminCreateUserConfig?: AdminCreateUserConfigInput | null;
  @Field(() => UserPoolAddOnsInput, { nullable: true, description: "AWS: UpdateUserPool, UserPoolAddOns." }) userPoolAddOns?: UserPoolAddOnsInput | null;
  @Field(() => DcrConfigurationInput, { nullable: true, description: "AWS: UpdateUserPool, DcrConfiguration." }) dcrConfiguration?: DcrConfigurationInput | null;
  @Field(() => AccountRecoverySettingInput, { nullable: true, description: "AWS: UpdateUserPool, AccountRecoverySetting." }) accountRecoverySetting?: AccountRecoverySettingInput | null;
  @Field(() => String, { nullable: true, description: "AWS: UpdateUserPool, PoolName." }) poolName?: string | null;
  @Field(() => enums.UserPoolTier, { nullable: true, description: "AWS: UpdateUserPool, UserPoolTier." }) userPoolTier?: string | null;
  @Field(() => KeyConfigurationInput, { nullable: true, description: "AWS: UpdateUserPool, KeyConfiguration." }) keyConfiguration?: KeyConfigurationInput | null;
  @Field(() => IssuerConfigurationInput, { nullable: true, description: "AWS: UpdateUserPool, IssuerConfiguration." }) issuerConfiguration?: IssuerConfigurationInput | null;
  @Field(() => [AcrLevelConfigEntryInput], { nullable: true, description: "AWS: UpdateUserPool, AcrConfiguration." }) acrConfiguration?: AcrLevelConfigEntryInput[] | null;
}

export class UpdateUserPoolClientRequest {
  @Field(() => String, { description: "The user pool." }) userPoolId!: string;
  @Field(() => String, { description: "The app client." }) clientId!: string;
  @Field(() => String, { nullable: true, description: "AWS: UpdateUserPoolClient, ClientName." }) clientName?: string | null;
  @Field(() => Int, { nullable: true, description: "AWS: UpdateUserPoolClient, RefreshTokenValidity." }) refreshTokenValidity?: number | null;
  @Field(() => Int, { nullable: true, description: "AWS: UpdateUserPoolClient, AccessTokenValidity." }) accessTokenValidity?: number | null;
  @Field(() => Int, { nullable: true, description: "AWS: UpdateUserPoolClient, IdTokenValidity." }) idTokenValidity?: number | null;
  @Field(() => TokenValidityUnitsInput, { nullable: true, description: "AWS: UpdateUserPoolClient, TokenValidityUnits." }) tokenValidityUnits?: TokenValidityUnitsInput | null;
  @Field(() => [String], { nullable: true, description: "AWS: UpdateUserPoolClient, ReadAttributes." }) readAttributes?: string[] | null;
  @Field(() => [String], { nullable: true, description: "AWS: UpdateUserPoolClient, WriteAttributes." }) writeAttributes?: string[] | null;
  @Field(() => [enums.ExplicitAuthFlows], { nullable: true, description: "AWS: UpdateUserPoolClient, ExplicitAuthFlows." }) explicitAuthFlows?: string[] | null;
  @Field(() => [String], { nullable: true, description: "AWS: UpdateUserPoolClient, SupportedIdentityProviders." }) supportedIdentityProviders?: string[] | null;
  @Field(() => [String], { nullable: true, description: "AWS: UpdateUserPoolClient, CallbackURLs." }) callbackUrls?: string[] | null;
  @Field(() => [String], { nullable: true, description: "AWS: UpdateUserPoolClient, LogoutURLs." }) logoutUrls?: string[] | null;
  @Field(() => String, { nullable: true, description: "AWS: UpdateUserPoolClient, DefaultRedirectURI." }) defaultRedirectUri?: string | null;
  @Field(() => [enums.OAuthFlow], { nullable: true, description: "AWS: UpdateUserPoolClient, AllowedOAuthFlows." }) allowedOAuthFlows?: string[] | null;
  @Field(() => [String], { nullable: true, description: "AWS: UpdateUserPoolClient, AllowedOAuthScopes." }) allowedOAuthScopes?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: UpdateUserPoolClient, AllowedOAuthFlowsUserPoolClient." }) allowedOAuthFlowsUserPoolClient?: boolean | null;
  @Field(() => AnalyticsConfigurationInput, { nullable: true, description: "AWS: UpdateUserPoolClient, AnalyticsConfiguration." }) analyticsConfiguration?: AnalyticsConfigurationInput | null;
  @Field(() => enums.PreventUserExistenceErrorTypes, { nullable: true, description: "AWS: UpdateUserPoolClient, PreventUserExistenceErrors." }) preventUserExistenceErrors?: string | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: UpdateUserPoolClient, EnableTokenRevocation." }) enableTokenRevocation?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "AWS: UpdateUserPoolClient, EnablePropagateAdditionalUserContextData." }) enablePropagateAdditionalUserContextData?: boolean | null;
  @Field(() => Int, { nullable: true, description: "AWS: UpdateUserPoolClient, AuthSessionValidity." }) authSessionValidity?: number | null;
  @Field(() => RefreshTokenRotationInput, { nullable: true, description: "AWS: UpdateUserPoolClient, RefreshTokenRotation." }) refreshTokenRotation?: RefreshTokenRotationInput | null;
}

export class UpdateUserPoolDomainRequest {
  @Field(() => String, { description: "The domain or its prefix." }) domain!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
  @Field(() => Int, { nullable: true, description: "AWS: UpdateUserPoolDomain, ManagedLoginVersion." }) managedLoginVersion?: number | null;
  @Field(() => CustomDomainConfigInput, { nullable: true, description: "AWS: UpdateUserPoolDomain, CustomDomainConfig." }) customDomainConfig?: CustomDomainConfigInput | null;
  @Field(() => RoutingInput, { nullable: true, description: "AWS: UpdateUserPoolDomain, Routing." }) routing?: RoutingInput | null;
}

export class UpdateUserPoolReplicaRequest {
  @Field(() => String, { description: "AWS: UpdateUserPoolReplica, RegionName." }) regionName!: string;
  @Field(() => enums.UpdateReplicaStatus, { description: "AWS: UpdateUserPoolReplica, Status." }) status!: string;
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." }) userPoolId?: string | null;
}

export class VerifySoftwareTokenRequest {
  @Field(() => String, { description: "AWS: VerifySoftwareToken, UserCode." }) userCode!: string;
  @Field(() => String, { nullable: true, description: "AWS: VerifySoftwareToken, FriendlyDeviceName." }) friendlyDeviceName?: string | null;
}

export class VerifyUserAttributeRequest {
  @Field(() => String, { description: "AWS: VerifyUserAttribute, AttributeName." }) attributeName!: string;
  @Field(() => String, { description: "AWS: VerifyUserAttribute, Code." }) code!: string;
}
