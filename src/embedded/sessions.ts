/** Sessions: what a sign-in leaves behind until it expires or is revoked. */
import { randomBytes, randomUUID } from "node:crypto";
import { refused } from "./errors";
import type { User } from "./users";

export interface Session {
  readonly ordinal: number;
  /** Also the `origin_jti` of all its tokens. */
  readonly id: string;
  readonly user: User;
  readonly clientId: string;
  /** What its refresh tokens are bound to, where the pool tracks devices. */
  readonly deviceKey?: string;
  readonly createdAt: Date;
  lastActiveAt: Date;
  readonly expiresAt: Date;
  revoked: boolean;
}

interface RefreshToken {
  readonly session: Session;
  /** Set once a rotation replaced it: the end of its grace period. */
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
    const found = this.findRefreshToken(token);
    if (!found || found.session.clientId !== clientId) throw refused.invalidRefreshToken();
    const { session, supersededAt } = found;
    if (session.revoked) throw refused.revokedRefreshToken();
    if (session.expiresAt <= this.clock()) throw refused.expiredRefreshToken();
    if (supersededAt && supersededAt <= this.clock()) throw refused.reusedRefreshToken();
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

  // Kept a day longer than they last, so that "expired" can still be told from "never seen".
  #forgetExpired(): void {
    const before = this.clock().getTime() - 24 * 60 * 60 * 1000;
    for (const [id, session] of this.#byId) {
      if (session.expiresAt.getTime() > before) break; // mostly in order; the rest goes with a later sweep
      this.#byId.delete(id);
    }
    for (const [token, { session }] of this.#byRefreshToken) {
      if (this.#byId.has(session.id)) break;
      this.#byRefreshToken.delete(token);
    }
  }
}
