/** The user pool's keys, as its issuer publishes them. Fetched keys stay valid while the issuer is unreachable. */
import { FetchError } from "aws-jwt-verify/error";
import { SimpleJwksCache } from "aws-jwt-verify/jwk";
import { Client } from "undici";

const deadlineMs = 3_000;
/** Pause after a failed fetch, so that arbitrary tokens cannot cause constant fetches. */
const cooldownMs = 10_000;
const maxBytes = 256 * 1024;

/** For all callers together, unknown keys cause one fetch per 10 seconds. */
export class PoolKeys extends SimpleJwksCache {
  private readonly keyFetcher: KeyFetcher;

  /** `onFetched` is called when fetched keys replace earlier ones. */
  constructor(onFetched: () => void) {
    const keyFetcher = new KeyFetcher(onFetched);
    super({ fetcher: keyFetcher });
    this.keyFetcher = keyFetcher;
  }

  /** Fetches the keys ahead of the first token, ignoring the pause. Throws a FetchError. */
  async preload(uri: string): Promise<void> {
    this.keyFetcher.failure = undefined;
    await this.getJwks(uri);
  }
}

class KeyFetcher {
  failure?: { at: number; error: FetchError };

  constructor(private readonly onFetched: () => void) {}

  /** Throws a FetchError for any failure. */
  async fetch(uri: string): Promise<ArrayBuffer> {
    if (this.failure && Date.now() - this.failure.at < cooldownMs) throw this.failure.error;
    try {
      const bytes = await read(uri);
      this.failure = undefined;
      this.onFetched();
      return bytes;
    } catch (cause) {
      const error = new FetchError(uri, cause instanceof Error ? cause.message : cause);
      this.failure = { at: Date.now(), error };
      throw error;
    }
  }
}

/** Follows no redirects, and reads no more than an issuer's keys can need. */
async function read(uri: string): Promise<ArrayBuffer> {
  const { origin, pathname, search } = new URL(uri);
  const client = new Client(origin, { maxResponseSize: maxBytes });
  const signal = AbortSignal.timeout(deadlineMs);
  const bytes = await client
    .request({ method: "GET", path: pathname + search, signal })
    .then(({ statusCode, body }) => {
      if (statusCode !== 200) throw new Error(`the response status is ${statusCode}`);
      return body.arrayBuffer();
    })
    .finally(() => client.destroy());
  // An empty list would replace valid keys.
  const { keys } = JSON.parse(new TextDecoder("utf8", { fatal: true }).decode(bytes));
  if (!Array.isArray(keys) || keys.length === 0) throw new Error("the response has no keys");
  return bytes;
}
