/**
 * The command line: a word, and settings as flags. The flag of a setting is its name in small letters with hyphens,
 * without COGNITO: `--port` is PORT, `--user-pool-id` is COGNITO_USER_POOL_ID. A flag counts more than its variable.
 *
 *     cognito-graphql-gateway check-config --user-pool-id eu-west-1_AbC123xyz --client-id 1example23456789
 */
import { parseArgs } from "node:util";
import { suggestionList } from "graphql/jsutils/suggestionList";
import { settings } from "../config";

export const words = {
  start: "Starts the gateway. The same without a word.",
  schema: "Prints the GraphQL schema that these settings serve.",
  "check-config": "Tells all that is wrong with the settings, or else what they expose.",
  embedded: "Runs the embedded user pool alone, for the AWS CLI, SDKs and gateways.",
} as const;

export type Word = keyof typeof words;

export type Command =
  | { prints: "help" | "version" }
  | {
      word: Word;
      /** As environment variables. */
      settings: Readonly<Record<string, string>>;
    };

/** What is wrong with the command line. Never holds a flag's value: it might be a secret. */
export class Misspelt extends Error {}

export const flagOf = (setting: string) =>
  setting
    .replace(/^COGNITO_/, "")
    .toLowerCase()
    .replaceAll("_", "-");

const settingOf = new Map(Object.keys(settings).map((name) => [flagOf(name), name]));

/** Throws Misspelt. */
export function readCommandLine(args: readonly string[]): Command {
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

  const given: Record<string, string> = {};
  for (const { name, rawName, value, inlineValue } of flags) {
    const setting = settingOf.get(name);
    if (!setting)
      throw new Misspelt(`There is no flag ${rawName}.${meant(name, [...settingOf.keys()], "--")}`);
    if (isSecret(setting))
      throw new Misspelt(
        `${rawName} is a secret, and process lists show flags: set ${setting} in the environment.`,
      );
    if (value === undefined || (!inlineValue && value.startsWith("-")))
      throw new Misspelt(`${rawName} needs a value.`);
    given[setting] = value;
  }
  const [word = "start", extra] = tokens.flatMap((token) => (token.kind === "positional" ? token.value : []));
  if (!Object.hasOwn(words, word))
    throw new Misspelt(`There is no word ${word}.${meant(word, Object.keys(words))}`);
  if (extra !== undefined) throw new Misspelt(`One word is enough: ${word}, and not ${extra} as well.`);
  return { word: word as Word, settings: given };
}

export const isSecret = (setting: string) => "secret" in settings[setting as keyof typeof settings];

function meant(given: string, known: readonly string[], prefix = ""): string {
  const [nearest] = suggestionList(given, known);
  return nearest === undefined ? "" : ` Did you mean ${prefix}${nearest}?`;
}
