/** The program as `main` starts it, which keeps what V8 compiled for it as soon as it is told to, and ends. */
import { keep, run } from "./main";

const script = run();
process.once("message", () => {
  keep(script);
  process.exit();
});
