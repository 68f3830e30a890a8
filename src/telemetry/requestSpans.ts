/** A span for each request, the parent of its fields' spans. */
import { BlockList, isIPv6 } from "node:net";
import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { startSpan } from "./tracing";

const contexts = new WeakMap<FastifyRequest, Context>();

/**
 * `traceparent`, like X-Forwarded-For, is accepted only from trusted proxies. Any other client could force its requests
 * to be recorded, or write into the traces of others.
 */
export function requestSpans(app: FastifyInstance, path: string, trustedProxies: ReadonlySet<string>): void {
  const trusted = blockListOf(trustedProxies);
  const name = `POST ${path}`;
  app.addHook("onRequest", (request, _, done) => {
    const address = request.socket.remoteAddress ?? "";
    const isTrusted = trustedProxies.size > 0 && trusted.check(address, isIPv6(address) ? "ipv6" : "ipv4");
    const parent = isTrusted ? propagation.extract(ROOT_CONTEXT, request.headers) : ROOT_CONTEXT;
    const attributes = { "http.request.method": request.method, "http.route": path };
    const span = startSpan(name, { kind: SpanKind.SERVER, attributes }, parent);
    if (span) contexts.set(request, trace.setSpan(parent, span));
    done();
  });
  // The body parser loses the async context of earlier hooks.
  app.addHook("preHandler", (request, _, done) => {
    const spanContext = contexts.get(request);
    if (spanContext) context.with(spanContext, done);
    else done();
  });
  app.addHook("onResponse", (request, { statusCode }, done) => {
    const span = trace.getSpan(contexts.get(request) ?? ROOT_CONTEXT);
    span?.setAttribute("http.response.status_code", statusCode);
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

function blockListOf(addresses: ReadonlySet<string>): BlockList {
  const list = new BlockList();
  for (const each of addresses) {
    const [address, bits] = each.split("/");
    const family = isIPv6(address!) ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address!, family);
    else list.addSubnet(address!, Number(bits), family);
  }
  return list;
}
