/** confirmSignUp: the code confirms, whatever has become of the token that only spares the user a sign-in. */
import { randomBytes } from "node:crypto";
import { Sealer } from "../../../src/auth/sealing";
import { EmbeddedPool } from "../../../src/embedded/pool";
import { startGateway, type TestGateway } from "../../helpers/gateway";

const minutes = 60_000;
const key = randomBytes(32);
let now: number;
let gateway: TestGateway;
beforeEach(async () => {
  now = Date.now();
  const embedded = new EmbeddedPool({ clock: () => new Date(now) });
  gateway = await startGateway({ CHALLENGE_KEYS: key.toString("base64") }, { embedded });
});
afterEach(() => gateway.close());

async function signedUp(username: string): Promise<string> {
  const { body } = await gateway.ask(
    `mutation ($username: String!) { signUp(input: { username: $username, password: "Correct-horse-1", userAttributes: [{ name: "email", value: "kim@example.com" }] }) { ... on SignUpSuccess { signUpToken } } }`,
    { username },
  );
  return body.data.signUp.signUpToken;
}
const codeOf = (username: string) =>
  gateway.embedded.inbox.findLast((message) => message.username === username)?.code;

async function confirmed(username: string, signUpToken: string, code: string | undefined) {
  const { body } = await gateway.ask(
    "mutation ($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { __typename ... on ConfirmSignUpSuccess { signInToken } } }",
    { input: { username, confirmationCode: code, signUpToken } },
  );
  return body.data.confirmSignUp;
}
async function statusOf(username: string): Promise<string> {
  const { body } = await gateway.ask(
    `{ user(username: "${username}") { ... on User { status } } }`,
    {},
    { as: "admin" },
  );
  return body.data.user.status;
}
const withoutToken = { __typename: "ConfirmSignUpSuccess", signInToken: null };

test("a token that is too old for the gateway does not keep the code from confirming", async () => {
  await signedUp("kim");
  const state = { purpose: "signUp", session: "s", username: "kim", clientId: gateway.embedded.clientId };
  const expired = await new Sealer("challenge", [key]).seal(state, new Date(now - minutes));
  expect(await confirmed("kim", expired, codeOf("kim"))).toEqual(withoutToken);
  expect(await statusOf("kim")).toBe("CONFIRMED");
});

test("a session that is too old for Cognito does not keep the code from confirming", async () => {
  const token = await signedUp("kim");
  now += 4 * minutes;
  expect(await confirmed("kim", token, codeOf("kim"))).toEqual(withoutToken);
  expect(await statusOf("kim")).toBe("CONFIRMED");
});

test.each([
  ["another gateway's", () => new Sealer("challenge").seal({ purpose: "signUp" }, new Date(now + minutes))],
  ["nobody's", async () => "no-token"],
  ["another user's", () => signedUp("mallory")],
])("a token that is %s is passed over, and the code confirms", async (_, tokenOf) => {
  const token = await tokenOf();
  await signedUp("kim");
  expect(await confirmed("kim", token, codeOf("kim"))).toEqual(withoutToken);
  expect(await statusOf("kim")).toBe("CONFIRMED");
});

test("a wrong code is wrong with an old token too", async () => {
  const token = await signedUp("kim");
  now += 4 * minutes;
  expect((await confirmed("kim", token, "000000")).__typename).toBe("CodeMismatchError");
  expect(await statusOf("kim")).toBe("UNCONFIRMED");
});

test("a user who types the name in another case is the same user, to the end of the sign-in", async () => {
  const token = await signedUp("Kim.Case");
  const { __typename, signInToken } = await confirmed("kim.case", token, codeOf("Kim.Case"));
  expect([__typename, typeof signInToken]).toEqual(["ConfirmSignUpSuccess", "string"]);
  const { body } = await gateway.ask(
    "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }",
    { input: { username: "KIM.CASE", with: { confirmedSignUp: signInToken } } },
  );
  expect(body.data.signIn.__typename).toBe("SignInSuccess");
});
