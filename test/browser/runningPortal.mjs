// The account portal, started as the README says: `npm run portal`, on free ports.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return String(port);
}

export class RunningPortal {
  static async start() {
    const portal = new RunningPortal();
    const [PORT, PORTAL_PORT] = [await freePort(), await freePort()];
    // A process group of its own: Ctrl-C in a terminal reaches all that `npm run` started.
    const child = spawn("npm", ["run", "portal"], {
      cwd: root,
      detached: true,
      env: { ...process.env, PORT, PORTAL_PORT },
    });
    portal.child = child;
    portal.ended = once(child, "close");
    portal.ended.then(() => {
      portal.isOver = true;
    });
    // Also when a test breaks off: nothing of it is left running.
    process.once("exit", () => portal.interrupt());
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        portal.said += chunk;
      });
    while (!/^ {2}Portal .*\n/m.test(portal.said)) {
      if (portal.isOver) throw new Error(`npm run portal ended and said:\n${portal.said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    [, portal.url] = portal.said.match(/^ {2}Portal +(\S+)\/$/m);
    [, portal.inboxUrl] = portal.said.match(/^ {2}Code inbox +(\S+)$/m);
    return portal;
  }

  isOver = false;
  /** All that it printed. */
  said = "";

  /** The newest code that was "sent" to this user. */
  async code(username) {
    const page = await (await fetch(this.inboxUrl)).text();
    const [row] = page.split("<tr>").filter((row) => row.includes(`<td>${username}</td>`));
    if (!row) throw new Error(`No message for ${username}`);
    return row.match(/<code>(.*)<\/code>/)[1];
  }

  /** Ctrl-C. */
  async stop() {
    this.interrupt();
    await this.ended;
  }

  interrupt() {
    if (!this.isOver) process.kill(-this.child.pid, "SIGINT");
  }

  async isGone() {
    const answers = await Promise.allSettled([fetch(this.url), fetch(this.inboxUrl)]);
    return answers.every(({ status }) => status === "rejected");
  }
}
