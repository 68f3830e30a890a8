import { totpCode } from "../../src/embedded/totp";
import { attribute, closeEmbedded, password, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"; // RFC 6238, appendix B: "12345678901234567890"

test.each([
  [59, "287082"],
  [1111111109, "081804"],
  [1234567890, "005924"],
  [20000000000, "353130"],
])("at %i seconds the code of RFC 6238 is %s", (seconds, code) => {
  expect(totpCode(secret, new Date(seconds * 1000))).toBe(code);
});

test("an authenticator app is associated, verified, preferred, and taken away by an administrator", async () => {
  const { cognito, UserPoolId, clock, signIn, user } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true };
  const prefer = () => rejectionOf(cognito.setUserMFAPreference({ AccessToken, SoftwareTokenMfaSettings }));
  expect(await prefer()).toBe("InvalidParameterException: User has not verified software token mfa");
  const { SecretCode = "" } = await cognito.associateSoftwareToken({ AccessToken });
  expect(SecretCode).toMatch(/^[A-Z2-7]{52}$/);
  const UserCode = totpCode(SecretCode, clock.now());
  const wrong = UserCode === "000000" ? "000001" : "000000";
  const verify = (code: string) => cognito.verifySoftwareToken({ AccessToken, UserCode: code });
  expect(await rejectionOf(verify(wrong))).toBe("EnableSoftwareTokenMFAException: Code mismatch");
  expect((await verify(UserCode)).Status).toBe("SUCCESS");
  expect(await rejectionOf(verify(UserCode))).toMatch(/^EnableSoftwareTokenMFAException/);
  expect(await prefer()).toBe("not refused");
  const preferred = { PreferredMfaSetting: "SOFTWARE_TOKEN_MFA", UserMFASettingList: ["SOFTWARE_TOKEN_MFA"] };
  expect(await cognito.getUser({ AccessToken })).toMatchObject(preferred);
  expect(await user("member")).toMatchObject(preferred);
  expect((await signIn("member")).AccessToken).toBe("");
  await cognito.adminDeleteSoftwareToken({ UserPoolId, Username: "member" });
  expect((await user("member")).UserMFASettingList).toBeUndefined();
  expect(await rejectionOf(signIn("member"))).toBe("not refused");
});

test("an authenticator app stays good until the next one is verified, and goes then", async () => {
  const { cognito, ClientId, clock, signIn } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const associate = async () => (await cognito.associateSoftwareToken({ AccessToken })).SecretCode ?? "";
  const verify = (secret: string) =>
    cognito.verifySoftwareToken({ AccessToken, UserCode: totpCode(secret, clock.now()) });
  const signInBy = async (secret: string) => {
    clock.pass({ minutes: 1 });
    const AuthParameters = { USERNAME: "member", PASSWORD: password };
    const begun = await cognito.initiateAuth({ AuthFlow: "USER_PASSWORD_AUTH", ClientId, AuthParameters });
    const SOFTWARE_TOKEN_MFA_CODE = totpCode(secret, clock.now());
    const ChallengeResponses = { USERNAME: "member", SOFTWARE_TOKEN_MFA_CODE };
    const { ChallengeName, Session } = begun;
    return rejectionOf(
      cognito.respondToAuthChallenge({ ClientId, ChallengeName, Session, ChallengeResponses }),
    );
  };
  const first = await associate();
  await verify(first);
  const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true };
  await cognito.setUserMFAPreference({ AccessToken, SoftwareTokenMfaSettings });
  const abandoned = await associate();
  expect(await signInBy(first)).toBe("not refused");
  expect(await signInBy(abandoned)).toMatch(/^CodeMismatchException/);
  const second = await associate();
  await verify(second);
  expect(await signInBy(second)).toBe("not refused");
  expect(await signInBy(first)).toMatch(/^CodeMismatchException/);
});

test("a pool without authenticator apps associates none", async () => {
  const { cognito, UserPoolId, signIn } = await startEmbedded();
  await cognito.setUserPoolMfaConfig({ UserPoolId, MfaConfiguration: "OFF" });
  expect(await rejectionOf(cognito.associateSoftwareToken(await signIn("member")))).toBe(
    "SoftwareTokenMFANotFoundException: Software Token MFA has not been enabled by the userPool",
  );
});

test("setting up an app needs an access token, or the session of a sign-in that waits for it", async () => {
  const { cognito } = await startEmbedded();
  expect(await rejectionOf(cognito.associateSoftwareToken({}))).toMatch(/^InvalidParameterException/);
  const Session = "s".repeat(20);
  expect(await rejectionOf(cognito.associateSoftwareToken({ Session }))).toMatch(/Invalid session/);
});

test("verifying without an associated app is refused", async () => {
  const { cognito, signIn } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  expect(await rejectionOf(cognito.verifySoftwareToken({ AccessToken, UserCode: "123456" }))).toMatch(
    /^SoftwareTokenMFANotFoundException/,
  );
});

test("codes by e-mail or text message need the pool and the user to be set up for them", async () => {
  const { cognito, offerEmailMfa, UserPoolId, user } = await startEmbedded();
  const prefer = (more: object) =>
    rejectionOf(cognito.adminSetUserMFAPreference({ UserPoolId, Username: "member", ...more }));
  const on = { Enabled: true, PreferredMfa: true };
  expect(await prefer({ SMSMfaSettings: on })).toBe(
    "InvalidParameterException: User does not have delivery config set to turn on SMS_MFA",
  );
  expect(await prefer({ EmailMfaSettings: on })).toMatch(/^InvalidParameterException/);
  await offerEmailMfa();
  expect(await prefer({ EmailMfaSettings: on })).toBe("not refused");
  expect((await user("member")).PreferredMfaSetting).toBe("EMAIL_OTP");
  expect(await prefer({ EmailMfaSettings: { Enabled: false } })).toBe("not refused");
  expect((await user("member")).PreferredMfaSetting).toBeUndefined();
});

test("a second factor that the pool no longer offers, or that has no address, is not asked for", async () => {
  const { cognito, offerEmailMfa, UserPoolId, signIn } = await startEmbedded();
  await offerEmailMfa();
  const EmailMfaSettings = { Enabled: true, PreferredMfa: true };
  const { AccessToken } = await signIn("member");
  await cognito.setUserMFAPreference({ AccessToken, EmailMfaSettings });
  expect((await signIn("member")).AccessToken).toBe("");
  const SoftwareTokenMfaConfiguration = { Enabled: true };
  const mfa = { UserPoolId, MfaConfiguration: "OPTIONAL" as const, SoftwareTokenMfaConfiguration };
  await cognito.setUserPoolMfaConfig(mfa);
  expect((await signIn("member")).AccessToken).not.toBe("");
  await cognito.setUserPoolMfaConfig({ ...mfa, EmailMfaConfiguration: {} });
  expect((await signIn("member")).AccessToken).toBe("");
  await cognito.deleteUserAttributes({ AccessToken, UserAttributeNames: ["email"] });
  expect((await signIn("member")).AccessToken).not.toBe("");
});

test("where MFA is required, an address or a verified app is asked for without a preference", async () => {
  const { cognito, offerEmailMfa, UserPoolId, ClientId, clock, createUser, newestCode, user } =
    await startEmbedded();
  await createUser("ada");
  const verified = async () => attribute((await user("ada")).UserAttributes, "email_verified");
  const UserAttributes = [{ Name: "email_verified", Value: "false" }];
  await cognito.adminUpdateUserAttributes({ UserPoolId, Username: "ada", UserAttributes });
  await offerEmailMfa();
  const require = (factors: object) =>
    cognito.setUserPoolMfaConfig({ UserPoolId, MfaConfiguration: "ON", ...factors });
  const begin = (USERNAME: string) =>
    cognito.initiateAuth({
      AuthFlow: "USER_PASSWORD_AUTH",
      ClientId,
      AuthParameters: { USERNAME, PASSWORD: password },
    });
  await require({ EmailMfaConfiguration: {} });
  const { ChallengeName, Session } = await begin("ada");
  expect(ChallengeName).toBe("EMAIL_OTP");
  const ChallengeResponses = { USERNAME: "ada", EMAIL_OTP_CODE: newestCode("ada") };
  await cognito.respondToAuthChallenge({ ClientId, ChallengeName, Session, ChallengeResponses });
  expect(await verified()).toBe("true");
  await require({ SoftwareTokenMfaConfiguration: { Enabled: true } });
  const setUp = await begin("member");
  expect(setUp.ChallengeName).toBe("MFA_SETUP");
  const associated = await cognito.associateSoftwareToken({ Session: setUp.Session });
  const UserCode = totpCode(associated.SecretCode ?? "", clock.now());
  await cognito.verifySoftwareToken({ Session: associated.Session, UserCode });
  expect((await begin("member")).ChallengeName).toBe("SOFTWARE_TOKEN_MFA");
});

test("the older settings know text messages only", async () => {
  const { cognito, UserPoolId, signIn, user } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const MFAOptions = [{ DeliveryMedium: "SMS" as const, AttributeName: "phone_number" }];
  await cognito.setUserSettings({ AccessToken, MFAOptions });
  expect((await user("member")).MFAOptions).toEqual(MFAOptions);
  await cognito.adminSetUserSettings({ UserPoolId, Username: "member", MFAOptions: [] });
  expect((await user("member")).MFAOptions).toBeUndefined();
  const byMail = [{ DeliveryMedium: "EMAIL" as const, AttributeName: "email" }];
  expect(await rejectionOf(cognito.setUserSettings({ AccessToken, MFAOptions: byMail }))).toMatch(
    /^InvalidParameterException/,
  );
});

test("auth factors are those that the pool allows and the user has", async () => {
  const { cognito, UserPoolId, signIn } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const local = { Username: "member", ConfiguredUserAuthFactors: ["PASSWORD"] };
  expect(await cognito.getUserAuthFactors({ AccessToken })).toMatchObject(local);
  const AllowedFirstAuthFactors = ["PASSWORD" as const, "EMAIL_OTP" as const, "SMS_OTP" as const];
  await cognito.updateUserPool({ UserPoolId, Policies: { SignInPolicy: { AllowedFirstAuthFactors } } });
  const factors = await cognito.adminGetUserAuthFactors({ UserPoolId, Username: "member" });
  expect(factors.ConfiguredUserAuthFactors).toEqual(["PASSWORD", "EMAIL_OTP"]);
});
