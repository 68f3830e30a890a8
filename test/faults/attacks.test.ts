/**
 * What is meant to stop or stall the gateway, from the client's side and from Cognito's: after each, it answers
 * `{ __typename }` with less than three seconds of CPU for all that is left of the attack. How long the answer took and
 * the event loop was held up is printed, not judged: the machine has its part in it.
 */
import { connect, type Socket } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { tables } from "../../src/graphql/routes";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import { requestFor } from "../conformance/fieldSamples";
import { cpuMs } from "../helpers/cpuTime";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
let port: number;
const unforeseen: unknown[] = [];
const noteIt = (reason: unknown) => void unforeseen.push(reason);
beforeAll(async () => {
  process.on("unhandledRejection", noteIt);
  gateway = await startGateway();
  port = Number(new URL(gateway.url).port);
});
beforeEach(() => gateway.intercept(undefined));
afterAll(async () => {
  process.off("unhandledRejection", noteIt);
  for (const socket of sockets) socket.destroy();
  await gateway.close();
});

const sockets = new Set<Socket>();
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const repeated = (count: number, text: (at: number) => string) => times(count, text).join("");

/** Sends these bytes on so many connections, and leaves them open. */
async function send(bytes: string | Buffer, connections = 1): Promise<Socket[]> {
  return Promise.all(
    times(connections, async () => {
      const socket = connect(port, "127.0.0.1");
      sockets.add(socket);
      socket.on("error", () => {}).on("close", () => sockets.delete(socket));
      await new Promise<void>((resolve) => {
        socket.on("connect", () => socket.write(bytes, () => resolve()));
        socket.on("error", () => resolve());
      });
      return socket;
    }),
  );
}

const head = (length: number | string, more = "") =>
  `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\n${more}${typeof length === "number" ? `content-length: ${length}\r\n` : length}\r\n`;
const post = (body: string) => gateway.post(body).catch(() => undefined);
const query = (document: string, variables: object = {}) =>
  gateway.ask(document, variables, { as: "admin" }).catch(() => undefined);

const routes = Object.values(tables).flatMap((table) => Object.entries(table as Record<string, Route>));
const user = '{ user(username: "member") { __typename ... on CognitoError { message } } }';
/** Cognito says this to a user's read. */
const cognitoSays = (status: number, body: string) => async () => {
  gateway.intercept(() => ({ status, headers: {}, body }));
  await query(user);
};
const refusal = (message: string) => JSON.stringify({ __type: "InvalidParameterException", message });

const attacks: Record<string, () => unknown> = {
  "200 connections that say nothing": () => send("", 200),
  "100 requests whose headers do not end": () => send("POST /graphql HTTP/1.1\r\nhost: here\r\nx-a: ", 100),
  "100 requests whose bodies do not come": () => send(`${head(5_000)}{"query":"`, 100),
  "100 requests cut off in the middle": async () => {
    for (const socket of await send(`${head(5_000)}{"query":"`, 100)) socket.resetAndDestroy();
  },
  "100 requests whose senders leave while they are answered": async () => {
    gateway.intercept(async ({ operation, body, signed }) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return gateway.embedded.respond(operation, body, signed);
    });
    const bearer = `authorization: Bearer ${gateway.embedded.issueAccessToken("admin")}\r\n`;
    const body = JSON.stringify({ query: user });
    const leaving = await send(head(body.length, bearer) + body, 100);
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const socket of leaving) socket.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
  },
  "a body without an end, in pieces": () =>
    send(
      `${head("transfer-encoding: chunked\r\n")}${repeated(2_000, () => `400\r\n${"x".repeat(1_024)}\r\n`)}`,
    ),
  "1,000 requests at once on one connection": () => {
    const body = '{"query":"{ __typename }"}';
    return send(repeated(1_000, () => head(body.length) + body));
  },
  "5,000 headers": () => send(`GET / HTTP/1.1\r\n${repeated(5_000, (at) => `x-${at}: ${at}\r\n`)}\r\n`),
  "other protocols": async () => {
    await send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    await send(Buffer.from("1603010200010001fc0303", "hex"));
    await send("GET /graphql HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n");
    await send("CONNECT here:443 HTTP/1.1\r\nhost: here\r\n\r\n");
    await send("OPTIONS * HTTP/1.1\r\nhost: here\r\n\r\n");
  },
  "300 connections of random bytes": () =>
    Promise.all(
      times(300, (at) => send(Buffer.from(times(200, (byte) => (at * 31 + byte * byte * 7) % 256)))),
    ),
  "JSON 50,000 levels deep": () => post(`{"query":"{ __typename }","variables":${"[".repeat(50_000)}`),
  "objects 15,000 levels deep": () =>
    post(`{"query":"{ __typename }","variables":${'{"a":'.repeat(15_000)}1${"}".repeat(15_000)}}`),
  "5,000 aliases": () => query(`{ ${repeated(5_000, (at) => `a${at}: __typename `)} }`),
  "fragments that double each other forty times": () =>
    query(
      `{ ...F0 } ${repeated(40, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} } `)} fragment F40 on Query { __typename }`,
    ),
  "a document of braces": () => query("{a".repeat(40_000)),
  "brackets in a value, 20,000 deep": () => query(`{ users(first: ${"[".repeat(20_000)}) { __typename } }`),
  "a type 20,000 lists deep": () => query(`query ($a: ${"[".repeat(20_000)}Int) { __typename }`),
  "a comment of 90 KiB": () => query(`{ __typename } #${"x".repeat(90 * 1_024)}`),
  "the same two fields again and again": () =>
    query(`{ ${'user(username: "a") { __typename } '.repeat(200)} }`),
  "3,000 directives": () => query(`{ __typename ${"@include(if: true) ".repeat(600)} }`),
  "2,000 variables": () => query(`query (${repeated(2_000, (at) => `$a${at}: Int `)}) { __typename }`),
  "a name of 90,000 characters": () =>
    query("query ($u: String!) { user(username: $u) { __typename } }", { u: `${"a".repeat(90_000)}!\u0000` }),
  "metadata of 10,000 keys": () =>
    query(
      'mutation ($m: StringMap) { confirmUser(input: { username: "a", clientMetadata: $m }) { __typename } }',
      {
        m: Object.fromEntries(times(8_000, (at) => [`k${at}`, ""])),
      },
    ),
  "texts that patterns stumble over, in every argument of every field": async () => {
    const schema = makeSchema();
    for (const [name, { kind }] of routes) {
      const field = (kind === "query" ? schema.getQueryType()! : schema.getMutationType()!).getFields()[name];
      if (!field || /^(deleteMe|signOut|revoke)/.test(name)) continue;
      const request = requestFor(kind, field, "{ __typename }", {
        full: true,
        text: () => `${"a-".repeat(250)}!${" ".repeat(250)}`,
      });
      await query(request.query, request.variables);
    }
  },
  "a token of 15 KiB": () => gateway.ask("{ me { __typename } }", {}, { token: `${"a.".repeat(7_500)}a` }),
  "500 tokens of keys that there are not": () =>
    Promise.all(
      times(500, (at) => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
        const token = `${part({ alg: "RS256", kid: `k${at}` })}.${part({ iss: "x" })}.AAAA`;
        return gateway.ask("{ me { __typename } }", {}, { token });
      }),
    ),
  "an answer of Cognito's 100,000 levels deep": () =>
    cognitoSays(200, `{"Username":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)(),
  "an answer of 7 MiB": () => cognitoSays(200, `{"Username":"${"x".repeat(7 * 1_024 * 1_024)}"}`)(),
  "100,000 attributes of one user": () =>
    cognitoSays(
      200,
      JSON.stringify({
        Username: "a",
        UserAttributes: times(100_000, (at) => ({ Name: `n${at}`, Value: "v" })),
      }),
    )(),
  "a validation error that quotes 100,000 others": () =>
    cognitoSays(
      400,
      refusal(
        `1 validation error detected: Value '${"' at 'a' failed to satisfy constraint: b; Value '".repeat(100_000)}`,
      ),
    )(),
  "a refusal of a million line breaks": () => cognitoSays(400, refusal("\n".repeat(1_000_000)))(),
  "a trigger's word of 5 MiB": () =>
    cognitoSays(
      400,
      JSON.stringify({
        __type: "UserLambdaValidationException",
        message: `PreSignUp failed with error {${'"a":{'.repeat(100_000)}`,
      }),
    )(),
  "an exception with an endless name": () => cognitoSays(400, `{"__type":"${"#:,".repeat(500_000)}"}`)(),
};

test.each(Object.entries(attacks))("after %s, the gateway answers", async (what, attack) => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await attack();
  const requests = performance.now();
  const cpu = await cpuMs(async () => {
    const { status, body } = await gateway.ask("{ __typename }");
    expect([status, body]).toEqual([200, { data: { __typename: "Query" } }]);
  });
  const ms = performance.now() - requests;
  delay.disable();
  expect(cpu).toBeLessThan(3_000);
  expect(unforeseen).toEqual([]);
  if (process.env.FAULT_TRIES)
    process.stdout.write(
      `${what}: answered after ${ms.toFixed(0)} ms; event loop p99 ${(delay.percentile(99) / 1e6).toFixed(0)} ms\n`,
    );
});
