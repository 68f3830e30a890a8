/**
 * Browser sessions: cookies that scripts cannot read hold the tokens, and the gateway renews them. Browsers send
 * cookies with the prefix `__Host-` only to this host and only over https (RFC 6265bis, 4.1.3).
 */
import { createHash } from "node:crypto";
import type { OutputOf } from "../cognito/cognito";
import { type CognitoError, errorTypes, isTypedError } from "../graphql/errors/cognitoErrors";
import { makeError } from "../graphql/errors/errorMapping";
import { fromStored, type StoredOutcome, toStored } from "../graphql/errors/storedOutcome";
import { GetTokensFromRefreshToken } from "../model/operations";
import { Deduplicator } from "../store/deduplicator";
import type { Store } from "../store/store";
import { AccessError } from "./accessError";
import type { Principal } from "./principal";
import type { TokenVerifier } from "./tokens";

export interface SessionTokens {
  accessToken: string;
  refreshToken?: string | null;
  /** Lifetime of the access token, in seconds. */
  expiresIn?: number | null;
}

export interface Cookies {
  read(name: CookieName): string | undefined;
  write(name: CookieName, value: string, maxAgeSeconds: number): void;
  clear(name: CookieName): void;
}

export const accessCookie = "__Host-access";
export const refreshCookie = "__Host-refresh";
export type CookieName = typeof accessCookie | typeof refreshCookie;

/** What Cognito requires for new tokens; the access token holds the rest of the session. */
export interface Renewable {
  refreshToken: string;
  clientId: string;
  /** If the pool tracks devices, a refresh token is valid only on its device. */
  deviceKey?: string;
}

/** The source of tokens: a sign-in through an app client, or a refresh token. */
export type TokenOrigin = Omit<Renewable, "refreshToken"> & Partial<Renewable>;

/** Cognito's response to a refresh token. */
export type Renewal = OutputOf<typeof GetTokensFromRefreshToken> | CognitoError;
export type Renew = (renewable: Renewable) => Promise<Renewal>;

/** Cognito's default for refresh tokens; each renewal with rotation restarts it. */
const refreshSeconds = 30 * 24 * 60 * 60;

/**
 * One renewal for all requests with the same refresh token, on any instance. Requests that were already sent with the
 * old token also get the new ones.
 */
export class Renewals {
  private readonly deduplicator: Deduplicator;

  constructor(store: Store) {
    this.deduplicator = new Deduplicator(store, { claimMs: 30_000, retentionMs: 10_000, maxWaitMs: 10_000 });
  }

  /** `lost`: another instance started a renewal and left no tokens in time. */
  async renew(refreshToken: string, run: () => Promise<Renewal>): Promise<Renewal | "lost"> {
    const renewal = await this.deduplicator.run(keyOf(refreshToken), {
      fingerprint: "",
      run,
      toStored: (result) => (isDecided(result) ? toStored(GetTokensFromRefreshToken, result) : undefined),
      fromStored: restore,
    });
    return renewal === "conflict" ? "lost" : renewal;
  }

  /** The result of a renewal in progress or just finished; absent if there is none or the store is unreachable. */
  async pending(refreshToken: string): Promise<Renewal | undefined> {
    return this.deduplicator.outcome(keyOf(refreshToken), restore).catch(() => undefined);
  }

  /** Later requests with the token renew nothing. If this cannot be stored, Cognito rejects the token. */
  async reject(refreshToken: string, refusal: CognitoError): Promise<void> {
    const stored = toStored(GetTokensFromRefreshToken, refusal);
    await this.deduplicator.record(keyOf(refreshToken), "", stored).catch(() => undefined);
  }
}

const keyOf = (refreshToken: string) =>
  `renewal ${createHash("sha256").update(refreshToken).digest("base64url")}`;
const restore = (stored: StoredOutcome): Renewal => fromStored(GetTokensFromRefreshToken, stored, "");

/** Cognito rejected the token; after any other error the old token may still be valid. */
const isDecided = (renewal: Renewal) =>
  isTypedError(renewal) ? finalErrorCodes.has(renewal.code) : tokensOf(renewal) !== undefined;

/** A missing token also ends the session, without a call to Cognito. */
const isFinal = (renewal: Renewal) =>
  isDecided(renewal) ||
  ("violations" in renewal && Array.isArray(renewal.violations) && renewal.violations.length > 0);

/** Cognito's error for an exchanged token: the browser has a newer one, or will receive it soon. */
const superseded = "REFRESH_TOKEN_REUSE";
const finalErrorCodes = new Set(["NOT_AUTHORIZED", "USER_NOT_FOUND", superseded]);

/** The session of one request. */
export class BrowserSession {
  private access?: string;
  private refresh?: Renewable;

  constructor(
    private readonly cookies: Cookies,
    private readonly tokens: TokenVerifier,
    private readonly renewals: Renewals,
  ) {
    this.access = cookies.read(accessCookie);
    this.refresh = readRenewable(cookies.read(refreshCookie));
  }

  get accessToken(): string | undefined {
    return this.access;
  }

  get renewable(): Renewable | undefined {
    return this.refresh;
  }

  /** Stores the tokens of a sign-in or a renewal; a renewal without rotation keeps the refresh token. */
  keep({ accessToken, refreshToken, expiresIn }: SessionTokens, from: TokenOrigin): void {
    if (refreshToken) {
      const { clientId, deviceKey } = from;
      this.refresh = { clientId, deviceKey, refreshToken };
      this.cookies.write(refreshCookie, writeRenewable(this.refresh), refreshSeconds);
    } else if (!from.refreshToken) {
      this.refresh = undefined;
      this.cookies.clear(refreshCookie);
    }
    // Last: if the access token does not fit, the session can still be renewed.
    this.access = accessToken;
    this.cookies.write(accessCookie, accessToken, expiresIn || 3_600);
  }

  clear(): void {
    this.access = this.refresh = undefined;
    this.cookies.clear(accessCookie);
    this.cookies.clear(refreshCookie);
  }

  /** Ends the session permanently: concurrent requests with the same cookies no longer renew it. */
  async end(requestId: string): Promise<void> {
    if (this.refresh) await this.renewals.reject(this.refresh.refreshToken, signedOut(requestId));
    this.clear();
  }

  /** Adopts the tokens of a renewal in progress: they belong to the session and must end with it. */
  async settle(): Promise<void> {
    const { refresh } = this;
    const renewal = refresh && (await this.renewals.pending(refresh.refreshToken));
    const renewed = renewal && tokensOf(renewal);
    if (renewed) this.keep(renewed, refresh!);
  }

  /** Concurrent callers share one renewal. */
  renew(renewable: Renewable, renew: Renew): Promise<Renewal | "lost"> {
    return this.renewals.renew(renewable.refreshToken, () => renew(renewable));
  }

  /** The caller of the cookies, with new tokens if the old ones have expired. Throws a Refusal. */
  async principal(renew: Renew): Promise<Principal> {
    const { access, refresh } = this;
    if (access) {
      try {
        return await this.tokens.verifiedPrincipal(access);
      } catch (refusal) {
        const isJudged = (refusal as AccessError).extensions.code !== "SERVICE_UNAVAILABLE";
        if (!refresh || !isJudged) throw refusal;
      }
    }
    if (!refresh) throw new AccessError("UNAUTHENTICATED", "Sign in first: the request has no session.");
    const renewal = await this.renew(refresh, renew);
    const renewed = renewal === "lost" ? undefined : tokensOf(renewal);
    // Clearing the cookies would remove the ones that the other request has set.
    if (renewal !== "lost" && isTypedError(renewal) && renewal.code === superseded)
      throw new AccessError(
        "UNAUTHENTICATED",
        "Another request has renewed the session. Send this one again; if that fails too, sign in again.",
      );
    if (!renewed && renewal !== "lost" && isFinal(renewal)) {
      this.clear();
      throw new AccessError("UNAUTHENTICATED", "The session has ended. Sign in again.");
    }
    if (!renewed)
      throw new AccessError(
        "SERVICE_UNAVAILABLE",
        "The session cannot be renewed at the moment. Try again later.",
      );
    this.keep(renewed, refresh);
    return this.tokens.verifiedPrincipal(renewed.accessToken);
  }
}

function tokensOf(renewal: Renewal): SessionTokens | undefined {
  const { accessToken, ...rest } = (!isTypedError(renewal) && renewal.authenticationResult) || {};
  return accessToken ? { ...rest, accessToken } : undefined;
}

const signedOut = (requestId: string) =>
  makeError(errorTypes.NotAuthorizedException, requestId, {
    message: "The session was signed out.",
    reason: "TOKEN_REVOKED",
    wayOut: "SIGN_IN_AGAIN",
    retryable: false,
  });

/** `<client id>.<device key, if any>.<refresh token>`; neither of the first two can contain a dot. */
const writeRenewable = ({ clientId, deviceKey = "", refreshToken }: Renewable) =>
  [clientId, deviceKey, refreshToken].join(".");

function readRenewable(cookie: string | undefined): Renewable | undefined {
  if (cookie === undefined) return undefined;
  const [clientId = "", deviceKey, ...refreshToken] = cookie.split(".");
  return { clientId, deviceKey: deviceKey || undefined, refreshToken: refreshToken.join(".") };
}
