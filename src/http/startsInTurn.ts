/**
 * Begins a few requests at each turn of the event loop, in their order: answers that have come are passed on before
 * more is begun. Without it a thousand requests would be begun at once and all wait half done, each with what it holds
 * in memory, and the collector would carry that around.
 */
import { AsyncResource } from "node:async_hooks";
import type { FastifyInstance } from "fastify";

/** Few enough that a turn takes some two milliseconds, and enough that more turns cost nothing. */
export const startsPerTurn = 16;

/** Guards every route of the scope. */
export function startInTurn(scope: FastifyInstance): void {
  const waiting: (() => void)[] = [];
  let started = 0;

  const nextTurn = () => {
    started = 0;
    for (const start of waiting.splice(0, startsPerTurn)) begin(start);
  };
  const begin = (start: () => void) => {
    if (started++ === 0) setImmediate(nextTurn);
    start();
  };
  scope.addHook("onRequest", (_request, _reply, done) => {
    if (started < startsPerTurn && waiting.length === 0) return begin(done);
    // It goes on as the request that it is, also for who follows it (OpenTelemetry, AsyncLocalStorage).
    const itself = new AsyncResource("WaitingRequest");
    waiting.push(() => itself.runInAsyncScope(done));
  });
}
