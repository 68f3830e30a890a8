/**
 * Authentication: the access token from a request's header or cookie, verified once and only when a field requires it.
 */

import { StoreUnavailable } from "../store/store";
import type { Telemetry } from "../telemetry/events";
import { AccessError } from "./accessError";
import type { BrowserSession, Renew } from "./browserSession";
import type { Principal } from "./principal";
import type { RevocationList } from "./revocationList";
import type { TokenVerifier } from "./tokens";

export interface AuthenticationServices {
  tokens: TokenVerifier;
  revocations: RevocationList;
  /** Receives an event for each rejected token. */
  telemetry: Telemetry;
}

export interface Credentials {
  /** The header as received. */
  authorization?: string;
  /** Present when cookies hold the sessions. */
  session?: BrowserSession;
}

export interface Authenticated {
  principal: Principal;
  /**
   * Whether a revocation on another instance cannot be ruled out. Cognito checks the same token for users' own
   * operations. Only the gateway authorizes administrators, so it rejects them then.
   */
  mayBeRevoked: boolean;
}

export class Authentication {
  private authenticated?: Promise<Authenticated>;

  constructor(
    private readonly services: AuthenticationServices,
    private readonly credentials: Credentials,
    /** Renews the tokens of a session in cookies. */
    private readonly renew: Renew,
  ) {}

  /** Throws a Refusal without a valid token. */
  required(): Promise<Authenticated> {
    this.authenticated ??= this.authenticate();
    return this.authenticated;
  }

  /** The caller of the token, for a field that does not require one. */
  async optionalPrincipal(): Promise<Principal | undefined> {
    const { session, authorization } = this.credentials;
    const token = session ? session.accessToken : bearer(authorization);
    return token ? this.services.tokens.principalToSignOut(token).catch(() => undefined) : undefined;
  }

  private async authenticate(): Promise<Authenticated> {
    const { session } = this.credentials;
    const principal = await (session ? this.principalOfSession(session) : this.principalOfHeader());
    try {
      if (!(await this.services.revocations.isRevoked(principal))) return { principal, mayBeRevoked: false };
    } catch (cause) {
      if (cause instanceof StoreUnavailable) return { principal, mayBeRevoked: true };
      throw cause;
    }
    session?.clear();
    this.services.telemetry.tokenRejected("signed_out");
    throw new AccessError("UNAUTHENTICATED", "The session has been signed out. Sign in again.");
  }

  private async principalOfHeader(): Promise<Principal> {
    const token = bearer(this.credentials.authorization);
    if (!token)
      throw new AccessError(
        "UNAUTHENTICATED",
        "Sign in first: this field requires an access token, as `Authorization: Bearer …`.",
      );
    return this.services.tokens.verifiedPrincipal(token);
  }

  private async principalOfSession(session: BrowserSession): Promise<Principal> {
    if (this.credentials.authorization !== undefined)
      throw new AccessError(
        "UNAUTHENTICATED",
        "Cookies hold the sessions here: send no Authorization header.",
      );
    return session.principal(this.renew);
  }
}

const bearer = (authorization: string | undefined) => authorization?.match(/^Bearer +(\S+)$/i)?.[1];
