/** `match`: complete at compile time, safe against tomorrow at run time. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isAbstractType, parse, validate } from "graphql";
import * as client from "../../src/client";
import { match, possibleTypes } from "../../src/client";
import { faultsOf as compiled } from "./compiler";

type Outcome =
  | { __typename: "ConfirmUserSuccess"; user: { username: string } }
  | { __typename: "UserNotFoundError"; code: string }
  | { __typename: "NotAuthorizedError"; reason: "A" | "B" };

const tell = (outcome: Outcome | null | undefined) =>
  match(outcome, {
    ConfirmUserSuccess: ({ user }) => user.username,
    UserNotFoundError: ({ code }) => code,
    NotAuthorizedError: ({ reason }) => reason,
    default: (unforeseen) => unforeseen?.message ?? 0,
  });

test("each outcome goes to its handler", () => {
  expect(tell({ __typename: "ConfirmUserSuccess", user: { username: "kim" } })).toBe("kim");
  expect(tell({ __typename: "NotAuthorizedError", reason: "B" })).toBe("B");
});

test("nothing, and members of tomorrow, go to the default", () => {
  expect(tell(null)).toBe(0);
  expect(tell(undefined)).toBe(0);
  for (const __typename of ["MoonPhaseError", "default", "constructor", "__proto__"])
    expect(tell({ __typename, message: "Not tonight." } as never)).toBe("Not tonight.");
});

const handlers: Record<string, string> = {
  ConfirmUserSuccess: "({ user }) => user.username",
  UserNotFoundError: "({ code }) => code",
  NotAuthorizedError: "({ reason }) => reason",
  default: "() => 0",
};

/** What the compiler says of these handlers. */
function faultsOf(changed: Record<string, string | undefined>, result = "string | number"): string[] {
  const members = Object.entries({ ...handlers, ...changed }).filter(([, body]) => body !== undefined);
  const text = `
import { match } from "../../src/client/match";
type Outcome =
  | { __typename: "ConfirmUserSuccess"; user: { username: string } }
  | { __typename: "UserNotFoundError"; code: string }
  | { __typename: "NotAuthorizedError"; reason: "A" | "B" };
export const tell = (outcome: Outcome | null): ${result} => match(outcome, {
${members.map(([name, body]) => `  ${name}: ${body},`).join("\n")}
});`;
  return compiled(text);
}

test("complete handlers compile, and the result is what they answer", () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({}, "string").join()).toMatch(/not assignable to type 'string'/);
});

test.each([
  ["a member is missing", { UserNotFoundError: undefined }, /UserNotFoundError/],
  ["the default is missing", { default: undefined }, /default/],
  ["a name is misspelt", { UserNotFoundErrors: "() => 1" }, /never/],
  ["a handler takes another member's field", { UserNotFoundError: "({ reason }) => reason" }, /reason/],
])("when %s, it does not compile", (_, changed, fault) => {
  expect(faultsOf(changed).join("\n")).toMatch(fault);
});

const schema = buildSchema(readFileSync(join(__dirname, "../../schema.graphql"), "utf8"));

test("possibleTypes names every interface and union of the schema with its members, and nothing else", () => {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  expect(Object.keys(possibleTypes).sort()).toEqual(abstract.map(({ name }) => name).sort());
  for (const type of abstract)
    expect([...possibleTypes[type.name]!].sort()).toEqual(
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    );
});

test("the documents of the journeys are valid, and there is one for each step", () => {
  const documents = Object.entries(client).filter(([name]) => name.endsWith("Document"));
  expect(documents.length).toBeGreaterThan(20);
  for (const [name, document] of documents)
    expect([name, validate(schema, document as never)]).toEqual([name, []]);
  expect(parse("{ __typename }").kind).toBe("Document");
});

test("no two documents have the same name: code generation would drop one of them without a word", () => {
  const folder = join(__dirname, "../../src/client/documents");
  const names = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/^(?:query|mutation|fragment) (\w+)/gm)].map(
      ([, name]) => name,
    ),
  );
  expect(names.sort()).toEqual([...new Set(names)].sort());
});
