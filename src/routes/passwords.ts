/** Passwords: changed, forgotten, reset. */
import { admin, anyone, signedIn } from "../access/accessLevels";
import { perHour } from "../access/rateLimits";
import { neutralResponses } from "../access/userEnumeration";
import { codeSent } from "../graph/codeSent";
import { theUser } from "../graph/subjects";
import * as aws from "../model/operations";
import { about, mutation } from "../routing";

export const passwords = {
  changePassword: mutation(aws.ChangePassword, signedIn, "Changes one's own password.", {
    rateLimits: { account: perHour(20) },
  }),
  forgotPassword: mutation(aws.ForgotPassword, anyone, "Sends a code to set a new password with.", {
    ...codeSent(
      "If this account has a password of its own and a verified address, a code is on its way there. If none arrives within some minutes: wait an hour if you asked several times, confirm the sign-up if that was never done, sign in the way you did before, or ask for help.",
    ),
    rateLimits: { account: perHour(10), address: perHour(300) },
    enumerationProtection: neutralResponses.codeSent,
  }),
  confirmForgotPassword: mutation(
    aws.ConfirmForgotPassword,
    anyone,
    "Sets a new password with the code that was sent.",
    {
      rateLimits: { account: perHour(10), address: perHour(300) },
      enumerationProtection: neutralResponses.code,
    },
  ),
  resetUserPassword: mutation(
    aws.AdminResetUserPassword,
    admin,
    "Voids a user's password and sends a code to set a new one with.",
    about(theUser),
  ),
  setUserPassword: mutation(
    aws.AdminSetUserPassword,
    admin,
    "Sets a user's password, for good or until the next sign-in.",
    about(theUser),
  ),
};
