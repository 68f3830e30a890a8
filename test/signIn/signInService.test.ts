/** The sign-in service by its methods: what a step asks of Cognito, and what Cognito's output comes to. */
import { Sealer } from "../../src/auth/sealing";
import { UserPoolScope } from "../../src/cognito/userPoolScope";
import { isTypedError } from "../../src/graphql/errors/cognitoErrors";
import { SignInService } from "../../src/signIn/signInService";
import { answer, scriptedGateway } from "../conformance/scriptedGateway";

const scope = new UserPoolScope({
  userPoolId: "eu-west-1_AbC123xyz",
  clientId: "the-client",
  clientSecret: "the secret of the client",
});
const sealer = new Sealer("challenge");
const service = new SignInService({ sealer, sessionSeconds: 180, scope });
const mfa = { challengeName: "SMS_MFA", session: "s-1", challengeParameters: { USER_ID_FOR_SRP: "kim" } };

test("a sign-in by an alias goes on under the user's name, with what the client secret proves for it", async () => {
  const request = service.start(
    "signIn",
    { username: "Kim@example.com", with: { password: "p" } },
    undefined,
  );
  expect(request).toMatchObject({
    authFlow: "USER_PASSWORD_AUTH",
    clientId: "the-client",
    authParameters: {
      USERNAME: "Kim@example.com",
      PASSWORD: "p",
      SECRET_HASH: scope.secretHash("the-client", "Kim@example.com"),
    },
  });
  const step = await service.next("signIn", request, undefined, mfa);
  if (step.kind !== "challenge") throw new Error(step.kind);
  const { challengeToken } = step.fields as { challengeToken: string };
  const state = await service.tokens.redeem(challengeToken, "r-1", "signIn");
  if (isTypedError(state)) throw new Error(state.message);
  expect(state).toMatchObject({ username: "kim", typedUsername: "Kim@example.com", proved: true });
  const input = { challengeToken, answer: { smsMfaCode: "123456" } };
  expect(service.answer("signIn", state, input, "r-2")).toMatchObject({
    challengeName: "SMS_MFA",
    session: "s-1",
    challengeResponses: {
      SMS_MFA_CODE: "123456",
      USERNAME: "kim",
      SECRET_HASH: scope.secretHash("the-client", "kim"),
    },
  });
});

test("a token is redeemed for its own purpose only, and an answer has to be of the challenge's kind", async () => {
  const { challengeToken } = await service.tokens.issue({
    purpose: "signIn",
    challengeName: "SMS_MFA",
    session: "s-1",
    username: "kim",
    clientId: "the-client",
  });
  expect(await service.tokens.redeem(challengeToken, "r", "signInUser")).toMatchObject({
    code: "CHALLENGE_TAMPERED",
  });
  expect(await service.redeemSetUp(challengeToken, "r")).toMatchObject({
    violations: [expect.objectContaining({ path: "challengeToken" })],
  });
  const state = await service.tokens.redeem(challengeToken, "r", "signIn");
  if (isTypedError(state)) throw new Error(state.message);
  const wrong = { challengeToken, answer: { emailOtpCode: "123456" } };
  expect(service.answer("signIn", state, wrong, "r")).toMatchObject({
    violations: [
      expect.objectContaining({ path: "answer", constraint: expect.stringMatching(/smsMfaCode/) }),
    ],
  });
});

test.each([
  [{}, { kind: "lost" }],
  [{ challengeName: "RIDDLE" }, { kind: "unsupported", name: "RIDDLE" }],
  [
    { authenticationResult: { accessToken: "a" } },
    { kind: "signedIn", result: { accessToken: "a" }, from: { clientId: "c", deviceKey: "d" } },
  ],
])("Cognito's output %j comes to %j", async (output, step) => {
  const request = { clientId: "c", authParameters: { USERNAME: "kim", DEVICE_KEY: "d" } };
  expect(await service.next("signIn", request, undefined, output)).toEqual(step);
});

test.each([
  ["associateSoftwareToken", "", "AssociateSoftwareTokenSuccess { otpauthUri challengeToken }"],
  ["verifySoftwareToken", 'userCode: "123456"', "VerifySoftwareTokenSuccess { challengeToken }"],
])("%s opens its challenge token once, for all that it needs of it", async (field, input, success) => {
  const gateway = await scriptedGateway();
  const opened = jest.spyOn(Sealer.prototype, "open");
  const ask = async (mutation: string, output: object) =>
    (await gateway.ask({ query: `mutation { ${mutation} }` }, () => answer(output), null)).body.data;
  const { signIn } = await ask(
    'signIn(input: { username: "kim", with: { password: "p" } }) { ... on MfaSetupChallenge { challengeToken } }',
    { ChallengeName: "MFA_SETUP", Session: "session-1", ChallengeParameters: {} },
  );
  const data = await ask(
    `${field}(input: { challengeToken: "${signIn.challengeToken}" ${input} }) { ... on ${success} }`,
    { SecretCode: "ABCD", Status: "SUCCESS", Session: "session-2" },
  );
  expect(data[field].challengeToken).toMatch(/./);
  expect(opened).toHaveBeenCalledTimes(1);
  opened.mockRestore();
  await gateway.close();
});
