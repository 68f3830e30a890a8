/** Delivery: which address of a user receives a code. */
import type { CodeDeliveryDetailsType } from "@aws-sdk/client-cognito-identity-provider";
import { masked } from "./codes";
import { passwordAttemptsExceeded } from "./errors";
import { activeMfa } from "./mfa";
import type { Address, User } from "./user";
import type { UserPool } from "./userPool";

/** For pools that verify addresses automatically. The phone comes first, as in Cognito. */
export function signUpAddress(pool: UserPool, user: User): Address | undefined {
  const order = ["phone_number", "email"] as const;
  return order.find((name) => pool.settings.autoVerified.includes(name) && user.attributes.has(name));
}

/** Undefined without an address that the pool verifies: an administrator must confirm the user then. */
export function sendSignUpCode(pool: UserPool, user: User): CodeDeliveryDetailsType | undefined {
  const address = signUpAddress(pool, user);
  const value = address && user.attributes.get(address);
  return value ? pool.codes.send(user, "SIGN_UP", address, value) : undefined;
}

const addressOf = { SMS_MFA: "phone_number", EMAIL_OTP: "email", SOFTWARE_TOKEN_MFA: undefined } as const;

/** Throws InvalidParameterException for a user without a verified address for recovery. */
export function sendResetCode(pool: UserPool, user: User): CodeDeliveryDetailsType {
  const factors = activeMfa(pool.settings.mfa, user).map((kind) => addressOf[kind]);
  const verified = pool.settings.recovery.flatMap((mechanism) => {
    const name = mechanism.replace("verified_", "") as Address;
    const value = user.attributes.get(name);
    // Otherwise one stolen mailbox or phone would pass both factors.
    const isFactor = factors.includes(name) && !(name === "phone_number" && pool.settings.recoversByDefault);
    return value && !isFactor && user.attributes.get(`${name}_verified`) === "true" ? [{ name, value }] : [];
  });
  const [first] = verified;
  if (!first) throw passwordAttemptsExceeded.noContactForReset();
  return pool.codes.send(user, "PASSWORD_RESET", first.name, first.value);
}

/** The reply for clients that must not learn whether the user exists. */
export function simulatedDelivery(username: string): CodeDeliveryDetailsType {
  const address = username.includes("@") ? username : `${username.slice(0, 1)}@example.com`;
  return { Destination: masked("email", address), DeliveryMedium: "EMAIL", AttributeName: "email" };
}
