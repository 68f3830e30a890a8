/**
 * Runs work once for each key, however many callers request it: concurrently in this process, on another instance with
 * the same store, or later while the result is kept.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Store } from "./store";

export interface DeduplicatorOptions {
  /** How long the claimant has for the work. After that, without a result, another caller may claim it. */
  claimMs: number;
  retentionMs: number;
  /** How long other callers wait for the result. */
  maxWaitMs: number;
}

export interface DeduplicatedWork<T> {
  /** The same key with another fingerprint is different work. */
  fingerprint: string;
  run(): Promise<T>;
  /** The part of a result to keep, as JSON; undefined if the next call should run the work again. */
  toStored(result: T): object | undefined;
  fromStored(stored: any): T;
}

/**
 * `conflict`: the key stands for different work. `lost`: another caller claimed the work and left no result in time.
 */
export type Unresolved = "conflict" | "lost";

interface Claim {
  fingerprint: string;
  result?: object;
}

export class Deduplicator {
  private readonly running = new Map<string, { fingerprint: string; result: Promise<unknown> }>();

  constructor(
    private readonly store: Store,
    private readonly options: DeduplicatorOptions,
  ) {}

  /** Throws StoreUnavailable when the store cannot tell whether the work was done. This call has done nothing then. */
  async run<T>(key: string, work: DeduplicatedWork<T>): Promise<T | Unresolved> {
    const { fingerprint } = work;
    const running = this.running.get(key);
    if (running)
      return running.fingerprint === fingerprint ? (running.result as Promise<T | Unresolved>) : "conflict";
    const result = this.claimOrWait(key, work);
    this.running.set(key, { fingerprint, result });
    try {
      return await result;
    } finally {
      this.running.delete(key);
    }
  }

  /** The result of work in progress or just finished; undefined if there is none. */
  async outcome<T>(key: string, restore: DeduplicatedWork<T>["fromStored"]): Promise<T | undefined> {
    const running = this.running.get(key);
    if (running) return running.result as Promise<T>;
    const until = performance.now() + this.options.maxWaitMs;
    for (let wait = 20; ; wait = Math.min(2 * wait, 500)) {
      const [text] = await this.store.read([key]);
      if (text === undefined) return undefined;
      const { result }: Claim = JSON.parse(text);
      if (result) return restore(result);
      if (performance.now() > until) return undefined;
      await sleep(wait);
    }
  }

  /** Records a result without running any work. */
  async record(key: string, fingerprint: string, result: object): Promise<void> {
    const claim: Claim = { fingerprint, result };
    await this.store.write(key, JSON.stringify(claim), this.options.retentionMs);
  }

  private async claimOrWait<T>(key: string, work: DeduplicatedWork<T>): Promise<T | Unresolved> {
    const { claimMs, maxWaitMs } = this.options;
    const { fingerprint } = work;
    const claim = JSON.stringify({ fingerprint } satisfies Claim);
    const until = performance.now() + maxWaitMs;
    for (let wait = 20; ; wait = Math.min(2 * wait, 500)) {
      if (await this.store.claim(key, claim, claimMs)) return this.work(key, work);
      const [text] = await this.store.read([key]);
      const current: Claim = text === undefined ? { fingerprint } : JSON.parse(text);
      if (current.fingerprint !== fingerprint) return "conflict";
      if (current.result) return work.fromStored(current.result);
      if (performance.now() > until) return "lost";
      await sleep(wait);
    }
  }

  private async work<T>(key: string, { fingerprint, run, toStored }: DeduplicatedWork<T>): Promise<T> {
    let stored: object | undefined;
    try {
      const result = await run();
      stored = toStored(result);
      return result;
    } finally {
      // The caller gets the result even if it cannot be stored. The claim then stays, and other callers get "lost".
      await (stored
        ? this.store.write(
            key,
            JSON.stringify({ fingerprint, result: stored } satisfies Claim),
            this.options.retentionMs,
          )
        : this.store.forget(key)
      ).catch(() => undefined);
    }
  }
}
