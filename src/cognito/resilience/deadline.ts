/** One deadline for a whole operation: queueing, credentials, every attempt, the body, the reconciling read. */
import type { Operation } from "../../model/operations";
import type { Signal } from "../transport/transport";

/** In milliseconds. */
export interface Deadlines {
  read: number;
  write: number;
  /** Operations that run Lambda triggers: Cognito allows a trigger 5 s and up to three attempts. */
  trigger: number;
}

export class DeadlinePassed extends Error {
  constructor(readonly afterMs: number) {
    super(`No response within ${afterMs} ms.`);
  }
}

/** The parts of AbortSignal that the gateway needs, at a tenth of its cost. */
class DeadlineSignal implements Signal {
  aborted = false;
  reason: unknown;
  /** Rarely more than two listeners. */
  private listeners: (() => void)[] = [];

  addEventListener(_: "abort", listener: () => void): void {
    this.listeners.push(listener);
  }

  removeEventListener(_: "abort", listener: () => void): void {
    const at = this.listeners.indexOf(listener);
    if (at >= 0) this.listeners.splice(at, 1);
  }

  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const { listeners } = this;
    this.listeners = [];
    for (const listener of listeners) listener();
  }
}

export class Deadline {
  private readonly deadlineSignal = new DeadlineSignal();
  private readonly timer: NodeJS.Timeout;
  private readonly startedAt = performance.now();
  private readonly endsAt: number;

  constructor(ms: number) {
    this.endsAt = this.startedAt + ms;
    const end = () => this.deadlineSignal.abort(new DeadlinePassed(ms));
    this.timer = setTimeout(end, ms);
    if (ms === 0) end();
  }

  /** Counts from `since`; at the latest, it ends at `lastMoment` (both of performance.now()). */
  static for(
    operation: Operation,
    deadlines: Deadlines,
    {
      since,
      shutdownDeadline = Number.POSITIVE_INFINITY,
    }: { since?: number; shutdownDeadline?: number } = {},
  ): Deadline {
    const ms = operation.errors.includes("UnexpectedLambdaException")
      ? deadlines.trigger
      : deadlines[operation.effect];
    const now = performance.now();
    return new Deadline(Math.max(0, Math.min((since ?? now) + ms, shutdownDeadline) - now));
  }

  get signal(): Signal {
    return this.deadlineSignal;
  }

  get passed(): boolean {
    return this.signal.aborted;
  }

  get elapsedMs(): number {
    return performance.now() - this.startedAt;
  }

  get leftMs(): number {
    return this.endsAt - performance.now();
  }

  /** Waits, and returns whether time is left. Returns false immediately if the wait would use up the deadline. */
  wait(ms: number): Promise<boolean> {
    if (this.passed || performance.now() + ms >= this.endsAt) return Promise.resolve(false);
    return new Promise((resolve) => {
      const done = (inTime: boolean) => {
        clearTimeout(timer);
        this.signal.removeEventListener("abort", late);
        resolve(inTime);
      };
      const late = () => done(false);
      const timer = setTimeout(() => done(true), ms);
      this.signal.addEventListener("abort", late, { once: true });
    });
  }

  /** Stops the timer when the operation has its outcome. */
  clear(): void {
    clearTimeout(this.timer);
  }
}
