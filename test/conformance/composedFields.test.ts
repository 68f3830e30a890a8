/**
 * Fields of several operations: each step begins only when the one before has succeeded, whatever becomes of it, and
 * nothing begins for a caller who may not do all of it. No document that is offered relies on the order of its fields.
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kind, parse } from "graphql";
import { pino } from "pino";
import { RequestNotSent, ResponseLost } from "../../src/cognito/transport/transport";
import { errorTypeName } from "../../src/graphql/errors/cognitoErrors";
import { errorDefinitions } from "../../src/graphql/errors/exceptions";
import { tables } from "../../src/graphql/routes";
import { gatewayFields } from "../../src/graphql/routes/gatewayFields";
import type { Route } from "../../src/graphql/routing/route";
import type { Operation } from "../../src/model/operations";
import * as model from "../../src/model/operations";
import { answer, exception, type Script, scriptedGateway } from "./scriptedGateway";

/** Each field of several operations: its steps in order, and an input that asks for all of them. */
const composed: Record<string, { steps: Operation[]; input: object }> = {
  confirmUser: {
    steps: [model.AdminUpdateUserAttributes, model.AdminConfirmSignUp],
    input: { username: "kim", markVerified: ["EMAIL"] },
  },
  resetUserMfa: {
    steps: [model.AdminDeleteSoftwareToken, model.AdminSetUserMFAPreference, model.AdminUserGlobalSignOut],
    input: { username: "kim" },
  },
};
const routes = Object.values({ ...tables, gatewayFields }).flatMap((table) =>
  Object.entries(table as Record<string, Route>),
);
const fieldOf = ({ name }: Operation) =>
  Object.values(tables)
    .flatMap((table) => Object.entries(table as Record<string, Route>))
    .find(([, { operation }]) => operation.name === name)![0];

const fields = Object.entries(composed).map(([field, { steps, input }]) => ({ field, steps, input }));
const steps = fields.flatMap((each) => each.steps.map((step, at) => ({ ...each, step: step.name, at })));

/** Group → the fields that its members may use: all that a composed field is made of, but for one step. */
const roles = Object.fromEntries([
  ...steps.map(({ field, steps, step }) => [
    `${field}-without-${step}`,
    [...steps.filter(({ name }) => name !== step).map(fieldOf), "user"],
  ]),
  ...fields.map(({ field, steps }) => [`${field}-by-its-steps`, steps.map(fieldOf)]),
  ["resetUserMfa-by-its-name", ["resetUserMfa"]],
]);

const lines: string[] = [];
let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
beforeAll(async () => {
  const ROLES_FILE = join(mkdtempSync(join(tmpdir(), "composed-")), "roles.json");
  writeFileSync(ROLES_FILE, JSON.stringify(roles));
  const log = pino({ level: "silent" }, { write: (line: string) => void lines.push(line) });
  gateway = await scriptedGateway({ ROLES_FILE }, log);
});
beforeEach(() => {
  lines.length = 0;
});
afterAll(() => gateway.close());

const kim = {
  Username: "kim",
  UserStatus: "UNCONFIRMED",
  UserAttributes: [{ Name: "email", Value: "kim@example.com" }],
};

/** Asks a composed field, one of whose steps meets a fate; reads are answered. */
async function ask(field: string, fate: { step?: string; script?: Script } = {}, token?: string) {
  const sent: string[] = [];
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${field}(input: $input) { __typename ... on CognitoError { code message } } }`;
  const { body } = await gateway.ask(
    { query, variables: { input: composed[field]!.input } },
    (request) => {
      sent.push(request.operation);
      if (request.operation === fate.step) return fate.script!(request);
      return answer(request.operation === "AdminGetUser" ? kim : {});
    },
    token ?? gateway.admin,
  );
  const audit = lines
    .map((line) => JSON.parse(line).audit)
    .filter((record) => record && record.operation !== "AdminGetUser")
    .map(({ operation, outcome }) => [operation, outcome]);
  const writes = sent.filter((operation) => operation !== "AdminGetUser");
  return { outcome: body.data[field], errors: body.errors, writes, audit };
}

test("these are all the fields of several operations, with their steps", () => {
  const found = routes.flatMap(([field, { operation, additionalOperations }]) =>
    additionalOperations
      ? [[field, [operation, ...additionalOperations.operations].map(({ name }) => name).sort()]]
      : [],
  );
  const reported = fields.map(({ field, steps }) => [field, steps.map(({ name }) => name).sort()]);
  expect(found.sort()).toEqual(reported.sort());
});

test.each(fields)("$field takes its steps in order, each on record", async ({ field, steps }) => {
  const { outcome, writes, audit } = await ask(field);
  expect(outcome.__typename).toMatch(/Success$/);
  expect(writes).toEqual(steps.map(({ name }) => name));
  expect(audit).toEqual(steps.map(({ name }) => [name, "SUCCESS"]));
});

test.each(steps)("$field ends where $step is refused, with each exception as a type", async (about) => {
  const { field, steps, step, at } = about;
  for (const name of steps[at]!.errors) {
    lines.length = 0;
    const { outcome, errors, writes, audit } = await ask(field, { step, script: () => exception(name) });
    const masked = errorDefinitions[name].masked ?? `The text of ${name}.`;
    expect(errors).toBeUndefined();
    expect(outcome).toMatchObject({ __typename: errorTypeName(name), message: masked });
    expect(new Set(writes)).toEqual(new Set(steps.slice(0, at + 1).map(({ name }) => name)));
    expect(audit).toEqual(
      steps.slice(0, at + 1).map(({ name }, of) => [name, of < at ? "SUCCESS" : outcome.code]),
    );
  }
});

const lost: [what: string, script: Script, type: RegExp][] = [
  ["an exception of tomorrow", () => exception("MoonPhaseException"), /^UnrecognizedError$/],
  ["a page of a proxy", () => ({ status: 502, headers: {}, body: "<html>" }), /^OutcomeUnknownError$/],
  [
    "a cut connection",
    () => {
      throw new ResponseLost("reset");
    },
    /^OutcomeUnknownError$/,
  ],
  [
    "a connection that is refused",
    () => {
      throw new RequestNotSent("connect ECONNREFUSED");
    },
    /^ServiceUnavailableError$/,
  ],
];
test.each(steps.flatMap((about) => lost.map(([what, script, type]) => ({ ...about, what, script, type }))))(
  "$field ends where $step meets $what",
  async ({ field, steps, step, at, script, type }) => {
    const { outcome, errors, writes } = await ask(field, { step, script });
    expect(errors).toBeUndefined();
    expect(outcome.__typename).toMatch(type);
    expect(new Set(writes)).toEqual(new Set(steps.slice(0, at + 1).map(({ name }) => name)));
    // A step before has been taken.
    if (at > 0) expect(outcome.message).not.toContain("Nothing was done");
  },
);

async function memberOf(group: string): Promise<string> {
  const pool = { UserPoolId: gateway.embedded.userPoolId };
  const run = (operation: string, input: object) =>
    gateway.embedded.respond(operation, JSON.stringify({ ...pool, ...input }), true);
  await run("AdminCreateUser", { Username: group, MessageAction: "SUPPRESS" });
  await run("CreateGroup", { GroupName: group });
  await run("AdminAddUserToGroup", { GroupName: group, Username: group });
  return gateway.embedded.issueAccessToken(group);
}

test.each(steps)(
  "$field is forbidden, and nothing is sent, to who may not $step",
  async ({ field, step }) => {
    const token = await memberOf(`${field}-without-${step}`);
    const { outcome, errors, writes, audit } = await ask(field, {}, token);
    expect([outcome, errors[0].extensions.code, writes]).toEqual([null, "FORBIDDEN", []]);
    expect(audit).toEqual([[step, "FORBIDDEN"]]);
  },
);

test.each([...fields.map(({ field }) => `${field}-by-its-steps`), "resetUserMfa-by-its-name"])(
  "a role has %s",
  async (group) => {
    const [field] = group.split("-");
    const { outcome } = await ask(field!, {}, await memberOf(group));
    expect(outcome.__typename).toMatch(/Success$/);
  },
);

/** Documents that front ends copy or import. */
const root = join(__dirname, "../..");
const texts = ["src/client/documents", "test/documents", "test/documents/domains"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => [file, readFileSync(join(root, file), "utf8")] as const);
const pages = [
  "README.md",
  "examples/account-portal/README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
].flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/^```graphql\n(.*?)^```/gms)].map(
    ([, text]) => [file, text!] as const,
  ),
);

test("no document that is offered has a field that runs although the one before was refused", () => {
  const mutations = [...texts, ...pages].flatMap(([file, text]) =>
    parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === "mutation"
        ? [{ file, name: definition.name?.value, fields: definition.selectionSet.selections.length }]
        : [],
    ),
  );
  expect(mutations.length).toBeGreaterThan(40);
  expect(mutations.filter(({ fields }) => fields !== 1)).toEqual([]);
});
