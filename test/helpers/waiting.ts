/** Waiting for what the test has begun: it ends when that is so, and fails by its name when that is never so. */
import { setImmediate, setTimeout as sleep } from "node:timers/promises";

/** Far more than any machine takes, and less than a test may. */
const longest = 120_000;

type Condition = () => boolean | Promise<boolean>;

async function poll(what: string, holds: Condition, pause: () => Promise<unknown>): Promise<void> {
  for (const started = performance.now(); !(await holds()); await pause())
    if (performance.now() - started > longest) throw new Error(`It is never so that ${what}.`);
}

/** Polls until `holds` is true. What it waits for has to come by itself: the bound only ends what would never end. */
export const until = (what: string, holds: Condition) => poll(what, holds, () => sleep(5));

/** The same at each turn of the event loop, for what is over soon. */
export const untilNextTurn = (what: string, holds: Condition) => poll(what, holds, () => setImmediate());

/** A promise that the test keeps waiting, and releases. */
export function state(): { released: Promise<void>; release: () => void } {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { released, release };
}
