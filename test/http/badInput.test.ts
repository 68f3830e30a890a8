/** Bad input: a clear typed error, nothing sent to Cognito, the server unharmed. */
import { exception, startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ CORS_ORIGINS: "https://app.example.com" });
});
beforeEach(() => {
  gateway.intercept(undefined);
  gateway.sent.length = 0;
});
afterAll(() => gateway.close());

const asAdmin = { as: "admin" };
const confirm = `mutation ($username: String!, $clientMetadata: StringMap, $userPoolId: String) {
  confirmUser(input: { username: $username, clientMetadata: $clientMetadata, userPoolId: $userPoolId }) {
    __typename
    ... on InvalidParameterError { violations { path constraint } }
    ... on CognitoError { message }
  }
}`;

async function expectUnharmed() {
  expect(gateway.sent).toEqual([]);
  const { body } = await gateway.ask("{ __typename }");
  expect(body).toEqual({ data: { __typename: "Query" } });
}

test.each([
  ["an unknown field", "{ nothingLikeThis }", 400, "GRAPHQL_VALIDATION_FAILED"],
  [
    "an unknown member",
    'mutation { confirmUser(input: { username: "a", b: 1 }) { __typename } }',
    400,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "a missing member",
    "mutation { confirmUser(input: {}) { __typename } }",
    400,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "a wrong type",
    "mutation { confirmUser(input: { username: 7 }) { __typename } }",
    400,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "a metadata value that is no string",
    'mutation { confirmUser(input: { username: "a", clientMetadata: { a: 1 } }) { __typename } }',
    400,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "UNRECOGNIZED as a value",
    'mutation { createUser(input: { username: "a", messageAction: UNRECOGNIZED }) { __typename } }',
    400,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["a document that is none", "mutation {", 400, "GRAPHQL_PARSE_FAILED"],
  [
    "six root fields",
    `{ ${[1, 2, 3, 4, 5, 6].map((n) => `a${n}: __typename`).join(" ")} }`,
    400,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "a document of too many words",
    `{ __typename ${"@include(if: true) ".repeat(500)} }`,
    400,
    "GRAPHQL_PARSE_FAILED",
  ],
  [
    "too many levels",
    `{ user(username: "a") { ... on User { ${"groups { nodes { ".repeat(6)} groupName ${"} }".repeat(6)} } } }`,
    400,
    "GRAPHQL_VALIDATION_FAILED",
  ],
])("%s is refused", async (_, query, status, code) => {
  const reply = await gateway.ask(query, {}, asAdmin);
  expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([status, code]);
  await expectUnharmed();
});

test.each([
  ["broken JSON", '{"query":', 400],
  ["an empty body", "", 400],
  ["a JSON that is no object", '"query"', 400],
  ["a batch", '[{"query":"{ __typename }"}]', 400],
  [
    "a body of more than 100 KiB",
    JSON.stringify({ query: `{ __typename } #${"x".repeat(101 * 1024)}` }),
    413,
  ],
])("%s is refused in GraphQL's shape", async (_, body, status) => {
  const reply = await gateway.post(body, asAdmin);
  expect(reply.status).toBe(status);
  expect(reply.body.errors[0].message).toEqual(expect.any(String));
  await expectUnharmed();
});

test.each([
  ["empty", ""],
  ["blank", "   "],
  ["with a NUL", "a\0b"],
  ["of 129 characters", "é".repeat(129)],
  ["with a line break", "a\r\nb"],
  ["with half a character", "a\ud800"],
])("a user name that is %s is an InvalidParameterError that names the member", async (_, username) => {
  const { body } = await gateway.ask(confirm, { username }, asAdmin);
  expect(body.data.confirmUser.__typename).toBe("InvalidParameterError");
  expect(body.data.confirmUser.violations[0].path).toBe("username");
  await expectUnharmed();
});

test.each([
  ["a foreign pool", "us-east-1_Somebody1"],
  ["a pool id with a blank before it", " us-east-1_Embedded1"],
  ["a pool id of 56 characters", `us-east-1_${"a".repeat(46)}`],
])("%s is refused", async (_, userPoolId) => {
  const { body } = await gateway.ask(confirm, { username: "pending", userPoolId }, asAdmin);
  expect(body.data.confirmUser.violations[0].path).toBe("userPoolId");
  await expectUnharmed();
});

test.each([
  ["__proto__"],
  ["😀🧜🏽"],
  ["مستخدم"],
  ["é".repeat(128)],
  ["e\u0301"],
  ['a"b\\c$ne'],
  ["constructor"],
])("the legal user name %p reaches Cognito unchanged", async (username) => {
  const { body } = await gateway.ask(confirm, { username }, asAdmin);
  expect(body.data.confirmUser.__typename).toBe("UserNotFoundError");
  expect(gateway.sent).toEqual([
    { operation: "AdminConfirmSignUp", input: { UserPoolId: "us-east-1_Embedded1", Username: username } },
  ]);
});

test("metadata keys come through as they are", async () => {
  const clientMetadata = JSON.parse('{"custom:tier":"gold","__proto__":"kept","constructor":"kept"}');
  await gateway.ask(confirm, { username: "pending", clientMetadata }, asAdmin);
  expect(JSON.stringify(gateway.sent[0]!.input.ClientMetadata)).toBe(JSON.stringify(clientMetadata));
  expect(({} as any).kept).toBeUndefined();
});

test.each([
  ["a variable of the wrong type", { username: { canary: "hunter2-canary" } }],
  ["a metadata of the wrong type", { username: "a", clientMetadata: ["hunter2-canary"] }],
])("%s is not repeated to anybody", async (_, variables) => {
  const reply = await gateway.ask(confirm, variables, asAdmin);
  expect(reply.body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
  expect(JSON.stringify(reply.body) + gateway.lines.join("")).not.toContain("hunter2-canary");
});

test("passwords, codes and tokens reach neither the log nor an error, whatever Cognito says", async () => {
  const canaries = { password: "canary-Password-1", code: "canary77" };
  gateway.intercept(() =>
    exception(
      "InvalidParameterException",
      `2 validation errors detected: Value '${canaries.code}' at 'confirmationCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9]+; Value at 'password' failed to satisfy constraint: Member must have length greater than or equal to 6`,
    ),
  );
  const signUp = await gateway.ask(
    'mutation ($password: String!) { signUp(input: { username: "kim", password: $password }) { ... on CognitoError { message } ... on InvalidParameterError { violations { path constraint } } } }',
    canaries,
  );
  expect(signUp.body.data.signUp.violations.map(({ path }: any) => path)).toEqual([
    "confirmationCode",
    "password",
  ]);
  const literal = await gateway.ask(
    `mutation { confirmSignUp(input: { username: "kim", confirmationCode: "${canaries.code}" }) { ... on CognitoError { message } } }`,
  );
  const broken = await gateway.ask(
    `mutation { signUp(input: { username: "kim", password: ${canaries.code} }) { __typename } }`,
  );
  const stated = JSON.stringify([signUp.body, literal.body, broken.body]) + gateway.lines.join("");
  expect(stated).not.toContain(canaries.password);
  expect(gateway.lines.join("")).not.toContain(canaries.code);
  expect(JSON.stringify([signUp.body, literal.body])).not.toContain(canaries.code);
});

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
  "a page elsewhere cannot post a form of type %s",
  async (type) => {
    const reply = await gateway.post('{"query":"{ __typename }"}', { headers: { "content-type": type } });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
  },
);

test("a query by GET needs the header that no simple request can have; a mutation by GET never runs", async () => {
  const get = (query: string, headers: Record<string, string>) =>
    fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
  expect((await get("{ __typename }", {})).status).toBe(400);
  expect((await get("{ __typename }", { "apollo-require-preflight": "1" })).status).toBe(200);
  expect((await get("mutation { __typename }", { "apollo-require-preflight": "1" })).status).toBe(405);
});

test("only the named origin may read answers, and the Studio's in development", async () => {
  const allowed = async (origin: string) => {
    const reply = await fetch(`${gateway.url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    return reply.headers.get("access-control-allow-origin");
  };
  expect(await allowed("https://app.example.com")).toBe("https://app.example.com");
  expect(await allowed("https://studio.apollographql.com")).toBe("https://studio.apollographql.com");
  expect(await allowed("https://evil.example.com")).toBeNull();
  expect(await allowed("https://app.example.com.evil.com")).toBeNull();
});

test("an answer is not kept, not guessed at, and says which request it was", async () => {
  const { headers } = await gateway.ask("{ __typename }");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get("x-powered-by")).toBeNull();
});

test("there is nothing elsewhere, and it says so in GraphQL's shape", async () => {
  const reply = await fetch(`${gateway.url}/elsewhere?secret=canary-in-query`);
  expect(reply.status).toBe(404);
  expect(await reply.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  expect(gateway.lines.join("")).not.toContain("canary-in-query");
});

test("the process is alive and ready, and says so", async () => {
  for (const path of ["/health/live", "/health/ready"]) {
    const reply = await fetch(gateway.url + path);
    expect([reply.status, await reply.json()]).toEqual([200, { status: "ok" }]);
  }
});
