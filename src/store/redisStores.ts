/**
 * The store that several instances share. Names are keyed hashes and values are sealed, so that Redis, its backups and
 * its readers learn no user name, no token and no response.
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Redis } from "ioredis";
import type { Logger } from "pino";
import type { Telemetry } from "../telemetry/events";
import type { Envelope } from "./envelope";
import { RedisCounters } from "./redisCounters";
import { RedisLink } from "./redisLink";
import { RedisSharedValues, RedisStore } from "./redisStore";
import { localCounters, type Stores, storeOf } from "./stores";

export interface RedisStoresOptions {
  url: string;
  /** One for each key; every entry is written in all of them. */
  envelopes: readonly Envelope[];
  log: Logger;
  telemetry: Telemetry;
}

/** Redis is nearby: a slower response counts as none. */
const commandTimeoutMs = 500;
const firstConnectionMs = 2_000;

/** Connects, and reconnects whenever the connection is lost. Waits briefly for the first connection. */
export async function redisStores({ url, envelopes, log, telemetry }: RedisStoresOptions): Promise<Stores> {
  const redis = new Redis(url, {
    connectTimeout: 1_000,
    commandTimeout: commandTimeoutMs,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    // All instances reconnect well within the time that they allow each other for writing what they missed.
    retryStrategy: (times) => Math.min(50 * 2 ** times, 500),
  });
  const link = new RedisLink(redis, log);
  const patience = AbortSignal.timeout(firstConnectionMs);
  await once(redis, "ready", { signal: patience }).catch(() => undefined);
  await link.open();
  const linked = { link, envelopes };
  return {
    shared: new RedisSharedValues(link, envelopes, randomUUID()),
    idempotencyKeys: new RedisStore({
      ...linked,
      local: storeOf("idempotency_keys", telemetry),
      fallsBackToLocal: false,
    }),
    renewals: new RedisStore({ ...linked, local: storeOf("renewals", telemetry), fallsBackToLocal: true }),
    counters: new RedisCounters({
      ...linked,
      redis,
      local: localCounters(telemetry),
    }),
    close: () => link.close(),
  };
}
