/** Challenges: what a sign-in still has to answer. An opaque session identifies the sign-in. */
import { randomBytes } from "node:crypto";
import { passwordAttemptsExceeded } from "./errors";
import type { Exchange } from "./srp";
import type { Device, User } from "./user";

/** A sign-in in progress: what it has proved, and what it waits for. */
export interface SignInAttempt {
  readonly user: User;
  readonly clientId: string;
  readonly flow: string;
  /** False for a user who does not exist, which the caller must not learn. */
  readonly exists: boolean;
  firstFactor?: string;
  secondFactor?: string;
  /** The client sends the key; the device is set once it has proved its password. */
  deviceKey?: string;
  device?: Device;
  exchange?: Exchange;
  code?: string;
  misses: number;
  chosenMfa?: string;
  /** Rounds of the pool's custom challenge triggers. */
  rounds: { challengeName: string; challengeResult: boolean; challengeMetadata?: string }[];
  privateParameters?: Record<string, string>;
}

export interface Challenge {
  readonly name: string;
  readonly attempt: SignInAttempt;
  readonly expiresAt: Date;
  used: boolean;
}

const capacity = 10_000; // evicts the oldest beyond this

export class Challenges {
  readonly #bySession = new Map<string, Challenge>();

  constructor(private readonly clock: () => Date) {}

  open(name: string, attempt: SignInAttempt, lifeMinutes: number): string {
    const session = `AYABe${randomBytes(96).toString("base64url")}`;
    const expiresAt = new Date(this.clock().getTime() + lifeMinutes * 60 * 1000);
    this.#bySession.set(session, { name, attempt, expiresAt, used: false });
    if (this.#bySession.size > capacity) {
      const [oldest] = this.#bySession.keys();
      this.#bySession.delete(oldest as string);
    }
    return session;
  }

  /** Throws NotAuthorizedException unless the session belongs to this client, is unused and has not expired. */
  get(session: string, clientId?: string): Challenge {
    const challenge = this.#bySession.get(session);
    if (!challenge || (clientId !== undefined && challenge.attempt.clientId !== clientId))
      throw passwordAttemptsExceeded.invalidSession();
    if (challenge.used) throw passwordAttemptsExceeded.usedSession();
    if (challenge.expiresAt <= this.clock()) throw passwordAttemptsExceeded.expiredSession();
    return challenge;
  }
}
