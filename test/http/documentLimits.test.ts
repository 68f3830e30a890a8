/** How much one document may ask for: each limit, and what is beyond it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonDepth } from "../../src/http/plugins/jsonBody";
import { documentLimitValues } from "../../src/http/validation/documentLimits";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
beforeEach(() => {
  gateway.sent.length = 0;
  gateway.lines.length = 0;
});
afterAll(() => gateway.close());

async function expectUnharmed() {
  expect(gateway.sent).toEqual([]);
  const { body } = await gateway.ask("{ __typename }");
  expect(body).toEqual({ data: { __typename: "Query" } });
}

describe("a document", () => {
  const times = (count: number, text: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => text(at)).join(" ");
  const names = (count: number, prefix = "a") => times(count, (at) => `${prefix}${at}: __typename`);
  const aUser = (selection: string) => `{ user(username: "nobody") { ${selection} } }`;
  const chain = ["groups", "nodes", "users", "nodes"];
  const levels = (count: number, at = 0): string =>
    count === 1 ? "__typename" : `${chain[at % chain.length]} { ${levels(count - 1, at + 1)} }`;

  /** Twenty words around a map, whose entries have three each. */
  const words = (count: number) =>
    `mutation ${(count - 20) % 3 ? "A" : ""} { confirmUser(input: { username: "nobody", clientMetadata: { ${times(Math.floor((count - 20) / 3), (at) => `a${at}: "b"`)} } }) { __typename } }`;

  const limits: [what: string, limit: number, document: (count: number) => string, code: string][] = [
    ["levels", 12, (n) => aUser(`... on User { ${levels(n - 1)} }`), "GRAPHQL_VALIDATION_FAILED"],
    ["root fields", 5, (n) => `{ ${names(n)} }`, "GRAPHQL_VALIDATION_FAILED"],
    [
      "root fields that are hidden in fragments",
      5,
      (n) =>
        `{ ...A ... on Query { ...B } } fragment A on Query { ${names(3)} } fragment B on Query { ${names(n - 3, "b")} }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["aliases", 30, (n) => aUser(names(n)), "GRAPHQL_VALIDATION_FAILED"],
    [
      "aliases that are one fragment's, used often",
      30,
      (n) =>
        `${aUser(`${times(Math.floor(n / 10), () => "...A")} ${names(n % 10, "b")}`)} fragment A on UserResult { ${names(10)} }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "directives",
      50,
      (n) => aUser(times(n, (at) => `__typename @${at % 2 ? "skip(if: false)" : "include(if: true)"}`)),
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["words", 2_000, words, "GRAPHQL_PARSE_FAILED"],
  ];

  test.each(limits)("may have so many %s: %p, and not one more", async (_, limit, document, code) => {
    const within = await gateway.ask(document(limit), {}, { as: "admin" });
    expect([within.status, within.body.errors]).toEqual([200, undefined]);
    gateway.sent.length = 0;
    const beyond = await gateway.ask(document(limit + 1), {}, { as: "admin" });
    expect([beyond.status, beyond.body.errors[0].extensions.code]).toEqual([400, code]);
    await expectUnharmed();
  });

  test("of fragments that double each other twenty times is refused at once", async () => {
    const doubled = times(20, (at) => `fragment F${at} on UserResult { ...F${at + 1} ...F${at + 1} }`);
    const { status, body } = await gateway.ask(
      `${aUser("...F0")} ${doubled} fragment F20 on UserResult { a: __typename }`,
    );
    expect([status, body.errors[0].extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    await expectUnharmed();
  });

  test.each([
    ["a subscription", "subscription { confirmed }"],
    ["a fragment that contains itself", `${aUser("...A")} fragment A on UserResult { ...A }`],
    ["no operation", "fragment A on UserResult { __typename }"],
    ["two operations and no choice", "query A { __typename } query B { __typename }"],
    ["no word", "  # nothing"],
  ])("of %s is refused as the client's mistake", async (_, document) => {
    const reply = await gateway.ask(document);
    expect(reply.status).toBe(400);
    expect(reply.body.errors[0].extensions.code).toMatch(
      /^(GRAPHQL_(PARSE|VALIDATION)_FAILED|OPERATION_RESOLUTION_FAILURE|BAD_REQUEST)$/,
    );
    expect(gateway.lines.join("")).not.toContain("Unexpected error");
    await expectUnharmed();
  });
});

test("the table of a request's limits in docs/security/rate-limits.md is what holds", () => {
  const page = readFileSync(join(__dirname, "../../docs/security/rate-limits.md"), "utf8");
  const section = page.split("## Limits of a request")[1]!;
  const rows = [...section.matchAll(/^\| ([^|`]*?)(?: `\w+`)? \| ([\d,]+) \| 400 \|$/gm)];
  const reported = Object.fromEntries(rows.map(([, what, most]) => [what, Number(most!.replace(",", ""))]));
  expect(reported).toEqual({
    "root fields": documentLimitValues.rootFields,
    "root fields that need no token": documentLimitValues.openFields,
    "levels of fields": documentLimitValues.depth,
    "levels below": documentLimitValues.introspectionDepth,
    aliases: documentLimitValues.aliases,
    directives: documentLimitValues.directives,
    variables: documentLimitValues.variables,
    tokens: documentLimitValues.tokens,
    "nested brackets": documentLimitValues.nesting,
    "levels of JSON": jsonDepth,
  });
});
