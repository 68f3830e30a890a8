/** Challenges: what a sign-in still has to answer, held by an opaque session. */
import { randomBytes } from "node:crypto";
import { refused } from "./errors";
import type { User } from "./users";

export interface Challenge {
  readonly name: string;
  readonly user: User;
  readonly clientId: string;
  readonly expiresAt: Date;
  used: boolean;
}

const remembered = 10_000; // beyond that the oldest is forgotten

export class Challenges {
  readonly #bySession = new Map<string, Challenge>();

  constructor(private readonly clock: () => Date) {}

  open(name: string, user: User, clientId: string, lifeMinutes: number): string {
    const session = `AYABe${randomBytes(96).toString("base64url")}`;
    const expiresAt = new Date(this.clock().getTime() + lifeMinutes * 60 * 1000);
    this.#bySession.set(session, { name, user, clientId, expiresAt, used: false });
    if (this.#bySession.size > remembered) {
      const [oldest] = this.#bySession.keys();
      this.#bySession.delete(oldest as string);
    }
    return session;
  }

  /** Throws NotAuthorizedException unless the session is this client's, unused and in time. */
  get(session: string, clientId: string): Challenge {
    const challenge = this.#bySession.get(session);
    if (!challenge || challenge.clientId !== clientId) throw refused.invalidSession();
    if (challenge.used) throw refused.usedSession();
    if (challenge.expiresAt <= this.clock()) throw refused.expiredSession();
    return challenge;
  }
}
