/** A user is confirmed with an address that counts as verified, or not at all. */
import { RequestNotSent, ResponseLost } from "../../../src/cognito/transport/transport";
import { exception, startGateway, type TestGateway } from "../../helpers/gateway";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

const asAdmin = { as: "admin" };
const document = `mutation ($input: ConfirmUserInput!) {
  confirmUser(input: $input) {
    __typename
    ... on ConfirmUserSuccess { user { status emailVerified phoneNumberVerified } }
    ... on CognitoError { code message retryable }
    ... on InvalidParameterError { violations { path constraint } }
    ... on NotAuthorizedError { reason wayOut }
    ... on OutcomeUnknownError { howToFindOut }
  }
}`;
const confirm = async (more: object = { markVerified: ["EMAIL"] }) => {
  gateway.sent.length = 0;
  const { body } = await gateway.ask(document, { input: { username: "pending", ...more } }, asAdmin);
  expect(body.errors).toBeUndefined();
  return body.data.confirmUser;
};
const sent = () => gateway.sent.map(({ operation }) => operation);
const state = async (username = "pending") => {
  const { body } = await gateway.ask(
    "query ($username: String!) { user(username: $username) { ... on User { status emailVerified } } }",
    { username },
    asAdmin,
  );
  return body.data.user;
};
const untouched = { status: "UNCONFIRMED", emailVerified: false };
const update = (username: string, ...userAttributes: { name: string; value: string }[]) =>
  gateway.ask(
    `mutation ($input: UpdateUserAttributesInput!) { updateUserAttributes(input: $input) { __typename } }`,
    { input: { username, userAttributes } },
    asAdmin,
  );

test("the address is verified first, and then the user is confirmed", async () => {
  expect(await confirm({ markVerified: ["EMAIL", "EMAIL"], clientMetadata: { why: "a call" } })).toEqual({
    __typename: "ConfirmUserSuccess",
    user: { status: "CONFIRMED", emailVerified: true, phoneNumberVerified: false },
  });
  const target = { UserPoolId: gateway.embedded.userPoolId, Username: "pending" };
  const ClientMetadata = { why: "a call" };
  expect(gateway.sent.slice(0, 3)).toEqual([
    { operation: "AdminGetUser", input: target },
    {
      operation: "AdminUpdateUserAttributes",
      input: { ...target, ClientMetadata, UserAttributes: [{ Name: "email_verified", Value: "true" }] },
    },
    { operation: "AdminConfirmSignUp", input: { ...target, ClientMetadata } },
  ]);
});

test("both addresses can be verified, in one step", async () => {
  await update("pending", { name: "phone_number", value: "+15555550100" });
  expect(await confirm({ markVerified: ["PHONE_NUMBER", "EMAIL"] })).toMatchObject({
    user: { status: "CONFIRMED", emailVerified: true, phoneNumberVerified: true },
  });
});

test.each([[{}], [{ markVerified: [] }], [{ markVerified: null }]])(
  "with %j nothing is verified, as ever",
  async (more) => {
    expect(await confirm(more)).toMatchObject({ user: { status: "CONFIRMED", emailVerified: false } });
    expect(sent()[0]).toBe("AdminConfirmSignUp");
  },
);

test("an address that the user does not have is a typed error, and nothing is changed", async () => {
  expect(await confirm({ markVerified: ["EMAIL", "PHONE_NUMBER"] })).toMatchObject({
    __typename: "InvalidParameterError",
    violations: [{ path: "markVerified.1", constraint: "Member must be an address that the user has" }],
  });
  expect(sent()).toEqual(["AdminGetUser"]);
  expect(await state()).toEqual(untouched);
});

test("a user who is not there is a typed error, and nothing is changed", async () => {
  expect(await confirm({ username: "nobody", markVerified: ["EMAIL"] })).toMatchObject({
    __typename: "UserNotFoundError",
  });
  expect(sent()).toEqual(["AdminGetUser"]);
});

test("an address that signs another user in is refused, and the user is not confirmed", async () => {
  await update(
    "member",
    { name: "email", value: "pending@example.com" },
    { name: "email_verified", value: "true" },
  );
  expect(await confirm()).toMatchObject({ __typename: "AliasExistsError", code: "ALIAS_EXISTS" });
  expect(sent()).toEqual(["AdminGetUser", "AdminUpdateUserAttributes"]);
  expect(await state()).toEqual(untouched);
});

test("an address whose verification may be lost is told, the user is not confirmed, and a repeat does both", async () => {
  gateway.intercept(({ operation }) => {
    if (operation === "AdminUpdateUserAttributes") throw new ResponseLost("reset");
    return undefined;
  });
  expect(await confirm()).toMatchObject({
    __typename: "OutcomeUnknownError",
    howToFindOut: expect.stringContaining("safe to repeat"),
  });
  expect(sent()).not.toContain("AdminConfirmSignUp");
  expect(await state()).toEqual(untouched);
  gateway.intercept(undefined);
  expect(await confirm()).toMatchObject({ user: { status: "CONFIRMED", emailVerified: true } });
});

test("a confirmation whose answer is lost is a success when a read proves it, and told when it does not", async () => {
  let happens = false;
  gateway.intercept(({ operation, body, signed }) => {
    if (operation !== "AdminConfirmSignUp") return undefined;
    if (happens) gateway.embedded.respond(operation, body, signed);
    throw new ResponseLost("reset");
  });
  expect(await confirm()).toMatchObject({
    __typename: "OutcomeUnknownError",
    howToFindOut: expect.stringContaining("Unless the status is CONFIRMED, repeat this"),
  });
  expect(await state()).toEqual({ status: "UNCONFIRMED", emailVerified: true });
  happens = true;
  expect(await confirm()).toMatchObject({ user: { status: "CONFIRMED", emailVerified: true } });
});

test("a confirmation that could not be sent says that the address is verified already, and not that nothing was done", async () => {
  gateway.intercept(({ operation }) => {
    if (operation === "AdminConfirmSignUp") throw new RequestNotSent("connect ECONNREFUSED");
    return undefined;
  });
  expect(await confirm()).toMatchObject({
    __typename: "ServiceUnavailableError",
    message:
      "The service is unavailable at the moment. Each address is marked as verified, and the user is not confirmed.",
    retryable: true,
  });
});

test("while Cognito cannot be read, nothing is changed", async () => {
  gateway.intercept(({ operation }) => {
    if (operation === "AdminGetUser") throw new ResponseLost("reset");
    return undefined;
  });
  expect(await confirm()).toMatchObject({ __typename: "ServiceUnavailableError" });
  expect(new Set(sent())).toEqual(new Set(["AdminGetUser"]));
});

test("a repeat says that the user is confirmed already, in the words of a repeat without addresses", async () => {
  await confirm();
  const again = await confirm();
  expect(again).toMatchObject({ reason: "USER_ALREADY_CONFIRMED", wayOut: "SIGN_IN", retryable: false });
  expect(sent()).toEqual(["AdminGetUser"]);
  expect(again).toEqual(await confirm({}));
});

test("an address that a confirmed user gave since is not marked by a repeat", async () => {
  await confirm();
  await update("pending", { name: "phone_number", value: "+15555550199" });
  await confirm({ markVerified: ["PHONE_NUMBER"] });
  const { body } = await gateway.ask(
    `{ user(username: "pending") { ... on User { phoneNumber phoneNumberVerified } } }`,
    {},
    asAdmin,
  );
  expect(body.data.user).toEqual({ phoneNumber: "+15555550199", phoneNumberVerified: false });
});

test("an exception of the first step is told as everywhere, and the second is not sent", async () => {
  gateway.intercept(({ operation }) =>
    operation === "AdminUpdateUserAttributes"
      ? exception("TooManyRequestsException", "Rate exceeded")
      : undefined,
  );
  expect(await confirm()).toMatchObject({ __typename: "TooManyRequestsError", retryable: true });
  expect(sent()).not.toContain("AdminConfirmSignUp");
  expect(await state()).toEqual(untouched);
});
