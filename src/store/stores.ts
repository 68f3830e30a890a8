/** All state that outlives a request. Each use has its own capacity, so that none evicts another's entries. */
import type { Bound, Observer } from "../observer";
import { capacities } from "./capacities";
import { type Counters, MemoryCounters } from "./counters";
import { MemoryStore, type SharedValues, type Store } from "./store";

export interface Stores {
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

export const localCounters = ({ evicted }: Observer) =>
  new MemoryCounters(undefined, () => evicted("rate_limits"));

export const localStores = (observer: Observer): Stores => ({
  idempotencyKeys: storeOf("idempotency_keys", observer),
  renewals: storeOf("renewals", observer),
  counters: localCounters(observer),
  close() {},
});
