/** How long a client may take to send a request: waited for in real time, since Node's clock of it cannot be moved. */
import { connect } from "node:net";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** What comes back for these bytes, until the gateway closes the connection, and after how many seconds. */
async function answerTo(bytes: string) {
  const started = Date.now();
  let answer = "";
  const socket = connect(Number(new URL(gateway.url).port), "127.0.0.1", () => socket.write(bytes));
  for await (const chunk of socket) answer += chunk;
  return { status: answer.slice(0, 12), seconds: (Date.now() - started) / 1_000 };
}

test("headers that do not come to an end are waited for ten seconds, a body that does not for thirty", async () => {
  const [headers, body] = await Promise.all([
    answerTo("POST /graphql HTTP/1.1\r\nhost: here\r\nx-slow: "),
    answerTo(
      "POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{",
    ),
  ]);
  expect([headers.status, body.status]).toEqual(["HTTP/1.1 408", "HTTP/1.1 408"]);
  expect(headers.seconds).toBeGreaterThan(9);
  expect(headers.seconds).toBeLessThan(20);
  expect(body.seconds).toBeGreaterThan(29);
  expect(body.seconds).toBeLessThan(45);
  expect(gateway.sent).toEqual([]);
  expect((await gateway.ask("{ __typename }")).body).toEqual({ data: { __typename: "Query" } });
});
