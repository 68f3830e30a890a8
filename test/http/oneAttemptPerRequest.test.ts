/** One request, one try: fields that need no token are asked one at a time, however they are put together. */
import { getNamedType, isInputObjectType } from "graphql";
import { tables } from "../../src/graphql/routes";
import { gatewayFields } from "../../src/graphql/routes/gatewayFields";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import { requestFor } from "../conformance/fieldSamples";
import { startGateway, type TestGateway } from "../helpers/gateway";

const schema = makeSchema();
const open = Object.values({ ...tables, gatewayFields })
  .flatMap((table) => Object.entries(table as Record<string, Route>))
  .filter(([, { accessLevel, tokenSubstitute }]) => accessLevel.name === "public" || tokenSubstitute)
  .map(([field]) => field);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
beforeEach(() => {
  gateway.sent.length = 0;
});
afterAll(() => gateway.close());

const signIn = (at = 0, more = "") =>
  `try${at}: signIn(input: { username: "member", with: { password: "guess${at}" } }) ${more} { __typename }`;
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

async function expectRefused(document: string, variables = {}) {
  const { status, body } = await gateway.ask(document, variables, { as: "admin" });
  expect([status, body.errors[0].extensions.code, body.data]).toEqual([
    400,
    expect.stringMatching(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/),
    undefined,
  ]);
  expect(gateway.sent).toEqual([]);
}

test("there are fields that need no token, sign-in among them", () => {
  expect(open.length).toBeGreaterThan(10);
  expect(open).toContain("signIn");
});

test("a field whose input can stand for the caller is one of them, whatever it is given", () => {
  const inputs = Object.values(schema.getMutationType()!.getFields()).map(({ name, args: [input] }) => {
    const type = input && getNamedType(input.type);
    return [name, isInputObjectType(type) ? Object.keys(type.getFields()) : []] as const;
  });
  const sealed = ["challengeToken", "signUpToken", "refreshToken"];
  const takes = inputs.filter(([, members]) => members.some((member) => sealed.includes(member)));
  const administrators = ["answerUserChallenge"];
  expect(takes.map(([name]) => name).filter((name) => !open.includes(name))).toEqual(administrators);
  expect(open).toEqual(expect.arrayContaining(["associateSoftwareToken", "verifySoftwareToken"]));
});

test.each(open)(
  "%s beside itself, and beside another one, is refused before anything runs",
  async (field) => {
    const definition = schema.getMutationType()!.getFields()[field]!;
    const { query, variables } = requestFor("mutation", definition, "{ __typename }");
    const [head, requests] = query.match(/^(mutation\S*.*?) \{ (.*) \}$/s)!.slice(1) as [string, string];
    const another =
      field === "signIn" ? `forgotPassword(input: { username: "kim" }) { __typename }` : signIn();
    for (const second of [`again: ${requests}`, another])
      await expectRefused(`${head} { ${requests} ${second} }`, variables);
  },
);

test.each([
  ["thirty under aliases", `mutation { ${times(30, (at) => signIn(at)).join(" ")} }`],
  ["a hundred under aliases", `mutation { ${times(100, (at) => signIn(at)).join(" ")} }`],
  [
    "two in fragments",
    `mutation { ...A ...B } fragment A on Mutation { ${signIn(1)} } fragment B on Mutation { ${signIn(2)} }`,
  ],
  [
    "one fragment, twice",
    `mutation { ...A ... on Mutation { ...A } } fragment A on Mutation { ${signIn()} }`,
  ],
  [
    "fragments in fragments",
    `mutation { ...A } fragment A on Mutation { ${signIn(1)} ...B } fragment B on Mutation { ... on Mutation { ${signIn(2)} } }`,
  ],
  ["two, one of them skipped", `mutation { ${signIn(1)} ${signIn(2, "@skip(if: true)")} }`],
])("%s is refused before anything runs", async (_, document) => expectRefused(document));

test("which of two is skipped cannot be left to variables", () =>
  expectRefused(
    `mutation ($a: Boolean!, $b: Boolean!) { ${signIn(1, "@include(if: $a)")} ${signIn(2, "@skip(if: $b)")} }`,
    { a: true, b: false },
  ));

test("of fifty operations in one document one runs, and of a batch none", async () => {
  const operations = times(50, (at) => `mutation M${at} { ${signIn(at)} }`).join(" ");
  await gateway.post(JSON.stringify({ query: operations, operationName: "M7" }));
  expect(gateway.sent).toHaveLength(1);
  gateway.sent.length = 0;
  const batch = times(10, (at) => ({ query: `mutation { ${signIn(at)} }` }));
  const { status } = await gateway.post(JSON.stringify(batch));
  expect([status, gateway.sent]).toEqual([400, []]);
});

test("one beside fields of administrators is one", async () => {
  const { body } = await gateway.ask(
    `mutation { ${signIn()} confirmUser(input: { username: "pending" }) { __typename } }`,
    {},
    { as: "admin" },
  );
  expect(body.errors).toBeUndefined();
  expect(gateway.sent.map(({ operation }) => operation)).toEqual(["InitiateAuth", "AdminConfirmSignUp"]);
});

test("a document of a public and an administrator's field reaches only the public one without a token", async () => {
  const { body } = await gateway.ask(
    `mutation { ${signIn()} confirmUser(input: { username: "pending" }) { __typename } }`,
  );
  expect(body.data.try0.__typename).toBe("NotAuthorizedError");
  expect(body.data.confirmUser).toBeNull();
  expect(body.errors.map(({ extensions }: any) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
  expect(gateway.sent.map(({ operation }) => operation)).toEqual(["InitiateAuth"]);
});
