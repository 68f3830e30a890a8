/** How many requests one address may send, whatever they ask for; and whether addresses are callers' at all. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { perMinute, type RateLimits } from "../access/limits";
import { address } from "./callerData";
import { errorBody } from "./errorBody";

export function requestLimit(limits: RateLimits, requestsPerMinute: number) {
  const rate = { address: perMinute(requestsPerMinute) };
  return async ({ ip }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const attempt = { field: "request", address: address(ip), givesCode: false };
    const { retryAfterSeconds } = await limits.count(rate, attempt);
    if (retryAfterSeconds === 0) return;
    const message = `Too many requests. Wait ${retryAfterSeconds} seconds.`;
    await reply
      .code(429)
      .header("retry-after", String(retryAfterSeconds))
      .send(errorBody("RATE_LIMITED", message));
  };
}

/** Behind a proxy that nobody named, all callers share its address, and the limits on it. Said once. */
export function unnamedProxy() {
  let isSaid = false;
  return ({ headers, log }: FastifyRequest, _: FastifyReply, done: () => void): void => {
    done();
    if (isSaid || headers["x-forwarded-for"] === undefined) return;
    isSaid = true;
    log.warn(
      "X-Forwarded-For comes in, and is not believed: if a proxy of yours writes it, name the proxy in TRUSTED_PROXIES. Until then all of its callers count as one address",
    );
  };
}
