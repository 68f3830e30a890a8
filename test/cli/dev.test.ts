/** `npm run dev`: a change of the sources is compiled, and the gateway starts again with it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isolatedBuild } from "../helpers/isolatedBuild";
import { until } from "../helpers/waiting";

const folder = mkdtempSync(join(tmpdir(), "dev-"));
let dev: ChildProcess;
afterAll(() => {
  dev?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

test("a change is served by the next start, and both processes end with the command", async () => {
  isolatedBuild(folder, "build");
  cpSync(join(__dirname, "../../tools"), join(folder, "tools"), { recursive: true });
  const { PATH, HOME } = process.env;
  dev = spawn(process.execPath, ["tools/dev.mjs", "--explorer", "off"], {
    cwd: folder,
    env: { PATH, HOME, PORT: "0", AWS_EC2_METADATA_DISABLED: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stated = "";
  for (const stream of [dev.stdout!, dev.stderr!])
    stream.on("data", (chunk) => {
      stated += chunk;
    });
  const starts = async (count: number) => {
    const urls = () => [...stated.matchAll(/GraphQL +(http:\S+)\/graphql/g)].map(([, url]) => url!);
    await until(`the gateway has started ${count} times`, () => {
      if (dev.exitCode !== null) throw new Error(stated);
      return urls().length >= count;
    });
    return urls().at(-1)!;
  };
  const first = await starts(1);
  expect(await (await fetch(first)).text()).not.toContain("A changed page");
  await until("the compiler watches", () => stated.includes("Watching for file changes"));

  const page = join(folder, "src/http/pages/startPage.ts");
  writeFileSync(page, readFileSync(page, "utf8").replace("<h1>", "<h1>A changed page "));
  // It restarts once for each file that the compiler writes, one or several times.
  let text = "";
  for (let count = 2; !text.includes("A changed page"); count++)
    text = await fetch(await starts(count)).then(
      (reply) => reply.text(),
      () => "",
    );

  const closed = once(dev, "close"); // when nobody holds its streams any more: neither the compiler nor the gateway
  dev.kill("SIGTERM");
  await closed;
}, 240_000);
