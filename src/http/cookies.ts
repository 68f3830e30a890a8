/** Cookies of a session, and whose pages may use them. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Cookies } from "../access/browserSession";
import { errorBody } from "./errorBody";

/** Both are Strict: pages of other sites never send them. `__Host-` demands Secure, the path / and no domain. */
const attributes = { httpOnly: true, secure: true, sameSite: "strict", path: "/" } as const;

/** Of one cookie, name and value. Browsers drop one of more than 4,096 bytes without a word (RFC 6265, 6.1). */
const longest = 4_000;
/**
 * Of a session's cookies together, as a request brings them: many proxies take a header of 8 KiB, and the page's own
 * cookies go along.
 */
const longestSession = 7 * 1_024;

/**
 * A value that is too long for a cookie is in several: `__Host-access` has their number and the first part,
 * `__Host-access.1` the second. Parts of different values never make one that is valid: it is sealed or signed.
 */
export function cookiesOf(request: FastifyRequest, reply: FastifyReply): Cookies {
  /** What the browser has, once this answer has arrived. */
  const kept = new Map(
    Object.entries(request.cookies).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const set = (name: string, value: string, maxAge: number) => {
    kept.set(name, value);
    reply.setCookie(name, value, { ...attributes, maxAge });
  };
  const clear = (name: string, from = 0) => {
    for (const each of kept.keys()) {
      if (partOf(name, each) < from) continue;
      kept.delete(each);
      reply.setCookie(each, "", { ...attributes, maxAge: 0 });
    }
  };
  return {
    read: (name) => joined(name, kept),
    write(name, value, maxAge) {
      const parts = split(name, value);
      const others = sizeOf([...kept].filter(([each]) => isOfSession(each) && partOf(name, each) < 0));
      if (others + sizeOf(parts) > longestSession) {
        request.log.error(
          { cookie: name, bytes: value.length },
          "The cookie is too long for browsers and proxies: each request renews the session",
        );
        return clear(name);
      }
      for (const [each, part] of parts) set(each, part, maxAge);
      clear(name, parts.length);
    },
    clear: (name) => {
      kept.set(name, "");
      clear(name);
    },
  };
}

type Part = [name: string, value: string];

const isOfSession = (name: string) => name.startsWith("__Host-");
/** `name=value; ` */
const sizeOf = (cookies: Iterable<Part>) =>
  [...cookies].reduce((sum, [name, value]) => sum + name.length + value.length + 3, 0);

/** Which part of a value a cookie is, from 0; -1 for one of another value. */
function partOf(name: string, cookie: string): number {
  if (cookie === name) return 0;
  return cookie.startsWith(`${name}.`) && /^[1-9]$/.test(cookie.slice(name.length + 1))
    ? Number(cookie.at(-1))
    : -1;
}

const nameOf = (name: string, part: number) => (part === 0 ? name : `${name}.${part}`);

/** What stands between the number of parts and the first; no token begins like it. */
const mark = /^([2-9])~/;

function split(name: string, value: string): Part[] {
  const room = longest - name.length - 2;
  const count = Math.ceil(value.length / room);
  if (count <= 1) return [[name, value]];
  return Array.from({ length: count }, (_, part) => [
    nameOf(name, part),
    `${part === 0 ? `${count}~` : ""}${value.slice(part * room, (part + 1) * room)}`,
  ]);
}

/** Undefined where a part is missing. */
function joined(name: string, cookies: ReadonlyMap<string, string>): string | undefined {
  const first = cookies.get(name);
  const [begin = "", count] = first?.match(mark) ?? [];
  if (first === undefined || count === undefined) return first;
  const parts = [first.slice(begin.length)];
  for (let part = 1; part < Number(count); part++) {
    const value = cookies.get(nameOf(name, part));
    if (value === undefined) return undefined;
    parts.push(value);
  }
  return parts.join("");
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
    await reply.code(403).send(errorBody("FORBIDDEN", message));
  };
}
