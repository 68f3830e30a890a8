/** Sign-in: exchanges proofs of identity for tokens. */
import { admin, anyone } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { perHour, perMinute } from "../../protection/rateLimits";
import { neutralResponses } from "../../protection/userEnumeration";
import { bearerOnly, revokesPresentedSession } from "../routeOptions/revocation";
import { mutation } from "../routing/route";
import { continueSignIn, startSignIn } from "../signIn/challengeFlow";
import { refreshOptions } from "../signIn/refresh";

export const signIn = {
  signIn: mutation(aws.InitiateAuth, anyone, "Signs a user in.", startSignIn("signIn"), {
    rateLimits: { account: perMinute(20), address: perMinute(100) },
    neutralResponse: neutralResponses.credentials,
  }),
  answerChallenge: mutation(
    aws.RespondToAuthChallenge,
    anyone,
    "Takes the next step of a sign-in.",
    continueSignIn("signIn"),
    {
      rateLimits: { account: perMinute(20), code: perHour(10), address: perMinute(100) },
      neutralResponse: neutralResponses.challenge,
    },
  ),
  refreshTokens: mutation(
    aws.GetTokensFromRefreshToken,
    anyone,
    "Exchanges a refresh token for new tokens.",
    refreshOptions,
    { rateLimits: { address: perMinute(300) } },
  ),
  revokeRefreshToken: mutation(
    aws.RevokeToken,
    anyone,
    "Voids a refresh token, and the access tokens that came of it; here the one that is sent along, at once.",
    revokesPresentedSession,
    { rateLimits: { address: perMinute(300) } },
  ),
  issueClientToken: mutation(
    aws.GetClientToken,
    anyone,
    "Issues a token to a machine, for the client id and secret that it gives; the gateway never fills in its own.",
    bearerOnly,
    { rateLimits: { client: perMinute(20), address: perMinute(100) } },
  ),
  signInUser: mutation(
    aws.AdminInitiateAuth,
    admin,
    "Signs a user in from a server of yours.",
    bearerOnly,
    startSignIn("signInUser"),
    {
      rateLimits: { account: perMinute(20) },
    },
  ),
  answerUserChallenge: mutation(
    aws.AdminRespondToAuthChallenge,
    admin,
    "Takes the next step of signInUser.",
    bearerOnly,
    continueSignIn("signInUser"),
    {
      rateLimits: { account: perMinute(20), code: perHour(10) },
    },
  ),
};
