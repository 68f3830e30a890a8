import { createHmac } from "node:crypto";
import type {
  AuthFactorType,
  AuthFlowType,
  ChallengeNameType,
} from "@aws-sdk/client-cognito-identity-provider";
import { claims, closeEmbedded, password, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

const wrongCredentials = "NotAuthorizedException: Incorrect username or password.";

test("a password brings three tokens with Cognito's claims", async () => {
  const { pool, ClientId, signIn, clock } = await startEmbedded();
  const { AccessToken, IdToken, RefreshToken } = await signIn("admin");
  const now = Math.floor(clock.now().getTime() / 1000);
  const common = {
    sub: expect.stringMatching(/^[0-9a-f-]{36}$/),
    "cognito:groups": ["admins"],
    iss: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Embedded1",
    origin_jti: expect.any(String),
    event_id: expect.any(String),
    auth_time: now,
    exp: now + 3600,
    iat: now,
    jti: expect.any(String),
  };
  expect(pool.issuer).toBe(common.iss);
  expect(claims(AccessToken)).toEqual({
    ...common,
    client_id: ClientId,
    token_use: "access",
    scope: "aws.cognito.signin.user.admin",
    username: "admin",
  });
  expect(claims(IdToken)).toEqual({
    ...common,
    aud: ClientId,
    token_use: "id",
    "cognito:username": "admin",
    email: "admin@example.com",
    email_verified: true,
  });
  expect(RefreshToken).not.toContain(".");
});

test("users without groups carry no groups claim", async () => {
  const { signIn } = await startEmbedded();
  expect(claims((await signIn("member")).AccessToken)).not.toHaveProperty("cognito:groups");
});

test("a verified e-mail address signs in as well as a username, an unverified one does not", async () => {
  const { signIn, cognito, UserPoolId } = await startEmbedded();
  expect(claims((await signIn("Member@Example.com")).AccessToken).username).toBe("member");
  await cognito.adminConfirmSignUp({ UserPoolId, Username: "pending" });
  expect(await rejectionOf(signIn("pending@example.com"))).toBe(wrongCredentials);
});

test("a wrong password and an unknown user get the same answer", async () => {
  const { signIn } = await startEmbedded();
  expect(await rejectionOf(signIn("member", "Wrong-password-1"))).toBe(wrongCredentials);
  expect(await rejectionOf(signIn("nobody"))).toBe(wrongCredentials);
});

test("a client that does not hide who exists tells of an unknown user", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId,
    ClientName: "legacy",
    ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  });
  const call = cognito.initiateAuth({
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: UserPoolClient?.ClientId,
    AuthParameters: { USERNAME: "nobody", PASSWORD: password },
  });
  expect(await rejectionOf(call)).toBe("UserNotFoundException: User does not exist.");
});

test("the right password of an unconfirmed or disabled user tells of their state, the wrong one does not", async () => {
  const { signIn, cognito, UserPoolId } = await startEmbedded();
  await cognito.adminDisableUser({ UserPoolId, Username: "member" });
  expect(await rejectionOf(signIn("pending"))).toBe("UserNotConfirmedException: User is not confirmed.");
  expect(await rejectionOf(signIn("member"))).toBe("NotAuthorizedException: User is disabled.");
  expect(await rejectionOf(signIn("pending", "Wrong-password-1"))).toBe(wrongCredentials);
  expect(await rejectionOf(signIn("member", "Wrong-password-1"))).toBe(wrongCredentials);
});

test("wrong passwords lock a user out for 2^(n-5) seconds from the fifth on, even with the right one", async () => {
  const { signIn, clock } = await startEmbedded();
  const locked = "NotAuthorizedException: Password attempts exceeded";
  const miss = () => rejectionOf(signIn("member", "Wrong-password-1"));
  for (let n = 1; n <= 5; n++) expect(await miss()).toBe(wrongCredentials);
  expect(await rejectionOf(signIn("member"))).toBe(locked);
  clock.pass({ seconds: 1 });
  expect(await miss()).toBe(wrongCredentials);
  clock.pass({ seconds: 1 });
  expect(await miss()).toBe(locked);
  clock.pass({ seconds: 1 });
  expect(await rejectionOf(signIn("member"))).toBe("not refused");
  expect(await miss()).toBe(wrongCredentials);
});

test("failed sign-ins are forgotten a quarter of an hour after the last lockout", async () => {
  const { signIn, clock } = await startEmbedded();
  for (let n = 1; n <= 5; n++) await rejectionOf(signIn("member", "Wrong-password-1"));
  clock.pass({ minutes: 16 });
  for (let n = 1; n <= 4; n++)
    expect(await rejectionOf(signIn("member", "Wrong-password-1"))).toBe(wrongCredentials);
  expect(await rejectionOf(signIn("member"))).toBe("not refused");
});

test("a flow that the client does not allow, or that needs an administrator, is refused", async () => {
  const { cognito, UserPoolId, ClientId } = await startEmbedded();
  const { UserPoolClient } = await cognito.createUserPoolClient({ UserPoolId, ClientName: "srp only" });
  const parameters = {
    ClientId: UserPoolClient?.ClientId,
    AuthParameters: { USERNAME: "member", PASSWORD: password },
  };
  expect(await rejectionOf(cognito.initiateAuth({ AuthFlow: "USER_PASSWORD_AUTH", ...parameters }))).toBe(
    "InvalidParameterException: USER_PASSWORD_AUTH flow not enabled for this client",
  );
  const ofUsers = { UserPoolId, AuthFlow: "USER_PASSWORD_AUTH", ...parameters } as const;
  expect(await rejectionOf(cognito.adminInitiateAuth(ofUsers))).toBe(
    "InvalidParameterException: Initiate Auth method not supported.",
  );
  const byAdmin = { AuthFlow: "ADMIN_USER_PASSWORD_AUTH", ...parameters } as const;
  expect(await rejectionOf(cognito.adminInitiateAuth({ UserPoolId, ...byAdmin }))).toBe(
    "InvalidParameterException: Auth flow not enabled for this client",
  );
  expect(await rejectionOf(cognito.initiateAuth({ ...byAdmin, ClientId }))).toBe(
    "InvalidParameterException: Initiate Auth method not supported.",
  );
});

test("missing parameters are named", async () => {
  const { cognito, ClientId } = await startEmbedded();
  const signIn = (AuthParameters: Record<string, string>) =>
    rejectionOf(cognito.initiateAuth({ AuthFlow: "USER_PASSWORD_AUTH", ClientId, AuthParameters }));
  expect(await signIn({ PASSWORD: password })).toBe(
    "InvalidParameterException: Missing required parameter USERNAME",
  );
  expect(await signIn({ USERNAME: "member" })).toBe(
    "InvalidParameterException: Missing required parameter PASSWORD",
  );
});

test("an administrator signs a user in, and refreshes", async () => {
  const { cognito, UserPoolId, ClientId } = await startEmbedded();
  const { AuthenticationResult: first } = await cognito.adminInitiateAuth({
    UserPoolId,
    ClientId,
    AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
    AuthParameters: { USERNAME: "member", PASSWORD: password },
  });
  const { AuthenticationResult: second } = await cognito.adminInitiateAuth({
    UserPoolId,
    ClientId,
    AuthFlow: "REFRESH_TOKEN",
    AuthParameters: { REFRESH_TOKEN: first?.RefreshToken ?? "" },
  });
  expect(second).toMatchObject({ TokenType: "Bearer", ExpiresIn: 3600 });
  expect(second?.RefreshToken).toBeUndefined();
  const [before, after] = [first, second].map((result) => claims(result?.AccessToken ?? ""));
  expect(after?.origin_jti).toBe(before?.origin_jti);
  expect(after?.jti).not.toBe(before?.jti);
});

test("a confidential client signs in and refreshes with its secret hash", async () => {
  const { cognito, pool } = await startEmbedded();
  const { confidentialClientId: ClientId, confidentialClientSecret: secret } = pool;
  const hash = (name: string) => createHmac("sha256", secret).update(`${name}${ClientId}`).digest("base64");
  const signIn = (extra: Record<string, string>) =>
    cognito.initiateAuth({
      AuthFlow: "USER_PASSWORD_AUTH",
      ClientId,
      AuthParameters: { USERNAME: "member", PASSWORD: password, ...extra },
    });
  expect(await rejectionOf(signIn({}))).toBe(
    `NotAuthorizedException: Client ${ClientId} is configured with secret but SECRET_HASH was not received`,
  );
  expect(await rejectionOf(signIn({ SECRET_HASH: hash("admin") }))).toBe(
    `NotAuthorizedException: Unable to verify secret hash for client ${ClientId}`,
  );
  const { AuthenticationResult } = await signIn({ SECRET_HASH: hash("member") });
  const refresh = (SECRET_HASH: string) =>
    cognito.initiateAuth({
      AuthFlow: "REFRESH_TOKEN_AUTH",
      ClientId,
      AuthParameters: { REFRESH_TOKEN: AuthenticationResult?.RefreshToken ?? "", SECRET_HASH },
    });
  expect(await rejectionOf(refresh(hash("admin")))).toMatch(/Unable to verify secret hash/);
  const { AuthenticationResult: renewed } = await refresh(hash("member"));
  expect(claims(renewed?.AccessToken ?? "")).toMatchObject({ username: "member", client_id: ClientId });
});

/** One sign-in by the SDK, step by step. */
async function steps(options: Parameters<typeof startEmbedded>[0] = {}) {
  const embedded = await startEmbedded(options);
  const { cognito, ClientId } = embedded;
  return {
    ...embedded,
    begin: (AuthFlow: AuthFlowType, AuthParameters: Record<string, string>, Session?: string) =>
      cognito.initiateAuth({ AuthFlow, ClientId, AuthParameters, Session }),
    answer: (ChallengeName: ChallengeNameType, Session: string | undefined, input: Record<string, string>) =>
      cognito.respondToAuthChallenge({
        ChallengeName,
        ClientId,
        Session,
        ChallengeResponses: { USERNAME: "member", ...input },
      }),
    allow: async (...AllowedFirstAuthFactors: AuthFactorType[]) => {
      const { UserPoolId } = embedded;
      const SignInPolicy = { AllowedFirstAuthFactors };
      await cognito.updateUserPool({
        UserPoolId,
        AutoVerifiedAttributes: ["email"],
        Policies: { SignInPolicy },
      });
    },
  };
}

test("a choice of first factors: the password, or a code by e-mail", async () => {
  const { begin, answer, allow, newestCode } = await steps();
  await allow("PASSWORD", "EMAIL_OTP");
  const requests = await begin("USER_AUTH", { USERNAME: "member" });
  expect(requests.ChallengeName).toBe("SELECT_CHALLENGE");
  expect(requests.AvailableChallenges).toEqual(["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP"]);
  const byPassword = await answer("SELECT_CHALLENGE", requests.Session, {
    ANSWER: "PASSWORD",
    PASSWORD: password,
  });
  expect(byPassword.AuthenticationResult?.AccessToken).toBeTruthy();
  const sent = await begin("USER_AUTH", { USERNAME: "member", PREFERRED_CHALLENGE: "EMAIL_OTP" });
  expect(sent).toMatchObject({
    ChallengeName: "EMAIL_OTP",
    ChallengeParameters: { CODE_DELIVERY_DESTINATION: "m***@e***" },
  });
  const code = newestCode("member");
  expect(await rejectionOf(answer("EMAIL_OTP", sent.Session, { EMAIL_OTP_CODE: "00000000" }))).toMatch(
    /^CodeMismatch/,
  );
  const done = await answer("EMAIL_OTP", sent.Session, { EMAIL_OTP_CODE: code });
  expect(done.AuthenticationResult?.AccessToken).toBeTruthy();
  expect(await rejectionOf(answer("EMAIL_OTP", sent.Session, { EMAIL_OTP_CODE: code }))).toBe(
    "NotAuthorizedException: Invalid session for the user, session can only be used once.",
  );
});

test("a stranger's choice looks like anybody's, and opens nothing", async () => {
  const { begin, allow, cognito, ClientId } = await steps();
  await allow("PASSWORD");
  const requests = await begin("USER_AUTH", { USERNAME: "nobody" });
  expect(requests.AvailableChallenges).toEqual(["PASSWORD", "PASSWORD_SRP"]);
  const answered = cognito.respondToAuthChallenge({
    ChallengeName: "SELECT_CHALLENGE",
    ClientId,
    Session: requests.Session,
    ChallengeResponses: { USERNAME: "nobody", ANSWER: "PASSWORD", PASSWORD: password },
  });
  expect(await rejectionOf(answered)).toBe(wrongCredentials);
});

test("after too many wrong codes the right one is refused, too", async () => {
  const { begin, answer, allow, newestCode } = await steps();
  await allow("PASSWORD", "EMAIL_OTP");
  const { Session } = await begin("USER_AUTH", { USERNAME: "member", PREFERRED_CHALLENGE: "EMAIL_OTP" });
  for (let time = 0; time < 5; time++)
    expect(await rejectionOf(answer("EMAIL_OTP", Session, { EMAIL_OTP_CODE: "1" }))).toMatch(/^CodeMismatch/);
  const code = newestCode("member");
  await rejectionOf(answer("EMAIL_OTP", Session, { EMAIL_OTP_CODE: "1" }));
  expect(await rejectionOf(answer("EMAIL_OTP", Session, { EMAIL_OTP_CODE: code }))).toMatch(
    /^TooManyFailedAttempts/,
  );
});

test("a sign-up signs in without the password again, once it is confirmed", async () => {
  const { cognito, ClientId, begin, newestCode } = await steps();
  const signedUp = await cognito.signUp({
    ClientId,
    Username: "kim",
    Password: "Correct-horse-1",
    UserAttributes: [{ Name: "email", Value: "kim@example.com" }],
  });
  const confirmed = await cognito.confirmSignUp({
    ClientId,
    Username: "kim",
    ConfirmationCode: newestCode("kim"),
    Session: signedUp.Session,
  });
  expect(await rejectionOf(begin("USER_AUTH", { USERNAME: "member" }, confirmed.Session))).toMatch(
    /Invalid session/,
  );
  const done = await begin("USER_AUTH", { USERNAME: "kim" }, confirmed.Session);
  expect(done.AuthenticationResult?.AccessToken).toBeTruthy();
  expect(await rejectionOf(begin("USER_AUTH", { USERNAME: "kim" }, confirmed.Session))).toMatch(
    /only be used once/,
  );
});

test("a session is good for its minutes only", async () => {
  const { begin, answer, allow, newestCode, clock } = await steps();
  await allow("PASSWORD", "EMAIL_OTP");
  const { Session } = await begin("USER_AUTH", { USERNAME: "member", PREFERRED_CHALLENGE: "EMAIL_OTP" });
  clock.pass({ minutes: 4 });
  expect(await rejectionOf(answer("EMAIL_OTP", Session, { EMAIL_OTP_CODE: newestCode("member") }))).toBe(
    "NotAuthorizedException: Invalid session for the user, session is expired.",
  );
});

test.each(["0", "zz", ""])("SRP with %j for A is refused", async (SRP_A) => {
  const { begin } = await steps();
  expect(await rejectionOf(begin("USER_SRP_AUTH", { USERNAME: "member", SRP_A }))).toMatch(
    /^InvalidParameterException/,
  );
});
