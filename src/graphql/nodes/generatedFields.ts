/** Generated fields of a node: a table of AWS's members, each null if AWS omits it. */
import type { FieldTable } from "../defineField";
import type { KnownFields } from "./node";

type Table = Readonly<Record<string, () => object>>;

/** The table's fields for a node, without the node's identity. */
export function generatedFields(shape: string, table: Table, ...identity: string[]): FieldTable {
  const entries = Object.entries(table).filter(([name]) => !identity.includes(name));
  return Object.fromEntries(entries.map(([name, type]) => [name, { type, description: `AWS: ${shape}.` }]));
}

/** All members of the shape as known values; members that list items lack stay unknown. */
export function generatedValues(table: Table, item: Record<string, unknown>): KnownFields {
  return Object.fromEntries(Object.keys(table).map((name) => [name, item[name] ?? null]));
}
