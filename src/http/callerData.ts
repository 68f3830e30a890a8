/** Who is at the other end of the connection: the address, and the headers that tell one browser from another. */
import { isIP, isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";
import type { CallerData } from "../cognito/callerData";

/** None of these holds a secret; Authorization, cookies and whatever a proxy adds stay here. */
const told = [
  "user-agent",
  "accept",
  "accept-language",
  "sec-ch-ua",
  "sec-ch-ua-mobile",
  "sec-ch-ua-platform",
];

export function callerDataOf({ ip, headers, url }: FastifyRequest): CallerData {
  return {
    ipAddress: address(ip),
    serverName: headers.host?.match(/^([\w.-]{1,255}|\[[\da-f:.]+\])(:\d+)?$/i)?.[1] ?? "localhost",
    serverPath: url.replace(/\?.*$/s, ""),
    httpHeaders: told.flatMap((headerName) => {
      const headerValue = headers[headerName];
      return typeof headerValue === "string" ? [{ headerName, headerValue }] : [];
    }),
  };
}

/**
 * An address as AWS takes it. Fastify has looked behind the trusted proxies already; some of them write a port beside
 * the address, and IPv4 comes as `::ffff:192.0.2.1` on a dual-stack socket. What is no address is none.
 */
export function address(text: string | undefined): string | undefined {
  const bare = text
    ?.replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1")
    .replace(/%.*$/, "");
  if (!bare || !isIP(bare)) return undefined;
  return isIPv6(bare) ? unmapped(bare) : bare;
}

/** IPv4 in any spelling of its IPv6 form, such as `::ffff:c000:201`, is the IPv4 address. RFC 4291, 2.5.5.2. */
function unmapped(address: string): string {
  // A URL's host is in its one spelling (RFC 5952).
  const [, high, low] = new URL(`http://[${address}]`).hostname.match(/^\[::ffff:(\w+):(\w+)\]$/) ?? [];
  if (high === undefined || low === undefined) return address;
  return [high, low]
    .flatMap((pair) => [Number.parseInt(pair, 16) >> 8, Number.parseInt(pair, 16) & 255])
    .join(".");
}
