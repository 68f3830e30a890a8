/**
 * Cognito's own library for browsers, amazon-cognito-identity-js, against the embedded pool on a port: what its SRP,
 * TOTP and device code accepts is what Cognito speaks.
 */
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserAttribute,
  CognitoUserPool,
  type CognitoUserSession,
} from "amazon-cognito-identity-js";
import type { EmbeddedPoolOptions } from "../../src/embedded/pool";
import { totpCode } from "../../src/embedded/totp";
import { closeEmbedded, password, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

class Memory {
  private readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  key = (index: number) => [...this.items.keys()][index] ?? null;
  getItem = (name: string) => this.items.get(name) ?? null;
  setItem = (name: string, value: string) => void this.items.set(name, value);
  removeItem = (name: string) => void this.items.delete(name);
  clear = () => this.items.clear();
}

type Step = { step: string; session?: CognitoUserSession; parameters?: any; error?: Error };

/** The library with its callbacks as one promise of the next step. */
async function browser(options: EmbeddedPoolOptions = {}) {
  // The library signs with the time of day; the pool's stands still, so that no lockout and no code ends meanwhile.
  const now = new Date();
  const embedded = await startEmbedded({ clock: () => now, ...options });
  const storage = new Memory();
  const pool = new CognitoUserPool({
    UserPoolId: embedded.UserPoolId,
    ClientId: embedded.ClientId,
    endpoint: embedded.url,
    Storage: storage,
  } as never);
  const user = (Username: string) => new CognitoUser({ Username, Pool: pool, Storage: storage });
  const next = (begin: (callbacks: any) => void) =>
    new Promise<Step>((resolve) =>
      begin({
        onSuccess: (session: CognitoUserSession) => resolve({ step: "signed in", session }),
        onFailure: (error: Error) => resolve({ step: `${error.name}: ${error.message}`, error }),
        newPasswordRequired: (parameters: any) => resolve({ step: "new password", parameters }),
        totpRequired: (name: string) => resolve({ step: "totp", parameters: name }),
        mfaSetup: (name: string) => resolve({ step: "mfa setup", parameters: name }),
        selectMFAType: (name: string) => resolve({ step: "select mfa", parameters: name }),
        customChallenge: (parameters: any) => resolve({ step: "custom", parameters }),
        associateSecretCode: (secret: string) => resolve({ step: "secret", parameters: secret }),
        inputVerificationCode: (parameters: any) => resolve({ step: "code", parameters }),
      }),
    );
  const signIn = (who: CognitoUser, Password = password) => {
    const details = new AuthenticationDetails({ Username: who.getUsername(), Password });
    return next((callbacks) => who.authenticateUser(details, callbacks));
  };
  return { ...embedded, now, clientPool: pool, user, next, signIn };
}

/** A method with a Node callback as a promise. */
const called = <T>(begin: (callback: (error: Error | undefined | null, result?: T) => void) => void) =>
  new Promise<T | undefined>((resolve, reject) =>
    begin((error, result) => (error ? reject(error) : resolve(result))),
  );

test("SRP: the right password signs in, by name and by e-mail address; a wrong one does not", async () => {
  const { user, signIn, pool } = await browser();
  const { step, session } = await signIn(user("member"));
  expect(step).toBe("signed in");
  expect(session?.isValid()).toBe(true);
  expect(session?.getIdToken().payload.email).toBe("member@example.com");
  expect((await signIn(user("member@example.com"))).step).toBe("signed in");
  const refused = "NotAuthorizedException: Incorrect username or password.";
  expect((await signIn(user("member"), "Wrong-horse-1")).step).toBe(refused);
  expect((await signIn(user("nobody"))).step).toBe(refused);
  expect(pool.issuer).toBe(session?.getAccessToken().payload.iss);
});

test("SRP: many sign-ins, whatever the random numbers begin with", async () => {
  const { user, signIn } = await browser();
  for (let time = 0; time < 12; time++) expect((await signIn(user("member"))).step).toBe("signed in");
});

test("SRP: five wrong proofs lock the account for a while", async () => {
  const now = new Date(); // stands still: the first lockout lasts a second
  const { user, signIn } = await browser({ clock: () => now });
  for (let time = 0; time < 5; time++) await signIn(user("member"), "Wrong-horse-1");
  expect((await signIn(user("member"))).step).toBe("NotAuthorizedException: Password attempts exceeded");
});

test("sign-up, confirmation, profile, change of password, renewal and sign-out", async () => {
  const { clientPool, user, signIn, next, newestCode } = await browser();
  const email = new CognitoUserAttribute({ Name: "email", Value: "kim@example.com" });
  const signedUp = await called<any>((done) =>
    clientPool.signUp("kim", "Correct-horse-1", [email], [], done),
  );
  expect(signedUp.userConfirmed).toBe(false);
  const kim = user("kim");
  expect((await signIn(kim, "Correct-horse-1")).step).toBe(
    "UserNotConfirmedException: User is not confirmed.",
  );
  await called((done) => kim.confirmRegistration(newestCode("kim"), false, done));
  const { session } = await signIn(kim, "Correct-horse-1");
  const attributes = await called<CognitoUserAttribute[]>((done) => kim.getUserAttributes(done));
  expect(attributes?.find((each) => each.getName() === "email_verified")?.getValue()).toBe("true");
  await called((done) => kim.changePassword("Correct-horse-1", "Another-horse-1", done));
  const renewed = await called<CognitoUserSession>((done) =>
    kim.refreshSession(session!.getRefreshToken(), done),
  );
  expect(renewed?.isValid()).toBe(true);
  expect((await next((callbacks) => kim.globalSignOut(callbacks))).step).toBe("signed in");
  expect((await signIn(kim, "Correct-horse-1")).step).toMatch(/^NotAuthorized/);
  expect((await signIn(kim, "Another-horse-1")).step).toBe("signed in");
});

test("a forgotten password is replaced with the code that was sent", async () => {
  const { user, next, signIn, newestCode } = await browser();
  const member = user("member");
  expect((await next((callbacks) => member.forgotPassword(callbacks))).step).toBe("code");
  const code = newestCode("member");
  expect((await next((callbacks) => member.confirmPassword(code, "Next-horse-12", callbacks))).step).toBe(
    "signed in",
  );
  expect((await signIn(member, "Next-horse-12")).step).toBe("signed in");
});

test("a temporary password is replaced in the middle of the sign-in", async () => {
  const { cognito, UserPoolId, user, signIn, next } = await browser();
  await cognito.adminCreateUser({ UserPoolId, Username: "temp", TemporaryPassword: "Temporary-1" });
  const temp = user("temp");
  expect((await signIn(temp, "Temporary-1")).step).toBe("new password");
  const done = await next((callbacks) => temp.completeNewPasswordChallenge("Chosen-horse-1", {}, callbacks));
  expect(done.step).toBe("signed in");
});

test("an authenticator app: set up, asked for, a wrong code refused and the next one taken", async () => {
  const { user, signIn, next, now } = await browser();
  const member = user("member");
  await signIn(member);
  const { parameters: secret } = await next((callbacks) => member.associateSoftwareToken(callbacks));
  const step = (drift: number) => totpCode(secret, new Date(now.getTime() + drift * 30_000));
  expect((await next((callbacks) => member.verifySoftwareToken(step(-1), "phone", callbacks))).step).toBe(
    "signed in",
  );
  await called((done) => member.setUserMfaPreference(null, { Enabled: true, PreferredMfa: true }, done));
  const again = user("member");
  expect((await signIn(again)).step).toBe("totp");
  const send = (code: string) =>
    next((callbacks) => again.sendMFACode(code, callbacks, "SOFTWARE_TOKEN_MFA"));
  expect((await send("000000")).step).toMatch(/^CodeMismatchException/);
  expect((await send(step(0))).step).toBe("signed in");
});

test("a pool that demands a second factor has it set up in the middle of the sign-in", async () => {
  const { cognito, UserPoolId, user, signIn, next, now } = await browser();
  await cognito.setUserPoolMfaConfig({
    UserPoolId,
    MfaConfiguration: "ON",
    SoftwareTokenMfaConfiguration: { Enabled: true },
  });
  const member = user("member");
  expect((await signIn(member)).step).toBe("mfa setup");
  const { parameters: secret } = await next((callbacks) => member.associateSoftwareToken(callbacks));
  const done = await next((callbacks) =>
    member.verifySoftwareToken(totpCode(secret, now), "phone", callbacks),
  );
  expect(done.step).toBe("signed in");
});

test("a device is remembered, proves itself at the next sign-in, and stands in for the second factor", async () => {
  const { cognito, UserPoolId, user, signIn, next, now } = await browser();
  const { UserPool } = await cognito.describeUserPool({ UserPoolId });
  await cognito.updateUserPool({
    UserPoolId,
    AutoVerifiedAttributes: UserPool?.AutoVerifiedAttributes,
    MfaConfiguration: "OPTIONAL",
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false },
  });
  const member = user("member");
  await signIn(member);
  const { Devices } = await cognito.adminListDevices({ UserPoolId, Username: "member" });
  expect(Devices).toHaveLength(1);
  const { parameters: secret } = await next((callbacks) => member.associateSoftwareToken(callbacks));
  await next((callbacks) => member.verifySoftwareToken(totpCode(secret, now), "phone", callbacks));
  await called((done) => member.setUserMfaPreference(null, { Enabled: true, PreferredMfa: true }, done));
  // The same browser: its storage has the device's password.
  expect((await signIn(user("member"))).step).toBe("signed in");
  await cognito.adminForgetDevice({ UserPoolId, Username: "member", DeviceKey: Devices?.[0]?.DeviceKey });
  expect((await signIn(user("member"))).step).toBe("totp");
});

test("the pool's own triggers ask and judge, with and without SRP before", async () => {
  const triggers: EmbeddedPoolOptions["triggers"] = {
    defineAuthChallenge(event) {
      const rounds = event.request.session;
      const last = rounds.at(-1);
      if (last?.challengeName === "SRP_A") event.response.challengeName = "PASSWORD_VERIFIER";
      else if (last?.challengeName === "CUSTOM_CHALLENGE" && last.challengeResult)
        event.response.issueTokens = true;
      else if (rounds.length > 4) event.response.failAuthentication = true;
      else event.response.challengeName = "CUSTOM_CHALLENGE";
      return event;
    },
    createAuthChallenge(event) {
      event.response.publicChallengeParameters = { question: "7 × 6?" };
      event.response.privateChallengeParameters = { answer: "42" };
      return event;
    },
    verifyAuthChallengeResponse(event) {
      const { privateChallengeParameters, challengeAnswer } = event.request;
      event.response.answerCorrect = privateChallengeParameters.answer === challengeAnswer;
      return event;
    },
  };
  const { user, next } = await browser({ triggers });
  const member = user("member");
  const details = new AuthenticationDetails({ Username: "member" });
  const requests = await next((callbacks) => {
    member.setAuthenticationFlowType("CUSTOM_AUTH");
    member.initiateAuth(details, callbacks);
  });
  expect(requests).toMatchObject({ step: "custom", parameters: { question: "7 × 6?" } });
  const answerWith = (answer: string) =>
    next((callbacks) => member.sendCustomChallengeAnswer(answer, callbacks));
  expect((await answerWith("41")).step).toBe("custom");
  expect((await answerWith("42")).step).toBe("signed in");

  const srp = user("member");
  srp.setAuthenticationFlowType("CUSTOM_AUTH");
  const withPassword = new AuthenticationDetails({ Username: "member", Password: password });
  expect((await next((callbacks) => srp.authenticateUser(withPassword, callbacks))).step).toBe("custom");
});

test("without triggers there is no sign-in by them", async () => {
  const { user, next } = await browser();
  const member = user("member");
  const { step } = await next((callbacks) => {
    member.setAuthenticationFlowType("CUSTOM_AUTH");
    member.initiateAuth(new AuthenticationDetails({ Username: "member" }), callbacks);
  });
  expect(step).toBe(
    "InvalidParameterException: Custom auth lambda trigger is not configured for the user pool.",
  );
});
