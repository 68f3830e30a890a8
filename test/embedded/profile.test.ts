import { attribute, closeEmbedded, type Embedded, password, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

test("users read themselves", async () => {
  const { cognito, signIn } = await startEmbedded();
  const { Username, UserAttributes } = await cognito.getUser(await signIn("member"));
  expect(Username).toBe("member");
  expect(UserAttributes).toEqual([
    { Name: "sub", Value: expect.any(String) },
    { Name: "email", Value: "member@example.com" },
    { Name: "email_verified", Value: "true" },
  ]);
});

/** Without UserAttributeUpdateSettings, as a pool at AWS is unless somebody sets them. */
const dropsOldAddresses = ({ cognito, UserPoolId }: Embedded) =>
  cognito.updateUserPool({ UserPoolId, AutoVerifiedAttributes: ["email"] });

test("where a pool does not wait, a new e-mail address is unverified until its code comes back", async () => {
  const embedded = await startEmbedded();
  await dropsOldAddresses(embedded);
  const { cognito, signIn, newestCode, pool } = embedded;
  const { AccessToken } = await signIn("member");
  const verified = async () =>
    attribute((await cognito.getUser({ AccessToken })).UserAttributes, "email_verified");
  const { CodeDeliveryDetailsList } = await cognito.updateUserAttributes({
    AccessToken,
    UserAttributes: [
      { Name: "email", Value: "new@example.org" },
      { Name: "name", Value: "Mem Ber" },
    ],
  });
  expect(CodeDeliveryDetailsList).toEqual([
    { Destination: "n***@e***", DeliveryMedium: "EMAIL", AttributeName: "email" },
  ]);
  expect(pool.inbox.at(-1)).toMatchObject({ to: "new@example.org", purpose: "ATTRIBUTE_VERIFICATION" });
  expect(await verified()).toBe("false");
  const Code = newestCode("member");
  const verify = (code: string) =>
    rejectionOf(cognito.verifyUserAttribute({ AccessToken, AttributeName: "email", Code: code }));
  expect(await verify(Code === "000000" ? "000001" : "000000")).toMatch(/^CodeMismatchException/);
  expect(await verify(Code)).toBe("not refused");
  expect(await verified()).toBe("true");
  expect(await verify(Code)).toMatch(/^ExpiredCodeException/);
});

test("the old address stays until the new one is verified, where a pool wants that, as this one does", async () => {
  const { cognito, signIn, newestCode } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const address = async () => attribute((await cognito.getUser({ AccessToken })).UserAttributes, "email");
  const UserAttributes = [{ Name: "email", Value: "new@example.org" }];
  await cognito.updateUserAttributes({ AccessToken, UserAttributes });
  expect(await address()).toBe("member@example.com");
  const Code = newestCode("member");
  await cognito.verifyUserAttribute({ AccessToken, AttributeName: "email", Code });
  expect(await address()).toBe("new@example.org");
});

test("an address changes only when its code could be sent", async () => {
  const embedded = await startEmbedded();
  await dropsOldAddresses(embedded);
  const { cognito, signIn } = embedded;
  const { AccessToken } = await signIn("member");
  const change = (Value: string) =>
    rejectionOf(cognito.updateUserAttributes({ AccessToken, UserAttributes: [{ Name: "email", Value }] }));
  for (let n = 1; n <= 5; n++) expect(await change(`new${n}@example.org`)).toBe("not refused");
  expect(await change("new6@example.org")).toMatch(/^LimitExceededException/);
  const { UserAttributes } = await cognito.getUser({ AccessToken });
  expect(attribute(UserAttributes, "email")).toBe("new5@example.org");
});

test("an address that waits for verification cannot be taken from somebody who verified it", async () => {
  const { cognito, signIn, newestCode } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const UserAttributes = [{ Name: "email", Value: "admin@example.com" }];
  await cognito.updateUserAttributes({ AccessToken, UserAttributes });
  const Code = newestCode("member");
  const call = cognito.verifyUserAttribute({ AccessToken, AttributeName: "email", Code });
  expect(await rejectionOf(call)).toBe("AliasExistsException: An account with the email already exists.");
});

test("a verification code is sent on request, for addresses only", async () => {
  const { cognito, signIn, pool } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const request = (AttributeName: string) =>
    cognito.getUserAttributeVerificationCode({ AccessToken, AttributeName });
  const { CodeDeliveryDetails } = await request("email");
  expect(CodeDeliveryDetails).toMatchObject({ Destination: "m***@e***", AttributeName: "email" });
  expect(pool.inbox.at(-1)?.to).toBe("member@example.com");
  for (const name of ["name", "phone_number"])
    expect(await rejectionOf(request(name))).toMatch(/^InvalidParameterException/);
});

test("a code asked for again goes to the address in force, not to the one that waits", async () => {
  const { cognito, UserPoolId, signIn, newestCode, pool } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const addresses = async () => {
    const { UserAttributes } = await cognito.getUser({ AccessToken });
    return ["email", "email_verified"].map((name) => attribute(UserAttributes, name));
  };
  const UserAttributes = [{ Name: "email", Value: "new@example.org" }];
  await cognito.updateUserAttributes({ AccessToken, UserAttributes });
  await cognito.getUserAttributeVerificationCode({ AccessToken, AttributeName: "email" });
  expect(pool.inbox.at(-1)?.to).toBe("member@example.com");
  const verify = () => {
    const Code = newestCode("member");
    return rejectionOf(cognito.verifyUserAttribute({ AccessToken, AttributeName: "email", Code }));
  };
  const set = [
    { Name: "email", Value: "third@example.org" },
    { Name: "email_verified", Value: "true" },
  ];
  await cognito.adminUpdateUserAttributes({ UserPoolId, Username: "member", UserAttributes: set });
  expect(await verify()).toMatch(/^ExpiredCodeException/);
  expect(await addresses()).toEqual(["third@example.org", "true"]);
  await cognito.updateUserAttributes({ AccessToken, UserAttributes });
  expect(pool.inbox.at(-1)?.to).toBe("new@example.org");
  expect(await verify()).toBe("not refused");
  expect(await addresses()).toEqual(["new@example.org", "true"]);
});

test("users neither verify themselves nor write what their client may not", async () => {
  const { cognito, ClientId, UserPoolId, signIn } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const refused = "NotAuthorizedException: A client attempted to write unauthorized attribute";
  const write = (Name: string) =>
    rejectionOf(cognito.updateUserAttributes({ AccessToken, UserAttributes: [{ Name, Value: "true" }] }));
  expect(await write("email_verified")).toBe(refused);
  expect(await write("nickname")).toBe("not refused");
  await cognito.updateUserPoolClient({
    UserPoolId,
    ClientId,
    WriteAttributes: ["name"],
    ReadAttributes: ["nickname"],
  });
  expect(await write("nickname")).toBe(refused);
  const erase = cognito.deleteUserAttributes({ AccessToken, UserAttributeNames: ["nickname"] });
  expect(await rejectionOf(erase)).toBe(refused);
  const { UserAttributes } = await cognito.getUser({ AccessToken });
  expect(UserAttributes?.map(({ Name }) => Name)).toEqual(["sub", "nickname"]);
});

test("users delete attributes, and themselves", async () => {
  const { cognito, signIn, user } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  await cognito.deleteUserAttributes({ AccessToken, UserAttributeNames: ["email"] });
  const { UserAttributes } = await cognito.getUser({ AccessToken });
  expect(attribute(UserAttributes, "email")).toBeUndefined();
  await cognito.deleteUser({ AccessToken });
  const gone = "UserNotFoundException: User does not exist.";
  expect(await rejectionOf(user("member"))).toBe(gone);
  expect(await rejectionOf(cognito.getUser({ AccessToken }))).toBe(gone);
  expect(await rejectionOf(signIn("member", password))).toMatch(/Incorrect username or password/);
});
