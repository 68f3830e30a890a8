/**
 * Bulkheads: each of AWS's quota categories has its own, so that a storm in one does not affect the others. A bulkhead
 * limits concurrent requests and requests per second, lets a few wait briefly, and has its own circuit breaker, because
 * an outage of Cognito usually affects one kind of operation and seldom all of them.
 */
import type { Logger } from "pino";
import {
  type BulkheadState,
  noTelemetry,
  type RejectionReason,
  type Telemetry,
} from "../../telemetry/events";
import { CircuitBreaker, type Judgement } from "./circuitBreaker";
import type { Deadline } from "./deadline";
import { awsQuotas, type Category, categoryOf, perOperationAndPool, type Quotas } from "./quotas";
import { RateLimiter } from "./rateLimiter";

/** Rejected before sending: the category is full or the circuit is open. */
export interface Rejected {
  kind: "rejected";
  reason: RejectionReason;
  retryAfterSeconds: number;
}

interface BulkheadOptions {
  telemetry?: Telemetry;
  log?: Logger;
  /** False for a transport in the same process, where no response can be lost: the circuit never opens. */
  circuitBreaker?: boolean;
}

interface BulkheadAttempt<T> {
  operation: string;
  userPoolId?: string;
  deadline: Deadline;
  work(): Promise<T>;
  judge(outcome: T): Judgement;
}

/** The longest wait. A wait also never exceeds half of the remaining time; the other half is for the response. */
const longestWaitMs = 2_000;

export class Bulkheads {
  private readonly bulkheads: ReadonlyMap<Category, Bulkhead>;

  constructor(quotas: Quotas, { telemetry = noTelemetry, log, circuitBreaker = true }: BulkheadOptions = {}) {
    this.bulkheads = new Map(
      [...awsQuotas.keys()].map((category) => [
        category,
        new Bulkhead(
          category,
          quotas.get(category),
          telemetry,
          circuitBreaker ? new CircuitBreaker() : undefined,
          log,
        ),
      ]),
    );
  }

  /** Runs one attempt in its operation's bulkhead, as soon as it admits the attempt. */
  run<T>(attempt: BulkheadAttempt<T>): Promise<T | Rejected> {
    return this.bulkheads.get(categoryOf(attempt.operation))!.run(attempt);
  }

  states(): Iterable<BulkheadState> {
    return this.bulkheads.values();
  }

  /** Maximum of concurrent requests: with as many sockets, no bulkhead waits for another's. */
  get capacity(): number {
    return [...this.bulkheads.values()].reduce((sum, { capacity }) => sum + capacity, 0);
  }
}

interface Waiter {
  rateLimiters: readonly RateLimiter[];
  settle(rejection?: Rejected): void;
}

class Bulkhead implements BulkheadState {
  inFlight = 0;
  /** Concurrent requests: the quota of one second, because Cognito seldom takes longer. */
  readonly capacity: number;
  /** The queue's capacity: what a large quota can send within one or two seconds. */
  private readonly queueCapacity: number;
  private readonly waiters: Waiter[] = [];
  private readonly rateLimiter?: RateLimiter;
  private readonly poolRateLimiters = new Map<string, RateLimiter>();
  private timer?: NodeJS.Timeout;

  constructor(
    readonly category: Category,
    quota: number | undefined,
    private readonly telemetry: Telemetry,
    private readonly circuitBreaker?: CircuitBreaker,
    private readonly log?: Logger,
  ) {
    this.capacity = Math.min(250, Math.max(10, quota ?? 250));
    this.queueCapacity = Math.max(2 * this.capacity, Math.min(2_000, quota ?? 2_000));
    if (quota) this.rateLimiter = new RateLimiter(quota);
  }

  get queued(): number {
    return this.waiters.length;
  }

  get isOpen(): boolean {
    return this.circuitBreaker?.isOpen ?? false;
  }

  async run<T>({ operation, userPoolId, deadline, work, judge }: BulkheadAttempt<T>): Promise<T | Rejected> {
    const now = performance.now();
    if (this.circuitBreaker && !this.circuitBreaker.allows(now))
      return this.reject("open", this.circuitBreaker.pauseMs(now));
    const rateLimiters = this.rateLimitersOf(operation, userPoolId);
    if (this.waiters.length === 0 && this.inFlight < this.capacity && longestWaitOf(rateLimiters, now) === 0)
      this.start(rateLimiters, now);
    else {
      const rejection = await this.queue(rateLimiters, deadline, now);
      if (rejection) return rejection;
    }
    let judgement: Judgement = "none";
    try {
      const outcome = await work();
      judgement = judge(outcome);
      return outcome;
    } finally {
      this.inFlight--;
      if (this.circuitBreaker) this.conclude(this.circuitBreaker, judgement);
      if (this.waiters.length > 0) this.startWaiters();
    }
  }

  private rateLimitersOf(operation: string, userPoolId = ""): readonly RateLimiter[] {
    if (!this.rateLimiter) return [];
    const perSecond = perOperationAndPool.get(this.category);
    if (!perSecond) return [this.rateLimiter];
    const key = `${operation} ${userPoolId}`;
    let poolRateLimiter = this.poolRateLimiters.get(key);
    if (!poolRateLimiter) {
      poolRateLimiter = new RateLimiter(perSecond);
      this.poolRateLimiters.set(key, poolRateLimiter);
    }
    return [this.rateLimiter, poolRateLimiter];
  }

  private start(rateLimiters: readonly RateLimiter[], now: number): void {
    this.inFlight++;
    for (const rateLimiter of rateLimiters) rateLimiter.take(now);
  }

  /** Waits for admission, or rejects immediately if the wait would be too long. */
  private queue(
    rateLimiters: readonly RateLimiter[],
    deadline: Deadline,
    now: number,
  ): Rejected | Promise<Rejected | undefined> {
    const patienceMs = Math.min(longestWaitMs, deadline.leftMs / 2);
    const before = (rateLimiter: RateLimiter) =>
      rateLimiter === this.rateLimiter
        ? this.queued
        : this.waiters.filter((each) => each.rateLimiters.includes(rateLimiter)).length;
    const expectedMs = Math.max(
      0,
      ...rateLimiters.map((rateLimiter) => rateLimiter.waitMs(now, before(rateLimiter))),
    );
    if (expectedMs > patienceMs || this.queued >= this.queueCapacity) return this.reject("busy", expectedMs);
    return new Promise((resolve) => {
      const waiter: Waiter = {
        rateLimiters,
        settle: (rejection) => {
          clearTimeout(timer);
          this.telemetry.attemptQueued(this.category, (performance.now() - now) / 1_000);
          resolve(rejection);
        },
      };
      const timer = setTimeout(() => {
        this.waiters.splice(this.waiters.indexOf(waiter), 1);
        waiter.settle(this.reject("busy", 0));
      }, patienceMs);
      this.waiters.push(waiter);
      this.startWaiters();
    });
  }

  /** In order, except that a waiter limited by its pool's own rate does not block those behind it. */
  private startWaiters(): void {
    const now = performance.now();
    let soonestMs = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.waiters.length && this.inFlight < this.capacity; ) {
      const waiter = this.waiters[at]!;
      const waitMs = longestWaitOf(waiter.rateLimiters, now);
      if (waitMs === 0) {
        this.waiters.splice(at, 1);
        this.start(waiter.rateLimiters, now);
        waiter.settle();
        continue;
      }
      soonestMs = Math.min(soonestMs, waitMs);
      if (waiter.rateLimiters.length === 1) break; // all waiters share this limiter
      at++;
    }
    if (soonestMs === Number.POSITIVE_INFINITY) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.startWaiters(), Math.ceil(soonestMs));
  }

  private conclude(breaker: CircuitBreaker, judgement: Judgement): void {
    const wasOpen = breaker.isOpen;
    const now = performance.now();
    breaker.judge(judgement, now);
    if (wasOpen === breaker.isOpen) return;
    const { category } = this;
    if (wasOpen) return void this.log?.warn({ category }, "Cognito responds again: circuit closed");
    this.log?.error({ category }, "Cognito does not respond: circuit open, sending only probes");
    for (const waiter of this.waiters.splice(0)) waiter.settle(this.reject("open", breaker.pauseMs(now)));
  }

  private reject(reason: RejectionReason, ms: number): Rejected {
    this.telemetry.attemptRejected(this.category, reason);
    return { kind: "rejected", reason, retryAfterSeconds: Math.max(1, Math.ceil(ms / 1_000)) };
  }
}

function longestWaitOf(rateLimiters: readonly RateLimiter[], now: number): number {
  let longest = 0;
  for (const rateLimiter of rateLimiters) longest = Math.max(longest, rateLimiter.waitMs(now));
  return longest;
}
