/** Sessions: where a user is signed in, and how each session ends. */
import { admin, operator, signedIn } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { mySessions, userSessions } from "../nodes/connections";
import { list, user, userPool, userPoolClient } from "../routeOptions/payloads";
import { revokesOwnSessions, revokesUserSessions } from "../routeOptions/revocation";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";

export const sessions = {
  signOutEverywhere: mutation(
    aws.GlobalSignOut,
    signedIn,
    "Ends all of one's own sessions, here at once.",
    revokesOwnSessions,
  ),
  mySessions: query(aws.ListUserSessions, signedIn, "One's own sessions.", list(mySessions)),
  revokeMySession: mutation(aws.RevokeUserSession, signedIn, "Ends one of one's own sessions."),
  signOutUserEverywhere: mutation(
    aws.AdminUserGlobalSignOut,
    admin,
    "Ends all sessions of a user, here at once.",
    returns(user),
    revokesUserSessions,
  ),
  userSessions: query(aws.AdminListUserSessions, admin, "The sessions of a user.", list(userSessions)),
  revokeUserSession: mutation(
    aws.AdminRevokeUserSession,
    admin,
    "Ends one session of a user.",
    returns(user),
  ),
  userPoolSessionConfiguration: query(
    aws.GetUserPoolSessionConfiguration,
    operator,
    "How a pool keeps sessions.",
  ),
  setUserPoolSessionConfiguration: mutation(
    aws.SetUserPoolSessionConfiguration,
    operator,
    "Sets how a pool keeps sessions.",
    returns(userPool),
  ),
  userPoolClientSessionConfiguration: query(
    aws.GetUserPoolClientSessionConfiguration,
    operator,
    "How an app client shares sessions.",
  ),
  setUserPoolClientSessionConfiguration: mutation(
    aws.SetUserPoolClientSessionConfiguration,
    operator,
    "Sets how an app client shares sessions.",
    returns(userPoolClient),
  ),
};
