// npm run dev: recompiles on changes and restarts the gateway. Takes the program's arguments and settings.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (...args) => spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
const compiler = run(
  "node_modules/typescript/bin/tsc",
  "-p",
  "tsconfig.json",
  "--watch",
  "--preserveWatchOutput",
);
const gateway = run("--watch", "--watch-preserve-output", "dist/main.js", ...process.argv.slice(2));

// A terminal sends Ctrl-C to all three processes; other senders signal only this one.
const children = [compiler, gateway];
const stop = () => {
  for (const child of children) child.kill();
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
for (const child of children) child.on("exit", stop);
