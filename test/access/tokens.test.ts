/** Who is let in: genuine, current access tokens of this pool and its clients, and nothing that looks like one. */
import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readConfig } from "../../src/config";
import { type Gateway, makeGateway } from "../../src/gateway";
import { noLog } from "../helpers/noLog";

const pool = "eu-west-1_AbC123xyz";
const issuer = `https://cognito-idp.eu-west-1.amazonaws.com/${pool}`;
const client = "1example23456789";
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const next = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
const now = () => Math.floor(Date.now() / 1_000);

/** What the pool publishes. */
const keyring: Record<string, KeyObject> = { "the-key": publicKey };
let keys: Server;
let gateway: Gateway;
let keysAreThere = false;
const asked: string[] = [];

beforeAll(async () => {
  keys = createServer((_, reply) => {
    if (!keysAreThere) return reply.writeHead(503).end();
    const published = Object.entries(keyring).map(([kid, key]) => ({
      ...key.export({ format: "jwk" }),
      kid,
      alg: "RS256",
      use: "sig",
    }));
    return reply.setHeader("content-type", "application/json").end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => keys.listen(0, "127.0.0.1", resolve));
  const config = readConfig({
    COGNITO_USER_POOL_ID: pool,
    COGNITO_CLIENT_ID: client,
    COGNITO_JWKS_URI: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks.json`,
    ADMIN_GROUPS: "admins",
    ADMIN_SCOPES: "users/admin",
    EXPLORER: "off",
  });
  const wire = {
    async send({ operation }: { operation: string }) {
      asked.push(operation);
      return { status: 200, headers: {}, body: '{"Username":"kim","UserAttributes":[]}' };
    },
    close: async () => {},
  };
  gateway = await makeGateway(config, { log: noLog, wire });
});
afterAll(async () => {
  await gateway.close();
  keys.close();
});

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

interface Forgery {
  header?: object;
  claims?: object;
  key?: KeyObject;
  signature?: (input: string) => string;
}

function token({ header, claims, key = privateKey, signature }: Forgery = {}): string {
  const body = {
    sub: "11111111-2222-3333-4444-555555555555",
    iss: issuer,
    client_id: client,
    token_use: "access",
    scope: "aws.cognito.signin.user.admin",
    auth_time: now(),
    iat: now(),
    exp: now() + 300,
    jti: "a-jti",
    username: "kim",
    "cognito:groups": ["admins"],
    ...claims,
  };
  const input = `${encoded({ kid: "the-key", alg: "RS256", ...header })}.${encoded(body)}`;
  const signed = signature?.(input) ?? sign("RSA-SHA256", Buffer.from(input), key).toString("base64url");
  return `${input}.${signed}`;
}

async function ask(query: string, headers: Record<string, string>) {
  asked.length = 0;
  const reply = await gateway.app.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json", ...headers },
    payload: { query },
  });
  return reply.json();
}
const asAdmin = (bearer: string) =>
  ask('{ user(username: "kim") { __typename } }', { authorization: `Bearer ${bearer}` });

test("the gateway is not ready before the keys are there, and then it is", async () => {
  const status = async () => (await gateway.app.inject("/health/ready")).statusCode;
  expect(await status()).toBe(503);
  expect((await gateway.app.inject("/health/live")).statusCode).toBe(200);
  keysAreThere = true;
  for (let tries = 0; (await status()) !== 200 && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await status()).toBe(200);
});

test.each([
  ["a member of the administrators' group", {}],
  [
    "a machine with the administrators' scope",
    { username: undefined, "cognito:groups": undefined, scope: "users/admin" },
  ],
])("%s is let in", async (_, claims) => {
  const { data } = await asAdmin(token({ claims }));
  expect(data.user.__typename).toBe("User");
  expect(asked).toEqual(["AdminGetUser"]);
});

// Before the unknown keys below: after one of those, the keys are not fetched again for a few seconds.
test("a key that the pool takes up later is fetched when it is met", async () => {
  keyring["the-next-key"] = next.publicKey;
  const { data } = await asAdmin(token({ key: next.privateKey, header: { kid: "the-next-key" } }));
  expect(data.user.__typename).toBe("User");
});

const pem = publicKey.export({ type: "spki", format: "pem" });
const strangersJwk = stranger.publicKey.export({ format: "jwk" });

test.each<[string, Forgery]>([
  ["that has expired", { claims: { exp: now() - 1 } }],
  ["that never expires", { claims: { exp: undefined } }],
  ["that expires in words", { claims: { exp: "tomorrow" } }],
  ["that is not yet good", { claims: { nbf: now() + 3_600 } }],
  ["of another pool", { claims: { iss: issuer.replace("AbC", "XyZ") } }],
  ["of an issuer with a slash more", { claims: { iss: `${issuer}/` } }],
  ["without an issuer", { claims: { iss: undefined } }],
  ["of another app client", { claims: { client_id: "2another23456789" } }],
  ["without an app client", { claims: { client_id: undefined } }],
  ["with two app clients", { claims: { client_id: [client] } }],
  ["that is an id token", { claims: { token_use: "id", aud: client } }],
  ["of no use", { claims: { token_use: undefined } }],
  ["that another key signed", { key: stranger.privateKey }],
  [
    "that another key signed, which it brings along",
    { key: stranger.privateKey, header: { jwk: strangersJwk } },
  ],
  [
    "with keys elsewhere",
    { key: stranger.privateKey, header: { jku: "https://evil.example.com/jwks.json" } },
  ],
  [
    "with a certificate elsewhere",
    { key: stranger.privateKey, header: { x5u: "https://evil.example.com/c.pem" } },
  ],
  ["with an unknown key id", { header: { kid: "another" } }],
  ["with a key id that is a path", { header: { kid: "../../../dev/null" } }],
  ["without a key id", { header: { kid: undefined } }],
  ["without a signature", { signature: () => "" }],
  ["with alg none", { header: { alg: "none" }, signature: () => "" }],
  ["with alg NonE", { header: { alg: "NonE" }, signature: () => "" }],
  [
    "signed with the public key as a secret",
    {
      header: { alg: "HS256" },
      signature: (input) => createHmac("sha256", pem).update(input).digest("base64url"),
    },
  ],
  ["with its scopes in a list", { claims: { scope: ["users/admin"] } }],
  ["that claims another algorithm", { header: { alg: "RS512" } }],
])("a token %s is UNAUTHENTICATED, and Cognito is not asked", async (_, forgery) => {
  const { data, errors } = await asAdmin(token(forgery));
  expect(data).toEqual({ user: null });
  expect(errors[0].extensions).toEqual({ code: "UNAUTHENTICATED" });
  expect(asked).toEqual([]);
});

test.each([
  ["no groups", undefined],
  ["a group in capitals", ["Admins"]],
  ["a group with a blank", ["admins "]],
  ["a group of Cyrillic letters", ["аdmins"]],
  ["a group that begins alike", ["admins2"]],
  ["the group as a text", "admins"],
  ["the group as a key", { admins: true }],
  ["the group in a list in the list", [["admins"]]],
])("a user with %s is FORBIDDEN", async (_, groups) => {
  const { errors } = await asAdmin(token({ claims: { "cognito:groups": groups } }));
  expect(errors[0].extensions).toEqual({ code: "FORBIDDEN" });
  expect(asked).toEqual([]);
});

test.each([
  ["a scope that begins alike", "users/admins"],
  ["a scope that ends alike", "all-users/admin"],
  ["the scope in capitals", "Users/Admin"],
  ["the scope behind a comma", "users/read,users/admin"],
  ["everybody's scope", "aws.cognito.signin.user.admin"],
  ["no scope", undefined],
])("a machine with %s is FORBIDDEN", async (_, scope) => {
  const { errors } = await asAdmin(
    token({ claims: { username: undefined, "cognito:groups": undefined, scope } }),
  );
  expect(errors[0].extensions).toEqual({ code: "FORBIDDEN" });
  expect(asked).toEqual([]);
});

test.each(["the address", "the body", "the extensions"])("a token in %s is not looked at", async (place) => {
  const bearer = token();
  const reply = await gateway.app.inject({
    method: "POST",
    url:
      place === "the address"
        ? `/graphql?access_token=${bearer}&authorization=Bearer%20${bearer}`
        : "/graphql",
    payload: {
      query: '{ user(username: "kim") { __typename } }',
      ...(place === "the body" && { authorization: `Bearer ${bearer}`, accessToken: bearer }),
      ...(place === "the extensions" && { extensions: { authorization: `Bearer ${bearer}` } }),
    },
  });
  expect(reply.json().errors[0].extensions).toEqual({ code: "UNAUTHENTICATED" });
});

test.each([
  ["nothing", ""],
  ["the word alone", "Bearer"],
  ["a blank", "Bearer  "],
  ["two tokens", "Bearer a.b.c a.b.c"],
  ["a token of one part", "Bearer abc"],
  ["a token of empty parts", "Bearer .."],
  ["a token of 12,000 characters", `Bearer ${"a".repeat(12_000)}`],
  [
    "a JSON that is no object",
    `Bearer ${["null", "[]", "7"].map((text) => Buffer.from(text).toString("base64url")).join(".")}`,
  ],
])("%s as Authorization is UNAUTHENTICATED", async (_, authorization) => {
  const { errors } = await ask('{ user(username: "kim") { __typename } }', { authorization });
  expect(errors[0].extensions).toEqual({ code: "UNAUTHENTICATED" });
});

test("a machine's groups count for nothing", async () => {
  const { errors } = await asAdmin(token({ claims: { username: undefined } }));
  expect(errors[0].extensions).toEqual({ code: "FORBIDDEN" });
});

test("what is a user's own is not a machine's", async () => {
  const machine = token({ claims: { username: undefined, scope: "users/admin" } });
  const { errors } = await ask("{ me { __typename } }", { authorization: `Bearer ${machine}` });
  expect(errors[0].extensions).toEqual({ code: "FORBIDDEN" });
});

test.each([
  ["a cookie", { cookie: `access_token=${"x"}` }],
  ["another header", { "x-access-token": "x" }],
  ["another scheme", { authorization: "Basic x" }],
])("a token in %s is not looked at", async (_, headers) => {
  const withToken = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace("x", token())]),
  );
  const { errors } = await ask('{ user(username: "kim") { __typename } }', withToken);
  expect(errors[0].extensions).toEqual({ code: "UNAUTHENTICATED" });
});

test("a public field does not look at a token, so that an expired one blocks nothing", async () => {
  const { data, errors } = await ask(
    'mutation { confirmSignUp(input: { username: "kim", confirmationCode: "1" }) { __typename } }',
    {
      authorization: `Bearer ${token({ claims: { exp: now() - 1 } })}`,
    },
  );
  expect(errors).toBeUndefined();
  expect(data.confirmSignUp.__typename).toBe("ConfirmSignUpSuccess");
});
