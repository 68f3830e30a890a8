/** An even rate with a small burst: the generic cell rate algorithm (ITU-T I.371), whose state is one number. */

export class RateLimiter {
  private readonly intervalMs: number;
  /** How far a burst may run ahead of the even rate. */
  private readonly aheadMs: number;
  /** When the next request is due at the even rate. */
  private dueAt = 0;

  /** The rate stays a tenth below the quota and the burst is a tenth of it, so no second exceeds the quota. */
  constructor(quotaPerSecond: number) {
    this.intervalMs = 1_000 / (0.9 * quotaPerSecond);
    this.aheadMs = this.intervalMs * (Math.max(1, Math.floor(0.1 * quotaPerSecond)) - 1);
  }

  /** Time until a request with this many before it may go; 0 means now. */
  waitMs(now: number, before = 0): number {
    return Math.max(0, this.dueAt - this.aheadMs + before * this.intervalMs - now);
  }

  take(now: number): void {
    this.dueAt = Math.max(this.dueAt, now) + this.intervalMs;
  }
}
