/** Tokens that were verified, so that each costs its signature once. */
import type { Caller } from "./tokens";

/** Some 20 MB, with tokens of 1.5 KB. */
const remembered = 10_000;

interface Verified {
  caller: Caller;
  /** Seconds since 1970 (`exp`). */
  expiresAt: number;
}

export class VerifiedTokens {
  private readonly tokens = new Map<string, Verified>();
  private generation = 0;

  /** The caller behind a token that was verified with the keys of today and has not expired. */
  callerOf(token: string): Caller | undefined {
    const verified = this.tokens.get(token);
    if (!verified) return undefined;
    if (Date.now() / 1_000 < verified.expiresAt) return verified.caller;
    this.tokens.delete(token);
    return undefined;
  }

  /** Which keys the next token is verified with. */
  get keys(): number {
    return this.generation;
  }

  /** Takes the place of the oldest when there are too many. `keys` are those from before the token was verified. */
  remember(token: string, verified: Verified, keys: number): void {
    if (keys !== this.generation) return;
    if (this.tokens.size >= remembered) this.tokens.delete(this.tokens.keys().next().value!);
    this.tokens.set(token, verified);
  }

  /** The keys have changed: what an old one signed has to be verified again. */
  forgetAll(): void {
    this.generation++;
    this.tokens.clear();
  }
}
