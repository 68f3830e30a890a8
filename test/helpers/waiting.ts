/** Waiting for what the test has begun: it ends when that is so, and fails by its name when that is never so. */
import { setTimeout as sleep } from "node:timers/promises";

/** Far more than any machine takes, and less than a test may. */
const longest = 120_000;

/** Polls until `holds` is true. What it waits for has to come by itself: the bound only ends what would never end. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const started = performance.now(); !(await holds()); await sleep(5))
    if (performance.now() - started > longest) throw new Error(`It is never so that ${what}.`);
}

/** A promise that the test keeps waiting, and releases. */
export function held(): { released: Promise<void>; release: () => void } {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { released, release };
}
