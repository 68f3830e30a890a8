/** Fetches the pool's keys before the gateway reports that it is ready. */
import type { Logger } from "pino";
import type { TokenVerifier } from "./tokens";

/** Retries with growing delays until the keys arrive; the gateway is not ready before. */
export function preloadKeys(tokens: TokenVerifier, log: Logger, ready: () => void): () => void {
  let stopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  const attempt = async () => {
    try {
      await tokens.preload();
      ready();
    } catch (error) {
      log.warn({ reason: (error as Error).message }, "Cannot fetch the user pool's keys; retrying");
      const waitMs = Math.min(1_000 * 2 ** failures++, 15_000) * (1 + Math.random() / 2);
      if (!stopped) timer = setTimeout(attempt, waitMs);
    }
  };
  void attempt();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
