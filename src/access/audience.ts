/** Access levels: who may call a field. There is no default: public fields must say `anyone`. */
import { Refusal } from "./refusal";
import type { Caller } from "./tokens";

export type AudienceName = "public" | "user" | "admin" | "operator";

/** Groups and scopes that make a caller an administrator or an operator. If both are empty, no caller is one. */
export interface Rule {
  groups: ReadonlySet<string>;
  scopes: ReadonlySet<string>;
}

export interface Rules {
  admin: Rule;
  operator: Rule;
  /** Group → additional operations that its members may run. */
  grants: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Audience {
  name: AudienceName;
  /** Throws a Refusal unless the caller may run the operation. Absent if no caller is required. */
  check?(caller: Caller, rules: Rules, operation: string): void;
}

/** No token required. A token that is sent is ignored, so that an expired one cannot block its own refresh. */
export const anyone: Audience = { name: "public" };

/** Signed-in users, for their own account. */
export const signedIn: Audience = {
  name: "user",
  check({ username }) {
    if (username === undefined)
      throw new Refusal(
        "FORBIDDEN",
        "This field is only for signed-in users; the token belongs to a machine client.",
      );
  },
};

/** Administrators of the users and groups in the allowed pools. */
export const admin: Audience = {
  name: "admin",
  check(caller, { admin, grants }, operation) {
    if (!meets(admin, caller) && !isGranted(grants, caller, operation))
      throw new Refusal("FORBIDDEN", "This field is only for administrators.");
  },
};

/** Operators of the pools' and clients' settings. */
export const operator: Audience = {
  name: "operator",
  check(caller, { operator, grants }, operation) {
    if (!meets(operator, caller) && !isGranted(grants, caller, operation))
      throw new Refusal("FORBIDDEN", "This field is only for operators.");
  },
};

/** Exact matches only: no trimming, case-sensitive. */
function meets(rule: Rule, caller: Caller): boolean {
  const has = (wanted: ReadonlySet<string>, given: ReadonlySet<string>) =>
    [...given].some((item) => wanted.has(item));
  return has(rule.groups, caller.groups) || has(rule.scopes, caller.scopes);
}

const isGranted = (grants: Rules["grants"], { groups }: Caller, operation: string) =>
  [...groups].some((group) => grants.get(group)?.has(operation));
