/** The program: reads the command line and the settings, and runs the command. */

import { type Config, ConfigError, readConfig } from "../config/config";
import { checkConfig } from "./checkConfig";
import { type Command, readCommandLine, UsageError } from "./commandLine";
import { help } from "./help";
import { schema } from "./schema";
import { start } from "./start";

const runners: Record<Command, (config: Config) => Promise<void>> = {
  start,
  schema,
  "check-config": checkConfig,
  // Loaded lazily, because production never needs the embedded pool.
  embedded: (config) => (require("./embedded") as typeof import("./embedded")).embedded(config),
};

async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2));
  if ("prints" in command) {
    const { version } = require("../../package.json");
    process.stdout.write(command.prints === "help" ? help(version) : `${version}\n`);
    return;
  }
  // An option sets its variable, because others such as the AWS SDK read the environment too.
  Object.assign(process.env, command.settings);
  await runners[command.word](readConfig(process.env));
}

main().catch((error: unknown) => {
  const lines =
    error instanceof ConfigError
      ? error.issues
      : [error instanceof Error ? error.message : "Start-up failed."];
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (error instanceof UsageError) process.stderr.write("Run with --help for usage.\n");
  process.exit(error instanceof UsageError ? 2 : 1);
});
