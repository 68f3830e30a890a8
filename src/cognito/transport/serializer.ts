/**
 * Serializes GraphQL values to AWS's format and back: member names, timestamps, blobs. Compiled once for each shape
 * from the SDK's runtime schemas, so that a request only walks tables.
 */
import { irregularNames } from "../../model/names";
import type { Operation } from "../../model/operations";
import { operationShapes, type Shape, type Structure } from "../../smithySchema";

type Value = any;
/** Absent if values pass unchanged. */
type Convert = ((value: Value) => Value) | undefined;

export interface Serializer {
  /** AWS's name of the shape: `AdminConfirmSignUpRequest`. */
  shape: string;
  serialize(input: Value): Value;
  deserialize(output: Value): Value;
  /** GraphQL names of all members, and of those that AWS requires or always sends. */
  members: ReadonlySet<string>;
  required: readonly string[];
  /** Members whose values are structures. */
  structures: ReadonlyMap<string, () => Serializer>;
  /** True for an operation without any response body. */
  isUnit: boolean;
}

export const graphqlName = (aws: string): string =>
  irregularNames[aws] ?? aws[0]!.toLowerCase() + aws.slice(1);

const ofOperation = new WeakMap<Operation, { request: Serializer; response: Serializer }>();

export function serializerOf(operation: Operation): { request: Serializer; response: Serializer } {
  let serializer = ofOperation.get(operation);
  if (!serializer) {
    const { input, output } = operationShapes(operation.schema);
    serializer = { request: serializerOfShape(input), response: serializerOfShape(output) };
    ofOperation.set(operation, serializer);
  }
  return serializer;
}

const unit: Serializer = {
  shape: "Unit",
  isUnit: true,
  members: new Set(),
  structures: new Map(),
  required: [],
  serialize: () => ({}),
  deserialize: () => ({}),
};

const compiled = new WeakMap<Structure, Serializer>();

const serializerOfShape = (shape: Shape): Serializer =>
  shape.kind === "structure" ? structure(shape) : unit;

function structure(shape: Structure): Serializer {
  const cached = compiled.get(shape);
  if (cached) return cached;
  const table = shape.members.map((member) => ({
    aws: member.name,
    ours: graphqlName(member.name),
    required: member.required,
    shape: member.shape(),
    to: convert(member.shape(), "serialize"),
    from: convert(member.shape(), "deserialize"),
  }));
  const serializer: Serializer = {
    shape: shape.name,
    isUnit: false,
    members: new Set(table.map(({ ours }) => ours)),
    structures: new Map(
      table.flatMap(({ ours, shape: below }) =>
        below.kind === "structure" ? [[ours, () => structure(below)]] : [],
      ),
    ),
    required: table.filter(({ required }) => required).map(({ ours }) => ours),
    serialize(input) {
      const output: Record<string, Value> = {};
      for (const { aws, ours, to } of table) {
        const value = input[ours];
        if (value !== undefined && value !== null) output[aws] = to ? to(value) : value;
      }
      return output;
    },
    deserialize(input) {
      if (typeof input !== "object") throw new TypeError(`${shape.name} is not an object.`);
      const output: Record<string, Value> = {};
      for (const { aws, ours, from } of table) {
        const value = input[aws];
        if (value !== undefined && value !== null) output[ours] = from ? from(value) : value;
      }
      return output;
    },
  };
  compiled.set(shape, serializer);
  return serializer;
}

function convert(shape: Shape, direction: "serialize" | "deserialize"): Convert {
  switch (shape.kind) {
    case "structure":
      return structure(shape)[direction];
    case "list":
      return eachOf(convert(shape.of(), direction));
    case "map": {
      const values = shape.of();
      return values.kind === "structure"
        ? mapOfStructures(structure(values), direction)
        : entriesOf(convert(values, direction));
    }
    case "timestamp":
      return direction === "serialize" ? toEpochSeconds : fromEpochSeconds;
    case "blob":
      return direction === "serialize" ? toBase64 : fromBase64;
    default:
      return undefined;
  }
}

const toEpochSeconds = (value: Date) => value.getTime() / 1000;
const fromEpochSeconds = (value: number | string) =>
  new Date(typeof value === "number" ? Math.round(value * 1000) : value);
const toBase64 = (value: Uint8Array) => Buffer.from(value).toString("base64");
const fromBase64 = (value: string) => Buffer.from(value, "base64");

/**
 * Merges given members into the current ones, recursively through structures; lists and maps count as values. Null
 * removes a structure or a member of one. At the top level a null leaves a plain value unchanged, because AWS would
 * reset it, even MFA.
 */
export function merge(
  { members, structures }: Serializer,
  current: Value,
  update: Value,
  isTop = true,
): Value {
  const merged: Record<string, Value> = {};
  for (const name of members) {
    const [old, now] = [current?.[name] ?? undefined, update[name]];
    const below = structures.get(name);
    if (now === null && (below || !isTop)) continue;
    const value =
      (now ?? undefined) === undefined ? old : below && old ? merge(below(), old, now, false) : now;
    if (value !== undefined && !(below && isEmptied(old, value))) merged[name] = value;
  }
  return merged;
}

/** To Cognito even an empty structure is a setting: `DeviceConfiguration: {}` enables remembered devices. */
const isEmptied = (old: Value, value: object) =>
  old !== undefined && Object.keys(old).length > 0 && Object.keys(value).length === 0;

/** AWS may put nulls into lists and maps. They carry no information, so they are omitted, as in the SDK. */
function eachOf(element: Convert): Convert {
  return (values) => {
    if (!Array.isArray(values)) throw new TypeError("A list is not an object.");
    const present: Value[] = [];
    for (const value of values)
      if (value !== null && value !== undefined) present.push(element ? element(value) : value);
    return present;
  };
}

/** fromEntries defines properties and never assigns them, so `__proto__` is an ordinary key. */
function entriesOf(value: Convert): Convert {
  return (map) =>
    Object.fromEntries(
      Object.entries(map)
        .filter(([, item]) => item !== null && item !== undefined)
        .map(([key, item]) => [key, value ? value(item) : item]),
    );
}

/** GraphQL has no maps, so a map of structures becomes a list of entries, `{ key value }`. */
function mapOfStructures(values: Serializer, direction: "serialize" | "deserialize"): Convert {
  if (direction === "serialize")
    return (entries: { key: string; value: Value }[]) =>
      Object.fromEntries(entries.map(({ key, value }) => [key, values.serialize(value)]));
  return (map) => Object.entries(map).map(([key, value]) => ({ key, value: values.deserialize(value) }));
}
