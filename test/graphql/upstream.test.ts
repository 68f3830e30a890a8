/** What a request costs at Cognito. */
import { type GraphQLObjectType, isObjectType } from "graphql";
import { makeSchema } from "../../src/graphql/schema";
import { answer, scriptedGateway } from "../conformance/scriptedGateway";

const schema = makeSchema();
let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
beforeAll(async () => {
  gateway = await scriptedGateway();
});
afterAll(() => gateway.close());

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    Username: `user${at}`,
    UserStatus: "CONFIRMED",
    Enabled: true,
    Attributes: [],
  }));

async function count(query: string, token?: string) {
  const calls: string[] = [];
  let [atOnce, most] = [0, 0];
  const reply = await gateway.ask(
    { query },
    async ({ operation, body }) => {
      calls.push(operation);
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce--;
      if (operation === "ListUsers" || operation === "ListUsersInGroup") return answer({ Users: people(60) });
      if (operation === "AdminListGroupsForUser" || operation === "ListGroups")
        return answer({
          Groups: ["a", "b"].map((name) => ({ GroupName: `${name}-of-${JSON.parse(body).Username}` })),
        });
      if (operation === "DescribeUserPool")
        return answer({
          UserPool: { Id: gateway.ownInput.userPoolId, Arn: gateway.ownInput.resourceArn, Domain: "d" },
        });
      if (operation === "AdminGetUser") return answer({ Username: "kim", UserStatus: "CONFIRMED" });
      return answer({});
    },
    token,
  );
  return { calls, most, body: reply.body };
}

test("sixty users with their groups cost one call and sixty, a few at a time", async () => {
  const { calls, most, body } = await count(
    "{ users { ... on UserConnection { nodes { username status groups { nodes { groupName } } } } } }",
  );
  expect(body.data.users.nodes).toHaveLength(60);
  expect(body.errors).toBeUndefined();
  expect(calls).toHaveLength(61);
  expect(most).toBeLessThanOrEqual(10);
});

test("what a list already says of its users is not asked for again; what it lacks is, once", async () => {
  const reported = await count(
    "{ users { ... on UserConnection { nodes { status enabled createdAt attributes { name } } } } }",
  );
  expect(reported.calls).toEqual(["ListUsers"]);
  const missing = await count(
    "{ users(first: 60) { ... on UserConnection { nodes { mfaPreference mfaMethods } } } }",
  );
  expect(missing.calls).toHaveLength(61);
});

test("the same user under three names costs one call", async () => {
  const { calls } = await count(
    `{ a: user(username: "kim") { ... on User { status } } b: user(username: "kim") { ... on User { email } } c: user(username: "kim") { ... on User { enabled } } }`,
  );
  expect(calls).toEqual(["AdminGetUser"]);
});

test("a write makes what was read before be read again", async () => {
  const { calls } = await count(
    `mutation {
      a: enableUser(input: { username: "kim" }) { ... on EnableUserSuccess { user { status } } }
      b: resetUserPassword(input: { username: "kim" }) { ... on ResetUserPasswordSuccess { user { status } } }
    }`,
  );
  expect(calls).toEqual(["AdminEnableUser", "AdminGetUser", "AdminResetUserPassword", "AdminGetUser"]);
});

test("users and groups four levels deep stay within the budget; the rest is null and says why", async () => {
  const { calls, body } = await count(
    `{ users { ... on UserConnection { nodes { groups { nodes { users { nodes { groups { nodes { groupName description } } } } } } } } } }`,
  );
  expect(calls.length).toBe(100);
  const codes = new Set(body.errors.map(({ extensions }: any) => extensions.code));
  expect([...codes]).toEqual(["UPSTREAM_BUDGET_EXCEEDED"]);
  expect(body.data.users.nodes).toHaveLength(60);
});

test("an edge that needs something of the pool first reads it, and nothing else", async () => {
  const { calls } = await count(
    `{ userPool(userPoolId: "${gateway.ownInput.userPoolId}") { ... on UserPool { id name arn tags domainDescription { domain } } } }`,
  );
  expect(calls).toEqual(["DescribeUserPool", "ListTagsForResource", "DescribeUserPoolDomain"]);
});

/** A node that a caller of a lesser surface holds must not lead to a greater one's calls. */
const lazyFields = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && !/^(Query|Mutation)$/.test(type.name))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ extensions }) => extensions.accessLevel)
      .map((field) => ({ type: type.name, field: field.name, accessLevel: field.extensions.accessLevel })),
  );

test("every edge and every field that is read late says for whom it is", () => {
  expect(lazyFields.filter(({ type }) => type === "User").length).toBeGreaterThan(10);
  const readLate = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => ["User", "Me", "Group", "UserPool", "UserPoolClient"].includes(name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          ({ resolve, extensions }) =>
            resolve && !extensions.accessLevel && resolve.name !== "defaultFieldResolver",
        )
        .map(({ name }) => `${type.name}.${name}`),
    );
  // Identities are known, and so is what the caller's token says.
  const cached = /\.(username|userPoolId|groupName|clientId|id)$|^Me\.groups$/;
  expect(readLate.filter((name) => !cached.test(name))).toEqual([]);
});

test("there are 31 edges", () => {
  const edges = lazyFields.filter(
    ({ type, field }) => (schema.getType(type) as GraphQLObjectType).getFields()[field]!.extensions.operation,
  );
  expect(new Set(edges.map(({ type, field }) => `${type}.${field}`)).size).toBe(31);
});

test("an operator who is no administrator does not reach users through a pool", async () => {
  const operators = await scriptedGateway({ ADMIN_GROUPS: "nobody", OPERATOR_GROUPS: "admins" });
  const calls: string[] = [];
  const { body } = await operators.ask(
    {
      query: `{ userPool(userPoolId: "${operators.ownInput.userPoolId}") { ... on UserPool { name users { nodes { username } } groups { nodes { groupName } } } } }`,
    },
    ({ operation }) => {
      calls.push(operation);
      return answer({ UserPool: { Id: operators.ownInput.userPoolId, Name: "the pool" } });
    },
  );
  expect(calls).toEqual(["DescribeUserPool"]);
  expect(body.data.userPool).toEqual({ name: "the pool", users: null, groups: null });
  expect(body.errors.map(({ extensions }: any) => extensions.code)).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  await operators.close();
});
