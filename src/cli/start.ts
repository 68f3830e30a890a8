/** `start`: runs the gateway until a signal stops it. */
import pino from "pino";
import { makeGateway } from "../app/gateway";
import type { Config } from "../config/config";
import { batchedDestination, logOptions } from "../telemetry/log";
import { traceIds } from "../telemetry/tracing";
import { welcome } from "./banner";
import { logCrashes } from "./crashLogging";
import { nodeSupportNotice } from "./nodeSupport";
import { startTelemetry } from "./telemetry";

export async function start(config: Config): Promise<void> {
  const mixin = config.traces ? traceIds : undefined;
  const log = pino({ ...logOptions, level: config.LOG_LEVEL, mixin }, batchedDestination());
  logCrashes(log);
  const outdated = nodeSupportNotice(process.versions.node);
  if (outdated) log.warn(outdated);
  const sendLastSpans = startTelemetry(config, log);
  const gateway = await makeGateway(config, { log });
  const url = await gateway.app.listen({
    host: config.HOST,
    port: config.PORT,
    // Linux's maximum: a client beyond it retries only after a second.
    backlog: 4_096,
    listenTextResolver: () => "listening",
  });
  const advice = gateway.advice();
  if (gateway.embedded) process.stderr.write(welcome(url, gateway, config, await advice));
  else log.info({ url }, "Gateway listening");

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "Shutting down: completing requests in progress");
    gateway
      .close()
      .then(sendLastSpans)
      .then(
        () => process.exit(0),
        (error: Error) => {
          log.fatal({ name: error.name }, "Shutdown failed");
          process.exit(1);
        },
      );
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, stop);
}
