/**
 * The admission queue: starts a few requests in each turn of the event loop, in order, so that finished responses go
 * out before more work starts. Otherwise a thousand requests would start together, wait half done with all their
 * memory, and burden the garbage collector.
 */
import { AsyncResource } from "node:async_hooks";
import type { FastifyInstance } from "fastify";

/** Few enough that a turn takes about two milliseconds, and enough that additional turns cost nothing. */
export const admissionsPerTick = 16;

/** Applies to every route of the scope. */
export function admissionQueue(scope: FastifyInstance): void {
  const waiting: (() => void)[] = [];
  let started = 0;

  const nextTurn = () => {
    started = 0;
    for (const start of waiting.splice(0, admissionsPerTick)) begin(start);
  };
  const begin = (start: () => void) => {
    if (started++ === 0) setImmediate(nextTurn);
    start();
  };
  scope.addHook("onRequest", (_request, _reply, done) => {
    if (started < admissionsPerTick && waiting.length === 0) return begin(done);
    // Resumes in the request's own async context (OpenTelemetry, AsyncLocalStorage).
    const itself = new AsyncResource("WaitingRequest");
    waiting.push(() => itself.runInAsyncScope(done));
  });
}
