/**
 * The revocation list: tokens that are rejected before they expire. Cognito cannot recall issued tokens, so the gateway
 * remembers which ones are revoked, in this process and in the store that instances share.
 */
import { randomUUID } from "node:crypto";
import { foldedUsername } from "../cognito/usernames";
import type { OperationName } from "../model/operations";
import type { MemoryStore, SharedValues } from "../store/store";
import { storeOf } from "../store/stores";
import { noTelemetry, type Telemetry } from "../telemetry/events";
import { clockSkewSeconds } from "./clocks";
import type { Principal } from "./principal";

/** A user, identified by the pool and the sub, or by the name if the sub is unknown. */
export interface TokenSubject {
  userPoolId: string;
  sub?: string;
  username?: string;
}

/**
 * A point in an order that does not depend on system clocks, which may differ between instances and the pool. A counter
 * orders moments of one process. The shared store's clock orders moments of different instances, if it is reachable.
 */
export interface Timestamp {
  instance: string;
  count: number;
  sharedMicros?: number;
}

export interface RevocationList {
  /** Revokes all tokens of one sign-in: they share the `origin_jti`. */
  revokeSession(principal: Principal): Promise<void>;
  /** Revokes all tokens of a user except those of sign-ins that are known to be later. */
  revokeAll(subject: TokenSubject): Promise<void>;
  /** The current moment. Call it before sending a sign-in. */
  timestamp(): Promise<Timestamp>;
  /** Records a sign-in that was sent at the given moment. If that was after `endAll`, its tokens are valid. */
  recordSignIn(token: IssuedToken, sentAt: Timestamp): Promise<void>;
  /** Throws StoreUnavailable if a revocation on another instance cannot be ruled out. */
  isRevoked(token: IssuedToken): Promise<boolean>;
}

/** Steps of a sign-in, each of which may return tokens. */
export const tokenOperations: ReadonlySet<string> = new Set<OperationName>([
  "InitiateAuth",
  "RespondToAuthChallenge",
  "AdminInitiateAuth",
  "AdminRespondToAuthChallenge",
]);

export type IssuedToken = Pick<Principal, "userPoolId" | "sub" | "username" | "sessionId" | "issuedAt">;

/** Cognito's access tokens are valid for at most a day by the pool's clock, which may be slow. */
const longestTokenMs = (24 * 60 * 60 + 2 * clockSkewSeconds) * 1_000;

export interface RevocationListOptions {
  /** The store that instances share. Without it a revocation holds only on this instance. */
  shared?: SharedValues;
  /** Called when a revocation holds only on this instance until it can be shared. */
  onUnshared?(): void;
  telemetry?: Telemetry;
  /** The system time, in milliseconds. */
  clock?: () => number;
}

/** Revokes a user's tokens that may have been issued by `at`, unless their sign-in is known to be later. */
interface Revocation extends Timestamp {
  id: string;
  /** By this instance's clock, in milliseconds. */
  at: number;
}

/**
 * A session's key marks it as revoked. A user's key holds an end with an id. The end's id with a session marks the
 * session as later than that end, which the clocks alone could not show.
 */
export class StoredRevocationList implements RevocationList {
  private readonly clock: () => number;
  private readonly local: MemoryStore;
  private readonly instance = randomUUID();
  private count = 0;

  constructor(private readonly options: RevocationListOptions = {}) {
    const { shared: sharedEntries, telemetry = noTelemetry, clock = Date.now } = options;
    this.clock = clock;
    this.local = storeOf("revocations", telemetry, options.clock);
    sharedEntries?.onReturn(() =>
      this.local.report((key, value) => sharedEntries.write(key, value, longestTokenMs)),
    );
  }

  revokeSession({ userPoolId, sessionId }: Principal): Promise<void> {
    return this.record(keyOfSession(userPoolId, sessionId), "over");
  }

  async revokeAll(subject: TokenSubject): Promise<void> {
    const end: Revocation = { ...(await this.timestamp()), id: randomUUID(), at: this.clock() };
    await Promise.all(keysOf(subject).map((key) => this.record(key, JSON.stringify(end))));
  }

  async timestamp(): Promise<Timestamp> {
    const sharedMicros = await this.options.shared?.time().catch(() => undefined);
    return { instance: this.instance, count: ++this.count, sharedMicros };
  }

  async recordSignIn(token: IssuedToken, sentAt: Timestamp): Promise<void> {
    const ends = await this.readEntries(keysOf(token)).catch(() => this.localEntries(keysOf(token)));
    const before = parseRevocations(ends).filter((end) => mayPrecede(end, token) && isLater(sentAt, end));
    await Promise.all(before.map((end) => this.record(keyOfSignIn(end, token), "begun")));
  }

  async isRevoked(token: IssuedToken): Promise<boolean> {
    try {
      return await this.isRevokedBy((keys) => this.readEntries(keys), token);
    } catch (unavailable) {
      if (await this.isRevokedBy((keys) => this.localEntries(keys), token)) return true;
      throw unavailable;
    }
  }

  private async isRevokedBy(readEntries: SharedValues["read"], token: IssuedToken): Promise<boolean> {
    let keys = keysOfToken.get(token);
    if (!keys) {
      keys = [keyOfSession(token.userPoolId, token.sessionId), ...keysOf(token)];
      keysOfToken.set(token, keys);
    }
    const [session, ...ends] = await readEntries(keys);
    if (session!.length > 0) return true;
    const doubtful = parseRevocations(ends).filter((end) => mayPrecede(end, token));
    if (doubtful.length === 0) return false;
    const beginnings = await readEntries(doubtful.map((end) => keyOfSignIn(end, token)));
    return beginnings.some((begun) => begun.length === 0);
  }

  private async record(key: string, value: string): Promise<void> {
    const { shared: sharedEntries, onUnshared } = this.options;
    await this.local.write(key, value, longestTokenMs);
    await sharedEntries?.write(key, value, longestTokenMs).catch(() => onUnshared?.());
  }

  /** The entries of all instances. Throws StoreUnavailable if the shared store is unreachable. */
  private async readEntries(keys: readonly string[]): Promise<string[][]> {
    const localEntries = await this.localEntries(keys);
    const sharedEntries = await this.options.shared?.read(keys);
    return sharedEntries
      ? localEntries.map((values, at) => [...values, ...sharedEntries[at]!])
      : localEntries;
  }

  private async localEntries(keys: readonly string[]): Promise<string[][]> {
    return (await this.local.read(keys)).map((value) => (value === undefined ? [] : [value]));
  }
}

const parseRevocations = (values: readonly string[][]): Revocation[] =>
  [...new Set(values.flat())].map((value) => JSON.parse(value) as Revocation);

/** Whether the token's sign-in may have come before the end, given the possible clock skew. */
const mayPrecede = ({ at }: Revocation, { issuedAt }: IssuedToken) =>
  !(issuedAt > at / 1_000 + clockSkewSeconds);

function isLater(one: Timestamp, other: Timestamp): boolean {
  if (one.instance === other.instance) return one.count > other.count;
  const [later, earlier] = [one.sharedMicros, other.sharedMicros];
  return later !== undefined && earlier !== undefined && later > earlier;
}

const keyOfSession = (userPoolId: string, sessionId: string) => `session ${userPoolId} ${sessionId}`;
const keyOfSignIn = ({ id }: Revocation, { sessionId }: IssuedToken) => `begun ${id} ${sessionId}`;

/** Cached, because a verified token comes with many requests. */
const keysOfToken = new WeakMap<IssuedToken, readonly string[]>();

/** All keys of a user: administrators may also name a user by the sub. */
function keysOf({ userPoolId, sub, username }: TokenSubject): string[] {
  const names = new Set([sub, username && foldedUsername(username)].filter((name) => name !== undefined));
  return [...names].map((name) => `user ${userPoolId} ${name}`);
}
