/** What Prometheus reads: real requests, counted by bounded words, on a port of their own. */
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ METRICS_PORT: "0", HOST: "127.0.0.1" });
});
afterAll(() => gateway.close());

/** The lines of one metric, without its help. */
async function metric(name: string): Promise<string[]> {
  const text = await (await fetch(gateway.metricsUrl!)).text();
  return text.split("\n").filter((line) => line.startsWith(`cognito_gateway_${name}`));
}

const confirm = 'mutation { confirmUser(input: { username: "pending" }) { __typename } }';

test("operations are counted by their outcome, and attempts by what they came to", async () => {
  await gateway.ask(confirm, {}, { as: "admin" });
  await gateway.ask(confirm, {}, { as: "admin" });
  const of = 'operation="AdminConfirmSignUp"';
  expect(await metric("calls_total")).toEqual(
    expect.arrayContaining([
      `cognito_gateway_calls_total{${of},outcome="SUCCESS"} 1`,
      `cognito_gateway_calls_total{${of},outcome="NOT_AUTHORIZED"} 1`,
    ]),
  );
  expect(await metric("attempts_total")).toEqual(
    expect.arrayContaining([
      `cognito_gateway_attempts_total{${of},outcome="success"} 1`,
      `cognito_gateway_attempts_total{${of},outcome="refused"} 1`,
    ]),
  );
  expect(await metric(`call_seconds_count{${of}}`)).toEqual([`cognito_gateway_call_seconds_count{${of}} 2`]);
});

test("requests are counted by status, and tokens that are refused by the reason", async () => {
  await gateway.ask("{ me { __typename } }", {}, { token: "canary-token" });
  const expired = gateway.embedded.issueAccessToken("admin", { expiresInSeconds: -1 });
  await gateway.ask("{ me { __typename } }", {}, { token: expired });
  expect(await metric("tokens_rejected_total")).toEqual([
    'cognito_gateway_tokens_rejected_total{reason="invalid"} 1',
    'cognito_gateway_tokens_rejected_total{reason="expired"} 1',
  ]);
  const [requests] = await metric('request_seconds_count{status="200"}');
  expect(Number(requests!.split(" ")[1])).toBeGreaterThanOrEqual(4);
});

test("the process tells of itself, and no word of a request is anywhere", async () => {
  const text = await (await fetch(gateway.metricsUrl!)).text();
  expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).not.toMatch(/canary|pending|kim/);
});

test("the API's port has no metrics, and the metrics' port no API", async () => {
  expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404);
  const other = new URL("/graphql", gateway.metricsUrl!);
  expect((await fetch(other, { method: "POST", body: "{}" })).status).toBe(404);
});

test("without METRICS_PORT there are none", async () => {
  const silent = await startGateway();
  expect(silent.metricsUrl).toBeUndefined();
  await silent.close();
});
