/** Sessions: where a user is signed in, and how each session ends. */
import type { SessionDescriptionType } from "@aws-sdk/client-cognito-identity-provider";
import { resourceNotFound } from "../errors";
import { page } from "../paging";
import type { Session } from "../sessions";
import type { User } from "../user";
import type { UserPool } from "../userPool";
import type { Handlers } from "./operation";

export const sessions = {
  GlobalSignOut(pool, { AccessToken }) {
    pool.sessions.revokeAll(pool.tokenIssuer.authorize(AccessToken).user);
    return {};
  },

  ListUserSessions(pool, { AccessToken, NextToken }) {
    const current = pool.tokenIssuer.authorize(AccessToken);
    return list(pool, current.user, NextToken, current);
  },

  RevokeUserSession(pool, { AccessToken, SessionId }) {
    revoke(pool, pool.tokenIssuer.authorize(AccessToken).user, SessionId);
    return {};
  },

  AdminUserGlobalSignOut(pool, { UserPoolId, Username }) {
    pool.expect(UserPoolId);
    pool.sessions.revokeAll(pool.users.get(Username));
    return {};
  },

  AdminListUserSessions(pool, { UserPoolId, Username, NextToken }) {
    pool.expect(UserPoolId);
    return list(pool, pool.users.get(Username), NextToken);
  },

  AdminRevokeUserSession(pool, { UserPoolId, Username, SessionId }) {
    pool.expect(UserPoolId);
    revoke(pool, pool.users.get(Username), SessionId);
    return {};
  },
} satisfies Handlers;

function list(pool: UserPool, user: User, token: string | undefined, current?: Session) {
  const { items, next } = page(`sessions of ${user.sub}`, pool.sessions.of(user), { token });
  const describe = (session: Session): SessionDescriptionType => ({
    SessionId: session.id,
    SessionType: "TOKEN",
    ClientId: session.clientId,
    CreateDate: session.createdAt,
    LastActiveDate: session.lastActiveAt,
    ...(current ? { IsCurrentSession: session === current } : {}),
  });
  return { Sessions: items.map(describe), NextToken: next };
}

function revoke(pool: UserPool, user: User, id: string): void {
  const session = pool.sessions.of(user).find((candidate) => candidate.id === id);
  if (!session) throw resourceNotFound("Session not found.");
  session.revoked = true;
}
