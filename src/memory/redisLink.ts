/**
 * The way to Redis, and whether what is read there can be relied on. After each interruption an instance first tells
 * again what it knows, and gives the others the time to do so; until then nothing is read. A Redis that has lost what
 * it held is noticed by the epoch: a key that stands for all others.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { ChainableCommander, Redis } from "ioredis";
import type { Logger } from "pino";
import { StoreUnavailable } from "./store";

export const prefix = "cognito-graphql-gateway:";
export const epochKey = `${prefix}epoch`;
/** How often an instance looks whether Redis is there, and is the same: also one that has nothing to ask. */
const lookEveryMs = 1_000;
/** Whatever happened to Redis, all instances have noticed it well within this time, and told it what they know. */
const settleMs = 3_000;
const pauseMs = 250;

/** Commands of one transaction. */
export type Commands = (redis: ChainableCommander, epoch: string) => void;

export interface Teller {
  /** Writes again what this instance knows. */
  tell(): Promise<void>;
  /** Redis has lost what it was told. */
  onLoss?(): void;
}

export class RedisLink {
  private readonly tellers: Teller[] = [];
  private epoch?: string;
  /** Whether Redis holds what all instances have told it. */
  private isWhole = false;
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

  add(teller: Teller): void {
    this.tellers.push(teller);
  }

  /** The first time there is nothing to tell. */
  async open(): Promise<void> {
    try {
      await this.takeEpoch();
      this.isWhole = this.interruptions === 0;
    } catch (cause) {
      this.interrupted(cause);
    }
  }

  close(): void {
    this.closing.abort();
    clearInterval(this.looking);
    this.redis.disconnect();
  }

  /** Reads, and writes that depend on what is there. Throws StoreUnavailable where Redis may lack something. */
  async ask(commands: Commands): Promise<unknown[]> {
    if (!this.isWhole) throw new StoreUnavailable("Redis is away, or was a moment ago.");
    return this.send(commands);
  }

  /** Plain writes. Throws StoreUnavailable whatever Redis' trouble is; then everything is told again. */
  async send(commands: Commands): Promise<unknown[]> {
    try {
      const transaction = this.redis.multi();
      commands(transaction, this.epoch ?? "");
      const answers = (await transaction.get(epochKey).exec()) ?? [];
      const failed = answers.find(([error]) => error);
      if (failed) throw failed[0];
      const values = answers.map(([, value]) => value);
      if (values.pop() !== this.epoch) throw new Error("Redis has lost what it held.");
      return values;
    } catch (cause) {
      this.interrupted(cause);
      throw new StoreUnavailable("Redis did not answer.", { cause });
    }
  }

  private async look(): Promise<void> {
    if (this.isWhole) await this.send(() => {}).catch(() => undefined);
  }

  /** What was just sent, or is lost on the way, has to be told again. */
  interrupted(cause?: unknown): void {
    if (this.closing.signal.aborted) return;
    if (this.isWhole || this.interruptions === 0)
      this.log.error(
        { reason: (cause as NodeJS.ErrnoException)?.code ?? (cause as Error)?.message },
        "Redis cannot be reached: instances do not see each other",
      );
    this.isWhole = false;
    this.interruptions++;
    if (!this.rejoining) void this.rejoin();
  }

  private async rejoin(): Promise<void> {
    const { signal } = this.closing;
    this.rejoining = true;
    while (!this.isWhole && !signal.aborted) {
      const before = this.interruptions;
      try {
        await this.takeEpoch();
        for (const teller of this.tellers) await teller.tell();
        await sleep(settleMs, undefined, { signal, ref: false });
        this.isWhole = before === this.interruptions;
      } catch {
        await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
    this.rejoining = false;
    if (this.isWhole) this.log.info("Redis can be reached again, and was told what happened meanwhile");
  }

  private async takeEpoch(): Promise<void> {
    await this.redis.set(epochKey, randomUUID(), "NX");
    const epoch = (await this.redis.get(epochKey)) ?? undefined;
    if (this.epoch !== undefined && epoch !== this.epoch) {
      this.log.warn("Redis has lost what it held: every instance tells again what it knows");
      for (const { onLoss } of this.tellers) onLoss?.();
    }
    this.epoch = epoch;
  }
}
