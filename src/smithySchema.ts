/**
 * Reads the SDK's runtime schemas (Smithy); no other file does. A named shape is a tuple that starts with its kind, a
 * simple shape is a number, and a reference is a function or `[schema, traits]`.
 */

interface Described {
  /** AWS's name: `AttributeType`. Absent for shapes without a name. */
  readonly name?: string;
  /** Whether AWS marks the shape, or the member that refers to it, as sensitive. */
  readonly isSensitive: boolean;
}

export type SimpleKind = "string" | "number" | "boolean" | "timestamp" | "blob" | "document" | "unit";

export interface SimpleShape extends Described {
  readonly kind: SimpleKind;
}

export interface Collection extends Described {
  readonly kind: "list" | "map";
  /** The shape of an item or a value. */
  readonly of: () => Shape;
}

export interface Structure extends Described {
  readonly kind: "structure";
  readonly name: string;
  readonly members: readonly Member[];
}

export interface Member {
  /** AWS's name: `UserAttributes`. */
  readonly name: string;
  readonly required: boolean;
  readonly shape: () => Shape;
}

export type Shape = SimpleShape | Collection | Structure;

const kinds = { simple: 0, list: 1, map: 2, structure: 3 };
const [listOf, mapOf] = [64, 128];
const simpleKinds: Readonly<Record<number, SimpleKind>> = {
  0: "string",
  1: "number",
  2: "boolean",
  4: "timestamp",
  5: "timestamp",
  6: "timestamp",
  7: "timestamp",
  15: "document",
  21: "blob",
  42: "blob",
};
/** The bit of the trait `sensitive`. */
const sensitive = 8;

/** The input and output of an operation; `schema` is the SDK's tuple of the operation. */
export function operationShapes(schema: unknown): { input: Shape; output: Shape } {
  if (!Array.isArray(schema)) throw new TypeError("This is not an operation's schema.");
  const [, , , , input, output] = schema as unknown[];
  return { input: shapeOf(input), output: shapeOf(output) };
}

const shapes = new Map<unknown, Shape>();

function shapeOf(schema: unknown): Shape {
  let shape = shapes.get(schema);
  if (!shape) {
    shape = read(schema);
    shapes.set(schema, shape);
  }
  return shape;
}

function read(schema: unknown): Shape {
  if (typeof schema === "function") return shapeOf(schema());
  if (typeof schema === "number") return unnamed(schema);
  if (!Array.isArray(schema)) return { kind: schema === "unit" ? "unit" : "document", isSensitive: false };
  if (typeof schema[0] === "number") return named(schema);
  const [target, traits] = schema as unknown[];
  return isMarked(traits) ? { ...shapeOf(target), isSensitive: true } : shapeOf(target);
}

function unnamed(code: number): Shape {
  if (code & mapOf) return { kind: "map", isSensitive: false, of: () => shapeOf(code & ~mapOf) };
  if (code & listOf) return { kind: "list", isSensitive: false, of: () => shapeOf(code & ~listOf) };
  return { kind: simpleKinds[code] ?? "document", isSensitive: false };
}

function named(schema: readonly unknown[]): Shape {
  const [kind, , name, traits] = schema as [number, string, string, unknown];
  const described = { name, isSensitive: isMarked(traits) };
  switch (kind) {
    case kinds.structure: {
      const [names, references, requiredCount = 0] = schema.slice(4) as [string[], unknown[], number?];
      const members = names.map((member, at) => ({
        name: member,
        required: at < requiredCount,
        shape: () => shapeOf(references[at]),
      }));
      return { ...described, kind: "structure", members };
    }
    case kinds.list:
      return { ...described, kind: "list", of: () => shapeOf(schema[4]) };
    case kinds.map:
      return { ...described, kind: "map", of: () => shapeOf(schema[5]) };
    case kinds.simple: {
      const target = shapeOf(schema[4]);
      return { ...target, ...described, isSensitive: described.isSensitive || target.isSensitive };
    }
    default:
      return { ...described, kind: "document" };
  }
}

const isMarked = (traits: unknown) => typeof traits === "number" && (traits & sensitive) !== 0;
