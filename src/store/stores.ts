/** All state that outlives a request. Each use has its own capacity, so that none evicts another's entries. */
import type { BoundedStore, Telemetry } from "../telemetry/events";
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

export const storeOf = (what: BoundedStore, { entryEvicted }: Telemetry, clock?: () => number) =>
  new MemoryStore(capacities[what], clock, () => entryEvicted(what));

export const localCounters = ({ entryEvicted }: Telemetry) =>
  new MemoryCounters(undefined, () => entryEvicted("rate_limits"));

export const localStores = (telemetry: Telemetry): Stores => ({
  idempotencyKeys: storeOf("idempotency_keys", telemetry),
  renewals: storeOf("renewals", telemetry),
  counters: localCounters(telemetry),
  close() {},
});
