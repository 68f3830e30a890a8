/** docs/cli.md: the commands, and what `--help` prints. */
import { commands } from "../../src/cli/commandLine";
import { help } from "../../src/cli/help";
import { code, fence, paragraphs, table } from "./markdown";

const { version } = require("../../package.json");

export function cliPage(): string {
  return paragraphs(
    "# Command line",
    "This page lists the commands and flags of `cognito-graphql-gateway`.",
    "In a checkout, `npm run build` makes the program, and `node dist/main.js` runs it. Where the [tarball is installed](getting-started.md#install-it-elsewhere), it is `node_modules/.bin/cognito-graphql-gateway`.",
    "## Commands",
    table(
      ["Command", "What it does"],
      Object.entries(commands).map(([name, meaning]) => [code(name), meaning]),
    ),
    fence(
      "sh",
      [
        "node dist/main.js",
        ...Object.keys(commands)
          .filter((name) => name !== "start")
          .map((name) => `node dist/main.js ${name}`),
        "node dist/main.js start --user-pool-id eu-west-1_AbC123xyz --client-id 1example23456789",
      ].join("\n"),
    ),
    "npm and npx pass SIGINT on, but not SIGTERM: a service manager starts the program itself.",
    "## Help",
    "`--help` prints all of this. [Configuration](configuration.md) has the same settings by subject.",
    fence("text", help(version)),
  );
}
