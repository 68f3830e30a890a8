/** How the gateway ends, and how the embedded pool serves others. */
import type { IncomingMessage } from "node:http";
import {
  AdminConfirmSignUpCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
} from "@aws-sdk/client-cognito-identity-provider";
import { makeGateway } from "../src/app/gateway";
import { readConfig } from "../src/config/config";
import { startGateway } from "./helpers/gateway";
import { noLog } from "./helpers/noLog";
import { state, until, untilNextTurn } from "./helpers/waiting";

test("twenty writes under way are answered before the gateway closes, and new ones find it gone", async () => {
  const gateway = await startGateway();
  const { released, release } = state();
  gateway.intercept(async ({ operation, body, signed }) => {
    await released;
    return gateway.embedded.respond(operation, body, signed);
  });
  const writes = Array.from({ length: 20 }, (_, at) =>
    gateway.ask(
      `mutation { createUser(input: { username: "user${at}" }) { __typename } }`,
      {},
      { as: "admin" },
    ),
  );
  await until("twenty writes have reached Cognito", () => gateway.sent.length === 20);
  const closed = gateway.close();
  // Before anything else, so that no balancer sends more.
  expect((await gateway.app.inject("/health/ready")).statusCode).toBe(503);
  await until("the gateway listens no more", () => !gateway.app.server.listening);
  await expect(fetch(`${gateway.url}/health/live`)).rejects.toThrow();
  release();
  for (const { body } of await Promise.all(writes))
    expect(body.data.createUser.__typename).toBe("CreateUserSuccess");
  await closed;
});

test("two hundred requests that have come are answered, though most still wait to be begun when the gateway stops", async () => {
  const gateway = await startGateway();
  const ask = () => gateway.ask("{ __typename }").then(({ status }) => status);
  const askAll = () => Promise.all(Array.from({ length: 200 }, ask));
  await askAll(); // Their connections are open then.
  const came: IncomingMessage[] = [];
  gateway.app.server.on("request", (request) => came.push(request));
  const answers = askAll();
  await untilNextTurn("all have come", () => came.length === 200 && came.every(({ complete }) => complete));
  const closed = gateway.close();
  expect(new Set(await answers)).toEqual(new Set([200]));
  await closed;
});

test("with EMBEDDED_PORT the stock AWS SDK client and the gateway see the same pool", async () => {
  const config = readConfig({ EMBEDDED_PORT: "0", EXPLORER: "off" });
  const gateway = await makeGateway(config, { log: noLog });
  const client = new CognitoIdentityProviderClient({
    region: "us-east-1",
    endpoint: gateway.embeddedUrl,
    credentials: { accessKeyId: "any", secretAccessKey: "any" },
  });
  const pending = { UserPoolId: gateway.embedded!.userPoolId, Username: "pending" };
  await client.send(new AdminConfirmSignUpCommand(pending));
  expect(await client.send(new AdminGetUserCommand(pending))).toMatchObject({ UserStatus: "CONFIRMED" });
  const reply = await gateway.app.inject({
    method: "POST",
    url: "/graphql",
    headers: { authorization: `Bearer ${gateway.embedded!.issueAccessToken("admin")}` },
    payload: { query: '{ user(username: "pending") { ... on User { status } } }' },
  });
  expect(reply.json()).toEqual({ data: { user: { status: "CONFIRMED" } } });
  client.destroy();
  await gateway.close();
});

test("on any endpoint that speaks Cognito's protocol, over HTTP, the same answers come", async () => {
  const pool = await makeGateway(readConfig({ EMBEDDED_PORT: "0", EXPLORER: "off" }), {
    log: noLog,
  });
  const embedded = pool.embedded!;
  // AWS's provider chain looks here first.
  process.env.AWS_ACCESS_KEY_ID = "any";
  process.env.AWS_SECRET_ACCESS_KEY = "any";
  const config = readConfig({
    COGNITO_USER_POOL_ID: embedded.userPoolId,
    COGNITO_CLIENT_ID: embedded.clientId,
    COGNITO_JWKS_URI: `${pool.embeddedUrl}/${embedded.userPoolId}/.well-known/jwks.json`,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: pool.embeddedUrl!,
    ADMIN_GROUPS: "admins",
    EXPLORER: "off",
  });
  const gateway = await makeGateway(config, { log: noLog });
  const ask = async (query: string) => {
    const reply = await gateway.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { authorization: `Bearer ${embedded.issueAccessToken("admin")}` },
      payload: { query },
    });
    return reply.json();
  };
  const confirm =
    'mutation { confirmUser(input: { username: "pending" }) { __typename ... on ConfirmUserSuccess { user { status } } } }';
  expect(await ask(confirm)).toEqual({
    data: { confirmUser: { __typename: "ConfirmUserSuccess", user: { status: "CONFIRMED" } } },
  });
  expect(await ask(confirm)).toEqual({ data: { confirmUser: { __typename: "NotAuthorizedError" } } });
  const { data } = await ask("{ me { ... on Me { username email } } }");
  expect(data.me).toEqual({ username: "admin", email: "admin@example.com" });
  await gateway.close();
  await pool.close();
});
