/** Roles: groups that may use only some fields. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config/config";
import { startGateway, type TestGateway } from "../helpers/gateway";

function rolesFile(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), "roles-")), "roles.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("a support team with three fields", () => {
  let gateway: TestGateway;
  let token: string;

  beforeAll(async () => {
    gateway = await startGateway({
      ROLES_FILE: rolesFile({ support: ["user", "users", "confirmUser"], editors: ["updateUserAttributes"] }),
    });
    const as = { as: "admin" };
    await gateway.ask('mutation { createGroup(input: { groupName: "support" }) { __typename } }', {}, as);
    await gateway.ask(
      'mutation { addUserToGroup(input: { groupName: "support", username: "member" }) { __typename } }',
      {},
      as,
    );
    token = gateway.embedded.issueAccessToken("member");
  });
  afterAll(() => gateway.close());
  beforeEach(() => {
    gateway.sent.length = 0;
  });

  test("confirms a user and sees the status", async () => {
    const { body } = await gateway.ask(
      'mutation { confirmUser(input: { username: "pending" }) { ... on ConfirmUserSuccess { user { status } } } }',
      {},
      { token },
    );
    expect(body).toEqual({ data: { confirmUser: { user: { status: "CONFIRMED" } } } });
  });

  test.each([
    ["a field of administrators", 'mutation { deleteUser(input: { username: "pending" }) { __typename } }'],
    ["a field of operators", "{ userPool { __typename } }"],
    [
      "a field of another role",
      'mutation { updateUserAttributes(input: { username: "pending", userAttributes: [] }) { __typename } }',
    ],
  ])("is refused %s, and nothing is sent", async (_, document) => {
    const { body } = await gateway.ask(document, {}, { token });
    expect(body.errors[0].extensions.code).toBe("FORBIDDEN");
    expect(gateway.sent).toEqual([]);
  });

  test("is refused an edge whose operation it does not have", async () => {
    const { body } = await gateway.ask(
      '{ user(username: "member") { ... on User { username groups { edges { node { groupName } } } } } }',
      {},
      { token },
    );
    expect(body.data.user).toEqual({ username: "member", groups: null });
    expect(body.errors[0].extensions.code).toBe("FORBIDDEN");
    expect(gateway.sent.map(({ operation }) => operation)).toEqual(["AdminGetUser"]);
  });
});

test("without a rule for administrators the schema has only the fields of the roles", async () => {
  const gateway = await startGateway({
    COGNITO_USER_POOL_ID: "us-east-1_Roles1",
    COGNITO_CLIENT_ID: "client",
    COGNITO_JWKS_URI: "http://127.0.0.1:9/keys",
    ROLES_FILE: rolesFile({ support: ["user", "confirmUser", "deleteUserSoftwareToken"] }),
  });
  const { body } = await gateway.ask(
    "{ __schema { queryType { fields { name } } mutationType { fields { name } } } }",
  );
  await gateway.close();
  const names = [...body.data.__schema.queryType.fields, ...body.data.__schema.mutationType.fields].map(
    ({ name }) => name,
  );
  expect(names).toEqual(expect.arrayContaining(["user", "confirmUser", "me", "signUp"]));
  expect(names).not.toContain("users");
  // One of its three operations is not the field.
  expect(names).not.toContain("resetUserMfa");
  expect(names).not.toContain("deleteUser");
});

test("a role that is given a field of several operations has all of them, also where nobody else has any", async () => {
  const gateway = await startGateway({
    ADMIN_GROUPS: "nobody",
    EXPOSE: "public,user",
    ROLES_FILE: rolesFile({ admins: ["resetUserMfa"] }),
  });
  const { body } = await gateway.ask(
    'mutation { resetUserMfa(input: { username: "member" }) { __typename } }',
    {},
    { as: "admin" },
  );
  await gateway.close();
  expect(body).toEqual({ data: { resetUserMfa: { __typename: "ResetUserMfaSuccess" } } });
});

test.each([
  ["no JSON", "support: user", /must be a readable JSON file/],
  ["a list", ["user"], /groups, each with a list/],
  ["a group without fields", { support: [] }, /groups, each with a list/],
])("a file with %s is told at the start", (_, content, reported) => {
  expect(() => readConfig({ ROLES_FILE: rolesFile(content) })).toThrow(reported);
});

test("fields that do not exist, need no role, or are switched off are told at the start, all at once", async () => {
  const ROLES_FILE = rolesFile({ support: ["confirmUsers", "signUp", "me", "deleteUserPool", "user"] });
  const refused = await startGateway({ ROLES_FILE }).then(undefined, (error: Error) => error);
  expect((refused as Error).message.split("\n")).toEqual([
    "ROLES_FILE lists the field confirmUsers for support, which does not exist.",
    "ROLES_FILE lists the field signUp for support, which requires no role.",
    "ROLES_FILE lists the field me for support, which requires no role.",
    "ROLES_FILE lists the field deleteUserPool for support, which requires EXPOSE_POOL_LIFECYCLE=on.",
  ]);
});
