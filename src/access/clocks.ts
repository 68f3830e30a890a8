/**
 * How far the clocks of the pool and of the instances may be apart, either way: AWS itself takes no signature that is
 * older. No rule that keeps somebody out may depend on them being nearer.
 */
export const clocksApartSeconds = 5 * 60;
