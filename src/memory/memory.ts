/** All state that outlives a request. Each use has its own capacity, so that none evicts another's entries. */
import type { Bound, Observer } from "../observer";
import { capacities } from "./capacities";
import { type Counters, CountersInMemory } from "./counters";
import { MemoryStore, type SharedValues, type Store } from "./store";

export interface Memory {
  /** State that all instances share; absent for a single instance. */
  shared?: SharedValues;
  /** Results by idempotency key. */
  idempotencyKeys: Store;
  /** Results of browser session renewals. */
  renewals: Store;
  counters: Counters;
  close(): void;
}

export const storeOf = (what: Bound, { evicted }: Observer, clock?: () => number) =>
  new MemoryStore(capacities[what], clock, () => evicted(what));

export const countersOfThisInstance = ({ evicted }: Observer) =>
  new CountersInMemory(undefined, () => evicted("rate_limits"));

export const memoryOfThisInstance = (observer: Observer): Memory => ({
  idempotencyKeys: storeOf("idempotency_keys", observer),
  renewals: storeOf("renewals", observer),
  counters: countersOfThisInstance(observer),
  close() {},
});
