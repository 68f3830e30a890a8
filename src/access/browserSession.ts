/**
 * Sessions for browsers: the tokens live in cookies that no script can read, and the gateway renews them. Cookies with
 * the prefix `__Host-` are of this host alone, over https alone (RFC 6265bis, 4.1.3).
 */
import { createHash } from "node:crypto";
import { type CognitoError, isTypedError } from "../cognito/errors";
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

/** Cognito's answer to a refresh token. */
export type Renewal = Record<string, any> | CognitoError;
export type Renew = (refreshToken: string) => Promise<Renewal>;

/** Cognito's default for refresh tokens; each renewal with rotation begins it anew. */
const refreshSeconds = 30 * 24 * 60 * 60;
/** Requests that were on their way with the old refresh token get the new tokens, too. */
const graceMs = 10_000;

/** Renewals under way, or just over: one for all requests that come with the same refresh token. */
export class Renewals {
  private readonly running = new Map<string, Promise<Renewal>>();

  async once(refreshToken: string, renew: Renew): Promise<Renewal> {
    const key = createHash("sha256").update(refreshToken).digest("base64url");
    const running = this.running.get(key);
    if (running) return running;
    const first = renew(refreshToken);
    this.running.set(key, first);
    const renewal = await first;
    if (isFinal(renewal)) setTimeout(() => this.running.delete(key), graceMs).unref();
    else this.running.delete(key);
    return renewal;
  }
}

/** Cognito has decided; after anything else the old token may still be good. */
const isFinal = (renewal: Renewal) => !isTypedError(renewal) || refusals.has(renewal.code);
const refusals = new Set(["NOT_AUTHORIZED", "USER_NOT_FOUND", "REFRESH_TOKEN_REUSE"]);

/** One request's. */
export class BrowserSession {
  constructor(
    private readonly cookies: Cookies,
    private readonly tokens: TokenVerifier,
    readonly renewals: Renewals,
  ) {}

  get accessToken(): string | undefined {
    return this.cookies.read(accessCookie);
  }

  get refreshToken(): string | undefined {
    return this.cookies.read(refreshCookie);
  }

  keep({ accessToken, refreshToken, expiresIn }: Tokens): void {
    this.cookies.write(accessCookie, accessToken, expiresIn || 3_600);
    if (refreshToken) this.cookies.write(refreshCookie, refreshToken, refreshSeconds);
  }

  end(): void {
    this.cookies.clear(accessCookie);
    this.cookies.clear(refreshCookie);
  }

  /** The caller behind the cookies, with new tokens where the old ones have expired. Throws a Refusal. */
  async caller(renew: Renew): Promise<Caller> {
    const { accessToken, refreshToken } = this;
    if (accessToken) {
      try {
        return await this.tokens.verifiedCaller(accessToken);
      } catch (refusal) {
        if (!refreshToken) throw refusal;
      }
    }
    if (!refreshToken) throw new Refusal("UNAUTHENTICATED", "Sign in first: there is no session.");
    const renewal = await this.renewals.once(refreshToken, renew);
    const renewed = isTypedError(renewal) ? undefined : (renewal.authenticationResult as Tokens | undefined);
    if (!renewed && isFinal(renewal)) {
      this.end();
      throw new Refusal("UNAUTHENTICATED", "The session is over. Sign in again.");
    }
    if (!renewed)
      throw new Refusal("UNAUTHENTICATED", "The session cannot be renewed at the moment. Try again later.");
    this.keep(renewed);
    return this.tokens.verifiedCaller(renewed.accessToken);
  }
}
