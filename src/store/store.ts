/** Key-value stores for state that outlives a request, in this process or shared by all instances. */
import { BoundedMap } from "./boundedMap";

export interface Store {
  /** Values in the keys' order; undefined for a missing or expired one. */
  read(keys: readonly string[]): Promise<(string | undefined)[]>;
  write(key: string, value: string, forMs: number): Promise<void>;
  /** Writes only if the key is free. Returns false, and keeps the existing value, otherwise. */
  claim(key: string, value: string, forMs: number): Promise<boolean>;
  forget(key: string): Promise<void>;
}

/**
 * One value for each instance under a key. No instance overwrites another's value, so the instances need not agree on
 * an order.
 */
export interface SharedValues {
  /** The values of all instances, in the keys' order. */
  read(keys: readonly string[]): Promise<string[][]>;
  /** Replaces this instance's previous value. */
  write(key: string, value: string, forMs: number): Promise<void>;
  /** The store's time in microseconds: one clock for all instances. */
  time(): Promise<number>;
  /** `tell` writes this instance's entries again. After an interruption, reads wait for it. */
  onReturn(tell: () => Promise<void>): void;
}

/** The shared store is unreachable. Each use decides what follows. */
export class StoreUnavailable extends Error {}

export class MemoryStore implements Store {
  private readonly entries: BoundedMap<string>;

  constructor(...capacity: ConstructorParameters<typeof BoundedMap>) {
    this.entries = new BoundedMap(...capacity);
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

  /** Writes all entries to another store, each with its remaining time to live. */
  async report(write: (key: string, value: string, forMs: number) => Promise<void>): Promise<void> {
    for (const keys of batches(this.entries.keys(), 100))
      await Promise.all(
        keys.map(async (key) => {
          const value = this.entries.get(key);
          if (value !== undefined) await write(key, value, Math.ceil(this.entries.remainingMs(key)));
        }),
      );
  }
}

/** Splits into arrays of at most `size` elements. */
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
