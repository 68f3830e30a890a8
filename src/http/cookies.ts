/** Cookies of a session, and whose pages may use them. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Cookies } from "../access/browserSession";

/** Both are Strict: pages of other sites never send them. `__Host-` demands Secure, the path / and no domain. */
const attributes = { httpOnly: true, secure: true, sameSite: "strict", path: "/" } as const;

/** Browsers drop a longer one without a word (RFC 6265, 6.1). */
const longest = 4_096;

export function cookiesOf(request: FastifyRequest, reply: FastifyReply): Cookies {
  return {
    read: (name) => request.cookies[name],
    write(name, value, maxAge) {
      if (name.length + value.length > longest)
        request.log.error({ cookie: name, bytes: value.length }, "Browsers drop this cookie: it is too long");
      reply.setCookie(name, value, { ...attributes, maxAge });
    },
    clear: (name) => void reply.setCookie(name, "", { ...attributes, maxAge: 0 }),
  };
}

/**
 * Cookies go along with a request whoever's page makes it. Browsers say whose it was: an Origin that is neither this
 * host's nor allowed is refused before anything runs. Programs send none.
 */
export function ownPagesOnly(allowed: ReadonlySet<string>) {
  return async ({ headers, host, protocol }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin } = headers;
    const isOwn = origin === undefined || origin === `${protocol}://${host}` || allowed.has(origin);
    const isForeignSite = origin === undefined && headers["sec-fetch-site"] === "cross-site";
    if (isOwn && !isForeignSite) return;
    const message = "Requests of other sites' pages are refused: CORS_ORIGINS names those that may.";
    await reply.code(403).send({ errors: [{ message, extensions: { code: "FORBIDDEN" } }] });
  };
}
