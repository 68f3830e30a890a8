/**
 * Sign-outs: tokens that are refused although they have not expired. Cognito's tokens cannot be called back, so the
 * gateway remembers whose are void: in this process, and in the memory that instances share.
 */
import { randomUUID } from "node:crypto";
import { foldedUsername } from "../cognito/usernames";
import { MemoryStore, type Store } from "../memory/store";
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
  /** Throws StoreUnavailable where a sign-out on another instance cannot be ruled out. */
  isOver(token: IssuedToken): Promise<boolean>;
}

export type IssuedToken = Pick<Caller, "userPoolId" | "sub" | "username" | "sessionId" | "issuedAt">;

/** Cognito's access tokens live a day at most. */
const longestTokenMs = 24 * 60 * 60 * 1_000;
/** Beyond that this process forgets the oldest sign-out; some 50 MB. */
const remembered = 200_000;

export interface SignOutOptions {
  /** Where all instances see it; a sign-out holds here at any rate. */
  shared?: Store;
  /** Told where a sign-out holds on this instance only. */
  onUnshared?(): void;
  clock?: () => number;
}

/**
 * Under the key of a session: that it is over. Under the key of a person: the moment until which their tokens are void,
 * and a random part, since tokens of that very second that were asked for afterwards are good until the next end.
 */
export class RememberedSignOuts implements SignOuts {
  private readonly clock: () => number;
  private readonly own: Store;

  constructor(private readonly options: SignOutOptions = {}) {
    this.clock = options.clock ?? Date.now;
    this.own = new MemoryStore(remembered, this.clock);
  }

  endSession({ userPoolId, sessionId }: Caller): Promise<void> {
    return this.remember(keyOfSession(userPoolId, sessionId), "over");
  }

  async endAll(person: Person): Promise<void> {
    const end = `${this.clock()} ${randomUUID()}`;
    await Promise.all(keysOf(person).map((key) => this.remember(key, end)));
  }

  async begin(token: IssuedToken, askedAtMs: number): Promise<void> {
    // Where nobody can tell of an end, there is none to be told apart from.
    const ends = await this.known(keysOf(token)).catch(() => []);
    const before = ends.filter(
      (end) => end !== undefined && until(end) === token.issuedAt && askedAtMs >= atMs(end),
    );
    await Promise.all(before.map((end) => this.remember(keyOfBeginning(end!, token), "begun")));
  }

  async isOver(token: IssuedToken): Promise<boolean> {
    try {
      return await this.isOverBy((keys) => this.known(keys), token);
    } catch (unavailable) {
      if (await this.isOverBy((keys) => this.own.read(keys), token)) return true;
      throw unavailable;
    }
  }

  private async isOverBy(known: Store["read"], token: IssuedToken): Promise<boolean> {
    let keys = keysOfToken.get(token);
    if (!keys) {
      keys = [keyOfSession(token.userPoolId, token.sessionId), ...keysOf(token)];
      keysOfToken.set(token, keys);
    }
    const [session, ...ends] = await known(keys);
    if (session !== undefined) return true;
    const later = ends.filter((end) => end !== undefined && token.issuedAt <= until(end));
    if (later.length === 0) return false;
    const beginnings = await known(later.map((end) => keyOfBeginning(end!, token)));
    return beginnings.some((begun) => begun === undefined);
  }

  private async remember(key: string, value: string): Promise<void> {
    const { shared, onUnshared } = this.options;
    await this.own.write(key, value, longestTokenMs);
    await shared?.write(key, value, longestTokenMs).catch(() => onUnshared?.());
  }

  /** Of what is known here and elsewhere, the later. Throws StoreUnavailable where the others cannot be asked. */
  private known(keys: readonly string[]): Promise<(string | undefined)[]> {
    const { shared } = this.options;
    return shared ? this.knownAnywhere(keys, shared) : this.own.read(keys);
  }

  private async knownAnywhere(keys: readonly string[], store: Store): Promise<(string | undefined)[]> {
    const own = await this.own.read(keys);
    const shared = await store.read(keys);
    return shared.map((value, at) => {
      const ours = own[at];
      return value === undefined || (ours !== undefined && atMs(ours) > atMs(value)) ? ours : value;
    });
  }
}

const atMs = (end: string) => Number(end.split(" ")[0]);
/** Whole seconds since 1970, as a token's `iat`: it was issued at the latest then. */
const until = (end: string) => Math.floor(atMs(end) / 1_000);

const keyOfSession = (userPoolId: string, sessionId: string) => `session ${userPoolId} ${sessionId}`;
const keyOfBeginning = (end: string, { sessionId }: IssuedToken) => `begun ${end} ${sessionId}`;

/** A verified token comes with many requests. */
const keysOfToken = new WeakMap<IssuedToken, readonly string[]>();

/** What a person is named by: administrators may name one by the sub, too. */
function keysOf({ userPoolId, sub, username }: Person): string[] {
  const names = new Set([sub, username && foldedUsername(username)].filter((name) => name !== undefined));
  return [...names].map((name) => `user ${userPoolId} ${name}`);
}
