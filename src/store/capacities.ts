/** The maximum of each kind that one process keeps. docs/operations/redis.md lists the same numbers. */
import type { BoundedStore } from "../telemetry/events";

export const capacities: Readonly<Record<BoundedStore, number>> = {
  /** A few kilobytes each. */
  idempotency_keys: 10_000,
  renewals: 10_000,
  /** About 50 MB. */
  revocations: 200_000,
  /** For each window length: about 30 MB. */
  rate_limits: 150_000,
  /** About 20 MB, with tokens of 1.5 KB. */
  verified_tokens: 10_000,
};
