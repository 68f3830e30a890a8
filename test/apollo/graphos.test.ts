/** What Apollo GraphOS hears: the shape of operations and how they fared; no variable, literal, header or message. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { Report } from "@apollo/usage-reporting-protobuf";
import { startGateway, type TestGateway } from "../helpers/gateway";
import { until } from "../helpers/waiting";

let apollo: Server;
let gateway: TestGateway | undefined;
let heard: { path: string; headers: Record<string, unknown>; body: Buffer }[];

beforeEach(async () => {
  heard = [];
  apollo = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const plain = request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
    heard.push({ path: request.url!, headers: request.headers, body: plain });
    response.setHeader("content-type", "application/json");
    response.end(
      '{"data":{"reportSchema":{"__typename":"ReportSchemaResponse","inSeconds":300,"withCoreSchema":false}}}',
    );
  });
  await new Promise<void>((resolve) => apollo.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
  await new Promise((resolve) => apollo.close(resolve));
});

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const inGraphOs = { APOLLO_KEY: "service:my-graph:canary-key", APOLLO_GRAPH_REF: "my-graph@current" };

async function askWithCanaries(requests: TestGateway): Promise<void> {
  const headers = { "x-canary": "canary-header", cookie: "a=canary-cookie" };
  const signIn = `mutation SignIn($password: String!) {
    signIn(input: { username: "canary-literal", with: { password: $password } }) { __typename ... on CognitoError { message } }
  }`;
  requests.intercept(() => {
    throw new Error("canary-message");
  });
  await requests.ask(
    'query Find { user(username: "canary-literal") { __typename } }',
    {},
    { as: "admin", headers },
  );
  requests.intercept(undefined);
  await requests.ask(signIn, { password: "canary-variable" }, { headers, token: "canary-token" });
  await requests.ask("query Me { me { __typename } }", {}, { headers, token: "canary-token" });
  await requests.ask('query Broken { canaryField(name: "canary-literal") }', {}, { headers });
}

test("with a key it hears of each operation, and of nothing that was in it", async () => {
  gateway = await startGateway(inGraphOs, { graphosUrl: urlOf(apollo) });
  await askWithCanaries(gateway);
  // What was asked last may not be counted yet when the gateway stops.
  await gateway.ask("query Last { me { __typename } }");
  await gateway.close();
  gateway = undefined;
  const reports = heard.filter(({ path }) => path === "/api/ingress/traces");
  expect(reports.length).toBeGreaterThan(0);
  for (const { headers } of reports) expect(headers["x-api-key"]).toBe(inGraphOs.APOLLO_KEY);
  const decoded = reports.map(({ body }) => Report.decode(body));
  const operations = decoded.flatMap(({ tracesPerQuery }) => Object.keys(tracesPerQuery));
  for (const name of ["SignIn", "Me", "Find"])
    expect(operations.filter((operation) => operation.startsWith(`# ${name}\n`))).toHaveLength(1);
  expect(decoded[0]!.header!.graphRef).toBe(inGraphOs.APOLLO_GRAPH_REF);
  // The errors are there, masked.
  const complete = JSON.stringify(decoded.map((report) => Report.toObject(report)));
  expect(complete).toContain("<masked>");
  const raw = reports.map(({ body }) => body.toString("latin1")).join();
  for (const text of [complete, raw]) expect(text).not.toMatch(/canary/i);
});

test("with schema reporting it hears the schema that is served", async () => {
  gateway = await startGateway(
    { ...inGraphOs, APOLLO_SCHEMA_REPORTING: "on", EXPOSE: "public,user" },
    { graphosUrl: urlOf(apollo) },
  );
  // The first report comes within ten seconds.
  await until("a schema report has come", () => heard.some(({ path }) => path !== "/api/ingress/traces"));
  const { variables } = JSON.parse(heard[0]!.body.toString());
  expect(variables.report.graphRef).toBe(inGraphOs.APOLLO_GRAPH_REF);
  if (variables.coreSchema) expect(variables.coreSchema).not.toContain("confirmUser(");
});

test("without a key it hears nothing, whatever is in the environment", async () => {
  process.env.APOLLO_KEY = inGraphOs.APOLLO_KEY;
  process.env.APOLLO_GRAPH_REF = inGraphOs.APOLLO_GRAPH_REF;
  try {
    gateway = await startGateway({}, { graphosUrl: urlOf(apollo) });
    await askWithCanaries(gateway);
    await gateway.close();
    gateway = undefined;
    expect(heard).toEqual([]);
  } finally {
    delete process.env.APOLLO_KEY;
    delete process.env.APOLLO_GRAPH_REF;
  }
});
