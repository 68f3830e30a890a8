/** Everything that requests remember for each other. */
import { type Counters, CountersInMemory } from "./counters";
import { MemoryStore, type Store } from "./store";

export interface Memory {
  /** Where all instances see it; absent for an instance alone. */
  shared?: Store;
  /** What was answered, for who asks again. */
  results: Store;
  counters: Counters;
  close(): void;
}

/** Results at most; some kilobytes each. */
const remembered = 10_000;

export const memoryOfThisInstance = (): Memory => ({
  results: new MemoryStore(remembered),
  counters: new CountersInMemory(),
  close() {},
});
