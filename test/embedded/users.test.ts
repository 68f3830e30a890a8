import { attribute, closeEmbedded, password, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

test("an administrator invites a user, who gets the temporary password by e-mail", async () => {
  const { cognito, UserPoolId, pool, signIn } = await startEmbedded();
  const { User } = await cognito.adminCreateUser({
    UserPoolId,
    Username: "ada",
    UserAttributes: [{ Name: "email", Value: "ada@example.com" }],
    DesiredDeliveryMediums: ["EMAIL"],
  });
  expect(User).toMatchObject({ Username: "ada", UserStatus: "FORCE_CHANGE_PASSWORD", Enabled: true });
  expect(User?.UserCreateDate).toEqual(new Date("2026-01-02T03:04:05.678Z"));
  const invitation = pool.inbox.at(-1);
  expect(invitation).toMatchObject({ to: "ada@example.com", username: "ada", purpose: "INVITATION" });
  expect(await rejectionOf(signIn("ada", invitation?.code))).toBe("not refused");
  const again = cognito.adminCreateUser({ UserPoolId, Username: "ADA" });
  expect(await rejectionOf(again)).toBe("UsernameExistsException: User account already exists");
});

test("an invitation is suppressed, or sent again while it is open", async () => {
  const { cognito, UserPoolId, pool } = await startEmbedded();
  const before = pool.inbox.length;
  const UserAttributes = [{ Name: "email", Value: "ada@example.com" }];
  await cognito.adminCreateUser({ UserPoolId, Username: "ada", UserAttributes, MessageAction: "SUPPRESS" });
  expect(pool.inbox).toHaveLength(before);
  const again = { UserPoolId, Username: "ada", MessageAction: "RESEND" as const };
  await cognito.adminCreateUser({ ...again, DesiredDeliveryMediums: ["EMAIL"] });
  expect(pool.inbox).toHaveLength(before + 1);
  const resend = (Username: string) =>
    rejectionOf(cognito.adminCreateUser({ UserPoolId, Username, MessageAction: "RESEND" }));
  expect(await resend("member")).toMatch(/^UnsupportedUserStateException/);
  expect(await resend("nobody")).toBe("UserNotFoundException: User does not exist.");
});

test("an invitation goes by the media that are asked for, by SMS where none is, and never nowhere", async () => {
  const { cognito, UserPoolId, pool, user } = await startEmbedded();
  const address = {
    email: { Name: "email", Value: "ada@example.com" },
    phone: { Name: "phone_number", Value: "+15550100" },
  };
  const invite = async (
    Username: string,
    names: readonly ("email" | "phone")[],
    media?: ("EMAIL" | "SMS")[],
  ) => {
    const before = pool.inbox.length;
    const UserAttributes = names.map((name) => address[name]);
    await cognito.adminCreateUser({ UserPoolId, Username, UserAttributes, DesiredDeliveryMediums: media });
    return pool.inbox.slice(before).map(({ medium }) => medium);
  };
  expect(await invite("both", ["email", "phone"], ["EMAIL", "SMS"])).toEqual(["EMAIL", "SMS"]);
  expect(await invite("unsaid", ["email", "phone"])).toEqual(["SMS"]);
  expect(await invite("silent", ["email"])).toEqual([]);
  const noEmail = "InvalidParameterException: No email provided but desired delivery medium was Email";
  const noNumber = "InvalidParameterException: No phone number provided but desired delivery medium was SMS";
  expect(await rejectionOf(invite("refused", ["phone"], ["EMAIL"]))).toBe(noEmail);
  expect(await rejectionOf(invite("refused", ["email"], ["EMAIL", "SMS"]))).toBe(noNumber);
  expect(await rejectionOf(user("refused"))).toMatch(/^UserNotFoundException/);
  const resend = { MessageAction: "RESEND" as const, DesiredDeliveryMediums: ["SMS" as const] };
  expect(await rejectionOf(cognito.adminCreateUser({ UserPoolId, Username: "silent", ...resend }))).toBe(
    noNumber,
  );
});

test("a verified address of somebody else is refused, and leaves no half-made user behind", async () => {
  const { cognito, UserPoolId, user } = await startEmbedded();
  const input = {
    UserPoolId,
    Username: "twin",
    UserAttributes: [
      { Name: "email", Value: "member@example.com" },
      { Name: "email_verified", Value: "true" },
    ],
  };
  expect(await rejectionOf(cognito.adminCreateUser(input))).toBe(
    "AliasExistsException: An account with the email already exists.",
  );
  expect(await rejectionOf(user("twin"))).toBe("UserNotFoundException: User does not exist.");
  await cognito.adminCreateUser({ ...input, ForceAliasCreation: true });
  expect((await user("member@example.com")).Username).toBe("twin");
});

test("a user is found by name whatever its case, by sub and by verified e-mail address", async () => {
  const { user } = await startEmbedded();
  const { UserAttributes, UserStatus, Enabled } = await user("member");
  expect([UserStatus, Enabled]).toEqual(["CONFIRMED", true]);
  for (const name of ["MEMBER", attribute(UserAttributes, "sub") ?? "", "member@example.com"])
    expect((await user(name)).Username).toBe("member");
});

test("a new address of an administrator waits for its code, unless they say that it is verified", async () => {
  const { cognito, UserPoolId, user, pool, newestCode, signIn } = await startEmbedded();
  const change = (...UserAttributes: { Name: string; Value: string }[]) =>
    cognito.adminUpdateUserAttributes({ UserPoolId, Username: "member", UserAttributes });
  const email = async () => {
    const { UserAttributes } = await user("member");
    return ["email", "email_verified"].map((name) => attribute(UserAttributes, name));
  };
  const { AccessToken } = await signIn("member");
  for (let n = 0; n < 6; n++) await change({ Name: "email", Value: "new@example.com" });
  expect(await email()).toEqual(["member@example.com", "true"]);
  expect(pool.inbox.at(-1)).toMatchObject({ to: "new@example.com", purpose: "ATTRIBUTE_VERIFICATION" });
  const Code = newestCode("member");
  await cognito.verifyUserAttribute({ AccessToken, AttributeName: "email", Code });
  expect(await email()).toEqual(["new@example.com", "true"]);
  const before = pool.inbox.length;
  await change({ Name: "email", Value: "sure@example.com" }, { Name: "email_verified", Value: "True" });
  expect(await email()).toEqual(["sure@example.com", "true"]);
  expect(pool.inbox).toHaveLength(before);
});

test("no word on an address, verified or not, without the address", async () => {
  const { cognito, UserPoolId, createUser } = await startEmbedded();
  const UserAttributes = [{ Name: "phone_number_verified", Value: "true" }];
  const message = "InvalidParameterException: Phone Number is required to verify/un-verify a phone number";
  const create = cognito.adminCreateUser({ UserPoolId, Username: "ada", UserAttributes });
  expect(await rejectionOf(create)).toBe(message);
  await createUser("ada");
  const update = () => cognito.adminUpdateUserAttributes({ UserPoolId, Username: "ada", UserAttributes });
  expect(await rejectionOf(update())).toBe(message);
  UserAttributes.push({ Name: "phone_number", Value: "+15550100" });
  expect(await rejectionOf(update())).toBe("not refused");
});

test("changing an e-mail address takes its verification and its alias away", async () => {
  const { cognito, UserPoolId, user, pool } = await startEmbedded();
  await cognito.updateUserPool({ UserPoolId, AutoVerifiedAttributes: ["email"] });
  const change = (...UserAttributes: { Name: string; Value: string }[]) =>
    cognito.adminUpdateUserAttributes({ UserPoolId, Username: "member", UserAttributes });
  await change({ Name: "email", Value: "new@example.com" }, { Name: "name", Value: "Mem Ber" });
  const { UserAttributes } = await user("member");
  expect(attribute(UserAttributes, "email_verified")).toBe("false");
  expect(attribute(UserAttributes, "name")).toBe("Mem Ber");
  expect(pool.inbox.at(-1)?.to).toBe("new@example.com");
  expect(await rejectionOf(user("member@example.com"))).toMatch(/^UserNotFoundException/);
  await change({ Name: "email_verified", Value: "true" });
  expect((await user("new@example.com")).Username).toBe("member");
});

test.each(["sub", "identities"])("%s cannot be changed", async (Name) => {
  const { cognito, UserPoolId } = await startEmbedded();
  const UserAttributes = [{ Name, Value: "mine" }];
  const call = cognito.adminUpdateUserAttributes({ UserPoolId, Username: "member", UserAttributes });
  expect(await rejectionOf(call)).toMatch(/Attribute cannot be updated/);
});

test("deleting an e-mail address deletes its verification too", async () => {
  const { cognito, UserPoolId, user } = await startEmbedded();
  const UserAttributeNames = ["email"];
  await cognito.adminDeleteUserAttributes({ UserPoolId, Username: "member", UserAttributeNames });
  expect((await user("member")).UserAttributes?.map(({ Name }) => Name)).toEqual(["sub"]);
});

test("a deleted user is gone, from groups too, and the name is free again", async () => {
  const { cognito, UserPoolId, ClientId, user } = await startEmbedded();
  await cognito.adminDeleteUser({ UserPoolId, Username: "admin" });
  expect(await rejectionOf(user("admin"))).toBe("UserNotFoundException: User does not exist.");
  const { Users } = await cognito.listUsersInGroup({ UserPoolId, GroupName: "admins" });
  expect(Users).toEqual([]);
  await cognito.signUp({ ClientId, Username: "admin", Password: password });
  expect((await user("admin")).UserStatus).toBe("UNCONFIRMED");
});

test("disabling and enabling show in the user", async () => {
  const { cognito, UserPoolId, user } = await startEmbedded();
  await cognito.adminDisableUser({ UserPoolId, Username: "member" });
  expect((await user("member")).Enabled).toBe(false);
  await cognito.adminEnableUser({ UserPoolId, Username: "member" });
  expect((await user("member")).Enabled).toBe(true);
});

test("users are listed in pages, whose tokens survive a deletion", async () => {
  const { cognito, UserPoolId, createUser } = await startEmbedded({ seed: false });
  for (const name of ["a", "b", "c", "d", "e"]) await createUser(name);
  const list = async (PaginationToken?: string) => {
    const answer = await cognito.listUsers({ UserPoolId, Limit: 2, PaginationToken });
    return { names: answer.Users?.map(({ Username }) => Username), next: answer.PaginationToken };
  };
  const first = await list();
  expect(first.names).toEqual(["a", "b"]);
  await cognito.adminDeleteUser({ UserPoolId, Username: "b" });
  const second = await list(first.next);
  expect(second.names).toEqual(["c", "d"]);
  expect(await list(second.next)).toEqual({ names: ["e"], next: undefined });
  expect(await rejectionOf(list("invented"))).toBe("InvalidParameterException: Invalid pagination token.");
});

test.each([
  ['username = "member"', ["member"]],
  ['username = "MEMBER"', []],
  ['email ^= "m"', ["member"]],
  ['email = "Member@Example.COM"', ["member"]],
  ['name ^= "ada \\"THE"', ["ada"]],
  ['"email"="admin@example.com"', ["admin"]],
  ['cognito:user_status = "confirmed"', ["admin", "member"]],
  ['status = "Disabled"', []],
  ['status = "Enabled"', ["admin", "member", "pending", "ada"]],
  ['status = "enabled"', []],
  ['name = "Ada \\"the first\\" L"', ["ada"]],
  ["", ["admin", "member", "pending", "ada"]],
])("the filter %s finds %j", async (Filter, expected) => {
  const { cognito, UserPoolId } = await startEmbedded();
  const UserAttributes = [{ Name: "name", Value: 'Ada "the first" L' }];
  await cognito.adminCreateUser({ UserPoolId, Username: "ada", UserAttributes });
  const { Users } = await cognito.listUsers({ UserPoolId, Filter });
  expect(Users?.map(({ Username }) => Username)).toEqual(expected);
});

test.each([
  'email > "a"',
  "email = a",
  'email = "a" and name = "b"',
  'custom:tier = "gold"',
  'toString = "x"',
])("the filter %s is refused", async (Filter) => {
  const { cognito, UserPoolId } = await startEmbedded();
  expect(await rejectionOf(cognito.listUsers({ UserPoolId, Filter }))).toMatch(/^InvalidParameterException/);
});

test("a list shows only the attributes asked for", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const list = (...AttributesToGet: string[]) => cognito.listUsers({ UserPoolId, Limit: 1, AttributesToGet });
  expect((await list("email")).Users?.[0]?.Attributes).toEqual([
    { Name: "email", Value: "admin@example.com" },
  ]);
  expect(await rejectionOf(list("shoe_size"))).toMatch(/^InvalidParameterException/);
});

test("an account of another identity provider is linked once, and unlinked", async () => {
  const { cognito, UserPoolId, user } = await startEmbedded();
  const SourceUser = {
    ProviderName: "Google",
    ProviderAttributeName: "Cognito_Subject",
    ProviderAttributeValue: "42",
  };
  const DestinationUser = { ProviderName: "Cognito", ProviderAttributeValue: "member" };
  const link = { UserPoolId, DestinationUser, SourceUser };
  await cognito.adminLinkProviderForUser(link);
  const identities = attribute((await user("member")).UserAttributes, "identities") ?? "";
  expect(JSON.parse(identities)).toMatchObject([{ providerName: "Google", userId: "42" }]);
  expect(await rejectionOf(cognito.adminLinkProviderForUser(link))).toMatch(/already linked/);
  await cognito.adminDisableProviderForUser({ UserPoolId, User: SourceUser });
  expect(attribute((await user("member")).UserAttributes, "identities")).toBeUndefined();
  const again = cognito.adminDisableProviderForUser({ UserPoolId, User: SourceUser });
  expect(await rejectionOf(again)).toBe("UserNotFoundException: User does not exist.");
});
