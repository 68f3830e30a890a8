/** Counters: how often something was done lately. Behind an interface, so that several instances can share them. */

/** So many times in so many seconds. */
export interface Rate {
  times: number;
  seconds: number;
}

export interface Counters {
  /** Counts one more, in a window that begins with the first. Seconds until the window ends where it is too many, else 0. */
  take(key: string, rate: Rate): Promise<number>;
  /** Counts one less. */
  giveBack(key: string, rate: Rate): Promise<void>;
}

/** Of each length of window; beyond that the oldest are forgotten. Some 30 MB. */
const remembered = 150_000;

interface Count {
  taken: number;
  endsAt: number;
}

export class CountersInMemory implements Counters {
  /** By the windows' length, so that the oldest of each is the first to end. */
  private readonly windows = new Map<number, Map<string, Count>>();

  constructor(private readonly clock: () => number = Date.now) {}

  get size(): number {
    return [...this.windows.values()].reduce((sum, { size }) => sum + size, 0);
  }

  async take(key: string, { times, seconds }: Rate): Promise<number> {
    const now = this.clock();
    const counts = this.countsOf(seconds);
    let count = counts.get(key);
    if (!count || count.endsAt <= now) {
      counts.delete(key); // so that the newest are last
      count = { taken: 0, endsAt: now + seconds * 1_000 };
      counts.set(key, count);
      forget(counts, now);
    }
    count.taken += 1;
    return count.taken > times ? Math.ceil((count.endsAt - now) / 1_000) : 0;
  }

  async giveBack(key: string, { seconds }: Rate): Promise<void> {
    const count = this.windows.get(seconds)?.get(key);
    if (count) count.taken -= 1;
  }

  private countsOf(seconds: number): Map<string, Count> {
    let counts = this.windows.get(seconds);
    if (!counts) {
      counts = new Map();
      this.windows.set(seconds, counts);
    }
    return counts;
  }
}

function forget(counts: Map<string, Count>, now: number): void {
  for (const [oldest, { endsAt }] of counts) {
    if (endsAt > now && counts.size <= remembered) break;
    counts.delete(oldest);
  }
}
