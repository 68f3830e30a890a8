/** The people that each new embedded pool has. Their names are `admin`, `member` and `pending`. */

/** Of all of them. */
export const password = "Embedded-pool-1";
