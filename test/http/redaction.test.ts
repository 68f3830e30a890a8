/** What nobody may read again: passwords, codes and tokens, wherever in a request they stand and whatever is wrong with it. */
import {
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  isInputType,
  isIntrospectionType,
  isLeafType,
} from "graphql";
import pino from "pino";
import { makeSchema } from "../../src/graphql/schema";
import { buildServer } from "../../src/http/server";
import { noTelemetry } from "../../src/telemetry/events";
import { exception, startGateway, type TestGateway } from "../helpers/gateway";

const canary = "canary77";
/** Texts that have led others astray: each looks like the words around it. */
const disguises = [
  canary,
  `a; ${canary}`,
  `a" at "b.c"; ${canary}`,
  `a, found ${canary}.`,
  `cannot represent a: ${canary}`,
  `\n${canary}\n`,
];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
beforeEach(() => {
  gateway.intercept(undefined);
  gateway.sent.length = 0;
  gateway.lines.length = 0;
});
afterAll(() => gateway.close());

async function expectSilence(query: string, variables: object = {}) {
  const { status, body } = await gateway.ask(query, variables, { as: "admin" });
  expect(status).toBe(400);
  expect(body.errors.length).toBeGreaterThan(0);
  expect(JSON.stringify(body) + gateway.lines.join("")).not.toContain(canary);
  expect(gateway.sent).toEqual([]);
}

describe("a document in which something is wrong does not come back in the error:", () => {
  const signUp = (password: string) =>
    `mutation { signUp(input: { username: "kim", password: ${password} }) { __typename } }`;

  test.each([
    ["a password without quotes", signUp(canary)],
    ["one with half of them", signUp(`"${canary}`)],
    ["one with words after it", signUp(`"a" ${canary}`)],
    ["one with a quote inside", signUp(`"a"${canary}"`)],
    ["one with an unknown escape", signUp(`"\\${canary}"`)],
    ["one in an object", signUp(`{ password: "${canary}" }`)],
    ["one in a list", signUp(`["${canary}"]`)],
    ["one that ends the document early", signUp(`"a" }) { __typename } } ${canary}`)],
    ["one instead of the input", `mutation { signUp(input: "${canary}") { __typename } }`],
    [
      "one as an enum",
      `mutation { createUser(input: { username: "kim", messageAction: ${canary} }) { __typename } }`,
    ],
    ["one as a number", `{ users(first: "${canary}") { __typename } }`],
    [
      "one as yes or no",
      `mutation { createUser(input: { username: "kim", forceAliasCreation: "${canary}" }) { __typename } }`,
    ],
    [
      "one instead of the proof",
      `mutation { signIn(input: { username: "kim", with: "${canary}" }) { __typename } }`,
    ],
    [
      "one as the default of a variable",
      `query ($first: Int = "${canary}") { users(first: $first) { __typename } }`,
    ],
    ["one beside a document", canary],
  ])("%s", async (_, document) => {
    await expectSilence(document);
  });
});

describe("a variable that does not fit does not come back in the error:", () => {
  test.each(disguises)("%j in an object, a list, and as another type", async (text) => {
    const password =
      'mutation ($password: String!) { signUp(input: { username: "kim", password: $password }) { __typename } }';
    await expectSilence(password, { password: { text } });
    await expectSilence(password, { password: [text] });
    await expectSilence("query ($first: Int) { users(first: $first) { __typename } }", { first: text });
    const filter = "query ($filter: UserFilterInput) { users(filter: $filter) { __typename } }";
    await expectSilence(filter, { filter: { attribute: text, equals: "a" } });
    await expectSilence(filter, { filter: text });
  });

  test.each(disguises)("%j as a member of an input in which another member is wrong", async (text) => {
    const signUp = "mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }";
    const input = { username: "kim", password: text };
    await expectSilence(signUp, { input: { ...input, unknown: 1 } });
    await expectSilence(signUp, { input: { ...input, username: 7 } });
    await expectSilence(signUp, { input: { password: text } });
    await expectSilence(signUp, { input: { ...input, userAttributes: [{ name: [text], value: text }] } });
    await expectSilence(signUp, { input: { ...input, clientMetadata: { text: [text] } } });
    const signIn = "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }";
    await expectSilence(signIn, { input: { username: "kim", with: { password: [text] } } });
    await expectSilence(signIn, { input: { username: "kim", with: { secret: text } } });
  });

  test("the error says where it is and what was expected", async () => {
    const { body } = await gateway.ask(
      "mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }",
      { input: { username: "kim", password: ["a; b"] } },
    );
    expect(body.errors.map(({ message }: any) => message)).toEqual([
      'Variable "$input" got an invalid value at "input.password": String cannot represent a non string value.',
    ]);
  });
});

test("no scalar and no enum of the schema repeats a value that it refuses", async () => {
  const leaves = Object.values(makeSchema().getTypeMap()).filter(
    (type) => isLeafType(type) && isInputType(type) && !isIntrospectionType(type),
  );
  expect(leaves.length).toBeGreaterThan(20);
  const args = Object.fromEntries(leaves.map((type) => [type.name, { type: new GraphQLList(type as any) }]));
  const query = new GraphQLObjectType({ name: "Query", fields: { take: { type: GraphQLString, args } } });
  const lines: string[] = [];
  const app = await buildServer({
    schema: new GraphQLSchema({ query }),
    services: { observer: noTelemetry } as never,
    log: pino({ level: "trace" }, { write: (line: string) => void lines.push(line) }),
    readiness: { reasons: new Set() },
    introspection: true,
    corsOrigins: new Set(),
    trustedProxies: new Set(),
  });
  const ask = async (document: string, variables: object = {}) => {
    const reply = await app.inject({
      method: "POST",
      url: "/graphql",
      payload: { query: document, variables },
    });
    return reply.body;
  };
  const answers: string[] = [];
  for (const { name } of leaves) {
    const values = [...disguises, { [`${canary}!`]: canary }, [canary], 1.5, true];
    for (const value of values)
      answers.push(await ask(`query ($value: [${name}]) { take(${name}: $value) }`, { value: [value] }));
    for (const literal of [`"${canary}!"`, canary, `{ a: "${canary}" }`, `[["${canary}"]]`])
      answers.push(await ask(`{ take(${name}: [${literal}]) }`));
  }
  await app.close();
  expect(answers.filter((body) => body.includes('"errors"')).length).toBeGreaterThan(leaves.length * 8);
  expect(answers.filter((body) => body.includes(canary))).toEqual([]);
  expect(lines.filter((line) => line.includes(canary))).toEqual([]);
});

describe("what Cognito says of a secret, and the secret itself, stay out of the log", () => {
  const tokens = { AccessToken: "canary-access", IdToken: "canary-id", RefreshToken: "canary-refresh" };
  const selection =
    "{ __typename ... on CognitoError { message } ... on SignInSuccess { tokens { accessToken } } }";
  const signIn = `mutation ($password: String!) { signIn(input: { username: "kim", with: { password: $password } }) ${selection} }`;
  const ok = (output: object) => ({ status: 200, headers: {}, body: JSON.stringify(output) });

  test.each([
    ["a success", () => ok({ AuthenticationResult: { ...tokens, ExpiresIn: 3_600, TokenType: "Bearer" } })],
    [
      "a success that is cut short",
      () => ({ ...ok({}), body: `{"AuthenticationResult":{"AccessToken":"canary-a` }),
    ],
    ["a refusal", () => exception("NotAuthorizedException", "Incorrect username or password.")],
    [
      "a refusal that repeats it",
      () =>
        exception(
          "InvalidParameterException",
          "1 validation error detected: Value 'canary-Password-1' at 'password' failed to satisfy constraint: Member must satisfy x",
        ),
    ],
    ["an exception of tomorrow", () => exception("MoonPhaseException", "Not tonight.")],
    ["a page of a proxy", () => ({ status: 502, headers: {}, body: "<html>canary-page</html>" })],
  ])("after %s", async (_, answer) => {
    gateway.intercept(answer);
    const { body } = await gateway.ask(signIn, { password: "canary-Password-1" });
    expect(body.errors).toBeUndefined();
    expect(gateway.sent).toHaveLength(1);
    expect(gateway.lines.join("")).not.toMatch(/canary/);
  });

  test("also when the gateway itself fails unforeseen: the client learns nothing, the log where it was", async () => {
    gateway.intercept(() => {
      throw Object.assign(new Error("canary-in-an-error"), { body: "canary-in-an-error" });
    });
    const { body } = await gateway.ask(signIn, { password: "canary-Password-1" });
    expect(JSON.stringify(body)).not.toMatch(/canary/);
    expect(gateway.lines.join("")).not.toContain("canary-Password-1");
  });

  test("and so do the tokens that callers send", async () => {
    const token = gateway.embedded.issueAccessToken("member");
    await gateway.ask("{ me { ... on Me { email } } }", {}, { token });
    await gateway.ask('{ user(username: "kim") { __typename } }', {}, { token });
    await gateway.ask("{ me { __typename } }", {}, { token: `${token}x` });
    expect(gateway.lines.length).toBeGreaterThan(2);
    expect(gateway.lines.join("")).not.toMatch(/eyJ/);
  });
});
