/** Access tokens of the user pool: verified here, once a request needs to know its caller. */
import { JwtVerifier } from "aws-jwt-verify";
import { FetchError, JwtExpiredError, WaitPeriodNotYetEndedJwkError } from "aws-jwt-verify/error";
import type { Jwks } from "aws-jwt-verify/jwk";
import type { CognitoAccessTokenPayload } from "aws-jwt-verify/jwt-model";
import { noTelemetry, type Telemetry, type TokenRejection } from "../telemetry";
import { AccessError } from "./accessError";
import { clocksApartSeconds } from "./clocks";
import { isWellFormed } from "./compactTokens";
import { PoolKeys } from "./poolKeys";
import { VerifiedTokens } from "./verifiedTokens";

export interface TokenOptions {
  issuer: string;
  jwksUri: string;
  clientIds: ReadonlySet<string>;
  /** Given by the embedded pool, which needs no fetching. */
  jwks?: Jwks;
  observer?: Telemetry;
}

export interface Principal {
  /** Absent for a token of the client-credentials grant, which stands for a machine. */
  username?: string;
  sub: string;
  /** The pool that the token is of. */
  userPoolId: string;
  /** The sign-in that the token came of, with all its renewals (AWS: `origin_jti`). */
  sessionId: string;
  /** Seconds since 1970 (`iat`). */
  issuedAt: number;
  /** The app client that the token was issued to. */
  clientId: string;
  groups: ReadonlySet<string>;
  scopes: ReadonlySet<string>;
  /** Passed on to Cognito for what the user does with their own account. */
  accessToken: string;
}

export class TokenVerifier {
  private readonly keys: PoolKeys;
  private readonly verifier;
  private readonly userPoolId: string;
  private readonly verified = new VerifiedTokens(() => this.observer.entryEvicted("verified_tokens"));

  constructor(private readonly options: TokenOptions) {
    const { issuer, jwksUri } = options;
    this.userPoolId = issuer.replace(/^.*\//, "");
    this.keys = new PoolKeys(() => this.verified.forgetAll());
    this.verifier = JwtVerifier.create([{ issuer, jwksUri, audience: null }], { jwksCache: this.keys });
    if (options.jwks) this.verifier.cacheJwks(options.jwks, issuer);
  }

  private get observer(): Telemetry {
    return this.options.observer ?? noTelemetry;
  }

  /** Fetches the pool's keys ahead of the first token. Throws when they cannot be had. */
  async preload(): Promise<void> {
    if (!this.options.jwks) await this.keys.preload(this.options.jwksUri);
  }

  /** The caller behind a token that is genuine, of this pool, of an allowed client, an access token, and not expired. */
  async verifiedPrincipal(token: string): Promise<Principal> {
    const known = this.verified.principalOf(token);
    if (known) return known;
    const keys = this.verified.keys;
    const claims = await this.verify(token);
    const principal = this.principalOf(claims, token);
    this.verified.remember(token, { principal, expiresAt: claims.exp }, keys);
    return principal;
  }

  /** The caller whose session is to end: an instance whose clock is behind would take a token that has just expired. */
  async principalToSignOut(token: string): Promise<Principal> {
    return this.principalOf(await this.verify(token, clocksApartSeconds), token);
  }

  private principalOf(claims: CognitoAccessTokenPayload, token: string): Principal {
    const { username, sub } = claims;
    const groups = claims["cognito:groups"];
    return {
      username: typeof username === "string" ? username : undefined,
      sub,
      userPoolId: this.userPoolId,
      // A pool without token revocation issues no origin_jti; then each token is a session of its own.
      sessionId: String(claims.origin_jti ?? claims.jti),
      issuedAt: Number(claims.iat),
      clientId: claims.client_id,
      // Only a user has groups, and only an array of strings is a list of groups.
      groups: new Set(
        typeof username === "string" && Array.isArray(groups)
          ? groups.filter((group) => typeof group === "string")
          : [],
      ),
      scopes: new Set(typeof claims.scope === "string" ? claims.scope.split(" ") : []),
      accessToken: token,
    };
  }

  private async verify(token: string, graceSeconds = 0): Promise<CognitoAccessTokenPayload> {
    if (!isWellFormed(token, 3)) throw this.reject("invalid", invalidTokenMessage);
    let claims: Record<string, unknown>;
    try {
      claims = { ...(await this.verifier.verify(token, { graceSeconds })) };
    } catch (cause) {
      throw this.reject(...rejectionReason(cause), cause);
    }
    if (claims.token_use !== "access")
      throw this.reject(
        "no_access_token",
        "This is not an access token: send the access token of the sign-in.",
      );
    if (typeof claims.client_id !== "string" || !this.options.clientIds.has(claims.client_id))
      throw this.reject("other_client", "The access token belongs to an app client that is not served here.");
    if (typeof claims.exp !== "number") throw this.reject("never_expires", "The access token never expires.");
    return claims as unknown as CognitoAccessTokenPayload;
  }

  private reject(reason: TokenRejection, sentence: string, cause?: unknown): AccessError {
    this.observer.tokenRejected(reason);
    const code = reason === "keys_unavailable" ? "SERVICE_UNAVAILABLE" : "UNAUTHENTICATED";
    return new AccessError(code, sentence, cause);
  }
}

function rejectionReason(cause: unknown): [TokenRejection, sentence: string] {
  if (cause instanceof JwtExpiredError) return ["expired", "The access token has expired."];
  // A key that is not known may be one that the pool took up a moment ago.
  if (cause instanceof FetchError || cause instanceof WaitPeriodNotYetEndedJwkError)
    return ["keys_unavailable", "The access token cannot be verified at the moment. Try again later."];
  return ["invalid", invalidTokenMessage];
}

const invalidTokenMessage = "The access token is not valid here.";
