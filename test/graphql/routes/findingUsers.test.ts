/** How administrators find users: page by page, by one attribute, and never by leaving the filter's quotes. */
import { startGateway, type TestGateway } from "../../helpers/gateway";

const usernames = ["ada", "ben", 'c"d\\e', "dé", "e\u0301", "😀", "__proto__", "x*or=1"];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ UPSTREAM_CALLS_PER_REQUEST: "10" });
  for (const username of usernames) await create(username, `${usernames.indexOf(username)}@example.com`);
});
beforeEach(() => {
  gateway.intercept(undefined);
  gateway.sent.length = 0;
});
afterAll(() => gateway.close());

const asAdmin = { as: "admin" };

async function create(username: string, email: string) {
  const { body } = await gateway.ask(
    `mutation ($input: CreateUserInput!) { createUser(input: $input) { __typename } }`,
    { input: { username, userAttributes: [{ name: "email", value: email }], messageAction: "SUPPRESS" } },
    asAdmin,
  );
  expect(body.data.createUser.__typename).toBe("CreateUserSuccess");
}

const users = `query ($first: Int, $after: String, $filter: UserFilterInput) {
  users(first: $first, after: $after, filter: $filter) {
    __typename
    ... on UserConnection {
      edges { cursor node { username } }
      nodes { username }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
    ... on InvalidParameterError { violations { path } }
  }
}`;
const page = async (variables: object = {}) => (await gateway.ask(users, variables, asAdmin)).body.data.users;
const namesOf = ({ nodes }: any): string[] => nodes.map(({ username }: any) => username);

describe("pages", () => {
  test.each([1, 2, 3, 11, 60])(
    "of %p lead to all users, each once, in the order of one great page",
    async (first) => {
      const all = namesOf(await page());
      expect(all).toEqual(["admin", "member", "pending", ...usernames]);
      const found: string[] = [];
      let after: string | null = null;
      for (let pages = 0; pages <= all.length; pages++) {
        const { edges, pageInfo, ...rest } = await page({ first, after });
        found.push(...namesOf(rest));
        expect(edges.map(({ node }: any) => node.username)).toEqual(namesOf(rest));
        expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges.at(-1).cursor]);
        expect(pageInfo.hasPreviousPage).toBe(false);
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) break;
      }
      expect(found).toEqual(all);
    },
  );

  test("go on behind any item, also with another size, and behind the last there is nothing", async () => {
    const all = namesOf(await page());
    const { edges } = await page({ first: 5 });
    for (const [at, { cursor }] of edges.entries())
      for (const first of [1, 4, 60])
        expect(namesOf(await page({ first, after: cursor }))).toEqual(all.slice(at + 1, at + 1 + first));
    const last = await page({ first: 60 });
    const beyond = await page({ first: 2, after: last.pageInfo.endCursor });
    expect(beyond).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    });
  });

  test("lose nobody when somebody before them is deleted meanwhile", async () => {
    await create("leaving", "leaving@example.com");
    await create("staying", "staying@example.com");
    const before = await page({ first: 12 });
    expect(namesOf(before).at(-1)).toBe("leaving");
    await gateway.ask('mutation { deleteUser(input: { username: "leaving" }) { __typename } }', {}, asAdmin);
    expect(namesOf(await page({ first: 12, after: before.pageInfo.endCursor }))).toEqual(["staying"]);
    await gateway.ask('mutation { deleteUser(input: { username: "staying" }) { __typename } }', {}, asAdmin);
  });

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  test.each([
    ["an empty text", ""],
    ["no base64", "%%%"],
    ["no JSON", Buffer.from("nowhere").toString("base64url")],
    ["null", encoded(null)],
    ["an object", encoded({ skip: 1 })],
    ["a made-up list", encoded(["ListUsers", 0, null])],
  ])("have no cursor that is %s", async (_, after) => {
    expect(await page({ after })).toEqual({
      __typename: "InvalidParameterError",
      violations: [{ path: "after" }],
    });
    expect(gateway.sent).toEqual([]);
  });

  test("have no cursor that was changed on the way", async () => {
    const { pageInfo } = await page({ first: 2 });
    const [list, skip, token] = JSON.parse(Buffer.from(pageInfo.endCursor, "base64url").toString());
    gateway.sent.length = 0;
    for (const forged of [
      [list, -1, token],
      [list, 0.5, token],
      [list, "1", token],
      [list, skip, 7],
      [list, skip, { a: 1 }],
    ])
      expect(await page({ after: encoded(forged) })).toMatchObject({ violations: [{ path: "after" }] });
    for (const respelt of [`${pageInfo.endCursor}=`, ` ${pageInfo.endCursor}`])
      expect(await page({ after: respelt })).toMatchObject({ violations: [{ path: "after" }] });
    expect(gateway.sent).toEqual([]);
    const foreign = await page({ after: encoded([list, 0, "not a token of Cognito's"]) });
    expect(foreign.__typename).toBe("InvalidParameterError");
  });

  test.each([0, -1, 61, 2_147_483_647])("have no size of %p", async (first) => {
    expect(await page({ first })).toEqual({
      __typename: "InvalidParameterError",
      violations: [{ path: "first" }],
    });
    expect(gateway.sent).toEqual([]);
  });
});

describe("a filter", () => {
  test.each(usernames)("finds exactly %j", async (username) => {
    expect(namesOf(await page({ filter: { attribute: "username", equals: username } }))).toEqual([username]);
  });

  test.each([
    'x" or username = "admin',
    'x" or status = "Enabled',
    'x\\" or status = "Enabled',
    "x\\",
    '"',
    "*",
    "\n",
    "admin\0",
  ])("with the value %j stays one value, and finds nobody", async (value) => {
    for (const kind of ["equals", "startsWith"]) {
      const found = await page({ filter: { attribute: "username", [kind]: value } });
      expect(found.nodes ?? found.violations[0].path).toEqual(found.nodes ? [] : "filter");
    }
    for (const { input } of gateway.sent) {
      const [, quoted] = input.Filter.match(/^username \^?= "((?:[^"\\]|\\.)*)"$/s);
      expect(quoted.replace(/\\(.)/gs, "$1")).toBe(value);
    }
  });

  test.each([
    ["email", "equals", "2@example.com", ['c"d\\e']],
    ["email", "startsWith", "2@", ['c"d\\e']],
    ["cognito_user_status", "equals", "UNCONFIRMED", ["pending"]],
    ["status", "equals", "Disabled", []],
    ["phone_number", "startsWith", "+49", []],
  ])("by %s that %s %s finds whom it should", async (attribute, kind, value, expected) => {
    expect(namesOf(await page({ filter: { attribute, [kind]: value } }))).toEqual(expected);
  });

  test("is kept from page to page, and a cursor of one filter is none of another", async () => {
    const filter = { attribute: "email", startsWith: "" };
    const first = await page({ first: 3, filter });
    const second = await page({ first: 60, filter, after: first.pageInfo.endCursor });
    expect([...namesOf(first), ...namesOf(second)]).toEqual(namesOf(await page()));
    gateway.sent.length = 0;
    const other = await page({
      first: 3,
      filter: { attribute: "email", startsWith: "2" },
      after: first.pageInfo.endCursor,
    });
    expect(other).toMatchObject({ __typename: "InvalidParameterError", violations: [{ path: "after" }] });
    expect(gateway.sent).toEqual([]);
  });

  test.each([
    ["neither value", { attribute: "email" }],
    ["both values", { attribute: "email", equals: "a", startsWith: "a" }],
    ["two nulls", { attribute: "email", equals: null, startsWith: null }],
  ])("with %s is refused", async (_, filter) => {
    expect(await page({ filter })).toMatchObject({ violations: [{ path: "filter" }] });
    expect(gateway.sent).toEqual([]);
  });
});

describe("groups of users", () => {
  test("come with them, and those that the budget does not pay for are null with a code", async () => {
    const { body } = await gateway.ask(
      "{ users(first: 11) { ... on UserConnection { nodes { username groups { nodes { groupName } } } } } }",
      {},
      asAdmin,
    );
    const nodes = body.data.users.nodes;
    expect(nodes[0]).toEqual({ username: "admin", groups: { nodes: [{ groupName: "admins" }] } });
    expect(nodes.filter(({ groups }: any) => groups === null)).toHaveLength(2);
    expect(body.errors.map(({ extensions }: any) => extensions.code)).toEqual([
      "UPSTREAM_BUDGET_EXCEEDED",
      "UPSTREAM_BUDGET_EXCEEDED",
    ]);
    expect(gateway.sent).toHaveLength(10);
  });
});
