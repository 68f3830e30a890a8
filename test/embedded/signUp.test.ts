import { createHmac } from "node:crypto";
import { attribute, closeEmbedded, password, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

const email = (Value: string) => [{ Name: "email", Value }];

test("a sign-up waits for the code from the inbox, which confirms the user and verifies the address", async () => {
  const { cognito, ClientId, pool, newestCode, user } = await startEmbedded();
  const answer = await cognito.signUp({
    ClientId,
    Username: "Ada",
    Password: password,
    UserAttributes: email("ada@example.com"),
  });
  expect(answer.UserConfirmed).toBe(false);
  expect(answer.UserSub).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.CodeDeliveryDetails).toEqual({
    Destination: "a***@e***",
    DeliveryMedium: "EMAIL",
    AttributeName: "email",
  });
  expect(pool.inbox.at(-1)).toMatchObject({
    to: "ada@example.com",
    username: "Ada",
    medium: "EMAIL",
    purpose: "SIGN_UP",
    code: expect.stringMatching(/^\d{6}$/),
  });
  await cognito.confirmSignUp({ ClientId, Username: "ada", ConfirmationCode: newestCode("Ada") });
  const { Username, UserStatus, UserAttributes } = await user("ADA");
  expect([Username, UserStatus]).toEqual(["Ada", "CONFIRMED"]);
  expect(attribute(UserAttributes, "sub")).toBe(answer.UserSub);
  expect(attribute(UserAttributes, "email_verified")).toBe("true");
});

test("an administrator confirms without the code, which verifies no address", async () => {
  const { cognito, UserPoolId, user } = await startEmbedded();
  await cognito.adminConfirmSignUp({ UserPoolId, Username: "pending" });
  const { UserStatus, UserAttributes } = await user("pending");
  expect(UserStatus).toBe("CONFIRMED");
  expect(attribute(UserAttributes, "email_verified")).toBe("false");
});

test("who is confirmed cannot be confirmed again", async () => {
  const { cognito, UserPoolId, ClientId } = await startEmbedded();
  const confirmed = "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED";
  expect(await rejectionOf(cognito.adminConfirmSignUp({ UserPoolId, Username: "member" }))).toBe(confirmed);
  const again = cognito.confirmSignUp({ ClientId, Username: "member", ConfirmationCode: "123456" });
  expect(await rejectionOf(again)).toBe(confirmed);
  expect(await rejectionOf(cognito.resendConfirmationCode({ ClientId, Username: "member" }))).toBe(
    "InvalidParameterException: User is already confirmed.",
  );
});

test("an administrator is told of a user or a pool that does not exist", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  expect(await rejectionOf(cognito.adminConfirmSignUp({ UserPoolId, Username: "nobody" }))).toBe(
    "UserNotFoundException: User does not exist.",
  );
  const elsewhere = cognito.adminConfirmSignUp({ UserPoolId: "us-east-1_Elsewhere", Username: "pending" });
  expect(await rejectionOf(elsewhere)).toBe(
    "ResourceNotFoundException: User pool us-east-1_Elsewhere does not exist.",
  );
});

test("a wrong code, an old code and a code of nobody are refused in Cognito's words", async () => {
  const { cognito, ClientId, clock, newestCode } = await startEmbedded();
  const confirm = (ConfirmationCode: string, Username = "pending") =>
    rejectionOf(cognito.confirmSignUp({ ClientId, Username, ConfirmationCode }));
  const right = newestCode("pending");
  const wrong = right === "000000" ? "000001" : "000000";
  expect(await confirm(wrong)).toBe(
    "CodeMismatchException: Invalid verification code provided, please try again.",
  );
  const expired = "ExpiredCodeException: Invalid code provided, please request a code again.";
  expect(await confirm(right, "nobody")).toBe(expired);
  clock.pass({ hours: 24 });
  expect(await confirm(right)).toBe(expired);
});

test("five wrong codes close the door for an hour, even to the right one", async () => {
  const { cognito, ClientId, clock, newestCode } = await startEmbedded();
  const right = newestCode("pending");
  const wrong = right === "000000" ? "000001" : "000000";
  const confirm = (ConfirmationCode: string) =>
    rejectionOf(cognito.confirmSignUp({ ClientId, Username: "pending", ConfirmationCode }));
  for (let n = 0; n < 5; n++) expect(await confirm(wrong)).toMatch(/^CodeMismatchException/);
  expect(await confirm(right)).toBe(
    "LimitExceededException: Attempt limit exceeded, please try after some time.",
  );
  clock.pass({ hours: 1 });
  expect(await confirm(right)).toBe("not refused");
});

test("a new code replaces the old one, and can be asked for five times an hour", async () => {
  const { cognito, ClientId, newestCode } = await startEmbedded();
  const first = newestCode("pending");
  const resend = () => cognito.resendConfirmationCode({ ClientId, Username: "pending" });
  expect((await resend()).CodeDeliveryDetails?.Destination).toBe("p***@e***");
  const second = newestCode("pending");
  if (first !== second) {
    const old = cognito.confirmSignUp({ ClientId, Username: "pending", ConfirmationCode: first });
    expect(await rejectionOf(old)).toMatch(/^CodeMismatchException/);
  }
  for (let n = 0; n < 3; n++) await resend();
  expect(await rejectionOf(resend())).toMatch(/^LimitExceededException/);
});

test("a taken username is refused whatever its case, an e-mail address as username always", async () => {
  const { cognito, ClientId } = await startEmbedded();
  const signUp = (Username: string) =>
    rejectionOf(cognito.signUp({ ClientId, Username, Password: password }));
  expect(await signUp("MEMBER")).toBe("UsernameExistsException: User already exists");
  expect(await signUp("ada@example.com")).toBe(
    "InvalidParameterException: Username cannot be of email format, since user pool is configured for email alias.",
  );
});

test("an address verified by somebody else is only taken over by force", async () => {
  const { cognito, ClientId, newestCode, user } = await startEmbedded();
  const UserAttributes = email("member@example.com");
  await cognito.signUp({ ClientId, Username: "twin", Password: password, UserAttributes });
  const confirmation = { ClientId, Username: "twin", ConfirmationCode: newestCode("twin") };
  expect(await rejectionOf(cognito.confirmSignUp(confirmation))).toBe(
    "AliasExistsException: An account with the email already exists.",
  );
  await cognito.confirmSignUp({ ...confirmation, ForceAliasCreation: true });
  expect(attribute((await user("member")).UserAttributes, "email_verified")).toBe("false");
  expect((await user("member@example.com")).Username).toBe("twin");
});

test.each([
  ["Ab-1", "Password not long enough"],
  ["embedded-pool-1", "Password must have uppercase characters"],
  ["EMBEDDED-POOL-1", "Password must have lowercase characters"],
  ["Embedded-pool-x", "Password must have numeric characters"],
  ["Embeddedpool1", "Password must have symbol characters"],
])("the password %s does not conform with the policy", async (Password, reason) => {
  const { cognito, ClientId, user } = await startEmbedded();
  expect(await rejectionOf(cognito.signUp({ ClientId, Username: "ada", Password }))).toBe(
    `InvalidPasswordException: Password did not conform with policy: ${reason}`,
  );
  expect(await rejectionOf(user("ada"))).toMatch(/^UserNotFoundException/);
});

test.each([
  [{ Name: "email", Value: "nowhere" }, "InvalidParameterException: Invalid email address format."],
  [{ Name: "phone_number", Value: "0123" }, "InvalidParameterException: Invalid phone number format."],
  [
    { Name: "custom:tier", Value: "gold" },
    "InvalidParameterException: Attributes did not conform to the schema: Type for attribute {custom:tier} could not be determined\n",
  ],
  [
    { Name: "email_verified", Value: "true" },
    "NotAuthorizedException: A client attempted to write unauthorized attribute",
  ],
])("the attribute %j is refused at sign-up", async (wrong, message) => {
  const { cognito, ClientId } = await startEmbedded();
  const call = cognito.signUp({ ClientId, Username: "ada", Password: password, UserAttributes: [wrong] });
  expect(await rejectionOf(call)).toBe(message);
});

test("a pool that only administrators fill takes no sign-up", async () => {
  const { cognito, ClientId, UserPoolId } = await startEmbedded();
  await cognito.updateUserPool({ UserPoolId, AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } });
  expect(await rejectionOf(cognito.signUp({ ClientId, Username: "ada", Password: password }))).toBe(
    "NotAuthorizedException: SignUp is not permitted for this user pool",
  );
});

test("a client with a secret wants its hash, and the right one", async () => {
  const { cognito, pool } = await startEmbedded();
  const { confidentialClientId: ClientId, confidentialClientSecret: secret } = pool;
  const signUp = (SecretHash?: string) =>
    rejectionOf(cognito.signUp({ ClientId, Username: "ada", Password: password, SecretHash }));
  expect(await signUp()).toBe(
    `NotAuthorizedException: Client ${ClientId} is configured with secret but SECRET_HASH was not received`,
  );
  expect(await signUp("bm8=")).toBe(
    `NotAuthorizedException: Unable to verify secret hash for client ${ClientId}`,
  );
  expect(await signUp(createHmac("sha256", secret).update(`ada${ClientId}`).digest("base64"))).toBe(
    "not refused",
  );
});

test("an unknown app client is refused by name", async () => {
  const { cognito } = await startEmbedded();
  const call = cognito.signUp({ ClientId: "unknown", Username: "ada", Password: password });
  expect(await rejectionOf(call)).toBe("ResourceNotFoundException: User pool client unknown does not exist.");
});

test("a client that hides who exists sends a code to nobody; one that does not says so", async () => {
  const { cognito, ClientId, UserPoolId, pool } = await startEmbedded();
  const before = pool.inbox.length;
  const answer = await cognito.resendConfirmationCode({ ClientId, Username: "nobody" });
  expect(answer.CodeDeliveryDetails).toMatchObject({ DeliveryMedium: "EMAIL", AttributeName: "email" });
  expect(pool.inbox).toHaveLength(before);
  const { UserPoolClient } = await cognito.createUserPoolClient({ UserPoolId, ClientName: "legacy" });
  const open = { ClientId: UserPoolClient?.ClientId, Username: "nobody" };
  const message = "UserNotFoundException: Username/client id combination not found.";
  expect(await rejectionOf(cognito.resendConfirmationCode(open))).toBe(message);
  expect(await rejectionOf(cognito.confirmSignUp({ ...open, ConfirmationCode: "123456" }))).toBe(message);
  expect(await rejectionOf(cognito.forgotPassword(open))).toBe(message);
});

test("legal usernames that are names of JavaScript's own objects are ordinary users", async () => {
  const { cognito, ClientId, user } = await startEmbedded();
  for (const Username of ["__proto__", "constructor", "toString"]) {
    await cognito.signUp({ ClientId, Username, Password: password });
    expect((await user(Username)).Username).toBe(Username);
  }
});
