/** Shapes: each operation's input, read from the SDK's runtime schemas. */
import * as sdk from "@aws-sdk/client-cognito-identity-provider";

export type Shape =
  | { readonly kind: "string" | "number" | "boolean" | "blob" | "document" }
  | { readonly kind: "list" | "map"; readonly of: () => Shape }
  | { readonly kind: "structure"; readonly members: readonly Member[] };

export interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly shape: () => Shape;
}

// The SDK's schema format: a simple type is a number (with a bit for "list of" and "map of"), a named type is a tuple
// that starts with its kind, and a reference is a function or [function, traits].
type Schema = number | (() => Schema) | readonly unknown[];
const listOf = 64;
const mapOf = 128;
const simple: Record<number, Shape> = {
  0: { kind: "string" },
  1: { kind: "number" },
  2: { kind: "boolean" },
  15: { kind: "document" },
  21: { kind: "blob" },
};

const exported = sdk as unknown as Record<string, Schema | undefined>;
const read = new Map<Schema, Shape>();

export const operationNames: ReadonlySet<string> = new Set(
  Object.keys(sdk).flatMap((name) => (/^[A-Z].*Command$/.test(name) ? name.slice(0, -"Command".length) : [])),
);

export function inputShape(operation: string): Shape {
  const schema = exported[`${operation}$`];
  return Array.isArray(schema) ? shapeOf(schema[4] as Schema) : { kind: "document" };
}

function shapeOf(schema: Schema): Shape {
  const known = read.get(schema) ?? interpret(schema);
  read.set(schema, known);
  return known;
}

function interpret(schema: Schema): Shape {
  if (typeof schema === "function") return shapeOf(schema());
  if (typeof schema === "number") {
    if (schema >= mapOf) return { kind: "map", of: () => shapeOf(schema - mapOf) };
    if (schema >= listOf) return { kind: "list", of: () => shapeOf(schema - listOf) };
    return simple[schema] ?? { kind: "document" };
  }
  const [kind, ...rest] = schema;
  if (typeof kind !== "number" || typeof rest[0] !== "string") return shapeOf(kind as Schema); // [schema, traits]
  if (kind === 3) {
    const [, , , names, members, required] = rest as [string, string, unknown, string[], Schema[], number?];
    return {
      kind: "structure",
      members: names.map((name, place) => ({
        name,
        required: place < (required ?? 0),
        shape: () => shapeOf(members[place] as Schema),
      })),
    };
  }
  if (kind === 1) return { kind: "list", of: () => shapeOf(rest[3] as Schema) };
  if (kind === 2) return { kind: "map", of: () => shapeOf(rest[4] as Schema) };
  return shapeOf(rest[3] as Schema); // kind 0: a simple type with a name
}
