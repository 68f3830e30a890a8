/** Sign-up: how a user creates and confirms an account. */
import { admin, anyone } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { perHour } from "../../protection/rateLimits";
import { neutralResponses } from "../../protection/userEnumeration";
import { codeDelivery } from "../routeOptions/codeDelivery";
import { confirmUserOptions } from "../routeOptions/markVerified";
import { mutation } from "../routing/route";
import { confirmSignUpOptions, signUpPayload } from "../signIn/signUpTokens";

export const signUp = {
  signUp: mutation(aws.SignUp, anyone, "Opens an account and sends its confirmation code.", signUpPayload, {
    rateLimits: { address: perHour(300) },
  }),
  confirmSignUp: mutation(
    aws.ConfirmSignUp,
    anyone,
    "Confirms an account with the code that was sent to its owner.",
    confirmSignUpOptions,
    {
      rateLimits: { account: perHour(10), address: perHour(300) },
      neutralResponse: neutralResponses.code,
    },
  ),
  resendConfirmationCode: mutation(
    aws.ResendConfirmationCode,
    anyone,
    "Sends a new confirmation code.",
    codeDelivery(
      "If this account still awaits confirmation, a code is on its way. If none arrives within a few minutes, try to sign in, or wait an hour before you request another one.",
    ),
    {
      rateLimits: { account: perHour(10), address: perHour(300) },
      neutralResponse: neutralResponses.codeSent,
    },
  ),
  confirmUser: mutation(
    aws.AdminConfirmSignUp,
    admin,
    "Confirms a sign-up without its code. Without a verified address the user can never reset a password: see `markVerified`.",
    confirmUserOptions,
  ),
};
