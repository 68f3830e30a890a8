/** Who sends a request: the access token from its header or its cookie, judged once and only when a field needs it. */

import { StoreUnavailable } from "../memory/store";
import type { Observer } from "../observer";
import type { BrowserSession, Renew } from "./browserSession";
import { Refusal } from "./refusal";
import type { SignOuts } from "./signOuts";
import type { Caller, TokenVerifier } from "./tokens";

export interface AuthenticationServices {
  tokens: TokenVerifier;
  signOuts: SignOuts;
  /** Hears of tokens that are refused. */
  observer: Observer;
}

export interface Credentials {
  /** The header, as it came. */
  authorization?: string;
  /** Where sessions are kept in cookies. */
  session?: BrowserSession;
}

export interface Authenticated {
  principal: Caller;
  /**
   * Whether a sign-out on another instance cannot be ruled out. What users do with their own account, Cognito judges by
   * the same token; what administrators do is the gateway's to judge, so they are refused.
   */
  mayBeSignedOut: boolean;
}

export class Authentication {
  private authenticated?: Promise<Authenticated>;

  constructor(
    private readonly services: AuthenticationServices,
    private readonly credentials: Credentials,
    /** How a session in cookies gets new tokens. */
    private readonly renew: Renew,
  ) {}

  /** Throws a Refusal where there is no token, or none that is valid. */
  required(): Promise<Authenticated> {
    this.authenticated ??= this.authenticate();
    return this.authenticated;
  }

  /** Of the token that came along, for a field that may be called without one. */
  async optionalPrincipal(): Promise<Caller | undefined> {
    const { session, authorization } = this.credentials;
    const token = session ? session.accessToken : bearer(authorization);
    return token ? this.services.tokens.callerToSignOut(token).catch(() => undefined) : undefined;
  }

  private async authenticate(): Promise<Authenticated> {
    const { session } = this.credentials;
    const principal = await (session ? this.principalOfSession(session) : this.principalOfHeader());
    try {
      if (!(await this.services.signOuts.isOver(principal))) return { principal, mayBeSignedOut: false };
    } catch (cause) {
      if (cause instanceof StoreUnavailable) return { principal, mayBeSignedOut: true };
      throw cause;
    }
    session?.clear();
    this.services.observer.tokenRefused("signed out");
    throw new Refusal("UNAUTHENTICATED", "The session is over: it was signed out. Sign in again.");
  }

  private async principalOfHeader(): Promise<Caller> {
    const token = bearer(this.credentials.authorization);
    if (!token)
      throw new Refusal(
        "UNAUTHENTICATED",
        "Sign in first: this needs an access token, as `Authorization: Bearer …`.",
      );
    return this.services.tokens.verifiedCaller(token);
  }

  private async principalOfSession(session: BrowserSession): Promise<Caller> {
    if (this.credentials.authorization !== undefined)
      throw new Refusal("UNAUTHENTICATED", "Sessions are kept in cookies here: send no Authorization.");
    return session.caller(this.renew);
  }
}

const bearer = (authorization: string | undefined) => authorization?.match(/^Bearer +(\S+)$/i)?.[1];
