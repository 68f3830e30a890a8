/** What Node would print in its own way goes to the log: crashes and warnings, a line of JSON each. */
import type { Logger } from "pino";

/** From now on a crash is a fatal line and exit code 1. */
export function logTrouble(log: Logger): void {
  const crash = (cause: unknown, origin: string) => {
    // The name and stack only: the message of an unforeseen error may hold anything.
    const { name, code, stack = "" } = cause instanceof Error ? (cause as NodeJS.ErrnoException) : {};
    const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
    log.fatal({ name: name ?? typeof cause, code, stack: frames.join("\n"), origin }, "The gateway crashed");
    process.exit(1);
  };
  process.on("uncaughtException", crash);
  process.removeAllListeners("warning");
  process.on("warning", ({ name, message }) => log.warn({ name, warning: message }, "Node warns"));
}
