/** When to retry, and how long to wait first. */

export const maxAttempts = 3;

/** Full jitter: a random wait of up to 100 ms, 200 ms, 400 ms … (2 s at most). */
export function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(2_000, 100 * 2 ** (attempt - 1));
}

/**
 * A retry budget, so that retries cannot make an outage worse: each first attempt earns a fifth of a retry, up to a
 * reserve for short outages.
 */
export class RetryBudget {
  private tokens: number;

  constructor(
    private readonly reserve = 500,
    private readonly perCall = 0.2,
  ) {
    this.tokens = reserve;
  }

  earn(): void {
    this.tokens = Math.min(this.reserve, this.tokens + this.perCall);
  }

  /** False when the budget is exhausted. */
  spend(): boolean {
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
