/** Groups: sets of users. */
import { CognitoException } from "../errors";
import { page } from "../paging";
import { describeGroup, describeUser } from "./descriptions";
import type { Handlers } from "./operation";

export const groups = {
  CreateGroup(pool, { UserPoolId, GroupName: name, Description, RoleArn, Precedence }) {
    pool.expect(UserPoolId);
    if (pool.groups.has(name))
      throw new CognitoException("GroupExistsException", "A group with the name already exists.");
    const fields = { name, description: Description, roleArn: RoleArn, precedence: Precedence };
    return { Group: describeGroup(pool, pool.groups.create(fields, pool.clock())) };
  },

  GetGroup(pool, { UserPoolId, GroupName }) {
    pool.expect(UserPoolId);
    return { Group: describeGroup(pool, pool.groups.get(GroupName)) };
  },

  UpdateGroup(pool, { UserPoolId, GroupName, Description, RoleArn, Precedence }) {
    pool.expect(UserPoolId);
    const group = pool.groups.get(GroupName);
    group.description = Description ?? group.description;
    group.roleArn = RoleArn ?? group.roleArn;
    group.precedence = Precedence ?? group.precedence;
    group.modifiedAt = pool.clock();
    return { Group: describeGroup(pool, group) };
  },

  DeleteGroup(pool, { UserPoolId, GroupName }) {
    pool.expect(UserPoolId);
    pool.groups.delete(pool.groups.get(GroupName));
    return {};
  },

  ListGroups(pool, { UserPoolId, Limit, NextToken }) {
    pool.expect(UserPoolId);
    const { items, next } = page("groups", pool.groups.all(), { limit: Limit, token: NextToken });
    return { Groups: items.map((group) => describeGroup(pool, group)), NextToken: next };
  },

  ListUsersInGroup(pool, { UserPoolId, GroupName, Limit, NextToken }) {
    pool.expect(UserPoolId);
    const { members } = pool.groups.get(GroupName);
    const { items, next } = page(`members ${GroupName}`, members, { limit: Limit, token: NextToken });
    return { Users: items.map((user) => describeUser(user)), NextToken: next };
  },

  AdminAddUserToGroup(pool, { UserPoolId, Username, GroupName }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    pool.groups.get(GroupName).members.add(user);
    return {};
  },

  AdminRemoveUserFromGroup(pool, { UserPoolId, Username, GroupName }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    pool.groups.get(GroupName).members.delete(user);
    return {};
  },

  AdminListGroupsForUser(pool, { UserPoolId, Username, Limit, NextToken }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    const list = `groups of ${user.sub}`;
    const { items, next } = page(list, pool.groups.of(user), { limit: Limit, token: NextToken });
    return { Groups: items.map((group) => describeGroup(pool, group)), NextToken: next };
  },
} satisfies Handlers;
