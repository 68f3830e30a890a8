/** The function as it is deployed: built into one file, and invoked as Lambda does. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isolatedBuild } from "./helpers/isolatedBuild";

const scratch = mkdtempSync(join(tmpdir(), "lambda-"));
const deployed = join(scratch, "deployed");

beforeAll(() => {
  const dist = isolatedBuild(join(scratch, "source"), "build:lambda");
  // What is deployed is this alone, without any package beside it.
  cpSync(join(dist, "lambda"), deployed, { recursive: true });
}, 240_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs a program in a process of its own, with the handler at hand, and these settings and none of the machine's. */
function run(settings: Record<string, string>, program: string) {
  const { PATH } = process.env;
  const head = `const { handler } = require(${JSON.stringify(join(deployed, "index.js"))});`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["-e", `${head}(async () => {${program}})()`],
    {
      cwd: scratch,
      encoding: "utf8",
      env: { PATH, LOG_LEVEL: "silent", AWS_EC2_METADATA_DISABLED: "true", ...settings },
    },
  );
  return { status, stdout, stderr };
}

/** The audit trail stands there, too, whatever LOG_LEVEL says. */
const listIn = (text: string) => text.split("\n").find((line) => line.startsWith("["))!;

const ask = `
const headers = (more) => ({ "content-type": "application/json", host: "api.example.com", ...more });
const httpApi = (body, more) => handler({
  version: "2.0", rawPath: "/graphql", rawQueryString: "", headers: headers(more), isBase64Encoded: false,
  requestContext: { http: { method: "POST", sourceIp: "198.51.100.7" } }, body: JSON.stringify(body),
});
const loadBalancer = (body, more) => handler({
  httpMethod: "POST", path: "/graphql", headers: headers(more), isBase64Encoded: true,
  requestContext: { elb: {} }, body: Buffer.from(JSON.stringify(body)).toString("base64"),
});
const signIn = async (username) => JSON.parse((await httpApi({
  query: 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { tokens { accessToken } } } }',
  variables: { input: { username, with: { password: "Embedded-pool-1" } } },
})).body).data.signIn.tokens.accessToken;
const confirmUser = { query: 'mutation { confirmUser(input: { username: "pending" }) { __typename ... on ConfirmUserSuccess { user { status } } ... on NotAuthorizedError { reason } } }' };
`;

test("it is one file", () => {
  expect(readdirSync(deployed)).toEqual(["index.js"]);
});

test("an administrator confirms a user through an HTTP API, and hears through a load balancer that it is done", () => {
  const { stdout, stderr } = run(
    { NODE_ENV: "development" },
    `${ask}
    const authorization = "Bearer " + (await signIn("admin"));
    const replies = [await httpApi(confirmUser, { authorization }), await loadBalancer(confirmUser, { authorization })];
    console.log(JSON.stringify(replies.map(({ statusCode, body }) => [statusCode, JSON.parse(body).data.confirmUser])));
    process.exit();`,
  );
  expect(stderr).toBe("");
  expect(JSON.parse(listIn(stdout))).toEqual([
    [200, { __typename: "ConfirmUserSuccess", user: { status: "CONFIRMED" } }],
    [200, { __typename: "NotAuthorizedError", reason: "USER_ALREADY_CONFIRMED" }],
  ]);
});

test("who may not is refused, and what is no request is, too", () => {
  const { stdout } = run(
    { NODE_ENV: "development" },
    `${ask}
    const authorization = "Bearer " + (await signIn("member"));
    const replies = [
      await httpApi(confirmUser), await loadBalancer(confirmUser, { authorization }),
      await httpApi(confirmUser, { "content-type": "text/plain" }), await httpApi({ query: "{" }),
    ];
    console.log(JSON.stringify(replies.map(({ statusCode, body }) => [statusCode, JSON.parse(body).errors[0].extensions.code])));
    process.exit();`,
  );
  expect(JSON.parse(listIn(stdout))).toEqual([
    [200, "UNAUTHENTICATED"],
    [200, "FORBIDDEN"],
    [400, "BAD_REQUEST"],
    [400, "GRAPHQL_PARSE_FAILED"],
  ]);
});

test("a subgraph's part is in the file", () => {
  const { stdout } = run(
    { NODE_ENV: "development", FEDERATION: "on" },
    `${ask} console.log((await httpApi({ query: "{ _service { sdl } }" })).body.includes("@key")); process.exit();`,
  );
  expect(stdout).toBe("true\n");
});

test.each([
  ["nothing, since a function is production", {}, "COGNITO_USER_POOL_ID is required in production"],
  [
    "what is wrong, all of it",
    { NODE_ENV: "development", CORS_ORIGINS: "*", LOG_LEVEL: "loud" },
    "LOG_LEVEL must be",
  ],
  ["the explorer", { NODE_ENV: "development", EXPLORER: "on" }, "EXPLORER requires a long-running process"],
  [
    "a port for metrics",
    { NODE_ENV: "development", METRICS_PORT: "9464" },
    "METRICS_PORT requires a long-running process",
  ],
])("with %s it does not serve, and says why", (_, settings, line) => {
  const { stdout, stderr } = run(
    settings as Record<string, string>,
    `${ask} await httpApi({ query: "{ __typename }" }).catch(() => console.log("failed")); process.exit();`,
  );
  expect(stderr).toContain(line);
  expect(stdout).toBe("failed\n");
});
