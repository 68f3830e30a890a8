/** The bundle as an image has it: two files and the explorer's, without packages, and what Node's compile cache kept of it. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import nodeModule from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isolatedBuild } from "./helpers/isolatedBuild";

const root = join(__dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "bundle-"));
const deployed = join(scratch, "deployed");
const main = join(deployed, "dist/bundle/main.js");
const compiled = join(deployed, "dist/bundle/compiled");

beforeAll(() => {
  const dist = isolatedBuild(join(scratch, "source"), "bundle");
  for (const part of ["bundle/main.js", "bundle/cli/program.js", "explorer"])
    cpSync(join(dist, part), join(deployed, "dist", part), { recursive: true });
}, 240_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => rmSync(compiled, { recursive: true, force: true }));

const { PATH } = process.env;
const env = { PATH, PORT: "0", AWS_EC2_METADATA_DISABLED: "true" };
const run = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { cwd: scratch, env, encoding: "utf8" });

function start(settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, [main], { cwd: scratch, env: { ...env, ...settings } });
  let stated = "";
  child.stderr.on("data", (chunk) => {
    stated += chunk;
  });
  child.stdout.resume();
  return {
    child,
    async says(pattern: RegExp): Promise<string[]> {
      for (;;) {
        const found = stated.match(pattern);
        if (found) return found;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended, and said: ${stated}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

/** By the line that the terminal is given. */
async function confirm(says: (pattern: RegExp) => Promise<string[]>) {
  const [, url, authorization, body] = await says(
    /curl -s (http:\S+)\/graphql .*-H 'authorization: ([^']+)' -d '([^']+)'/,
  );
  const headers = { "content-type": "application/json", authorization: authorization! };
  const reply = await fetch(`${url}/graphql`, { method: "POST", headers, body });
  return { url, confirmed: ((await reply.json()) as any).data.confirmUser };
}

const keeps = "enableCompileCache" in nodeModule;
/** What Node kept, each file of it. */
const stored = () =>
  readdirSync(compiled, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test.each<[string, () => void]>([
  ["nothing kept", () => {}],
  ["what a start before it kept", () => void run("check-config")],
  [
    "something kept that is damaged",
    () => {
      run("check-config");
      if (keeps)
        for (const file of stored()) writeFileSync(file, readFileSync(file).fill(0xff, 10_000, 20_000));
    },
  ],
  ["a folder for it that is none", () => writeFileSync(compiled, "")],
])("with %s, it confirms a user, has an explorer, and ends with 0", async (_, prepare) => {
  prepare();
  const { child, says } = start();
  const { url, confirmed } = await confirm(says);
  expect(confirmed).toEqual({
    __typename: "ConfirmUserSuccess",
    user: { username: "pending", status: "CONFIRMED" },
  });
  expect((await fetch(`${url}/explorer/graphiql.js`)).status).toBe(200);
  child.kill("SIGTERM");
  expect((await once(child, "exit"))[0]).toBe(0);
});

test("what Node compiled is kept beside the program, where Node can, and nowhere that others may write", () => {
  const elsewhere = mkdtempSync(join(scratch, "tmp-"));
  spawnSync(process.execPath, [main, "--version"], { env: { ...env, TMPDIR: elsewhere } });
  expect(readdirSync(elsewhere)).toEqual([]);
  if (keeps) expect(stored().length).toBeGreaterThan(0);
});

test("its words and its exit codes are the program's", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(run("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  expect(run("--help").stdout).toContain("Usage: cognito-graphql-gateway");
  expect(run("check-config").stdout).toMatch(/^Configuration is valid\./);
  expect(run("schema").stdout).toContain("union ConfirmUserResult");
  expect(run("strat")).toMatchObject({ status: 2, stderr: expect.stringContaining("Did you mean start?") });
  expect(run("--port", "x")).toMatchObject({ status: 1, stderr: expect.stringMatching(/^PORT /) });
});

test("a place in a stack is in the bundle's file, and its function has its name", () => {
  const preload = join(scratch, "preload.cjs");
  writeFileSync(preload, "process.stdout.write = () => console.error(new Error().stack);");
  const { stderr } = spawnSync(process.execPath, ["--require", preload, main, "--version"], {
    env,
    encoding: "utf8",
  });
  expect(stderr).toMatch(/at main \(.*dist\/bundle\/cli\/program\.js:\d+:\d+\)/);
});

test("OpenTelemetry's SDK, installed beside it, sends its spans", async () => {
  let spans = "";
  const collector = createServer((request, response) => {
    request.setEncoding("latin1").on("data", (chunk) => {
      spans += chunk;
    });
    request.on("end", () => response.end());
  }).listen(0, "127.0.0.1");
  await once(collector, "listening");
  symlinkSync(join(root, "node_modules"), join(deployed, "node_modules"));
  const { port } = collector.address() as AddressInfo;
  const { child, says } = start({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  await confirm(says);
  child.kill("SIGTERM");
  await once(child, "exit");
  collector.close();
  for (const name of ["confirmUser", "AdminConfirmSignUp"]) expect(spans).toContain(name);
});
