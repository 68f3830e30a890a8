/**
 * Headers of which a request may have one: of two, Node takes the first, and a proxy before it may have believed the
 * other. RFC 9112, 3.2; RFC 9110, 5.3.
 */
import type { FastifyInstance } from "fastify";
import { errorBody } from "./errorBody";

const single = new Set(["host", "authorization", "content-type", "origin"]);

export function refuseDoubledHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", ({ raw: { rawHeaders } }, reply, done) => {
    const doubled = doubledOf(rawHeaders);
    if (doubled === undefined) return done();
    const message = `The request has two headers ${doubled}: send one.`;
    reply.code(400).send(errorBody("BAD_REQUEST", message));
  });
}

/** Names and values take turns in it. */
function doubledOf(rawHeaders: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!.toLowerCase();
    if (!single.has(name)) continue;
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}
