/** Sign-in: proofs of identity for tokens. */
import { admin, anyone } from "../access/audience";
import { afterwards, answerInput, signInInput, step } from "../graph/signIn";
import * as aws from "../model/operations";
import { mutation } from "../routing";

export const signIn = {
  signIn: mutation(aws.InitiateAuth, anyone, "Signs a user in.", {
    input: signInInput("USER_PASSWORD_AUTH"),
    answer: step("public"),
  }),
  answerChallenge: mutation(aws.RespondToAuthChallenge, anyone, "Takes the next step of a sign-in.", {
    input: answerInput("public"),
    answer: step("public"),
  }),
  refreshTokens: mutation(
    aws.GetTokensFromRefreshToken,
    anyone,
    "Exchanges a refresh token for new tokens.",
    {
      answer: afterwards,
    },
  ),
  revokeRefreshToken: mutation(
    aws.RevokeToken,
    anyone,
    "Voids a refresh token, and the access tokens that came of it.",
  ),
  issueClientToken: mutation(
    aws.GetClientToken,
    anyone,
    "Issues a token to a machine, for the client id and secret that it gives; the gateway never fills in its own.",
  ),
  signInUser: mutation(aws.AdminInitiateAuth, admin, "Signs a user in from a server of yours.", {
    input: signInInput("ADMIN_USER_PASSWORD_AUTH"),
    answer: step("admin"),
  }),
  answerUserChallenge: mutation(
    aws.AdminRespondToAuthChallenge,
    admin,
    "Takes the next step of signInUser.",
    {
      input: answerInput("admin"),
      answer: step("admin"),
    },
  ),
};
