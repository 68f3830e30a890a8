/**
 * Bulkheads: each of AWS's quota categories has its own, so that a storm in one does not affect the others. A bulkhead
 * limits concurrent requests and requests per second, lets a few wait briefly, and has its own circuit breaker, because
 * an outage of Cognito usually affects one kind of operation and seldom all of them.
 */
import type { Logger } from "pino";
import { type HoldReason, type LaneState, type Observer, unobserved } from "../observer";
import { Breaker, type Judgement } from "./breaker";
import type { Deadline } from "./deadline";
import { Pace } from "./pace";
import { awsQuotas, type Category, categoryOf, perOperationAndPool, type Quotas } from "./quotas";

/** Rejected before sending: the category is full or the circuit is open. */
export interface Held {
  kind: "held";
  reason: HoldReason;
  retryAfterSeconds: number;
}

interface LaneOptions {
  observer?: Observer;
  log?: Logger;
  /** False for a transport in the same process, where no response can be lost: the circuit never opens. */
  breaks?: boolean;
}

interface Attempt<T> {
  operation: string;
  userPoolId?: string;
  deadline: Deadline;
  work(): Promise<T>;
  judge(outcome: T): Judgement;
}

/** The longest wait. A wait also never exceeds half of the remaining time; the other half is for the response. */
const longestWaitMs = 2_000;

export class Lanes {
  private readonly lanes: ReadonlyMap<Category, Lane>;

  constructor(quotas: Quotas, { observer = unobserved, log, breaks = true }: LaneOptions = {}) {
    this.lanes = new Map(
      [...awsQuotas.keys()].map((category) => [
        category,
        new Lane(category, quotas.get(category), observer, breaks ? new Breaker() : undefined, log),
      ]),
    );
  }

  /** Runs one attempt in its operation's bulkhead, as soon as it admits the attempt. */
  run<T>(attempt: Attempt<T>): Promise<T | Held> {
    return this.lanes.get(categoryOf(attempt.operation))!.run(attempt);
  }

  states(): Iterable<LaneState> {
    return this.lanes.values();
  }

  /** Maximum of concurrent requests: with as many sockets, no bulkhead waits for another's. */
  get room(): number {
    return [...this.lanes.values()].reduce((sum, { room }) => sum + room, 0);
  }
}

interface Waiter {
  paces: readonly Pace[];
  leave(held?: Held): void;
}

class Lane implements LaneState {
  inFlight = 0;
  /** Concurrent requests: the quota of one second, because Cognito seldom takes longer. */
  readonly room: number;
  /** The queue's capacity: what a large quota can send within one or two seconds. */
  private readonly mayWait: number;
  private readonly waiters: Waiter[] = [];
  private readonly pace?: Pace;
  private readonly poolPaces = new Map<string, Pace>();
  private timer?: NodeJS.Timeout;

  constructor(
    readonly category: Category,
    quota: number | undefined,
    private readonly observer: Observer,
    private readonly breaker?: Breaker,
    private readonly log?: Logger,
  ) {
    this.room = Math.min(250, Math.max(10, quota ?? 250));
    this.mayWait = Math.max(2 * this.room, Math.min(2_000, quota ?? 2_000));
    if (quota) this.pace = new Pace(quota);
  }

  get waiting(): number {
    return this.waiters.length;
  }

  get isOpen(): boolean {
    return this.breaker?.isOpen ?? false;
  }

  async run<T>({ operation, userPoolId, deadline, work, judge }: Attempt<T>): Promise<T | Held> {
    const now = performance.now();
    if (this.breaker && !this.breaker.admits(now)) return this.hold("open", this.breaker.pauseMs(now));
    const paces = this.pacesOf(operation, userPoolId);
    if (this.waiters.length === 0 && this.inFlight < this.room && longestOf(paces, now) === 0)
      this.admit(paces, now);
    else {
      const held = await this.turn(paces, deadline, now);
      if (held) return held;
    }
    let judgement: Judgement = "none";
    try {
      const outcome = await work();
      judgement = judge(outcome);
      return outcome;
    } finally {
      this.inFlight--;
      if (this.breaker) this.conclude(this.breaker, judgement);
      if (this.waiters.length > 0) this.admitWaiters();
    }
  }

  private pacesOf(operation: string, userPoolId = ""): readonly Pace[] {
    if (!this.pace) return [];
    const perSecond = perOperationAndPool.get(this.category);
    if (!perSecond) return [this.pace];
    const key = `${operation} ${userPoolId}`;
    let own = this.poolPaces.get(key);
    if (!own) {
      own = new Pace(perSecond);
      this.poolPaces.set(key, own);
    }
    return [this.pace, own];
  }

  private admit(paces: readonly Pace[], now: number): void {
    this.inFlight++;
    for (const pace of paces) pace.take(now);
  }

  /** Waits for admission, or rejects immediately if the wait would be too long. */
  private turn(paces: readonly Pace[], deadline: Deadline, now: number): Held | Promise<Held | undefined> {
    const patienceMs = Math.min(longestWaitMs, deadline.leftMs / 2);
    const before = (pace: Pace) =>
      pace === this.pace ? this.waiting : this.waiters.filter((each) => each.paces.includes(pace)).length;
    const expectedMs = Math.max(0, ...paces.map((pace) => pace.waitMs(now, before(pace))));
    if (expectedMs > patienceMs || this.waiting >= this.mayWait) return this.hold("busy", expectedMs);
    return new Promise((resolve) => {
      const waiter: Waiter = {
        paces,
        leave: (held) => {
          clearTimeout(timer);
          this.observer.waited(this.category, (performance.now() - now) / 1_000);
          resolve(held);
        },
      };
      const timer = setTimeout(() => {
        this.waiters.splice(this.waiters.indexOf(waiter), 1);
        waiter.leave(this.hold("busy", 0));
      }, patienceMs);
      this.waiters.push(waiter);
      this.admitWaiters();
    });
  }

  /** In order, except that a waiter limited by its pool's own rate does not block those behind it. */
  private admitWaiters(): void {
    const now = performance.now();
    let soonestMs = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.waiters.length && this.inFlight < this.room; ) {
      const waiter = this.waiters[at]!;
      const waitMs = longestOf(waiter.paces, now);
      if (waitMs === 0) {
        this.waiters.splice(at, 1);
        this.admit(waiter.paces, now);
        waiter.leave();
        continue;
      }
      soonestMs = Math.min(soonestMs, waitMs);
      if (waiter.paces.length === 1) break; // all waiters share this limiter
      at++;
    }
    if (soonestMs === Number.POSITIVE_INFINITY) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.admitWaiters(), Math.ceil(soonestMs));
  }

  private conclude(breaker: Breaker, judgement: Judgement): void {
    const wasOpen = breaker.isOpen;
    const now = performance.now();
    breaker.judge(judgement, now);
    if (wasOpen === breaker.isOpen) return;
    const { category } = this;
    if (wasOpen) return void this.log?.warn({ category }, "Cognito responds again: circuit closed");
    this.log?.error({ category }, "Cognito does not respond: circuit open, sending only probes");
    for (const waiter of this.waiters.splice(0)) waiter.leave(this.hold("open", breaker.pauseMs(now)));
  }

  private hold(reason: HoldReason, ms: number): Held {
    this.observer.held(this.category, reason);
    return { kind: "held", reason, retryAfterSeconds: Math.max(1, Math.ceil(ms / 1_000)) };
  }
}

function longestOf(paces: readonly Pace[], now: number): number {
  let longest = 0;
  for (const pace of paces) longest = Math.max(longest, pace.waitMs(now));
  return longest;
}
