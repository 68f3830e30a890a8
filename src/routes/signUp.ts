/** Sign-up: how an account begins. */
import { admin, anyone } from "../access/audience";
import { confirmSignUpOptions, signUpAnswer } from "../graph/signIn/signUpTokens";
import { theUser } from "../graph/subjects";
import * as aws from "../model/operations";
import { about, mutation } from "../routing";

export const signUp = {
  signUp: mutation(aws.SignUp, anyone, "Opens an account and sends its confirmation code.", signUpAnswer),
  confirmSignUp: mutation(
    aws.ConfirmSignUp,
    anyone,
    "Confirms an account with the code that was sent to its owner.",
    confirmSignUpOptions,
  ),
  resendConfirmationCode: mutation(aws.ResendConfirmationCode, anyone, "Sends a new confirmation code."),
  confirmUser: mutation(
    aws.AdminConfirmSignUp,
    admin,
    "Confirms a sign-up without its code. It does not verify the user's e-mail address: see updateUserAttributes.",
    about(theUser),
  ),
};
