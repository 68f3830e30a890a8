/** A plan answers what graphql-js answers: for documents made up at random, and for every one of the client's. */
import fc from "fast-check";
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import * as exported from "../../src/client/documents";
import { QueryExecutor } from "../../src/graphql/executor";
import { makeSchema } from "../../src/graphql/schema";

const schema = buildSchema(`
  type Query { thing: Thing, things(first: Int = 3): [Thing], sure: [Thing!], named: Named, either: [Either], number: Int!, numbers: [Int!]!, rows: [[Int!]] }
  type Mutation { add(by: Int!): Int!, then(by: Int!): Thing }
  interface Named { name: String! }
  type Thing implements Named { name: String!, thing: Thing, needed: Thing!, things: [Thing], either: Either, number: Int, strict: Int!, echo(text: String = "hello", size: Size): String, numbers: [Int] }
  type Other implements Named { name: String!, other: Boolean, number: Float }
  union Either = Thing | Other
  enum Size { SMALL LARGE }
`);

/** What a field comes to: of each kind that a resolver may give, now or later. */
const outcomes = ["value", "later", "null", "error", "rejected", "given error", "wrong"] as const;
let planned: readonly (typeof outcomes)[number][] = [];
/** By the field's place, so that both ways meet the same. */
const outcomeAt = (place: string) =>
  planned[[...place].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 65_521, 7) % planned.length]!;

for (const type of Object.values(schema.getTypeMap()) as GraphQLObjectType[]) {
  if (type.name.startsWith("__") || !("getFields" in type)) continue;
  if (["Thing", "Other"].includes(type.name)) type.isTypeOf = (value) => (value as Maker).of === type.name;
}

/** Each in a turn of its own: which of two errors came first is then the same for both. */
const later = <T>(value: () => T) => new Promise<void>((resolve) => setImmediate(resolve)).then(value);

/** A source whose members are functions, of any outcome. */
class Maker {
  constructor(
    readonly of: string,
    private readonly place: string,
  ) {}
  private give(name: string, value: (place: string) => unknown): unknown {
    const place = `${this.place}.${name}`;
    const kind = outcomeAt(place);
    if (kind === "value") return value(place);
    if (kind === "later") return later(() => value(place));
    if (kind === "null") return null;
    if (kind === "error") throw new GraphQLError("thrown", { extensions: { code: "THROWN" } });
    if (kind === "rejected")
      return later(() => {
        throw new Error("rejected");
      });
    return kind === "given error" ? new Error("given") : Symbol("wrong");
  }
  other = true;
  name = () => this.give("name", () => "a name");
  number = () => this.give("number", () => 7);
  strict = () => this.give("strict", () => 8);
  thing = () => this.give("thing", (place) => new Maker("Thing", place));
  needed = () => this.give("needed", (place) => new Maker("Thing", place));
  named = () => this.give("named", (place) => new Maker("Other", place));
  either = () =>
    this.of === "root"
      ? this.give("either", (place) => [
          new Maker("Thing", `${place}.0`),
          null,
          new Maker("Other", `${place}.2`),
          new Maker("None", `${place}.3`),
        ])
      : this.give("either", (place) => new Maker("Other", place));
  things = ({ first = 2 }: { first?: number }) =>
    this.give("things", (place) =>
      first === null ? [] : Array.from({ length: first }, (_, at) => new Maker("Thing", `${place}.${at}`)),
    );
  echo = (input: object, context: { suffix: string }) =>
    this.give("echo", () => JSON.stringify(input) + context.suffix);
  numbers = () => this.give("numbers", () => [1, null, later(() => 3), new Error("an item"), 5]);
  rows = () => this.give("rows", () => [[1, 2], [3, null], null, [later(() => new Error("late"))]]);
  add = ({ by }: { by: number }) => this.give(`add${by}`, () => by);
}
for (const type of [schema.getQueryType()!, schema.getMutationType()!])
  for (const field of Object.values(type.getFields()))
    field.resolve = (_, args, context) =>
      (new Maker("root", "") as any)[field.name === "then" ? "thing" : field.name](args, context);

/** Selections of a type, at random, down to a depth. */
function selection(typeName: string, depth: number): fc.Arbitrary<string> {
  const leaf = fc.constantFrom("__typename", "again: __typename");
  const below = (name: string, of: string) => selection(of, depth - 1).map((set) => `${name} ${set}`);
  const fragments = (...names: string[]) =>
    depth > 0 ? names.map((name) => selection(name, depth - 1).map((set) => `... on ${name} ${set}`)) : [];
  const fields: fc.Arbitrary<string>[] = [leaf];
  if (typeName === "Thing" || typeName === "Other")
    fields.push(fc.constantFrom("name", "called: name", "number"));
  if (typeName === "Named") fields.push(fc.constant("name"), ...fragments("Thing", "Other"));
  if (typeName === "Either") fields.push(...fragments("Thing", "Other", "Named"));
  if (typeName === "Thing") {
    fields.push(
      fc.constantFrom(
        "strict",
        "numbers",
        "echo",
        'echo(text: "hi", size: LARGE)',
        "sized: echo(size: $size)",
      ),
      fc.constantFrom("strict", "...OfThing", "... { name }"),
    );
    if (depth > 0)
      fields.push(
        below("thing", "Thing"),
        below("needed", "Thing"),
        below("things", "Thing"),
        below("either", "Either"),
      );
  }
  if (typeName === "Query") {
    fields.push(fc.constantFrom("number", "numbers", "rows"));
    fields.push(
      below("thing", "Thing"),
      below("things(first: $first)", "Thing"),
      below("named", "Named"),
      below("either", "Either"),
    );
  }
  if (typeName === "Mutation")
    fields.push(fc.constantFrom("add(by: 1)", "more: add(by: 2)"), below("then(by: 3)", "Thing"));
  return fc
    .array(fc.oneof(...fields), { minLength: 1, maxLength: 5 })
    .map((parts) => `{ ${parts.join(" ")} }`);
}

const document = fc
  .oneof(
    selection("Query", 3).map((set) => `query ${set}`),
    selection("Mutation", 3).map((set) => `mutation ${set}`),
  )
  .map((text) => {
    const used = ["$size: Size", "$first: Int"].filter((each) => text.includes(each.split(":")[0]!));
    const named = used.length > 0 ? text.replace(/^(\w+) /, `$1 M(${used.join(", ")}) `) : text;
    return text.includes("...OfThing")
      ? `${named} fragment OfThing on Thing { number name thing { name } }`
      : named;
  });

/** What resolvers should never give is told in words of one's own, by both. */
const inOwnWords = /^(Expected value of type|Abstract type)|is no type of|cannot represent/;

/** Errors in whatever order. */
const reported = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.parse(JSON.stringify(data)),
  errors: errors
    .map(({ message, path, locations, extensions }) =>
      JSON.stringify({ path, locations, extensions, message: inOwnWords.test(message) || message }),
    )
    .sort(),
});

const operationOf = (source: DocumentNode) =>
  source.definitions.find((each): each is OperationDefinitionNode => each.kind === "OperationDefinition")!;

test("a plan and graphql-js answer the same, whatever resolvers do", async () => {
  let answered = 0;
  let withErrors = 0;
  await fc.assert(
    fc.asyncProperty(
      document,
      fc.array(fc.constantFrom(...outcomes, "value" as const, "value" as const, "later" as const), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.record(
        { size: fc.constantFrom("SMALL", "LARGE", null), first: fc.constantFrom(0, 1, 4, null) },
        { requiredKeys: [] },
      ),
      async (text, input, variables) => {
        const source = parse(text);
        fc.pre(validate(schema, source).length === 0);
        const plan = QueryExecutor.of(schema, source, operationOf(source))!;
        planned = input;
        const contextValue = { suffix: "!" };
        const theirs = reported(
          await execute({ schema, document: source, variableValues: variables, contextValue }),
        );
        const ours = reported(await plan.run(contextValue, variables));
        expect(ours).toEqual(theirs);
        answered++;
        if (ours.errors.length > 0) withErrors++;
      },
    ),
    { numRuns: 2_000, seed: Number(process.env.FUZZ_SEED ?? 20_261_125), endOnFailure: true },
  );
  expect(withErrors).toBeGreaterThan(500);
  expect(answered - withErrors).toBeGreaterThan(100);
});

/** graphql-js leaves the second one unheard, which would end the process. */
test("an error nulls its list at once, and one that comes later beside it is nobody's", async () => {
  const source = parse("{ sure { name } }");
  schema.getQueryType()!.getFields().sure!.resolve = () => [
    { of: "Thing", name: () => later(() => Promise.reject(new Error("late"))) },
    { of: "Thing", name: null },
  ];
  const plan = QueryExecutor.of(schema, source, operationOf(source))!;
  const { data, errors = [] } = await plan.run({}, {});
  await later(() => undefined);
  expect(data).toEqual({ sure: null });
  expect(errors.map(({ path }) => path)).toEqual([["sure", 1, "name"]]);
});

/** By its fragments a short text may hold thousands of fields, and who sends it may be told nothing. */
test("what no answer has come to is not planned", async () => {
  const thing = schema.getType("Thing") as GraphQLObjectType;
  const requests = jest.spyOn(thing, "getFields");
  const doubled = Array.from(
    { length: 10 },
    (_, at) => `fragment F${at} on Thing { a: thing { ...F${at + 1} } b: thing { ...F${at + 1} } }`,
  );
  const source = parse(
    `{ thing { ...F0 } named { ...F0 } } ${doubled.join(" ")} fragment F10 on Thing { name }`,
  );
  expect(validate(schema, source)).toEqual([]);
  requests.mockClear();
  const plan = QueryExecutor.of(schema, source, operationOf(source))!;
  planned = ["null"];
  expect(await plan.run({}, {})).toEqual({ data: { thing: null, named: null } });
  expect(requests).not.toHaveBeenCalled();
  requests.mockRestore();
});

test("each of the client's documents has a plan", () => {
  const complete = makeSchema();
  const documents = Object.values(exported).filter(
    (each): each is any => typeof each === "object" && "kind" in (each as object),
  );
  expect(documents.length).toBeGreaterThan(30);
  const left = documents.filter(
    (each) => operationOf(each) && !QueryExecutor.of(complete, each, operationOf(each)),
  );
  expect(left).toEqual([]);
});

test.each([
  "{ __schema { queryType { name } } }",
  '{ __type(name: "Thing") { name } }',
  "{ number @include(if: true) }",
  "{ ... @skip(if: false) { number } }",
  "{ __proto__: number }",
])("%s is left to graphql-js", (text) => {
  const source = parse(text);
  expect(validate(schema, source)).toEqual([]);
  expect(QueryExecutor.of(schema, source, operationOf(source))).toBeUndefined();
});
