/** For whom a field is, and who belongs to them. There is no default: `anyone` has to be written. */
import { AccessError } from "./accessError";
import type { Principal } from "./tokens";

export type AccessLevelName = "public" | "user" | "admin" | "operator";

/** Groups and scopes that make a caller an administrator, or an operator. Empty: nobody is one. */
export interface LevelRule {
  groups: ReadonlySet<string>;
  scopes: ReadonlySet<string>;
}

export interface LevelRules {
  admin: LevelRule;
  operator: LevelRule;
  /** Group → operations that its members may run, besides. */
  grants: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface AccessLevel {
  name: AccessLevelName;
  /** Throws a Refusal when the operation is not the caller's to run. Absent: nobody has to be known. */
  check?(principal: Principal, rules: LevelRules, operation: string): void;
}

/** No token; one that is sent is not looked at, so that an expired one cannot block its own refresh. */
export const anyone: AccessLevel = { name: "public" };

/** A signed-in user, for their own account. */
export const signedIn: AccessLevel = {
  name: "user",
  check({ username }) {
    if (username === undefined)
      throw new AccessError("FORBIDDEN", "This is for signed-in users; the token is a machine's.");
  },
};

/** Administrators of the users and groups in the allowed pools. */
export const admin: AccessLevel = {
  name: "admin",
  check(principal, { admin, grants }, operation) {
    if (!satisfies(admin, principal) && !isGranted(grants, principal, operation))
      throw new AccessError("FORBIDDEN", "This is for administrators.");
  },
};

/** Operators of the pools' and clients' settings. */
export const operator: AccessLevel = {
  name: "operator",
  check(principal, { operator, grants }, operation) {
    if (!satisfies(operator, principal) && !isGranted(grants, principal, operation))
      throw new AccessError("FORBIDDEN", "This is for operators.");
  },
};

/** Exact matches only: no trimming, no folding of case. */
function satisfies(rule: LevelRule, principal: Principal): boolean {
  const has = (wanted: ReadonlySet<string>, given: ReadonlySet<string>) =>
    [...given].some((item) => wanted.has(item));
  return has(rule.groups, principal.groups) || has(rule.scopes, principal.scopes);
}

const isGranted = (grants: LevelRules["grants"], { groups }: Principal, operation: string) =>
  [...groups].some((group) => grants.get(group)?.has(operation));
