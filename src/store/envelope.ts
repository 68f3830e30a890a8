/** What hides values and names from readers of Redis. */

/** A value with its key, so that a copy under another key is invalid. */
export type Sealed = { key: string; value: string };

/** Hashes names and seals values for Redis, with one key. */
export interface Envelope {
  name(text: string): string;
  seal(content: Sealed, forMs: number): Promise<string>;
  open<T extends object>(sealed: string): Promise<T | "tampered" | "expired">;
}
