/** AWS credentials whose source hangs hold up what needs them until its deadline, and nothing else. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { makeGateway } from "../../src/app/gateway";
import { HttpTransport } from "../../src/cognito/transport/httpTransport";
import { readConfig } from "../../src/config/config";
import { EmbeddedPool } from "../../src/embedded/pool";
import { answer, FaultyCognito } from "../helpers/faultyCognito";
import { noLog } from "../helpers/noLog";

const deadlineMs = 700;
/** A slow machine is no fault of the gateway's: only the long run, on a quiet one, holds it to a quarter second. */
const graceMs = process.env.FAULT_TRIES ? 250 : 10_000;
const environment = { ...process.env };
afterEach(() => {
  process.env = { ...environment };
});

test("credentials that hang make no operation late, and what needs none works on", async () => {
  let requests = 0;
  const source = createServer(() => void requests++);
  await new Promise<void>((resolve) => source.listen(0, "127.0.0.1", resolve));
  for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) delete process.env[name];
  process.env.AWS_SHARED_CREDENTIALS_FILE = process.env.AWS_CONFIG_FILE = "/dev/null";
  process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI = `http://127.0.0.1:${(source.address() as AddressInfo).port}/keys`;
  const cognito = await FaultyCognito.start();
  cognito.on("SignUp", answer({ UserConfirmed: false, UserSub: "1" }));
  const transport = await HttpTransport.open({ region: "us-east-1", endpoint: cognito.url });
  const embedded = new EmbeddedPool();
  const deadline = String(deadlineMs);
  const config = readConfig({
    EXPLORER: "off",
    RATE_LIMITS: "off",
    READ_DEADLINE_MS: deadline,
    WRITE_DEADLINE_MS: deadline,
    TRIGGER_DEADLINE_MS: deadline,
  });
  const gateway = await makeGateway(config, { log: noLog, transport, embedded });
  const headers = { authorization: `Bearer ${embedded.issueAccessToken("admin")}` };
  const ask = async (query: string) => {
    const started = performance.now();
    const reply = await gateway.app.inject({ method: "POST", url: "/graphql", headers, payload: { query } });
    const { data } = reply.json();
    return { type: Object.values<any>(data)[0].__typename, ms: performance.now() - started };
  };

  const signed = [
    '{ user(username: "kim") { __typename } }',
    "{ users { __typename } }",
    'mutation { confirmUser(input: { username: "kim" }) { __typename } }',
    'mutation { createUser(input: { username: "kim" }) { __typename } }',
    'mutation { createGroup(input: { groupName: "g" }) { __typename } }',
  ];
  const unsigned = 'mutation { signUp(input: { username: "kim", password: "Passw0rd!x" }) { __typename } }';
  const [publics, ...others] = await Promise.all([
    Promise.all([1, 2, 3].map(() => ask(unsigned))),
    ...signed.flatMap((query) => [1, 2, 3, 4].map(() => ask(query))),
  ]);
  expect(publics.map(({ type }) => type)).toEqual(Array(3).fill("SignUpSuccess"));
  expect(others).toHaveLength(20);
  for (const { type, ms } of others) {
    expect(type).toBe("ServiceUnavailableError");
    expect(ms).toBeLessThan(deadlineMs + graceMs);
  }
  expect(requests).toBeGreaterThan(0);
  expect(new Set(cognito.requests.map(({ operation }) => operation))).toEqual(new Set(["SignUp"]));
  await gateway.close();
  await cognito.close();
  source.closeAllConnections();
  source.close();
});
