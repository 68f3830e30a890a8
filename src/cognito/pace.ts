/** So many a second, evenly, with a few at once: the generic cell rate algorithm (ITU-T I.371), which keeps one number. */

export class Pace {
  private readonly intervalMs: number;
  /** How far ahead of an even pace a burst may run. */
  private readonly aheadMs: number;
  /** When the next one is due at an even pace. */
  private dueAt = 0;

  /** Stays a tenth below the quota, and a tenth of it is the burst: no second ever has more than the quota. */
  constructor(quotaPerSecond: number) {
    this.intervalMs = 1_000 / (0.9 * quotaPerSecond);
    this.aheadMs = this.intervalMs * (Math.max(1, Math.floor(0.1 * quotaPerSecond)) - 1);
  }

  /** How long until one may go that has so many before it; 0: now. */
  waitMs(now: number, before = 0): number {
    return Math.max(0, this.dueAt - this.aheadMs + before * this.intervalMs - now);
  }

  take(now: number): void {
    this.dueAt = Math.max(this.dueAt, now) + this.intervalMs;
  }
}
