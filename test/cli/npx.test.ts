/** `npx cognito-graphql-gateway` in an application that has the packed package, as npm installs it. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Packed, packed } from "../helpers/packedPackage";

const { dependencies, version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
let installed: Packed;
const running = new Set<ChildProcess>();

beforeAll(() => {
  installed = packed(Object.keys(dependencies));
  // npm makes the link of the package's `bin`.
  execFileSync("npm", ["rebuild", "--offline", "--ignore-scripts"], { cwd: installed.app, stdio: "pipe" });
});
afterEach(() => {
  for (const { pid, exitCode, signalCode } of running)
    if (exitCode === null && signalCode === null) process.kill(-pid!, "SIGKILL");
  running.clear();
});
afterAll(() => installed.remove());

const { PATH, HOME } = process.env;
const name = "cognito-graphql-gateway";
/** npx does not hand SIGTERM on; who stops the program like that starts it from here. */
const bin = () => join(installed.app, "node_modules/.bin", name);
const environment = (settings: Record<string, string>) => ({
  cwd: installed.app,
  env: { PATH, HOME, AWS_EC2_METADATA_DISABLED: "true", npm_config_offline: "true", ...settings },
});

function npx(args: string[], settings: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync("npx", [name, ...args], {
    ...environment(settings),
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

/** Starts it in a process group of its own, as a shell does, and waits until it has said this on either stream. */
async function started(command: string[], settings: Record<string, string>, pattern: RegExp) {
  const child = spawn(command[0]!, command.slice(1), {
    ...environment(settings),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  running.add(child);
  const ended = once(child, "close").then(([code]) => code as number | null);
  let stated = "";
  const found = await new Promise<RegExpMatchArray>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      stated += chunk;
      const match = stated.match(pattern);
      if (match) resolve(match);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void ended.then(() => reject(new Error(stated)));
  });
  return { child, ended, found, output: () => stated };
}

test("--help and --version", () => {
  expect(npx(["--help"])).toMatchObject({
    status: 0,
    stderr: "",
    stdout: expect.stringContaining("--user-pool-id"),
  });
  expect(npx(["--version"])).toEqual({ status: 0, stderr: "", stdout: `${version}\n` });
});

test("schema prints what these settings serve, and no more", () => {
  const { stdout, status } = npx(["schema", "--user-pool-id", "eu-west-1_AbC123xyz", "--client-id", "abc"]);
  expect(status).toBe(0);
  expect(stdout).toContain("  signUp(");
  expect(stdout).not.toContain("  confirmUser(");
  const subgraph = npx(["schema", "--federation=on"]).stdout;
  expect(subgraph).toMatch(/^extend schema\s+@link/m);
  expect(subgraph).toContain('@key(fields: "userPoolId username")');
});

test("check-config tells what is exposed, or all that is wrong", () => {
  const good = npx(["check-config", "--user-pool-id", "eu-west-1_AbC123xyz", "--admin-groups=support"], {
    COGNITO_CLIENT_ID: "1example23456789",
  });
  expect(good).toMatchObject({ status: 0, stderr: "" });
  expect(good.stdout).toMatch(/^\d+ admin fields, for group support:\n {2}addUserToGroup,/m);
  expect(good.stdout).toMatch(/^No operator fields\.$/m);

  const bad = npx(["check-config", "--port", "x"], { LOG_LEVEL: "loud", CORS_ORIGINS: "*" });
  expect(bad).toMatchObject({ status: 1, stdout: "" });
  expect(bad.stderr.match(/^[A-Z_]+(?= must be)/gm)).toEqual(["PORT", "CORS_ORIGINS", "LOG_LEVEL"]);
});

test("what makes no sense ends with 2 and a way on", () => {
  const { status, stderr } = npx(["--prot", "4000"]);
  expect(status).toBe(2);
  expect(stderr).toBe("Unknown option --prot. Did you mean --port?\nRun with --help for usage.\n");
});

test("asked for traces without OpenTelemetry's SDK, it says what to install", () => {
  const { status, stderr } = npx([], { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318" });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^OTEL_EXPORTER_OTLP_ENDPOINT requires the OpenTelemetry SDK: npm install @opentelemetry\/sdk-node@\d[^ ]* beside the gateway\.\n$/,
  );
});

test("it starts, its printed line confirms the waiting user, its explorer is there, and Ctrl-C ends it", async () => {
  const { child, ended, found } = await started(["npx", name, "--port", "0"], {}, /^ {2}(curl .*)$\n/m);
  const url = found[1]!.match(/http:[^ ]+(?=\/graphql)/)![0];
  const answer = execFileSync("sh", ["-c", found[1]!], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(JSON.parse(answer).data.confirmUser.__typename).toBe("ConfirmUserSuccess");
  for (const page of ["/explorer", "/explorer/graphiql.js", "/inbox"])
    expect((await fetch(url + page)).status).toBe(200);
  process.kill(-child.pid!, "SIGINT");
  await ended;
  await expect(fetch(url)).rejects.toThrow();
});

test("embedded is a pool for others: its printed lines make a gateway beside it work", async () => {
  const pool = await started([bin(), "embedded"], {}, /^# pending.*\n/m);
  const exported = [...pool.output().matchAll(/^export (.*)$/gm)].flatMap(([, line]) =>
    line!.split(" ").map((pair) => pair.split("=", 2) as [string, string]),
  );
  const settings = Object.fromEntries(exported);
  const gateway = await started([bin(), "start", "--port", "0"], settings, /"url":"(http:[^"]+)"/);
  const ask = async (query: string, headers = {}) =>
    (
      await fetch(`${gateway.found[1]}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query }),
      })
    ).json() as any;
  const signedIn = await ask(
    'mutation { signIn(input: { username: "admin", with: { password: "Embedded-pool-1" } }) { ... on SignInSuccess { tokens { accessToken } } } }',
  );
  const authorization = `Bearer ${signedIn.data.signIn.tokens.accessToken}`;
  const confirmed = await ask('mutation { confirmUser(input: { username: "pending" }) { __typename } }', {
    authorization,
  });
  expect(confirmed).toEqual({ data: { confirmUser: { __typename: "ConfirmUserSuccess" } } });
  // Whatever is "sent" is told at once.
  await ask('mutation { forgotPassword(input: { username: "member" }) { __typename } }');
  expect(pool.output()).toMatch(/^EMAIL to member@example\.com, for member \(PASSWORD_RESET\): \d{6}$/m);
  for (const { child, ended } of [gateway, pool]) {
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  }
});
