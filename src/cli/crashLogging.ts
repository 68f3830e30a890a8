/** Crashes and warnings go to the log as one line of JSON each, instead of Node's own format. */
import type { Logger } from "pino";

/** From this call on, a crash logs a fatal line and exits with code 1. */
export function logCrashes(log: Logger): void {
  const crash = (cause: unknown, origin: string) => {
    // The name and stack only: the message of an unexpected error may hold a secret.
    const { name, code, stack = "" } = cause instanceof Error ? (cause as NodeJS.ErrnoException) : {};
    const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
    log.fatal({ name: name ?? typeof cause, code, stack: frames.join("\n"), origin }, "The gateway crashed");
    process.exit(1);
  };
  process.on("uncaughtException", crash);
  process.removeAllListeners("warning");
  process.on("warning", ({ name, message }) => log.warn({ name, warning: message }, "Node.js warning"));
}
