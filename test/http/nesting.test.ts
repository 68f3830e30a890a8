/** Requests that are nested: read as deep as any question needs, refused by one sentence from there on, however deep. */

import { jsonDepth } from "../../src/http/plugins/jsonBody";
import { documentLimitValues } from "../../src/http/validation/documentLimits";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ FEDERATION: "on" });
});
beforeEach(() => {
  gateway.sent.length = 0;
});
afterAll(() => gateway.close());

const nested = (levels: number, open: string, close: string, core = "") =>
  open.repeat(levels) + core + close.repeat(levels);

/** What is nested → a document of so many levels of it, and how many are around it. */
const places: Record<string, [document: (levels: number) => string, around: number]> = {
  "a literal": [(levels) => `{ user(username: ${nested(levels, "[", "]")}) { __typename } }`, 2],
  "an object": [(levels) => `{ user(username: ${nested(levels, "{a:", "}", "1")}) { __typename } }`, 2],
  "a variable's default": [(levels) => `query ($a: String = ${nested(levels, "[", "]")}) { __typename }`, 1],
  "a directive's argument": [(levels) => `{ __typename @skip(if: ${nested(levels, "[", "]")}) }`, 2],
  "a variable's type": [(levels) => `query ($a: ${nested(levels, "[", "]", "Int")}) { __typename }`, 1],
  "a selection": [(levels) => `{ a ${nested(levels, "{a", "}")} }`, 1],
  "an inline fragment": [(levels) => `{ ${nested(levels, "... {", "}", "__typename")} }`, 1],
  "lists that do not end": [(levels) => `{ user(username: ${"[".repeat(levels)}`, 2],
  "a literal behind brackets in texts": [
    (levels) =>
      `{ user(username: ["]]]", """ ]]] """, # ]]]\n ${nested(levels, "[", "]")}]) { __typename } }`,
    3,
  ],
};

const ways: [way: string, ask: (document: string, variables?: string) => Promise<Response>][] = [
  [
    "POST",
    (query) =>
      fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      }),
  ],
  [
    "GET",
    (query, variables = "{}") =>
      fetch(`${gateway.url}/graphql?${new URLSearchParams({ query, variables })}`, {
        headers: { "apollo-require-preflight": "true" },
      }),
  ],
];

const refusal = {
  message: `Syntax Error: The document is nested more than ${documentLimitValues.nesting} levels deep.`,
  extensions: { code: "GRAPHQL_PARSE_FAILED" },
};

describe.each(ways)("by %s", (way, ask) => {
  test.each(Object.entries(places))(
    "%s may be nested so deep, and not one more",
    async (_, [write, around]) => {
      const last = await (await ask(write(documentLimitValues.nesting - around))).text();
      expect(last).not.toContain("nested");
      for (const levels of [
        documentLimitValues.nesting - around + 1,
        300,
        ...(way === "POST" ? [1_990] : []),
      ]) {
        const response = await ask(write(levels));
        expect([levels, response.status, await response.json()]).toEqual([
          levels,
          400,
          { errors: [refusal] },
        ]);
      }
      expect(gateway.sent).toEqual([]);
    },
  );
});

test("variables in an address may be nested as deep as those in a body, and not one more", async () => {
  const [, get] = ways[1]!;
  const document =
    "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }";
  const of = async (levels: number) => {
    // In the request, the object, the list and what represents a user.
    const user = `{"__typename":"User","username":${nested(levels - 4, "[", "]")}}`;
    const response = await get(document, `{"representations":[${user}]}`);
    return [response.status, await response.text()] as const;
  };
  expect((await of(jsonDepth))[1]).not.toContain("nested");
  for (const levels of [jsonDepth + 1, 1_000])
    expect(await of(levels)).toEqual([400, expect.stringContaining(`nested more than ${jsonDepth} levels`)]);
});
