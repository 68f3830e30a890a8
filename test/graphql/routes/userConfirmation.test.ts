/** The main job and the fields around it, as stories. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RequestNotSent, ResponseLost } from "../../../src/cognito/transport/transport";
import { exception, startGateway, type TestGateway } from "../../helpers/gateway";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

const confirm = `mutation ($input: ConfirmUserInput!) {
  confirmUser(input: $input) {
    __typename
    ... on ConfirmUserSuccess { user { userPoolId username status } }
    ... on NotAuthorizedError { reason }
    ... on InvalidParameterError { violations { path constraint } }
    ... on OutcomeUnknownError { howToFindOut }
    ... on CognitoError { code message retryable requestId }
  }
}`;
const asAdmin = { as: "admin" };
const confirmed = async (username: string, options: object = asAdmin) =>
  gateway.ask(confirm, { input: { username } }, options);
const code = () => gateway.embedded.inbox.at(-1)!.code;

test("an administrator confirms a user who lost the code; a second time there is nothing to confirm", async () => {
  const first = await confirmed("pending");
  expect(first.body).toEqual({
    data: {
      confirmUser: {
        __typename: "ConfirmUserSuccess",
        user: { userPoolId: "us-east-1_Embedded1", username: "pending", status: "CONFIRMED" },
      },
    },
  });
  const second = await confirmed("pending");
  expect(second.body.data.confirmUser).toEqual({
    __typename: "NotAuthorizedError",
    reason: "USER_ALREADY_CONFIRMED",
    code: "NOT_AUTHORIZED",
    message: "User cannot be confirmed. Current status is CONFIRMED",
    retryable: false,
    requestId: second.headers.get("x-request-id"),
  });
});

test("nobody of that name is a typed outcome", async () => {
  const { body } = await confirmed("nobody");
  expect(body.data.confirmUser).toMatchObject({
    __typename: "UserNotFoundError",
    message: "User does not exist.",
  });
});

test.each([
  ["no token", {}, "UNAUTHENTICATED"],
  ["a token that is none", { token: "garbage" }, "UNAUTHENTICATED"],
  ["a member's token", { as: "member" }, "FORBIDDEN"],
])("with %s nobody is confirmed, and Cognito is not asked", async (_, options, expected) => {
  const { body } = await confirmed("pending", options);
  expect(body.data).toEqual({ confirmUser: null });
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].extensions).toEqual({ code: expected });
  expect(gateway.sent).toEqual([]);
});

test("the user is read only when more than the identity is asked for", async () => {
  const { body } = await gateway.ask(
    'mutation { confirmUser(input: { username: "pending" }) { ... on ConfirmUserSuccess { user { username userPoolId } } } }',
    {},
    asAdmin,
  );
  expect(body.data.confirmUser.user.username).toBe("pending");
  expect(gateway.sent.map(({ operation }) => operation)).toEqual(["AdminConfirmSignUp"]);
});

test("a read that fails afterwards takes nothing from the success", async () => {
  gateway.intercept(({ operation }) =>
    operation === "AdminGetUser" ? exception("ResourceNotFoundException", "No such pool.") : undefined,
  );
  const { body } = await confirmed("pending");
  expect(body.data.confirmUser).toEqual({
    __typename: "ConfirmUserSuccess",
    user: { userPoolId: "us-east-1_Embedded1", username: "pending", status: null },
  });
  expect(body.errors[0]).toMatchObject({
    path: ["confirmUser", "user", "status"],
    extensions: { code: "RESOURCE_NOT_FOUND" },
  });
});

test("a confirmation whose answer is lost is a success when the user is confirmed", async () => {
  gateway.intercept(async ({ operation, body, signed }) => {
    if (operation !== "AdminConfirmSignUp") return undefined as never;
    await gateway.embedded.respond(operation, body, signed);
    throw new ResponseLost("The connection was cut.");
  });
  const { body } = await confirmed("pending");
  expect(body.data.confirmUser).toMatchObject({
    __typename: "ConfirmUserSuccess",
    user: { status: "CONFIRMED" },
  });
  expect(gateway.sent.filter(({ operation }) => operation === "AdminConfirmSignUp")).toHaveLength(1);
});

test("a confirmation whose answer is lost, and that nothing proves, is unknown and not repeated", async () => {
  gateway.intercept(({ operation }) => {
    if (operation === "AdminConfirmSignUp") throw new ResponseLost("The connection was cut.");
    return undefined;
  });
  const { body } = await confirmed("pending");
  expect(body.data.confirmUser).toMatchObject({ __typename: "OutcomeUnknownError", retryable: false });
  expect(gateway.sent.filter(({ operation }) => operation === "AdminConfirmSignUp")).toHaveLength(1);
});

test("Cognito out of reach is told as such, and nothing was done", async () => {
  gateway.intercept(() => {
    throw new RequestNotSent("connect ECONNREFUSED 10.1.2.3:443");
  });
  const { body } = await confirmed("pending");
  expect(body.data.confirmUser).toMatchObject({ __typename: "ServiceUnavailableError", retryable: true });
  expect(JSON.stringify(body)).not.toContain("10.1.2.3");
});

test("what only the operator may read goes to the log with AWS's request id, and not to the client", async () => {
  const text = "arn:aws:lambda:us-east-1:123456789012:function:check failed";
  gateway.intercept(() => ({
    ...exception("UnexpectedLambdaException", text),
    headers: { "x-amzn-requestid": "the-aws-id" },
  }));
  const { body } = await confirmed("pending");
  expect(body.data.confirmUser.__typename).toBe("UnexpectedLambdaError");
  expect(JSON.stringify(body)).not.toMatch(/arn:|123456789012|the-aws-id/);
  expect(gateway.lines.join("")).toContain(text);
  expect(gateway.lines.join("")).toContain("the-aws-id");
});

test("the README's recipe confirms a user and makes the address fit for recovery, in one field", async () => {
  const recipe = readFileSync(
    join(__dirname, "../../documents/confirmUserWithVerifiedEmail.graphql"),
    "utf8",
  );
  const { body } = await gateway.ask(recipe, { username: "pending" }, asAdmin);
  expect(body).toEqual({
    data: {
      confirmUser: {
        __typename: "ConfirmUserSuccess",
        user: { username: "pending", status: "CONFIRMED", email: "pending@example.com", emailVerified: true },
      },
    },
  });
});

test("a stranger signs up, confirms with the code, signs in, and reads who they are", async () => {
  const input = {
    username: "kim",
    password: "Correct-horse-1",
    userAttributes: [{ name: "email", value: "kim@example.com" }],
  };
  const signedUp = await gateway.ask(
    `mutation ($input: SignUpInput!) { signUp(input: $input) {
      ... on SignUpSuccess { userConfirmed userSub codeDeliveryDetails { destination deliveryMedium } }
      ... on CognitoError { code message } } }`,
    { input },
  );
  expect(signedUp.body.data.signUp).toMatchObject({ userConfirmed: false });
  const early = await gateway.ask(signIn, { username: "kim", password: "Correct-horse-1" });
  expect(early.body.data.signIn.__typename).toBe("UserNotConfirmedError");

  const wrong = await gateway.ask(confirmSignUp, { username: "kim", code: "000000x" });
  expect(wrong.body.data.confirmSignUp.__typename).toBe("CodeMismatchError");
  const resent = await gateway.ask(
    'mutation { resendConfirmationCode(input: { username: "kim" }) { __typename } }',
  );
  expect(resent.body.data.resendConfirmationCode.__typename).toBe("ResendConfirmationCodeSuccess");
  const right = await gateway.ask(confirmSignUp, { username: "kim", code: code() });
  expect(right.body.data.confirmSignUp).toEqual({ __typename: "ConfirmSignUpSuccess" });

  const refused = await gateway.ask(signIn, { username: "kim", password: "Wrong-horse-1" });
  expect(refused.body.data.signIn).toMatchObject({
    __typename: "NotAuthorizedError",
    reason: "INVALID_CREDENTIALS",
  });
  const signedIn = await gateway.ask(signIn, { username: "kim", password: "Correct-horse-1" });
  const { tokens } = signedIn.body.data.signIn;
  expect(tokens).toMatchObject({ tokenType: "Bearer", expiresIn: 3_600 });

  const me = await gateway.ask(
    "{ me { ... on Me { username email emailVerified sub } } }",
    {},
    { token: tokens.accessToken },
  );
  expect(me.body.data.me).toMatchObject({ username: "kim", email: "kim@example.com", emailVerified: true });
  expect(gateway.lines.join("")).not.toMatch(/Correct-horse|Wrong-horse|eyJ/);
});

const signIn = `mutation ($username: String!, $password: String!) {
  signIn(input: { username: $username, with: { password: $password } }) {
    __typename
    ... on SignInSuccess { tokens { accessToken idToken refreshToken tokenType expiresIn } }
    ... on UnsupportedChallenge { name }
    ... on NewPasswordRequiredChallenge { challengeToken expiresAt requiredAttributes }
    ... on NotAuthorizedError { reason }
  }
}`;
const confirmSignUp = `mutation ($username: String!, $code: String!) {
  confirmSignUp(input: { username: $username, confirmationCode: $code }) { __typename }
}`;

test("a user with a temporary password chooses one and is signed in; the token of another sign-in does not help", async () => {
  await gateway.ask(
    'mutation { createUser(input: { username: "temp", temporaryPassword: "Temporary-1" }) { __typename } }',
    {},
    asAdmin,
  );
  const challenged = await gateway.ask(signIn, { username: "temp", password: "Temporary-1" });
  const { __typename, challengeToken, expiresAt } = challenged.body.data.signIn;
  expect(__typename).toBe("NewPasswordRequiredChallenge");
  expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now());

  const answered = async (token: string, answer: object) => {
    const { body } = await gateway.ask(answerChallenge, { input: { challengeToken: token, answer } });
    return body.data.answerChallenge;
  };
  const choose = { newPassword: { password: "Chosen-horse-1" } };
  const refused = { __typename: "ChallengeTamperedError" };
  expect(await answered(`${challengeToken.slice(0, -6)}AAAAAA`, choose)).toEqual(refused);
  expect(await answered("garbage", choose)).toEqual(refused);
  const before = gateway.sent.length;
  expect(await answered(challengeToken, { smsMfaCode: "123456" })).toEqual({
    __typename: "InvalidParameterError",
    violations: [{ path: "answer" }],
  });
  expect(gateway.sent).toHaveLength(before);
  expect(await answered(challengeToken, { newPassword: { password: "short" } })).toMatchObject({
    __typename: "InvalidPasswordError",
  });
  expect(await answered(challengeToken, choose)).toEqual({
    __typename: "SignInSuccess",
    tokens: { tokenType: "Bearer" },
  });
  expect(await answered(challengeToken, choose)).toEqual({ __typename: "ChallengeUsedError" });
});

const answerChallenge = `mutation ($input: AnswerChallengeInput!) {
  answerChallenge(input: $input) {
    __typename
    ... on SignInSuccess { tokens { tokenType } }
    ... on InvalidParameterError { violations { path } }
  }
}`;

test("a challenge that this release cannot answer says which it is", async () => {
  gateway.intercept(() => ({
    status: 200,
    headers: {},
    body: '{"ChallengeName":"MOON_PHASE","Session":"s"}',
  }));
  const { body } = await gateway.ask(signIn, { username: "admin", password: "Embedded-pool-1" });
  expect(body.data.signIn).toEqual({ __typename: "UnsupportedChallenge", name: "MOON_PHASE" });
});

test("sign-in takes exactly one proof", async () => {
  const { body } = await gateway.ask(
    'mutation { signIn(input: { username: "admin", with: {} }) { __typename } }',
  );
  expect(body.errors[0].message).toMatch(/exactly one key/);
  expect(gateway.sent).toEqual([]);
});

describe("users", () => {
  const users = `query ($first: Int, $after: String, $filter: UserFilterInput) {
    users(first: $first, after: $after, filter: $filter) {
      __typename
      ... on UserConnection { edges { cursor node { username status } } pageInfo { hasNextPage endCursor } }
      ... on InvalidParameterError { violations { path } }
    }
  }`;
  const page = async (variables: object) => (await gateway.ask(users, variables, asAdmin)).body.data.users;
  const names = ({ edges }: any) => edges.map(({ node }: any) => node.username);

  test("every cursor goes on where it stands, also one in the middle of a page", async () => {
    const all = names(await page({}));
    expect(all).toEqual(["admin", "member", "pending"]);
    const first = await page({ first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(names(await page({ first: 2, after: first.pageInfo.endCursor }))).toEqual(all.slice(2));
    for (const [at, { cursor }] of first.edges.entries())
      expect(names(await page({ first: 1, after: cursor }))).toEqual([all[at + 1]]);
  });

  test.each([
    ["a cursor of nowhere", { after: "bm93aGVyZQ" }, "after"],
    ["too many at once", { first: 61 }, "first"],
    ["none at all", { first: 0 }, "first"],
    ["a filter without a value", { filter: { attribute: "email" } }, "filter"],
    ["a filter with two values", { filter: { attribute: "email", equals: "a", startsWith: "b" } }, "filter"],
  ])("%s is refused before Cognito is asked", async (_, variables, path) => {
    expect(await page(variables)).toEqual({ __typename: "InvalidParameterError", violations: [{ path }] });
    expect(gateway.sent).toEqual([]);
  });

  test("a cursor of another list is refused", async () => {
    const { pageInfo } = await page({ first: 1 });
    const other = { first: 1, after: pageInfo.endCursor, filter: { attribute: "email", startsWith: "a" } };
    expect(await page(other)).toMatchObject({ __typename: "InvalidParameterError" });
  });

  test("a filter finds, and its value cannot leave its quotes", async () => {
    expect(names(await page({ filter: { attribute: "email", startsWith: "mem" } }))).toEqual(["member"]);
    expect(names(await page({ filter: { attribute: "username", equals: "admin" } }))).toEqual(["admin"]);
    expect(
      names(await page({ filter: { attribute: "username", equals: 'x" or status = "Enabled' } })),
    ).toEqual([]);
    expect(gateway.sent.at(-1)!.input.Filter).toBe('username = "x\\" or status = \\"Enabled"');
  });

  test("an administrator creates a user, finds their groups, and deletes them", async () => {
    const { body } = await gateway.ask(
      `mutation {
        createUser(input: { username: "kim", userAttributes: [{ name: "email", value: "kim@example.com" }] }) {
          ... on CreateUserSuccess { user { username status email enabled } } }
        addUserToGroup(input: { username: "kim", groupName: "admins" }) {
          ... on AddUserToGroupSuccess { user { username groups { nodes { groupName } } } group { groupName description } } }
        deleteUser(input: { username: "kim" }) { ... on DeleteUserSuccess { userPoolId username } }
      }`,
      {},
      asAdmin,
    );
    expect(body).toEqual({
      data: {
        createUser: {
          user: { username: "kim", status: "FORCE_CHANGE_PASSWORD", email: "kim@example.com", enabled: true },
        },
        addUserToGroup: {
          user: { username: "kim", groups: { nodes: [{ groupName: "admins" }] } },
          group: { groupName: "admins", description: "May administer users and groups." },
        },
        deleteUser: { userPoolId: "us-east-1_Embedded1", username: "kim" },
      },
    });
    const gone = await gateway.ask('{ user(username: "kim") { __typename } }', {}, asAdmin);
    expect(gone.body.data.user.__typename).toBe("UserNotFoundError");
  });

  test("a status newer than this release is UNRECOGNIZED, and the log names it", async () => {
    gateway.intercept(() => ({
      status: 200,
      headers: {},
      body: '{"Username":"kim","UserStatus":"DREAMING"}',
    }));
    const { body } = await gateway.ask('{ user(username: "kim") { ... on User { status } } }', {}, asAdmin);
    expect(body).toEqual({ data: { user: { status: "UNRECOGNIZED" } } });
    expect(gateway.lines.join("")).toContain("DREAMING");
  });

  test("the same user under three names is read once", async () => {
    const { body } = await gateway.ask(
      `{ a: user(username: "member") { ... on User { status } } b: user(username: "member") { ... on User { email } }
         c: user(username: "member") { ... on User { enabled } } }`,
      {},
      asAdmin,
    );
    expect(body.data).toEqual({
      a: { status: "CONFIRMED" },
      b: { email: "member@example.com" },
      c: { enabled: true },
    });
    expect(gateway.sent).toHaveLength(1);
  });
});
