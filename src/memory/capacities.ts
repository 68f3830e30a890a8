/** How much one process keeps of each kind, at most. README, "Several instances", has the same. */
import type { Bound } from "../observer";

export const capacities: Readonly<Record<Bound, number>> = {
  /** Some kilobytes each. */
  "idempotency keys": 10_000,
  renewals: 10_000,
  /** Some 50 MB. */
  "sign-outs": 200_000,
  /** Of each length of window: some 30 MB. */
  limits: 150_000,
  /** Some 20 MB, with tokens of 1.5 KB. */
  "verified tokens": 10_000,
};
