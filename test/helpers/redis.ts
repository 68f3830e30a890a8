/** A Redis of the test's own, on a free port, that keeps nothing. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";

/** On a machine without it the tests of several instances are passed by; CI installs it, and there they run. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0 || process.env.CI !== undefined;

export async function startRedis() {
  const port = await freePort();
  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(
      "redis-server",
      ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
      {
        stdio: "ignore",
      },
    );
    for (let tries = 0; !(await answers(port)); tries++) {
      if (tries > 100) throw new Error("Redis does not start.");
      await sleep(50);
    }
  };
  const stop = async () => {
    const running = server;
    server = undefined;
    running?.kill("SIGKILL");
    if (running) await once(running, "exit");
  };
  await start();
  return { url: `redis://127.0.0.1:${port}`, start, stop };
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
