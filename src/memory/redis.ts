/**
 * The memory that several instances share. Keys are hashed and values sealed, so that Redis, its backups and whoever
 * looks into it learn no user's name, no token and no answer.
 */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { Redis } from "ioredis";
import type { Logger } from "pino";
import type { Memory } from "./memory";
import { CountersInRedis } from "./redisCounters";
import { type Store, StoreUnavailable } from "./store";

/** A value, and the key that it belongs to: so nobody can put it elsewhere. */
type Sealed = { key: string; value: string };

/** Seals what Redis holds. */
export interface Envelope {
  seal(content: Sealed, expiresAt: Date): Promise<string>;
  open<T extends object>(sealed: string): Promise<T | "tampered" | "expired">;
}

const prefix = "cognito-graphql-gateway:";
/** Redis is near: what takes longer is as good as no answer. */
const answerWithinMs = 500;
const firstConnectionMs = 2_000;

/** Connects, and again whenever the connection is lost. The first connection is waited for, though not for long. */
export async function memoryOfAllInstances(url: string, envelope: Envelope, log: Logger): Promise<Memory> {
  const redis = new Redis(url, {
    connectTimeout: firstConnectionMs,
    commandTimeout: answerWithinMs,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    retryStrategy: (times) => Math.min(50 * 2 ** times, 2_000),
  });
  let told = false;
  redis.on("error", ({ code, name }: NodeJS.ErrnoException) => {
    if (!told)
      log.error({ reason: code ?? name }, "Redis cannot be reached: instances do not see each other");
    told = true;
  });
  redis.on("ready", () => {
    if (told) log.info("Redis can be reached again");
    told = false;
  });
  const patience = AbortSignal.timeout(firstConnectionMs);
  await once(redis, "ready", { signal: patience }).catch(() => undefined);
  const store = new RedisStore(redis, envelope);
  return {
    shared: store,
    results: store,
    counters: new CountersInRedis(redis),
    close: () => redis.disconnect(),
  };
}

/** Throws StoreUnavailable whatever Redis' trouble is. */
export class RedisStore implements Store {
  constructor(
    private readonly redis: Redis,
    private readonly envelope: Envelope,
  ) {}

  async read(keys: readonly string[]): Promise<(string | undefined)[]> {
    const hashed = keys.map(keyOf);
    const sealed = await reached(this.redis.mget(hashed));
    return Promise.all(sealed.map((each, at) => (each === null ? undefined : this.open(hashed[at]!, each))));
  }

  async write(key: string, value: string, forMs: number): Promise<void> {
    const hashed = keyOf(key);
    await reached(this.redis.set(hashed, await this.seal(hashed, value, forMs), "PX", forMs));
  }

  async claim(key: string, value: string, forMs: number): Promise<boolean> {
    const hashed = keyOf(key);
    const sealed = await this.seal(hashed, value, forMs);
    return (await reached(this.redis.set(hashed, sealed, "PX", forMs, "NX"))) === "OK";
  }

  async forget(key: string): Promise<void> {
    await reached(this.redis.del(keyOf(key)));
  }

  private seal(key: string, value: string, forMs: number): Promise<string> {
    // JWE counts in seconds, Redis in milliseconds: Redis is to be the first to forget.
    return this.envelope.seal({ key, value }, new Date(Date.now() + forMs + 1_000));
  }

  /** What somebody else put there says nothing. */
  private async open(key: string, sealed: string): Promise<string | undefined> {
    const content = await this.envelope.open<Sealed>(sealed);
    return typeof content === "string" || content.key !== key ? undefined : content.value;
  }
}

const keyOf = (key: string) => prefix + createHash("sha256").update(key).digest("base64url");

async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new StoreUnavailable("Redis did not answer.", { cause });
  }
}
