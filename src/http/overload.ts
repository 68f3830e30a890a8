/**
 * Turns requests away while there is more to do than can be done: at once and cheaply, so that those that are let in
 * are served as ever. By hand, since what samples the event loop's delay now and then is late by what came in between.
 */
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { Observer, ShedReason } from "../observer";
import { errorBody } from "./errorBody";

interface OverloadOptions {
  /** Requests under way at most. */
  most: number;
  observer: Observer;
  log: Logger;
}

/**
 * The second half of what one turn of the event loop takes in any case works no longer than this before more is turned
 * away; in time of the processor, since being kept waiting is no overload.
 */
const turnMs = 50;

function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const body = JSON.stringify(
  errorBody(
    "SERVICE_UNAVAILABLE",
    "The gateway has more to do than it can. Nothing was done. Try again in a moment.",
  ),
);

/** Guards every route of the scope. */
export function shedOverload(scope: FastifyInstance, { most, observer, log }: OverloadOptions): void {
  // A quarter of what may be under way comes in at one turn in any case: a burst is no overload, cold code is slow.
  const perTurn = Math.ceil(most / 4);
  const halfway = Math.ceil(perTurn / 2);
  let underWay = 0;
  let workedBefore = 0;
  let takenInTurn = 0;
  let shedSinceTold = 0;

  const tooMuch = (): ShedReason | undefined => {
    if (underWay >= most) return "in flight";
    if (++takenInTurn === 1)
      setImmediate(() => {
        takenInTurn = 0;
      });
    // Asking for the processor's time costs more than a turn of few requests has to give.
    if (takenInTurn === halfway) workedBefore = workedMs();
    return takenInTurn > perTurn && workedMs() - workedBefore > turnMs ? "event loop" : undefined;
  };
  /** One line for the first, and one for all of the ten seconds after it. */
  const tell = () => {
    if (shedSinceTold++ > 0) return;
    log.warn("More to do than can be done: requests are turned away");
    setTimeout(() => {
      if (shedSinceTold > 1)
        log.warn({ requests: shedSinceTold }, "Requests were turned away in ten seconds");
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
    observer.shed(reason);
    tell();
    reply
      .code(503)
      .header("retry-after", "1")
      .header("content-type", "application/json; charset=utf-8")
      .send(body);
  });
}
