/** docs/errors.md says which HTTP status each code of a GraphQL error comes with: here the requests that cause them. */
import { requestErrors } from "../../tools/docs/requestErrors";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
let limited: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ UPSTREAM_CALLS_PER_REQUEST: "1" });
  limited = await startGateway({ REQUESTS_PER_MINUTE: "1", RATE_LIMITS: "1" });
});
afterAll(() => Promise.all([gateway.close(), limited.close()]));

const post = (body: string, headers: Record<string, string> = {}, path = "/graphql") =>
  fetch(gateway.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
const ask = (query: string, more: object = {}, as?: string) =>
  post(
    JSON.stringify({ query, ...more }),
    as ? { authorization: `Bearer ${gateway.embedded.issueAccessToken(as)}` } : {},
  );
const confirm = 'mutation { confirmUser(input: { username: "pending" }) { __typename } }';

/** Code → a request that has it for an answer. Those left out need an overload, a fault, or minutes. */
const causes: Record<string, () => Promise<Response>> = {
  UNAUTHENTICATED: () => ask(confirm),
  FORBIDDEN: () => ask(confirm, {}, "member"),
  BAD_USER_INPUT: () => ask("query ($n: Int) { users(first: $n) { __typename } }", { variables: { n: "x" } }),
  UPSTREAM_BUDGET_EXCEEDED: () =>
    ask("{ users { ... on UserConnection { nodes { groups { nodes { groupName } } } } } }", {}, "admin"),
  RATE_LIMITED: async () => {
    await limited.ask("{ __typename }");
    return fetch(`${limited.url}/graphql?query={__typename}`, {
      headers: { "apollo-require-preflight": "1" },
    });
  },
  GRAPHQL_PARSE_FAILED: () => ask("{"),
  GRAPHQL_VALIDATION_FAILED: () => ask("{ nothing }"),
  OPERATION_RESOLUTION_FAILURE: () => ask("query A { __typename }", { operationName: "B" }),
  PERSISTED_QUERY_NOT_SUPPORTED: () =>
    post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } })),
  BAD_REQUEST: () => post("{"),
  NOT_FOUND: () => post("{}", {}, "/nowhere"),
  METHOD_NOT_ALLOWED: () => fetch(`${gateway.url}/graphql`, { method: "DELETE" }),
  PAYLOAD_TOO_LARGE: () => ask(" ".repeat(200_000)),
  UNSUPPORTED_MEDIA_TYPE: () => post("{}", { "content-encoding": "gzip" }),
};

test.each(Object.entries(causes))("%s comes with the status on the page", async (code, cause) => {
  const response = await cause();
  const { errors } = (await response.json()) as any;
  expect(errors[0].extensions.code).toBe(code);
  expect(requestErrors[code]!.status.match(/\d{3}/g)).toContain(String(response.status));
});
