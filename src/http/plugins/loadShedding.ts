/**
 * Load shedding: rejects requests early and cheaply while the gateway is overloaded, so that accepted requests keep
 * their latency. Own code, because libraries sample the event loop's delay at intervals and miss a burst between two
 * samples.
 */
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { RequestRejection, Telemetry } from "../../telemetry/events";
import { errorBody } from "./errorBody";

interface LoadSheddingOptions {
  /** Maximum of requests in progress. */
  maxInFlight: number;
  telemetry: Telemetry;
  log: Logger;
}

/**
 * Limit on the CPU time that the second half of a turn's guaranteed requests may use. Beyond it, further requests of
 * that turn are rejected. CPU time, because time spent waiting for the CPU is not overload.
 */
const tickMs = 50;

function busyMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const body = JSON.stringify(
  errorBody("SERVICE_UNAVAILABLE", "The gateway is overloaded. Nothing was done. Try again in a moment."),
);

/** Applies to every route of the scope. */
export function loadShedding(
  scope: FastifyInstance,
  { maxInFlight, telemetry, log }: LoadSheddingOptions,
): void {
  // Each turn accepts at least a quarter of the maximum: a burst is not overload, and cold code is slow.
  const perTurn = Math.ceil(maxInFlight / 4);
  const halfway = Math.ceil(perTurn / 2);
  let underWay = 0;
  let workedBefore = 0;
  let takenInTurn = 0;
  let shedSinceTold = 0;

  const tooMuch = (): RequestRejection | undefined => {
    if (underWay >= maxInFlight) return "in_flight";
    if (++takenInTurn === 1)
      setImmediate(() => {
        takenInTurn = 0;
      });
    // Reading the CPU time is too expensive for a turn with few requests.
    if (takenInTurn === halfway) workedBefore = busyMs();
    return takenInTurn > perTurn && busyMs() - workedBefore > tickMs ? "event_loop" : undefined;
  };
  /** Logs one line for the first rejection, and one for all of the next ten seconds. */
  const tell = () => {
    if (shedSinceTold++ > 0) return;
    log.warn("Overloaded: rejecting requests");
    setTimeout(() => {
      if (shedSinceTold > 1) log.warn({ requests: shedSinceTold }, "Requests rejected in ten seconds");
      shedSinceTold = 0;
    }, 10_000).unref();
  };

  scope.addHook("onRequest", (_, reply, done) => {
    const reason = tooMuch();
    if (!reason) {
      underWay++;
      reply.raw.once("close", () => {
        underWay--;
      });
      return done();
    }
    telemetry.requestRejected(reason);
    tell();
    reply
      .code(503)
      .header("retry-after", "1")
      .header("content-type", "application/json; charset=utf-8")
      .send(body);
  });
}
