/**
 * Headers that a request may contain only once. Node uses the first of two, and a proxy in front may have used the
 * other. RFC 9112, 3.2; RFC 9110, 5.3.
 */
import type { FastifyInstance } from "fastify";
import { errorBody } from "./errorBody";

const single = new Set(["host", "authorization", "content-type", "origin"]);

export function refuseDoubledHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", ({ raw: { rawHeaders } }, reply, done) => {
    const doubled = doubledOf(rawHeaders);
    if (doubled === undefined) return done();
    const message = `The request has more than one ${doubled} header: send one.`;
    reply.code(400).send(errorBody("BAD_REQUEST", message));
  });
}

/** Alternates names and values. */
function doubledOf(rawHeaders: readonly string[]): string | undefined {
  const names = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!.toLowerCase();
    if (!single.has(name)) continue;
    if (names.has(name)) return name;
    names.add(name);
  }
  return undefined;
}
