import { closeEmbedded, password, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

const chosen = "Chosen-password-1";
const noContact =
  "InvalidParameterException: Cannot reset password for the user as there is no registered/verified email or phone_number";

test("a forgotten password is replaced with a code, which opens a locked door as well", async () => {
  const { cognito, ClientId, newestCode, pool, signIn } = await startEmbedded();
  for (let n = 0; n < 5; n++) await rejectionOf(signIn("member", "Wrong-password-1"));
  const { CodeDeliveryDetails } = await cognito.forgotPassword({ ClientId, Username: "member" });
  expect(CodeDeliveryDetails?.Destination).toBe("m***@e***");
  expect(pool.inbox.at(-1)?.purpose).toBe("PASSWORD_RESET");
  const confirmation = { ClientId, Username: "member", ConfirmationCode: newestCode("member") };
  const weak = cognito.confirmForgotPassword({ ...confirmation, Password: "weak" });
  expect(await rejectionOf(weak)).toMatch(/^InvalidPasswordException/);
  await cognito.confirmForgotPassword({ ...confirmation, Password: chosen });
  expect(await rejectionOf(signIn("member", chosen))).toBe("not refused");
  expect(await rejectionOf(signIn("member", password))).toMatch(/Incorrect username or password/);
});

test("a reset code lasts an hour, and a wrong one is told apart", async () => {
  const { cognito, ClientId, newestCode, clock } = await startEmbedded();
  await cognito.forgotPassword({ ClientId, Username: "member" });
  const right = newestCode("member");
  const confirm = (ConfirmationCode: string, Username = "member") =>
    rejectionOf(cognito.confirmForgotPassword({ ClientId, Username, ConfirmationCode, Password: chosen }));
  const mismatch = "CodeMismatchException: Invalid verification code provided, please try again.";
  expect(await confirm(right === "000000" ? "000001" : "000000")).toBe(mismatch);
  expect(await confirm("000000", "nobody")).toBe(mismatch);
  clock.pass({ hours: 1 });
  expect(await confirm(right)).toBe(
    "ExpiredCodeException: Invalid code provided, please request a code again.",
  );
});

test("nobody's forgotten password looks like somebody's, but nothing is sent", async () => {
  const { cognito, ClientId, pool } = await startEmbedded();
  const before = pool.inbox.length;
  const { CodeDeliveryDetails } = await cognito.forgotPassword({ ClientId, Username: "nobody" });
  expect(CodeDeliveryDetails).toEqual({
    Destination: "n***@e***",
    DeliveryMedium: "EMAIL",
    AttributeName: "email",
  });
  expect(pool.inbox).toHaveLength(before);
});

test("a disabled user's forgotten password looks like nobody's, save to a client that hides nothing", async () => {
  const { cognito, ClientId, UserPoolId, pool } = await startEmbedded();
  await cognito.adminDisableUser({ UserPoolId, Username: "member" });
  const before = pool.inbox.length;
  const { CodeDeliveryDetails } = await cognito.forgotPassword({ ClientId, Username: "member" });
  expect([CodeDeliveryDetails?.DeliveryMedium, pool.inbox.length]).toEqual(["EMAIL", before]);
  const confirmation = { Username: "member", ConfirmationCode: "123456", Password: chosen };
  const confirm = (id: string) =>
    rejectionOf(cognito.confirmForgotPassword({ ClientId: id, ...confirmation }));
  expect(await confirm(ClientId)).toMatch(/^CodeMismatchException/);
  await cognito.updateUserPoolClient({ UserPoolId, ClientId, PreventUserExistenceErrors: "LEGACY" });
  const disabled = "NotAuthorizedException: User is disabled.";
  expect(await confirm(ClientId)).toBe(disabled);
  expect(await rejectionOf(cognito.forgotPassword({ ClientId, Username: "member" }))).toBe(disabled);
});

test("without a verified address, or before the first sign-in, a password cannot be reset", async () => {
  const { cognito, ClientId, UserPoolId } = await startEmbedded();
  await cognito.adminCreateUser({ UserPoolId, Username: "invited" });
  const current = "NotAuthorizedException: User password cannot be reset in the current state.";
  expect(await rejectionOf(cognito.forgotPassword({ ClientId, Username: "pending" }))).toBe(noContact);
  expect(await rejectionOf(cognito.forgotPassword({ ClientId, Username: "invited" }))).toBe(current);
  expect(await rejectionOf(cognito.adminResetUserPassword({ UserPoolId, Username: "invited" }))).toBe(
    current,
  );
  await cognito.adminConfirmSignUp({ UserPoolId, Username: "pending" });
  expect(await rejectionOf(cognito.adminResetUserPassword({ UserPoolId, Username: "pending" }))).toBe(
    noContact,
  );
});

test("no reset code goes to the address that is the second factor, whoever asks for it", async () => {
  const { cognito, ClientId, UserPoolId, offerEmailMfa, pool } = await startEmbedded();
  await offerEmailMfa();
  const member = { UserPoolId, Username: "member" };
  const prefer = (Enabled: boolean) =>
    cognito.adminSetUserMFAPreference({ ...member, EmailMfaSettings: { Enabled } });
  await prefer(true);
  const before = pool.inbox.length;
  expect(await rejectionOf(cognito.forgotPassword({ ClientId, Username: "member" }))).toBe(noContact);
  expect(await rejectionOf(cognito.adminResetUserPassword(member))).toBe(noContact);
  expect(pool.inbox).toHaveLength(before);
  const phone = [
    { Name: "phone_number", Value: "+15550100" },
    { Name: "phone_number_verified", Value: "true" },
  ];
  await cognito.adminUpdateUserAttributes({ ...member, UserAttributes: phone });
  const { CodeDeliveryDetails } = await cognito.forgotPassword({ ClientId, Username: "member" });
  expect(CodeDeliveryDetails?.DeliveryMedium).toBe("SMS");
  await cognito.adminDeleteUserAttributes({ ...member, UserAttributeNames: ["phone_number"] });
  await prefer(false);
  expect(await rejectionOf(cognito.forgotPassword({ ClientId, Username: "member" }))).toBe("not refused");
});

test("a number that is the second factor recovers only where the pool says nothing of recovery", async () => {
  const { cognito, ClientId, UserPoolId } = await startEmbedded();
  const member = { UserPoolId, Username: "member" };
  const phone = [
    { Name: "phone_number", Value: "+15550100" },
    { Name: "phone_number_verified", Value: "true" },
  ];
  await cognito.adminUpdateUserAttributes({ ...member, UserAttributes: phone });
  const SmsConfiguration = { SnsCallerArn: "arn:aws:iam::000000000000:role/sms" };
  const mfa = { MfaConfiguration: "OPTIONAL" as const, SmsMfaConfiguration: { SmsConfiguration } };
  await cognito.setUserPoolMfaConfig({ UserPoolId, ...mfa });
  await cognito.adminSetUserMFAPreference({ ...member, SMSMfaSettings: { Enabled: true } });
  const medium = async () => {
    const { CodeDeliveryDetails } = await cognito.forgotPassword({ ClientId, Username: "member" });
    return CodeDeliveryDetails?.DeliveryMedium;
  };
  expect(await medium()).toBe("SMS");
  const RecoveryMechanisms = [
    { Name: "verified_phone_number" as const, Priority: 1 },
    { Name: "verified_email" as const, Priority: 2 },
  ];
  const AccountRecoverySetting = { RecoveryMechanisms };
  await cognito.updateUserPool({ UserPoolId, MfaConfiguration: "OPTIONAL", AccountRecoverySetting });
  expect(await medium()).toBe("EMAIL");
});

test("reset codes can be asked for five times an hour", async () => {
  const { cognito, ClientId, clock } = await startEmbedded();
  const forgot = () => rejectionOf(cognito.forgotPassword({ ClientId, Username: "member" }));
  for (let n = 0; n < 5; n++) expect(await forgot()).toBe("not refused");
  expect(await forgot()).toBe("LimitExceededException: Attempt limit exceeded, please try after some time.");
  clock.pass({ hours: 1 });
  expect(await forgot()).toBe("not refused");
});

test("an administrator's reset shuts the user out until the code comes back", async () => {
  const { cognito, ClientId, UserPoolId, newestCode, signIn, user } = await startEmbedded();
  await cognito.adminResetUserPassword({ UserPoolId, Username: "member" });
  expect((await user("member")).UserStatus).toBe("RESET_REQUIRED");
  expect(await rejectionOf(signIn("member"))).toBe(
    "PasswordResetRequiredException: Password reset required for the user",
  );
  const ConfirmationCode = newestCode("member");
  await cognito.confirmForgotPassword({ ClientId, Username: "member", ConfirmationCode, Password: chosen });
  expect(await rejectionOf(signIn("member", chosen))).toBe("not refused");
});

test("an administrator sets a password for good, or until the next sign-in", async () => {
  const { cognito, UserPoolId, signIn, user } = await startEmbedded();
  const set = (Username: string, Permanent: boolean, Password = chosen) =>
    cognito.adminSetUserPassword({ UserPoolId, Username, Password, Permanent });
  await set("pending", true);
  expect((await user("pending")).UserStatus).toBe("CONFIRMED");
  expect((await signIn("pending", chosen)).AccessToken).not.toBe("");
  await set("pending", false);
  expect((await user("pending")).UserStatus).toBe("FORCE_CHANGE_PASSWORD");
  expect((await signIn("pending", chosen)).AccessToken).toBe("");
  expect(await rejectionOf(set("pending", true, "weak"))).toMatch(/^InvalidPasswordException/);
});

test("users change their own password when they know the old one", async () => {
  const { cognito, signIn } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const change = (PreviousPassword: string, ProposedPassword = chosen) =>
    rejectionOf(cognito.changePassword({ AccessToken, PreviousPassword, ProposedPassword }));
  expect(await change("Wrong-password-1")).toBe("NotAuthorizedException: Incorrect username or password.");
  expect(await change(password, "weak")).toMatch(/^InvalidPasswordException/);
  expect(await change(password)).toBe("not refused");
  expect(await rejectionOf(signIn("member", chosen))).toBe("not refused");
});

test("a pool that remembers passwords refuses the last ones", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  await cognito.updateUserPool({ UserPoolId, Policies: { PasswordPolicy: { PasswordHistorySize: 2 } } });
  const set = (Password: string) =>
    rejectionOf(cognito.adminSetUserPassword({ UserPoolId, Username: "member", Password, Permanent: true }));
  expect(await set(password)).toMatch(/^PasswordHistoryPolicyViolationException/);
  expect(await set(chosen)).toBe("not refused");
  expect(await set(password)).toMatch(/^PasswordHistoryPolicyViolationException/);
  expect(await set("Another-password-1")).toBe("not refused");
  expect(await set(password)).toBe("not refused");
});
