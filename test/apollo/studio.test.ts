/** Apollo Studio: the schema composes as it is, and Sandbox works against a gateway in development. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { buildClientSchema, buildSchema, getIntrospectionQuery, isInputObjectType, parse } from "graphql";
import { startGateway, type TestGateway } from "../helpers/gateway";

const sandboxes = ["https://studio.apollographql.com", "https://sandbox.embed.apollographql.com"];
const onCognito = {
  NODE_ENV: "production",
  COGNITO_USER_POOL_ID: "eu-west-1_AbC123xyz",
  COGNITO_CLIENT_ID: "1example23456789",
};

let development: TestGateway;
let production: TestGateway;
let opened: TestGateway;
beforeAll(async () => {
  development = await startGateway();
  production = await startGateway({ ...onCognito, EXPLORER: "" });
  opened = await startGateway({
    ...onCognito,
    EXPLORER: "",
    CORS_ORIGINS: sandboxes[0]!,
    INTROSPECTION: "on",
  });
});
afterAll(() => Promise.all([development, production, opened].map((gateway) => gateway.close())));

/** What a browser asks before Sandbox's page may send anything. */
const preflight = (gateway: TestGateway, origin: string) =>
  fetch(`${gateway.url}/graphql`, {
    method: "OPTIONS",
    headers: {
      accept: "*/*",
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
      "sec-fetch-mode": "cors",
      "sec-fetch-site": "cross-site",
    },
  });

const introspect = (gateway: TestGateway, origin: string) => {
  const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true });
  return gateway.post(JSON.stringify({ operationName: "IntrospectionQuery", query, variables: {} }), {
    headers: { accept: "*/*", origin, "sec-fetch-mode": "cors", "sec-fetch-site": "cross-site" },
  });
};

test("schema.graphql composes as it is, and nothing of the API is lost", () => {
  const sdl = readFileSync(join(__dirname, "../../schema.graphql"), "utf8");
  const { errors, schema } = composeServices([
    { name: "identity", url: "http://127.0.0.1/graphql", typeDefs: parse(sdl) },
  ]);
  expect(errors).toBeUndefined();
  const namesOf = (names: Iterable<string>) => [...names].filter((name) => !name.startsWith("__")).sort();
  const local = buildSchema(sdl);
  const composed = schema!.toAPISchema().toGraphQLJSSchema();
  expect(namesOf(Object.keys(composed.getTypeMap()))).toEqual(namesOf(Object.keys(local.getTypeMap())));
  for (const root of ["Query", "Mutation"] as const)
    expect(Object.keys(composed[`get${root}Type`]()!.getFields()).sort()).toEqual(
      Object.keys(local[`get${root}Type`]()!.getFields()).sort(),
    );
});

describe.each(sandboxes)("a page of %s", (origin) => {
  test("may call a gateway in development, with a token", async () => {
    const { status, headers } = await preflight(development, origin);
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(headers.get("access-control-allow-methods")).toMatch(/\bPOST\b/);
    expect(headers.get("access-control-allow-headers")).toBe("authorization,content-type");
  });

  test("reads the whole schema there, and what is asked with it", async () => {
    const { status, headers, body } = await introspect(development, origin);
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    const signInWith = buildClientSchema(body.data).getType("SignInWith");
    expect(isInputObjectType(signInWith) && signInWith.isOneOf).toBe(true);
    const me = await development.ask(
      "{ me { ... on Me { username } } }",
      {},
      { as: "member", headers: { origin } },
    );
    expect(me.headers.get("access-control-allow-origin")).toBe(origin);
    expect(me.body).toEqual({ data: { me: { username: "member" } } });
  });

  test("neither may call one in production, nor is told its schema", async () => {
    const requests = await preflight(production, origin);
    const { headers, body } = await introspect(production, origin);
    for (const each of [requests.headers, headers])
      expect([...each.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
    expect(body.data).toBeUndefined();
    expect(body.errors.map(({ extensions }: any) => extensions.code)).toContain("GRAPHQL_VALIDATION_FAILED");
  });
});

test("in production the one that CORS_ORIGINS names may call, and the other may not", async () => {
  for (const origin of sandboxes) {
    const allowed = origin === sandboxes[0] ? origin : null;
    expect((await preflight(opened, origin)).headers.get("access-control-allow-origin")).toBe(allowed);
    const { headers, body } = await introspect(opened, origin);
    expect(headers.get("access-control-allow-origin")).toBe(allowed);
    expect(body.data.__schema.queryType.name).toBe("Query");
  }
});
