/** Roles: groups that may use only some fields of the administrators and operators. */
import { readFileSync } from "node:fs";
import { isObject } from "../json";

/** Group → names of root fields. */
export type Roles = ReadonlyMap<string, readonly string[]>;

/** `{ "support": ["user", "users", "confirmUser"] }`. Throws an Error that says what is expected. */
export function readRoles(path: string): Roles {
  let roles: unknown;
  try {
    roles = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Error("a file that can be read and holds JSON");
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
