/** More than can be done is turned away at the door, in GraphQL's shape, and what was let in is answered. */
import { startGateway, type TestGateway } from "../helpers/gateway";
import { state, until } from "../helpers/waiting";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway({ MAX_REQUESTS_IN_FLIGHT: "5", METRICS_PORT: "0" });
});
afterEach(() => gateway.close());

const user = '{ user(username: "pending") { __typename } }';

test("beyond the bound requests get 503 and Retry-After, nothing of them is sent, and all others are served", async () => {
  const { released, release } = state();
  gateway.intercept(async ({ operation, body, signed }) => {
    await released;
    return gateway.embedded.respond(operation, body, signed);
  });
  const first = Array.from({ length: 5 }, () => gateway.ask(user, {}, { as: "admin" }));
  await until("five requests are in flight", () => gateway.sent.length === 5);

  const shed = await Promise.all(Array.from({ length: 20 }, () => gateway.ask(user, {}, { as: "admin" })));
  for (const { status, headers, body } of shed) {
    expect(status).toBe(503);
    expect(headers.get("retry-after")).toBe("1");
    expect(headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
    expect(headers.get("content-type")).toMatch(/^application\/json/);
    expect(body).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: "SERVICE_UNAVAILABLE" } }],
    });
  }
  expect(gateway.sent).toHaveLength(5);
  // Whoever asks for the health gets it, and it is good: the process is alive and does what it can.
  expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
  const metrics = await (await fetch(gateway.metricsUrl!)).text();
  expect(metrics).toContain('cognito_gateway_requests_rejected_total{reason="in_flight"} 20');

  release();
  for (const { body } of await Promise.all(first)) expect(body.data.user.__typename).toBe("User");
  expect((await gateway.ask(user, {}, { as: "admin" })).status).toBe(200);
});

test("a caller who goes away gives the place back", async () => {
  const { released, release } = state();
  gateway.intercept(() => released as never);
  const abort = new AbortController();
  const token = gateway.embedded.issueAccessToken("admin");
  const gone = Array.from({ length: 5 }, () =>
    fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: user }),
      signal: abort.signal,
    }).catch(() => undefined),
  );
  await until("five requests are in flight", () => gateway.sent.length === 5);
  expect((await gateway.ask(user, {}, { as: "admin" })).status).toBe(503);
  abort.abort();
  await Promise.all(gone);
  const again = async () => (await gateway.ask(user, {}, { as: "admin" })).status;
  release();
  await until("there is room again", async () => (await again()) !== 503);
});
