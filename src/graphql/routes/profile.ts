/** Profile: operations of users on their own account. */
import { signedIn } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { perHour } from "../../protection/rateLimits";
import { addresses } from "../nodes/AddressUpdate";
import { Me } from "../nodes/Me";
import { node } from "../routeOptions/payloads";
import { revokesOwnSessions } from "../routeOptions/revocation";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";

export const profile = {
  me: query(
    aws.GetUser,
    signedIn,
    "The signed-in user.",
    node(Me, ({ output, context }) => new Me(output, context.groups)),
  ),
  updateMyAttributes: mutation(
    aws.UpdateUserAttributes,
    signedIn,
    "Sets attributes of one's own; sends a code where a new address has to be verified.",
    returns(addresses),
    { rateLimits: { account: perHour(60) } },
  ),
  deleteMyAttributes: mutation(aws.DeleteUserAttributes, signedIn, "Deletes attributes of one's own."),
  sendMyAttributeVerificationCode: mutation(
    aws.GetUserAttributeVerificationCode,
    signedIn,
    "Sends a code that verifies one's own e-mail address or phone number.",
    { rateLimits: { account: perHour(20) } },
  ),
  verifyMyAttribute: mutation(
    aws.VerifyUserAttribute,
    signedIn,
    "Verifies one's own e-mail address or phone number with the code that was sent.",
    { rateLimits: { account: perHour(20) } },
  ),
  deleteMe: mutation(aws.DeleteUser, signedIn, "Deletes one's own account, for good.", revokesOwnSessions),
};
