/** The account journey as a front end takes it: no AWS library, no client secret, no parsing of English. */
import { totpCode } from "../../../src/embedded/totp";
import { startGateway, type TestGateway } from "../../helpers/gateway";
import { password } from "../../helpers/people";
import { SrpClient } from "../../helpers/srpClient";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

const step = `__typename
  ... on SignInSuccess { tokens { accessToken refreshToken } newDevice { deviceKey } }
  ... on SoftwareTokenMfaChallenge { challengeToken friendlyDeviceName }
  ... on MfaSetupChallenge { challengeToken mfaOptions }
  ... on SelectChallenge { challengeToken firstFactorOptions }
  ... on EmailOtpChallenge { challengeToken deliveredTo }
  ... on PasswordVerifierChallenge { challengeToken srpB salt secretBlock userIdForSrp }
  ... on NotAuthorizedError { reason }
  ... on CognitoError { code message }`;

async function run(query: string, variables: object, token?: string): Promise<any> {
  const { body } = await gateway.ask(query, variables, { token });
  expect(body.errors).toBeUndefined();
  return Object.values(body.data)[0];
}
const signIn = (username: string, proof: object) =>
  run(`mutation ($input: SignInInput!) { signIn(input: $input) { ${step} } }`, {
    input: { username, with: proof },
  });
const answer = (challengeToken: string, input: object) =>
  run(`mutation ($input: AnswerChallengeInput!) { answerChallenge(input: $input) { ${step} } }`, {
    input: { challengeToken, answer: input },
  });
const newestCode = (username: string) =>
  gateway.embedded.inbox.findLast((message) => message.username === username)?.code ?? "";
const admin = () => gateway.embedded.issueAccessToken("admin");

test("a sign-up is confirmed and signed in without typing the password again", async () => {
  const { signUpToken } = await run(
    `mutation { signUp(input: { username: "kim", password: "Correct-horse-1", userAttributes: [{ name: "email", value: "kim@example.com" }] }) { ... on SignUpSuccess { signUpToken } } }`,
    {},
  );
  const { signInToken } = await run(
    "mutation ($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { ... on ConfirmSignUpSuccess { signInToken } } }",
    { input: { username: "kim", confirmationCode: newestCode("kim"), signUpToken } },
  );
  const done = await signIn("kim", { confirmedSignUp: signInToken });
  expect(done.__typename).toBe("SignInSuccess");
  const me = await run("{ me { ... on Me { username emailVerified } } }", {}, done.tokens.accessToken);
  expect(me).toEqual({ username: "kim", emailVerified: true });
  expect((await signIn("kim", { confirmedSignUp: signInToken })).__typename).toMatch(/Error$/);
});

const associate =
  "mutation ($input: AssociateSoftwareTokenInput) { associateSoftwareToken(input: $input) { ... on AssociateSoftwareTokenSuccess { secretCode otpauthUri challengeToken } } }";
const verify =
  "mutation ($input: VerifySoftwareTokenInput!) { verifySoftwareToken(input: $input) { __typename ... on VerifySoftwareTokenSuccess { status challengeToken } } }";

test("an authenticator app is set up by a signed-in user, asked for, lost, and taken away", async () => {
  const { tokens } = await signIn("member", { password });
  const { secretCode, otpauthUri, challengeToken } = await run(associate, {}, tokens.accessToken);
  expect(otpauthUri).toBe(
    `otpauth://totp/us-east-1_Embedded1:member?secret=${secretCode}&issuer=us-east-1_Embedded1`,
  );
  expect(challengeToken).toBeNull();
  const code = (steps: number) => totpCode(secretCode, new Date(Date.now() + steps * 30_000));
  await run(verify, { input: { userCode: code(-1), friendlyDeviceName: "phone" } }, tokens.accessToken);
  await run(
    "mutation { setMyMfaPreference(input: { softwareTokenMfaSettings: { enabled: true, preferredMfa: true } }) { __typename } }",
    {},
    tokens.accessToken,
  );
  const requests = await signIn("member", { password });
  expect(requests).toMatchObject({ __typename: "SoftwareTokenMfaChallenge", friendlyDeviceName: "phone" });
  const wrong = await answer(requests.challengeToken, { softwareTokenMfaCode: "000000" });
  expect(wrong.__typename).toBe("CodeMismatchError");
  const right = await answer(requests.challengeToken, { softwareTokenMfaCode: code(0) });
  expect(right.__typename).toBe("SignInSuccess");
  const used = await answer(requests.challengeToken, { softwareTokenMfaCode: code(1) });
  expect(used.__typename).toBe("ChallengeUsedError");
  await run(
    'mutation { deleteUserSoftwareToken(input: { username: "member" }) { __typename } }',
    {},
    admin(),
  );
  expect((await signIn("member", { password })).__typename).toBe("SignInSuccess");
});

test("where the pool demands a second factor, it is set up in the middle of the sign-in", async () => {
  await run(
    "mutation { setUserPoolMfaConfig(input: { mfaConfiguration: ON, softwareTokenMfaConfiguration: { enabled: true } }) { __typename } }",
    {},
    admin(),
  );
  const requests = await signIn("member", { password });
  expect(requests).toMatchObject({ __typename: "MfaSetupChallenge", mfaOptions: ["SOFTWARE_TOKEN_MFA"] });
  const early = await answer(requests.challengeToken, { mfaSetup: true });
  expect(early.__typename).toBe("InvalidParameterError");
  const first = await run(associate, { input: { challengeToken: requests.challengeToken } });
  const userCode = totpCode(first.secretCode, new Date());
  const second = await run(verify, { input: { challengeToken: first.challengeToken, userCode } });
  const done = await answer(second.challengeToken, { mfaSetup: true });
  expect(done.__typename).toBe("SignInSuccess");
});

test("SRP runs in the client: the password never reaches the gateway", async () => {
  const client = new SrpClient("Embedded1");
  const requests = await signIn("member@example.com", { srpA: await client.srpA() });
  expect(requests).toMatchObject({ __typename: "PasswordVerifierChallenge", userIdForSrp: "member" });
  const signed = (attempt: string) => client.proof("member", attempt, requests);
  const wrong = await answer(requests.challengeToken, { srpProof: await signed("Wrong-horse-1") });
  expect(wrong).toMatchObject({ __typename: "NotAuthorizedError", reason: "INVALID_CREDENTIALS" });
  const right = await answer(requests.challengeToken, { srpProof: await signed(password) });
  expect(right.__typename).toBe("SignInSuccess");
  expect(JSON.stringify(gateway.sent)).not.toContain(password);
});

test("the user chooses a code by e-mail; the code works once", async () => {
  await run(
    "mutation ($input: UpdateUserPoolInput!) { updateUserPool(input: $input) { __typename } }",
    {
      input: {
        userPoolId: gateway.embedded.userPoolId,
        policies: { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } },
      },
    },
    admin(),
  );
  const requests = await signIn("member", { choice: {} });
  expect(requests).toMatchObject({
    __typename: "SelectChallenge",
    firstFactorOptions: ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP"],
  });
  const sent = await answer(requests.challengeToken, { firstFactor: { factor: "EMAIL_OTP" } });
  expect(sent).toMatchObject({ __typename: "EmailOtpChallenge", deliveredTo: "m***@e***" });
  const done = await answer(sent.challengeToken, { emailOtpCode: newestCode("member") });
  expect(done.__typename).toBe("SignInSuccess");
  const again = await answer(sent.challengeToken, { emailOtpCode: newestCode("member") });
  expect(again.__typename).toBe("ChallengeUsedError");
});

test("the administrators' way in takes the same steps", async () => {
  const { __typename } = await run(
    `mutation ($input: SignInUserInput!) { signInUser(input: $input) { ${step} } }`,
    { input: { username: "member", with: { password } } },
    admin(),
  );
  expect(__typename).toBe("SignInSuccess");
});
