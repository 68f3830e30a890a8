/** Sign-up: how an account begins. */
import { admin, anyone } from "../access/audience";
import { masks } from "../access/hiding";
import { codeSent } from "../graph/codeSent";
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
    { ...confirmSignUpOptions, hides: masks.code },
  ),
  resendConfirmationCode: mutation(aws.ResendConfirmationCode, anyone, "Sends a new confirmation code.", {
    ...codeSent(
      "If this account still waits for its confirmation, a code is on its way. If none arrives within some minutes, try to sign in, or wait an hour before you ask for another one.",
    ),
    hides: masks.codeSent,
  }),
  confirmUser: mutation(
    aws.AdminConfirmSignUp,
    admin,
    "Confirms a sign-up without its code. It does not verify the user's e-mail address: see updateUserAttributes.",
    about(theUser),
  ),
};
