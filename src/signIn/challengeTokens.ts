/**
 * Challenge tokens: the sealed state that Cognito needs to continue, which the client stores between two steps. A
 * sign-in continues after a reload and on other instances with the same keys. The gateway keeps no list of tokens;
 * Cognito's session decides.
 */
import { clockSkewSeconds } from "../auth/clocks";
import type { Sealer } from "../auth/sealing";
import type { CognitoError } from "../graphql/errors/cognitoErrors";
import { makeError } from "../graphql/errors/errorMapping";
import { ChallengeExpiredError, ChallengeTamperedError } from "../graphql/errors/gatewayErrors";

/** The two sign-in APIs: the public one and the administrators'. */
export type SignInApi = "signIn" | "signInUser";

/**
 * The purpose of a token: a public sign-in's is not valid on the administrators' API, nor a sign-up's as a challenge's.
 */
export type Purpose = SignInApi | "signUp" | "confirmedSignUp";

export interface ChallengeState {
  purpose: Purpose;
  /** Cognito's session, which may change at each step; absent if Cognito returned none. */
  session?: string;
  username: string;
  clientId: string;
  userPoolId?: string;
  /** AWS's name of the pending challenge. */
  challengeName?: string;
  /** The name that the user entered; Cognito may continue with another name. */
  typedUsername?: string;
  /** Whether the token's holder has proved to be the user. */
  proved?: boolean;
  /** Responses that accompany every answer: the device's key, the secret block of an SRP proof. */
  carriedValues?: Record<string, string>;
}

export interface IssuedChallenge {
  challengeToken: string;
  expiresAt: Date;
}

export class ChallengeTokens {
  constructor(
    private readonly sealer: Sealer,
    /** Time limit for a step of a sign-in: the app client's AuthSessionValidity. */
    private readonly sessionSeconds: number,
  ) {}

  async issue(state: ChallengeState): Promise<IssuedChallenge> {
    const expiresAt = new Date(Date.now() + this.sessionSeconds * 1_000);
    // Another instance may redeem the token, by its own clock. Cognito decides whether the session has expired.
    const sealedUntil = new Date(expiresAt.getTime() + clockSkewSeconds * 1_000);
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

/** Cognito may request a first factor for a nonexistent user; these challenges follow only a correct one. */
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

/** Whether a challenge shows that the previous step proved the user. A trigger may continue after a wrong password. */
export function provesIdentity(
  challenge: string,
  after: { authFlow?: string; challengeName?: string },
): boolean {
  const step = after.authFlow ?? after.challengeName ?? "";
  if (challenge === "CUSTOM_CHALLENGE") return false;
  return laterChallenges.has(challenge) || laterChallenges.has(step) || passwordSteps.has(step);
}
