/**
 * Challenge tokens: what Cognito needs to go on, kept by the client between two steps, sealed. A reload, or another
 * instance with the same keys, continues. The gateway keeps no list of them: Cognito's session decides.
 */
import { clocksApartSeconds } from "../../access/clocks";
import type { Context } from "../../context";
import type { CognitoError } from "../../graphql/errors/cognitoErrors";
import { makeError } from "../../graphql/errors/errorMapping";
import {
  ChallengeExpiredError,
  ChallengeTamperedError,
  ChallengeUsedError,
} from "../../graphql/errors/gatewayErrors";
import type { RouteOptions } from "../../routing";

/** The two ways in: the public one, and the administrators'. */
export type SignInApi = "signIn" | "signInUser";

/** What a token is for: one of the public sign-in is not good on the administrators', nor a sign-up's as a challenge's. */
export type Purpose = SignInApi | "signUp" | "confirmedSignUp";

export interface ChallengeState {
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

export interface IssuedChallenge {
  challengeToken: string;
  expiresAt: Date;
}

export async function issueToken(context: Context, state: ChallengeState): Promise<IssuedChallenge> {
  const expiresAt = new Date(Date.now() + context.signIn.sessionSeconds * 1_000);
  // Another instance opens it, by its own clock. That a session is over, Cognito says.
  const sealedUntil = new Date(expiresAt.getTime() + clocksApartSeconds * 1_000);
  return { challengeToken: await context.signIn.sealer.seal({ ...state }, sealedUntil), expiresAt };
}

export async function redeemToken(
  context: Context,
  token: string,
  ...purposes: Purpose[]
): Promise<ChallengeState | CognitoError> {
  const state = await context.signIn.sealer.open<ChallengeState>(token);
  if (state === "expired") return makeError(ChallengeExpiredError, context.requestId, {});
  if (state === "tampered" || !purposes.includes(state.purpose))
    return makeError(ChallengeTamperedError, context.requestId, {});
  return state;
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
export function provesIdentity(
  challenge: string,
  after: { authFlow?: unknown; challengeName?: unknown },
): boolean {
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
