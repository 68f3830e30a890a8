/** The HTTP server: what may be asked over HTTP, and what it answers to everything else. */
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
let production: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ CORS_ORIGINS: "https://app.example.com" });
  production = await startGateway({
    NODE_ENV: "production",
    COGNITO_USER_POOL_ID: "eu-west-1_AbC123xyz",
    COGNITO_CLIENT_ID: "1example23456789",
    EXPLORER: "",
  });
});
beforeEach(() => {
  gateway.sent.length = 0;
  gateway.lines.length = 0;
});
afterAll(() => Promise.all([gateway.close(), production.close()]));

const json = { "content-type": "application/json" };
const typename = JSON.stringify({ query: "{ __typename }" });
const signUp = JSON.stringify({
  query: 'mutation { signUp(input: { username: "kim", password: "Correct-horse-1" }) { __typename } }',
});

/** What comes back for these bytes, until the gateway closes the connection. */
function sendBytes(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(new URL(gateway.url).port), "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

async function expectRefusal(reply: Response, status: number, code: string) {
  expect(reply.status).toBe(status);
  expect(reply.headers.get("content-type")).toMatch(/^application\/json/);
  expect(reply.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  const { errors, ...rest } = (await reply.json()) as any;
  expect(rest).toEqual({});
  expect(errors).toEqual([{ message: expect.any(String), extensions: { code } }]);
}

async function expectUnharmed() {
  expect(gateway.sent).toEqual([]);
  const { body } = await gateway.ask("{ __typename }");
  expect(body).toEqual({ data: { __typename: "Query" } });
}

describe("methods", () => {
  test.each(["PUT", "PATCH"])("%s is answered with those that there are", async (method) => {
    const reply = await fetch(`${gateway.url}/graphql`, { method, headers: json, body: typename });
    expect(reply.headers.get("allow")).toBe("GET, POST");
    await expectRefusal(reply, 405, "METHOD_NOT_ALLOWED");
  });

  test("DELETE is refused", async () => {
    const reply = await fetch(`${gateway.url}/graphql`, { method: "DELETE" });
    await expectRefusal(reply, 405, "METHOD_NOT_ALLOWED");
  });

  test("TRACE gives nothing of the request back", async () => {
    const answer = await sendBytes(
      "TRACE /graphql HTTP/1.1\r\nhost: here\r\nx-canary: canary77\r\nconnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).not.toContain("canary77");
  });
});

describe("what pages of other sites can send without being asked first", () => {
  const types = [
    "text/plain",
    "text/plain; charset=utf-8",
    "text/plain;application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded; charset=application/json",
    "not a type",
    "",
  ];

  test.each(types)("a POST of the type %p changes nothing", async (type) => {
    const reply = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { ...(type && { "content-type": type }), origin: "https://evil.example.com" },
      body: Buffer.from(signUp),
    });
    expect([400, 415]).toContain(reply.status);
    expect(reply.headers.get("access-control-allow-origin")).toBeNull();
    await expectUnharmed();
  });

  test.each(["GET", "HEAD"])("a %s asks for nothing", async (method) => {
    const query = encodeURIComponent("{ __typename }");
    const reply = await fetch(`${gateway.url}/graphql?query=${query}`, { method });
    expect([400, 405]).toContain(reply.status);
  });

  test("also with the header that makes browsers ask, no GET changes anything", async () => {
    const query = encodeURIComponent(JSON.parse(signUp).query);
    const reply = await fetch(`${gateway.url}/graphql?query=${query}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect([reply.status, reply.headers.get("allow")]).toEqual([405, "POST"]);
    await expectUnharmed();
  });
});

describe("bodies", () => {
  const post = (body: string, type?: string) =>
    fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: type ? { "content-type": type } : {},
      body: Buffer.from(body),
    });

  test.each(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml", ""])(
    "of the type %p are not read",
    async (type) => {
      await expectRefusal(await post(signUp, type), 415, "UNSUPPORTED_MEDIA_TYPE");
      await expectUnharmed();
    },
  );

  test("of the type text/plain, which any page may send, change nothing", async () => {
    const reply = await post(signUp, "text/plain");
    expect(reply.status).toBe(400);
    expect((await reply.json()) as any).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    await expectUnharmed();
  });

  test("of 100 KiB are read, a byte more is not", async () => {
    const sized = (size: number) => typename.padEnd(size, " ");
    expect((await post(sized(100 * 1024), "application/json")).status).toBe(200);
    await expectRefusal(await post(sized(100 * 1024 + 1), "application/json"), 413, "PAYLOAD_TOO_LARGE");
    await expectUnharmed();
  });

  test.each([
    ["no object", "null"],
    ["without a query", "{}"],
    ["with a query that is no text", '{"query":7}'],
    ["with variables in a list", '{"query":"{ __typename }","variables":[]}'],
    ["with variables in a text", '{"query":"{ __typename }","variables":"{}"}'],
  ])("that are %s are refused", async (_, body) => {
    const reply = await gateway.post(body);
    expect([reply.status, reply.body.errors[0].extensions.code]).toEqual([400, "BAD_REQUEST"]);
    await expectUnharmed();
  });

  const depth = (levels: number) =>
    `{"query":"{ __typename }","variables":{"a":${"[".repeat(levels - 2)}${"]".repeat(levels - 2)}}}`;

  test("are 50 levels deep, and not one more, however deep", async () => {
    expect((await post(depth(50), "application/json")).status).toBe(200);
    for (const levels of [51, 1_000, 50_000])
      await expectRefusal(await post(depth(levels), "application/json"), 400, "BAD_REQUEST");
    await expectUnharmed();
  });

  test("that come in pieces are counted by what has come", async () => {
    const pieces = async function* () {
      for (let at = 0; at < 20; at++) yield Buffer.from(" ".repeat(10 * 1024));
    };
    const request = { method: "POST", headers: json, body: pieces(), duplex: "half" };
    const reply = await fetch(`${gateway.url}/graphql`, request as never).catch(() => undefined);
    // The connection may be closed while the client still sends.
    if (reply) await expectRefusal(reply, 413, "PAYLOAD_TOO_LARGE");
    await expectUnharmed();
  });

  test.each(["gzip", "br", "deflate", "gzip, identity"])(
    "that are packed as %s are not unpacked",
    async (encoding) => {
      const reply = await fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { ...json, "content-encoding": encoding },
        body: gzipSync(signUp),
      });
      await expectRefusal(reply, 415, "UNSUPPORTED_MEDIA_TYPE");
      await expectUnharmed();
    },
  );

  test.each(["utf-16", "utf-7", "iso-8859-1", '"latin1"'])("in %s are not read", async (charset) => {
    await expectRefusal(
      await post(signUp, `application/json; charset=${charset}`),
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    );
    expect((await post(typename, 'application/json; charset="UTF-8"')).status).toBe(200);
    await expectUnharmed();
  });

  test.each([
    ["half a character", [0xe2, 0x82]],
    ["a byte that UTF-8 has not", [0xff]],
    ["a character in more bytes than it takes", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
  ])("with %s are refused, not mended", async (_, bytes) => {
    const [before, after] = signUp.split("kim") as [string, string];
    const body = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
    const reply = await fetch(`${gateway.url}/graphql`, { method: "POST", headers: json, body });
    await expectRefusal(reply, 400, "BAD_REQUEST");
    await expectUnharmed();
  });

  test("cannot reach into objects that they do not own", async () => {
    const body =
      '{"query":"{ __typename }","__proto__":{"query":"no"},"variables":{"__proto__":{"polluted":1}}}';
    expect((await gateway.post(body)).body).toEqual({ data: { __typename: "Query" } });
    expect(({} as any).polluted).toBeUndefined();
  });
});

describe("what is no HTTP, or hardly", () => {
  const secret = "canary-in-a-broken-request";

  test.each([
    [
      "a method that there is none of",
      `FOO /graphql HTTP/1.1\r\nauthorization: Bearer ${secret}\r\n\r\n`,
      400,
    ],
    [
      "two lengths, by which proxies are fooled",
      `POST /graphql HTTP/1.1\r\nhost: here\r\nauthorization: Bearer ${secret}\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [
      "headers of more than 16 KiB",
      `GET / HTTP/1.1\r\nhost: here\r\nauthorization: Bearer ${secret}\r\nx-long: ${"x".repeat(17 * 1024)}\r\n\r\n`,
      431,
    ],
  ])("%s is refused, and stays out of the log at every level", async (_, bytes, status) => {
    const answer = await sendBytes(bytes);
    expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect(JSON.parse(answer.split("\r\n\r\n")[1]!).errors[0].extensions.code).toEqual(expect.any(String));
    // Fastify's own handler logs the bytes as numbers.
    const numbers = JSON.stringify([...Buffer.from(secret)]).slice(1, -1);
    expect(gateway.lines.join("")).not.toContain(secret);
    expect(gateway.lines.join("")).not.toContain(numbers);
    await expectUnharmed();
  });

  /** `timing/slowClients.test.ts` waits for them. */
  test("headers are waited for ten seconds, a whole request for thirty", () => {
    const { headersTimeout, requestTimeout } = gateway.app.server;
    expect({ headersTimeout, requestTimeout }).toEqual({ headersTimeout: 10_000, requestTimeout: 30_000 });
  });

  test("an address that cannot be decoded is not repeated", async () => {
    const reply = await fetch(`${gateway.url}/%ff${secret}`);
    const text = await reply.clone().text();
    await expectRefusal(reply, 400, "BAD_REQUEST");
    expect(text + gateway.lines.join("")).not.toContain(secret);
  });
});

describe("every request", () => {
  test("has an id of the gateway's own, whatever the client calls it, and the log knows it", async () => {
    const headers = { "x-request-id": "canary77", "request-id": "canary77" };
    const ids = [
      await gateway.ask("{ __typename }", {}, { headers }),
      await gateway.ask("{ __typename }"),
    ].map((reply) => reply.headers.get("x-request-id"));
    expect(new Set(ids).size).toBe(2);
    const logged = gateway.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "request");
    expect(logged.map(({ reqId }) => reqId)).toEqual(ids);
    expect(logged[0]).toMatchObject({
      method: "POST",
      path: "/graphql",
      status: 200,
      ms: expect.any(Number),
    });
    expect(gateway.lines.join("")).not.toContain("canary77");
  });

  test("is logged without its query and its token, also when it comes by GET", async () => {
    const query = encodeURIComponent('{ user(username: "canary77") { __typename } }');
    const reply = await fetch(`${gateway.url}/graphql?query=${query}`, {
      headers: { "apollo-require-preflight": "1", authorization: "Bearer canary78", cookie: "canary79" },
    });
    expect(reply.status).toBe(200);
    expect(gateway.lines.join("")).toContain('"path":"/graphql"');
    expect(gateway.lines.join("")).not.toMatch(/canary/);
  });

  test("is answered with nothing that a browser could run or keep", async () => {
    const { headers } = await gateway.ask("{ __typename }");
    expect(headers.get("content-security-policy")).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("set-cookie")).toBeNull();
  });
});

describe("the schema", () => {
  const introspection = "{ __schema { queryType { name } } }";
  const misspelt = '{ user(usernam: "kim") { __typename } }';

  test("can be asked for in development, and mistakes are answered with suggestions", async () => {
    expect((await gateway.ask(introspection)).body).toEqual({
      data: { __schema: { queryType: { name: "Query" } } },
    });
    expect((await gateway.ask(misspelt)).body.errors[0].message).toMatch(/Did you mean "username"/);
  });

  test("cannot be asked for in production, nor guessed by suggestions", async () => {
    const { status, body } = await production.ask(introspection);
    expect([status, body.errors[0].extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    const guess = await production.ask("{ mee { __typename } }");
    expect(guess.body.errors[0].message).toMatch(/Cannot query field/);
    const variable = await production.ask(
      "mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }",
      { input: { usernam: "kim" } },
    );
    expect(JSON.stringify([guess.body, variable.body])).not.toMatch(/Did you mean/);
    expect((await production.ask("{ __typename }")).body).toEqual({ data: { __typename: "Query" } });
  });

  test("in production shows no administrator's field until a rule for administrators is set", async () => {
    const { body } = await production.ask(
      'mutation { confirmUser(input: { username: "kim" }) { __typename } }',
    );
    expect(body.errors[0].message).toMatch(/Cannot query field/);
    expect(production.sent).toEqual([]);
  });
});

describe("in production", () => {
  test.each(["/explorer", "/inbox"])("there is no %s", async (path) => {
    await expectRefusal(await fetch(production.url + path), 404, "NOT_FOUND");
  });

  test.each(["https://studio.apollographql.com", "https://app.example.com", "null"])(
    "a page of %s reads nothing, since nobody was named",
    async (origin) => {
      const preflight = await fetch(`${production.url}/graphql`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST" },
      });
      const post = await production.ask("{ __typename }", {}, { headers: { origin } });
      for (const { headers } of [preflight, post])
        expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    },
  );
});

test("a page of a named origin may call, never with the browser's own credentials", async () => {
  const allowed = await gateway.ask("{ __typename }", {}, { headers: { origin: "https://app.example.com" } });
  expect(allowed.headers.get("access-control-allow-origin")).toBe("https://app.example.com");
  expect(allowed.headers.get("access-control-expose-headers")).toBe("x-request-id, retry-after");
  expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
  expect(allowed.headers.get("vary")).toMatch(/\borigin\b/i);
  const other = await gateway.ask(
    "{ __typename }",
    {},
    { headers: { origin: "https://app.example.com.evil.example" } },
  );
  expect(other.headers.get("access-control-allow-origin")).toBeNull();
});
