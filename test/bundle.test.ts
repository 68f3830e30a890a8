/** The bundle as an image has it: three files and the explorer's, without packages, and what V8 made of it kept or lost. */
import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtApart } from "./helpers/builtApart";

const root = join(__dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "bundle-"));
const deployed = join(scratch, "deployed");
const main = join(deployed, "dist/bundle/main.js");
const bundle = join(deployed, "dist/bundle/gateway.js");
const cache = join(deployed, "dist/bundle/gateway.cache");
let source: string;
let kept: Buffer;

beforeAll(() => {
  const dist = builtApart(join(scratch, "source"), "bundle");
  for (const part of ["bundle/main.js", "bundle/gateway.js", "bundle/gateway.cache", "explorer"])
    cpSync(join(dist, part), join(deployed, "dist", part), { recursive: true });
  source = readFileSync(bundle, "latin1");
  kept = readFileSync(cache);
}, 240_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
afterEach(() => {
  writeFileSync(bundle, source);
  writeFileSync(cache, kept);
});

const { PATH } = process.env;
const env = { PATH, PORT: "0", AWS_EC2_METADATA_DISABLED: "true" };
const run = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { cwd: scratch, env, encoding: "utf8" });

/** With these flags of V8, and what it says of the code that was kept for it. */
function start(flags: string[] = [], settings: Record<string, string> = {}) {
  const program = `console.error("rejected:", require(${JSON.stringify(main)}).run().cachedDataRejected)`;
  const child = spawn(process.execPath, [...flags, "-e", program], {
    cwd: scratch,
    env: { ...env, ...settings },
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  child.stdout.resume();
  return {
    child,
    async says(pattern: RegExp): Promise<string[]> {
      for (;;) {
        const found = said.match(pattern);
        if (found) return found;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended, and said: ${said}`);
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

const damaged = () => {
  const bytes = Buffer.from(kept);
  for (let at = 10_000; at < bytes.length; at += 100_000) bytes[at]! ^= 0xff;
  return bytes;
};
/** As long as ours, which is all that V8 looks at. */
const ofAnotherBuild = () => {
  writeFileSync(bundle, source.replace(/[-0-9a-f]{36}/, randomUUID()));
  return kept;
};

test.each<[string, string, () => Buffer | undefined, string[]]>([
  ["whole", "false", () => kept, []],
  ["of other flags", "true", () => kept, ["--max-old-space-size=300"]],
  ["missing", "undefined", () => undefined, []],
  ["damaged", "undefined", damaged, []],
  ["cut off", "undefined", () => kept.subarray(0, kept.length / 2), []],
  ["empty", "undefined", () => Buffer.alloc(0), []],
  ["of another build", "undefined", ofAnotherBuild, []],
])(
  "with a code that is %s, it confirms a user, has an explorer, and ends with 0",
  async (_, rejected, code, flags) => {
    const bytes = code();
    if (bytes) writeFileSync(cache, bytes);
    else rmSync(cache);
    const { child, says } = start(flags);
    await says(new RegExp(`rejected: ${rejected}`));
    const { url, confirmed } = await confirm(says);
    expect(confirmed).toEqual({
      __typename: "ConfirmUserSuccess",
      user: { username: "pending", status: "CONFIRMED" },
    });
    expect((await fetch(`${url}/explorer/graphiql.js`)).status).toBe(200);
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(0);
  },
);

test("its words and its exit codes are the program's", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(run("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  expect(run("--help").stdout).toContain("Usage: cognito-graphql-gateway");
  expect(run("check-config").stdout).toMatch(/^The settings are good\./);
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
  expect(stderr).toMatch(/at main \(.*dist\/bundle\/gateway\.js:\d+:\d+\)/);
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
  const { child, says } = start([], { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  await confirm(says);
  child.kill("SIGTERM");
  await once(child, "exit");
  collector.close();
  for (const name of ["confirmUser", "AdminConfirmSignUp"]) expect(spans).toContain(name);
});
