/** What GraphQL's own types take as values, and what reaches Cognito of them. */
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
beforeEach(() => {
  gateway.intercept(undefined);
  gateway.sent.length = 0;
});
afterAll(() => gateway.close());

const ask = (query: string, variables: object = {}) => gateway.ask(query, variables, { as: "admin" });

describe("an enum", () => {
  const createUser =
    'mutation ($action: MessageAction) { createUser(input: { username: "kim", messageAction: $action }) { __typename } }';

  test("takes AWS's values as they are", async () => {
    await ask(createUser, { action: "SUPPRESS" });
    expect(gateway.sent[0]!.input.MessageAction).toBe("SUPPRESS");
  });

  test.each(["UNRECOGNIZED", "suppress", "SUPPRESS ", "constructor", "__proto__", 0, true])(
    "does not take %j as a variable",
    async (action) => {
      const { status, body } = await ask(createUser, { action });
      expect([status, body.errors[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
      expect(gateway.sent).toEqual([]);
    },
  );

  test("lets a value that is newer than this release through as UNRECOGNIZED, also in a list", async () => {
    gateway.intercept(() => ({
      status: 200,
      headers: {},
      body: JSON.stringify({
        Users: ["CONFIRMED", "DREAMING", "constructor"].map((UserStatus, at) => ({
          Username: `u${at}`,
          UserStatus,
        })),
      }),
    }));
    const { body } = await ask("{ users { ... on UserConnection { nodes { status } } } }");
    expect(body).toEqual({
      data: {
        users: { nodes: [{ status: "CONFIRMED" }, { status: "UNRECOGNIZED" }, { status: "UNRECOGNIZED" }] },
      },
    });
    const reported = gateway.lines.map((line) => JSON.parse(line)).filter((line) => line.enum);
    expect(reported).toEqual([
      expect.objectContaining({ enum: "UserStatus", value: "DREAMING" }),
      expect.objectContaining({ enum: "UserStatus", value: "constructor" }),
    ]);
  });
});

describe("a StringMap", () => {
  const metadata = () => JSON.stringify(gateway.sent.at(-1)?.input.ClientMetadata);
  const confirm = (literal: string, variables = "") =>
    `mutation ${variables} { confirmUser(input: { username: "pending", clientMetadata: ${literal} }) { __typename } }`;

  test("keeps its keys, as a variable", async () => {
    const clientMetadata = JSON.parse('{"custom:tier":"gold","__proto__":"kept","":"empty","é 😀":"x"}');
    await ask(
      'mutation ($m: StringMap) { confirmUser(input: { username: "pending", clientMetadata: $m }) { __typename } }',
      { m: clientMetadata },
    );
    expect(metadata()).toBe(JSON.stringify(clientMetadata));
  });

  test("keeps its keys, as a literal", async () => {
    await ask(confirm('{ tier: "gold", __proto__: "kept", constructor: "kept" }'));
    expect(metadata()).toBe('{"tier":"gold","__proto__":"kept","constructor":"kept"}');
    expect(({} as any).kept).toBeUndefined();
  });

  test("takes variables as its values; one that is not given leaves its entry out", async () => {
    const document = confirm('{ tier: $tier, plan: $plan, from: "web" }', "($tier: String!, $plan: String)");
    await ask(document, { tier: "gold" });
    expect(metadata()).toBe('{"tier":"gold","from":"web"}');
  });

  test.each([
    ["a number", "7"],
    ["a list", '["a"]'],
    ["an object", '{ a: "b" }'],
    ["null", "null"],
    ["a word", "gold"],
  ])("does not take %s as a value", async (_, literal) => {
    const inLiteral = await ask(confirm(`{ tier: ${literal} }`));
    expect([inLiteral.status, inLiteral.body.errors[0].extensions.code]).toEqual([
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ]);
    expect(gateway.sent).toEqual([]);
  });

  test("does not take a variable of another type as a value", async () => {
    const { body } = await ask(confirm("{ tier: $tier }", "($tier: Int)"), { tier: 7_777_777 });
    expect(body).toEqual({
      data: { confirmUser: null },
      errors: [
        expect.objectContaining({
          message: 'Argument "input" does not match its type.',
          path: ["confirmUser"],
          extensions: { code: "BAD_USER_INPUT" },
        }),
      ],
    });
    expect(gateway.sent).toEqual([]);
  });
});

describe("an input of which exactly one member is given", () => {
  const answer = (literal: string) =>
    `mutation { answerChallenge(input: { challengeToken: "x", answer: ${literal} }) { __typename } }`;
  const asVariable =
    'mutation ($a: ChallengeAnswer!) { answerChallenge(input: { challengeToken: "x", answer: $a }) { __typename } }';

  test.each([
    ["none", {}, "{}"],
    ["two", { smsMfaCode: "1", softwareTokenMfaCode: "2" }, '{ smsMfaCode: "1", softwareTokenMfaCode: "2" }'],
    ["null", { smsMfaCode: null }, "{ smsMfaCode: null }"],
    [
      "one and null",
      { smsMfaCode: "1", softwareTokenMfaCode: null },
      '{ smsMfaCode: "1", softwareTokenMfaCode: null }',
    ],
  ])("does not take %s of them, neither as a variable nor as a literal", async (_, a, literal) => {
    const [byVariable, byLiteral] = [await ask(asVariable, { a }), await ask(answer(literal))];
    expect([byVariable.status, byVariable.body.errors[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    expect([byLiteral.status, byLiteral.body.errors[0].extensions.code]).toEqual([
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ]);
    expect(gateway.sent).toEqual([]);
  });

  test("does not take a member whose variable turns out to be null", async () => {
    const { body } = await ask(
      'mutation ($p: String) { signIn(input: { username: "canary77", with: { password: $p } }) { __typename } }',
      { p: null },
    );
    expect(body.errors[0].extensions).toEqual({ code: "BAD_USER_INPUT" });
    expect(JSON.stringify(body)).not.toContain("canary77");
    expect(gateway.lines.join("")).not.toContain("Unexpected error");
    expect(gateway.sent).toEqual([]);
  });
});

describe("null", () => {
  test("is the same as nothing, where a member may be absent", async () => {
    await ask(
      'mutation { confirmUser(input: { username: "pending", userPoolId: null, clientMetadata: null }) { __typename } }',
    );
    expect(gateway.sent).toEqual([
      { operation: "AdminConfirmSignUp", input: { UserPoolId: "us-east-1_Embedded1", Username: "pending" } },
    ]);
  });

  test("is refused where a member is needed", async () => {
    const { body } = await ask(
      "mutation ($u: String!) { confirmUser(input: { username: $u }) { __typename } }",
      { u: null },
    );
    expect(body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
    expect(gateway.sent).toEqual([]);
  });
});
