/** Credentials: setting and checking a user's password. */
import type { PasswordPolicyType } from "@aws-sdk/client-cognito-identity-provider";
import { passwordAttemptsExceeded } from "./errors";
import { checkLockout, clearLockout, countFailure } from "./lockout";
import { checkPassword } from "./passwordPolicy";
import { hashPassword, isPassword, isPlaceholderPassword } from "./passwords";
import { makeVerifier } from "./srp";
import type { User } from "./user";
import { poolName, type UserPool } from "./userPool";

const day = 24 * 60 * 60 * 1000;

/** Throws InvalidPasswordException or PasswordHistoryPolicyViolationException; nothing has changed then. */
export function setPassword(user: User, password: string, policy: PasswordPolicyType): void {
  checkPassword(password, policy);
  const remembered = policy.PasswordHistorySize ?? 0;
  const former = user.password ? [user.password, ...user.formerPasswords] : user.formerPasswords;
  if (former.slice(0, remembered).some((hash) => isPassword(password, hash)))
    throw passwordAttemptsExceeded.passwordUsedBefore();
  user.formerPasswords.splice(0, user.formerPasswords.length, ...former.slice(0, 24));
  user.password = hashPassword(password);
  user.srp = makeVerifier(poolName + user.username, password);
  user.temporaryPasswordExpiresAt = undefined;
  clearLockout(user);
}

export function setTemporaryPassword(pool: UserPool, user: User, password: string): void {
  const policy = pool.settings.passwordPolicy;
  setPassword(user, password, policy);
  const days = policy.TemporaryPasswordValidityDays ?? 7;
  user.temporaryPasswordExpiresAt = new Date(pool.clock().getTime() + days * day);
  user.status = "FORCE_CHANGE_PASSWORD";
}

/** Throws NotAuthorizedException for a wrong password. */
export function verifyByPassword(pool: UserPool, user: User, attempt: string): void {
  verifyPassword(
    pool,
    user,
    user.password ? isPassword(attempt, user.password) : isPlaceholderPassword(attempt),
  );
}

/**
 * Throws NotAuthorizedException for a wrong proof, and counts it toward the lockout. The proof is computed before the
 * lockout check, so that a locked account takes as long as a wrong password.
 */
export function verifyPassword(pool: UserPool, user: User, isRight: boolean): void {
  checkLockout(user, pool.clock());
  if (!isRight) {
    countFailure(user, pool.clock());
    throw passwordAttemptsExceeded.wrongCredentials();
  }
  clearLockout(user);
}
