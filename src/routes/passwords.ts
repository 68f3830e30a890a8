/** Passwords: changed, forgotten, reset. */
import { admin, anyone, signedIn } from "../access/audience";
import { theUser } from "../graph/subjects";
import * as aws from "../model/operations";
import { about, mutation } from "../routing";

export const passwords = {
  changePassword: mutation(aws.ChangePassword, signedIn, "Changes one's own password."),
  forgotPassword: mutation(aws.ForgotPassword, anyone, "Sends a code to set a new password with."),
  confirmForgotPassword: mutation(
    aws.ConfirmForgotPassword,
    anyone,
    "Sets a new password with the code that was sent.",
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
