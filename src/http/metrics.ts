/** Metrics in Prometheus's text format, on a port of their own: what they tell is for the operator's network alone. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { LaneState, Observer } from "../observer";

export const metricsPath = "/metrics";

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25];

export interface Metrics {
  observer: Observer;
  registry: Registry;
}

/** `lanes` is looked at when somebody asks, so that a call costs nothing for it. */
export function makeMetrics(lanes: () => Iterable<LaneState>): Metrics {
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
  const gauge = (name: string, help: string, read: (lane: LaneState) => number) =>
    new Gauge({
      name: `cognito_gateway_${name}`,
      help,
      labelNames: ["category"],
      registers,
      collect() {
        for (const lane of lanes()) this.set({ category: lane.category }, read(lane));
      },
    });

  const answers = histogram("request", "Requests by HTTP status, and how long they took.", "status");
  const shed = counter("shed", "Requests turned away at the door, since there is too much to do.", "reason");
  const limited = counter("limited", "Requests refused by a limit of the gateway's own.", "limit");
  const tokens = counter("tokens_refused", "Tokens that are not good here.", "reason");
  const calls = counter(
    "calls",
    "Operations by outcome: SUCCESS, or the error's code.",
    "operation",
    "outcome",
  );
  const times = histogram("call", "How long operations took, with waiting and every attempt.", "operation");
  const attempts = counter("attempts", "Requests to Cognito, and what they came to.", "operation", "outcome");
  const waits = histogram("wait", "How long attempts waited for their turn, where they had to.", "category");
  const held = counter("held", "Attempts not made: busy, or the circuit is open.", "category", "reason");
  const evicted = counter("evicted", "What was forgotten before its time, for want of room.", "store");
  gauge("in_flight", "Requests at Cognito now.", ({ inFlight }) => inFlight);
  gauge("waiting", "Attempts that wait for their turn now.", ({ waiting }) => waiting);
  gauge("circuit_open", "1 while nothing is sent but a probe.", ({ isOpen }) => Number(isOpen));

  return {
    registry,
    observer: {
      answered: (status, seconds) => answers.observe({ status }, seconds),
      shed: (reason) => shed.inc({ reason }),
      limited: (limit) => limited.inc({ limit }),
      tokenRefused: (reason) => tokens.inc({ reason }),
      called(operation, outcome, seconds) {
        calls.inc({ operation, outcome });
        times.observe({ operation }, seconds);
      },
      attempted: (operation, outcome) => attempts.inc({ operation, outcome }),
      waited: (category, seconds) => waits.observe({ category }, seconds),
      held: (category, reason) => held.inc({ category, reason }),
      evicted: (store) => evicted.inc({ store }),
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
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}${metricsPath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
