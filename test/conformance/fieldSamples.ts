/** Documents and arguments for any root field, made from the schema: as little as it takes, or all that there is. */
import { randomUUID } from "node:crypto";
import {
  type GraphQLField,
  type GraphQLInputType,
  GraphQLString,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

export interface ArgumentOptions {
  /** Also what may be left out. */
  full?: boolean;
  /** Values for members of these names, wherever they stand. */
  input?: Record<string, unknown>;
  /** What stands in each text, by the path to it. */
  text?(at: string): string;
  /** Which member of an input of which exactly one is given; the first, when absent. */
  alternative?: number;
}

const scalars: Record<string, (at: string) => unknown> = {
  String: (at) => at,
  // The only ones are idempotency keys: each request is a new one.
  ID: () => randomUUID(),
  Int: (at) => at.length,
  Boolean: () => true,
  Long: (at) => at.length,
  Byte: (at) => Buffer.from(at).toString("base64"),
  DateTime: () => "2026-11-23T09:30:00.000Z",
  JSONObject: (at) => ({ free: [1.5, null, { "kept-as_is": at }] }),
  StringMap: (at) => JSON.parse(`{"custom:tier":"${at}","__proto__":"kept","constructor":"kept"}`),
};

const odd = (at: string) => `${at} "ö" \\ 😀 سلام`;

export function sampleValue(type: GraphQLInputType, at: string, options: ArgumentOptions): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType, at, options);
  if (isListType(type))
    return [0, 1].map((position) => sampleValue(type.ofType, `${at}.${position}`, options));
  if (isEnumType(type)) return type.getValues().find(({ name }) => name !== "UNRECOGNIZED")!.name;
  if (!isInputObjectType(type)) {
    const { name } = getNamedType(type);
    const text = options.text ?? (name === "String" ? odd : (same: string) => same);
    return scalars[name]!(text(at));
  }
  const fields = Object.values(type.getFields());
  const wanted = type.isOneOf
    ? [fields[(options.alternative ?? 0) % fields.length]!]
    : fields.filter(({ type, name }) => options.full || isNonNullType(type) || name in (options.input ?? {}));
  return Object.fromEntries(
    wanted.map(({ name, type }) => [
      name,
      options.input?.[name] ?? sampleValue(type, `${at}.${name}`, options),
    ]),
  );
}

/** A request for one root field. */
export function requestFor(
  kind: "query" | "mutation",
  { name, args }: GraphQLField<unknown, unknown>,
  selection: string,
  options: ArgumentOptions = {},
): { query: string; variables: Record<string, unknown> } {
  const wanted = args.filter(
    ({ type, name }) =>
      options.full || isNonNullType(type) || name === "input" || name in (options.input ?? {}),
  );
  const variables = Object.fromEntries(
    wanted.map((arg) => [arg.name, options.input?.[arg.name] ?? sampleValue(arg.type, arg.name, options)]),
  );
  const declared = wanted.map((arg) => `$${arg.name}: ${arg.type}`).join(", ");
  const passed = wanted.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const query = `${kind}${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selection} }`;
  return { query, variables };
}

/** The same request as one document, with its values written into it. */
export function asDocument(
  kind: "query" | "mutation",
  { name, args }: GraphQLField<unknown, unknown>,
  selection: string,
  values: Record<string, unknown>,
): string {
  const input = args.filter((arg) => arg.name in values);
  const list = input.map((arg) => `${arg.name}: ${literal(arg.type, values[arg.name])}`).join(", ");
  return `${kind} { ${name}${list && `(${list})`} ${selection} }`;
}

/** Keys that GraphQL's own syntax has no way to write are left out. */
function literal(type: GraphQLInputType, value: any): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (isListType(type)) return `[${value.map((item: unknown) => literal(type.ofType, item)).join(", ")}]`;
  if (isEnumType(type)) return value;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => literal(type, item)).join(", ")}]`;
  const fields = isInputObjectType(type) ? type.getFields() : undefined;
  const members = Object.entries(value).filter(([name]) => /^\w+$/.test(name));
  return `{ ${members.map(([name, item]) => `${name}: ${literal(fields?.[name]?.type ?? GraphQLString, item)}`).join(", ")} }`;
}
