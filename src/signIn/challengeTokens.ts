/**
 * Challenge tokens: what Cognito needs to go on, kept by the client between two steps, sealed. A reload, or another
 * instance with the same keys, continues. The gateway keeps no list of them: Cognito's session decides.
 */
import { clocksApartSeconds } from "../access/clocks";
import type { Sealer } from "../access/sealing";
import type { CognitoError } from "../graphql/errors/cognitoErrors";
import { makeError } from "../graphql/errors/errorMapping";
import { ChallengeExpiredError, ChallengeTamperedError } from "../graphql/errors/gatewayErrors";

/** The two ways to sign in: the public one, and the administrators'. */
export type SignInApi = "signIn" | "signInUser";

/** What a token is for: one of the public sign-in is not valid on the administrators', nor a sign-up's as a challenge's. */
export type Purpose = SignInApi | "signUp" | "confirmedSignUp";

export interface ChallengeState {
  purpose: Purpose;
  /** Cognito's own, which it may exchange at each step; absent where it gave none. */
  session?: string;
  username: string;
  clientId: string;
  userPoolId?: string;
  /** AWS's name of the challenge that is to be answered. */
  challengeName?: string;
  /** What the user typed to sign in; Cognito may go on by another name. */
  typedUsername?: string;
  /** Whether the holder has proved to be the user. */
  proved?: boolean;
  /** Responses that go with every answer: the device's key, the block that an SRP proof is about. */
  carried?: Record<string, string>;
}

export interface IssuedToken {
  challengeToken: string;
  expiresAt: Date;
}

export class ChallengeTokens {
  constructor(
    private readonly sealer: Sealer,
    /** How long a step of a sign-in may take: the app client's AuthSessionValidity. */
    private readonly sessionSeconds: number,
  ) {}

  async issue(state: ChallengeState): Promise<IssuedToken> {
    const expiresAt = new Date(Date.now() + this.sessionSeconds * 1_000);
    // Another instance redeems it, by its own clock. That a session is over, Cognito says.
    const sealedUntil = new Date(expiresAt.getTime() + clocksApartSeconds * 1_000);
    return { challengeToken: await this.sealer.seal({ ...state }, sealedUntil), expiresAt };
  }

  async redeem(
    token: string,
    requestId: string,
    ...purposes: Purpose[]
  ): Promise<ChallengeState | CognitoError> {
    const state = await this.sealer.open<ChallengeState>(token);
    if (state === "expired") return makeError(ChallengeExpiredError, requestId, {});
    if (state === "tampered" || !purposes.includes(state.purpose))
      return makeError(ChallengeTamperedError, requestId, {});
    return state;
  }
}

/** A first factor may be asked of a user who does not exist; these come after one alone. */
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
export function isProved(challenge: string, after: { authFlow?: string; challengeName?: string }): boolean {
  const step = after.authFlow ?? after.challengeName ?? "";
  if (challenge === "CUSTOM_CHALLENGE") return false;
  return laterChallenges.has(challenge) || laterChallenges.has(step) || passwordSteps.has(step);
}
