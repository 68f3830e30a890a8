/**
 * Who may cause what: every root field, edge and lazily read field of the schema, and every entity, asked by those who
 * may not. Nothing of it reaches Cognito.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GraphQLField, getNamedType, isCompositeType, isNonNullType, isObjectType } from "graphql";
import type { AccessLevelName } from "../../src/auth/accessLevels";
import { entities } from "../../src/graphql/nodes/entities";
import { makeSchema } from "../../src/graphql/schema";
import { requestFor } from "./fieldSamples";
import { answer, scriptedGateway } from "./scriptedGateway";

type Field = GraphQLField<unknown, unknown>;
const schema = makeSchema();
const roots = [schema.getQueryType()!, schema.getMutationType()!];
const accessLevelOf = ({ extensions }: Field) => extensions.accessLevel as AccessLevelName | undefined;
const guardedBy = (field: Field) => accessLevelOf(field) !== undefined && accessLevelOf(field) !== "public";

const rootFields = roots.flatMap((type) =>
  Object.values(type.getFields())
    .filter(guardedBy)
    .map((field) => ({ field, kind: type === roots[0] ? ("query" as const) : ("mutation" as const) })),
);
/** Edges and lazily read fields. */
const below = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !roots.includes(type)
    ? Object.values(type.getFields())
        .filter(guardedBy)
        .map((field) => ({ type: type.name, name: field.name, field }))
    : [],
);

/** A root field that answers a node of which nothing is known but who it is, and where in the answer it is. */
const ways: Record<string, [root: string, selection: (inside: string) => string]> = {
  User: ["confirmUser", (inside) => `{ ... on ConfirmUserSuccess { node: user { ${inside} } } }`],
  Group: ["updateGroup", (inside) => `{ ... on UpdateGroupSuccess { node: group { ${inside} } } }`],
  UserPool: [
    "setUserPoolMfaConfig",
    (inside) => `{ ... on SetUserPoolMfaConfigSuccess { node: userPool { ${inside} } } }`,
  ],
  UserPoolClient: [
    "setUserPoolClientSessionConfiguration",
    (inside) =>
      `{ ... on SetUserPoolClientSessionConfigurationSuccess { node: userPoolClient { ${inside} } } }`,
  ],
  AddressUpdate: [
    "updateMyAttributes",
    (inside) => `{ ... on UpdateMyAttributesSuccess { node: addresses { ${inside} } } }`,
  ],
  Me: ["me", (inside) => `{ ... on Me { ${inside} } }`],
};

const roles = join(mkdtempSync(join(tmpdir(), "guards-")), "roles.json");
const holders = Object.entries(ways).filter(([, [root]]) => root !== "me" && root !== "updateMyAttributes");
writeFileSync(
  roles,
  JSON.stringify(Object.fromEntries(holders.map(([type, [root]]) => [`${type}-holders`, [root]]))),
);

let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
/** Who asks → their token. */
const tokens: Record<string, string | null> = { nobody: null, garbage: "garbage.garbage.garbage" };

async function member(username: string, group?: string): Promise<string> {
  const pool = { UserPoolId: gateway.embedded.userPoolId };
  const run = (operation: string, input: object) =>
    gateway.embedded.respond(operation, JSON.stringify({ ...pool, ...input }), true);
  await run("AdminCreateUser", { Username: username, MessageAction: "SUPPRESS" });
  if (group !== undefined) {
    await run("CreateGroup", { GroupName: group });
    await run("AdminAddUserToGroup", { GroupName: group, Username: username });
  }
  return gateway.embedded.issueAccessToken(username);
}

beforeAll(async () => {
  gateway = await scriptedGateway({ FEDERATION: "on", ROLES_FILE: roles });
  tokens["a user"] = await member("plain");
  tokens["a member of another group"] = await member("other", "Admins");
  for (const [type] of holders)
    tokens[`who has no more than a ${type}`] = await member(`holder${type}`, `${type}-holders`);
});
afterAll(() => gateway.close());

async function ask(request: object, who: string) {
  const sent: string[] = [];
  const { body } = await gateway.ask(
    request,
    ({ operation }) => {
      sent.push(operation);
      return answer({});
    },
    tokens[who]!,
  );
  const codes = (body.errors ?? []).map(({ extensions }: any) => extensions.code);
  return { data: body.data, codes: [...new Set(codes)], sent };
}

const strangers: [who: string, code: string][] = [
  ["nobody", "UNAUTHENTICATED"],
  ["garbage", "UNAUTHENTICATED"],
  ["a user", "FORBIDDEN"],
  ["a member of another group", "FORBIDDEN"],
];
/** Users may do what is for users. */
const refused = (field: Field) =>
  strangers.filter(([, code]) => accessLevelOf(field) !== "user" || code === "UNAUTHENTICATED");

test("the lists are those of the schema: most root fields are guarded, and every node has guarded fields", () => {
  expect(rootFields.length).toBeGreaterThan(125);
  expect(below.length).toBeGreaterThan(100);
  expect([...new Set(below.map(({ type }) => type))].sort()).toEqual(Object.keys(ways).sort());
});

test.each(rootFields.map(({ field, kind }) => [field.name, field, kind] as const))(
  "%s is refused to everybody who may not, and nothing is sent",
  async (name, field, kind) => {
    const request = requestFor(kind, field, "{ __typename }", { input: gateway.ownInput });
    for (const [who, code] of refused(field))
      expect([who, await ask(request, who)]).toEqual([
        who,
        { data: { [name]: null }, codes: [code], sent: [] },
      ]);
  },
);

function requestBelow(type: string, { name, args, type: of }: Field) {
  const [root, selection] = ways[type]!;
  const kind = root === "me" ? "query" : "mutation";
  const needed = args.filter(({ type }) => isNonNullType(type)).map((arg) => `${arg.name}: "any"`);
  const requests = `field: ${name}${needed.length > 0 ? `(${needed.join(", ")})` : ""} ${isCompositeType(getNamedType(of)) ? "{ __typename }" : ""}`;
  const definition = roots[kind === "query" ? 0 : 1]!.getFields()[root]!;
  return requestFor(kind, definition, selection(requests), { input: { ...gateway.ownInput, replace: true } });
}

test.each(below.map(({ type, name, field }) => [type, name, field] as const))(
  "%s.%s is refused to everybody who may not, also to who has the node itself",
  async (type, _, field) => {
    const request = requestBelow(type, field);
    const [root] = ways[type]!;
    for (const [who, code] of refused(field))
      expect([who, await ask(request, who)]).toEqual([
        who,
        { data: { [root]: null }, codes: [code], sent: [] },
      ]);
    // What is for users is for each user, and about nobody else.
    if (accessLevelOf(field) === "user") return;
    const { data, codes, sent } = await ask(request, `who has no more than a ${type}`);
    const definition = roots[1]!.getFields()[root]!;
    expect({ data, codes, sent }).toEqual({
      data: { [root]: { node: { field: null } } },
      codes: ["FORBIDDEN"],
      sent: [definition.extensions.operation],
    });
  },
);

test.each(entities.map((entity) => [entity.node.name, entity.key.join(" "), entity] as const))(
  "the entity %s by its %s is refused to everybody who may not, and nothing is sent",
  async (typeName, _, { key }) => {
    const query =
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }";
    const reference = {
      __typename: typeName,
      ...Object.fromEntries(key.map((name) => [name, "any"])),
    };
    for (const [who, code] of strangers) {
      const { codes, sent } = await ask(
        { query, variables: { representations: [reference, reference] } },
        who,
      );
      expect([who, codes, sent]).toEqual([who, [code], []]);
    }
  },
);

test("public and guarded fields in one document are decided each for itself, before any of them has an effect", async () => {
  const query =
    'mutation { forgotPassword(input: { username: "kim" }) { __typename } deleteUser(input: { username: "kim" }) { __typename } deleteGroup(input: { groupName: "g" }) { __typename } }';
  for (const [who, code] of strangers) {
    const { data, codes, sent } = await ask({ query }, who);
    expect([who, data.deleteUser, data.deleteGroup, codes, sent]).toEqual([
      who,
      null,
      null,
      [code],
      ["ForgotPassword"],
    ]);
  }
});
