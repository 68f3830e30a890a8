/** A user, and what each part of the pool stores about one. */
import type {
  EventFeedbackType,
  EventType,
  MFAOptionType,
  UserStatusType,
} from "@aws-sdk/client-cognito-identity-provider";
import type { HashedPassword } from "./passwords";
import type { Verifier } from "./srp";

export interface User {
  readonly ordinal: number;
  readonly sub: string;
  /** As entered at sign-up; comparisons ignore case. */
  readonly username: string;
  /** Change it through Users.setAttributes, which updates the aliases. */
  readonly attributes: ReadonlyMap<string, string>;
  status: UserStatusType;
  enabled: boolean;
  readonly createdAt: Date;
  modifiedAt: Date;
  password?: HashedPassword;
  /** The verifier of the same password, for SRP. */
  srp?: Verifier;
  readonly formerPasswords: HashedPassword[];
  temporaryPasswordExpiresAt?: Date;
  failedSignIns: number;
  lockedUntil?: Date;
  readonly codes: Map<string, Code>;
  /** Times of requested codes and of wrong codes, by purpose, for the limits on both. */
  readonly attempts: Map<string, Date[]>;
  readonly mfa: MfaState;
  readonly devices: Map<string, Device>;
  readonly events: AuthEvent[];
}

export type Address = "email" | "phone_number";

export interface Code {
  readonly digits: string;
  readonly attribute: Address;
  /** The address that the code proves. The user's attribute may have changed since. */
  readonly value: string;
  readonly expiresAt: Date;
  /** Whether the value becomes the user's attribute only when the code comes back. */
  readonly isUpdate: boolean;
}

export const mfaKinds = ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"] as const;

export type MfaKind = (typeof mfaKinds)[number];

export interface MfaState {
  readonly enabled: Set<MfaKind>;
  preferred?: MfaKind;
  /** The authenticator app, verified by its first code. */
  softwareToken?: { readonly secret: string; lastStep?: number; deviceName?: string };
  /** The secret of an app that is not verified yet. The previous app stays valid until then. */
  pendingSecret?: string;
  /** The legacy form of "SMS", kept because SetUserSettings still sets it. */
  options?: MFAOptionType[];
}

export interface Device {
  readonly ordinal: number;
  readonly key: string;
  readonly groupKey: string;
  name?: string;
  /** Absent until the device is confirmed. */
  verifier?: Verifier;
  isRemembered: boolean;
  readonly createdAt: Date;
  modifiedAt: Date;
  authenticatedAt: Date;
}

export interface AuthEvent {
  readonly ordinal: number;
  readonly id: string;
  readonly type: EventType;
  readonly at: Date;
  readonly response: "Pass" | "Fail";
  feedback?: EventFeedbackType;
}
