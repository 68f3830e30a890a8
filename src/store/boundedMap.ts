/** A cache with expiry and a capacity. */

interface Entry<V> {
  value: V;
  forgetAt: number;
}

/** In milliseconds. A monotonic clock: changes to the system time must not change durations. */
export const runningTime = () => performance.now();

/** Evicts expired entries first, then the entries with the least time left. */
export class BoundedMap<V> {
  /** Keyed by time to live, so that the oldest entry of each is the first to expire. */
  private readonly byLife = new Map<number, Map<string, Entry<V>>>();
  private readonly lives = new Map<string, number>();

  /** Beyond `most` entries, `onEvicted` is called for each one that goes before its expiry. */
  constructor(
    private readonly most: number,
    private readonly clock = runningTime,
    private readonly onEvicted: () => void = () => {},
  ) {}

  get size(): number {
    return this.lives.size;
  }

  get(key: string): V | undefined {
    return this.entry(key)?.value;
  }

  /** Milliseconds until the entry expires; 0 if there is no entry. */
  remainingMs(key: string): number {
    const entry = this.entry(key);
    return entry ? entry.forgetAt - this.clock() : 0;
  }

  set(key: string, value: V, forMs: number): void {
    this.delete(key); // keeps the newest last
    const entries = this.byLife.get(forMs) ?? new Map<string, Entry<V>>();
    this.byLife.set(forMs, entries);
    entries.set(key, { value, forgetAt: this.clock() + forMs });
    this.lives.set(key, forMs);
    this.makeRoom();
  }

  delete(key: string): void {
    const life = this.lives.get(key);
    if (life === undefined) return;
    this.byLife.get(life)!.delete(key);
    this.lives.delete(key);
  }

  *keys(): Iterable<string> {
    for (const key of this.lives.keys()) if (this.entry(key)) yield key;
  }

  private entry(key: string): Entry<V> | undefined {
    const life = this.lives.get(key);
    const entry = life === undefined ? undefined : this.byLife.get(life)!.get(key);
    return entry && entry.forgetAt > this.clock() ? entry : undefined;
  }

  private makeRoom(): void {
    const now = this.clock();
    let next = this.nextToExpire();
    while (next && (next.forgetAt <= now || this.size > this.most)) {
      if (next.forgetAt > now) this.onEvicted();
      this.delete(next.key);
      next = this.nextToExpire();
    }
  }

  private nextToExpire(): { key: string; forgetAt: number } | undefined {
    let soonest: { key: string; forgetAt: number } | undefined;
    for (const [life, entries] of this.byLife) {
      const [first] = entries;
      if (!first) this.byLife.delete(life);
      else if (!soonest || first[1].forgetAt < soonest.forgetAt)
        soonest = { key: first[0], forgetAt: first[1].forgetAt };
    }
    return soonest;
  }
}
