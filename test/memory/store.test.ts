/** What a process remembers: not for longer than asked, and not more than it may. */
import { Once } from "../../src/memory/once";
import { MemoryStore } from "../../src/memory/store";

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
  const options = { claimMs: 60_000, keepMs: 60_000, patienceMs: 50 };
  const work = {
    fingerprint: "f",
    run: jest.fn(async () => "done"),
    keep: (result: string) => ({ result }),
    restore: ({ result }: { result: string }) => result,
  };
  await store.claim("key", JSON.stringify({ fingerprint: "f" }), 60_000); // by an instance that died
  expect(await new Once(store, options).run("key", work)).toBe("lost");
  expect(work.run).not.toHaveBeenCalled();
});

test("work that fails is nobody's: the next one does it", async () => {
  const once = new Once(new MemoryStore(10), { claimMs: 60_000, keepMs: 60_000, patienceMs: 50 });
  const run = jest.fn<Promise<string>, []>();
  run.mockRejectedValueOnce(new Error("no")).mockResolvedValueOnce("done");
  const work = { fingerprint: "f", run, keep: () => ({}), restore: () => "restored" };
  await expect(once.run("key", work)).rejects.toThrow("no");
  expect(await once.run("key", work)).toBe("done");
  expect(await once.run("key", work)).toBe("restored");
});
