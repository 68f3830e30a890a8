/**
 * Liveness and readiness. Neither calls Cognito: an outage affects all instances alike, and an instance out of service
 * could not even report it.
 */
import type { FastifyInstance } from "fastify";

export interface Readiness {
  /** Why the instance is not ready, a short phrase each; empty when ready. */
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
