/** Counters that several instances share, in Redis; while it is away, each instance counts for itself. */
import type { Redis } from "ioredis";
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { type Counters, CountersInMemory, type Rate } from "./counters";

export class CountersInRedis implements Counters {
  /** Redis counts a kind of window in one place; how many are too many, each field says. */
  private readonly windows = new Map<number, RateLimiterRedis>();
  private readonly own = new CountersInMemory();

  constructor(private readonly redis: Redis) {}

  async take(key: string, rate: Rate): Promise<number> {
    try {
      const count = await this.windowOf(rate.seconds).consume(key);
      return count.consumedPoints > rate.times ? Math.ceil(count.msBeforeNext / 1_000) : 0;
    } catch (cause) {
      if (cause instanceof RateLimiterRes) return Math.ceil(cause.msBeforeNext / 1_000);
      return this.own.take(key, rate);
    }
  }

  async giveBack(key: string, rate: Rate): Promise<void> {
    await this.windowOf(rate.seconds)
      .reward(key)
      .catch(() => this.own.giveBack(key, rate));
  }

  private windowOf(seconds: number): RateLimiterRedis {
    let window = this.windows.get(seconds);
    if (!window) {
      window = new RateLimiterRedis({
        storeClient: this.redis,
        keyPrefix: `cognito-graphql-gateway:${seconds}s`,
        points: Number.MAX_SAFE_INTEGER,
        duration: seconds,
      });
      this.windows.set(seconds, window);
    }
    return window;
  }
}
