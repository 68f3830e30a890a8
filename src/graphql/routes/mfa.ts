/** The second factor: authenticator apps, preferences, requirements of a pool. */
import { admin, operator, signedIn } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { perHour, perMinute } from "../../protection/rateLimits";
import { partialUpdate } from "../routeOptions/partialUpdate";
import { user, userPool } from "../routeOptions/payloads";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";
import { associateOptions, verifyOptions } from "../signIn/softwareTokens";

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
    returns(user),
  ),
  setUserSettings: mutation(
    aws.AdminSetUserSettings,
    admin,
    "Sets text messages as a user's second factor, the old way.",
    returns(user),
    { deprecated: "AWS supersedes it: use setUserMfaPreference." },
  ),
  deleteUserSoftwareToken: mutation(
    aws.AdminDeleteSoftwareToken,
    admin,
    "Removes a user's authenticator app, when it is lost.",
    returns(user),
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
    returns(userPool),
    partialUpdate(aws.GetUserPoolMfaConfig, undefined, ["userPoolId"]),
  ),
};
