/** Profile: what users do with their own account. */
import { signedIn } from "../access/audience";
import { theAddresses } from "../graph/AddressUpdate";
import { endsOwnSessions } from "../graph/endings";
import { Me } from "../graph/Me";
import { node } from "../graph/subjects";
import * as aws from "../model/operations";
import { about, mutation, query } from "../routing";

export const profile = {
  me: query(
    aws.GetUser,
    signedIn,
    "The signed-in user.",
    node(Me, ({ output }) => new Me(output)),
  ),
  updateMyAttributes: mutation(
    aws.UpdateUserAttributes,
    signedIn,
    "Sets attributes of one's own; sends a code where a new address has to be verified.",
    about(theAddresses),
  ),
  deleteMyAttributes: mutation(aws.DeleteUserAttributes, signedIn, "Deletes attributes of one's own."),
  sendMyAttributeVerificationCode: mutation(
    aws.GetUserAttributeVerificationCode,
    signedIn,
    "Sends a code that verifies one's own e-mail address or phone number.",
  ),
  verifyMyAttribute: mutation(
    aws.VerifyUserAttribute,
    signedIn,
    "Verifies one's own e-mail address or phone number with the code that was sent.",
  ),
  deleteMe: mutation(aws.DeleteUser, signedIn, "Deletes one's own account, for good.", endsOwnSessions),
};
