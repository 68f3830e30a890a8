/** The second factor: authenticator apps, preferences, requirements of a pool. */
import { admin, operator, signedIn } from "../access/accessLevels";
import { perHour, perMinute } from "../access/rateLimits";
import { keepingTheRest } from "../graph/keepingTheRest";
import { associateOptions, verifyOptions } from "../graph/signIn/softwareTokens";
import { theUser, theUserPool } from "../graph/subjects";
import * as aws from "../model/operations";
import { about } from "../routing/payload";
import { mutation, query } from "../routing/route";

export const mfa = {
  associateSoftwareToken: mutation(
    aws.AssociateSoftwareToken,
    signedIn,
    "Begins to set up an authenticator app: answers its secret.",
    associateOptions,
    { rateLimits: { account: perHour(20), address: perMinute(100) } },
  ),
  verifySoftwareToken: mutation(
    aws.VerifySoftwareToken,
    signedIn,
    "Completes the set-up of an authenticator app with its first code.",
    verifyOptions,
    { rateLimits: { account: perHour(20), address: perMinute(100) } },
  ),
  setMyMfaPreference: mutation(
    aws.SetUserMFAPreference,
    signedIn,
    "Chooses one's own second factors and the preferred one.",
  ),
  setMySettings: mutation(
    aws.SetUserSettings,
    signedIn,
    "Sets text messages as one's own second factor, the old way.",
    {
      deprecated: "AWS supersedes it: use setMyMfaPreference.",
    },
  ),
  myAuthFactors: query(aws.GetUserAuthFactors, signedIn, "The factors that one can sign in with."),
  userAuthFactors: query(aws.AdminGetUserAuthFactors, admin, "The factors that a user can sign in with."),
  setUserMfaPreference: mutation(
    aws.AdminSetUserMFAPreference,
    admin,
    "Chooses a user's second factors and the preferred one.",
    about(theUser),
  ),
  setUserSettings: mutation(
    aws.AdminSetUserSettings,
    admin,
    "Sets text messages as a user's second factor, the old way.",
    about(theUser),
    { deprecated: "AWS supersedes it: use setUserMfaPreference." },
  ),
  deleteUserSoftwareToken: mutation(
    aws.AdminDeleteSoftwareToken,
    admin,
    "Removes a user's authenticator app, when it is lost.",
    about(theUser),
  ),
  userPoolMfaConfig: query(
    aws.GetUserPoolMfaConfig,
    operator,
    "Which second factors a pool knows and demands.",
  ),
  setUserPoolMfaConfig: mutation(
    aws.SetUserPoolMfaConfig,
    operator,
    "Changes what is given of the second factors that a pool knows and demands, and keeps the rest.",
    about(theUserPool),
    keepingTheRest(aws.GetUserPoolMfaConfig, undefined, ["userPoolId"]),
  ),
};
