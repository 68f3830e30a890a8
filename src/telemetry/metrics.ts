/** Metrics in Prometheus's text format, on a separate port: only the operator's network should reach them. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { BulkheadState, Telemetry } from "./events";

export const metricsPath = "/metrics";

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25];

export interface Metrics {
  telemetry: Telemetry;
  registry: Registry;
}

/** `lanes` is read at each scrape, so that it adds no cost to a call. */
export function makeMetrics(bulkheads: () => Iterable<BulkheadState>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter({ name: `cognito_gateway_${name}_total`, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Histogram({
      name: `cognito_gateway_${name}_seconds`,
      help,
      labelNames,
      registers,
      buckets: seconds,
    });
  const gauge = (name: string, help: string, read: (bulkhead: BulkheadState) => number) =>
    new Gauge({
      name: `cognito_gateway_${name}`,
      help,
      labelNames: ["category"],
      registers,
      collect() {
        for (const bulkhead of bulkheads()) this.set({ category: bulkhead.category }, read(bulkhead));
      },
    });

  const answers = histogram("request", "Duration of requests, by HTTP status.", "status");
  const shed = counter(
    "requests_rejected",
    "Requests rejected on arrival because the gateway was overloaded.",
    "reason",
  );
  const limited = counter("rate_limited", "Requests rejected by one of the gateway's rate limits.", "limit");
  const tokens = counter("tokens_rejected", "Tokens that the gateway rejected.", "reason");
  const calls = counter(
    "calls",
    "Operations by outcome: SUCCESS or the error's code.",
    "operation",
    "outcome",
  );
  const times = histogram(
    "call",
    "Duration of operations, including waiting and every attempt.",
    "operation",
  );
  const attempts = counter("attempts", "Requests to Cognito by outcome.", "operation", "outcome");
  const waits = histogram(
    "queue_wait",
    "Time that attempts waited for their quota category, if they had to wait.",
    "category",
  );
  const rejections = counter(
    "attempts_rejected",
    "Attempts rejected before sending: category full or circuit open.",
    "category",
    "reason",
  );
  const evicted = counter("evicted", "Entries evicted before expiry because a store was full.", "store");
  gauge("in_flight", "Requests to Cognito in progress.", ({ inFlight }) => inFlight);
  gauge("queued", "Attempts waiting for their quota category.", ({ queued }) => queued);
  gauge("circuit_open", "1 while the circuit is open and only probes are sent.", ({ isOpen }) =>
    Number(isOpen),
  );

  return {
    registry,
    telemetry: {
      requestHandled: (status, seconds) => answers.observe({ status }, seconds),
      requestRejected: (reason) => shed.inc({ reason }),
      rateLimited: (limit) => limited.inc({ limit }),
      tokenRejected: (reason) => tokens.inc({ reason }),
      operationCompleted(operation, outcome, seconds) {
        calls.inc({ operation, outcome });
        times.observe({ operation }, seconds);
      },
      attemptCompleted: (operation, outcome) => attempts.inc({ operation, outcome }),
      attemptQueued: (category, seconds) => waits.observe({ category }, seconds),
      attemptRejected: (category, reason) => rejections.inc({ category, reason }),
      entryEvicted: (store) => evicted.inc({ store }),
    },
  };
}

export interface MetricsListener {
  url: string;
  close(): Promise<void>;
}

/** Rejects when the port is taken. */
export async function serveMetrics(
  { registry }: Metrics,
  { host, port }: { host: string; port: number },
): Promise<MetricsListener> {
  const server = createServer(async (request, response) => {
    const isAsked = request.method === "GET" && request.url?.split("?")[0] === metricsPath;
    const body = isAsked ? await registry.metrics() : `Metrics are at ${metricsPath}.\n`;
    response.writeHead(isAsked ? 200 : 404, {
      "content-type": isAsked ? registry.contentType : "text/plain; charset=utf-8",
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { address, family, port: boundPort } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${boundPort}${metricsPath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
