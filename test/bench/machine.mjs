/** The processes of a run: who runs on which core, how they are started, asked and stopped. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Servers on one core, Cognito and the load on another, where the machine has two and lets us choose. */
export const pins = canPin();
function canPin() {
  if (cpus().length < 2) return false;
  try {
    execFileSync("taskset", ["-c", "0", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Whether the gateway is run from its sources, as the tests are, so that no build can be missing or old. */
const sources = process.argv.includes("--sources");
const require = createRequire(import.meta.url);
if (sources) require("../../tools/typescript.cjs");

const started = [];

/** Starts a Node process with a channel to it; what it prints goes to a file. */
export function start(file, { core, args = [], nodeArgs = [], env = {}, folder, name }) {
  const output = join(folder, `${name}.log`);
  const handle = openSync(output, "w");
  const { PATH, HOME } = process.env;
  const command = [process.execPath, ...nodeArgs, file, ...args];
  const [first, ...rest] = pins ? ["taskset", "-c", String(core), ...command] : command;
  const child = spawn(first, rest, {
    cwd: here("../.."),
    env: {
      PATH,
      HOME,
      NODE_ENV: "production",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
      ...env,
    },
    stdio: ["ignore", handle, handle, "ipc"],
  });
  closeSync(handle);
  started.push(child);
  return { child, output };
}

export async function ask({ child }, message) {
  child.send(message);
  const [answer] = await once(child, "message");
  if (answer.error) throw new Error(answer.error);
  return answer;
}

/** Where a server listens, from what it prints. */
export async function urlOf({ child, output }, everyMs = 25) {
  for (let tries = 0; tries < 10_000 / everyMs; tries++) {
    const said = readFileSync(output, "utf8");
    const found = said.match(/"url":"(http[^"]+)"/);
    if (found) return new URL(found[1]);
    if (child.exitCode !== null) throw new Error(`It did not start:\n${said}`);
    await sleep(everyMs);
  }
  throw new Error(`It did not start in time: ${output}`);
}

export async function stopAll() {
  await Promise.all(started.splice(0).map(stop));
}

export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await Promise.race([ended, sleep(3_000).then(() => child.kill("SIGKILL"))]);
}

/** A certificate for localhost, good for a day; undefined without openssl. */
export function certificate(folder) {
  const [cert, key] = ["cert.pem", "key.pem"].map((name) => join(folder, name));
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  try {
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "1",
        ...subject,
        "-keyout",
        key,
        "-out",
        cert,
      ],
      { stdio: "ignore" },
    );
    return { cert, key };
  } catch {
    return undefined;
  }
}

export async function startCognito(folder) {
  mkdirSync(folder, { recursive: true });
  const tls = certificate(folder);
  const cognito = start(here("cognito.cjs"), {
    core: 1,
    args: tls ? [tls.cert, tls.key] : [],
    folder,
    name: "cognito",
  });
  const [facts] = await once(cognito.child, "message");
  return { ...cognito, ...facts, certificate: tls?.cert };
}

export const startLoad = (folder) => start(here("load.cjs"), { core: 1, folder, name: "load" });

/** The gateway as it is built, and what else does the same work. */
export const servers = {
  gateway: {
    title: "this gateway",
    file: sources ? "../../src/main.ts" : "../../dist/main.js",
    nodeArgs: sources ? ["--require", here("../../tools/typescript.cjs")] : [],
  },
  apolloFastify: { title: "Apollo + Fastify + SDK", file: "contenders/apolloFastify.cjs" },
  apollo: { title: "Apollo standalone + SDK", file: "contenders/apollo.cjs" },
  yoga: { title: "Yoga + SDK", file: "contenders/yoga.cjs" },
  mercurius: { title: "Mercurius JIT + SDK", file: "contenders/mercurius.cjs" },
  rest: { title: "Fastify REST + SDK", file: "contenders/rest.cjs", isRest: true },
};

/** No quota of AWS's is to hold anybody back, but each is kept account of. */
function quotas() {
  const { awsQuotas } = require(
    sources ? "../../src/cognito/resilience/quotas" : "../../dist/cognito/resilience/quotas.js",
  );
  return [...awsQuotas.keys()].map((category) => `${category}=999999`).join(",");
}

/** Settings of every server; the contenders read what they need of them. */
export function environment(cognito, endpoint) {
  return {
    QUOTAS: quotas(),
    PORT: "0",
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "a secret of the bench",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: endpoint,
    COGNITO_USER_POOL_ID: cognito.pool,
    COGNITO_CLIENT_ID: cognito.clientId,
    COGNITO_ISSUER: cognito.issuer,
    ADMIN_GROUPS: "admins",
    REQUESTS_PER_MINUTE: "1000000",
    MAX_REQUESTS_IN_FLIGHT: "100000",
    ...(cognito.certificate && { NODE_EXTRA_CA_CERTS: cognito.certificate }),
  };
}

export async function startServer(name, cognito, endpoint, folder, nodeArgs = []) {
  const { file, title, isRest, nodeArgs: own = [] } = servers[name];
  const server = start(here(file), {
    core: 0,
    nodeArgs: ["--require", here("probe.cjs"), ...own, ...nodeArgs],
    env: environment(cognito, endpoint),
    folder,
    name,
  });
  return { ...server, name, title, isRest, url: await urlOf(server) };
}
