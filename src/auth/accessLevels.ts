/** Access levels: who may call a field. There is no default: public fields must say `anyone`. */
import { AccessError } from "./accessError";
import type { Principal } from "./principal";

export type AccessLevelName = "public" | "user" | "admin" | "operator";

/** Groups and scopes that make a caller an administrator or an operator. If both are empty, no caller is one. */
export interface LevelRule {
  groups: ReadonlySet<string>;
  scopes: ReadonlySet<string>;
}

export interface LevelRules {
  admin: LevelRule;
  operator: LevelRule;
  /** Group → additional operations that its members may run. */
  grants: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface AccessLevel {
  name: AccessLevelName;
  /** Throws a Refusal unless the caller may run the operation. Absent if no caller is required. */
  check?(principal: Principal, rules: LevelRules, operation: string): void;
}

/** No token required. A token that is sent is ignored, so that an expired one cannot block its own refresh. */
export const anyone: AccessLevel = { name: "public" };

/** Signed-in users, for their own account. */
export const signedIn: AccessLevel = {
  name: "user",
  check({ username }) {
    if (username === undefined)
      throw new AccessError(
        "FORBIDDEN",
        "This field is only for signed-in users; the token belongs to a machine client.",
      );
  },
};

/** Administrators of the users and groups in the allowed pools. */
export const admin: AccessLevel = {
  name: "admin",
  check(principal, { admin, grants }, operation) {
    if (!satisfies(admin, principal) && !isGranted(grants, principal, operation))
      throw new AccessError("FORBIDDEN", "This field is only for administrators.");
  },
};

/** Operators of the pools' and clients' settings. */
export const operator: AccessLevel = {
  name: "operator",
  check(principal, { operator, grants }, operation) {
    if (!satisfies(operator, principal) && !isGranted(grants, principal, operation))
      throw new AccessError("FORBIDDEN", "This field is only for operators.");
  },
};

/** Exact matches only: no trimming, case-sensitive. */
function satisfies(rule: LevelRule, principal: Principal): boolean {
  const has = (required: ReadonlySet<string>, actual: ReadonlySet<string>) =>
    [...actual].some((item) => required.has(item));
  return has(rule.groups, principal.groups) || has(rule.scopes, principal.scopes);
}

const isGranted = (grants: LevelRules["grants"], { groups }: Principal, operation: string) =>
  [...groups].some((group) => grants.get(group)?.has(operation));
