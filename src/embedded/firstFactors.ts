/** First factors: how a sign-in starts, and which state the account must be in. */
import { recordEvent } from "./authEvents";
import type { SignInAttempt } from "./challenges";
import { verifyByPassword } from "./credentials";
import { invalidParameter, passwordAttemptsExceeded } from "./errors";
import type { User } from "./user";
import type { UserPool } from "./userPool";

export type Parameters = Record<string, string | undefined>;

/** Checks the first factor. The account's state is disclosed only to a caller who has proved it. */
export function verifyBy(pool: UserPool, attempt: SignInAttempt, factor: string, prove: () => void): void {
  const { user } = attempt;
  // A reset invalidated the old password, so there is nothing to compare.
  if (user.status === "RESET_REQUIRED") throw passwordAttemptsExceeded.resetRequired();
  try {
    prove();
    if (!attempt.exists) throw passwordAttemptsExceeded.wrongCredentials();
  } catch (failure) {
    recordEvent(user, "SignIn", "Fail", pool.clock());
    throw failure;
  }
  expectUsable(pool, user);
  attempt.firstFactor = factor;
}

export function expectUsable(pool: UserPool, user: User): void {
  if (!user.enabled) throw passwordAttemptsExceeded.disabled();
  if (user.status === "UNCONFIRMED") throw passwordAttemptsExceeded.notConfirmed();
  const expires = user.status === "FORCE_CHANGE_PASSWORD" ? user.temporaryPasswordExpiresAt : undefined;
  if (expires && expires <= pool.clock()) throw passwordAttemptsExceeded.temporaryPasswordExpired();
}

/** Throws InvalidParameterException for an unsafe A. */
export function beginSrp(pool: UserPool, attempt: SignInAttempt, parameters: Parameters): void {
  if (attempt.user.status === "RESET_REQUIRED") throw passwordAttemptsExceeded.resetRequired();
  const exchange = pool.beginSrp(attempt.user, required(parameters, "SRP_A"));
  if (!exchange) throw invalidParameter("Invalid SRP_A.");
  attempt.exchange = exchange;
}

/**
 * The challenge for the first factor that the user chose, initially or by SELECT_CHALLENGE; undefined when none is
 * needed.
 */
export function choose(
  pool: UserPool,
  attempt: SignInAttempt,
  factor: string,
  parameters: Parameters,
): string | undefined {
  if (!pool.firstFactorsOf(attempt.user).includes(factor))
    throw invalidParameter("Selected challenge is not available.");
  const { PASSWORD, SRP_A } = parameters;
  if (factor === "PASSWORD") {
    if (!PASSWORD) return factor;
    verifyBy(pool, attempt, factor, () => verifyByPassword(pool, attempt.user, PASSWORD));
    return undefined;
  }
  if (factor === "PASSWORD_SRP") {
    if (!SRP_A) return factor;
    beginSrp(pool, attempt, parameters);
    return "PASSWORD_VERIFIER";
  }
  if (attempt.exists) expectUsable(pool, attempt.user);
  return factor;
}

/** Throws InvalidParameterException in Cognito's words for a missing parameter. */
export function required(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (!value) throw invalidParameter(`Missing required parameter ${name}`);
  return value;
}
