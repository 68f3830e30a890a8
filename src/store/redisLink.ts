/**
 * The connection to Redis, and whether its data is complete. After each interruption an instance first writes its own
 * entries again, and gives the others time to do the same. Until then it reads nothing. The epoch, a key that stands
 * for all others, shows when Redis has lost its data.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { ChainableCommander, Redis } from "ioredis";
import type { Logger } from "pino";
import { StoreUnavailable } from "./store";

export const prefix = "cognito-graphql-gateway:";
export const epochKey = `${prefix}epoch`;
/** How often each instance, even an idle one, checks that Redis is reachable and has kept its data. */
const lookEveryMs = 1_000;
/** After any failure of Redis, all instances notice it and write their entries again well within this time. */
const settleMs = 3_000;
const pauseMs = 250;

/** Commands of one transaction. */
export type Commands = (redis: ChainableCommander, epoch: string) => void;

export interface LinkListener {
  /** Writes this instance's entries again. */
  onReady(): Promise<void>;
  /** Called when Redis has lost its data. */
  onLoss?(): void;
}

export class RedisLink {
  private readonly listeners: LinkListener[] = [];
  private epoch?: string;
  /** Whether Redis holds everything that all instances have written. */
  private isIntact = false;
  private interruptions = 0;
  private rejoining = false;
  private readonly closing = new AbortController();
  private readonly looking = setInterval(() => void this.look(), lookEveryMs).unref();

  constructor(
    private readonly redis: Redis,
    private readonly log: Logger,
  ) {
    redis.on("error", (error) => this.interrupted(error));
    redis.on("close", () => this.interrupted());
  }

  add(teller: LinkListener): void {
    this.listeners.push(teller);
  }

  /** At the first connection there is nothing to write again. */
  async open(): Promise<void> {
    try {
      await this.takeEpoch();
      this.isIntact = this.interruptions === 0;
    } catch (cause) {
      this.interrupted(cause);
    }
  }

  close(): void {
    this.closing.abort();
    clearInterval(this.looking);
    this.redis.disconnect();
  }

  /** For reads, and for writes that depend on stored data. Throws StoreUnavailable while Redis may lack entries. */
  async run(commands: Commands): Promise<unknown[]> {
    if (!this.isIntact) throw new StoreUnavailable("Redis is or was recently unavailable.");
    return this.send(commands);
  }

  /** For unconditional writes. Throws StoreUnavailable for any failure of Redis; all entries are written again then. */
  async send(commands: Commands): Promise<unknown[]> {
    try {
      const transaction = this.redis.multi();
      commands(transaction, this.epoch ?? "");
      const answers = (await transaction.get(epochKey).exec()) ?? [];
      const failed = answers.find(([error]) => error);
      if (failed) throw failed[0];
      const values = answers.map(([, value]) => value);
      if (values.pop() !== this.epoch) throw new Error("Redis has lost its data.");
      return values;
    } catch (cause) {
      this.interrupted(cause);
      throw new StoreUnavailable("Redis did not respond.", { cause });
    }
  }

  private async look(): Promise<void> {
    if (this.isIntact) await this.send(() => {}).catch(() => undefined);
  }

  /** Commands just sent may be lost, so all entries must be written again. */
  interrupted(cause?: unknown): void {
    if (this.closing.signal.aborted) return;
    if (this.isIntact || this.interruptions === 0)
      this.log.error(
        { reason: (cause as NodeJS.ErrnoException)?.code ?? (cause as Error)?.message },
        "Redis is unreachable: instances do not share state",
      );
    this.isIntact = false;
    this.interruptions++;
    if (!this.rejoining) void this.rejoin();
  }

  private async rejoin(): Promise<void> {
    const { signal } = this.closing;
    this.rejoining = true;
    while (!this.isIntact && !signal.aborted) {
      const before = this.interruptions;
      try {
        await this.takeEpoch();
        for (const teller of this.listeners) await teller.onReady();
        await sleep(settleMs, undefined, { signal, ref: false });
        this.isIntact = before === this.interruptions;
      } catch {
        await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
    this.rejoining = false;
    if (this.isIntact) this.log.info("Redis is reachable again and has received the missed entries");
  }

  private async takeEpoch(): Promise<void> {
    await this.redis.set(epochKey, randomUUID(), "NX");
    const epoch = (await this.redis.get(epochKey)) ?? undefined;
    if (this.epoch !== undefined && epoch !== this.epoch) {
      this.log.warn("Redis has lost its data: every instance writes its entries again");
      for (const { onLoss } of this.listeners) onLoss?.();
    }
    this.epoch = epoch;
  }
}
