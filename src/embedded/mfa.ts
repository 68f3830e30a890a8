/** Multi-factor authentication: what a user has set up and prefers, and which factors the pool requires. */

import type { GetUserPoolMfaConfigResponse } from "@aws-sdk/client-cognito-identity-provider";
import type { User } from "./user";
import { type MfaKind, type MfaState, mfaKinds } from "./user";

/** As GetUser and AdminGetUser return it. */
export function describeMfa({ enabled, preferred, options }: MfaState) {
  return {
    ...(options?.length ? { MFAOptions: options } : {}),
    ...(preferred ? { PreferredMfaSetting: preferred } : {}),
    ...(enabled.size ? { UserMFASettingList: mfaKinds.filter((kind) => enabled.has(kind)) } : {}),
  };
}

/** The kinds that a pool's settings enable. */
export function offeredMfa({
  SmsMfaConfiguration,
  SoftwareTokenMfaConfiguration,
  EmailMfaConfiguration,
}: GetUserPoolMfaConfigResponse): MfaKind[] {
  return [
    ...(SmsMfaConfiguration?.SmsConfiguration ? (["SMS_MFA"] as const) : []),
    ...(SoftwareTokenMfaConfiguration?.Enabled ? (["SOFTWARE_TOKEN_MFA"] as const) : []),
    ...(EmailMfaConfiguration ? (["EMAIL_OTP"] as const) : []),
  ];
}

/** Whether the user has what this kind requires. */
export function isSetUp(kind: MfaKind, { mfa, attributes }: Pick<User, "mfa" | "attributes">): boolean {
  if (kind === "SOFTWARE_TOKEN_MFA") return mfa.softwareToken !== undefined;
  return attributes.has(kind === "SMS_MFA" ? "phone_number" : "email");
}

/**
 * The kinds that a sign-in may request: those that the user has enabled and the pool still offers. If MFA is required
 * and the user has enabled none, any kind that the user could use.
 */
export function activeMfa(settings: GetUserPoolMfaConfigResponse, user: Pick<User, "mfa" | "attributes">) {
  const { MfaConfiguration = "OFF" } = settings;
  if (MfaConfiguration === "OFF") return [];
  const usable = offeredMfa(settings).filter((kind) => isSetUp(kind, user));
  const enabled = usable.filter((kind) => user.mfa.enabled.has(kind));
  return enabled.length === 0 && MfaConfiguration === "ON" ? usable : enabled;
}
