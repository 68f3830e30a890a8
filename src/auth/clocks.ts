/**
 * How far the clocks of the pool and of the instances may differ, either way. AWS rejects signatures beyond the same
 * skew. No rule that denies access may assume a smaller difference.
 */
export const clockSkewSeconds = 5 * 60;
