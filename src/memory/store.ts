/** What requests remember for each other: in this process, or where all instances see it. */
import { Bounded } from "./bounded";

export interface Store {
  /** Values in the keys' order; undefined where there is none, or none any more. */
  read(keys: readonly string[]): Promise<(string | undefined)[]>;
  write(key: string, value: string, forMs: number): Promise<void>;
  /** Writes where nothing is yet. False where something is, which stays. */
  claim(key: string, value: string, forMs: number): Promise<boolean>;
  forget(key: string): Promise<void>;
}

/**
 * Under a key, a value of each instance: what one writes takes no other's place, so that nobody has to agree on which
 * came later.
 */
export interface SharedValues {
  /** The values of all instances, in the keys' order. */
  read(keys: readonly string[]): Promise<string[][]>;
  /** In place of this instance's value before. */
  write(key: string, value: string, forMs: number): Promise<void>;
  /** The time by the store's clock, in microseconds: one clock for all instances. */
  time(): Promise<number>;
  /** `tell` writes again what this instance knows. The store is not read before, once it has been away. */
  onReturn(tell: () => Promise<void>): void;
}

/** The shared memory is out of reach. What that means is for each use to decide. */
export class StoreUnavailable extends Error {}

export class MemoryStore implements Store {
  private readonly entries: Bounded<string>;

  constructor(...room: ConstructorParameters<typeof Bounded>) {
    this.entries = new Bounded(...room);
  }

  get size(): number {
    return this.entries.size;
  }

  async read(keys: readonly string[]): Promise<(string | undefined)[]> {
    return keys.map((key) => this.entries.get(key));
  }

  async write(key: string, value: string, forMs: number): Promise<void> {
    this.entries.set(key, value, forMs);
  }

  async claim(key: string, value: string, forMs: number): Promise<boolean> {
    if (this.entries.get(key) !== undefined) return false;
    this.entries.set(key, value, forMs);
    return true;
  }

  async forget(key: string): Promise<void> {
    this.entries.delete(key);
  }

  /** Writes all entries to another store, each for as long as it has yet. */
  async tell(write: (key: string, value: string, forMs: number) => Promise<void>): Promise<void> {
    for (const keys of batches(this.entries.keys(), 100))
      await Promise.all(
        keys.map(async (key) => {
          const value = this.entries.get(key);
          if (value !== undefined) await write(key, value, Math.ceil(this.entries.leftOf(key)));
        }),
      );
  }
}

/** A few at a time. */
export function* batches<T>(all: Iterable<T>, size: number): Iterable<T[]> {
  let batch: T[] = [];
  for (const each of all) {
    batch.push(each);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
