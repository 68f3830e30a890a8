/**
 * Counters in Redis that several instances share. Each instance also counts locally, to continue while Redis is
 * unavailable and to write to Redis afterwards what it missed or lost.
 */
import type { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import type { Counters, MemoryCounters, Rate } from "./counters";
import type { Envelope } from "./envelope";
import { prefix, type RedisLink } from "./redisLink";
import { batches } from "./store";

export interface RedisCountersOptions {
  redis: Redis;
  link: RedisLink;
  envelopes: readonly Envelope[];
  local: MemoryCounters;
}

export class RedisCounters implements Counters {
  /** One Redis limiter for each window length; each field has its own maximum. */
  private readonly windows = new Map<number, RateLimiterRedis>();
  /** The counts of this instance that Redis lacks. */
  private unreported = new Map<string, number>();

  constructor(private readonly options: RedisCountersOptions) {
    options.link.add({ onReady: () => this.report(), onLoss: () => this.onLoss() });
  }

  async take(key: string, rate: Rate): Promise<number> {
    const here = await this.options.local.take(key, rate);
    try {
      const counts = await this.add(key, rate.seconds, 1);
      const tooMany = counts.filter(({ consumedPoints }) => consumedPoints > rate.times);
      return Math.max(0, ...tooMany.map(({ msBeforeNext }) => Math.ceil(msBeforeNext / 1_000)));
    } catch (cause) {
      this.missed(idOf({ key, ...rate }), 1);
      this.options.link.interrupted(cause);
      return here;
    }
  }

  async refund(key: string, rate: Rate): Promise<void> {
    await this.options.local.refund(key, rate);
    try {
      await this.add(key, rate.seconds, -1);
    } catch (cause) {
      this.missed(idOf({ key, ...rate }), -1);
      this.options.link.interrupted(cause);
    }
  }

  /** Counts under the names of all keys: instances that share any key count together. */
  private add(key: string, seconds: number, times: number, secondsLeft = seconds) {
    const window = this.windowOf(seconds);
    return Promise.all(
      this.options.envelopes.map(({ name }) =>
        window.penalty(name(key).slice(0, 22), times, { customDuration: secondsLeft }),
      ),
    );
  }

  private missed(id: string, times: number): void {
    this.unreported.set(id, (this.unreported.get(id) ?? 0) + times);
  }

  private onLoss(): void {
    this.unreported = new Map([...this.options.local.running()].map((each) => [idOf(each), each.taken]));
  }

  private async report(): Promise<void> {
    const untold = this.unreported;
    this.unreported = new Map();
    try {
      for (const batch of batches(this.options.local.running(), 100))
        await Promise.all(
          batch.map(async (each) => {
            const id = idOf(each);
            const times = untold.get(id);
            if (times) await this.add(each.key, each.seconds, times, each.secondsLeft);
            untold.delete(id);
          }),
        );
    } catch (cause) {
      for (const [id, times] of untold) this.missed(id, times);
      throw cause;
    }
  }

  private windowOf(seconds: number): RateLimiterRedis {
    let window = this.windows.get(seconds);
    if (!window) {
      window = new RateLimiterRedis({
        storeClient: this.options.redis,
        keyPrefix: `${prefix}${seconds}s`,
        points: Number.MAX_SAFE_INTEGER,
        duration: seconds,
      });
      this.windows.set(seconds, window);
    }
    return window;
  }
}

const idOf = ({ key, seconds }: { key: string; seconds: number }) => `${seconds} ${key}`;
