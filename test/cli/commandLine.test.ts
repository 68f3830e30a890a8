/** The command line: every setting has its flag, secrets have none, and what makes no sense is told without values. */
import { commands, flagOf, isSecret, readCommandLine, UsageError } from "../../src/cli/commandLine";
import { help } from "../../src/cli/help";
import { settings } from "../../src/config/config";

const names = Object.keys(settings);
const secrets = names.filter(isSecret);

function faultOf(...args: string[]): string {
  try {
    readCommandLine(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error("The command line is good.");
}

test("without anything the gateway starts", () => {
  expect(readCommandLine([])).toEqual({ word: "start", settings: {} });
});

test.each(Object.keys(commands))("%s is a word", (command) => {
  expect(readCommandLine([command, "--port", "0"])).toEqual({ word: command, settings: { PORT: "0" } });
  expect(readCommandLine(["--port=0", command])).toEqual({ word: command, settings: { PORT: "0" } });
});

test.each(names.filter((name) => !isSecret(name)))("%s has a flag of its own", (name) => {
  const flag = `--${flagOf(name)}`;
  expect(readCommandLine([flag, "a value"])).toEqual({ word: "start", settings: { [name]: "a value" } });
  expect(readCommandLine([`${flag}=a value`])).toEqual({ word: "start", settings: { [name]: "a value" } });
});

test("flags are named by one rule", () => {
  expect(["PORT", "COGNITO_USER_POOL_ID", "AWS_REGION", "READ_DEADLINE_MS"].map(flagOf)).toEqual([
    "port",
    "user-pool-id",
    "aws-region",
    "read-deadline-ms",
  ]);
});

test("what is named like a secret is one", () => {
  expect(secrets).toEqual(names.filter((name) => /SECRET|PASSWORD|TOKEN|_KEYS?$|^REDIS_URL$/.test(name)));
});

test.each(secrets)("%s is no flag, since process lists show those", (name) => {
  for (const args of [[`--${flagOf(name)}=canary77`], [`--${flagOf(name)}`, "canary77"]]) {
    const fault = faultOf(...args);
    expect(fault).toMatch(`set ${name} in the environment`);
    expect(fault).not.toContain("canary77");
  }
});

test.each([
  ["a flag that there is not", ["--prot", "4000"], "Unknown option --prot. Did you mean --port?"],
  ["one with a value", ["--prot=canary77"], "Unknown option --prot. Did you mean --port?"],
  ["one like no other", ["--xxxxxxxxxxxx"], "Unknown option --xxxxxxxxxxxx."],
  ["a short one", ["-p", "4000"], "Unknown option -p."],
  ["a word that there is not", ["chek-config"], 'Unknown command "chek-config". Did you mean check-config?'],
  ["a name that every object has", ["constructor"], 'Unknown command "constructor".'],
  ["two words", ["start", "schema"], 'Unexpected argument "schema".'],
  ["a flag at the end", ["--port"], "--port requires a value."],
  ["a flag instead of a value", ["--port", "--host=x"], "--port requires a value."],
])("%s is refused", (_, args, fault) => {
  expect(faultOf(...args)).toBe(fault);
});

test.each([
  ["--help", "help"],
  ["-h", "help"],
  ["--version", "version"],
  ["-v", "version"],
])("%s prints, whatever else there is", (flag, prints) => {
  expect(readCommandLine(["schema", flag, "--unknown"])).toEqual({ prints });
});

test("the help tells every word and every setting once, in 100 columns", () => {
  const text = help("1.2.3");
  for (const command of Object.keys(commands)) expect(text).toMatch(new RegExp(`^ {2}${command} {2}`, "m"));
  const reported = [...text.matchAll(/^ {2}(?:--([a-z-]+) <value> {3})?([A-Z_]+)$/gm)];
  expect(reported.map(([, flag, name]) => [flag, name])).toEqual([
    ...names.filter((name) => !isSecret(name)).map((name) => [flagOf(name), name]),
    ...secrets.map((name) => [undefined, name]),
  ]);
  expect(text.split("\n").filter((line) => line.length > 100)).toEqual([]);
});
