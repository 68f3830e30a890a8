/** Which of AWS's operations each field sends, against a table of this test's own; and what reaches it and comes back. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isObjectType,
  isUnionType,
} from "graphql";
import { withoutBlanks } from "../../src/cognito/blanks";
import { coveredOperations } from "../../src/embedded/pool";
import { tables } from "../../src/graphql/routes";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import * as model from "../../src/model/operations";
import { omittedOperations } from "../../tools/codegen/decisions";
import { typeName } from "../../tools/codegen/naming";
import { requestFor } from "./fieldSamples";
import { answer, scriptedGateway } from "./scriptedGateway";

/** Field and operation, one a line. */
const expected = readFileSync(join(__dirname, "fields.txt"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(/\s+/) as [field: string, operation: string, accessLevel: string, kind: string]);

const schema = makeSchema();
const routes: [field: string, route: Route][] = Object.values(tables).flatMap((table) =>
  Object.entries(table as Record<string, Route>),
);
const byField = new Map(routes);

let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
beforeAll(async () => {
  gateway = await scriptedGateway();
});
afterAll(() => gateway.close());

test("the fields are those of the table, no more and no fewer, for whom and how it says", () => {
  expect(expected).toHaveLength(140);
  const actual = routes.map(([field, { operation, accessLevel, kind }]) => [
    field,
    operation.name,
    accessLevel.name,
    kind,
  ]);
  expect(actual.sort()).toEqual([...expected].sort());
});

test("AWS's own word on who may call agrees with the access levels", () => {
  const { httpAuthSchemeProvider } = new CognitoIdentityProviderClient({ region: "us-east-1" }).config as any;
  for (const [field, operation, accessLevel] of expected) {
    if (operation === "GetClientToken") continue; // documented without IAM, yet the SDK signs it
    const unsigned =
      httpAuthSchemeProvider({ operation, region: "us-east-1" })[0].schemeId === "smithy.api#noAuth";
    expect([field, unsigned]).toEqual([field, accessLevel === "public" || accessLevel === "user"]);
  }
});

/** Sealed sessions and what is made of a secret: the gateway's own, and AWS has no word for them. */
const sealed = new Set(["challengeToken", "signUpToken", "signInToken", "otpauthUri"]);

/** What a success says beside AWS's answer: what it was about, and what it means. */
const ours = new Set([
  ...["user", "group", "userPool", "userPoolClient", "done", "addresses", "message"],
  ...sealed,
]);

/** Signing in has arguments of its own, users a filter of its own: their tests are stories. */
const ownArguments = new Set(["signIn", "signInUser", "answerChallenge", "answerUserChallenge", "users"]);

const kindOf = (field: string) =>
  schema.getQueryType()!.getFields()[field] ? schema.getQueryType()! : schema.getMutationType()!;

test.each(expected.filter(([field]) => !ownArguments.has(field)))(
  "%s: every member that is offered reaches %s as it was given",
  async (field, operation, _, kind) => {
    const { body, variables } = await sentBy(field, kind as "query", operation);
    const offered = { ...variables, ...(variables.input as object) } as Record<string, unknown>;
    const {
      replace: __,
      idempotencyKey: ___,
      input: ____,
      first,
      after: _____,
      ...stated
    } = withoutBlanks(offered);
    const route = byField.get(field)!;
    const shape = (route.operation.schema as any[])[4]();
    const { paging } = route.operation;
    const members = new Map((shape[4] as string[]).map((name) => [name.toLowerCase(), name]));
    for (const [name, value] of Object.entries(stated).filter(
      ([name]) => !sealed.has(name) && name !== "accountName",
    )) {
      const aws = members.get(name.toLowerCase())!;
      const arrived = name === "deviceData" ? body.UserContextData.EncodedData : body[aws];
      const complete = /code$/i.test(name) ? String(value).replace(/\s/g, "") : value;
      expect([name, normalized(arrived)]).toEqual([name, normalized(complete)]);
    }
    if (paging?.limit) expect(body[paging.limit]).toBeGreaterThan(0);
    const absent = (shape[4] as string[]).filter(
      (name) => body[name] === undefined && name !== paging?.token,
    );
    for (const name of absent)
      expect(
        omittedOperations[`*.${name}`] ??
          omittedOperations[`${shape[2]}.${name}`] ??
          `${shape[2]}.${name} is offered nowhere`,
      ).not.toMatch(/nowhere/);
  },
);

/** AWS's spelling of a moment, in seconds. */
const moment = 1_700_000_000.5;

/** Spelling aside: names without case, entries of maps as maps. */
function normalized(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (
      value.length > 0 &&
      value.every(
        (item) => item && typeof item === "object" && Object.keys(item).sort().join() === "key,value",
      )
    )
      return normalized(Object.fromEntries(value.map((entry: any) => [entry.key, entry.value])));
    return value.map(normalized);
  }
  if (value === moment) return new Date(moment * 1_000).toISOString();
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.toLowerCase(), normalized(item)]),
  );
}

async function sentBy(field: string, kind: "query" | "mutation", operation: string) {
  const input = { ...gateway.ownInput, first: 7, after: undefined, replace: true };
  const definition = kindOf(field).getFields()[field]!;
  const request = requestFor(
    kind,
    { ...definition, args: definition.args.filter(({ name }) => name !== "after") } as typeof definition,
    "{ __typename }",
    { full: true, input },
  );
  for (const name of [...sealed, "markVerified"]) delete (request.variables.input as any)?.[name];
  const sent: { operation: string; body: any }[] = [];
  const reply = await gateway.ask(request, ({ operation, body }) => {
    sent.push({ operation, body: JSON.parse(body) });
    return answer({});
  });
  expect(
    reply.body.errors?.[0]?.extensions?.code === "GRAPHQL_VALIDATION_FAILED" ? reply.body : undefined,
  ).toBeUndefined();
  expect(sent.map((each) => each.operation)).toContain(operation);
  return { body: sent.find((each) => each.operation === operation)!.body, variables: request.variables };
}

test.each(expected.filter(([, operation]) => (model as any)[operation].response))(
  "%s: every member that %s answers comes back",
  async (field, _operation, _, kind) => {
    if (/^(signIn|answer|refreshTokens|me$|user$|signInUser)/.test(field)) return expect(field).toBeTruthy(); // nodes and steps: stories
    const route = byField.get(field)!;
    if (route.page) return expect(route.operation.paging).toBeTruthy(); // lists: below
    const type = schema.getType(`${field[0]!.toUpperCase()}${field.slice(1)}Success`) as GraphQLObjectType;
    const response = (route.operation.schema as any[])[5]();
    const members = outputOf(response, "");
    // Of a domain of another pool nothing would come back.
    if (field === "userPoolDomain") members.DomainDescription.UserPoolId = gateway.ownInput.userPoolId;
    const local = Object.entries(type.getFields()).filter(([name]) => !ours.has(name));
    const selection = `{ __typename ... on ${type.name} { ${local.map(([name, { type }]) => `${name} ${selectionOf(type)}`).join(" ")} } ... on CognitoError { message } }`;
    const request = requestFor(kind as "query", kindOf(field).getFields()[field]!, selection, {
      input: { ...gateway.ownInput, replace: true },
    });
    const { body } = await gateway.ask(request, () => answer(members));
    expect(body.errors).toBeUndefined();
    const { __typename, ...reported } = body.data[field];
    expect(__typename).toBe(type.name);
    const expectedMembers = Object.fromEntries(
      Object.entries(normalized(members) as object).filter(([name]) =>
        local.some(([ours]) => ours.toLowerCase() === name),
      ),
    );
    expect(normalized(reported)).toEqual(expectedMembers);
    expect(Object.keys(reported)).toHaveLength(local.length);
  },
);

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  return `{ ${Object.values(named.getFields())
    .map(({ name, type }) => `${name} ${selectionOf(type)}`)
    .join(" ")} }`;
}

/** An answer with every member of a shape, as it stands on the wire, in values that come out as they went in. */
function outputOf(schemaOf: any, at: string): any {
  while (typeof schemaOf === "function" || (Array.isArray(schemaOf) && typeof schemaOf[0] !== "number"))
    schemaOf = typeof schemaOf === "function" ? schemaOf() : schemaOf[0];
  if (typeof schemaOf === "number") {
    if (schemaOf >= 128) return { "custom:tier": outputOf(schemaOf - 128, at), constructor: "kept" };
    if (schemaOf >= 64) return [outputOf(schemaOf - 64, at)];
    if (schemaOf === 1) return at.length;
    if (schemaOf === 2) return true;
    if (schemaOf === 4) return moment;
    if (schemaOf === 15) return { free: [1.5, null, at] };
    if (schemaOf === 21) return Buffer.from(at).toString("base64");
    return valueFor(at);
  }
  const [kind, , , , first, second] = schemaOf;
  if (kind === 0) return outputOf(first, at);
  if (kind === 1) return [outputOf(first, at)];
  if (kind === 2) return { "custom:tier": outputOf(second, at) };
  if (kind !== 3) return {};
  return Object.fromEntries(
    (first as string[]).map((name, position) => [
      name,
      outputOf(second[position], `${at}.${schemaOf[2]}.${name}`),
    ]),
  );
}

/** A legal value where the schema has an enum, else any text. */
function valueFor(at: string): string {
  const [shape, member] = at.split(".").slice(-2) as [string, string];
  return enumValues.get(`${typeName(shape)}.${member}`.toLowerCase()) ?? `${at} "ö" 😀`;
}

/** A success type's shape at AWS. */
const responseShapes = new Map(
  routes.map(([field, { operation }]) => [
    `${field[0]!.toUpperCase()}${field.slice(1)}Success`,
    (operation.schema as any[])[5]()[2] as string,
  ]),
);
const enumValues = new Map<string, string>();
for (const type of Object.values(schema.getTypeMap())) {
  if (!isObjectType(type)) continue;
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    const shape = responseShapes.get(type.name) ?? type.name;
    // A success with the status ERROR is none.
    const value = isEnumType(named) && named.getValues().find(({ name }) => name !== "ERROR")!.value;
    if (value) enumValues.set(`${shape}.${field.name}`.toLowerCase(), value);
  }
}

test("no field answers more than its operation, itself and what it was about", () => {
  for (const [field] of expected) {
    const type = kindOf(field).getFields()[field]!.type;
    expect([field, isUnionType(getNamedType(type))]).toEqual([field, true]);
  }
});

test("the table of docs/local-cognito.md is what the embedded pool covers, both ways", () => {
  const page = readFileSync(join(__dirname, "../../docs/local-cognito.md"), "utf8");
  const section = page.split("## Coverage")[1]!;
  const reported = [...section.matchAll(/`(\w+)`/g)]
    .map(([, field]) => field!)
    .filter((field) => field !== "UnrecognizedError");
  const covered = routes
    .filter(([, { operation }]) => coveredOperations.includes(operation.name))
    .map(([field]) => field);
  expect(reported.sort()).toEqual(covered.sort());
  expect(covered).toHaveLength(coveredOperations.length);
});
