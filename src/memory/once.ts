/**
 * A piece of work that is done once, however many ask for it under the same key: here at the same time, on another
 * instance of the same store, or later, for as long as its result is kept.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Store } from "./store";

export interface OnceOptions {
  /** How long whoever took the work up has for it. If nothing came of it by then, it may be taken up again. */
  claimMs: number;
  keepMs: number;
  /** How long others wait for the result. */
  patienceMs: number;
}

export interface Work<T> {
  /** The same key with another fingerprint is another piece of work. */
  fingerprint: string;
  run(): Promise<T>;
  /** What to keep of a result, as JSON; undefined where the work is to be done anew. */
  keep(result: T): object | undefined;
  restore(kept: any): T;
}

/** `conflict`: the key stands for other work. `lost`: somebody took it up and does not tell what came of it. */
export type Unanswered = "conflict" | "lost";

interface Claim {
  fingerprint: string;
  result?: object;
}

export class Once {
  private readonly running = new Map<string, { fingerprint: string; result: Promise<unknown> }>();

  constructor(
    private readonly store: Store,
    private readonly options: OnceOptions,
  ) {}

  /** Throws StoreUnavailable where nobody can tell whether it was done: then nothing has been done here. */
  async run<T>(key: string, work: Work<T>): Promise<T | Unanswered> {
    const { fingerprint } = work;
    const running = this.running.get(key);
    if (running)
      return running.fingerprint === fingerprint ? (running.result as Promise<T | Unanswered>) : "conflict";
    const result = this.claimOrWait(key, work);
    this.running.set(key, { fingerprint, result });
    try {
      return await result;
    } finally {
      this.running.delete(key);
    }
  }

  /** What work under way, or just over, has come to; undefined where there is none. */
  async outcome<T>(key: string, restore: Work<T>["restore"]): Promise<T | undefined> {
    const running = this.running.get(key);
    if (running) return running.result as Promise<T>;
    const until = performance.now() + this.options.patienceMs;
    for (let wait = 20; ; wait = Math.min(2 * wait, 500)) {
      const [text] = await this.store.read([key]);
      if (text === undefined) return undefined;
      const { result }: Claim = JSON.parse(text);
      if (result) return restore(result);
      if (performance.now() > until) return undefined;
      await sleep(wait);
    }
  }

  /** Says what came of it, without any work. */
  async settle(key: string, fingerprint: string, result: object): Promise<void> {
    const claim: Claim = { fingerprint, result };
    await this.store.write(key, JSON.stringify(claim), this.options.keepMs);
  }

  private async claimOrWait<T>(key: string, work: Work<T>): Promise<T | Unanswered> {
    const { claimMs, patienceMs } = this.options;
    const { fingerprint } = work;
    const claim = JSON.stringify({ fingerprint } satisfies Claim);
    const until = performance.now() + patienceMs;
    for (let wait = 20; ; wait = Math.min(2 * wait, 500)) {
      if (await this.store.claim(key, claim, claimMs)) return this.work(key, work);
      const [text] = await this.store.read([key]);
      const found: Claim = text === undefined ? { fingerprint } : JSON.parse(text);
      if (found.fingerprint !== fingerprint) return "conflict";
      if (found.result) return work.restore(found.result);
      if (performance.now() > until) return "lost";
      await sleep(wait);
    }
  }

  private async work<T>(key: string, { fingerprint, run, keep }: Work<T>): Promise<T> {
    let kept: object | undefined;
    try {
      const result = await run();
      kept = keep(result);
      return result;
    } finally {
      // The result is the asker's, kept or not: where it cannot be kept, the claim stays, and tells others "lost".
      await (kept
        ? this.store.write(
            key,
            JSON.stringify({ fingerprint, result: kept } satisfies Claim),
            this.options.keepMs,
          )
        : this.store.forget(key)
      ).catch(() => undefined);
    }
  }
}
