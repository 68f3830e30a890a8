// Runs the Dockerfile without Docker: its COPY and RUN in a scratch folder, then its ENTRYPOINT as its USER on a
// read-only tree, checked by its HEALTHCHECK and ended by SIGTERM.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import nodeModule from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const context = join(dirname(fileURLToPath(import.meta.url)), "..");
const scratch = mkdtempSync(join(tmpdir(), "container-"));
chmodSync(scratch, 0o755);
const processes = [];
try {
  await run(built());
} finally {
  for (const child of processes) if (child.exitCode === null) child.kill("SIGKILL");
  rmSync(scratch, { recursive: true, force: true });
}

/** Performs every stage and returns the last one. */
function built() {
  const allowed = readFileSync(join(context, ".dockerignore"), "utf8").match(/(?<=^!).+$/gm);
  const stages = [];
  const dockerfile = readFileSync(join(context, "Dockerfile"), "utf8");
  demand(!/\\$/m.test(dockerfile), "Instructions of several lines are not supported.");
  const instructions = dockerfile.matchAll(/^([A-Z]+) (.+)$/gm);
  for (const [, instruction, text] of instructions) {
    const stage = stages.at(-1);
    const words = text.split(" ");
    if (instruction === "FROM") {
      const root = join(scratch, String(stages.length));
      mkdirSync(root);
      stages.push({ name: words[2], root, env: {}, at: root });
    } else if (instruction === "WORKDIR") {
      stage.at = join(stage.root, text);
      mkdirSync(stage.at, { recursive: true });
    } else if (instruction === "ENV")
      Object.assign(stage.env, Object.fromEntries(words.map((word) => word.split("="))));
    else if (instruction === "COPY") {
      const from = text.match(/--from=(\S+)/)?.[1];
      const sources = words.filter((word) => !word.startsWith("--"));
      const target = join(stage.at, sources.pop());
      for (const source of sources) {
        demand(from || allowed.includes(source), `.dockerignore leaves ${source} out.`);
        const origin = from
          ? join(stages.find(({ name }) => name === from).root, source)
          : join(context, source);
        const place =
          sources.length > 1 || basename(target) !== basename(origin)
            ? join(target, basename(origin))
            : target;
        cpSync(origin, place, { recursive: true, verbatimSymlinks: true });
      }
    } else if (instruction === "RUN")
      execFileSync("/bin/sh", ["-c", text], {
        cwd: stage.at,
        stdio: "inherit",
        env: { ...process.env, ...stage.env },
      });
    else if (instruction === "USER") stage.user = text.split(":");
    else if (instruction === "HEALTHCHECK") stage.health = JSON.parse(text.match(/CMD (\[.*)$/)[1]);
    else if (instruction === "ENTRYPOINT" || instruction === "CMD") stage[instruction] = JSON.parse(text);
    else demand(instruction === "EXPOSE", `${instruction} is not supported.`);
  }
  return stages.at(-1);
}

async function run({ at, env, user: [uid, gid], ENTRYPOINT, CMD, health }) {
  must(Number(uid) > 0, "the user is a number and not root");
  must(!existsSync(join(at, "node_modules")), "no packages in it");
  const files = readdirSync(at, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const size = execFileSync("du", ["-sm", at], { encoding: "utf8" }).split("\t")[0];
  console.log(`${files.length} files, ${size} MB`);
  execFileSync("chmod", ["-R", "a-w,a+rX", at]);

  // A separate mount namespace with a read-only file system, as with `docker run --read-only`.
  const asUser = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", "--no-new-privs"];
  const readOnly = 'mount -o remount,ro,bind / && exec "$@"';
  const inside = (command, settings) => ({
    command: "unshare",
    args: ["--mount", "sh", "-c", readOnly, "sh", ...asUser, ...command],
    options: { cwd: at, env: { PATH: process.env.PATH, ...env, ...settings }, encoding: "utf8" },
  });
  const tried = (command, settings = {}) => {
    const { command: program, args, options } = inside(command, settings);
    return spawnSync(program, args, options);
  };
  const started = async (words, settings, pattern) => {
    const { command, args, options } = inside([...ENTRYPOINT, ...words], settings);
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "inherit"] });
    processes.push(child);
    let said = "";
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      said += chunk;
      if (pattern.test(said)) break;
    }
    child.stdout.resume();
    demand(pattern.test(said), `It exited with the output: ${said}`);
    return { child, said };
  };

  must(
    tried(["sh", "-c", "! touch /tmp/written && ! touch written && id -u"]).stdout.trim() === uid,
    "nothing is writable, and the user is not root",
  );

  if (nodeModule.enableCompileCache) {
    const { stderr } = tried(["node", "dist/bundle/main.js", "--version"], {
      NODE_DEBUG_NATIVE: "COMPILE_CACHE",
    });
    must(/cache for CommonJS .*program\.js.* was accepted/.test(stderr), "V8 accepts the compiled code");
  }

  const pool = await started(["embedded"], { NODE_ENV: "development" }, /^# pending/m);
  const upstream = Object.fromEntries(
    [...pool.said.matchAll(/^export (.*)$/gm)].flatMap(([, line]) =>
      line.split(" ").map((pair) => pair.split("=")),
    ),
  );
  const PORT = await freePort();
  const gateway = await started(CMD, { ...upstream, PORT }, /Gateway listening/);
  must(tried(health, { PORT }).status === 0, "HEALTHCHECK reports it as alive");
  must((await fetch(`http://127.0.0.1:${PORT}/health/ready`)).status === 200, "it is ready");
  const reply = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query:
        'mutation { signIn(input: { username: "admin", with: { password: "Embedded-pool-1" } }) { __typename } }',
    }),
  });
  must((await reply.json()).data.signIn.__typename === "SignInSuccess", "a user can sign in");
  gateway.child.kill("SIGTERM");
  const [code] = await once(gateway.child, "exit");
  must(code === 0, "SIGTERM ends it with exit code 0");
  must(tried(health, { PORT }).status === 1, "HEALTHCHECK reports it as gone");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

function demand(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

function must(holds, what) {
  demand(holds, `Failed: ${what}.`);
  console.log(`ok  ${what}`);
}
