/**
 * Every flow of an account, with an app client that has a secret, in both modes of sessions: the pool checks each proof
 * of the secret, and neither an answer nor the log holds it. Asked with the documents that front ends import.
 */
import { print } from "graphql";
import * as client from "../../../src/client";
import { totpCode } from "../../../src/embedded/totp";
import type { Triggers } from "../../../src/embedded/triggerTypes";
import { Browser } from "../../helpers/browser";
import { startConfidentialGateway } from "../../helpers/gateway";
import { password } from "../../helpers/people";
import { devicePassword, SrpClient } from "../../helpers/srpClient";

type Gateway = Awaited<ReturnType<typeof startConfidentialGateway>>;
type Mode = "bearer" | "cookie";

/** A front end with one user in front of it. */
class Person {
  private readonly browser: Browser;
  private tokens: { accessToken?: string; refreshToken?: string } = {};

  constructor(
    private readonly gateway: Gateway,
    private readonly mode: Mode,
  ) {
    this.browser = new Browser(gateway);
  }

  /** The field of the document; typed errors are answers, others are not expected. */
  async ask(document: Parameters<typeof print>[0] | string, variables: object = {}): Promise<any> {
    const query = typeof document === "string" ? document : print(document);
    const { accessToken: token } = this.tokens;
    const { body } = await (this.mode === "cookie"
      ? this.browser.ask(query, variables)
      : this.gateway.ask(query, variables, { token }));
    expect(body.errors).toBeUndefined();
    const [outcome] = Object.values<any>(body.data);
    if ("tokens" in outcome) {
      if (this.mode === "cookie") expect(outcome.tokens).toBeNull();
      else this.tokens = { ...this.tokens, ...withoutNull(outcome.tokens) };
    }
    if (this.mode === "cookie") expect(JSON.stringify(body)).not.toMatch(/eyJ[\w-]+\.eyJ/);
    return outcome;
  }

  signIn = (username: string, proof: object, more: object = {}) =>
    this.ask(client.SignInDocument, { input: { username, with: proof, ...more } });
  answer = (challengeToken: string, input: object) =>
    this.ask(client.AnswerChallengeDocument, { input: { challengeToken, answer: input } });
  refresh = (deviceKey?: string) =>
    this.ask(
      `mutation ($input: RefreshTokensInput!) { refreshTokens(input: $input) { __typename
        ... on RefreshTokensSuccess { tokens { accessToken refreshToken } } ... on CognitoError { message } } }`,
      { input: { refreshToken: this.tokens.refreshToken ?? "", deviceKey } },
    );
  signOut = () =>
    this.ask(
      `mutation ($token: String) { signOut(input: { refreshToken: $token }) { __typename ... on CognitoError { message } } }`,
      { token: this.tokens.refreshToken },
    );
  me = async () =>
    (await this.ask("{ me { ... on Me { username } ... on CognitoError { code } } }")).username;
}

const withoutNull = (tokens: object) =>
  Object.fromEntries(Object.entries(tokens).filter(([, value]) => value !== null));

/** Asks once; "42" opens. */
const triggers: Triggers = {
  defineAuthChallenge(event) {
    const rounds = event.request.session;
    const issueTokens = rounds.at(-1)?.challengeResult === true && rounds.at(-1).challengeName !== "SRP_A";
    event.response = { issueTokens, failAuthentication: false, challengeName: "CUSTOM_CHALLENGE" };
    return event;
  },
  createAuthChallenge(event) {
    event.response = { publicChallengeParameters: { question: "7 × 6?" }, privateChallengeParameters: {} };
    return event;
  },
  verifyAuthChallengeResponse(event) {
    event.response = { answerCorrect: event.request.challengeAnswer === "42" };
    return event;
  },
};

/** Where the secret shows in a request: nothing, where it should and does not. */
function proofIn({ operation, input }: { operation: string; input: any }): string | undefined {
  if (/^(Admin)?InitiateAuth$/.test(operation)) return input.AuthParameters.SECRET_HASH;
  if (/^(Admin)?RespondToAuthChallenge$/.test(operation)) return input.ChallengeResponses.SECRET_HASH;
  return input.SecretHash ?? input.ClientSecret;
}

describe.each<Mode>(["bearer", "cookie"])("in the mode %s", (mode) => {
  let gateway: Gateway;
  const proven = new Set<string>();
  const person = () => new Person(gateway, mode);
  const newestCode = (username: string) =>
    gateway.embedded.inbox.findLast((message) => message.username === username)!.code;
  const pool = async (operation: string, input: object) => {
    const body = JSON.stringify({ UserPoolId: gateway.embedded.userPoolId, ...input });
    const { status, body: stated } = await gateway.embedded.respond(operation, body, true);
    if (status !== 200) throw new Error(`${operation}: ${stated}`);
    return JSON.parse(stated);
  };
  /** As the pool stands, with these settings changed. */
  const setPool = async (changes: object) => {
    const { UserPool } = await pool("DescribeUserPool", {});
    const { AutoVerifiedAttributes, Policies, DeviceConfiguration, MfaConfiguration } = UserPool;
    const stored = { AutoVerifiedAttributes, Policies, DeviceConfiguration, MfaConfiguration };
    await pool("UpdateUserPool", { ...stored, ...changes });
  };

  beforeEach(async () => {
    gateway = await startConfidentialGateway({ SESSION_MODE: mode }, { triggers });
  });
  afterEach(async () => {
    const { confidentialClientSecret } = gateway.embedded;
    for (const request of gateway.sent.filter(({ input }) => "ClientId" in input)) {
      expect([request.operation, proofIn(request)]).toEqual([request.operation, expect.any(String)]);
      proven.add(request.operation);
    }
    const hashes = gateway.sent.flatMap((request) => proofIn(request) ?? []);
    for (const secret of new Set([confidentialClientSecret, ...hashes]))
      expect(gateway.lines.join("")).not.toContain(secret);
    await gateway.close();
  });
  afterAll(() => {
    const ofUsers = [
      "ConfirmForgotPassword",
      "ConfirmSignUp",
      "ForgotPassword",
      "GetTokensFromRefreshToken",
      "InitiateAuth",
      "ResendConfirmationCode",
      "RespondToAuthChallenge",
      "RevokeToken",
      "SignUp",
    ];
    const ofServers = ["AdminInitiateAuth", "AdminRespondToAuthChallenge"];
    expect([...proven].sort()).toEqual([...(mode === "bearer" ? ofServers : []), ...ofUsers].sort());
  });

  test("a password, by name and by e-mail address; renewed; signed out", async () => {
    for (const username of ["member", "member@example.com"]) {
      const member = person();
      expect((await member.signIn(username, { password: "Wrong-horse-1" })).__typename).toBe(
        "NotAuthorizedError",
      );
      expect((await member.signIn(username, { password })).__typename).toBe("SignInSuccess");
      expect((await member.refresh()).__typename).toBe("RefreshTokensSuccess");
      expect(await member.me()).toBe("member");
      expect((await member.signOut()).__typename).toBe("SignOutSuccess");
    }
  });

  test("SRP, at once and by choice", async () => {
    const member = person();
    const srp = new SrpClient("Embedded1");
    const srpA = await srp.srpA();
    const choice = { choice: { preferred: "PASSWORD_SRP", srpA } };
    for (const proof of [{ srpA }, choice]) {
      const requests = await member.signIn("member@example.com", proof);
      expect(requests.__typename).toBe("PasswordVerifierChallenge");
      const srpProof = await srp.proof(requests.userIdForSrp, password, requests);
      expect((await member.answer(requests.challengeToken, { srpProof })).__typename).toBe("SignInSuccess");
      expect(await member.me()).toBe("member");
    }
  });

  test("the user's choice: the password, or a code by e-mail, of which a wrong one costs nothing", async () => {
    await setPool({ Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } } });
    const member = person();
    const select = await member.signIn("member", { choice: {} });
    expect(select.firstFactorOptions).toContain("PASSWORD");
    const requests = await member.answer(select.challengeToken, { firstFactor: { factor: "PASSWORD" } });
    expect(requests.__typename).toBe("PasswordChallenge");
    expect((await member.answer(requests.challengeToken, { password })).__typename).toBe("SignInSuccess");

    const again = person();
    const code = await again.signIn("member", { choice: { preferred: "EMAIL_OTP" } });
    const wrong = await again.answer(code.challengeToken, { emailOtpCode: "00000000" });
    expect(wrong.__typename).toBe("CodeMismatchError");
    const right = { emailOtpCode: newestCode("member") };
    expect((await again.answer(code.challengeToken, right)).__typename).toBe("SignInSuccess");
    expect((await again.answer(code.challengeToken, right)).__typename).toBe("ChallengeUsedError");
    expect(await again.me()).toBe("member");
  });

  test("the pool's own triggers", async () => {
    const member = person();
    const requests = await member.signIn("member", { custom: {} });
    expect(requests).toMatchObject({ __typename: "CustomChallenge", parameters: { question: "7 × 6?" } });
    const once = await member.answer(requests.challengeToken, { custom: "41" });
    expect(once.__typename).toBe("CustomChallenge");
    expect((await member.answer(once.challengeToken, { custom: "42" })).__typename).toBe("SignInSuccess");
    expect(await member.me()).toBe("member");
  });

  test("a temporary password", async () => {
    await pool("AdminCreateUser", { Username: "temp", TemporaryPassword: password });
    const temp = person();
    const requests = await temp.signIn("temp", { password });
    expect(requests.__typename).toBe("NewPasswordRequiredChallenge");
    const weak = await temp.answer(requests.challengeToken, { newPassword: { password: "short" } });
    expect(weak.__typename).toBe("InvalidPasswordError");
    const done = await temp.answer(requests.challengeToken, { newPassword: { password: "Next-horse-12" } });
    expect(done.__typename).toBe("SignInSuccess");
    expect(await temp.me()).toBe("temp");
  });

  test("an authenticator app, set up in the middle of the sign-in and asked for at the next one", async () => {
    const SoftwareTokenMfaConfiguration = { Enabled: true };
    await pool("SetUserPoolMfaConfig", { MfaConfiguration: "ON", SoftwareTokenMfaConfiguration });
    const member = person();
    const requests = await member.signIn("member", { password });
    const first = await member.ask(
      "mutation ($t: String) { associateSoftwareToken(input: { challengeToken: $t }) { ... on AssociateSoftwareTokenSuccess { secretCode challengeToken } } }",
      { t: requests.challengeToken },
    );
    const verify = (t: string, userCode: string) =>
      member.ask(
        "mutation ($t: String, $userCode: String!) { verifySoftwareToken(input: { challengeToken: $t, userCode: $userCode }) { __typename ... on VerifySoftwareTokenSuccess { challengeToken } } }",
        { t, userCode },
      );
    expect((await verify(first.challengeToken, "000000")).__typename).toMatch(/Error$/);
    const code = (steps: number) => totpCode(first.secretCode, new Date(Date.now() + steps * 30_000));
    const second = await verify(first.challengeToken, code(-1));
    expect((await member.answer(second.challengeToken, { mfaSetup: true })).__typename).toBe("SignInSuccess");
    expect(await member.me()).toBe("member");

    const again = person();
    const { challengeToken } = await again.signIn("member", { password });
    const answer = (input: string) => again.answer(challengeToken, { softwareTokenMfaCode: input });
    expect((await answer("000000")).__typename).toBe("CodeMismatchError");
    expect((await answer(code(0))).__typename).toBe("SignInSuccess");
    expect((await answer(code(1))).__typename).toBe("ChallengeUsedError");
    expect(await again.me()).toBe("member");
  });

  test("two second factors, of which the user chooses the code in a text message", async () => {
    const SmsConfiguration = { SnsCallerArn: "arn:aws:iam::123456789012:role/sms" };
    await pool("SetUserPoolMfaConfig", {
      MfaConfiguration: "OPTIONAL",
      SoftwareTokenMfaConfiguration: { Enabled: true },
      SmsMfaConfiguration: { SmsConfiguration },
    });
    const phone = ["phone_number", "phone_number_verified"].map((Name, at) => ({
      Name,
      Value: ["+14155552671", "true"][at],
    }));
    await pool("AdminUpdateUserAttributes", { Username: "member", UserAttributes: phone });
    const member = person();
    await member.signIn("member", { password });
    const { secretCode } = await member.ask(
      "mutation { associateSoftwareToken { ... on AssociateSoftwareTokenSuccess { secretCode } } }",
    );
    await member.ask(
      "mutation ($userCode: String!) { verifySoftwareToken(input: { userCode: $userCode }) { __typename } }",
      { userCode: totpCode(secretCode, new Date()) },
    );
    const enabled = { Enabled: true };
    await pool("AdminSetUserMFAPreference", {
      Username: "member",
      SMSMfaSettings: enabled,
      SoftwareTokenMfaSettings: enabled,
    });
    const again = person();
    const select = await again.signIn("member", { password });
    expect(select).toMatchObject({
      __typename: "SelectMfaTypeChallenge",
      mfaOptions: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"],
    });
    const requests = await again.answer(select.challengeToken, { mfaType: "SMS_MFA" });
    expect(requests).toMatchObject({ __typename: "SmsMfaChallenge", deliveredTo: "+*******2671" });
    const done = await again.answer(requests.challengeToken, { smsMfaCode: newestCode("member") });
    expect(done.__typename).toBe("SignInSuccess");
    expect(await again.me()).toBe("member");
  });

  test("a remembered device proves itself, after the password and after SRP, and its session is renewed", async () => {
    await setPool({ DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } });
    const member = person();
    const { newDevice } = await member.signIn("member", { password });
    const { deviceKey, deviceGroupKey } = newDevice;
    const created = await devicePassword(newDevice);
    const confirmed = await member.ask(
      "mutation ($input: ConfirmMyDeviceInput!) { confirmMyDevice(input: $input) { __typename } }",
      { input: { deviceKey, deviceSecretVerifierConfig: created.deviceSecretVerifierConfig } },
    );
    expect(confirmed.__typename).toBe("ConfirmMyDeviceSuccess");
    expect((await member.refresh(deviceKey)).__typename).toBe("RefreshTokensSuccess");

    for (const withSrp of [false, true]) {
      const again = person();
      const srp = new SrpClient("Embedded1");
      const proof = withSrp ? { srpA: await srp.srpA() } : { password };
      let requests = await again.signIn("member", proof, { deviceKey });
      if (withSrp) {
        const srpProof = await srp.proof(requests.userIdForSrp, password, requests);
        requests = await again.answer(requests.challengeToken, { srpProof });
      }
      expect(requests.__typename).toBe("DeviceSrpAuthChallenge");
      const device = new SrpClient(deviceGroupKey);
      const verifier = await again.answer(requests.challengeToken, { srpA: await device.srpA() });
      expect(verifier).toMatchObject({ __typename: "DevicePasswordVerifierChallenge", deviceKey });
      const srpProof = await device.proof(deviceKey, created.password, verifier);
      const done = await again.answer(verifier.challengeToken, { srpProof });
      expect(done).toMatchObject({ __typename: "SignInSuccess", newDevice: null });
      expect((await again.refresh(deviceKey)).__typename).toBe("RefreshTokensSuccess");
      expect(await again.me()).toBe("member");
    }
  });

  test("sign-up, a new code, confirmation, sign-in without the password, and a forgotten password", async () => {
    const kim = person();
    const { signUpToken } = await kim.ask(
      `mutation { signUp(input: { username: "kim", password: "${password}", userAttributes: [{ name: "email", value: "kim@example.com" }] }) { __typename ... on SignUpSuccess { signUpToken } } }`,
    );
    await kim.ask('mutation { resendConfirmationCode(input: { username: "kim" }) { __typename } }');
    const confirm = (confirmationCode: string) =>
      kim.ask(
        "mutation ($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { __typename ... on ConfirmSignUpSuccess { signInToken } } }",
        { input: { username: "kim", confirmationCode, signUpToken } },
      );
    expect((await confirm("000000")).__typename).toBe("CodeMismatchError");
    const { signInToken } = await confirm(newestCode("kim"));
    expect((await kim.signIn("kim", { confirmedSignUp: signInToken })).__typename).toBe("SignInSuccess");
    expect(await kim.me()).toBe("kim");
    expect((await person().signIn("kim", { confirmedSignUp: signInToken })).__typename).toBe(
      "ChallengeUsedError",
    );

    const later = person();
    await later.ask('mutation { forgotPassword(input: { username: "kim" }) { __typename } }');
    const reset = await later.ask(
      "mutation ($input: ConfirmForgotPasswordInput!) { confirmForgotPassword(input: $input) { __typename } }",
      { input: { username: "kim", confirmationCode: newestCode("kim"), password: "Next-horse-12" } },
    );
    expect(reset.__typename).toBe("ConfirmForgotPasswordSuccess");
    expect((await later.signIn("kim", { password: "Next-horse-12" })).__typename).toBe("SignInSuccess");
  });

  if (mode === "bearer")
    test("the administrators' way in, and a machine's token, for which the gateway adds nothing of its own", async () => {
      await pool("AdminCreateUser", { Username: "temp", TemporaryPassword: password });
      const admin = person();
      await admin.signIn("admin", { password });
      const step = "__typename ... on NewPasswordRequiredChallenge { challengeToken }";
      const requests = await admin.ask(
        `mutation { signInUser(input: { username: "temp", with: { password: "${password}" } }) { ${step} } }`,
      );
      const done = await admin.ask(
        `mutation ($t: String!) { answerUserChallenge(input: { challengeToken: $t, answer: { newPassword: { password: "Next-horse-12" } } }) { ${step} } }`,
        { t: requests.challengeToken },
      );
      expect(done.__typename).toBe("SignInSuccess");
      const before = gateway.sent.splice(0);
      const { confidentialClientId: id } = gateway.embedded;
      await admin.ask(
        `mutation { issueClientToken(input: { clientId: "${id}", secret: "given" }) { __typename } }`,
      );
      expect(gateway.sent).toEqual([
        { operation: "GetClientToken", input: { ClientId: id, Secret: "given" } },
      ]);
      gateway.sent.splice(0, 1, ...before);
    });
});
