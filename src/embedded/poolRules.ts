/** Pool rules: combinations of settings that Cognito rejects. */
import type {
  GetUserPoolMfaConfigResponse,
  UpdateUserPoolRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import { CognitoException, invalidParameter } from "./errors";
import { offeredMfa } from "./mfa";

export type Replaceable = Omit<UpdateUserPoolRequest, "UserPoolId" | "PoolName">;
type Rule = (settings: Replaceable, mfa: GetUserPoolMfaConfigResponse) => string | false | undefined;

const mechanisms = ({ AccountRecoverySetting }: Replaceable) =>
  AccountRecoverySetting?.RecoveryMechanisms?.map(({ Name }) => Name) ?? [];
const recoversOnlyBy = (settings: Replaceable, name: string) =>
  mechanisms(settings).length > 0 && mechanisms(settings).every((mechanism) => mechanism === name);
const hasEmailMfa: (mfa: GetUserPoolMfaConfigResponse) => boolean = (mfa) =>
  offeredMfa(mfa).includes("EMAIL_OTP");

/** Each rule returns its error, in Cognito's words where known. */
const rules: readonly Rule[] = [
  ({ UserAttributeUpdateSettings, AutoVerifiedAttributes = [] }) =>
    !(UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? []).every((name) =>
      AutoVerifiedAttributes.includes(name),
    ) && "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes",
  ({ MfaConfiguration, SmsConfiguration, AutoVerifiedAttributes = [] }, mfa) =>
    MfaConfiguration !== "OFF" &&
    offeredMfa(mfa).length === 0 &&
    !(SmsConfiguration && AutoVerifiedAttributes.includes("phone_number")) &&
    "SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
  (settings) =>
    mechanisms(settings).includes("admin_only") &&
    !recoversOnlyBy(settings, "admin_only") &&
    "Invalid account recovery setting parameter. admin_only cannot be used with another recovery mechanism.",
  (settings) =>
    new Set(mechanisms(settings)).size < mechanisms(settings).length &&
    "Invalid account recovery setting parameter. A recovery mechanism can be used once.",
  (settings, mfa) =>
    settings.MfaConfiguration === "ON" &&
    offeredMfa(mfa).includes("SMS_MFA") &&
    recoversOnlyBy(settings, "verified_phone_number") &&
    "Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.",
  (settings, mfa) =>
    hasEmailMfa(mfa) &&
    recoversOnlyBy(settings, "verified_email") &&
    "Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_email as a recovery mechanism when Email MFA is configured.",
  ({ EmailConfiguration }, mfa) =>
    hasEmailMfa(mfa) &&
    EmailConfiguration?.EmailSendingAccount !== "DEVELOPER" &&
    "Email MFA needs an email configuration with your own Amazon SES account.",
  ({ EmailConfiguration }) =>
    EmailConfiguration?.EmailSendingAccount === "DEVELOPER" &&
    !EmailConfiguration.SourceArn &&
    "SourceArn is required when EmailSendingAccount is DEVELOPER.",
  ({ Policies }) =>
    !(Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ["PASSWORD"]).includes("PASSWORD") &&
    "AllowedFirstAuthFactors must include PASSWORD.",
];

/** Features that a plan lacks. */
const tierRules: readonly Rule[] = [
  ({ UserPoolTier, UserPoolAddOns }) =>
    UserPoolTier !== "PLUS" &&
    (UserPoolAddOns?.AdvancedSecurityMode ?? "OFF") !== "OFF" &&
    "Threat protection needs the Plus feature plan.",
  ({ UserPoolTier, Policies }) =>
    UserPoolTier === "LITE" &&
    (Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []).some((factor) => factor !== "PASSWORD") &&
    "Sign-in without a password needs the Essentials feature plan.",
  ({ UserPoolTier, Policies }) =>
    UserPoolTier === "LITE" &&
    (Policies?.PasswordPolicy?.PasswordHistorySize ?? 0) > 0 &&
    "Password history needs the Essentials feature plan.",
  ({ UserPoolTier }, mfa) =>
    UserPoolTier === "LITE" && hasEmailMfa(mfa) && "Email MFA needs the Essentials feature plan.",
];

/** Throws InvalidParameterException or FeatureUnavailableInTierException for settings that Cognito rejects. */
export function expectPossible(settings: Replaceable, mfa: GetUserPoolMfaConfigResponse): void {
  for (const rule of rules) {
    const fault = rule(settings, mfa);
    if (fault) throw invalidParameter(fault);
  }
  for (const rule of tierRules) {
    const fault = rule(settings, mfa);
    if (fault) throw new CognitoException("FeatureUnavailableInTierException", fault);
  }
}
