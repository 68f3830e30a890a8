/**
 * The 13 checks of graphql-cop, by their names, in our own form: what each of them sends, and what it takes for a hole.
 * Source: https://github.com/dolevf/graphql-cop
 */
import { startGateway, type TestGateway } from "../helpers/gateway";

interface Check {
  name: string;
  /** What is sent, one or several requests; a GET where there is no body. */
  requests: {
    path?: string;
    query?: Record<string, string>;
    body?: unknown;
    headers?: Record<string, string>;
  }[];
  /** Whether an answer shows the hole. */
  isHole(answer: { status: number; text: string; body: any }): boolean;
  /** True where INTROSPECTION=on opens it on purpose. */
  opens?: boolean;
}

const json = { "content-type": "application/json" };
const post = (query: string) => [{ body: { query, operationName: "cop" }, headers: json }];
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");
const hasData = ({ body }: { body: any }) => Boolean(body?.data);

const checks: Check[] = [
  {
    name: "Alias Overloading",
    requests: post(`query cop { ${times(101, (at) => `alias${at}: __typename`)} }`),
    isHole: hasData,
  },
  {
    name: "Array-based Query Batching",
    requests: [
      {
        body: Array.from({ length: 10 }, () => ({ query: "query cop { __typename }", operationName: "cop" })),
        headers: json,
      },
    ],
    isHole: ({ body, text }) => Array.isArray(body) || text.includes('"data"'),
  },
  {
    name: "Directive Overloading",
    requests: post(`query cop { __typename ${times(10, () => "@aa")} }`),
    // One error for each directive says that each was looked at.
    isHole: ({ body }) => hasData({ body }) || body.errors.length >= 10,
  },
  {
    name: "Circular Query using Introspection",
    requests: post(
      "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }",
    ),
    isHole: hasData,
  },
  {
    name: "Field Duplication",
    requests: post(`query cop { ${times(500, () => "__typename")} }`),
    isHole: hasData,
  },
  {
    name: "Field Suggestions",
    requests: post("query cop { __schema { directive } }"),
    isHole: ({ text }) => text.includes("Did you mean"),
    opens: true,
  },
  {
    name: "GraphQL IDE",
    requests: ["/graphql", "/graphiql", "/playground", "/console", "/explorer", "/"].map((path) => ({
      path,
      headers: { accept: "text/html" },
    })),
    isHole: ({ status, text }) => status === 200 || /graphiql|playground|<html/i.test(text),
  },
  {
    name: "GET Method Query Support",
    requests: [{ query: { query: "query cop { __typename }" } }],
    isHole: hasData,
  },
  {
    name: "Mutation is allowed over GET",
    requests: [{ query: { query: "mutation cop { __typename }" } }],
    isHole: hasData,
  },
  {
    name: "POST based url-encoded query",
    requests: [
      {
        body: "query=query+cop+%7B__typename%7D",
        headers: { "content-type": "application/x-www-form-urlencoded" },
      },
    ],
    isHole: hasData,
  },
  {
    name: "Introspection",
    requests: post("query cop { __schema { types { name fields { name } } } }"),
    isHole: hasData,
    opens: true,
  },
  {
    name: "Trace Mode",
    requests: post("query cop { __typename }"),
    isHole: ({ body }) => "extensions" in body,
  },
  {
    name: "Unhandled Errors Detection",
    requests: post("qwerty cop { abc }"),
    isHole: ({ text }) => /exception|stacktrace|\bat \w+ \(|node_modules/i.test(text),
  },
];

const production = {
  NODE_ENV: "production",
  EXPLORER: "",
  COGNITO_USER_POOL_ID: "eu-west-1_AbC123xyz",
  COGNITO_CLIENT_ID: "1example23456789",
};

describe.each([
  ["as it is", {}],
  ["with introspection, which was asked for", { INTROSPECTION: "on" }],
])("in production %s", (_, settings) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ ...production, ...settings });
  });
  afterAll(() => gateway.close());

  const isOpened = ({ opens }: Check) => Boolean(opens && "INTROSPECTION" in settings);

  test.each(
    checks.map(
      (check) => [isOpened(check) ? "tells what was asked for" : "is clean", check.name, check] as const,
    ),
  )("%s: %s", async (_, __, check) => {
    for (const { path = "/graphql", query, body, headers = {} } of check.requests) {
      const reply = await fetch(`${gateway.url}${path}?${new URLSearchParams(query)}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { "user-agent": "a scanner", ...headers },
        body: body === undefined || typeof body === "string" ? (body as string) : JSON.stringify(body),
      });
      const text = await reply.text();
      const isJson = reply.headers.get("content-type")?.includes("json");
      const answer = { status: reply.status, text, body: isJson ? JSON.parse(text) : undefined };
      expect(isJson).toBe(true);
      expect([path, check.isHole(answer)]).toEqual([path, isOpened(check)]);
    }
  });
});

test("there are 13 checks, and most of them find their hole where there is one", () => {
  expect(checks).toHaveLength(13);
  const naive = {
    status: 200,
    text: '{"data":{"__typename":"Query"}}',
    body: { data: { __typename: "Query" } },
  };
  const found = checks.filter((check) => check.isHole(naive)).map(({ name }) => name);
  expect(found).toHaveLength(10);
});
