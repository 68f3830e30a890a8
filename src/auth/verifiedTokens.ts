/** A cache of verified tokens, so that each signature is checked once. */
import { capacities } from "../store/capacities";
import type { Principal } from "./principal";

const sweepMs = 10_000;

interface Verified {
  principal: Principal;
  /** Seconds since 1970 (`exp`). */
  expiresAt: number;
}

export class VerifiedTokens {
  private readonly tokens = new Map<string, Verified>();
  private generation = 0;
  private sweptAt = Number.NEGATIVE_INFINITY;

  /** Called for a token that is evicted before it expires. */
  constructor(private readonly onEvicted: () => void = () => {}) {}

  /** The caller of a token that was verified with the current keys and has not expired. */
  principalOf(token: string): Principal | undefined {
    const verified = this.tokens.get(token);
    if (!verified) return undefined;
    if (Date.now() / 1_000 < verified.expiresAt) return verified.principal;
    this.tokens.delete(token);
    return undefined;
  }

  /** Identifies the current set of keys. */
  get keys(): number {
    return this.generation;
  }

  /** `keys` identifies the keys from before the token's verification. */
  remember(token: string, verified: Verified, keys: number): void {
    if (keys !== this.generation) return;
    if (this.tokens.size >= capacities.verified_tokens) this.makeRoom();
    this.tokens.set(token, verified);
  }

  /** The keys have changed: tokens that an old key signed must be verified again. */
  forgetAll(): void {
    this.generation++;
    this.tokens.clear();
  }

  /** Evicts expired tokens first, then the oldest. */
  private makeRoom(): void {
    if (performance.now() - this.sweptAt > sweepMs) {
      this.sweptAt = performance.now();
      const now = Date.now() / 1_000;
      for (const [token, { expiresAt }] of this.tokens) if (expiresAt <= now) this.tokens.delete(token);
    }
    if (this.tokens.size < capacities.verified_tokens) return;
    this.tokens.delete(this.tokens.keys().next().value!);
    this.onEvicted();
  }
}
