/** Idempotency keys: the same thing asked for again is done once, and answered the same. */
import { isInputObjectType, isUnionType } from "graphql";
import { RequestNotSent, ResponseLost } from "../../../src/cognito/transport/transport";
import { makeSchema } from "../../../src/graphql/schema";
import * as aws from "../../../src/model/operations";
import { idempotentOperations } from "../../../src/protection/idempotency";
import { exception, startGateway, type TestGateway } from "../../helpers/gateway";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

const createUser = `mutation ($input: CreateUserInput!) { createUser(input: $input) {
  __typename
  ... on CreateUserSuccess { user { username sub createdAt } }
  ... on InvalidParameterError { violations { path constraint } }
  ... on CognitoError { code message }
} }`;
const create = async (input: object, as = "admin") =>
  (await gateway.ask(createUser, { input }, { as })).body.data.createUser;
const sent = (operation: string) => gateway.sent.filter((each) => each.operation === operation).length;

test("the same input under the same key is one call to Cognito, and the same answer", async () => {
  const input = {
    username: "kim",
    idempotencyKey: "key-1",
    userAttributes: [{ name: "email", value: "kim@example.com" }],
    clientMetadata: { a: "1", b: "2" },
  };
  const first = await create(input);
  expect(first).toMatchObject({ __typename: "CreateUserSuccess", user: { username: "kim" } });
  expect(await create({ ...input, clientMetadata: { b: "2", a: "1" } })).toEqual(first);
  expect(sent("AdminCreateUser")).toBe(1);
});

test("without a key, or with another one, it is done again", async () => {
  await create({ username: "kim", idempotencyKey: "key-1" });
  expect((await create({ username: "kim" })).code).toBe("USERNAME_EXISTS");
  expect((await create({ username: "kim", idempotencyKey: "key-2" })).code).toBe("USERNAME_EXISTS");
  expect(sent("AdminCreateUser")).toBe(3);
});

test("ten at the same time are one call, and ten same answers", async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => create({ username: "kim", idempotencyKey: "key-1" })),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0].__typename).toBe("CreateUserSuccess");
  expect(sent("AdminCreateUser")).toBe(1);
});

test("the key with another input is a conflict, and nothing is sent", async () => {
  await create({ username: "kim", idempotencyKey: "key-1" });
  expect(await create({ username: "lee", idempotencyKey: "key-1" })).toEqual({
    __typename: "IdempotencyConflictError",
    code: "IDEMPOTENCY_CONFLICT",
    message: "The idempotency key was used for something else. Nothing was done.",
  });
  expect(sent("AdminCreateUser")).toBe(1);
});

test("a key is its caller's and its field's", async () => {
  await create({ username: "kim", idempotencyKey: "key-1" });
  const group = await gateway.ask(
    'mutation { createGroup(input: { groupName: "kim", idempotencyKey: "key-1" }) { __typename } }',
    {},
    { as: "admin" },
  );
  expect(group.body.data.createGroup.__typename).toBe("CreateGroupSuccess");
});

test("a refusal is the same again; a lost answer stays unknown, and nothing is sent again", async () => {
  expect((await create({ username: "member", idempotencyKey: "key-1" })).code).toBe("USERNAME_EXISTS");
  expect((await create({ username: "member", idempotencyKey: "key-1" })).code).toBe("USERNAME_EXISTS");
  expect(sent("AdminCreateUser")).toBe(1);

  const loseTheAnswer = async (body: string) => {
    await gateway.embedded.respond("AdminCreateUser", body, true);
    throw new ResponseLost("reset");
  };
  gateway.intercept(({ operation, body }) =>
    operation === "AdminCreateUser" ? loseTheAnswer(body) : undefined,
  );
  expect((await create({ username: "lost", idempotencyKey: "key-2" })).code).toBe("OUTCOME_UNKNOWN");
  gateway.intercept(undefined);
  expect((await create({ username: "lost", idempotencyKey: "key-2" })).code).toBe("OUTCOME_UNKNOWN");
  expect(sent("AdminCreateUser")).toBe(2);
});

test.each([
  ["was not reached", () => Promise.reject(new RequestNotSent("refused"))],
  ["was throttled", () => exception("TooManyRequestsException", "Rate exceeded")],
])("what was not done, since Cognito %s, is done the next time", async (_, answer) => {
  gateway.intercept((request) => (request.operation === "AdminCreateUser" ? answer() : undefined));
  expect((await create({ username: "kim", idempotencyKey: "key-1" })).__typename).toMatch(
    /^(ServiceUnavailable|TooManyRequests)Error$/,
  );
  gateway.intercept(undefined);
  expect((await create({ username: "kim", idempotencyKey: "key-1" })).__typename).toBe("CreateUserSuccess");
});

test.each(["", "k".repeat(256)])("a key has from 1 to 255 characters", async (idempotencyKey) => {
  expect(await create({ username: "kim", idempotencyKey })).toMatchObject({
    code: "INVALID_PARAMETER",
    violations: [{ path: "idempotencyKey" }],
  });
  expect(sent("AdminCreateUser")).toBe(0);
});

test("a sign-up that is sent twice is one account, and one code", async () => {
  const signUp = `mutation { signUp(input: { username: "kim", password: "Embedded-pool-1", idempotencyKey: "key-1",
    userAttributes: [{ name: "email", value: "kim@example.com" }] }) { __typename ... on SignUpSuccess { userSub codeDeliveryDetails { destination } } } }`;
  const [first, second] = [await gateway.ask(signUp), await gateway.ask(signUp)];
  expect(first.body.data.signUp.__typename).toBe("SignUpSuccess");
  expect(second.body).toEqual(first.body);
  expect(sent("SignUp")).toBe(1);
});

describe("the fields that take a key", () => {
  const schema = makeSchema();
  const mutations = Object.values(schema.getMutationType()!.getFields());

  test("are those whose operation creates or sends, and no others; each tells a conflict", () => {
    const takes = mutations.filter(({ args }) => {
      const input = args[0] && "ofType" in args[0].type ? args[0].type.ofType : args[0]?.type;
      return isInputObjectType(input) && "idempotencyKey" in input.getFields();
    });
    const conflicts = mutations.filter(
      ({ type }) =>
        isUnionType(type) && type.getTypes().some(({ name }) => name === "IdempotencyConflictError"),
    );
    expect(new Set(takes.map(({ extensions }) => extensions.operation))).toEqual(idempotentOperations);
    expect(conflicts.map(({ name }) => name)).toEqual(takes.map(({ name }) => name));
  });

  test("all of AWS's that are called Create are among them", () => {
    const creating = Object.keys(aws).filter((name) => /^(Admin)?Create/.test(name));
    expect(creating.length).toBeGreaterThan(10);
    expect(creating.filter((name) => !idempotentOperations.has(name))).toEqual([]);
  });
});
