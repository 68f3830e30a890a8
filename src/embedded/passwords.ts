/** Passwords: stored only as salted scrypt hashes. */
import { randomBytes, randomInt, scryptSync, timingSafeEqual } from "node:crypto";

export interface HashedPassword {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

// A low cost, because no hash outlives the process and every sign-in waits for it.
const scrypt = { N: 1024, r: 8, p: 1 };

export function hashPassword(password: string): HashedPassword {
  const salt = randomBytes(16);
  return { salt, hash: scryptSync(password, salt, 32, scrypt) };
}

export function isPassword(attempt: string, { salt, hash }: HashedPassword): boolean {
  return timingSafeEqual(scryptSync(attempt, salt, 32, scrypt), hash);
}

const placeholderPassword = hashPassword(randomBytes(16).toString("hex"));

/**
 * Never matches, and takes as long as a real comparison, so that timing does not disclose whether a password exists.
 */
export function isPlaceholderPassword(attempt: string): boolean {
  return isPassword(attempt, placeholderPassword) && false;
}

/**
 * A temporary password that satisfies every policy. It has 16 characters, or more if the policy's minimum is longer.
 */
export function temporaryPassword(minimumLength: number): string {
  const classes = ["ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "!#$%&*+-?@_~"];
  return Array.from({ length: Math.max(16, minimumLength) }, (_, place) => {
    const letters = classes[place % classes.length] as string;
    return letters[randomInt(letters.length)];
  }).join("");
}
