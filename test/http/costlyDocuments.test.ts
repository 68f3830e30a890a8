/** Costly documents: refused at once with a short answer, whatever they would have cost; and the door stays open. */
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ INTROSPECTION: "on" });
});
beforeEach(() => {
  gateway.sent.length = 0;
});
afterAll(() => gateway.close());

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");
const nested = (count: number, open: string, close: string, core = "") =>
  open.repeat(count) + core + close.repeat(count);
const aUser = (selection: string) => `{ user(username: "nobody") { ${selection} } }`;
const metadata = (value: string) =>
  `mutation { confirmUser(input: { username: "nobody", clientMetadata: { a: ${value} } }) { __typename } }`;

const documents: [what: string, query: string, variables: object][] = (
  [
    ["9,000 words", aUser(times(9_000, () => "__typename"))],
    [
      "1,000 levels",
      aUser(`... on User { ${nested(250, "groups { nodes { users { nodes { ", "} } } } ", "username")} }`),
    ],
    ["5,000 aliases", `{ ${times(5_000, (at) => `a${at}: __typename`)} }`],
    ["101 aliases below the schema", `{ __schema { ${times(101, (at) => `a${at}: queryType { name }`)} } }`],
    ["500 times the same field", `{ ${times(500, () => "__typename")} }`],
    ["six root fields", `{ ${times(6, (at) => `a${at}: user(username: "nobody") { __typename }`)} }`],
    ["1,000 directives at a field", `{ __typename ${times(1_000, () => "@include(if: true)")} }`],
    [
      "1,000 directives that nobody knows, at the operation",
      `query ${times(1_000, (at) => `@a${at}`)} { __typename }`,
    ],
    [
      "101 variables",
      `mutation (${times(101, (at) => `$a${at}: String!`)}) { confirmUser(input: { username: "nobody", clientMetadata: { ${times(101, (at) => `a${at}: $a${at}`)} } }) { __typename } }`,
    ],
    ["500 fields that there are none of", aUser(times(500, (at) => `none${at}`))],
    [
      "fragments that double each other thirty times",
      `${aUser("...F0")} ${times(30, (at) => `fragment F${at} on UserResult { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on UserResult { a: __typename }`,
    ],
    [
      "a fragment that contains itself",
      `${aUser("...A")} fragment A on UserResult { ... on User { groups { nodes { users { nodes { ...B } } } } } } fragment B on User { groups { nodes { users { nodes { ...B } } } } }`,
    ],
    [
      "the schema's types in a circle",
      `{ __schema { types { ${nested(6, "fields { type { ", "} } ", "name")} } } }`,
    ],
    ["lists in lists, 1,000 deep", metadata(nested(1_000, "[", "]"))],
    ["objects in objects, 600 deep", metadata(nested(600, "{ a: ", "}", "1"))],
    [
      "500 wrong values in one variable",
      "mutation ($input: CreateUserInput!) { createUser(input: $input) { __typename } }",
      { input: { username: "nobody", userAttributes: Array.from({ length: 500 }, () => 7) } },
    ],
    [
      "100 fields with arguments that do not agree",
      aUser(`... on User { ${times(100, (at) => `groups(first: ${at % 60}) { nodes { groupName } }`)} }`),
    ],
  ] as [string, string, object?][]
).map(([what, query, variables = {}]) => [what, query, variables]);

test.each(documents)(
  "%s: refused with a short answer, and nothing is sent",
  async (what, query, variables) => {
    const started = performance.now();
    const { status, body } = await gateway.ask(query, variables, { as: "admin" });
    const ms = Math.round(performance.now() - started);
    const answer = JSON.stringify(body);
    if (process.env.FIGURES) process.stdout.write(`${what}: ${status}, ${ms} ms, ${answer.length} bytes\n`);
    expect([status, body.data]).toEqual([400, undefined]);
    expect(body.errors.length).toBeLessThanOrEqual(10);
    expect(answer.length).toBeLessThan(64_000);
    expect(answer).not.toMatch(/call stack|RangeError/i);
    expect(gateway.sent).toEqual([]);
    expect((await gateway.ask("{ __typename }")).body).toEqual({ data: { __typename: "Query" } });
  },
);

test("the usual introspection query is no costly document", async () => {
  const { getIntrospectionQuery } = await import("graphql");
  const query = getIntrospectionQuery({ oneOf: true, specifiedByUrl: true, inputValueDeprecation: true });
  const { status, body } = await gateway.ask(query);
  expect([status, body.errors]).toEqual([200, undefined]);
});
