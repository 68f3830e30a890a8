/** The program as `main` starts it, which keeps what V8 compiled for it as soon as it is told to, and ends. */
import { setFlagsFromString } from "node:v8";
import { keep, run } from "./main";

const script = run();
process.once("message", () => {
  // V8 refuses code of other flags than those it starts with, and the program has changed this one (cli/heap.ts).
  setFlagsFromString("--heap-growing-percent=0");
  keep(script);
  process.exit();
});
