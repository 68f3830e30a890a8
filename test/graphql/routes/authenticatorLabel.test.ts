/** What an authenticator app calls the account: what its owner knows it by. */
import { startGateway, type TestGateway } from "../../helpers/gateway";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
  const { embedded } = gateway;
  const softwareToken = { SoftwareTokenMfaConfiguration: { Enabled: true }, MfaConfiguration: "ON" };
  const mfa = { UserPoolId: embedded.userPoolId, ...softwareToken };
  await embedded.respond("SetUserPoolMfaConfig", JSON.stringify(mfa), true);
});
afterEach(() => gateway.close());

async function labelAt(input: object | undefined, as?: string): Promise<string> {
  const { body } = await gateway.ask(
    "mutation ($input: AssociateSoftwareTokenInput) { associateSoftwareToken(input: $input) { ... on AssociateSoftwareTokenSuccess { otpauthUri } } }",
    { input },
    { as },
  );
  const [, label] = body.data.associateSoftwareToken.otpauthUri.match(/^otpauth:\/\/totp\/[^:]+:([^?]*)\?/);
  return decodeURIComponent(label);
}
async function setUpAfter(username: string): Promise<string> {
  const { body } = await gateway.ask(
    "mutation ($input: SignInInput!) { signIn(input: $input) { ... on MfaSetupChallenge { challengeToken } } }",
    { input: { username, with: { password: "Embedded-pool-1" } } },
  );
  return body.data.signIn.challengeToken;
}

test("after a sign-in by address it is the address, not the name that Cognito goes on by", async () => {
  const challengeToken = await setUpAfter("member@example.com");
  expect(await labelAt({ challengeToken })).toBe("member@example.com");
});

test("it can be given, in a sign-in and by a signed-in user", async () => {
  const accountName = "Kim: at work";
  const challengeToken = await setUpAfter("member");
  expect(await labelAt({ challengeToken, accountName })).toBe(accountName);
  expect(await labelAt({ accountName }, "member")).toBe(accountName);
  expect(await labelAt(undefined, "member")).toBe("member");
});

test("the address goes along through the steps between", async () => {
  const { embedded } = gateway;
  const person = {
    UserPoolId: embedded.userPoolId,
    Username: "newcomer",
    TemporaryPassword: "Embedded-pool-1",
    MessageAction: "SUPPRESS",
    UserAttributes: [
      { Name: "email", Value: "new@example.com" },
      { Name: "email_verified", Value: "true" },
    ],
  };
  await embedded.respond("AdminCreateUser", JSON.stringify(person), true);
  const begun = await gateway.ask(
    `mutation { signIn(input: { username: "new@example.com", with: { password: "Embedded-pool-1" } }) { ... on NewPasswordRequiredChallenge { challengeToken } } }`,
  );
  const { body } = await gateway.ask(
    `mutation ($token: String!) { answerChallenge(input: { challengeToken: $token, answer: { newPassword: { password: "Next-horse-12" } } }) { ... on MfaSetupChallenge { challengeToken } } }`,
    { token: begun.body.data.signIn.challengeToken },
  );
  expect(await labelAt(body.data.answerChallenge)).toBe("new@example.com");
});
