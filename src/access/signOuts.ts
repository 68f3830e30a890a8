/**
 * Sign-outs: tokens that are refused although they have not expired. Cognito's tokens cannot be called back, so the
 * gateway remembers whose are void: in this process, and in the memory that instances share.
 */
import { randomUUID } from "node:crypto";
import { foldedUsername } from "../cognito/usernames";
import { storeOf } from "../memory/memory";
import type { MemoryStore, SharedValues } from "../memory/store";
import type { OperationName } from "../model/operations";
import { type Observer, unobserved } from "../observer";
import { clocksApartSeconds } from "./clocks";
import type { Caller } from "./tokens";

/** Somebody, by the pool and the sub; by the name where the sub is not known. */
export interface Person {
  userPoolId: string;
  sub?: string;
  username?: string;
}

/**
 * Before or after, told without the time of day: clocks of two instances, or of the pool, may be apart. In one process
 * it is counted; across instances the clock of the memory that they share decides, where it can be asked.
 */
export interface Moment {
  instance: string;
  count: number;
  sharedMicros?: number;
}

export interface SignOuts {
  /** Refuses all tokens of one sign-in: they share the `origin_jti`. */
  endSession(caller: Caller): Promise<void>;
  /** Refuses all tokens of a person but those of sign-ins that are known to be later. */
  endAll(person: Person): Promise<void>;
  /** To be asked for before a sign-in is sent. */
  moment(): Promise<Moment>;
  /** A sign-in that was sent at the moment: if that was after `endAll`, its tokens are good. */
  begin(token: IssuedToken, sentAt: Moment): Promise<void>;
  /** Throws StoreUnavailable where a sign-out on another instance cannot be ruled out. */
  isOver(token: IssuedToken): Promise<boolean>;
}

/** Steps of a sign-in: each may be the last. */
export const bringsTokens: ReadonlySet<string> = new Set<OperationName>([
  "InitiateAuth",
  "RespondToAuthChallenge",
  "AdminInitiateAuth",
  "AdminRespondToAuthChallenge",
]);

export type IssuedToken = Pick<Caller, "userPoolId" | "sub" | "username" | "sessionId" | "issuedAt">;

/** Cognito's access tokens live a day at most; by the pool's clock, which may be behind. */
const longestTokenMs = (24 * 60 * 60 + 2 * clocksApartSeconds) * 1_000;

export interface SignOutOptions {
  /** Where all instances see it; a sign-out holds here at any rate. */
  shared?: SharedValues;
  /** Told where a sign-out holds on this instance only, until the others can be told. */
  onUnshared?(): void;
  observer?: Observer;
  /** The time of day, in milliseconds. */
  clock?: () => number;
}

/** Of a person: tokens that may have been issued by `at` are void, unless their sign-in is known to be later. */
interface End extends Moment {
  id: string;
  /** By this instance's clock, in milliseconds. */
  at: number;
}

/**
 * Under the key of a session: that it is over. Under the key of a person: the end, with an id. Under the id and a
 * session: that the session began later, though by the clocks that could not be told.
 */
export class RememberedSignOuts implements SignOuts {
  private readonly clock: () => number;
  private readonly own: MemoryStore;
  private readonly instance = randomUUID();
  private count = 0;

  constructor(private readonly options: SignOutOptions = {}) {
    const { shared, observer = unobserved, clock = Date.now } = options;
    this.clock = clock;
    this.own = storeOf("sign-outs", observer, options.clock);
    shared?.onReturn(() => this.own.tell((key, value) => shared.write(key, value, longestTokenMs)));
  }

  endSession({ userPoolId, sessionId }: Caller): Promise<void> {
    return this.remember(keyOfSession(userPoolId, sessionId), "over");
  }

  async endAll(person: Person): Promise<void> {
    const end: End = { ...(await this.moment()), id: randomUUID(), at: this.clock() };
    await Promise.all(keysOf(person).map((key) => this.remember(key, JSON.stringify(end))));
  }

  async moment(): Promise<Moment> {
    const sharedMicros = await this.options.shared?.time().catch(() => undefined);
    return { instance: this.instance, count: ++this.count, sharedMicros };
  }

  async begin(token: IssuedToken, sentAt: Moment): Promise<void> {
    const ends = await this.known(keysOf(token)).catch(() => this.knownHere(keysOf(token)));
    const before = endsIn(ends).filter((end) => mayBeOf(end, token) && isLater(sentAt, end));
    await Promise.all(before.map((end) => this.remember(keyOfBeginning(end, token), "begun")));
  }

  async isOver(token: IssuedToken): Promise<boolean> {
    try {
      return await this.isOverBy((keys) => this.known(keys), token);
    } catch (unavailable) {
      if (await this.isOverBy((keys) => this.knownHere(keys), token)) return true;
      throw unavailable;
    }
  }

  private async isOverBy(known: SharedValues["read"], token: IssuedToken): Promise<boolean> {
    let keys = keysOfToken.get(token);
    if (!keys) {
      keys = [keyOfSession(token.userPoolId, token.sessionId), ...keysOf(token)];
      keysOfToken.set(token, keys);
    }
    const [session, ...ends] = await known(keys);
    if (session!.length > 0) return true;
    const doubtful = endsIn(ends).filter((end) => mayBeOf(end, token));
    if (doubtful.length === 0) return false;
    const beginnings = await known(doubtful.map((end) => keyOfBeginning(end, token)));
    return beginnings.some((begun) => begun.length === 0);
  }

  private async remember(key: string, value: string): Promise<void> {
    const { shared, onUnshared } = this.options;
    await this.own.write(key, value, longestTokenMs);
    await shared?.write(key, value, longestTokenMs).catch(() => onUnshared?.());
  }

  /** What any instance knows. Throws StoreUnavailable where the others cannot be asked. */
  private async known(keys: readonly string[]): Promise<string[][]> {
    const own = await this.knownHere(keys);
    const shared = await this.options.shared?.read(keys);
    return shared ? own.map((values, at) => [...values, ...shared[at]!]) : own;
  }

  private async knownHere(keys: readonly string[]): Promise<string[][]> {
    return (await this.own.read(keys)).map((value) => (value === undefined ? [] : [value]));
  }
}

const endsIn = (values: readonly string[][]): End[] =>
  [...new Set(values.flat())].map((value) => JSON.parse(value) as End);

/** Whether the token may be of a sign-in before the end, whatever the clocks say. */
const mayBeOf = ({ at }: End, { issuedAt }: IssuedToken) => !(issuedAt > at / 1_000 + clocksApartSeconds);

function isLater(one: Moment, other: Moment): boolean {
  if (one.instance === other.instance) return one.count > other.count;
  const [later, earlier] = [one.sharedMicros, other.sharedMicros];
  return later !== undefined && earlier !== undefined && later > earlier;
}

const keyOfSession = (userPoolId: string, sessionId: string) => `session ${userPoolId} ${sessionId}`;
const keyOfBeginning = ({ id }: End, { sessionId }: IssuedToken) => `begun ${id} ${sessionId}`;

/** A verified token comes with many requests. */
const keysOfToken = new WeakMap<IssuedToken, readonly string[]>();

/** What a person is named by: administrators may name one by the sub, too. */
function keysOf({ userPoolId, sub, username }: Person): string[] {
  const names = new Set([sub, username && foldedUsername(username)].filter((name) => name !== undefined));
  return [...names].map((name) => `user ${userPoolId} ${name}`);
}
