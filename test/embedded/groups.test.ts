import { claims, closeEmbedded, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

const unknownGroup = "ResourceNotFoundException: Group not found.";

test("a group is created, read, changed and deleted", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const id = { UserPoolId, GroupName: "editors" };
  const { Group } = await cognito.createGroup({ ...id, Description: "They edit.", Precedence: 3 });
  expect(Group).toMatchObject({ ...id, Description: "They edit.", Precedence: 3 });
  expect(await rejectionOf(cognito.createGroup(id))).toMatch(/^GroupExistsException/);
  await cognito.updateGroup({ ...id, Precedence: 0 });
  expect((await cognito.getGroup(id)).Group).toMatchObject({ Description: "They edit.", Precedence: 0 });
  const { Groups } = await cognito.listGroups({ UserPoolId });
  expect(Groups?.map(({ GroupName }) => GroupName)).toEqual(["admins", "editors"]);
  await cognito.deleteGroup(id);
  const calls = [cognito.getGroup(id), cognito.updateGroup(id), cognito.deleteGroup(id)];
  expect(await Promise.all(calls.map(rejectionOf))).toEqual([unknownGroup, unknownGroup, unknownGroup]);
});

test("members join and leave; joining twice is no different", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const membership = { UserPoolId, GroupName: "admins", Username: "member" };
  const members = async () => {
    const { Users } = await cognito.listUsersInGroup({ UserPoolId, GroupName: "admins" });
    return Users?.map(({ Username }) => Username);
  };
  await cognito.adminAddUserToGroup(membership);
  await cognito.adminAddUserToGroup(membership);
  expect(await members()).toEqual(["admin", "member"]);
  const { Groups } = await cognito.adminListGroupsForUser({ UserPoolId, Username: "member" });
  expect(Groups?.map(({ GroupName }) => GroupName)).toEqual(["admins"]);
  await cognito.adminRemoveUserFromGroup(membership);
  expect(await members()).toEqual(["admin"]);
});

test("unknown users and groups are told apart", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const add = (Username: string, GroupName: string) =>
    rejectionOf(cognito.adminAddUserToGroup({ UserPoolId, Username, GroupName }));
  expect(await add("nobody", "admins")).toBe("UserNotFoundException: User does not exist.");
  expect(await add("member", "nowhere")).toBe(unknownGroup);
});

test("groups are listed in pages, and a page token belongs to its list", async () => {
  const { cognito, UserPoolId } = await startEmbedded({ seed: false });
  for (const GroupName of ["a", "b", "c"]) await cognito.createGroup({ UserPoolId, GroupName });
  const { Groups, NextToken } = await cognito.listGroups({ UserPoolId, Limit: 2 });
  expect(Groups?.map(({ GroupName }) => GroupName)).toEqual(["a", "b"]);
  const rest = await cognito.listGroups({ UserPoolId, Limit: 2, NextToken });
  expect(rest.Groups?.map(({ GroupName }) => GroupName)).toEqual(["c"]);
  expect(rest.NextToken).toBeUndefined();
  expect(await rejectionOf(cognito.listUsers({ UserPoolId, PaginationToken: NextToken }))).toMatch(
    /^InvalidParameterException/,
  );
});

test("groups and their roles reach the tokens, lowest precedence first", async () => {
  const { cognito, UserPoolId, signIn } = await startEmbedded();
  const RoleArn = "arn:aws:iam::000000000000:role/editor";
  await cognito.createGroup({ UserPoolId, GroupName: "later", Precedence: 2 });
  await cognito.createGroup({ UserPoolId, GroupName: "first", Precedence: 1, RoleArn });
  for (const GroupName of ["later", "first"])
    await cognito.adminAddUserToGroup({ UserPoolId, GroupName, Username: "member" });
  expect(claims((await signIn("member")).IdToken)).toMatchObject({
    "cognito:groups": ["first", "later"],
    "cognito:roles": [RoleArn],
    "cognito:preferred_role": RoleArn,
  });
});

test.each([
  ["differ", 1, "other", undefined],
  ["differ, without a precedence", undefined, "other", undefined],
  ["are the same", 1, "editor", "editor"],
])(
  "two groups of equal precedence whose roles %s decide nothing that they do not agree on",
  async (_, Precedence, second, expected) => {
    const { cognito, UserPoolId, signIn } = await startEmbedded();
    const arn = (name: string) => `arn:aws:iam::000000000000:role/${name}`;
    for (const [GroupName, role] of [
      ["one", "editor"],
      ["two", second],
    ] as const) {
      await cognito.createGroup({ UserPoolId, GroupName, Precedence, RoleArn: arn(role) });
      await cognito.adminAddUserToGroup({ UserPoolId, GroupName, Username: "member" });
    }
    const token = claims((await signIn("member")).IdToken);
    expect(token["cognito:roles"]).toEqual([arn("editor"), arn(second)]);
    expect(token["cognito:preferred_role"]).toBe(expected && arn(expected));
  },
);
