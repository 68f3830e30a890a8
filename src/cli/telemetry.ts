/** OpenTelemetry's SDK, which sends the spans away. Loaded only where its variables ask for it. */
import { DiagLogLevel, diag } from "@opentelemetry/api";
import type { Logger } from "pino";
import type { Config } from "../config";

const package_ = "@opentelemetry/sdk-node";
const patience = 5_000;

/** Answers how to send the last spans. Throws an Error when the SDK is not installed. */
export function startTelemetry(config: Config, log: Logger): () => Promise<void> {
  if (!config.traces) return async () => {};
  // Metrics and logs have ways of their own here; the process's command line is nobody's business.
  process.env.OTEL_METRICS_EXPORTER = "none";
  process.env.OTEL_LOGS_EXPORTER = "none";
  process.env.OTEL_NODE_RESOURCE_DETECTORS ??= "env";
  const { NodeSDK } = loaded();
  const trouble = (message: string) => log.warn({ reason: message }, "OpenTelemetry has trouble");
  const quiet = () => {};
  diag.setLogger(
    { error: trouble, warn: trouble, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const sdk = new NodeSDK({ serviceName: config.OTEL_SERVICE_NAME });
  sdk.start();
  // A collector that is away does not hold the stop up.
  return () =>
    Promise.race([
      sdk.shutdown().catch(() => {}),
      new Promise<void>((resolve) => setTimeout(resolve, patience).unref()),
    ]);
}

function loaded(): typeof import("@opentelemetry/sdk-node") {
  try {
    return require(package_);
  } catch {
    const { peerDependencies } = require("../../package.json");
    throw new Error(
      `OTEL_EXPORTER_OTLP_ENDPOINT asks for traces: npm install ${package_}@${peerDependencies[package_]} beside the gateway.`,
    );
  }
}
