/** The schema as a whole: valid, described, committed, and fit for one document that asks for everything. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  assertValidSchema,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from "graphql";
import type { AccessLevelName } from "../../src/auth/accessLevels";
import { makeSchema, printedSchema } from "../../src/graphql/schema";

const schema = makeSchema();
const roots = [schema.getQueryType()!, schema.getMutationType()!];
const rootFields = roots.flatMap((type) => Object.values(type.getFields()));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

test("the schema is valid, and schema.graphql is what it prints", () => {
  assertValidSchema(schema);
  expect(readFileSync(join(__dirname, "../../schema.graphql"), "utf8")).toBe(printedSchema());
});

test("every root field says what it does and which of AWS's operations it is", () => {
  for (const { name, description, extensions } of rootFields)
    expect([name, description]).toEqual([
      name,
      expect.stringMatching(new RegExp(`^[A-Z].+\\. AWS: ${extensions.operation}(, \\w+)*\\.$`, "s")),
    ]);
});

test("every type has a description, every error type one of its own, and so has each of its fields", () => {
  expect(
    types.filter(
      ({ name, description }) =>
        !description &&
        !roots.some((root) => root.name === name) &&
        !/^(String|Int|Float|Boolean|ID)$/.test(name),
    ),
  ).toEqual([]);
  const errors = types.filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().length > 0,
  );
  expect(errors.length).toBeGreaterThan(10);
  expect(new Set(errors.map(({ description }) => description)).size).toBeGreaterThan(errors.length - 2); // the two Internal…
  for (const error of errors)
    for (const { name, description } of Object.values(error.getFields()))
      expect([error.name, name, description]).toEqual([error.name, name, expect.stringMatching(/\.$/)]);
});

test("every argument, and every member of an argument, says what it is", () => {
  for (const { name, args } of rootFields)
    for (const arg of args) {
      expect([name, arg.name, arg.description]).toEqual([name, arg.name, expect.stringMatching(/\.$/)]);
      const type = getNamedType(arg.type);
      // AWS's own nested shapes link to AWS's pages instead.
      const isAws = type.description?.startsWith("AWS: ");
      const members = isInputObjectType(type) && !isAws ? Object.values(type.getFields()) : [];
      for (const member of members)
        expect([type.name, member.name, member.description]).toEqual([
          type.name,
          member.name,
          expect.stringMatching(/\.$/),
        ]);
    }
});

test("every root field is nullable and answers a union, so that a surprise takes nothing from its siblings", () => {
  for (const { name, type } of rootFields) {
    expect([name, isUnionType(type)]).toEqual([name, true]);
    const members = isUnionType(type) ? type.getTypes() : [];
    expect(members.filter((member) => member.getInterfaces().length === 0).length).toBeGreaterThan(0);
    expect(members.map((member) => member.name)).toEqual(
      expect.arrayContaining(["ServiceUnavailableError", "UnrecognizedError"]),
    );
  }
});

/** Every field of a type, and of what lies below it as deep as nothing repeats. */
function everything(type: GraphQLOutputType, above: string[] = []): string {
  const named = getNamedType(type);
  if (isUnionType(named) || isInterfaceType(named)) {
    const members = isUnionType(named) ? named.getTypes() : [...schema.getPossibleTypes(named)];
    return `{ __typename ${members.map((member) => `... on ${member.name} ${everything(member, above)}`).join(" ")} }`;
  }
  if (!isObjectType(named)) return "";
  const fields = Object.values(named.getFields())
    .filter(
      (field) =>
        !above.includes(getNamedType(field.type).name) &&
        field.args.every(({ type }) => !isNonNullType(type)),
    )
    .map((field) => `${field.name} ${everything(field.type, [...above, named.name])}`);
  return `{ __typename ${fields.join(" ")} }`;
}

test.each(rootFields)("one document can ask $name for every field of every member", (field) => {
  const kind = schema.getQueryType()!.getFields()[field.name] ? "query" : "mutation";
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  const variables = needed.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(", ");
  const document = `${kind}${variables && `(${variables})`} { ${field.name}${passed && `(${passed})`} ${everything(field.type)} }`;
  expect(validate(schema, parse(document))).toEqual([]);
});

test("what anyone and what users get never leads to what administrators see", () => {
  const adminsOnly = ["User", "Group", "UserPool", "UserPoolClient"];
  for (const field of rootFields) {
    if (!["public", "user"].includes(String(field.extensions.accessLevel))) continue;
    expect([field.name, [...reachable(field.type)].filter((name) => adminsOnly.includes(name))]).toEqual([
      field.name,
      [],
    ]);
  }
});

function reachable(type: GraphQLOutputType, found = new Set<string>()): Set<string> {
  const named = getNamedType(type);
  if (found.has(named.name)) return found;
  found.add(named.name);
  if (isUnionType(named)) for (const member of named.getTypes()) reachable(member, found);
  if (isObjectType(named)) for (const { type } of Object.values(named.getFields())) reachable(type, found);
  return found;
}

test.each<[AccessLevelName[]]>([[["public"]], [["public", "user"]], [["admin"]], [["operator", "public"]]])(
  "exposing %p leaves nobody else's fields, nor types that only those lead to",
  (accessLevels) => {
    const exposed = makeSchema({ expose: new Set(accessLevels) });
    const fields = [exposed.getQueryType(), exposed.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    const expected = rootFields.filter(({ extensions }) =>
      accessLevels.includes(extensions.accessLevel as AccessLevelName),
    );
    expect(fields.map(({ name }) => name).sort()).toEqual(expected.map(({ name }) => name).sort());
    for (const type of Object.values(exposed.getTypeMap()))
      if (isObjectType(type))
        for (const { extensions } of Object.values(type.getFields()))
          expect([undefined, ...accessLevels]).toContain(extensions.accessLevel);
    if (!accessLevels.includes("admin")) expect(exposed.getType("User")).toBeUndefined();
  },
);

test("lists hold no nulls", () => {
  const withNulls = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields()).filter((field) => {
      const list = isNonNullType(field.type) ? field.type.ofType : field.type;
      return isListType(list) && !isNonNullType(list.ofType);
    }),
  );
  expect(withNulls.map(({ name }) => name)).toEqual([]);
});
