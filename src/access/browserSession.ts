/**
 * Sessions for browsers: the tokens live in cookies that no script can read, and the gateway renews them. Cookies with
 * the prefix `__Host-` are of this host alone, over https alone (RFC 6265bis, 4.1.3).
 */
import { createHash } from "node:crypto";
import type { OutputOf } from "../cognito/cognito";
import { type CognitoError, errorTypes, isTypedError } from "../graphql/errors/cognitoErrors";
import { makeError } from "../graphql/errors/errorMapping";
import { type FrozenOutcome, frozen, thawed } from "../graphql/frozenOutcome";
import { Once } from "../memory/once";
import type { Store } from "../memory/store";
import { GetTokensFromRefreshToken } from "../model/operations";
import { Refusal } from "./refusal";
import type { Caller, TokenVerifier } from "./tokens";

export interface Tokens {
  accessToken: string;
  refreshToken?: string | null;
  /** Of the access token, in seconds. */
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

/** What Cognito wants to have for new tokens; what else there is of the session is in the access token. */
export interface Renewable {
  refreshToken: string;
  clientId: string;
  /** Where the pool tracks devices, a refresh token is good on its own device alone. */
  deviceKey?: string;
}

/** What brought tokens: a sign-in by an app client, or a refresh token. */
export type KeptFrom = Omit<Renewable, "refreshToken"> & Partial<Renewable>;

/** Cognito's answer to a refresh token. */
export type Renewal = OutputOf<typeof GetTokensFromRefreshToken> | CognitoError;
export type Renew = (renewable: Renewable) => Promise<Renewal>;

/** Cognito's default for refresh tokens; each renewal with rotation begins it anew. */
const refreshSeconds = 30 * 24 * 60 * 60;

/**
 * One renewal for all requests that come with the same refresh token, on whatever instance; those that were on their
 * way with the old token get the new ones, too.
 */
export class Renewals {
  private readonly once: Once;

  constructor(store: Store) {
    this.once = new Once(store, { claimMs: 30_000, keepMs: 10_000, patienceMs: 10_000 });
  }

  /** `lost`: another instance renews, and does not come back with the tokens. */
  async renew(refreshToken: string, run: () => Promise<Renewal>): Promise<Renewal | "lost"> {
    const renewal = await this.once.run(keyOf(refreshToken), {
      fingerprint: "",
      run,
      keep: (result) => (isDecided(result) ? frozen(GetTokensFromRefreshToken, result) : undefined),
      restore,
    });
    return renewal === "conflict" ? "lost" : renewal;
  }

  /** What a renewal under way, or just over, has come to; absent where there is none, or nobody can tell. */
  async underWay(refreshToken: string): Promise<Renewal | undefined> {
    return this.once.outcome(keyOf(refreshToken), restore).catch(() => undefined);
  }

  /** No request that still comes with the token renews anything. Cognito refuses it where that cannot be kept. */
  async refuse(refreshToken: string, refusal: CognitoError): Promise<void> {
    const kept = frozen(GetTokensFromRefreshToken, refusal);
    await this.once.settle(keyOf(refreshToken), "", kept).catch(() => undefined);
  }
}

const keyOf = (refreshToken: string) =>
  `renewal ${createHash("sha256").update(refreshToken).digest("base64url")}`;
const restore = (kept: FrozenOutcome): Renewal => thawed(GetTokensFromRefreshToken, kept, "");

/** Cognito has decided; after anything else the old token may still be good. */
const isDecided = (renewal: Renewal) =>
  isTypedError(renewal) ? refusals.has(renewal.code) : tokensOf(renewal) !== undefined;

/** No token at all, which nobody had to be asked about, is over as well. */
const isFinal = (renewal: Renewal) =>
  isDecided(renewal) ||
  ("violations" in renewal && Array.isArray(renewal.violations) && renewal.violations.length > 0);

/** Cognito says so of a token that was exchanged: the browser has a newer one, or is about to. */
const superseded = "REFRESH_TOKEN_REUSE";
const refusals = new Set(["NOT_AUTHORIZED", "USER_NOT_FOUND", superseded]);

/** One request's. */
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

  /** Of a sign-in, or of a renewal; without rotation the latter's refresh token stays. */
  keep({ accessToken, refreshToken, expiresIn }: Tokens, from: KeptFrom): void {
    if (refreshToken) {
      const { clientId, deviceKey } = from;
      this.refresh = { clientId, deviceKey, refreshToken };
      this.cookies.write(refreshCookie, writeRenewable(this.refresh), refreshSeconds);
    } else if (!from.refreshToken) {
      this.refresh = undefined;
      this.cookies.clear(refreshCookie);
    }
    // Last: without room for it the session is still renewed.
    this.access = accessToken;
    this.cookies.write(accessCookie, accessToken, expiresIn || 3_600);
  }

  clear(): void {
    this.access = this.refresh = undefined;
    this.cookies.clear(accessCookie);
    this.cookies.clear(refreshCookie);
  }

  /** For good: a request that is on its way with the same cookies renews nothing any more. */
  async end(requestId: string): Promise<void> {
    if (this.refresh) await this.renewals.refuse(this.refresh.refreshToken, signedOut(requestId));
    this.clear();
  }

  /** Takes over what a renewal that is under way brings: it is of the session, and has to end with it. */
  async settle(): Promise<void> {
    const { refresh } = this;
    const renewal = refresh && (await this.renewals.underWay(refresh.refreshToken));
    const renewed = renewal && tokensOf(renewal);
    if (renewed) this.keep(renewed, refresh!);
  }

  /** The same renewal for all who ask at the same time. */
  renew(renewable: Renewable, renew: Renew): Promise<Renewal | "lost"> {
    return this.renewals.renew(renewable.refreshToken, () => renew(renewable));
  }

  /** The caller behind the cookies, with new tokens where the old ones have expired. Throws a Refusal. */
  async caller(renew: Renew): Promise<Caller> {
    const { access, refresh } = this;
    if (access) {
      try {
        return await this.tokens.verifiedCaller(access);
      } catch (refusal) {
        const isJudged = (refusal as Refusal).extensions.code !== "SERVICE_UNAVAILABLE";
        if (!refresh || !isJudged) throw refusal;
      }
    }
    if (!refresh) throw new Refusal("UNAUTHENTICATED", "Sign in first: there is no session.");
    const renewal = await this.renew(refresh, renew);
    const renewed = renewal === "lost" ? undefined : tokensOf(renewal);
    // To clear the cookies would clear those that the other request has set.
    if (renewal !== "lost" && isTypedError(renewal) && renewal.code === superseded)
      throw new Refusal(
        "UNAUTHENTICATED",
        "Another request has renewed the session. Send this one again; where that fails too, sign in again.",
      );
    if (!renewed && renewal !== "lost" && isFinal(renewal)) {
      this.clear();
      throw new Refusal("UNAUTHENTICATED", "The session is over. Sign in again.");
    }
    if (!renewed)
      throw new Refusal(
        "SERVICE_UNAVAILABLE",
        "The session cannot be renewed at the moment. Try again later.",
      );
    this.keep(renewed, refresh);
    return this.tokens.verifiedCaller(renewed.accessToken);
  }
}

function tokensOf(renewal: Renewal): Tokens | undefined {
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

/** `<client id>.<device key, if any>.<refresh token>`; neither of the first two can hold a dot. */
const writeRenewable = ({ clientId, deviceKey = "", refreshToken }: Renewable) =>
  [clientId, deviceKey, refreshToken].join(".");

function readRenewable(cookie: string | undefined): Renewable | undefined {
  if (cookie === undefined) return undefined;
  const [clientId = "", deviceKey, ...refreshToken] = cookie.split(".");
  return { clientId, deviceKey: deviceKey || undefined, refreshToken: refreshToken.join(".") };
}
