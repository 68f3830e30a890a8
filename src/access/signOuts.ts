/**
 * Sign-outs: tokens that are refused although they have not expired. Cognito's tokens cannot be called back, so the
 * gateway remembers whose are void. Behind an interface, so that several instances can share one memory.
 */
import type { Caller } from "./tokens";

/** Somebody, by the pool and the sub; by the name where the sub is not known. */
export interface Person {
  userPoolId: string;
  sub?: string;
  username?: string;
}

export interface SignOuts {
  /** Refuses all tokens of one sign-in: they share the `origin_jti`. */
  endSession(caller: Caller): Promise<void>;
  /** Refuses all tokens of a person that were issued until now. */
  endAll(person: Person): Promise<void>;
  /** A sign-in that was asked for after `endAll`, though in the same second: its tokens are good. */
  begin(token: IssuedToken, askedAtMs: number): Promise<void>;
  isOver(token: IssuedToken): Promise<boolean>;
}

export type IssuedToken = Pick<Caller, "userPoolId" | "sub" | "username" | "sessionId" | "issuedAt">;

/** Cognito's access tokens live a day at most. */
const longestTokenMs = 24 * 60 * 60 * 1_000;
/** Beyond that the oldest sign-out is forgotten, some 50 MB. */
const remembered = 200_000;

interface End {
  /** Whole seconds since 1970, as a token's `iat`: it was issued at the latest then. */
  until: number;
  atMs: number;
  /** Sign-ins of that very second that came after the end. */
  after: Set<string>;
  forgetAt: number;
}

export class SignOutsInMemory implements SignOuts {
  private readonly ends = new Map<string, End>();

  constructor(private readonly clock: () => number = Date.now) {}

  async endSession({ userPoolId, sessionId }: Caller): Promise<void> {
    this.remember(keyOfSession(userPoolId, sessionId));
  }

  async endAll(person: Person): Promise<void> {
    for (const key of keysOf(person)) this.remember(key);
  }

  async begin(token: IssuedToken, askedAtMs: number): Promise<void> {
    for (const key of keysOf(token)) {
      const end = this.ends.get(key);
      if (end && token.issuedAt === end.until && askedAtMs >= end.atMs) end.after.add(token.sessionId);
    }
  }

  async isOver(token: IssuedToken): Promise<boolean> {
    if (this.ends.size === 0) return false;
    if (this.ends.has(keyOfSession(token.userPoolId, token.sessionId))) return true;
    return keysOf(token).some((key) => {
      const end = this.ends.get(key);
      return end !== undefined && token.issuedAt <= end.until && !end.after.has(token.sessionId);
    });
  }

  private remember(key: string): void {
    const now = this.clock();
    this.ends.delete(key); // so that the newest are last
    const end = { until: Math.floor(now / 1_000), atMs: now, after: new Set<string>() };
    this.ends.set(key, { ...end, forgetAt: now + longestTokenMs });
    for (const [oldest, { forgetAt }] of this.ends) {
      if (forgetAt > now && this.ends.size <= remembered) break;
      this.ends.delete(oldest);
    }
  }
}

const keyOfSession = (userPoolId: string, sessionId: string) => `session ${userPoolId} ${sessionId}`;

/** What a person is named by: administrators may name one by the sub, too. */
function keysOf({ userPoolId, sub, username }: Person): string[] {
  const names = new Set([sub, username].filter((name) => name !== undefined));
  return [...names].map((name) => `user ${userPoolId} ${name}`);
}
