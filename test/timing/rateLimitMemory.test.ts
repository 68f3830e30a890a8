/** What the rate limits keep in memory, by the heap of a process that does nothing else. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { perHour, RateLimits } from "../../src/protection/rateLimits";
import { MemoryCounters } from "../../src/store/counters";
import { noTelemetry } from "../../src/telemetry/events";

test("100,000 accounts take less than 64 MB, and a flood of names no more than twice that", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const heap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  const counters = new MemoryCounters();
  const limits = new RateLimits(counters, 1, noTelemetry);
  const tryEach = async (from: number, to: number) => {
    for (let at = from; at < to; at++)
      await limits.count(
        { account: perHour(10) },
        {
          field: "confirmSignUp",
          account: `somebody${at}@example.com`,
          address: "192.0.2.1",
          submitsCode: false,
        },
      );
  };
  await tryEach(0, 75_000);
  expect(counters.size).toBe(150_000);
  await tryEach(75_000, 200_000);
  expect(counters.size).toBe(150_000);
  expect(heap() - before).toBeLessThan(64e6);
});
