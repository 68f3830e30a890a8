/** Groups: who belongs together, and with which IAM role. */
import { admin } from "../access/audience";
import { theGroup, theUser } from "../graph/subjects";
import * as aws from "../model/operations";
import { about, mutation } from "../routing";

export const groups = {
  addUserToGroup: mutation(
    aws.AdminAddUserToGroup,
    admin,
    "Adds a user to a group.",
    about(theUser, theGroup),
  ),
};
