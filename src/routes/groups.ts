/** Groups: sets of users, each with an IAM role if it has one. */
import { admin } from "../access/accessLevels";
import { Group } from "../graph/Group";
import { groups as groupList, groupUsers, userGroups } from "../graph/lists";
import { identity, list, node, theGroup, theNewGroup, theUser } from "../graph/subjects";
import * as aws from "../model/operations";
import { about } from "../routing/payload";
import { mutation, query } from "../routing/route";

const theDeletedGroup = identity(
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
  createGroup: mutation(aws.CreateGroup, admin, "Creates a group.", about(theNewGroup)),
  updateGroup: mutation(aws.UpdateGroup, admin, "Changes a group.", about(theNewGroup)),
  deleteGroup: mutation(
    aws.DeleteGroup,
    admin,
    "Deletes a group; its users stay.",
    about(...theDeletedGroup),
  ),
  addUserToGroup: mutation(
    aws.AdminAddUserToGroup,
    admin,
    "Adds a user to a group.",
    about(theUser, theGroup),
  ),
  removeUserFromGroup: mutation(
    aws.AdminRemoveUserFromGroup,
    admin,
    "Takes a user out of a group.",
    about(theUser, theGroup),
  ),
};
