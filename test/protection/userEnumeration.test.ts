/** User-enumeration protection: no stranger learns from the public fields who has an account. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RequestNotSent } from "../../src/cognito/transport/transport";
import { tables } from "../../src/graphql/routes";
import type { Table } from "../../src/graphql/routing/route";
import { exception, type TestGateway } from "../helpers/gateway";
import { password } from "../helpers/people";
import { closeGateways, fields, gatewayWithAccounts, opened, states } from "./accountStates";

afterEach(closeGateways);

/** Everything that comes back but the request's id and the time of day. */
async function complete(gateway: TestGateway, field: string, username: string) {
  const { query, proof } = fields[field]!;
  const { status, headers, body } = await gateway.ask(query, { username, proof });
  const local = new Set(["x-request-id", "date"]);
  return { status, headers: [...headers].filter(([name]) => !local.has(name)), body };
}

describe.each(["ENABLED", "LEGACY"] as const)("with PreventUserExistenceErrors %s at Cognito", (prevent) => {
  test("each field answers everybody alike, byte for byte", async () => {
    const gateway = await gatewayWithAccounts({}, prevent);
    for (const [field, { hidden }] of Object.entries(fields)) {
      const strangers = await complete(gateway, field, "nobody");
      expect(strangers.body).toEqual({ data: { [field]: hidden } });
      for (const state of Object.keys(states))
        expect({ field, state, ...(await complete(gateway, field, state)) }).toEqual({
          field,
          state,
          ...strangers,
        });
    }
  });
});

test("Cognito is asked the same for everybody, once", async () => {
  const gateway = await gatewayWithAccounts({}, "LEGACY");
  for (const field of Object.keys(fields)) {
    const requests = [];
    for (const state of ["nobody", "confirmed", "disabled"]) {
      gateway.sent.length = 0;
      await complete(gateway, field, state);
      requests.push(JSON.stringify(gateway.sent).replaceAll(state, "…"));
    }
    expect(new Set(requests).size).toBe(1);
    expect(gateway.sent).toHaveLength(1);
  }
});

/** What Cognito, in any order of its own, may say of an account that is there. */
const disclosures: Record<string, [exception: string, text: string][]> = {
  signIn: [
    ["UserNotFoundException", "User does not exist."],
    ["NotAuthorizedException", "Incorrect username or password."],
    ["NotAuthorizedException", "User is disabled."],
    ["NotAuthorizedException", "Password attempts exceeded"],
    ["NotAuthorizedException", "Temporary password has expired and must be reset by an administrator."],
    ["NotAuthorizedException", "A text that Cognito has not written yet"],
    ["PasswordResetRequiredException", "Password reset required for the user"],
    ["InvalidParameterException", "A text that Cognito has not written yet"],
    ["ResourceNotFoundException", "Username/client id combination not found."],
  ],
  forgotPassword: [
    ["UserNotFoundException", "Username/client id combination not found."],
    ["ResourceNotFoundException", "Username/client id combination not found."],
    ["NotAuthorizedException", "User password cannot be reset in the current state."],
    ["NotAuthorizedException", "User is disabled."],
    [
      "InvalidParameterException",
      "Cannot reset password for the user as there is no registered/verified email or phone_number",
    ],
    ["LimitExceededException", "Attempt limit exceeded, please try after some time."],
    ["CodeDeliveryFailureException", "The code could not be delivered."],
    ["UserLambdaValidationException", "CustomMessage failed with error no."],
    ["UnexpectedLambdaException", "arn:aws:lambda:us-east-1:123456789012:function:x failed"],
    ["InvalidSmsRoleAccessPolicyException", "The role may not send."],
  ],
  resendConfirmationCode: [
    ["UserNotFoundException", "Username/client id combination not found."],
    ["InvalidParameterException", "User is already confirmed."],
    ["InvalidParameterException", "Auto verification not turned on."],
    ["LimitExceededException", "Attempt limit exceeded, please try after some time."],
    ["CodeDeliveryFailureException", "The code could not be delivered."],
  ],
  confirmSignUp: [
    ["UserNotFoundException", "Username/client id combination not found."],
    ["NotAuthorizedException", "User cannot be confirmed. Current status is CONFIRMED"],
    ["NotAuthorizedException", "User is disabled."],
    ["ExpiredCodeException", "Invalid code provided, please request a code again."],
    ["CodeMismatchException", "Invalid verification code provided, please try again."],
    ["LimitExceededException", "Attempt limit exceeded, please try after some time."],
    ["TooManyFailedAttemptsException", "Too many."],
  ],
  confirmForgotPassword: [
    ["UserNotFoundException", "Username/client id combination not found."],
    ["UserNotConfirmedException", "User is not confirmed."],
    ["NotAuthorizedException", "User is disabled."],
    ["ExpiredCodeException", "Invalid code provided, please request a code again."],
    ["CodeMismatchException", "Invalid verification code provided, please try again."],
    ["LimitExceededException", "Attempt limit exceeded, please try after some time."],
    ["TooManyFailedAttemptsException", "Too many."],
  ],
};

test.each(Object.entries(disclosures))(
  "%s hides whatever Cognito says of the account, and the log keeps which it was",
  async (field, stated) => {
    const gateway = await opened();
    for (const [name, text] of stated) {
      gateway.lines.length = 0;
      gateway.intercept(() => exception(name, text));
      const { body } = await complete(gateway, field, "confirmed");
      expect([name, text, body]).toEqual([name, text, { data: { [field]: fields[field]!.hidden } }]);
      expect(gateway.lines.join("")).toContain(name);
    }
  },
);

/** What has nothing to do with the account stays what it is. */
const reported: [field: string, exception: string, text: string, type: string][] = [
  ["signIn", "TooManyRequestsException", "Rate exceeded", "TooManyRequestsError"],
  ["signIn", "ForbiddenException", "Request not allowed due to WAF block.", "ForbiddenError"],
  ["signIn", "InternalErrorException", "x", "InternalError"],
  ["signIn", "ResourceNotFoundException", "User pool client abc does not exist.", "ResourceNotFoundError"],
  [
    "signIn",
    "InvalidParameterException",
    "USER_PASSWORD_AUTH flow not enabled for this client",
    "InvalidParameterError",
  ],
  ["signIn", "NotAuthorizedException", "Unable to verify secret hash for client abc", "NotAuthorizedError"],
  [
    "signIn",
    "UserLambdaValidationException",
    "PreAuthentication failed with error no.",
    "UserLambdaValidationError",
  ],
  ["forgotPassword", "TooManyRequestsException", "Rate exceeded", "TooManyRequestsError"],
  ["forgotPassword", "MoonPhaseException", "x", "UnrecognizedError"],
  [
    "forgotPassword",
    "InvalidParameterException",
    "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must have length less than or equal to 128",
    "InvalidParameterError",
  ],
  ["confirmSignUp", "AliasExistsException", "An account with the email already exists.", "AliasExistsError"],
  ["confirmForgotPassword", "InvalidPasswordException", "Password not long enough", "InvalidPasswordError"],
];

test.each(reported)("%s still tells %s: %s", async (field, name, text, type) => {
  const gateway = await opened();
  gateway.intercept(() => exception(name, text, name.startsWith("Internal") ? 500 : 400));
  const { body } = await complete(gateway, field, "confirmed");
  expect(body.data[field].__typename).toBe(type);
  if (type === "NotAuthorizedError") expect(body.data[field].reason).toBe("SECRET_HASH_MISMATCH");
});

test("a lost answer stays unknown, and Cognito out of reach stays out of reach", async () => {
  const gateway = await opened();
  gateway.intercept(() => ({ status: 200, headers: {}, body: "<html>" }));
  for (const field of Object.keys(fields))
    expect((await complete(gateway, field, "confirmed")).body.data[field].__typename).toBe(
      "OutcomeUnknownError",
    );
  gateway.intercept(() => {
    throw new RequestNotSent("connect ECONNREFUSED");
  });
  for (const field of Object.keys(fields))
    expect((await complete(gateway, field, "confirmed")).body.data[field].__typename).toBe(
      "ServiceUnavailableError",
    );
});

test("the right password and the right code are proofs: what comes then is told", async () => {
  const gateway = await gatewayWithAccounts({}, "ENABLED");
  const signIn = async (username: string) =>
    (await gateway.ask(fields.signIn!.query, { username, proof: password })).body.data.signIn;
  expect(await signIn("unconfirmed")).toMatchObject({
    __typename: "UserNotConfirmedError",
    wayOut: "CONFIRM_SIGN_UP",
  });
  expect((await signIn("confirmed")).__typename).toBe("SignInSuccess");
  expect((await signIn("temporaryPassword")).__typename).toBe("NewPasswordRequiredChallenge");

  const code = () => gateway.embedded.inbox.findLast(({ username }) => username === "unconfirmed")!.code;
  const resent = await gateway.ask(fields.resendConfirmationCode!.query, { username: "unconfirmed" });
  expect(resent.body.data.resendConfirmationCode.codeDeliveryDetails).toBeNull();
  const confirmed = await gateway.ask(fields.confirmSignUp!.query, {
    username: "unconfirmed",
    proof: code(),
  });
  expect(confirmed.body.data.confirmSignUp).toEqual({ __typename: "ConfirmSignUpSuccess" });
  expect((await signIn("unconfirmed")).__typename).toBe("SignInSuccess");

  // Nobody is stranded: who is told nothing of a reset still gets the code that ends it.
  expect((await signIn("resetRequired")).wayOut).toBe("RESET_PASSWORD");
  await gateway.ask(fields.forgotPassword!.query, { username: "resetRequired" });
  const { code: reset } = gateway.embedded.inbox.findLast(({ username }) => username === "resetRequired")!;
  const done = await gateway.ask(fields.confirmForgotPassword!.query, {
    username: "resetRequired",
    proof: reset,
  });
  expect(done.body.data.confirmForgotPassword).toEqual({ __typename: "ConfirmForgotPasswordSuccess" });
});

test("the fields that hide are those of the table in docs/security/user-enumeration.md and of this test", () => {
  const hiding = Object.values(tables).flatMap((table: Table) =>
    Object.entries(table).flatMap(([field, { neutralResponse }]) => (neutralResponse ? [field] : [])),
  );
  const page = readFileSync(join(__dirname, "../../docs/security/user-enumeration.md"), "utf8");
  const section = page.split("## Uniform responses")[1]!.split("\n## ")[0]!;
  const reported = [...section.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`(\w+)`/g)].map(([, field]) => field!),
  );
  expect(reported.sort()).toEqual(hiding.sort());
  expect([...Object.keys(fields), "answerChallenge"].sort()).toEqual(hiding);
});

test("signUp discloses, as the page says", async () => {
  const gateway = await opened();
  const { body } = await gateway.ask(
    `mutation { signUp(input: { username: "member", password: "Correct-horse-1" }) { __typename } }`,
  );
  expect(body.data.signUp.__typename).toBe("UsernameExistsError");
});
