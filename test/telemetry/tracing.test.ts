/** Traces as a collector gets them: request → field → Cognito call, and nothing of what was in the request. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

interface Span {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: object }[];
}

let collector: Server;
let gateway: ChildProcess | undefined;
let spans: Span[];
let raw: string;

beforeEach(async () => {
  spans = [];
  raw = "";
  collector = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    raw += body;
    for (const { scopeSpans } of JSON.parse(body).resourceSpans)
      for (const scope of scopeSpans) spans.push(...scope.spans);
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  gateway?.kill("SIGKILL");
  await new Promise((resolve) => collector.close(resolve));
});

/** The program on its embedded pool, until the work is done and it has stopped. Answers its log. */
async function run(settings: Record<string, string>, work: (url: string, token: string) => Promise<void>) {
  const { PATH, HOME } = process.env;
  gateway = spawn(
    process.execPath,
    ["--require", join(__dirname, "../../tools/typescript.cjs"), "src/main.ts"],
    {
      cwd: join(__dirname, "../.."),
      env: { PATH, HOME, PORT: "0", OTEL_EXPORTER_OTLP_PROTOCOL: "http/json", ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let out = "";
  let banner = "";
  gateway.stdout!.on("data", (chunk) => {
    out += chunk;
  });
  const ended = once(gateway, "close");
  const line = await new Promise<string>((resolve, reject) => {
    gateway!.stderr!.on("data", (chunk) => {
      banner += chunk;
      const found = banner.match(/^ {2}curl .*$/m)?.[0];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(banner + out)));
  });
  await work(line.match(/http:\S+\/graphql/)![0], line.match(/Bearer ([^']+)/)![1]!);
  gateway.kill("SIGTERM");
  expect((await ended)[0]).toBe(0);
  return out
    .trim()
    .split("\n")
    .map((each) => JSON.parse(each));
}

const endpoint = () => `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
const post = (url: string, query: string, variables: object, headers: Record<string, string>) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  }).then((response) => response.json());

const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const find =
  'query ($name: String!) { user(username: $name) { __typename } other: user(username: "canary-literal") { __typename } }';

test("a request, its fields and their calls are one tree, without anything that was in them", async () => {
  const lines = await run(
    { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint(), OTEL_SERVICE_NAME: "identity" },
    async (url, token) => {
      const headers = { authorization: `Bearer ${token}`, "x-canary": "canary-header", traceparent };
      await post(url, find, { name: "canary-variable" }, headers);
      await post(
        url,
        'mutation ($p: String!) { signIn(input: { username: "canary-literal", with: { password: $p } }) { __typename } }',
        { p: "canary-password" },
        headers,
      );
    },
  );
  const [request, ...more] = spans.filter(({ name }) => name === "POST /graphql");
  expect(more).toHaveLength(1);
  // A stranger's traceparent is not believed.
  expect(request!.parentSpanId ?? "").toBe("");
  expect(raw).not.toContain(traceparent.split("-")[1]);
  const below = (parent: Span) => spans.filter(({ parentSpanId }) => parentSpanId === parent.spanId);
  const fields = below(request!);
  expect(fields.map(({ name }) => name)).toEqual(["user", "user"]);
  for (const field of fields) expect(below(field).map(({ name }) => name)).toEqual(["AdminGetUser"]);
  expect(below(more[0]!).map(({ name }) => name)).toEqual(["signIn"]);
  expect(new Set([request!, ...fields].map(({ traceId }) => traceId)).size).toBe(1);
  expect(JSON.stringify(below(fields[0]!)[0]!.attributes)).toContain("USER_NOT_FOUND");
  expect(raw).toContain('"identity"');
  expect(raw).not.toMatch(/canary|eyJ/);
  const logged = lines.filter(({ msg }) => msg === "request").map(({ trace_id }) => trace_id);
  expect(logged.sort()).toEqual([request!, more[0]!].map(({ traceId }) => traceId).sort());
});

test("a trusted proxy's trace goes on", async () => {
  await run({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint(), TRUSTED_PROXIES: "127.0.0.0/8" }, async (url) => {
    await post(url, "{ me { __typename } }", {}, { traceparent });
  });
  const [, traceId, parentSpanId] = traceparent.split("-");
  expect(spans.find(({ name }) => name === "POST /graphql")).toMatchObject({ traceId, parentSpanId });
});

test.each([
  ["without an endpoint", () => ({})],
  ["switched off", () => ({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint(), OTEL_SDK_DISABLED: "true" })],
])("%s there are no traces", async (_, settings) => {
  const lines = await run(settings() as Record<string, string>, async (url) => {
    await post(url, "{ me { __typename } }", {}, {});
  });
  expect(spans).toEqual([]);
  expect(lines.filter((line) => "trace_id" in line)).toEqual([]);
});

test("a collector that is away is told to the log, and holds nothing up", async () => {
  const gone = endpoint();
  await new Promise((resolve) => collector.close(resolve));
  collector = createServer().listen(0);
  const lines = await run({ OTEL_EXPORTER_OTLP_ENDPOINT: gone }, async (url) => {
    expect(await post(url, "{ me { __typename } }", {}, {})).toHaveProperty("errors");
  });
  for (const line of lines) expect(line).toHaveProperty("msg");
});
