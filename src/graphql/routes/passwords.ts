/** Passwords: changed, forgotten, reset. */
import { admin, anyone, signedIn } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { perHour } from "../../protection/rateLimits";
import { neutralResponses } from "../../protection/userEnumeration";
import { codeDelivery } from "../routeOptions/codeDelivery";
import { user } from "../routeOptions/payloads";
import { returns } from "../routing/payload";
import { mutation } from "../routing/route";

export const passwords = {
  changePassword: mutation(aws.ChangePassword, signedIn, "Changes one's own password.", {
    rateLimits: { account: perHour(20) },
  }),
  forgotPassword: mutation(
    aws.ForgotPassword,
    anyone,
    "Sends a code to set a new password with.",
    codeDelivery(
      "If this account has its own password and a verified address, a code is on its way there. If none arrives within a few minutes: wait an hour if you requested several codes, confirm the sign-up if that is still pending, use your previous sign-in method, or ask for help.",
    ),
    {
      rateLimits: { account: perHour(10), address: perHour(300) },
      neutralResponse: neutralResponses.codeSent,
    },
  ),
  confirmForgotPassword: mutation(
    aws.ConfirmForgotPassword,
    anyone,
    "Sets a new password with the code that was sent.",
    { rateLimits: { account: perHour(10), address: perHour(300) }, neutralResponse: neutralResponses.code },
  ),
  resetUserPassword: mutation(
    aws.AdminResetUserPassword,
    admin,
    "Voids a user's password and sends a code to set a new one with.",
    returns(user),
  ),
  setUserPassword: mutation(
    aws.AdminSetUserPassword,
    admin,
    "Sets a user's password, for good or until the next sign-in.",
    returns(user),
  ),
};
