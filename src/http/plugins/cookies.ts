/** Session cookies, and the origins that may use them. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Cookies } from "../../auth/browserSession";
import { errorBody } from "./errorBody";

/** Both are Strict: pages of other sites never send them. `__Host-` requires Secure, the path / and no domain. */
const attributes = { httpOnly: true, secure: true, sameSite: "strict", path: "/" } as const;

/**
 * Limit for one cookie, name and value together. Browsers silently drop cookies of more than 4,096 bytes (RFC 6265,
 * 6.1).
 */
const longest = 4_000;
/**
 * Limit for all cookies of a session in one request: many proxies accept headers of up to 8 KiB, and the page's other
 * cookies need space too.
 */
const longestSession = 7 * 1_024;

/**
 * A value that is too long for one cookie is split: `__Host-access` holds the number of parts and the first part,
 * `__Host-access.1` the second. Every value is sealed or signed, so parts of different values never combine into a
 * valid one.
 */
export function cookiesOf(request: FastifyRequest, reply: FastifyReply): Cookies {
  /** The browser's cookies after this response. */
  const jar = new Map(
    Object.entries(request.cookies).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const set = (name: string, value: string, maxAge: number) => {
    jar.set(name, value);
    reply.setCookie(name, value, { ...attributes, maxAge });
  };
  const clear = (name: string, from = 0) => {
    for (const each of jar.keys()) {
      if (partOf(name, each) < from) continue;
      jar.delete(each);
      reply.setCookie(each, "", { ...attributes, maxAge: 0 });
    }
  };
  return {
    read: (name) => joined(name, jar),
    write(name, value, maxAge) {
      const parts = split(name, value);
      const otherSize = sizeOf([...jar].filter(([each]) => isOfSession(each) && partOf(name, each) < 0));
      if (otherSize + sizeOf(parts) > longestSession) {
        request.log.error(
          { cookie: name, bytes: value.length },
          "A session token is too long for a cookie: every request renews the session",
        );
        return clear(name);
      }
      for (const [each, part] of parts) set(each, part, maxAge);
      clear(name, parts.length);
    },
    clear: (name) => {
      jar.set(name, "");
      clear(name);
    },
  };
}

type Part = [name: string, value: string];

const isOfSession = (name: string) => name.startsWith("__Host-");
/** `name=value; ` */
const sizeOf = (cookies: Iterable<Part>) =>
  [...cookies].reduce((sum, [name, value]) => sum + name.length + value.length + 3, 0);

/** The index of the cookie's part, from 0; -1 for a cookie of another value. */
function partOf(name: string, cookie: string): number {
  if (cookie === name) return 0;
  return cookie.startsWith(`${name}.`) && /^[1-9]$/.test(cookie.slice(name.length + 1))
    ? Number(cookie.at(-1))
    : -1;
}

const nameOf = (name: string, part: number) => (part === 0 ? name : `${name}.${part}`);

/** Separates the number of parts from the first part; no token starts like this. */
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

/** Undefined if a part is missing. */
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
 * Browsers send cookies whichever page makes the request, and name that page in Origin. A request from any origin but
 * this host's and the allowed ones is rejected before anything runs. Clients that are not browsers send no Origin.
 */
export function sameOriginOnly(allowed: ReadonlySet<string>) {
  return async ({ headers, host, protocol }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin } = headers;
    const isOwn = origin === undefined || origin === `${protocol}://${host}` || allowed.has(origin);
    const isForeignSite = origin === undefined && headers["sec-fetch-site"] === "cross-site";
    if (isOwn && !isForeignSite) return;
    const message = "Cross-origin requests are not allowed: add the page's origin to CORS_ORIGINS.";
    await reply.code(403).send(errorBody("FORBIDDEN", message));
  };
}
