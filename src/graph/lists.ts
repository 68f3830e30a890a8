/** The lists: which operation reads each, how long its pages are, and what its items are. */
import * as aws from "../model/operations";
import { type ConnectionKind, connectionType } from "./connection";
import { Group } from "./Group";
import { User } from "./User";

const userOf = (item: any, input: Record<string, any>) => User.fromList(input.userPoolId, item);
const groupOf = (item: any, input: Record<string, any>) => Group.fromList(input.userPoolId, item);

export const users: ConnectionKind<User> = {
  type: connectionType("User", () => User),
  operation: aws.ListUsers,
  maximum: 60,
  node: userOf,
};

export const userGroups: ConnectionKind<Group> = {
  type: connectionType("Group", () => Group),
  operation: aws.AdminListGroupsForUser,
  maximum: 60,
  node: groupOf,
};
