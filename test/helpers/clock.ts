/** The time of day, as a test says it; timers go on as ever. `jest.useRealTimers()` gives it back. */
export function setClock(now: number): void {
  jest.useFakeTimers({
    now,
    doNotFake: [
      ...(["hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "setInterval"] as const),
      ...(["clearImmediate", "clearInterval", "clearTimeout", "setTimeout"] as const),
    ],
  });
}
