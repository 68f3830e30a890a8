/** Everything that requests remember for each other. Each use has room of its own, so that none pushes another's out. */
import type { Bound, Observer } from "../observer";
import { capacities } from "./capacities";
import { type Counters, CountersInMemory } from "./counters";
import { MemoryStore, type SharedValues, type Store } from "./store";

export interface Memory {
  /** Where all instances see it; absent for an instance alone. */
  shared?: SharedValues;
  /** What was answered under an idempotency key. */
  idempotencyKeys: Store;
  /** What renewals of browser sessions came to. */
  renewals: Store;
  counters: Counters;
  close(): void;
}

export const storeOf = (what: Bound, { evicted }: Observer, clock?: () => number) =>
  new MemoryStore(capacities[what], clock, () => evicted(what));

export const countersOfThisInstance = ({ evicted }: Observer) =>
  new CountersInMemory(undefined, () => evicted("limits"));

export const memoryOfThisInstance = (observer: Observer): Memory => ({
  idempotencyKeys: storeOf("idempotency keys", observer),
  renewals: storeOf("renewals", observer),
  counters: countersOfThisInstance(observer),
  close() {},
});
