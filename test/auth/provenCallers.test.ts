/** Who has proved to be the user is told the truth; before that, only what says nothing of a user. */
import type { TransportResponse } from "../../src/cognito/transport/transport";
import { exception, startGateway, type TestGateway } from "../helpers/gateway";
import { password } from "../helpers/people";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

const outcome = `{ __typename
  ... on NewPasswordRequiredChallenge { challengeToken }
  ... on SmsMfaChallenge { challengeToken }
  ... on EmailOtpChallenge { challengeToken }
  ... on CustomChallenge { challengeToken }
  ... on PasswordVerifierChallenge { challengeToken }
  ... on MfaSetupChallenge { challengeToken }
  ... on NotAuthorizedError { reason wayOut }
  ... on InvalidParameterError { wayOut }
  ... on CognitoError { code message } }`;
const step = async (field: "signIn" | "answerChallenge", input: object) => {
  const name = field === "signIn" ? "SignInInput" : "AnswerChallengeInput";
  const { body } = await gateway.ask(`mutation ($input: ${name}!) { ${field}(input: $input) ${outcome} }`, {
    input,
  });
  return body.data[field];
};
const asks = (ChallengeName: string): TransportResponse => ({
  status: 200,
  headers: {},
  body: JSON.stringify({ ChallengeName, Session: "s", ChallengeParameters: { USERNAME: "kim" } }),
});

const byPassword = { password };
const srpProof = { signature: "AAAA", timestamp: "Tue Nov 24 16:05:00 UTC 2026" };
const proofs: [challenge: string, begun: object, given: object, proved: boolean][] = [
  ["NEW_PASSWORD_REQUIRED", byPassword, { newPassword: { password: "Next-horse-1" } }, true],
  ["SMS_MFA", byPassword, { smsMfaCode: "123456" }, true],
  ["MFA_SETUP", byPassword, { mfaSetup: true }, true],
  ["EMAIL_OTP", byPassword, { emailOtpCode: "123456" }, true],
  ["EMAIL_OTP", { choice: { preferred: "EMAIL_OTP" } }, { emailOtpCode: "123456" }, false],
  ["PASSWORD_VERIFIER", { srpA: "AB" }, { srpProof }, false],
  ["CUSTOM_CHALLENGE", { custom: {} }, { custom: "x" }, false],
];
const ofTheAccount: [exception: string, text: string][] = [
  ["UserNotFoundException", "User does not exist."],
  ["NotAuthorizedException", "User is disabled."],
  ["PasswordResetRequiredException", "Password reset required for the user"],
  ["InvalidParameterException", "User has not verified software token mfa"],
];

test.each(proofs)("an answer to %s after %j: what Cognito says of the account (%#)", async (...row) => {
  const [challenge, begun, input, proved] = row;
  gateway.intercept(() => asks(challenge));
  const { challengeToken } = await step("signIn", { username: "kim", with: begun });
  for (const [name, text] of ofTheAccount) {
    gateway.intercept(() => exception(name, text));
    const { message } = await step("answerChallenge", { challengeToken, answer: input });
    if (proved) expect(message).toBe(text);
    else expect(message).toMatch(/^Incorrect username or password, or the account/);
  }
  gateway.intercept(() => exception("CodeMismatchException", "Invalid code."));
  expect((await step("answerChallenge", { challengeToken, answer: input })).__typename).toBe(
    "CodeMismatchError",
  );
});

test("a second factor's choice after SRP is proved by the step before it", async () => {
  gateway.intercept(() => asks("PASSWORD_VERIFIER"));
  const verifier = await step("signIn", { username: "kim", with: { srpA: "AB" } });
  gateway.intercept(() => asks("EMAIL_OTP"));
  const { challengeToken } = await step("answerChallenge", {
    ...verifier,
    __typename: undefined,
    answer: { srpProof },
  });
  gateway.intercept(() => exception("NotAuthorizedException", "User is disabled."));
  const reported = await step("answerChallenge", { challengeToken, answer: { emailOtpCode: "123456" } });
  expect(reported).toMatchObject({ reason: "USER_DISABLED", wayOut: "ASK_ADMINISTRATOR" });
});

/** As the embedded pool says it, with the existence mask on. */
async function newcomer(): Promise<string> {
  await gateway.embedded.respond(
    "AdminCreateUser",
    JSON.stringify({
      UserPoolId: gateway.embedded.userPoolId,
      Username: "newcomer",
      TemporaryPassword: password,
      MessageAction: "SUPPRESS",
    }),
    true,
  );
  const begun = await step("signIn", { username: "newcomer", with: { password } });
  expect(begun.__typename).toBe("NewPasswordRequiredChallenge");
  return begun.challengeToken;
}

test("a wrong attribute at the new-password challenge is told as that, not as a wrong password", async () => {
  const challengeToken = await newcomer();
  const newPassword = {
    password: "Next-horse-12",
    attributes: [{ name: "phone_number", value: "12" }],
  };
  expect(await step("answerChallenge", { challengeToken, answer: { newPassword } })).toMatchObject({
    __typename: "InvalidParameterError",
    message: expect.stringMatching(/phone/i),
  });
});

test("an attribute that the app client may not write is a reason of its own, at sign-up and in a sign-in", async () => {
  const { userPoolId: UserPoolId, clientId: ClientId } = gateway.embedded;
  await gateway.embedded.respond(
    "UpdateUserPoolClient",
    JSON.stringify({
      UserPoolId,
      ClientId,
      WriteAttributes: ["email"],
      ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
    }),
    true,
  );
  const refused = {
    __typename: "NotAuthorizedError",
    code: "NOT_AUTHORIZED",
    reason: "ATTRIBUTE_NOT_WRITABLE",
    wayOut: "CHECK_APP_CLIENT",
    message: "A client attempted to write unauthorized attribute",
  };
  const attributes = [{ name: "name", value: "Kim" }];
  const challengeToken = await newcomer();
  const newPassword = { password: "Next-horse-12", attributes };
  expect(await step("answerChallenge", { challengeToken, answer: { newPassword } })).toEqual(refused);
  const { body } = await gateway.ask(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename ... on NotAuthorizedError { reason wayOut } ... on CognitoError { code message } } }`,
    {
      input: { username: "kim", password: "Correct-horse-1", userAttributes: attributes },
    },
  );
  expect(body.data.signUp).toEqual(refused);
});

/** Texts of the pool's or the client's settings: told before anything is proved, since they are the same for everybody. */
const ofTheSettings: [exception: string, text: string, reason?: string][] = [
  ["NotAuthorizedException", "A client attempted to write unauthorized attribute", "ATTRIBUTE_NOT_WRITABLE"],
  ["NotAuthorizedException", "USER_PASSWORD_AUTH is not allowed for this client", "CLIENT_NOT_CONFIGURED"],
  ["NotAuthorizedException", "Unable to verify secret hash for client abc", "SECRET_HASH_MISMATCH"],
  ["InvalidParameterException", "USER_SRP_AUTH is not enabled for the client."],
  ["InvalidParameterException", "Auth flow not enabled for this client"],
  ["InvalidParameterException", "Initiate Auth method not supported."],
  ["InvalidParameterException", "Custom auth lambda trigger is not configured for the user pool."],
  ["InvalidUserPoolConfigurationException", "USER_AUTH needs another plan."],
];
test.each(ofTheSettings)("signIn tells of the settings: %s, %s", async (...row) => {
  const [name, text, reason] = row;
  gateway.intercept(() => exception(name, text));
  const reported = await step("signIn", { username: "kim", with: { password } });
  expect(reported).toMatchObject({ message: text, ...(reason && { reason }) });
});

test("what is not configured for a user, rather than for the pool, stays hidden", async () => {
  gateway.intercept(() => exception("InvalidParameterException", "SMS MFA is not configured for the user."));
  const reported = await step("signIn", { username: "kim", with: { password } });
  expect(reported.__typename).toBe("NotAuthorizedError");
});
