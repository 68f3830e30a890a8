/** `npm run portal`: the gateway on its embedded pool, and the portal in front of it. Ctrl-C stops both. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const { PORT = "4000", PORTAL_PORT = "5173" } = process.env;
const gatewayUrl = `http://127.0.0.1:${PORT}`;

const installed = `${here}node_modules/.package-lock.json`;
const isInstalled =
  existsSync(installed) && statSync(installed).mtime > statSync(`${here}package-lock.json`).mtime;
if (!isInstalled) execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });

const settings = { SESSION_MODE: "cookie", TOTP_ISSUER: "Account portal", LOG_LEVEL: "warn", PORT };
const gateway = spawn(process.execPath, [`${here}../../dist/main.js`], {
  env: { ...settings, ...process.env },
  stdio: "inherit",
});
gateway.on("exit", (code) => process.exit(code ?? 1));
let portal;
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, async () => {
    await portal?.close();
    gateway.kill("SIGTERM");
  });

const isReady = () =>
  fetch(`${gatewayUrl}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
while (!(await isReady())) await pause(100);

// For Vite's proxy: the gateway's URL. For the pages: the code inbox's URL.
process.env.GATEWAY_URL = gatewayUrl;
process.env.VITE_CODE_INBOX = `${gatewayUrl}/inbox`;
const { createServer } = await import("vite");
portal = await createServer({
  root: here,
  server: { port: Number(PORTAL_PORT), strictPort: true },
  // The gateway's client part is linked and may have been rebuilt.
  optimizeDeps: { force: true },
  clearScreen: false,
  logLevel: "warn",
});
await portal.listen();
console.error(
  `The account portal:\n\n  Portal       ${portal.resolvedUrls.local[0]}\n  Code inbox   ${gatewayUrl}/inbox\n`,
);
