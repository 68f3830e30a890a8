/**
 * Is the process alive, and is it fit for work. Neither asks Cognito: where it does not answer, all instances are alike,
 * and one that is taken out of service could not even say so.
 */
import type { FastifyInstance } from "fastify";

export interface Readiness {
  /** Why not, a word each; empty when ready. */
  reasons: Set<string>;
}

export const shuttingDown = "shutting down";

export function health(app: FastifyInstance, { reasons }: Readiness): void {
  const options = { logLevel: "silent" } as const;
  app.get("/health/live", options, async () => ({ status: "ok" }));
  app.get("/health/ready", options, async (_, reply) =>
    reasons.size === 0
      ? { status: "ok" }
      : reply
          .code(503)
          .header("retry-after", "1")
          .send({ status: "not ready", waitingFor: [...reasons] }),
  );
}
