/** The rate limit on all requests from one address, and a warning when addresses are not the callers' own. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { perMinute, type RateLimits } from "../../protection/rateLimits";
import { errorBody } from "./errorBody";
import { address } from "./userContext";

export function requestRateLimit(limits: RateLimits, requestsPerMinute: number) {
  const rate = { address: perMinute(requestsPerMinute) };
  return async ({ ip }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const attempt = { field: "request", address: address(ip), submitsCode: false };
    const { retryAfterSeconds } = await limits.count(rate, attempt);
    if (retryAfterSeconds === 0) return;
    const message = `Too many requests. Wait ${retryAfterSeconds} seconds.`;
    await reply
      .code(429)
      .header("retry-after", String(retryAfterSeconds))
      .send(errorBody("RATE_LIMITED", message));
  };
}

/** Behind a proxy that is not in TRUSTED_PROXIES, all callers share its address and its limits. Logged once. */
export function unnamedProxy() {
  let isSaid = false;
  return ({ headers, log }: FastifyRequest, _: FastifyReply, done: () => void): void => {
    done();
    if (isSaid || headers["x-forwarded-for"] === undefined) return;
    isSaid = true;
    log.warn(
      "Ignoring X-Forwarded-For: no trusted proxy is configured. If your proxy sets it, add the proxy to TRUSTED_PROXIES; until then all of its callers count as one address",
    );
  };
}
