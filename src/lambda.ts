/** The gateway on AWS Lambda, behind an HTTP API, a function URL or an Application Load Balancer. */
import pino from "pino";
import { makeGateway } from "./app/gateway";
import { nodeSupportNotice } from "./cli/nodeSupport";
import { ConfigError, readConfig } from "./config/config";
import { eventSource, handleEvent, type LambdaEvent, type LambdaResult } from "./http/lambda/lambdaEvents";
import { logOptions } from "./telemetry/log";

/** A function runs in production mode unless NODE_ENV says otherwise. */
async function open() {
  const config = readConfig({ NODE_ENV: "production", ...process.env });
  const misplaced = (["EXPLORER", "METRICS_PORT", "EMBEDDED_PORT"] as const).filter((name) =>
    process.env[name] === "off" ? false : process.env[name],
  );
  if (misplaced.length > 0)
    throw new ConfigError(
      misplaced.map((name) => `${name} requires a long-running process: unset it on Lambda.`),
    );
  const log = pino({ ...logOptions, level: config.LOG_LEVEL });
  const outdated = nodeSupportNotice(process.versions.node);
  if (outdated) log.warn(outdated);
  const trustedProxies = new Set([eventSource, ...config.TRUSTED_PROXIES]);
  const { app } = await makeGateway({ ...config, EXPLORER: false, TRUSTED_PROXIES: trustedProxies }, { log });
  await app.ready();
  return { app, cookieSessions: config.SESSION_MODE === "cookie" };
}

/** Starts during the instance's initialization, for which AWS grants more CPU than for a request. */
const opened = open();
opened.catch((error: Error) => {
  for (const line of error instanceof ConfigError ? error.issues : [error.message]) console.error(line);
});

/** Rejects only if the gateway could not start. Client errors are responses, as over HTTP. */
export async function handler(event: LambdaEvent): Promise<LambdaResult> {
  const { app, cookieSessions } = await opened;
  return handleEvent(app, event, { cookieSessions });
}
