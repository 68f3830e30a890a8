/** Lockout: how long wrong passwords lock a user out. */
import { passwordAttemptsExceeded } from "./errors";
import type { User } from "./user";

const freeAttempts = 5;
const longestSeconds = 15 * 60;

/** Throws NotAuthorizedException while the user is locked out. */
export function checkLockout(user: User, now: Date): void {
  if (!user.lockedUntil) return;
  if (user.lockedUntil > now) throw passwordAttemptsExceeded.tooManyPasswords();
  // Cognito resets the failure count 15 minutes after the last lockout.
  if (now.getTime() - user.lockedUntil.getTime() > longestSeconds * 1000) clearLockout(user);
}

/** From the fifth failure on, each one doubles the wait: 2^(n-5) seconds, at most 15 minutes. */
export function countFailure(user: User, now: Date): void {
  user.failedSignIns += 1;
  if (user.failedSignIns < freeAttempts) return;
  const seconds = Math.min(2 ** (user.failedSignIns - freeAttempts), longestSeconds);
  user.lockedUntil = new Date(now.getTime() + seconds * 1000);
}

export function clearLockout(user: User): void {
  user.failedSignIns = 0;
  user.lockedUntil = undefined;
}
