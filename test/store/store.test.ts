/** What a process remembers: not for longer than asked, and not more than it may. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Principal } from "../../src/auth/principal";
import { VerifiedTokens } from "../../src/auth/verifiedTokens";
import { capacities } from "../../src/store/capacities";
import { Deduplicator } from "../../src/store/deduplicator";
import { MemoryStore } from "../../src/store/store";
import { localStores, storeOf } from "../../src/store/stores";
import { noTelemetry } from "../../src/telemetry/events";
import { makeMetrics } from "../../src/telemetry/metrics";

test("what is too old is not there any more, and can be claimed again", async () => {
  let now = 0;
  const store = new MemoryStore(10, () => now);
  expect(await store.claim("a", "1", 1_000)).toBe(true);
  expect(await store.claim("a", "2", 1_000)).toBe(false);
  expect(await store.read(["b", "a"])).toEqual([undefined, "1"]);
  now = 1_000;
  expect(await store.read(["a"])).toEqual([undefined]);
  expect(await store.claim("a", "3", 1_000)).toBe(true);
});

test("the oldest is forgotten first when there is too much, whatever the keys are called", async () => {
  const store = new MemoryStore(3);
  for (const key of ["a", "__proto__", "b", "constructor"]) await store.write(key, key, 60_000);
  expect(await store.read(["a", "__proto__", "b", "constructor"])).toEqual([
    undefined,
    "__proto__",
    "b",
    "constructor",
  ]);
  expect(store.size).toBe(3);
});

test("who waits for work that never comes back is told so, and does not do it again", async () => {
  const store = new MemoryStore(10);
  const options = { claimMs: 60_000, retentionMs: 60_000, maxWaitMs: 50 };
  const work = {
    fingerprint: "f",
    run: jest.fn(async () => "done"),
    toStored: (result: string) => ({ result }),
    fromStored: ({ result }: { result: string }) => result,
  };
  await store.claim("key", JSON.stringify({ fingerprint: "f" }), 60_000); // by an instance that died
  expect(await new Deduplicator(store, options).run("key", work)).toBe("lost");
  expect(work.run).not.toHaveBeenCalled();
});

test("work that fails is nobody's: the next one does it", async () => {
  const deduplicator = new Deduplicator(new MemoryStore(10), {
    claimMs: 60_000,
    retentionMs: 60_000,
    maxWaitMs: 50,
  });
  const run = jest.fn<Promise<string>, []>();
  run.mockRejectedValueOnce(new Error("no")).mockResolvedValueOnce("done");
  const work = { fingerprint: "f", run, toStored: () => ({}), fromStored: () => "restored" };
  await expect(deduplicator.run("key", work)).rejects.toThrow("no");
  expect(await deduplicator.run("key", work)).toBe("done");
  expect(await deduplicator.run("key", work)).toBe("restored");
});

test("what has expired goes before what has not, whichever came first", async () => {
  let now = 0;
  const evicted = jest.fn();
  const store = new MemoryStore(2, () => now, evicted);
  await store.write("for long", "1", 60_000);
  await store.write("for short", "2", 1_000);
  now = 1_000;
  await store.write("new", "3", 60_000);
  expect(await store.read(["for long", "for short", "new"])).toEqual(["1", undefined, "3"]);
  expect(evicted).not.toHaveBeenCalled();
  await store.write("one too many", "4", 60_000);
  expect(await store.read(["for long", "new", "one too many"])).toEqual([undefined, "3", "4"]);
  expect(evicted).toHaveBeenCalledTimes(1);
});

test("10,000 renewals of sessions push no idempotency key out, and 10,000 keys no renewal", async () => {
  const stores = localStores(noTelemetry);
  await stores.idempotencyKeys.write("key", "answer", 24 * 60 * 60 * 1_000);
  await stores.renewals.write("session", "tokens", 10_000);
  for (let each = 0; each < 10_000; each++) await stores.renewals.write(`${each}`, "tokens", 10_000);
  expect(await stores.idempotencyKeys.read(["key"])).toEqual(["answer"]);
  await stores.renewals.write("session", "tokens", 10_000);
  for (let each = 0; each < 10_000; each++) await stores.idempotencyKeys.write(`${each}`, "answer", 60_000);
  expect(await stores.renewals.read(["session"])).toEqual(["tokens"]);
});

test("what is forgotten before its time is counted, by what it was", async () => {
  const { telemetry, registry } = makeMetrics(() => []);
  const stores = localStores(telemetry);
  const { idempotency_keys: keys, renewals, rate_limits: limits, verified_tokens: tokens } = capacities;
  for (let each = 0; each < keys + 3; each++) await stores.idempotencyKeys.write(`${each}`, "", 60_000);
  for (let each = 0; each < renewals + 2; each++) await stores.renewals.write(`${each}`, "", 60_000);
  const rate = { times: 1, seconds: 60 };
  for (let each = 0; each < limits + 1; each++) await stores.counters.take(`${each}`, rate);
  const revocations = storeOf("revocations", telemetry);
  for (let each = 0; each < capacities.revocations + 4; each++)
    await revocations.write(`${each}`, "", 60_000);
  const verified = new VerifiedTokens(() => telemetry.entryEvicted("verified_tokens"));
  for (let each = 0; each < tokens + 5; each++)
    verified.remember(`${each}`, { principal: {} as Principal, expiresAt: 1e12 }, verified.keys);
  const counted = (await registry.metrics()).match(/(?<=evicted_total\{store=).*/g);
  expect(counted).toEqual([
    '"idempotency_keys"} 3',
    '"renewals"} 2',
    '"rate_limits"} 1',
    '"revocations"} 4',
    '"verified_tokens"} 5',
  ]);
});

test("a verified token that has expired goes before one that has not", () => {
  const verified = new VerifiedTokens();
  const principal = {} as Principal;
  const soon = Date.now() / 1_000 + 60;
  verified.remember("good", { principal, expiresAt: soon }, verified.keys);
  for (let each = 1; each < capacities.verified_tokens; each++)
    verified.remember(`${each}`, { principal, expiresAt: 0 }, verified.keys);
  verified.remember("new", { principal, expiresAt: soon }, verified.keys);
  expect([verified.principalOf("good"), verified.principalOf("new")]).toEqual([principal, principal]);
});

test("docs/operations/redis.md says how much one process keeps", () => {
  const text = readFileSync(join(__dirname, "../../docs/operations/redis.md"), "utf8");
  const stated = [...text.matchAll(/^\| `evicted_total\{store="([^"]+)"\}` \| ([\d,]+) /gm)];
  expect(
    Object.fromEntries(stated.map(([, what, most]) => [what, Number(most!.replaceAll(",", ""))])),
  ).toEqual(capacities);
});
