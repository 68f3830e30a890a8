/** `start`: the gateway, until it is told to stop. */
import pino from "pino";
import { welcome } from "../banner";
import type { Config } from "../config";
import { makeGateway } from "../gateway";
import { linesOfATurn, logOptions } from "../log";
import { traceIds } from "../tracing";
import { nodeAdvice } from "./nodeSupport";
import { startTelemetry } from "./telemetry";
import { logTrouble } from "./trouble";

export async function start(config: Config): Promise<void> {
  const mixin = config.traces ? traceIds : undefined;
  const log = pino({ ...logOptions, level: config.LOG_LEVEL, mixin }, linesOfATurn());
  logTrouble(log);
  const outdated = nodeAdvice(process.versions.node);
  if (outdated) log.warn(outdated);
  const sendLastSpans = startTelemetry(config, log);
  const gateway = await makeGateway(config, { log });
  const url = await gateway.app.listen({
    host: config.HOST,
    port: config.PORT,
    // As many as Linux lets wait: who comes beyond them tries again after a second only.
    backlog: 4_096,
    listenTextResolver: () => "listening",
  });
  const advice = gateway.advice();
  if (gateway.embedded) process.stderr.write(welcome(url, gateway, config, await advice));
  else log.info({ url }, "The gateway serves Amazon Cognito");

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "Stopping: no new work, what is under way is answered");
    gateway
      .close()
      .then(sendLastSpans)
      .then(
        () => process.exit(0),
        (error: Error) => {
          log.fatal({ name: error.name }, "The gateway could not stop well");
          process.exit(1);
        },
      );
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, stop);
}
