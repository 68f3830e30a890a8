/** Accounts in each state that they can be in, and the public fields that a stranger may ask about them. */
import { startGateway, type TestGateway } from "../helpers/gateway";
import { password } from "../helpers/people";

const open: TestGateway[] = [];

/** Each test file calls it after each test. */
export async function closeGateways(): Promise<void> {
  for (const gateway of open.splice(0)) await gateway.close();
}

/** Closed by closeGateways. */
export async function opened(settings: Record<string, string> = {}): Promise<TestGateway> {
  const gateway = await startGateway(settings);
  open.push(gateway);
  return gateway;
}

/** Name of a user → how the account got into its state; `nobody` has none. */
export const states: Record<string, (gateway: TestGateway) => Promise<unknown> | unknown> = {
  nobody: () => undefined,
  confirmed: (gateway) => account(gateway, "confirmed"),
  unconfirmed: (gateway) =>
    cognito(gateway, "SignUp", {
      ClientId: gateway.embedded.clientId,
      Username: "unconfirmed",
      Password: password,
      UserAttributes: [{ Name: "email", Value: "unconfirmed@example.com" }],
    }),
  async disabled(gateway) {
    await account(gateway, "disabled");
    await cognito(gateway, "AdminDisableUser", { Username: "disabled" });
  },
  async resetRequired(gateway) {
    await account(gateway, "resetRequired");
    await cognito(gateway, "AdminResetUserPassword", { Username: "resetRequired" });
  },
  temporaryPassword: (gateway) =>
    cognito(gateway, "AdminCreateUser", {
      Username: "temporaryPassword",
      TemporaryPassword: password,
      UserAttributes: verified("temporaryPassword"),
    }),
  noVerifiedContact: (gateway) => account(gateway, "noVerifiedContact", []),
  federated_1: (gateway) =>
    gateway.embedded.addFederatedUser("federated", "1", {
      email: "fed@example.com",
      email_verified: "true",
    }),
  async lockedOut(gateway) {
    await account(gateway, "lockedOut");
    for (let tries = 0; tries < 12; tries++)
      await gateway.ask(fields.signIn!.query, { username: "lockedOut", proof: "Wrong-horse-1" });
  },
  async outOfCodes(gateway) {
    await account(gateway, "outOfCodes");
    for (let tries = 0; tries < 7; tries++) {
      await gateway.ask(fields.forgotPassword!.query, { username: "outOfCodes" });
      await gateway.ask(fields.confirmForgotPassword!.query, { username: "outOfCodes", proof: "000000" });
    }
  },
};

const verified = (username: string) => [
  { Name: "email", Value: `${username}@example.com` },
  { Name: "email_verified", Value: "true" },
];

/** Of the gateway's own pool, as its administrator. */
async function cognito(gateway: TestGateway, operation: string, input: object): Promise<any> {
  const { embedded } = gateway;
  const isPublic = "ClientId" in input && operation !== "UpdateUserPoolClient";
  const body = isPublic ? input : { UserPoolId: embedded.userPoolId, ...input };
  const response = await embedded.respond(operation, JSON.stringify(body), true);
  if (response.status !== 200) throw new Error(response.body);
  return JSON.parse(response.body);
}

async function account(gateway: TestGateway, Username: string, UserAttributes = verified(Username)) {
  await cognito(gateway, "AdminCreateUser", { Username, UserAttributes, MessageAction: "SUPPRESS" });
  await cognito(gateway, "AdminSetUserPassword", { Username, Password: password, Permanent: true });
}

const errors = `... on NotAuthorizedError { reason wayOut }
  ... on InvalidParameterError { reasonCode violations { path } wayOut }
  ... on CognitoError { code message retryable }`;
const limits = "... on LimitExceededError { retryAfterSeconds }";
const delivery = "message codeDeliveryDetails { destination deliveryMedium attributeName }";

/** The fields that a stranger may ask about anybody, each with a proof that is none. */
export const fields: Record<string, { query: string; proof: string; hidden: object }> = {
  signIn: {
    proof: "Wrong-horse-1",
    query: `mutation ($username: String!, $proof: String!) {
      signIn(input: { username: $username, with: { password: $proof } }) {
        __typename ${errors} ... on UserNotConfirmedError { wayOut } ... on PasswordResetRequiredError { wayOut } } }`,
    hidden: {
      __typename: "NotAuthorizedError",
      reason: "INVALID_CREDENTIALS",
      wayOut: "RESET_PASSWORD",
      code: "NOT_AUTHORIZED",
      message: expect.stringMatching(/^Incorrect username or password/),
      retryable: false,
    },
  },
  forgotPassword: {
    proof: "",
    query: `mutation ($username: String!) {
      forgotPassword(input: { username: $username }) {
        __typename ... on ForgotPasswordSuccess { ${delivery} } ${limits} ${errors} } }`,
    hidden: {
      __typename: "ForgotPasswordSuccess",
      codeDeliveryDetails: null,
      message: expect.stringMatching(/^If this account .* a code is on its way/),
    },
  },
  resendConfirmationCode: {
    proof: "",
    query: `mutation ($username: String!) {
      resendConfirmationCode(input: { username: $username }) {
        __typename ... on ResendConfirmationCodeSuccess { ${delivery} } ${limits} ${errors} } }`,
    hidden: {
      __typename: "ResendConfirmationCodeSuccess",
      codeDeliveryDetails: null,
      message: expect.stringMatching(/^If this account .* a code is on its way/),
    },
  },
  confirmSignUp: {
    proof: "000000",
    query: `mutation ($username: String!, $proof: String!) {
      confirmSignUp(input: { username: $username, confirmationCode: $proof }) { __typename ${limits} ${errors} } }`,
    hidden: {
      __typename: "CodeMismatchError",
      code: "CODE_MISMATCH",
      message: expect.stringMatching(/^The code is wrong or has expired/),
      retryable: false,
    },
  },
  confirmForgotPassword: {
    proof: "000000",
    query: `mutation ($username: String!, $proof: String!) {
      confirmForgotPassword(input: { username: $username, confirmationCode: $proof, password: "Next-horse-1" }) {
        __typename ${limits} ${errors} } }`,
    hidden: {
      __typename: "CodeMismatchError",
      code: "CODE_MISMATCH",
      message: expect.stringMatching(/^The code is wrong or has expired/),
      retryable: false,
    },
  },
};

/** A gateway on a pool with an account in each state. */
export async function gatewayWithAccounts(settings: Record<string, string>, prevent: "ENABLED" | "LEGACY") {
  const gateway = await opened(settings);
  await cognito(gateway, "UpdateUserPoolClient", {
    ClientId: gateway.embedded.clientId,
    PreventUserExistenceErrors: prevent,
    ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  });
  for (const prepare of Object.values(states)) await prepare(gateway);
  return gateway;
}
