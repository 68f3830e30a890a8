/** Usernames and aliases as pools compare them: without regard to case, unless a pool was created otherwise. */

export const foldedUsername = (username: string): string => username.normalize("NFKC").toLowerCase();

/** Where a pool does regard the case, Cognito itself tells the two apart. */
export const isSameUsername = (one: string, other: string): boolean =>
  foldedUsername(one) === foldedUsername(other);
