/**
 * `npm run bundle`: the built program as one file, and what V8 makes of it, with no packages beside them. The code is
 * taken of a gateway that has answered, since V8 compiles a function when it is first called.
 *
 * `npm run build:lambda`: the function as one file. AWS chooses the Node it meets, which would refuse code of another.
 */
import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";

const dist = join(__dirname, "..");

function bundle(entry: string, outfile: string, more: BuildOptions = {}): void {
  buildSync({
    entryPoints: [join(dist, entry)],
    outfile: join(dist, outfile),
    bundle: true,
    platform: "node",
    target: "node20",
    keepNames: true, // type-graphql calls types by their classes, and a stack its functions
    minify: true,
    supported: { "dynamic-import": false }, // V8 would ask for a way to import; everything is here, or Node's
    lineLimit: 200, // so that a place in a stack is a place
    legalComments: "none",
    alias: { "@apollo/utils.createhash": "node:crypto" }, // which it is on Node, unless it is bundled
    external: ["class-validator"], // type-graphql asks for it only where it validates
    logLevel: "info",
    ...more,
  });
}

/** A gateway as in production, before an embedded pool in a process of its own. */
async function warmUp(): Promise<void> {
  const pool = start("main.js", ["embedded"], { NODE_ENV: "development" });
  const exported = await says(pool, /(?:^export .*\n)+/m);
  const upstream = Object.fromEntries(
    [...exported.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
  );
  const gateway = start("warm.js", [], { ...upstream, NODE_ENV: "production", PORT: "0" });
  const url = (await says(gateway, /"url":"[^"]+/)).slice('"url":"'.length);
  const ask = async (query: string, token?: string): Promise<any> => {
    const headers = {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify({ query }),
    });
    return answer.json();
  };
  const signedIn = await ask(
    'mutation { signIn(input: { username: "admin", with: { password: "Embedded-pool-1" } }) { ... on SignInSuccess { tokens { accessToken } } } }',
  );
  const token = signedIn.data.signIn.tokens.accessToken;
  const confirmUser =
    'mutation { confirmUser(input: { username: "pending" }) { __typename ... on ConfirmUserSuccess { user { username status } } ... on CognitoError { code message } } }';
  const answers = [
    await ask(confirmUser, token),
    await ask(confirmUser, token),
    await ask(
      "{ users(first: 60) { ... on UserConnection { nodes { username status email } } } me { ... on Me { username } } }",
      token,
    ),
  ];
  const [confirmed, again, { data: read }] = answers;
  if (
    confirmed.data.confirmUser.__typename !== "ConfirmUserSuccess" ||
    again.data.confirmUser.__typename !== "NotAuthorizedError" ||
    !read.users.nodes.length ||
    !read.me.username
  )
    throw new Error(`The bundle answers otherwise: ${JSON.stringify(answers)}`);
  gateway.send("keep");
  const [code] = await once(gateway, "exit");
  if (code !== 0) throw new Error("The bundle's code could not be kept.");
}

const running: ChildProcess[] = [];

function start(file: string, args: string[], settings: Record<string, string>): ChildProcess {
  const child = fork(join(__dirname, file), args, {
    env: { PATH: process.env.PATH, AWS_EC2_METADATA_DISABLED: "true", ...settings },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    timeout: 60_000,
  });
  running.push(child);
  return child;
}

async function says({ stdout }: ChildProcess, pattern: RegExp): Promise<string> {
  let said = "";
  for await (const chunk of stdout!.iterator({ destroyOnReturn: false })) {
    said += chunk;
    const [found] = said.match(pattern) ?? [];
    if (found) {
      stdout!.resume();
      return found;
    }
  }
  throw new Error(`The bundle ended, and said: ${said}`);
}

if (process.argv[2] === "lambda") bundle("lambda.js", "lambda/index.js");
else {
  // The starter calls the program with what Node gives a module.
  bundle("main.js", "bundle/gateway.js", {
    banner: { js: `/* ${randomUUID()} */ (function (exports, require, module, __filename, __dirname) {` },
    footer: { js: "})" },
  });
  rmSync(join(__dirname, "gateway.cache"), { force: true });
  warmUp().finally(() => {
    for (const child of running) child.kill();
  });
}
