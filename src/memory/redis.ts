/**
 * The memory that several instances share. Names are keyed hashes and values sealed, so that Redis, its backups and
 * whoever looks into it learn no user's name, no token and no answer.
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Redis } from "ioredis";
import type { Logger } from "pino";
import type { Observer } from "../observer";
import { countersOfThisInstance, type Memory, storeOf } from "./memory";
import { CountersInRedis } from "./redisCounters";
import { RedisLink } from "./redisLink";
import { RedisStore, type Sealed, ValuesInRedis } from "./redisStore";

/** Names and seals what Redis holds, with one key. */
export interface Envelope {
  name(text: string): string;
  seal(content: Sealed, forMs: number): Promise<string>;
  open<T extends object>(sealed: string): Promise<T | "tampered" | "expired">;
}

export interface SharedMemoryOptions {
  url: string;
  /** One for each key; everything is in all of them. */
  envelopes: readonly Envelope[];
  log: Logger;
  observer: Observer;
}

/** Redis is near: what takes longer is as good as no answer. */
const answerWithinMs = 500;
const firstConnectionMs = 2_000;

/** Connects, and again whenever the connection is lost. The first connection is waited for, though not for long. */
export async function memoryOfAllInstances({
  url,
  envelopes,
  log,
  observer,
}: SharedMemoryOptions): Promise<Memory> {
  const redis = new Redis(url, {
    connectTimeout: 1_000,
    commandTimeout: answerWithinMs,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    // All instances are back well within the time that they give each other to tell what happened meanwhile.
    retryStrategy: (times) => Math.min(50 * 2 ** times, 500),
  });
  const link = new RedisLink(redis, log);
  const patience = AbortSignal.timeout(firstConnectionMs);
  await once(redis, "ready", { signal: patience }).catch(() => undefined);
  await link.open();
  const shared = { link, envelopes };
  return {
    shared: new ValuesInRedis(link, envelopes, randomUUID()),
    idempotencyKeys: new RedisStore({
      ...shared,
      own: storeOf("idempotency keys", observer),
      goesOnAlone: false,
    }),
    renewals: new RedisStore({ ...shared, own: storeOf("renewals", observer), goesOnAlone: true }),
    counters: new CountersInRedis({
      ...shared,
      redis,
      own: countersOfThisInstance(observer),
    }),
    close: () => link.close(),
  };
}
