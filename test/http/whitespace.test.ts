/** Blanks that came with copying and typing: around user names, and in codes. */
import { totpCode } from "../../src/embedded/totp";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

const lastCode = () => gateway.embedded.inbox.at(-1)?.code ?? "";
const spaced = (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)}\n`;
async function run(query: string, variables: object = {}, as?: string): Promise<any> {
  const { body } = await gateway.ask(query, variables, { as });
  expect(body.errors).toBeUndefined();
  return Object.values(body.data)[0];
}

test("a sign-up with a blank around the name is confirmed with a code in groups, and signs in", async () => {
  await run(
    `mutation { signUp(input: { username: " kim\\t", password: "Correct-horse-1", userAttributes: [{ name: "email", value: "kim@example.com" }] }) { __typename } }`,
  );
  const confirmed = await run(
    'mutation ($code: String!) { confirmSignUp(input: { username: "kim ", confirmationCode: $code }) { __typename } }',
    { code: spaced(lastCode()) },
  );
  expect(confirmed.__typename).toBe("ConfirmSignUpSuccess");
  const signedIn = await run(
    `mutation { signIn(input: { username: "\u00a0kim ", with: { password: "Correct-horse-1" } }) { __typename } }`,
  );
  expect(signedIn.__typename).toBe("SignInSuccess");
  const user = await run(`{ user(username: "kim ") { ... on User { username } } }`, {}, "admin");
  expect(user.username).toBe("kim");
});

test("the code of a new password, of an address and of an authenticator may be in groups", async () => {
  await run(`mutation { forgotPassword(input: { username: "member" }) { __typename } }`);
  const reset = await run(
    `mutation ($code: String!) { confirmForgotPassword(input: { username: " member", confirmationCode: $code, password: "Next-horse-12" }) { __typename } }`,
    { code: spaced(lastCode()) },
  );
  expect(reset.__typename).toBe("ConfirmForgotPasswordSuccess");

  await run(
    `mutation { updateMyAttributes(input: { userAttributes: [{ name: "email", value: "other@example.com" }] }) { __typename } }`,
    {},
    "member",
  );
  const verified = await run(
    `mutation ($code: String!) { verifyMyAttribute(input: { attributeName: "email", code: $code }) { __typename } }`,
    { code: spaced(lastCode()) },
    "member",
  );
  expect(verified.__typename).toBe("VerifyMyAttributeSuccess");

  const mfa = { UserPoolId: gateway.embedded.userPoolId, MfaConfiguration: "OPTIONAL" };
  await gateway.embedded.respond(
    "SetUserPoolMfaConfig",
    JSON.stringify({ ...mfa, SoftwareTokenMfaConfiguration: { Enabled: true } }),
    true,
  );
  const token = gateway.embedded.issueAccessToken("member");
  const asMember = async (query: string, variables: object = {}) =>
    Object.values<any>((await gateway.ask(query, variables, { token })).body.data)[0];
  const { secretCode } = await asMember(
    "mutation { associateSoftwareToken { ... on AssociateSoftwareTokenSuccess { secretCode } } }",
  );
  const code = (steps: number) => spaced(totpCode(secretCode, new Date(Date.now() + steps * 30_000)));
  const set = await asMember(
    "mutation ($code: String!) { verifySoftwareToken(input: { userCode: $code }) { __typename } }",
    { code: code(-1) },
  );
  expect(set.__typename).toBe("VerifySoftwareTokenSuccess");
  await asMember(
    "mutation { setMyMfaPreference(input: { softwareTokenMfaSettings: { enabled: true, preferredMfa: true } }) { __typename } }",
  );
  const { challengeToken } = await run(
    `mutation { signIn(input: { username: "member", with: { password: "Next-horse-12" } }) { ... on SoftwareTokenMfaChallenge { challengeToken } } }`,
  );
  const answered = await run(
    "mutation ($token: String!, $code: String!) { answerChallenge(input: { challengeToken: $token, answer: { softwareTokenMfaCode: $code } }) { __typename } }",
    { token: challengeToken, code: code(0) },
  );
  expect(answered.__typename).toBe("SignInSuccess");
});

test("a blank in a user name is told in words; passwords keep theirs", async () => {
  const refused = await run(
    `mutation { signIn(input: { username: "kim case", with: { password: "x" } }) { ... on InvalidParameterError { message violations { path } } } }`,
  );
  expect(refused).toEqual({
    message: "username: blanks are not allowed here.",
    violations: [{ path: "username" }],
  });
  gateway.sent.length = 0;
  await run(
    `mutation { signIn(input: { username: "kim", with: { password: " pass word " } }) { __typename } }`,
  );
  expect(gateway.sent[0]!.input.AuthParameters.PASSWORD).toBe(" pass word ");
});
