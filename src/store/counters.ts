/** Counters of recent events. An interface, so that several instances can share them. */
import { runningTime } from "./boundedMap";
import { capacities } from "./capacities";

/** A number of times within a number of seconds. */
export interface Rate {
  times: number;
  seconds: number;
}

export interface Counters {
  /**
   * Counts one event, in a window that starts with the first. Returns the seconds until the window ends if the rate is
   * exceeded, else 0.
   */
  take(key: string, rate: Rate): Promise<number>;
  /** Takes one event back. */
  refund(key: string, rate: Rate): Promise<void>;
}

interface Count {
  taken: number;
  endsAt: number;
}

/** A window that is still open. */
export interface Running {
  key: string;
  seconds: number;
  taken: number;
  secondsLeft: number;
}

export class MemoryCounters implements Counters {
  /** Keyed by window length, so that the oldest window of each is the first to end. */
  private readonly windows = new Map<number, Map<string, Count>>();

  /** `onEvicted` is called for a window that is evicted before its end. */
  constructor(
    private readonly clock = runningTime,
    private readonly onEvicted: () => void = () => {},
  ) {}

  get size(): number {
    return [...this.windows.values()].reduce((sum, { size }) => sum + size, 0);
  }

  async take(key: string, { times, seconds }: Rate): Promise<number> {
    const now = this.clock();
    const counts = this.countsOf(seconds);
    let count = counts.get(key);
    if (!count || count.endsAt <= now) {
      counts.delete(key); // keeps the newest last
      count = { taken: 0, endsAt: now + seconds * 1_000 };
      counts.set(key, count);
      this.makeRoom(counts, now);
    }
    count.taken += 1;
    return count.taken > times ? Math.ceil((count.endsAt - now) / 1_000) : 0;
  }

  async refund(key: string, { seconds }: Rate): Promise<void> {
    const count = this.windows.get(seconds)?.get(key);
    if (count) count.taken -= 1;
  }

  *running(): Iterable<Running> {
    const now = this.clock();
    for (const [seconds, counts] of this.windows)
      for (const [key, { taken, endsAt }] of counts)
        if (endsAt > now) yield { key, seconds, taken, secondsLeft: Math.ceil((endsAt - now) / 1_000) };
  }

  private countsOf(seconds: number): Map<string, Count> {
    let counts = this.windows.get(seconds);
    if (!counts) {
      counts = new Map();
      this.windows.set(seconds, counts);
    }
    return counts;
  }

  private makeRoom(counts: Map<string, Count>, now: number): void {
    for (const [oldest, { endsAt }] of counts) {
      if (endsAt > now && counts.size <= capacities.rate_limits) break;
      if (endsAt > now) this.onEvicted();
      counts.delete(oldest);
    }
  }
}
