/** Custom roles: groups that may use only certain fields of administrators and operators. */
import { readFileSync } from "node:fs";

/** Group → names of root fields. */
export type Roles = ReadonlyMap<string, readonly string[]>;

/** `{ "support": ["user", "users", "confirmUser"] }`. Throws an Error whose message describes valid files. */
export function readRoles(path: string): Roles {
  let roles: unknown;
  try {
    roles = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Error("a readable JSON file");
  }
  const isObject = typeof roles === "object" && roles !== null && !Array.isArray(roles);
  const entries = isObject ? Object.entries(roles as object) : [];
  const isList = (fields: unknown) =>
    Array.isArray(fields) && fields.length > 0 && fields.every((field) => typeof field === "string");
  if (entries.length === 0 || !entries.every(([group, fields]) => group !== "" && isList(fields)))
    throw new Error('a file like { "support": ["user", "confirmUser"] }: groups, each with a list of fields');
  return new Map(entries);
}
