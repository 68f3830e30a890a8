/** Sessions: a sign-in creates one, and it lasts until it expires or is revoked. */
import { randomBytes, randomUUID } from "node:crypto";
import { passwordAttemptsExceeded } from "./errors";
import type { User } from "./user";

export interface Session {
  readonly ordinal: number;
  /** Also the `origin_jti` of all tokens of the session. */
  readonly id: string;
  readonly user: User;
  readonly clientId: string;
  /** The device that the refresh tokens are bound to, if the pool tracks devices. */
  readonly deviceKey?: string;
  readonly createdAt: Date;
  lastActiveAt: Date;
  readonly expiresAt: Date;
  revoked: boolean;
}

interface RefreshToken {
  readonly session: Session;
  /** The end of the grace period, set when a rotation replaces the token. */
  supersededAt?: Date;
}

export class Sessions {
  readonly #byId = new Map<string, Session>();
  readonly #byRefreshToken = new Map<string, RefreshToken>();
  #created = 0;

  constructor(private readonly clock: () => Date) {}

  open(user: User, clientId: string, lifeSeconds: number, deviceKey?: string): Session {
    this.#forgetExpired();
    const now = this.clock();
    const session: Session = {
      ordinal: ++this.#created,
      id: randomUUID(),
      user,
      clientId,
      deviceKey,
      createdAt: now,
      lastActiveAt: now,
      expiresAt: new Date(now.getTime() + lifeSeconds * 1000),
      revoked: false,
    };
    this.#byId.set(session.id, session);
    return session;
  }

  get(id: string): Session | undefined {
    return this.#byId.get(id);
  }

  of(user: User): Session[] {
    const now = this.clock();
    return [...this.#byId.values()].filter(
      (session) => session.user === user && !session.revoked && session.expiresAt > now,
    );
  }

  revokeAll(user: User): void {
    for (const session of this.of(user)) session.revoked = true;
  }

  issueRefreshToken(session: Session): string {
    const token = randomBytes(96).toString("base64url");
    this.#byRefreshToken.set(token, { session });
    return token;
  }

  /** Throws NotAuthorizedException, or RefreshTokenReuseException for a token whose grace period is over. */
  refresh(token: string, clientId: string): Session {
    const refreshToken = this.findRefreshToken(token);
    if (!refreshToken || refreshToken.session.clientId !== clientId)
      throw passwordAttemptsExceeded.invalidRefreshToken();
    const { session, supersededAt } = refreshToken;
    if (session.revoked) throw passwordAttemptsExceeded.revokedRefreshToken();
    if (session.expiresAt <= this.clock()) throw passwordAttemptsExceeded.expiredRefreshToken();
    if (supersededAt && supersededAt <= this.clock()) throw passwordAttemptsExceeded.reusedRefreshToken();
    session.lastActiveAt = this.clock();
    return session;
  }

  rotate(token: string, session: Session, graceSeconds: number): string {
    const old = this.#byRefreshToken.get(token);
    if (old) old.supersededAt ??= new Date(this.clock().getTime() + graceSeconds * 1000);
    return this.issueRefreshToken(session);
  }

  findRefreshToken(token: string): RefreshToken | undefined {
    return this.#byRefreshToken.get(token);
  }

  // Kept for a day after expiry, so that "expired" and "unknown" stay distinguishable.
  #forgetExpired(): void {
    const before = this.clock().getTime() - 24 * 60 * 60 * 1000;
    for (const [id, session] of this.#byId) {
      if (session.expiresAt.getTime() > before) break; // mostly in order; a later sweep removes the rest
      this.#byId.delete(id);
    }
    for (const [token, { session }] of this.#byRefreshToken) {
      if (this.#byId.has(session.id)) break;
      this.#byRefreshToken.delete(token);
    }
  }
}
