/** Values in Redis that several instances share by key. Each instance keeps what it wrote, and can write it again. */

import type { Envelope, Sealed } from "./envelope";
import { epochKey, prefix, type RedisLink } from "./redisLink";
import { type MemoryStore, type SharedValues, type Store, StoreUnavailable } from "./store";

const nameIn = ({ name }: Envelope, key: string) => prefix + name(key);

/** For each key: the name, and the sealed value. */
function sealed(envelopes: readonly Envelope[], key: string, value: string, forMs: number) {
  return Promise.all(
    envelopes.map(async (envelope): Promise<[name: string, content: string]> => {
      const name = nameIn(envelope, key);
      return [name, await envelope.seal({ key: name, value }, forMs)];
    }),
  );
}

/** Ignores values that we did not seal for this name. */
async function open(envelope: Envelope, name: string, content: string): Promise<string | undefined> {
  const sealed = await envelope.open<Sealed>(content);
  return typeof sealed === "string" || sealed.key !== name ? undefined : sealed.value;
}

/**
 * Claims under all names or none, so that instances that share any key see the claim. Claims nothing in a Redis that
 * has lost its data.
 */
const claimAll = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
for i = 2, #KEYS do
  if redis.call('EXISTS', KEYS[i]) == 1 then return 0 end
end
for i = 2, #KEYS do redis.call('SET', KEYS[i], ARGV[i + 1], 'PX', ARGV[2]) end
return 1`;

export interface RedisStoreOptions {
  link: RedisLink;
  envelopes: readonly Envelope[];
  /** The entries that this instance wrote. */
  local: MemoryStore;
  /**
   * Whether this instance continues with its own entries while Redis is unavailable. If not, calls throw
   * StoreUnavailable.
   */
  fallsBackToLocal: boolean;
}

export class RedisStore implements Store {
  constructor(private readonly options: RedisStoreOptions) {
    options.link.add({ onReady: () => options.local.report((...entry) => this.share(...entry)) });
  }

  read(keys: readonly string[]): Promise<(string | undefined)[]> {
    return this.orLocal(
      () => Promise.all(keys.map((key) => this.shared(key))),
      (local) => local.read(keys),
    );
  }

  async write(key: string, value: string, forMs: number): Promise<void> {
    await this.options.local.write(key, value, forMs);
    await this.share(key, value, forMs);
  }

  claim(key: string, value: string, forMs: number): Promise<boolean> {
    return this.orLocal(
      async () => {
        const isClaimed = await this.claimShared(key, value, forMs);
        if (isClaimed) await this.options.local.write(key, value, forMs);
        return isClaimed;
      },
      (local) => local.claim(key, value, forMs),
    );
  }

  async forget(key: string): Promise<void> {
    const { local, link, envelopes } = this.options;
    await local.forget(key);
    await link.send((redis) => redis.del(envelopes.map((envelope) => nameIn(envelope, key))));
  }

  private async share(key: string, value: string, forMs: number): Promise<void> {
    const { link, envelopes } = this.options;
    const entries = await sealed(envelopes, key, value, forMs);
    await link.send((redis) => {
      for (const [name, content] of entries) redis.set(name, content, "PX", forMs);
    });
  }

  private async shared(key: string): Promise<string | undefined> {
    const { link, envelopes } = this.options;
    const names = envelopes.map((envelope) => nameIn(envelope, key));
    const [contents] = (await link.run((redis) => redis.mget(names))) as [(string | null)[]];
    const values = await Promise.all(
      contents.map((content, at) =>
        content === null ? undefined : open(envelopes[at]!, names[at]!, content),
      ),
    );
    return values.find((value) => value !== undefined);
  }

  private async claimShared(key: string, value: string, forMs: number): Promise<boolean> {
    const { link, envelopes } = this.options;
    const entries = await sealed(envelopes, key, value, forMs);
    const names = entries.map(([name]) => name);
    const contents = entries.map(([, content]) => content);
    const [isClaimed] = await link.run((redis, epoch) =>
      redis.eval(claimAll, names.length + 1, epochKey, ...names, epoch, forMs, ...contents),
    );
    return isClaimed === 1;
  }

  private async orLocal<T>(together: () => Promise<T>, alone: (local: Store) => Promise<T>): Promise<T> {
    try {
      return await together();
    } catch (cause) {
      if (this.options.fallsBackToLocal && cause instanceof StoreUnavailable)
        return alone(this.options.local);
      throw cause;
    }
  }
}

/** Each key is a hash, with a field for each instance. */
export class RedisSharedValues implements SharedValues {
  constructor(
    private readonly link: RedisLink,
    private readonly envelopes: readonly Envelope[],
    /** Names this instance. */
    private readonly instance: string,
  ) {}

  async read(keys: readonly string[]): Promise<string[][]> {
    const places = keys.map((key) =>
      this.envelopes.map((envelope) => ({ envelope, name: nameIn(envelope, key) })),
    );
    const sealed = await this.link.run((redis) => {
      for (const { name } of places.flat()) redis.hvals(name);
    });
    return Promise.all(
      places.map(async (named) => {
        const values = named.flatMap(({ envelope, name }) =>
          (sealed.shift() as string[]).map((content) => open(envelope, name, content)),
        );
        return [...new Set(await Promise.all(values))].filter((value) => value !== undefined);
      }),
    );
  }

  async write(key: string, value: string, forMs: number): Promise<void> {
    const entries = await sealed(this.envelopes, key, value, forMs);
    await this.link.send((redis) => {
      for (const [name, content] of entries) redis.hset(name, this.instance, content).pexpire(name, forMs);
    });
  }

  async time(): Promise<number> {
    const [[seconds, micros]] = (await this.link.send((redis) => redis.time())) as [[string, string]];
    return Number(seconds) * 1_000_000 + Number(micros);
  }

  onReturn(onReady: () => Promise<void>): void {
    this.link.add({ onReady });
  }
}
