/**
 * A circuit breaker for the connection to Cognito: after repeated failures, calls fail fast instead of waiting in vain.
 * Own code, because libraries make callers wait for the probe, which may itself hang.
 */

export type Judgement =
  /** Cognito responded, even with an exception or throttling. */
  | "answered"
  /** No connection, a reset, a timeout or an invalid response. */
  | "fault"
  /** No information about the connection. */
  | "none";

const failureThreshold = 20;
const probeEveryMs = 2_000;

export class CircuitBreaker {
  private faults = 0;
  private nextProbeAt?: number;

  get isOpen(): boolean {
    return this.nextProbeAt !== undefined;
  }

  /**
   * Whether a request may be sent. An open circuit admits one every two seconds, whether or not the previous one has
   * ended.
   */
  allows(now: number): boolean {
    if (this.nextProbeAt === undefined) return true;
    if (now < this.nextProbeAt) return false;
    this.nextProbeAt = now + probeEveryMs;
    return true;
  }

  /** Time until the next probe. */
  pauseMs(now: number): number {
    return Math.max(0, (this.nextProbeAt ?? now) - now);
  }

  /** Opens after 20 consecutive faults; any response closes it. */
  judge(judgement: Judgement, now: number): void {
    if (judgement === "answered") {
      this.faults = 0;
      this.nextProbeAt = undefined;
    } else if (judgement === "fault" && ++this.faults === failureThreshold)
      this.nextProbeAt = now + probeEveryMs;
  }
}
