/** A Redis of the test's own, on a free port, that keeps nothing unless it is told to. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { until } from "./waiting";

/** On a machine without it the tests of several instances are passed by; CI installs it, and there they run. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0 || process.env.CI !== undefined;

export async function startRedis({ keeps = false } = {}) {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), "redis-"));
  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(
      "redis-server",
      [
        ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir, "--save", ""],
        ["--appendonly", keeps ? "yes" : "no", "--appendfsync", "always"],
      ].flat(),
      { stdio: "ignore" },
    );
    await until("Redis answers", () => answers(port));
  };
  const stop = async () => {
    const running = server;
    server = undefined;
    running?.kill("SIGKILL");
    if (running) await once(running, "exit");
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop,
    /** Answers nothing, and keeps its connections. */
    hang: () => server!.kill("SIGSTOP"),
    wakeUp: () => server!.kill("SIGCONT"),
    async end() {
      await stop();
      rmSync(dir, { recursive: true });
    },
  };
}

async function answers(port: number): Promise<boolean> {
  const client = new Redis(port, "127.0.0.1", {
    lazyConnect: true,
    retryStrategy: null,
    connectTimeout: 500,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.ping()) === "PONG";
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
