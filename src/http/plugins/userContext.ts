/** The client of a connection: its address, and the headers that distinguish browsers. */
import { isIP, isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";
import type { UserContext } from "../../cognito/userContext";

/** None of these holds a secret. Authorization, cookies and a proxy's headers are never passed on. */
const headerNames = [
  "user-agent",
  "accept",
  "accept-language",
  "sec-ch-ua",
  "sec-ch-ua-mobile",
  "sec-ch-ua-platform",
];

export function userContextOf({ ip, headers, url }: FastifyRequest): UserContext {
  return {
    ipAddress: address(ip),
    serverName: headers.host?.match(/^([\w.-]{1,255}|\[[\da-f:.]+\])(:\d+)?$/i)?.[1] ?? "localhost",
    serverPath: url.replace(/\?.*$/s, ""),
    httpHeaders: headerNames.flatMap((headerName) => {
      const headerValue = headers[headerName];
      return typeof headerValue === "string" ? [{ headerName, headerValue }] : [];
    }),
  };
}

/**
 * An address in the form that AWS accepts. Fastify has already resolved trusted proxies. Some proxies append a port,
 * and IPv4 arrives as `::ffff:192.0.2.1` on a dual-stack socket. Returns undefined for anything but an address.
 */
export function address(text: string | undefined): string | undefined {
  const bare = text
    ?.replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1")
    .replace(/%.*$/, "");
  if (!bare || !isIP(bare)) return undefined;
  return isIPv6(bare) ? unmapped(bare) : bare;
}

/**
 * Maps any notation of an IPv4-mapped IPv6 address, such as `::ffff:c000:201`, to the IPv4 address. RFC 4291, 2.5.5.2.
 */
function unmapped(address: string): string {
  // The URL parser normalizes the host (RFC 5952).
  const [, high, low] = new URL(`http://[${address}]`).hostname.match(/^\[::ffff:(\w+):(\w+)\]$/) ?? [];
  if (high === undefined || low === undefined) return address;
  return [high, low]
    .flatMap((pair) => [Number.parseInt(pair, 16) >> 8, Number.parseInt(pair, 16) & 255])
    .join(".");
}
