/** Events of Lambda meet the same door as HTTP: same answers, same refusals, the caller's own address. */
import {
  eventSource,
  handleEvent,
  type LambdaEvent,
  type LambdaResult,
} from "../../src/http/lambda/lambdaEvents";
import { startGateway, type TestGateway } from "../helpers/gateway";

const client = "198.51.100.7";
const host = "api.example.com";

interface Asked {
  method?: string;
  path?: string;
  search?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** The same request, as each of AWS's front ends hands it over. */
const events: Record<string, (requests: Asked) => LambdaEvent> = {
  "an HTTP API": ({ method = "POST", path = "/graphql", search = "", headers = {}, body }) => {
    const { cookie, ...rest } = headers;
    return {
      version: "2.0",
      rawPath: path,
      rawQueryString: search,
      headers: { host, ...rest },
      ...(cookie && { cookies: cookie.split("; ") }),
      requestContext: { http: { method, sourceIp: client } },
      ...(body !== undefined && { body: String(body) }),
      isBase64Encoded: false,
    };
  },
  "an HTTP API, with the body in base64": (requests) => ({
    ...(events["an HTTP API"]!(requests) as any),
    ...(requests.body !== undefined && { body: Buffer.from(requests.body).toString("base64") }),
    isBase64Encoded: true,
  }),
  "a load balancer": ({ method = "POST", path = "/graphql", search = "", headers = {}, body }) => ({
    httpMethod: method,
    path,
    queryStringParameters: Object.fromEntries(pairsOf(search)),
    headers: { host, ...headers, ...forwarded(headers) },
    requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:…" } },
    body: body === undefined ? "" : Buffer.from(body).toString("base64"),
    isBase64Encoded: body !== undefined,
  }),
  "a load balancer with multi-value headers": ({
    method = "POST",
    path = "/graphql",
    search = "",
    headers = {},
    body,
  }) => ({
    httpMethod: method,
    path,
    multiValueQueryStringParameters: Object.fromEntries(
      pairsOf(search).map(([name, value]) => [name, [value]]),
    ),
    multiValueHeaders: Object.fromEntries(
      Object.entries({ host, ...headers, ...forwarded(headers) }).map(([name, value]) => [name, [value]]),
    ),
    requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:…" } },
    body: body === undefined ? "" : Buffer.from(body).toString("base64"),
    isBase64Encoded: body !== undefined,
  }),
};
const pairsOf = (search: string) =>
  search.split("&").flatMap((pair): [string, string][] => {
    const at = pair.indexOf("=");
    return at < 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]];
  });
/** A load balancer appends the address that it sees. */
const forwarded = (headers: Record<string, string>) => ({
  "x-forwarded-for": [headers["x-forwarded-for"], client].filter(Boolean).join(", "),
  "x-forwarded-proto": "https",
});

const headerOf = ({ headers, multiValueHeaders }: LambdaResult, name: string) =>
  headers?.[name] ?? multiValueHeaders?.[name]?.join(", ");

let gateway: TestGateway;
let cookies: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ TRUSTED_PROXIES: eventSource });
  cookies = await startGateway({ TRUSTED_PROXIES: eventSource, SESSION_MODE: "cookie" });
});
beforeEach(() => {
  gateway.sent.length = 0;
  cookies.sent.length = 0;
});
afterAll(() => Promise.all([gateway.close(), cookies.close()]));

const json = { "content-type": "application/json" };
const query = (text: string, variables: object = {}) => JSON.stringify({ query: text, variables });
const confirm = query(
  'mutation { confirmUser(input: { username: "nobody-here" }) { __typename ... on CognitoError { code } } }',
);
const asAdmin = () => ({ ...json, authorization: `Bearer ${gateway.embedded.issueAccessToken("admin")}` });
const preflighted = { "apollo-require-preflight": "1" };

const requests: [what: string, asked: () => Asked][] = [
  ["a query", () => ({ headers: json, body: query("{ __typename }") })],
  ["a write by an administrator", () => ({ headers: asAdmin(), body: confirm })],
  ["the same by nobody", () => ({ headers: json, body: confirm })],
  [
    "a query by GET, with commas and blanks",
    () => ({ method: "GET", search: "query=%7B+a%3A__typename%2C+b%3A__typename+%7D", headers: preflighted }),
  ],
  ["a GET that any page may send", () => ({ method: "GET", search: "query=%7B__typename%7D" })],
  [
    "a write by GET",
    () => ({
      method: "GET",
      search: `query=${encodeURIComponent("mutation{signOut{__typename}}")}`,
      headers: preflighted,
    }),
  ],
  ["a body that is no JSON", () => ({ headers: json, body: '{"query": "Correct-horse-1' })],
  ["a body that is no GraphQL", () => ({ headers: json, body: query("{ user(") })],
  ["an empty body", () => ({ headers: json, body: "" })],
  ["no body", () => ({ headers: json })],
  [
    "a form",
    () => ({
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "query=%7B__typename%7D",
    }),
  ],
  ["plain text", () => ({ headers: { "content-type": "text/plain" }, body: confirm })],
  ["a body without a type", () => ({ body: query("{ __typename }") })],
  [
    "a body of more than 100 KiB",
    () => ({ headers: json, body: query("{ __typename }").padEnd(100 * 1024 + 1) }),
  ],
  [
    "a document that is too deep",
    () => ({ headers: json, body: query(`{ ${"a { ".repeat(13)} b ${"}".repeat(13)} }`) }),
  ],
  ["PUT", () => ({ method: "PUT", headers: json, body: query("{ __typename }") })],
  ["another path", () => ({ method: "GET", path: "/elsewhere" })],
  ["a path that cannot be decoded", () => ({ method: "GET", path: "/%ff" })],
  [
    "a query string that cannot be decoded",
    () => ({ method: "GET", search: "query=%ff", headers: preflighted }),
  ],
  ["health", () => ({ method: "GET", path: "/livez" })],
];

/** Without what differs from request to request. */
const steady = (text: string) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "an id");
const reported = [
  "content-type",
  "cache-control",
  "content-security-policy",
  "x-content-type-options",
  "allow",
];

describe.each(Object.keys(events))("through %s", (kind) => {
  test.each(requests)("%s is answered as by HTTP", async (_, ask) => {
    const requests = ask();
    const { method = "POST", path = "/graphql", search, headers, body } = requests;
    const http = await fetch(`${gateway.url}${path}${search ? `?${search}` : ""}`, {
      method,
      headers,
      body: method === "GET" ? undefined : body === undefined ? undefined : Buffer.from(body),
    });
    const expected = { status: http.status, body: steady(await http.text()) };
    const calls = gateway.sent.splice(0);
    const reply = await handleEvent(gateway.app, events[kind]!(requests), { cookieSessions: false });
    expect({ status: reply.statusCode, body: steady(reply.body) }).toEqual(expected);
    for (const name of reported)
      expect([name, headerOf(reply, name)]).toEqual([name, http.headers.get(name) ?? undefined]);
    expect(headerOf(reply, "x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(gateway.sent.map(({ operation }) => operation)).toEqual(calls.map(({ operation }) => operation));
  });

  test("Cognito is told the caller's address, whatever the caller claims", async () => {
    const spoofed = { ...json, "x-forwarded-for": "203.0.113.9", "x-real-ip": "203.0.113.9" };
    const body = query('mutation { forgotPassword(input: { username: "member" }) { __typename } }');
    await handleEvent(gateway.app, events[kind]!({ headers: spoofed, body }), { cookieSessions: false });
    expect(gateway.sent[0]!.input.UserContextData.IpAddress).toBe(client);
  });
});

describe("a session in cookies", () => {
  const body = query(
    'mutation { signIn(input: { username: "member", with: { password: "Embedded-pool-1" } }) { __typename ... on SignInSuccess { tokens { accessToken } } } }',
  );
  const signIn = (kind: string, headers: Record<string, string> = {}) =>
    handleEvent(cookies.app, events[kind]!({ headers: { ...json, ...headers }, body }), {
      cookieSessions: true,
    });

  test.each(["an HTTP API", "a load balancer with multi-value headers"])("goes through %s", async (kind) => {
    const reply = await signIn(kind, { origin: `https://${host}` });
    expect(JSON.parse(reply.body)).toEqual({
      data: { signIn: { __typename: "SignInSuccess", tokens: null } },
    });
    const set = reply.cookies ?? reply.multiValueHeaders!["set-cookie"]!;
    expect(set.map((cookie) => cookie.split("=")[0])).toEqual(["__Host-refresh", "__Host-access"]);
    const cookie = set.map((each) => each.split(";")[0]).join("; ");
    const me = events[kind]!({
      headers: { ...json, cookie, origin: `https://${host}` },
      body: query("{ me { ... on Me { username } } }"),
    });
    expect(JSON.parse((await handleEvent(cookies.app, me, { cookieSessions: true })).body)).toEqual({
      data: { me: { username: "member" } },
    });
  });

  test.each(["an HTTP API", "a load balancer with multi-value headers"])(
    "is not begun by another site's page through %s, whatever host it claims",
    async (kind) => {
      const reply = await signIn(kind, {
        origin: "https://evil.example",
        "x-forwarded-host": "evil.example",
      });
      expect([reply.statusCode, JSON.parse(reply.body).errors[0].extensions.code]).toEqual([
        403,
        "FORBIDDEN",
      ]);
      expect(cookies.sent).toEqual([]);
    },
  );

  test("fails where the load balancer would drop one of the cookies, before anything runs", async () => {
    await expect(signIn("a load balancer")).rejects.toThrow("enable multi-value headers");
    expect(cookies.sent).toEqual([]);
  });
});

test.each([
  ["a schedule", { source: "aws.events" }],
  ["a REST API", { httpMethod: "POST", path: "/graphql", requestContext: { identity: {} } }],
])("an event of %s is no request", async (_, event) => {
  await expect(handleEvent(gateway.app, event as never, { cookieSessions: false })).rejects.toThrow(
    "expected one of an HTTP API",
  );
});
