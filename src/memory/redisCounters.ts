/**
 * Counters in Redis that several instances share. Each instance also counts locally, to continue while Redis is
 * unavailable and to write to Redis afterwards what it missed or lost.
 */
import type { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import type { Counters, CountersInMemory, Rate } from "./counters";
import type { Envelope } from "./redis";
import { prefix, type RedisLink } from "./redisLink";
import { batches } from "./store";

export interface CountersInRedisOptions {
  redis: Redis;
  link: RedisLink;
  envelopes: readonly Envelope[];
  own: CountersInMemory;
}

export class CountersInRedis implements Counters {
  /** One Redis limiter for each window length; each field has its own maximum. */
  private readonly windows = new Map<number, RateLimiterRedis>();
  /** The counts of this instance that Redis lacks. */
  private untold = new Map<string, number>();

  constructor(private readonly options: CountersInRedisOptions) {
    options.link.add({ tell: () => this.tell(), onLoss: () => this.onLoss() });
  }

  async take(key: string, rate: Rate): Promise<number> {
    const here = await this.options.own.take(key, rate);
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

  async giveBack(key: string, rate: Rate): Promise<void> {
    await this.options.own.giveBack(key, rate);
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
    this.untold.set(id, (this.untold.get(id) ?? 0) + times);
  }

  private onLoss(): void {
    this.untold = new Map([...this.options.own.running()].map((each) => [idOf(each), each.taken]));
  }

  private async tell(): Promise<void> {
    const untold = this.untold;
    this.untold = new Map();
    try {
      for (const batch of batches(this.options.own.running(), 100))
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
