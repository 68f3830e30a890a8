/** FEDERATION=on: a subgraph that composes with others, and entities that are no back door. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, isObjectType, parse } from "graphql";
import { subgraphOf } from "../../src/graphql/federation";
import { entities } from "../../src/graphql/nodes/entities";
import { makeSchema } from "../../src/graphql/schema";
import { exception, startGateway, type TestGateway } from "../helpers/gateway";

const running: TestGateway[] = [];
async function start(settings: Record<string, string>): Promise<TestGateway> {
  const gateway = await startGateway(settings);
  running.push(gateway);
  return gateway;
}

let identity: TestGateway;
let userPoolId: string;
beforeAll(async () => {
  identity = await start({ FEDERATION: "on" });
  userPoolId = identity.embedded.userPoolId;
});
beforeEach(() => {
  identity.sent.length = 0;
  identity.intercept(undefined);
});
afterAll(() => Promise.all(running.map((gateway) => gateway.close())));

const operations = ({ sent }: TestGateway) => sent.map(({ operation }) => operation);
const sdlOf = async (gateway: TestGateway): Promise<string> =>
  (await gateway.ask("{ _service { sdl } }")).body.data._service.sdl;

const query = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on User { username status }
    ... on Group { groupName description }
    ... on UserPool { id name }
  }
}`;
const resolve = (gateway: TestGateway, representations: unknown, options: object = { as: "admin" }) =>
  gateway.ask(query, { representations }, options);
const userNamed = (username: unknown) => ({ __typename: "User", userPoolId, username });

/** A reference by each of the keys, to something that is there. */
const references: Record<string, () => object> = {
  "User: userPoolId username": () => userNamed("member"),
  "User: userPoolId sub": () => ({ __typename: "User", userPoolId, sub: subOf("member") }),
  "Group: userPoolId groupName": () => ({ __typename: "Group", userPoolId, groupName: "admins" }),
  "UserPool: id": () => ({ __typename: "UserPool", id: userPoolId }),
};
const subOf = (name: string) =>
  JSON.parse(Buffer.from(identity.embedded.issueAccessToken(name).split(".")[1]!, "base64url").toString())
    .sub;

test("there is a reference here for each key of each entity", () => {
  expect(Object.keys(references)).toEqual(entities.map(({ node, key }) => `${node.name}: ${key.join(" ")}`));
});

test("the table of docs/federation.md is the entities, both ways", () => {
  const page = readFileSync(join(__dirname, "../../docs/federation.md"), "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` \| `([\w ]+)` \| (\w+) \| (\w+) \|$/gm)].map(
    ([, ...row]) => row,
  );
  expect(rows).toEqual(
    entities.map(({ node, key, operation, accessLevel }) => [
      node.name,
      key.join(" "),
      operation.name,
      `${accessLevel.name === "admin" ? "administrator" : accessLevel.name}s`,
    ]),
  );
});

describe("a reference", () => {
  test.each(Object.keys(references))("by %s is resolved by one call", async (key) => {
    const reference = references[key]!() as Record<string, string>;
    const { body } = await resolve(identity, [reference]);
    expect(body.errors).toBeUndefined();
    const { userPoolId: _, sub, ...requests } = reference;
    expect(body.data._entities[0]).toMatchObject({ ...requests, ...(sub && { username: "member" }) });
    expect(identity.sent).toHaveLength(1);
  });

  const strangers: [who: string, options: () => object, code: string][] = [
    ["nobody", () => ({}), "UNAUTHENTICATED"],
    ["garbage", () => ({ token: "garbage" }), "UNAUTHENTICATED"],
    ["a user", () => ({ as: "member" }), "FORBIDDEN"],
  ];
  test.each(
    Object.keys(references).flatMap((key) => strangers.map((stranger) => [key, ...stranger] as const)),
  )("by %s from %s causes no call, and is null with a code", async (key, _, options, code) => {
    const reference = references[key]!();
    const { status, body } = await resolve(identity, [reference, reference], options());
    expect(status).toBe(200);
    expect(body.data).toEqual({ _entities: [null, null] });
    expect(body.errors.map(({ path, extensions }: any) => [path, extensions.code])).toEqual([
      [["_entities", 0], code],
      [["_entities", 1], code],
    ]);
    expect(identity.sent).toEqual([]);
  });

  test.each([
    ["to nobody in the pool", () => userNamed("nobody-here")],
    [
      "to nobody, by a sub",
      () => ({ __typename: "User", userPoolId, sub: "6a5f0f0e-0000-4000-8000-000000000000" }),
    ],
    ["to no group", () => ({ __typename: "Group", userPoolId, groupName: "nobody-here" })],
  ])("%s is null, without an error", async (_, reference) => {
    const { body } = await resolve(identity, [reference(), userNamed("member")]);
    expect(body).toEqual({
      data: { _entities: [null, { __typename: "User", username: "member", status: "CONFIRMED" }] },
    });
  });

  test.each([
    ["of a type that is no entity", { __typename: "Me", username: "member" }],
    ["of a type that there is not", { __typename: "constructor" }],
    ["without a type", { username: "member" }],
    ["without a key", { __typename: "User", username: "member" }],
    ["with a key that is no text", { __typename: "User", userPoolId: ["x"], username: { a: 1 } }],
    ["that is a list", []],
    ["that is a number", 7],
  ])("%s is bad input, and its neighbour is answered", async (_, reference) => {
    const { body } = await resolve(identity, [reference, userNamed("member")]);
    expect(body.data._entities).toEqual([null, expect.objectContaining({ username: "member" })]);
    expect(body.errors.map(({ path, extensions }: any) => [path, extensions.code])).toEqual([
      [["_entities", 0], "BAD_USER_INPUT"],
    ]);
    expect(operations(identity)).toEqual(["AdminGetUser"]);
  });

  test("to another pool than the gateway's is refused, and nothing is sent", async () => {
    const { body } = await resolve(identity, [{ ...userNamed("member"), userPoolId: "eu-west-1_Elsewhere" }]);
    expect(body.data._entities).toEqual([null]);
    expect(body.errors[0].extensions.code).toBe("INVALID_PARAMETER");
    expect(identity.sent).toEqual([]);
  });

  test("by a sub cannot leave the quotes of the filter", async () => {
    await resolve(identity, [{ __typename: "User", userPoolId, sub: 'x" or status = "Enabled' }]);
    expect(identity.sent[0]!.input.Filter).toBe('sub = "x\\" or status = \\"Enabled"');
  });

  test("that Cognito cannot answer is an error of its own", async () => {
    identity.intercept(({ operation, body }) =>
      operation === "AdminGetUser" && body.includes("broken")
        ? exception("NotAuthorizedException", "No.")
        : (undefined as never),
    );
    const { body } = await resolve(identity, [userNamed("broken"), userNamed("member"), userNamed("gone")]);
    expect(body.data._entities).toEqual([null, expect.objectContaining({ username: "member" }), null]);
    expect(body.errors.map(({ path, extensions }: any) => [path, extensions.code])).toEqual([
      [["_entities", 0], "NOT_AUTHORIZED"],
    ]);
  });
});

describe("many references", () => {
  /** Somebody of that name is there, whoever it is. */
  const everybodyIsThere = () =>
    identity.intercept(({ body }) => ({
      status: 200,
      headers: {},
      body: JSON.stringify({ Username: JSON.parse(body).Username, UserStatus: "CONFIRMED", Enabled: true }),
    }));
  const many = (count: number, people: number) =>
    Array.from({ length: count }, (_, at) => userNamed(`user${at % people}`));

  test("fifty to ten users are ten calls", async () => {
    everybodyIsThere();
    const { body } = await resolve(identity, many(50, 10));
    expect(body.errors).toBeUndefined();
    expect(body.data._entities.map(({ username }: any) => username)).toEqual(
      many(50, 10).map(({ username }) => username),
    );
    expect(operations(identity)).toEqual(Array(10).fill("AdminGetUser"));
  });

  test("beyond the request's budget are null, and say why", async () => {
    everybodyIsThere();
    const { body } = await resolve(identity, many(103, 103));
    expect(identity.sent).toHaveLength(100);
    expect(body.data._entities.slice(98)).toEqual([
      expect.objectContaining({ username: "user98" }),
      expect.objectContaining({ username: "user99" }),
      null,
      null,
      null,
    ]);
    expect(new Set(body.errors.map(({ extensions }: any) => extensions.code))).toEqual(
      new Set(["UPSTREAM_BUDGET_EXCEEDED"]),
    );
  });

  test("ask once whether the administrator's session is still good, where the switch is on", async () => {
    const strict = await start({ FEDERATION: "on", CHECK_ADMIN_SESSIONS: "on" });
    await resolve(strict, [...many(20, 2), ...many(20, 2)]);
    expect(operations(strict).sort()).toEqual(["AdminGetUser", "AdminGetUser", "GetUser"]);
  });

  test("do not lift the limits of a document", async () => {
    const deep =
      "groups { nodes { users { nodes { groups { nodes { users { nodes { groups { nodes { users { nodes { username } } } } } } } } } } } }";
    const { status, body } = await identity.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on User { ${deep} } } }`,
      { representations: [userNamed("member")] },
      { as: "admin" },
    );
    expect([status, body.errors[0].extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    expect(identity.sent).toEqual([]);
  });
});

describe("who has a role", () => {
  let support: TestGateway;
  beforeAll(async () => {
    support = await start({
      FEDERATION: "on",
      ADMIN_GROUPS: ",",
      OPERATOR_GROUPS: ",",
      ROLES_FILE: `${__dirname}/support.json`,
    });
  });

  test("resolves what the role has, and finds no other entity", async () => {
    expect((await sdlOf(support)).match(/^type \w+.*@key.*/gms)?.length).toBe(1);
    expect(await sdlOf(support)).toMatch(/type User\s+@key\(fields: "userPoolId username"\)\s+\{/);
    expect((await resolve(support, [userNamed("member")], { as: "admin" })).status).toBe(400);
    const ask = (options: object) =>
      support.ask(
        "query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { username } } }",
        { of: [userNamed("member"), { __typename: "Group", userPoolId, groupName: "admins" }] },
        options,
      );
    const { body } = await ask({ as: "admin" });
    expect(body.data._entities).toEqual([{ username: "member" }, null]);
    expect(body.errors.map(({ extensions }: any) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    expect(operations(support)).toEqual(["AdminGetUser"]);
    expect((await ask({ as: "member" })).body.errors.map(({ extensions }: any) => extensions.code)).toContain(
      "FORBIDDEN",
    );
    expect(operations(support)).toEqual(["AdminGetUser"]);
  });
});

describe("the API", () => {
  test("is the same as without federation, type for type", async () => {
    const { body } = await identity.ask(
      "{ __schema { types { name fields(includeDeprecated: true) { name } } } }",
    );
    const here = new Map<string, string[]>(
      body.data.__schema.types.map(({ name, fields }: any) => [
        name,
        (fields ?? []).map((each: any) => each.name),
      ]),
    );
    const all = makeSchema();
    const added = [...here.keys()].filter((name) => !all.getType(name)).sort();
    expect(added).toEqual([
      "_Any",
      "_Entity",
      "_Service",
      "federation__ContextFieldValue",
      "federation__FieldSet",
      "federation__Policy",
      "federation__Scope",
      "link__Import",
      "link__Purpose",
    ]);
    const local = makeSchema({
      expose: new Set(["public", "user", "admin", "operator"]),
      poolLifecycle: false,
    });
    expect(Object.keys(local.getTypeMap()).filter((name) => !here.has(name))).toEqual([]);
    expect(here.get("Query")!.sort()).toEqual(
      [...Object.keys(local.getQueryType()!.getFields()), "_entities", "_service"].sort(),
    );
    expect(here.get("Mutation")!.sort()).toEqual(Object.keys(local.getMutationType()!.getFields()).sort());
  });

  test("resolves every field as it does without federation", () => {
    const local = makeSchema();
    const subgraph = subgraphOf(local, {});
    const resolversOf = (schema: GraphQLSchema) =>
      Object.values(schema.getTypeMap())
        .filter(isObjectType)
        .filter(({ name }) => local.getType(name) && !name.startsWith("__"))
        .flatMap((type) =>
          Object.values(type.getFields()).map(({ name, resolve, extensions }): [string, object] => [
            `${type.name}.${name}`,
            { resolve, extensions, isTypeOf: type.isTypeOf },
          ]),
        )
        .filter(([name]) => !name.startsWith("Query._"));
    const expected = new Map(resolversOf(local));
    expect(expected.size).toBeGreaterThan(1_000);
    for (const [name, { resolve, extensions, isTypeOf }] of resolversOf(subgraph) as [string, any][]) {
      const original = expected.get(name) as any;
      expect([name, resolve === original.resolve, extensions === original.extensions]).toEqual([
        name,
        true,
        true,
      ]);
      expect(isTypeOf).toBe(original.isTypeOf);
      expected.delete(name);
    }
    expect([...expected.keys()]).toEqual([]);
  });

  test("keeps its enums open", async () => {
    identity.intercept(() => ({
      status: 200,
      headers: {},
      body: '{"Username":"member","UserStatus":"TOMORROW"}',
    }));
    const { body } = await resolve(identity, [userNamed("member")]);
    expect(body.data._entities[0]).toEqual({
      __typename: "User",
      username: "member",
      status: "UNRECOGNIZED",
    });
    expect(identity.lines.join("")).toContain("TOMORROW");
    const refused = await identity.ask(
      'mutation { updateUserAuthEventFeedback(input: { username: "a", eventId: "b", feedbackValue: UNRECOGNIZED }) { __typename } }',
      {},
      { as: "admin" },
    );
    expect(refused.status).toBe(400);
  });

  test("takes exactly one way of signing in, as literal and as variable", async () => {
    const literal = await identity.ask(
      'mutation { signIn(input: { username: "member", with: { password: "a", srpA: "b" } }) { __typename } }',
    );
    const variable = await identity.ask(
      "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }",
      {
        input: { username: "member", with: { password: "a", srpA: "b" } },
      },
    );
    for (const { status, body } of [literal, variable]) {
      expect(status).toBe(400);
      expect(JSON.stringify(body.errors)).toMatch(/exactly one key/i);
    }
    expect(identity.sent).toEqual([]);
  });

  test("tells its SDL to the router also where introspection is off, and nothing without FEDERATION", async () => {
    const closed = await start({ FEDERATION: "on", INTROSPECTION: "off" });
    expect(await sdlOf(closed)).toMatch(
      /type User\s+@key\(fields: "userPoolId username"\)\s+@key\(fields: "userPoolId sub"\)/,
    );
    expect((await closed.ask("{ __schema { queryType { name } } }")).status).toBe(400);
    const plain = await start({});
    expect((await plain.ask("{ _service { sdl } }")).status).toBe(400);
  });

  test("is no entity's where nobody may read one", async () => {
    const everybody = await start({ FEDERATION: "on", EXPOSE: "public,user" });
    const sdl = await sdlOf(everybody);
    expect(sdl).not.toContain('@key(fields: "');
    expect(composeServices([{ name: "identity", typeDefs: parse(sdl) }]).errors).toBeUndefined();
  });
});

describe("in a supergraph with orders and teams", () => {
  const federation =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
  const orders = parse(`${federation}
    type Query { orders(first: Int): OrderConnection! }
    type OrderConnection { nodes: [Order!]! pageInfo: PageInfo! }
    type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
    type Order @key(fields: "id") { id: ID! customer: User }
    type User @key(fields: "userPoolId username", resolvable: false) { userPoolId: String! username: String! }
  `);
  const teams = parse(`${federation}
    type Query { teams: [Team!]! }
    type Team @key(fields: "name") { name: String! lead: User group: Group }
    type User @key(fields: "userPoolId sub") { userPoolId: String! sub: String desk: String }
    type Group @key(fields: "userPoolId groupName", resolvable: false) { userPoolId: String! groupName: String! }
  `);
  const customers = Array.from({ length: 50 }, (_, at) => ["member", "pending", "nobody-here"][at % 3]);
  const ordersSchema = buildSubgraphSchema({
    typeDefs: orders,
    resolvers: {
      Query: {
        orders: (_: unknown, { first }: { first?: number }) => ({
          nodes: customers
            .slice(0, first ?? 50)
            .map((username, id) => ({ id, customer: userNamed(username) })),
          pageInfo: { hasNextPage: false, hasPreviousPage: false },
        }),
      },
    },
  });
  const teamsSchema = buildSubgraphSchema({
    typeDefs: teams,
    resolvers: {
      Query: {
        teams: () => [
          {
            name: "support",
            lead: { __typename: "User", userPoolId, sub: subOf("member") },
            group: { __typename: "Group", userPoolId, groupName: "admins" },
          },
        ],
      },
      User: { desk: ({ sub }: { sub: string }) => `desk of ${sub}` },
    },
  });

  let router: ApolloServer<{ authorization?: string }>;
  let url: string;
  beforeAll(async () => {
    const services = [
      { name: "identity", url: `${identity.url}/graphql`, typeDefs: parse(await sdlOf(identity)) },
      { name: "orders", url: "http://orders.invalid", typeDefs: orders },
      { name: "teams", url: "http://teams.invalid", typeDefs: teams },
    ];
    const { supergraphSdl, errors } = composeServices(services);
    expect(errors).toBeUndefined();
    const local: Record<string, LocalGraphQLDataSource> = {
      orders: new LocalGraphQLDataSource(ordersSchema),
      teams: new LocalGraphQLDataSource(teamsSchema),
    };
    const gateway = new ApolloGateway({
      supergraphSdl: supergraphSdl!,
      buildService: ({ name, url }) =>
        local[name!] ??
        new RemoteGraphQLDataSource<{ authorization?: string }>({
          url,
          willSendRequest({ request, context }) {
            if (context?.authorization) request.http?.headers.set("authorization", context.authorization);
          },
        }),
    });
    router = new ApolloServer<{ authorization?: string }>({ gateway: gateway as never });
    ({ url } = await startStandaloneServer(router, {
      listen: { host: "127.0.0.1", port: 0 },
      context: async ({ req }) => ({ authorization: req.headers.authorization }),
    }));
  });
  beforeEach(() => {
    identity.sent.length = 0;
  });
  afterAll(() => router.stop());

  const ask = async (query: string, as?: string) => {
    const authorization = as && `Bearer ${identity.embedded.issueAccessToken(as)}`;
    const reply = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(authorization && { authorization }) },
      body: JSON.stringify({ query }),
    });
    return (await reply.json()) as any;
  };

  test("an administrator reads the customers of fifty orders, each of them once, and who is gone is null", async () => {
    const { data, errors } = await ask(
      "{ orders { nodes { id customer { username status } } pageInfo { hasNextPage } } }",
      "admin",
    );
    expect(errors).toBeUndefined();
    expect(data.orders.nodes.slice(0, 3)).toEqual([
      { id: "0", customer: { username: "member", status: "CONFIRMED" } },
      { id: "1", customer: { username: "pending", status: "UNCONFIRMED" } },
      { id: "2", customer: { username: "nobody-here", status: null } },
    ]);
    expect(operations(identity)).toEqual(["AdminGetUser", "AdminGetUser", "AdminGetUser"]);
  });

  test("references by a sub and to a group lead on, and another subgraph adds to the user", async () => {
    const { data, errors } = await ask(
      "{ teams { name lead { username desk groups { nodes { groupName } } } group { description users { nodes { username desk } } } } }",
      "admin",
    );
    expect(errors).toBeUndefined();
    expect(data.teams).toEqual([
      {
        name: "support",
        lead: { username: "member", desk: `desk of ${subOf("member")}`, groups: { nodes: [] } },
        group: {
          description: "May administer users and groups.",
          users: { nodes: [{ username: "admin", desk: `desk of ${subOf("admin")}` }] },
        },
      },
    ]);
  });

  test.each([
    ["nobody", undefined, "UNAUTHENTICATED"],
    ["a user", "member", "FORBIDDEN"],
  ])("%s gets the orders, no customer, and a code; Cognito is not asked", async (_, as, code) => {
    const { data, errors } = await ask(
      "{ orders(first: 2) { nodes { id customer { username status } } } }",
      as,
    );
    expect(data.orders.nodes.map(({ id }: any) => id)).toEqual(["0", "1"]);
    expect(data.orders.nodes.map(({ customer }: any) => customer?.status ?? null)).toEqual([null, null]);
    expect(new Set(errors.map(({ extensions }: any) => extensions.code))).toEqual(new Set([code]));
    expect(identity.sent).toEqual([]);
  });

  test("a write goes through with its typed outcomes", async () => {
    const { data, errors } = await ask(
      'mutation { confirmUser(input: { username: "pending" }) { __typename ... on ConfirmUserSuccess { user { status } } ... on CognitoError { code } } }',
      "admin",
    );
    expect(errors).toBeUndefined();
    expect(data.confirmUser).toEqual({ __typename: "ConfirmUserSuccess", user: { status: "CONFIRMED" } });
  });
});
