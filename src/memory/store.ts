/** What requests remember for each other: in this process, or where all instances see it. */

export interface Store {
  /** Values in the keys' order; undefined where there is none, or none any more. */
  read(keys: readonly string[]): Promise<(string | undefined)[]>;
  write(key: string, value: string, forMs: number): Promise<void>;
  /** Writes where nothing is yet. False where something is, which stays. */
  claim(key: string, value: string, forMs: number): Promise<boolean>;
  forget(key: string): Promise<void>;
}

/** The shared memory is out of reach. What that means is for each use to decide. */
export class StoreUnavailable extends Error {}

export class MemoryStore implements Store {
  private readonly entries = new Map<string, { value: string; forgetAt: number }>();

  /** Beyond `most` entries the oldest are forgotten. */
  constructor(
    private readonly most: number,
    private readonly clock: () => number = Date.now,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  async read(keys: readonly string[]): Promise<(string | undefined)[]> {
    return keys.map((key) => this.get(key));
  }

  async write(key: string, value: string, forMs: number): Promise<void> {
    const now = this.clock();
    this.entries.delete(key); // so that the newest are last
    this.entries.set(key, { value, forgetAt: now + forMs });
    for (const [oldest, { forgetAt }] of this.entries) {
      if (forgetAt > now && this.entries.size <= this.most) break;
      this.entries.delete(oldest);
    }
  }

  async claim(key: string, value: string, forMs: number): Promise<boolean> {
    if (this.get(key) !== undefined) return false;
    await this.write(key, value, forMs);
    return true;
  }

  async forget(key: string): Promise<void> {
    this.entries.delete(key);
  }

  private get(key: string): string | undefined {
    const entry = this.entries.get(key);
    return entry && entry.forgetAt > this.clock() ? entry.value : undefined;
  }
}
