/** What AWS tells of a node whose fields are generated: a table of members, each null where AWS says nothing. */
import type { FieldTable } from "../graphql/defineField";
import type { Known } from "./node";

type Table = Readonly<Record<string, () => object>>;

/** The table's fields for a node, without those that the node has as its identity. */
export function fieldsOf(shape: string, table: Table, ...identity: string[]): FieldTable {
  const told = Object.entries(table).filter(([name]) => !identity.includes(name));
  return Object.fromEntries(told.map(([name, type]) => [name, { type, description: `AWS: ${shape}.` }]));
}

/** All that the shape could say, as known: what an item of a list lacks stays unknown. */
export function factsOf(table: Table, item: Record<string, unknown>): Known {
  return Object.fromEntries(Object.keys(table).map((name) => [name, item[name] ?? null]));
}
