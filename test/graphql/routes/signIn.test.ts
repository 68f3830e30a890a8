/** Sign-in, step by step: each of AWS's challenges as a type, each answer as Cognito wants it, each misuse told. */
import { createHmac, randomBytes } from "node:crypto";
import { ChallengeNameType } from "@aws-sdk/client-cognito-identity-provider";
import type { GraphQLUnionType } from "graphql";
import type { TransportRequest } from "../../../src/cognito/transport/transport";
import { makeSchema } from "../../../src/graphql/schema";
import { challengeTypes } from "../../../src/graphql/signIn/challengeTypes";
import { answer, exception, scriptedGateway } from "../../conformance/scriptedGateway";

const secret = "the-client-secret";
const pool = "us-east-1_SignIn123";
const client = "1example23456789";
let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
const CHALLENGE_KEYS = randomBytes(32).toString("base64");
const settings = {
  COGNITO_USER_POOL_ID: pool,
  COGNITO_CLIENT_ID: client,
  COGNITO_CLIENT_SECRET: secret,
  COGNITO_JWKS_URI: "http://127.0.0.1:9/keys",
  TOTP_ISSUER: "Example & Co",
  CHALLENGE_KEYS,
};
beforeAll(async () => {
  gateway = await scriptedGateway(settings);
});
afterAll(() => gateway.close());

const hash = (username: string) =>
  createHmac("sha256", secret)
    .update(username + client)
    .digest("base64");

/** Every field of every challenge. */
const fields = `__typename
  ${Object.values(challengeTypes)
    .map((type) => `... on ${type.name} { challengeToken expiresAt }`)
    .join("\n  ")}
  ... on NewPasswordRequiredChallenge { requiredAttributes currentAttributes }
  ... on SmsMfaChallenge { deliveredTo }
  ... on EmailOtpChallenge { deliveredTo }
  ... on SmsOtpChallenge { deliveredTo }
  ... on SoftwareTokenMfaChallenge { friendlyDeviceName }
  ... on SelectMfaTypeChallenge { mfaOptions }
  ... on MfaSetupChallenge { mfaOptions }
  ... on SelectChallenge { firstFactorOptions }
  ... on PasswordVerifierChallenge { srpB salt secretBlock userIdForSrp }
  ... on DevicePasswordVerifierChallenge { srpB salt secretBlock deviceKey }
  ... on CustomChallenge { parameters }
  ... on WebAuthnChallenge { requestOptions }
  ... on UnsupportedChallenge { name }
  ... on SignInSuccess { tokens { accessToken } newDevice { deviceKey deviceGroupKey } }
  ... on InvalidParameterError { violations { path constraint } }
  ... on CognitoError { code }`;
const begin = (input: object) => ({
  query: `mutation ($input: SignInInput!) { step: signIn(input: $input) { ${fields} } }`,
  variables: { input },
});
const go = (challengeToken: string, input: object, more: object = {}) => ({
  query: `mutation ($input: AnswerChallengeInput!) { step: answerChallenge(input: $input) { ${fields} } }`,
  variables: { input: { challengeToken, answer: input, ...more } },
});

/** Asks, and keeps what was sent. */
async function ask(
  request: object,
  reply: object | ((request: TransportRequest) => any),
  requests = gateway,
) {
  const sent: any[] = [];
  const { body } = await requests.ask(
    request,
    (wired) => {
      // Who the caller is goes with every step; http/userContext.test.ts has it.
      const { UserContextData: _, ...body } = JSON.parse(wired.body);
      sent.push({ operation: wired.operation, ...body });
      return typeof reply === "function" ? reply(wired) : answer(reply);
    },
    null,
  );
  expect(body.errors).toBeUndefined();
  return { step: body.data.step, sent };
}

const tokens = { AuthenticationResult: { AccessToken: "a.b.c", ExpiresIn: 60, TokenType: "Bearer" } };
const withPassword = { username: "kim", with: { password: "Correct-horse-1" } };

async function challenged(name: string, parameters: object = {}, more: object = {}) {
  const { step } = await ask(begin(withPassword), {
    ChallengeName: name,
    Session: "the-session",
    ChallengeParameters: parameters,
    ...more,
  });
  return step;
}

const srp = { SRP_B: "b0b", SALT: "5a17", SECRET_BLOCK: "YmxvY2s=" };
const proof = { signature: "c2ln", timestamp: "Tue Nov 24 16:05:00 UTC 2026" };
const claim = {
  PASSWORD_CLAIM_SIGNATURE: "c2ln",
  TIMESTAMP: "Tue Nov 24 16:05:00 UTC 2026",
  PASSWORD_CLAIM_SECRET_BLOCK: "YmxvY2s=",
};
const destination = { CODE_DELIVERY_DESTINATION: "k***@e***", CODE_DELIVERY_DELIVERY_MEDIUM: "EMAIL" };

/** AWS's name, its parameters; the type and its fields; our answer, and AWS's responses. */
const walk: [string, object, string, object, object, object][] = [
  [
    "NEW_PASSWORD_REQUIRED",
    { requiredAttributes: '["userAttributes.name"]', userAttributes: '{"email":"k@example.com"}' },
    "NewPasswordRequiredChallenge",
    { requiredAttributes: ["name"], currentAttributes: { email: "k@example.com" } },
    { newPassword: { password: "Next-horse-1", attributes: [{ name: "name", value: "Kim" }] } },
    { NEW_PASSWORD: "Next-horse-1", "userAttributes.name": "Kim" },
  ],
  [
    "SMS_MFA",
    { CODE_DELIVERY_DESTINATION: "+***12" },
    "SmsMfaChallenge",
    { deliveredTo: "+***12" },
    { smsMfaCode: "123456" },
    { SMS_MFA_CODE: "123456" },
  ],
  [
    "SOFTWARE_TOKEN_MFA",
    { FRIENDLY_DEVICE_NAME: "phone" },
    "SoftwareTokenMfaChallenge",
    { friendlyDeviceName: "phone" },
    { softwareTokenMfaCode: "123456" },
    { SOFTWARE_TOKEN_MFA_CODE: "123456" },
  ],
  [
    "EMAIL_OTP",
    destination,
    "EmailOtpChallenge",
    { deliveredTo: "k***@e***" },
    { emailOtpCode: "12345678" },
    { EMAIL_OTP_CODE: "12345678" },
  ],
  [
    "SMS_OTP",
    destination,
    "SmsOtpChallenge",
    { deliveredTo: "k***@e***" },
    { smsOtpCode: "12345678" },
    { SMS_OTP_CODE: "12345678" },
  ],
  [
    "SELECT_MFA_TYPE",
    { MFAS_CAN_CHOOSE: '["SMS_MFA","SOFTWARE_TOKEN_MFA"]' },
    "SelectMfaTypeChallenge",
    { mfaOptions: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"] },
    { mfaType: "SOFTWARE_TOKEN_MFA" },
    { ANSWER: "SOFTWARE_TOKEN_MFA" },
  ],
  [
    "MFA_SETUP",
    { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' },
    "MfaSetupChallenge",
    { mfaOptions: ["SOFTWARE_TOKEN_MFA"] },
    { mfaSetup: true },
    {},
  ],
  [
    "SELECT_CHALLENGE",
    {},
    "SelectChallenge",
    { firstFactorOptions: ["PASSWORD", "EMAIL_OTP"] },
    { firstFactor: { factor: "PASSWORD", password: "Correct-horse-1" } },
    { ANSWER: "PASSWORD", PASSWORD: "Correct-horse-1" },
  ],
  ["PASSWORD", {}, "PasswordChallenge", {}, { password: "Correct-horse-1" }, { PASSWORD: "Correct-horse-1" }],
  [
    "ADMIN_NO_SRP_AUTH",
    {},
    "AdminNoSrpAuthChallenge",
    {},
    { password: "Correct-horse-1" },
    { PASSWORD: "Correct-horse-1" },
  ],
  ["PASSWORD_SRP", {}, "PasswordSrpChallenge", {}, { srpA: "a0a" }, { SRP_A: "a0a" }],
  [
    "PASSWORD_VERIFIER",
    { ...srp, USER_ID_FOR_SRP: "kim-1" },
    "PasswordVerifierChallenge",
    { srpB: "b0b", salt: "5a17", secretBlock: "YmxvY2s=", userIdForSrp: "kim-1" },
    { srpProof: proof },
    { ...claim, USERNAME: "kim-1" },
  ],
  ["DEVICE_SRP_AUTH", {}, "DeviceSrpAuthChallenge", {}, { srpA: "a0a" }, { SRP_A: "a0a" }],
  [
    "DEVICE_PASSWORD_VERIFIER",
    { ...srp, DEVICE_KEY: "us-east-1_d" },
    "DevicePasswordVerifierChallenge",
    { srpB: "b0b", salt: "5a17", secretBlock: "YmxvY2s=", deviceKey: "us-east-1_d" },
    { srpProof: proof },
    { ...claim, DEVICE_KEY: "us-east-1_d" },
  ],
  [
    "CUSTOM_CHALLENGE",
    { question: "7 × 6?", USERNAME: "kim" },
    "CustomChallenge",
    { parameters: { question: "7 × 6?" } },
    { custom: "42" },
    { ANSWER: "42" },
  ],
  [
    "WEB_AUTHN",
    { CREDENTIAL_REQUEST_OPTIONS: '{"challenge":"x"}' },
    "WebAuthnChallenge",
    { requestOptions: { challenge: "x" } },
    { webAuthnCredential: { id: "1", response: {} } },
    { CREDENTIAL: '{"id":"1","response":{}}' },
  ],
];

test("there is a type for every challenge that the SDK knows, called like it, and no other", () => {
  const names = Object.keys(ChallengeNameType).sort();
  expect(Object.keys(challengeTypes).sort()).toEqual(names);
  expect(walk.map(([name]) => name).sort()).toEqual(names);
  const camel = (name: string) =>
    `${name.toLowerCase().replace(/(^|_)(\w)/g, (_, __, letter) => letter.toUpperCase())}Challenge`.replace(
      "ChallengeChallenge",
      "Challenge",
    );
  for (const name of names) expect(challengeTypes[name as "SMS_MFA"].name).toBe(camel(name));
  for (const field of ["SignIn", "AnswerChallenge", "SignInUser", "AnswerUserChallenge"]) {
    const union = makeSchema().getType(`${field}Result`) as GraphQLUnionType;
    const members = union.getTypes().map((type) => type.name);
    expect(members.filter((member) => member.endsWith("Challenge")).sort()).toEqual(
      [...names.map(camel), "UnsupportedChallenge"].sort(),
    );
    expect(members).toEqual(
      expect.arrayContaining(["ChallengeTamperedError", "ChallengeExpiredError", "ChallengeUsedError"]),
    );
  }
});

test.each(walk)(
  "%s comes as a type of its own, and its answer goes to Cognito",
  async (name, parameters, type, reported, input, responses) => {
    const step = await challenged(name, parameters, { AvailableChallenges: ["PASSWORD", "EMAIL_OTP"] });
    expect(step).toEqual({
      __typename: type,
      ...reported,
      challengeToken: expect.stringMatching(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/),
      expiresAt: expect.any(String),
    });
    expect(Date.parse(step.expiresAt) - Date.now()).toBeLessThanOrEqual(180_000);
    const { step: next, sent } = await ask(go(step.challengeToken, input), tokens);
    expect(next).toEqual({ __typename: "SignInSuccess", tokens: { accessToken: "a.b.c" }, newDevice: null });
    const username = (responses as any).USERNAME ?? "kim";
    expect(sent).toEqual([
      {
        operation: "RespondToAuthChallenge",
        ClientId: client,
        ChallengeName: name,
        Session: "the-session",
        ChallengeResponses: { USERNAME: username, SECRET_HASH: hash(username), ...responses },
      },
    ]);
  },
);

test.each(walk)(
  "%s takes no answer of another kind, and nothing is sent",
  async (name, parameters, ...rest) => {
    const { challengeToken } = await challenged(name, parameters);
    const local = Object.keys(rest[2] as object)[0]!;
    for (const [, , , , other] of walk.filter(([, , , , input]) => !(local in input))) {
      const { step, sent } = await ask(go(challengeToken, other), tokens);
      expect(step).toEqual({
        __typename: "InvalidParameterError",
        code: "INVALID_PARAMETER",
        violations: [{ path: "answer", constraint: `Member must be ${local} for this challenge` }],
      });
      expect(sent).toEqual([]);
    }
  },
);

test.each<[string, object, object]>([
  [
    "a password",
    { password: "Correct-horse-1" },
    { AuthFlow: "USER_PASSWORD_AUTH", AuthParameters: { PASSWORD: "Correct-horse-1" } },
  ],
  ["SRP", { srpA: "a0a" }, { AuthFlow: "USER_SRP_AUTH", AuthParameters: { SRP_A: "a0a" } }],
  ["a choice", { choice: {} }, { AuthFlow: "USER_AUTH", AuthParameters: {} }],
  [
    "a preferred passkey",
    { choice: { preferred: "WEB_AUTHN" } },
    { AuthFlow: "USER_AUTH", AuthParameters: { PREFERRED_CHALLENGE: "WEB_AUTHN" } },
  ],
  [
    "a preferred password",
    { choice: { preferred: "PASSWORD", password: "p w" } },
    { AuthFlow: "USER_AUTH", AuthParameters: { PREFERRED_CHALLENGE: "PASSWORD", PASSWORD: "p w" } },
  ],
  ["triggers of the pool", { custom: {} }, { AuthFlow: "CUSTOM_AUTH", AuthParameters: {} }],
  [
    "triggers after SRP",
    { custom: { srpA: "a0a" } },
    { AuthFlow: "CUSTOM_AUTH", AuthParameters: { CHALLENGE_NAME: "SRP_A", SRP_A: "a0a" } },
  ],
])("sign-in with %s", async (_, proof, expected: any) => {
  const { sent } = await ask(begin({ username: "kim", with: proof, clientMetadata: { a: "b" } }), tokens);
  expect(sent).toEqual([
    {
      operation: "InitiateAuth",
      ClientId: client,
      ClientMetadata: { a: "b" },
      ...expected,
      AuthParameters: { USERNAME: "kim", SECRET_HASH: hash("kim"), ...expected.AuthParameters },
    },
  ]);
});

test("a device's key goes with every step, and a new device is told", async () => {
  const { step: first, sent } = await ask(begin({ ...withPassword, deviceKey: "us-east-1_d" }), {
    ChallengeName: "SMS_MFA",
    Session: "s",
    ChallengeParameters: {},
  });
  expect(sent[0].AuthParameters.DEVICE_KEY).toBe("us-east-1_d");
  const NewDeviceMetadata = { DeviceKey: "us-east-1_n", DeviceGroupKey: "-group" };
  const second = await ask(go(first.challengeToken, { smsMfaCode: "123456" }), {
    AuthenticationResult: { ...tokens.AuthenticationResult, NewDeviceMetadata },
  });
  expect(second.sent[0].ChallengeResponses.DEVICE_KEY).toBe("us-east-1_d");
  expect(second.step.newDevice).toEqual({ deviceKey: "us-east-1_n", deviceGroupKey: "-group" });
});

describe("a challenge token", () => {
  const code = { smsMfaCode: "123456" };

  test("is good on another instance with the same keys, and not with others", async () => {
    const { challengeToken } = await challenged("SMS_MFA");
    const twin = await scriptedGateway(settings);
    const { step, sent } = await ask(go(challengeToken, code), tokens, twin);
    expect([step.__typename, sent.length]).toEqual(["SignInSuccess", 1]);
    await twin.close();
    const stranger = await scriptedGateway({
      ...settings,
      CHALLENGE_KEYS: randomBytes(32).toString("base64"),
    });
    const refused = await ask(go(challengeToken, code), tokens, stranger);
    expect([refused.step.__typename, refused.sent.length]).toEqual(["ChallengeTamperedError", 0]);
    await stranger.close();
    const CHALLENGE_KEYS_NEXT = `${randomBytes(32).toString("base64")},${CHALLENGE_KEYS}`;
    const rotated = await scriptedGateway({ ...settings, CHALLENGE_KEYS: CHALLENGE_KEYS_NEXT });
    expect((await ask(go(challengeToken, code), tokens, rotated)).step.__typename).toBe("SignInSuccess");
    await rotated.close();
  });

  test.each([
    ["CodeMismatchException", "Invalid code or auth state for the user.", "CodeMismatchError"],
    ["ExpiredCodeException", "Your software token has already been used once.", "ExpiredCodeError"],
    [
      "NotAuthorizedException",
      "Invalid session for the user, session can only be used once.",
      "ChallengeUsedError",
    ],
    ["NotAuthorizedException", "Invalid session for the user, session is expired.", "ChallengeExpiredError"],
    ["NotAuthorizedException", "Incorrect username or password.", "NotAuthorizedError"],
  ])("answered with %s: %s is %s, and stays good as far as the gateway goes", async (name, message, type) => {
    const { challengeToken } = await challenged("SMS_MFA");
    const { step } = await ask(go(challengeToken, code), () => exception(name, message));
    expect(step.__typename).toBe(type);
    expect((await ask(go(challengeToken, code), tokens)).step.__typename).toBe("SignInSuccess");
  });

  test("holds nothing that can be read", async () => {
    const { challengeToken } = await challenged("SMS_MFA");
    const parts = challengeToken
      .split(".")
      .map((part: string) => Buffer.from(part, "base64url").toString("latin1"));
    expect(parts.join("")).not.toMatch(/the-session|kim|SMS_MFA/);
  });

  test("of the public sign-in is not taken on the administrators', nor a sign-up's as a challenge's", async () => {
    const { challengeToken } = await challenged("SMS_MFA");
    const signUp = await ask(
      {
        query: `mutation { step: signUp(input: { username: "kim", password: "p" }) { __typename ... on SignUpSuccess { signUpToken } } }`,
      },
      { UserConfirmed: false, UserSub: "1", Session: "s" },
    );
    const { step, sent } = await ask(go(signUp.step.signUpToken, code), tokens);
    expect([step.__typename, sent.length]).toEqual(["ChallengeTamperedError", 0]);
    const other = await ask(begin({ username: "kim", with: { confirmedSignUp: challengeToken } }), tokens);
    expect([other.step.__typename, other.sent.length]).toEqual(["ChallengeTamperedError", 0]);
  });
});

describe("confirming a sign-up", () => {
  const confirm = (signUpToken?: string) => ({
    query: `mutation ($input: ConfirmSignUpInput!) { step: confirmSignUp(input: $input) { __typename ... on ConfirmSignUpSuccess { signInToken } } }`,
    variables: { input: { username: "kim", confirmationCode: "123456", signUpToken } },
  });

  test("answers a token that signs in without the password", async () => {
    const signUp = await ask(
      {
        query: `mutation { step: signUp(input: { username: "kim", password: "Correct-horse-1" }) { ... on SignUpSuccess { signUpToken } } }`,
      },
      { UserConfirmed: false, UserSub: "1", Session: "session-1" },
    );
    const confirmed = await ask(confirm(signUp.step.signUpToken), { Session: "session-2" });
    expect(confirmed.sent[0]).toMatchObject({ operation: "ConfirmSignUp", Session: "session-1" });
    const { signInToken } = confirmed.step;
    const done = await ask(begin({ username: "kim", with: { confirmedSignUp: signInToken } }), tokens);
    expect(done.sent).toEqual([
      {
        operation: "InitiateAuth",
        AuthFlow: "USER_AUTH",
        ClientId: client,
        Session: "session-2",
        AuthParameters: { USERNAME: "kim", SECRET_HASH: hash("kim") },
      },
    ]);
    expect(done.step.__typename).toBe("SignInSuccess");
    const mallory = await ask(begin({ username: "mallory", with: { confirmedSignUp: signInToken } }), tokens);
    expect(mallory.step).toMatchObject({
      __typename: "InvalidParameterError",
      violations: [{ path: "with.confirmedSignUp" }],
    });
    expect(mallory.sent).toEqual([]);
  });

  test("does not use the token of somebody else's sign-up", async () => {
    const signUp = await ask(
      {
        query: `mutation { step: signUp(input: { username: "mallory", password: "Correct-horse-1" }) { ... on SignUpSuccess { signUpToken } } }`,
      },
      { UserConfirmed: false, UserSub: "1", Session: "session-1" },
    );
    const { signUpToken } = signUp.step;
    const { step, sent } = await ask(confirm(signUpToken), {});
    expect(step).toEqual({ __typename: "ConfirmSignUpSuccess", signInToken: null });
    expect(sent).toMatchObject([{ operation: "ConfirmSignUp", Username: "kim" }]);
    expect(sent[0].Session).toBeUndefined();
    // One that is not confirmed signs nobody in.
    const early = await ask(begin({ username: "mallory", with: { confirmedSignUp: signUpToken } }), tokens);
    expect([early.step.__typename, early.sent]).toEqual(["ChallengeTamperedError", []]);
  });

  test("answers none where Cognito gives none", async () => {
    const { step, sent } = await ask(confirm(), {});
    expect(step).toEqual({ __typename: "ConfirmSignUpSuccess", signInToken: null });
    expect(sent[0].Session).toBeUndefined();
  });
});

test("a pool that demands a second factor has it set up in the middle of the sign-in", async () => {
  const { challengeToken } = await challenged("MFA_SETUP", { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' });
  const associate = await ask(
    {
      query: `mutation ($input: AssociateSoftwareTokenInput) { step: associateSoftwareToken(input: $input) { __typename ... on AssociateSoftwareTokenSuccess { secretCode otpauthUri challengeToken } } }`,
      variables: { input: { challengeToken } },
    },
    { SecretCode: "JBSWY3DP", Session: "session-2" },
  );
  expect(associate.sent).toEqual([{ operation: "AssociateSoftwareToken", Session: "the-session" }]);
  expect(associate.step).toMatchObject({
    secretCode: "JBSWY3DP",
    otpauthUri: "otpauth://totp/Example%20%26%20Co:kim?secret=JBSWY3DP&issuer=Example%20%26%20Co",
  });
  const verify = await ask(
    {
      query: `mutation ($input: VerifySoftwareTokenInput!) { step: verifySoftwareToken(input: $input) { __typename ... on VerifySoftwareTokenSuccess { status challengeToken } } }`,
      variables: { input: { challengeToken: associate.step.challengeToken, userCode: "123456" } },
    },
    { Status: "SUCCESS", Session: "session-3" },
  );
  expect(verify.sent).toEqual([
    { operation: "VerifySoftwareToken", Session: "session-2", UserCode: "123456" },
  ]);
  const done = await ask(go(verify.step.challengeToken, { mfaSetup: true }), tokens);
  expect(done.sent[0]).toMatchObject({ ChallengeName: "MFA_SETUP", Session: "session-3" });
  expect(done.step.__typename).toBe("SignInSuccess");
});

test.each(walk.filter(([name]) => name !== "MFA_SETUP"))(
  "%s lets nobody set up an authenticator app instead of answering it, and nothing is sent",
  async (name, parameters) => {
    const { challengeToken } = await challenged(name, parameters);
    for (const field of ["associateSoftwareToken", "verifySoftwareToken"]) {
      const userCode = field === "verifySoftwareToken" ? ', userCode: "123456"' : "";
      const { step, sent } = await ask(
        {
          query: `mutation { step: ${field}(input: { challengeToken: "${challengeToken}"${userCode} }) { __typename ... on InvalidParameterError { violations { path } } } }`,
        },
        { SecretCode: "JBSWY3DP", Session: "session-2", Status: "SUCCESS" },
      );
      expect(step).toEqual({ __typename: "InvalidParameterError", violations: [{ path: "challengeToken" }] });
      expect(sent).toEqual([]);
    }
  },
);

test.each([
  [
    "NEW_PASSWORD_REQUIRED",
    { userAttributes: '{"a":1,"b":"2","c":{"d":"e"}}', requiredAttributes: "[1,null]" },
  ],
  ["NEW_PASSWORD_REQUIRED", { userAttributes: "[]", requiredAttributes: "{}" }],
  ["WEB_AUTHN", { CREDENTIAL_REQUEST_OPTIONS: '["x"]' }],
  ["WEB_AUTHN", { CREDENTIAL_REQUEST_OPTIONS: '"x"' }],
  ["WEB_AUTHN", {}],
  ["SELECT_MFA_TYPE", { MFAS_CAN_CHOOSE: "SMS_MFA" }],
  ["SELECT_MFA_TYPE", { MFAS_CAN_CHOOSE: '["MOON_PHASE"]' }],
  ["PASSWORD_VERIFIER", {}],
])("%s with parameters that make no sense, %j, is a challenge nevertheless", async (name, parameters) => {
  const step = await challenged(name, parameters);
  expect(step).toMatchObject({ __typename: challengeTypes[name as "SMS_MFA"].name });
});
