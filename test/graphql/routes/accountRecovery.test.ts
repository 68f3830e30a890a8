/** No lock-outs: a lost authenticator, a mistyped address, a pool that would drop the old one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { totpCode } from "../../../src/embedded/totp";
import { exception, startGateway, type TestGateway } from "../../helpers/gateway";
import { password } from "../../helpers/people";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

const asAdmin = { as: "admin" };
const newestCode = () => gateway.embedded.inbox.at(-1)!.code;

async function signIn(username: string) {
  const { body } = await gateway.ask(
    `mutation ($username: String!, $password: String!) { signIn(input: { username: $username, with: { password: $password } }) {
      __typename ... on SignInSuccess { tokens { accessToken refreshToken } } ... on CognitoError { code message } } }`,
    { username, password },
  );
  return body.data.signIn;
}

describe("a lost authenticator", () => {
  async function withAuthenticator(): Promise<{ accessToken: string; refreshToken: string }> {
    const { tokens } = await signIn("member");
    const requests = { token: tokens.accessToken };
    const associated = await gateway.ask(
      "mutation { associateSoftwareToken { ... on AssociateSoftwareTokenSuccess { secretCode } } }",
      {},
      requests,
    );
    const userCode = totpCode(associated.body.data.associateSoftwareToken.secretCode, new Date());
    const { body } = await gateway.ask(
      `mutation ($userCode: String!) {
        verifySoftwareToken(input: { userCode: $userCode }) { __typename }
        setMyMfaPreference(input: { softwareTokenMfaSettings: { enabled: true, preferredMfa: true } }) { __typename }
      }`,
      { userCode },
      requests,
    );
    expect(body.data.setMyMfaPreference.__typename).toBe("SetMyMfaPreferenceSuccess");
    return tokens;
  }

  test("keeps nobody out: the document of the README removes it, and the password signs in again", async () => {
    const { refreshToken } = await withAuthenticator();
    expect((await signIn("member")).__typename).not.toBe("SignInSuccess");

    const document = readFileSync(join(__dirname, "../../documents/lostAuthenticator.graphql"), "utf8");
    const { body } = await gateway.ask(document, { username: "member" }, asAdmin);
    expect(body).toEqual({
      data: {
        resetUserMfa: {
          __typename: "ResetUserMfaSuccess",
          user: { username: "member", status: "CONFIRMED", mfaPreference: null, mfaMethods: [] },
        },
      },
    });

    // Whoever has the phone is signed out, too.
    const refreshed = await gateway.ask(
      "mutation ($token: String!) { refreshTokens(input: { refreshToken: $token }) { __typename } }",
      { token: refreshToken },
    );
    expect(refreshed.body.data.refreshTokens.__typename).toBe("NotAuthorizedError");
    expect((await signIn("member")).__typename).toBe("SignInSuccess");
  });

  test("has the same document in docs/administration.md", () => {
    const [, ...document] = readFileSync(
      join(__dirname, "../../documents/lostAuthenticator.graphql"),
      "utf8",
    ).split("\n");
    expect(readFileSync(join(__dirname, "../../../docs/administration.md"), "utf8")).toContain(
      `\`\`\`graphql\n${document.join("\n")}\`\`\``,
    );
  });

  test("is removed by administrators alone", async () => {
    const document = readFileSync(join(__dirname, "../../documents/lostAuthenticator.graphql"), "utf8");
    const { body } = await gateway.ask(document, { username: "admin" }, { as: "member" });
    expect(body.errors.map(({ extensions }: any) => extensions.code)).toEqual(["FORBIDDEN"]);
    expect(gateway.sent).toEqual([]);
  });
});

describe("a new address", () => {
  const update = (email: string, selection = "name state valid") =>
    gateway.ask(
      `mutation ($email: String!) { updateMyAttributes(input: { userAttributes: [{ name: "email", value: $email }, { name: "name", value: "Mem Ber" }] }) {
        __typename ... on UpdateMyAttributesSuccess { addresses { ${selection} } codeDeliveryDetailsList { destination } } } }`,
      { email },
      { as: "member" },
    );
  const dropOldAddresses = () =>
    gateway.ask(
      `mutation ($id: String!) { updateUserPool(input: { userPoolId: $id, userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: [] } }) { __typename } }`,
      { id: gateway.embedded.userPoolId },
      asAdmin,
    );

  test("that waits for its code leaves the old one valid, and the answer says so", async () => {
    const { body } = await update("typo@example.org");
    expect(body.data.updateMyAttributes).toEqual({
      __typename: "UpdateMyAttributesSuccess",
      addresses: [{ name: "email", state: "OLD_VALID_UNTIL_NEW_VERIFIED", valid: "member@example.com" }],
      codeDeliveryDetailsList: [{ destination: "t***@e***" }],
    });
    await gateway.ask(`mutation { forgotPassword(input: { username: "member" }) { __typename } }`);
    expect(gateway.embedded.inbox.at(-1)).toMatchObject({
      to: "member@example.com",
      purpose: "PASSWORD_RESET",
    });
  });

  test("is in force once its code came back", async () => {
    await update("new@example.org");
    const verified = await gateway.ask(
      `mutation ($code: String!) { verifyMyAttribute(input: { attributeName: "email", code: $code }) { __typename } }`,
      { code: newestCode() },
      { as: "member" },
    );
    expect(verified.body.data.verifyMyAttribute.__typename).toBe("VerifyMyAttributeSuccess");
    const { body } = await update("New@example.org");
    expect(body.data.updateMyAttributes.addresses[0]).toMatchObject({
      valid: expect.stringMatching(/new@/i),
    });
  });

  test("that replaces the old one at once is told as not verified", async () => {
    await dropOldAddresses();
    const { body } = await update("typo@example.org");
    expect(body.data.updateMyAttributes.addresses).toEqual([
      { name: "email", state: "NEW_NOT_VERIFIED", valid: "typo@example.org" },
    ]);
  });

  test("that is the old one is verified as before", async () => {
    const { body } = await update("member@example.com");
    expect(body.data.updateMyAttributes.addresses[0].state).toBe("VERIFIED");
  });

  test("is looked at only when somebody asks, once, and by the caller's own token", async () => {
    await update("new@example.org", "name");
    expect(gateway.sent.map(({ operation }) => operation)).toEqual(["UpdateUserAttributes"]);
    gateway.sent.length = 0;
    await update("new@example.org");
    expect(gateway.sent.map(({ operation }) => operation)).toEqual(["UpdateUserAttributes", "GetUser"]);
  });

  test("whose state cannot be read takes nothing from the success", async () => {
    gateway.intercept(({ operation }) =>
      operation === "GetUser" ? exception("TooManyRequestsException", "Rate exceeded") : undefined,
    );
    const { body } = await update("new@example.org", "name state");
    expect(body.data.updateMyAttributes).toMatchObject({
      __typename: "UpdateMyAttributesSuccess",
      addresses: [{ name: "email", state: null }],
    });
    expect(body.errors[0].extensions.code).toBe("TOO_MANY_REQUESTS");
  });
});
