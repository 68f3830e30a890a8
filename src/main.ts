/** Starts the gateway, stops it well. */
// The SDK's reminder of its Node versions is for us, not for who runs the gateway; package.json names ours.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

import pino from "pino";
import { welcome } from "./banner";
import { BadConfig, readConfig } from "./config";
import { makeGateway } from "./gateway";
import { linesOfATurn } from "./log";

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.LOG_LEVEL }, linesOfATurn());
  const gateway = await makeGateway(config, { log });
  const url = await gateway.app.listen({
    host: config.HOST,
    port: config.PORT,
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
    gateway.close().then(
      () => process.exit(0),
      (error: Error) => {
        log.fatal({ name: error.name }, "The gateway could not stop well");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

main().catch((error: unknown) => {
  const lines =
    error instanceof BadConfig
      ? error.faults
      : [error instanceof Error ? error.message : "The gateway could not start."];
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
});
