#!/usr/bin/env node
/** The program: reads the command line and the settings, and does what its word says. */
// The SDK's reminder of its Node versions is for us, not for who runs the gateway; package.json names ours.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

import { Misspelt, readCommandLine, type Word } from "./cli/commandLine";
import { help } from "./cli/help";
import { BadConfig, type Config, readConfig } from "./config";

/** Each is loaded when it is asked for: the gateway has no use for the embedded pool's listener, nor the pool for it. */
const does: Record<Word, (config: Config) => Promise<void>> = {
  start: (config) => (require("./cli/start") as typeof import("./cli/start")).start(config),
  schema: (config) => (require("./cli/schema") as typeof import("./cli/schema")).schema(config),
  "check-config": (config) =>
    (require("./cli/checkConfig") as typeof import("./cli/checkConfig")).checkConfig(config),
  embedded: (config) => (require("./cli/embedded") as typeof import("./cli/embedded")).embedded(config),
};

async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2));
  if ("prints" in command) {
    const { version } = require("../package.json");
    process.stdout.write(command.prints === "help" ? help(version) : `${version}\n`);
    return;
  }
  // Also what others read there, such as the AWS SDK: a flag is its variable.
  Object.assign(process.env, command.settings);
  await does[command.word](readConfig(process.env));
}

main().catch((error: unknown) => {
  const lines =
    error instanceof BadConfig
      ? error.faults
      : [error instanceof Error ? error.message : "The gateway could not start."];
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (error instanceof Misspelt) process.stderr.write("--help tells what there is.\n");
  process.exit(error instanceof Misspelt ? 2 : 1);
});
