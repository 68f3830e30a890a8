/**
 * The command line: a command, and settings as options. The option of a setting is its name in lower case with hyphens,
 * without COGNITO: `--port` is PORT, `--user-pool-id` is COGNITO_USER_POOL_ID. An option overrides its variable.
 *
 *     cognito-graphql-gateway check-config --user-pool-id eu-west-1_AbC123xyz --client-id 1example23456789
 */
import { parseArgs } from "node:util";
import { suggestionList } from "graphql/jsutils/suggestionList";
import { settings } from "../config/config";

export const commands = {
  start: "Starts the gateway. The default.",
  schema: "Prints the GraphQL schema that these settings expose.",
  "check-config": "Lists every error in the settings, or else the fields that they expose.",
  embedded: "Runs only the embedded user pool, for the AWS CLI, SDKs and gateways.",
} as const;

export type Command = keyof typeof commands;

export type CommandLine =
  | { prints: "help" | "version" }
  | {
      word: Command;
      /** As environment variables. */
      settings: Readonly<Record<string, string>>;
    };

/** The command line is invalid. The message never holds a flag's value, which may be a secret. */
export class UsageError extends Error {}

export const flagOf = (setting: string) =>
  setting
    .replace(/^COGNITO_/, "")
    .toLowerCase()
    .replaceAll("_", "-");

const settingOf = new Map(Object.keys(settings).map((name) => [flagOf(name), name]));

/** Throws `Misspelt`. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
      ...Object.fromEntries([...settingOf.keys()].map((flag) => [flag, { type: "string" } as const])),
    },
    strict: false,
    tokens: true,
  });
  const flags = tokens.filter((token) => token.kind === "option");
  for (const prints of ["help", "version"] as const)
    if (flags.some(({ name }) => name === prints)) return { prints };

  const values: Record<string, string> = {};
  for (const { name, rawName, value, inlineValue } of flags) {
    const setting = settingOf.get(name);
    if (!setting)
      throw new UsageError(`Unknown option ${rawName}.${closestTo(name, [...settingOf.keys()], "--")}`);
    if (isSecret(setting))
      throw new UsageError(
        `${rawName} is a secret, and process lists show options: set ${setting} in the environment.`,
      );
    if (value === undefined || (!inlineValue && value.startsWith("-")))
      throw new UsageError(`${rawName} requires a value.`);
    values[setting] = value;
  }
  const [command = "start", extra] = tokens.flatMap((token) =>
    token.kind === "positional" ? token.value : [],
  );
  if (!Object.hasOwn(commands, command))
    throw new UsageError(`Unknown command "${command}".${closestTo(command, Object.keys(commands))}`);
  if (extra !== undefined) throw new UsageError(`Unexpected argument "${extra}".`);
  return { word: command as Command, settings: values };
}

export const isSecret = (setting: string) => "secret" in settings[setting as keyof typeof settings];

function closestTo(values: string, candidates: readonly string[], prefix = ""): string {
  const [nearest] = suggestionList(values, candidates);
  return nearest === undefined ? "" : ` Did you mean ${prefix}${nearest}?`;
}
