/** Verifies access tokens of the user pool, when a request needs its caller. */
import { JwtVerifier } from "aws-jwt-verify";
import { FetchError, JwtExpiredError, WaitPeriodNotYetEndedJwkError } from "aws-jwt-verify/error";
import type { Jwks } from "aws-jwt-verify/jwk";
import type { CognitoAccessTokenPayload } from "aws-jwt-verify/jwt-model";
import { noTelemetry, type Telemetry, type TokenRejection } from "../telemetry/events";
import { AccessError } from "./accessError";
import { clockSkewSeconds } from "./clocks";
import { isWellFormed } from "./compactTokens";
import { PoolKeys } from "./poolKeys";
import type { Principal } from "./principal";
import { VerifiedTokens } from "./verifiedTokens";

export interface TokenOptions {
  issuer: string;
  jwksUri: string;
  clientIds: ReadonlySet<string>;
  /** Set by the embedded pool, whose keys need no fetching. */
  jwks?: Jwks;
  telemetry?: Telemetry;
}

export class TokenVerifier {
  private readonly keys: PoolKeys;
  private readonly verifier;
  private readonly userPoolId: string;
  private readonly verified = new VerifiedTokens(() => this.telemetry.entryEvicted("verified_tokens"));

  constructor(private readonly options: TokenOptions) {
    const { issuer, jwksUri } = options;
    this.userPoolId = issuer.replace(/^.*\//, "");
    this.keys = new PoolKeys(() => this.verified.forgetAll());
    this.verifier = JwtVerifier.create([{ issuer, jwksUri, audience: null }], { jwksCache: this.keys });
    if (options.jwks) this.verifier.cacheJwks(options.jwks, issuer);
  }

  private get telemetry(): Telemetry {
    return this.options.telemetry ?? noTelemetry;
  }

  /** Fetches the pool's keys before the first token. Throws when they are unavailable. */
  async preload(): Promise<void> {
    if (!this.options.jwks) await this.keys.preload(this.options.jwksUri);
  }

  /** The caller of a genuine, unexpired access token of this pool and an allowed client. */
  async verifiedPrincipal(token: string): Promise<Principal> {
    const cached = this.verified.principalOf(token);
    if (cached) return cached;
    const keys = this.verified.keys;
    const claims = await this.verify(token);
    const principal = this.principalOf(claims, token);
    this.verified.remember(token, { principal, expiresAt: claims.exp }, keys);
    return principal;
  }

  /**
   * The caller whose session ends. Accepts a recently expired token, because an instance with a slow clock would still
   * accept it.
   */
  async principalToSignOut(token: string): Promise<Principal> {
    return this.principalOf(await this.verify(token, clockSkewSeconds), token);
  }

  private principalOf(claims: CognitoAccessTokenPayload, token: string): Principal {
    const { username, sub } = claims;
    const groups = claims["cognito:groups"];
    return {
      username: typeof username === "string" ? username : undefined,
      sub,
      userPoolId: this.userPoolId,
      // A pool without token revocation issues no origin_jti; each token is then its own session.
      sessionId: String(claims.origin_jti ?? claims.jti),
      issuedAt: Number(claims.iat),
      clientId: claims.client_id,
      // Only users have groups, and only an array of strings is a list of groups.
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
        "This token is not an access token: send the sign-in's access token.",
      );
    if (typeof claims.client_id !== "string" || !this.options.clientIds.has(claims.client_id))
      throw this.reject(
        "other_client",
        "This gateway does not accept tokens of the access token's app client.",
      );
    if (typeof claims.exp !== "number") throw this.reject("never_expires", "The access token never expires.");
    return claims as unknown as CognitoAccessTokenPayload;
  }

  private reject(reason: TokenRejection, sentence: string, cause?: unknown): AccessError {
    this.telemetry.tokenRejected(reason);
    const code = reason === "keys_unavailable" ? "SERVICE_UNAVAILABLE" : "UNAUTHENTICATED";
    return new AccessError(code, sentence, cause);
  }
}

function rejectionReason(cause: unknown): [TokenRejection, sentence: string] {
  if (cause instanceof JwtExpiredError) return ["expired", "The access token has expired."];
  // An unknown key may be one that the pool has just started to use.
  if (cause instanceof FetchError || cause instanceof WaitPeriodNotYetEndedJwkError)
    return ["keys_unavailable", "The access token cannot be verified at the moment. Try again later."];
  return ["invalid", invalidTokenMessage];
}

const invalidTokenMessage = "The access token is not valid for this gateway.";
