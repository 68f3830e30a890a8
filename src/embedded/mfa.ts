/** Multi-factor authentication: what a user has set up and prefers. */
import type { MFAOptionType } from "@aws-sdk/client-cognito-identity-provider";

export const mfaKinds = ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"] as const;
export type MfaKind = (typeof mfaKinds)[number];

export interface MfaState {
  readonly enabled: Set<MfaKind>;
  preferred?: MfaKind;
  /** The authenticator app that a first code has verified. */
  softwareToken?: { readonly secret: string; lastStep?: number; deviceName?: string };
  /** The secret of an app that is not verified yet. The app before it stays good until then. */
  pendingSecret?: string;
  /** The older way to say "SMS", kept since SetUserSettings still sets it. */
  options?: MFAOptionType[];
}

/** As GetUser and AdminGetUser show it. */
export function describeMfa({ enabled, preferred, options }: MfaState) {
  return {
    ...(options?.length ? { MFAOptions: options } : {}),
    ...(preferred ? { PreferredMfaSetting: preferred } : {}),
    ...(enabled.size ? { UserMFASettingList: mfaKinds.filter((kind) => enabled.has(kind)) } : {}),
  };
}
