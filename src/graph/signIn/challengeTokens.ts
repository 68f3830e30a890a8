/**
 * Challenge tokens: what Cognito needs to go on, kept by the client between two steps, sealed. A reload, or another
 * instance with the same keys, continues. The gateway keeps no list of them: Cognito's session decides.
 */
import { clocksApartSeconds } from "../../access/clocks";
import type { CognitoError } from "../../cognito/errors";
import { ChallengeExpiredError, ChallengeTamperedError, ChallengeUsedError } from "../../cognito/ownErrors";
import { makeError } from "../../cognito/refusals";
import type { Context } from "../../context";
import type { RouteOptions } from "../../routing/route";

/** The two ways in: the public one, and the administrators'. */
export type Surface = "signIn" | "signInUser";

/** What a token is for: one of the public sign-in is not good on the administrators', nor a sign-up's as a challenge's. */
export type Purpose = Surface | "signUp" | "confirmedSignUp";

export interface Held {
  purpose: Purpose;
  session: string;
  username: string;
  clientId: string;
  userPoolId?: string;
  /** AWS's name of the challenge that is to be answered. */
  challengeName?: string;
  /** What the user typed to sign in; Cognito may go on by another name. */
  typedUsername?: string;
  /** Whether who holds it has proved to be the user. */
  proved?: boolean;
  /** Responses that go with every answer: the device's key, the block that an SRP proof is about. */
  carried?: Record<string, string>;
}

export interface Handed {
  challengeToken: string;
  expiresAt: Date;
}

export async function seal(context: Context, held: Held): Promise<Handed> {
  const expiresAt = new Date(Date.now() + context.signIn.sessionSeconds * 1_000);
  // Another instance opens it, by its own clock. That a session is over, Cognito says.
  const sealedUntil = new Date(expiresAt.getTime() + clocksApartSeconds * 1_000);
  return { challengeToken: await context.signIn.sealer.seal({ ...held }, sealedUntil), expiresAt };
}

export async function open(
  context: Context,
  token: string,
  ...purposes: Purpose[]
): Promise<Held | CognitoError> {
  const held = await context.signIn.sealer.open<Held>(token);
  if (held === "expired") return makeError(ChallengeExpiredError, context.requestId, {});
  if (held === "tampered" || !purposes.includes(held.purpose))
    return makeError(ChallengeTamperedError, context.requestId, {});
  return held;
}

/** A first factor may be asked of somebody who is not there; these come after one alone. */
const laterChallenges: ReadonlySet<string> = new Set([
  "NEW_PASSWORD_REQUIRED",
  "SMS_MFA",
  "SOFTWARE_TOKEN_MFA",
  "SELECT_MFA_TYPE",
  "MFA_SETUP",
  "DEVICE_SRP_AUTH",
  "DEVICE_PASSWORD_VERIFIER",
]);
const passwordSteps: ReadonlySet<string> = new Set([
  "USER_PASSWORD_AUTH",
  "ADMIN_USER_PASSWORD_AUTH",
  "ADMIN_NO_SRP_AUTH",
  "PASSWORD",
  "PASSWORD_VERIFIER",
]);

/** Whether a challenge shows that the step before proved the user. A trigger may ask on after a wrong password. */
export function isProved(challenge: string, after: { authFlow?: unknown; challengeName?: unknown }): boolean {
  const step = String(after.authFlow ?? after.challengeName);
  if (challenge === "CUSTOM_CHALLENGE") return false;
  return laterChallenges.has(challenge) || laterChallenges.has(step) || passwordSteps.has(step);
}

/** For every field that opens one: Cognito calls every trouble with a session NotAuthorized; its reason says which it was. */
export const challengeOutcomes: Pick<RouteOptions<any>, "outcomes" | "refine"> = {
  outcomes: [ChallengeTamperedError, ChallengeExpiredError, ChallengeUsedError],
  refine(error, { requestId }) {
    switch ((error as { reason?: string }).reason) {
      case "SESSION_USED":
        return makeError(ChallengeUsedError, requestId, {});
      case "SESSION_EXPIRED":
        return makeError(ChallengeExpiredError, requestId, {});
      default:
        return error;
    }
  },
};
