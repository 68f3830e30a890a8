/** A request says once where it goes, who asks and what it is: two answers are none. */
import { connect } from "node:net";
import { handleEvent } from "../../src/http/lambda/lambdaEvents";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const body = '{"query":"{ me { ... on Me { username } } }"}';

/** The status, and the body of the answer. */
function send(path: string, headers: string[]): Promise<[status: string, body: any]> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(Number(new URL(gateway.url).port), "127.0.0.1", () =>
      socket.end(
        [
          `POST ${path} HTTP/1.1`,
          ...headers,
          `content-length: ${body.length}`,
          "connection: close",
          "",
          body,
        ].join("\r\n"),
      ),
    );
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve([text.split(" ")[1]!, JSON.parse(text.split("\r\n\r\n")[1]!)]));
  });
}

const one = () => [
  "Host: here",
  "Content-Type: application/json",
  `Authorization: Bearer ${gateway.embedded.issueAccessToken("member")}`,
  "Origin: https://app.example.com",
];

test("one of each is read", async () => {
  const [status, { data }] = await send("/graphql", one());
  expect([status, data.me.username]).toEqual(["200", "member"]);
});

test.each([
  "host: here",
  "HOST: there",
  "authorization: Bearer x",
  "content-type: text/plain",
  "origin: null",
])("a second one, as in %p, is refused wherever it goes, before or behind the first", async (second) => {
  const name = second.split(":")[0]!.toLowerCase();
  const message = `The request has more than one ${name} header: send one.`;
  const refusal = { errors: [{ message, extensions: { code: "BAD_REQUEST" } }] };
  for (const path of ["/graphql", "/health", "/nowhere"])
    for (const headers of [
      [second, ...one()],
      [...one(), second],
    ])
      expect([path, await send(path, headers)]).toEqual([path, ["400", refusal]]);
});

test("two hosts of an event of a load balancer are refused, too", async () => {
  const event = (host: string[]) => ({
    httpMethod: "POST",
    path: "/graphql",
    multiValueHeaders: { host, "content-type": ["application/json"] },
    requestContext: { elb: {} },
    body: '{"query":"{ __typename }"}',
    isBase64Encoded: false,
  });
  const statusOf = async (host: string[]) =>
    (await handleEvent(gateway.app, event(host), { cookieSessions: false })).statusCode;
  expect([await statusOf(["here"]), await statusOf(["here", "there"])]).toEqual([200, 400]);
});
