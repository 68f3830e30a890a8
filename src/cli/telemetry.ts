/** OpenTelemetry's SDK, which exports the spans. Loaded only if its variables are set. */
import { DiagLogLevel, diag } from "@opentelemetry/api";
import type { Logger } from "pino";
import type { Config } from "../config/config";

const sdkPackage = "@opentelemetry/sdk-node";
const shutdownTimeoutMs = 5_000;

/** Returns a function that sends the last spans. Throws an Error when the SDK is not installed. */
export function startTelemetry(config: Config, log: Logger): () => Promise<void> {
  if (!config.traces) return async () => {};
  // Metrics and logs are exported separately. The `env` detector keeps the command line out of the traces.
  process.env.OTEL_METRICS_EXPORTER = "none";
  process.env.OTEL_LOGS_EXPORTER = "none";
  process.env.OTEL_NODE_RESOURCE_DETECTORS ??= "env";
  const { NodeSDK } = loaded();
  const trouble = (message: string) => log.warn({ reason: message }, "OpenTelemetry error");
  const quiet = () => {};
  diag.setLogger(
    { error: trouble, warn: trouble, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const sdk = new NodeSDK({ serviceName: config.OTEL_SERVICE_NAME });
  sdk.start();
  // An unreachable collector must not block the shutdown.
  return () =>
    Promise.race([
      sdk.shutdown().catch(() => {}),
      new Promise<void>((resolve) => setTimeout(resolve, shutdownTimeoutMs).unref()),
    ]);
}

function loaded(): typeof import("@opentelemetry/sdk-node") {
  try {
    return require(sdkPackage);
  } catch {
    const { peerDependencies } = require("../../package.json");
    throw new Error(
      `OTEL_EXPORTER_OTLP_ENDPOINT requires the OpenTelemetry SDK: npm install ${sdkPackage}@${peerDependencies[sdkPackage]} beside the gateway.`,
    );
  }
}
