// npm run dev: compiles what changes, and starts the gateway again. Arguments and settings are the program's.
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

// A terminal sends Ctrl-C to all of them; others send a signal to this process alone.
const children = [compiler, gateway];
const stop = () => {
  for (const child of children) child.kill();
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
for (const child of children) child.on("exit", stop);
