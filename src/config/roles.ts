/** Custom roles: groups that may use only certain fields of administrators and operators. */
import { readFileSync } from "node:fs";
import { isObject } from "../json";

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
  const entries = isObject(roles) ? Object.entries(roles) : [];
  if (entries.length === 0 || !entries.every(isRole))
    throw new Error('a file like { "support": ["user", "confirmUser"] }: groups, each with a list of fields');
  return new Map(entries);
}

const isRole = (entry: [group: string, fields: unknown]): entry is [string, string[]] =>
  entry[0] !== "" &&
  Array.isArray(entry[1]) &&
  entry[1].length > 0 &&
  entry[1].every((field) => typeof field === "string");
