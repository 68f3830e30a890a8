/**
 * A circuit breaker for the way to Cognito: when nothing comes back for long, it is not asked in vain, nor anybody
 * kept waiting. By hand, since the libraries for it let callers wait for the probe, which may hang itself.
 */

export type Judgement =
  /** Cognito answered, be it a refusal or that there is too much to do. */
  | "answered"
  /** No connection, a reset, a hang, or an answer that is none. */
  | "fault"
  /** It says nothing of the way. */
  | "none";

const faultsToOpen = 20;
const probeEveryMs = 2_000;

export class Breaker {
  private faults = 0;
  private nextProbeAt?: number;

  get isOpen(): boolean {
    return this.nextProbeAt !== undefined;
  }

  /** Whether a request may be sent. While open, one in two seconds, whatever has become of the one before. */
  admits(now: number): boolean {
    if (this.nextProbeAt === undefined) return true;
    if (now < this.nextProbeAt) return false;
    this.nextProbeAt = now + probeEveryMs;
    return true;
  }

  /** How long until the next probe. */
  pauseMs(now: number): number {
    return Math.max(0, (this.nextProbeAt ?? now) - now);
  }

  /** Opens after 20 faults in a row; any answer closes it. */
  judge(judgement: Judgement, now: number): void {
    if (judgement === "answered") {
      this.faults = 0;
      this.nextProbeAt = undefined;
    } else if (judgement === "fault" && ++this.faults === faultsToOpen) this.nextProbeAt = now + probeEveryMs;
  }
}
