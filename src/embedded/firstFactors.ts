/** First factors: what a sign-in begins with, and what the account must be like. */
import { recordEvent } from "./authEvents";
import type { Attempt } from "./challenges";
import { proveByPassword } from "./credentials";
import { invalidParameter, refused } from "./errors";
import type { UserPool } from "./userPool";
import type { User } from "./users";

export type Parameters = Record<string, string | undefined>;

/** The first factor. What the account is otherwise is told only to whom has proved it. */
export function proveBy(pool: UserPool, attempt: Attempt, factor: string, prove: () => void): void {
  const { user } = attempt;
  // A reset has made the old password useless, so there is nothing to compare.
  if (user.status === "RESET_REQUIRED") throw refused.resetRequired();
  try {
    prove();
    if (!attempt.exists) throw refused.wrongCredentials();
  } catch (failure) {
    recordEvent(user, "SignIn", "Fail", pool.clock());
    throw failure;
  }
  expectUsable(pool, user);
  attempt.firstFactor = factor;
}

export function expectUsable(pool: UserPool, user: User): void {
  if (!user.enabled) throw refused.disabled();
  if (user.status === "UNCONFIRMED") throw refused.notConfirmed();
  const expires = user.status === "FORCE_CHANGE_PASSWORD" ? user.temporaryPasswordExpiresAt : undefined;
  if (expires && expires <= pool.clock()) throw refused.temporaryPasswordExpired();
}

/** Throws InvalidParameterException for an A that proves nothing. */
export function beginSrp(pool: UserPool, attempt: Attempt, parameters: Parameters): void {
  if (attempt.user.status === "RESET_REQUIRED") throw refused.resetRequired();
  const exchange = pool.beginSrp(attempt.user, required(parameters, "SRP_A"));
  if (!exchange) throw invalidParameter("Invalid SRP_A.");
  attempt.exchange = exchange;
}

/** The first factor that the user chose, at the beginning or by SELECT_CHALLENGE: what has to be asked for it, if anything. */
export function choose(
  pool: UserPool,
  attempt: Attempt,
  factor: string,
  parameters: Parameters,
): string | undefined {
  if (!pool.firstFactorsOf(attempt.user).includes(factor))
    throw invalidParameter("Selected challenge is not available.");
  const { PASSWORD, SRP_A } = parameters;
  if (factor === "PASSWORD") {
    if (!PASSWORD) return factor;
    proveBy(pool, attempt, factor, () => proveByPassword(pool, attempt.user, PASSWORD));
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

/** Throws InvalidParameterException, as Cognito says it, for a parameter that is not there. */
export function required(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (!value) throw invalidParameter(`Missing required parameter ${name}`);
  return value;
}
