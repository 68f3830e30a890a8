/** Groups: sets of users, each with an IAM role if it has one. */
import { admin } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { groups as groupList, groupUsers, userGroups } from "../nodes/connections";
import { Group } from "../nodes/Group";
import { group, identityField, list, newGroup, node, user } from "../routeOptions/payloads";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";

const deletedGroup = identityField(
  ["userPoolId", "The pool that the group belonged to."],
  ["groupName", "The name that the group had."],
);

export const groups = {
  group: query(
    aws.GetGroup,
    admin,
    "One group, by name.",
    node(Group, ({ input, output }) => Group.fromList(String(input.userPoolId), output.group)),
  ),
  groups: query(aws.ListGroups, admin, "The groups of a pool.", list(groupList)),
  groupUsers: query(aws.ListUsersInGroup, admin, "The users in a group.", list(groupUsers)),
  userGroups: query(aws.AdminListGroupsForUser, admin, "The groups of a user.", list(userGroups)),
  createGroup: mutation(aws.CreateGroup, admin, "Creates a group.", returns(newGroup)),
  updateGroup: mutation(aws.UpdateGroup, admin, "Changes a group.", returns(newGroup)),
  deleteGroup: mutation(aws.DeleteGroup, admin, "Deletes a group; its users stay.", returns(...deletedGroup)),
  addUserToGroup: mutation(aws.AdminAddUserToGroup, admin, "Adds a user to a group.", returns(user, group)),
  removeUserFromGroup: mutation(
    aws.AdminRemoveUserFromGroup,
    admin,
    "Takes a user out of a group.",
    returns(user, group),
  ),
};
