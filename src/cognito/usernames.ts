/** User names and aliases as pools compare them: ignoring case, unless a pool was created case-sensitive. */

export const foldedUsername = (username: string): string => username.normalize("NFKC").toLowerCase();

/** In a case-sensitive pool, Cognito itself distinguishes the two. */
export const isSameUsername = (one: string, other: string): boolean =>
  foldedUsername(one) === foldedUsername(other);
