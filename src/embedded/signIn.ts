/** Sign-in: a small state machine. A flow proves who it is; then challenges, one at a time; then tokens. */
import type {
  AuthenticationResultType,
  InitiateAuthResponse,
} from "@aws-sdk/client-cognito-identity-provider";
import { recordEvent } from "./authEvents";
import { allows, type Client, checkSecretHash, hidesExistence } from "./clients";
import { proveByPassword } from "./credentials";
import { invalidParameter, notOffered, refused } from "./errors";
import { isNobodysPassword } from "./passwords";
import { pendingChallenge } from "./signInChallenges";
import type { UserPool } from "./userPool";
import type { User } from "./users";

export type Parameters = Record<string, string | undefined>;
type Flow = (pool: UserPool, client: Client, parameters: Parameters) => InitiateAuthResponse;

const flows: Readonly<Record<string, Flow>> = {
  USER_PASSWORD_AUTH: byPassword,
  ADMIN_USER_PASSWORD_AUTH: byPassword,
  ADMIN_NO_SRP_AUTH: byPassword,
  REFRESH_TOKEN_AUTH: byRefreshToken,
  REFRESH_TOKEN: byRefreshToken,
};

// What an app client calls the flow where that differs.
const allowedAs: Readonly<Record<string, string>> = {
  ADMIN_NO_SRP_AUTH: "ADMIN_USER_PASSWORD_AUTH",
  REFRESH_TOKEN: "REFRESH_TOKEN_AUTH",
};

export function startSignIn(pool: UserPool, client: Client, flow: string, parameters: Parameters) {
  const begin = flows[flow];
  if (!begin) throw notOffered(`the sign-in flow ${flow}`);
  if (!allows(client, allowedAs[flow] ?? flow) && !allows(client, flow)) {
    const named = flow.startsWith("ADMIN_") ? "Auth" : flow;
    throw invalidParameter(`${named} flow not enabled for this client`);
  }
  return begin(pool, client, parameters);
}

/** The next challenge, or the tokens when nothing is left to prove. */
export function proceed(pool: UserPool, client: Client, user: User): InitiateAuthResponse {
  const challenge = pendingChallenge(pool, user);
  if (challenge) {
    const minutes = client.settings.AuthSessionValidity ?? 3;
    const Session = pool.challenges.open(challenge.name, user, client.id, minutes);
    return { ChallengeName: challenge.name, ChallengeParameters: challenge.parameters, Session };
  }
  recordEvent(user, "SignIn", "Pass", pool.clock());
  return { ChallengeParameters: {}, AuthenticationResult: pool.tokens.signIn(user, client) };
}

function byPassword(pool: UserPool, client: Client, parameters: Parameters): InitiateAuthResponse {
  const username = required(parameters, "USERNAME");
  const password = required(parameters, "PASSWORD");
  checkSecretHash(client, [username], parameters.SECRET_HASH);
  const user = pool.users.find(username);
  if (!user) {
    isNobodysPassword(password);
    throw hidesExistence(client) ? refused.wrongCredentials() : refused.unknownUser();
  }
  prove(pool, user, password);
  return proceed(pool, client, user);
}

function prove(pool: UserPool, user: User, password: string): void {
  // A reset has made the old password useless, so there is nothing to compare. Any other state is told only
  // to whom knows the password.
  if (user.status === "RESET_REQUIRED") {
    isNobodysPassword(password);
    throw refused.resetRequired();
  }
  try {
    proveByPassword(pool, user, password);
  } catch (failure) {
    recordEvent(user, "SignIn", "Fail", pool.clock());
    throw failure;
  }
  if (!user.enabled) throw refused.disabled();
  if (user.status === "UNCONFIRMED") throw refused.notConfirmed();
  const expires = user.status === "FORCE_CHANGE_PASSWORD" ? user.temporaryPasswordExpiresAt : undefined;
  if (expires && expires <= pool.clock()) throw refused.temporaryPasswordExpired();
}

function byRefreshToken(pool: UserPool, client: Client, parameters: Parameters): InitiateAuthResponse {
  const token = required(parameters, "REFRESH_TOKEN");
  if (client.settings.RefreshTokenRotation?.Feature === "ENABLED")
    throw invalidParameter("Refresh token rotation is enabled: use GetTokensFromRefreshToken.");
  const owner = pool.sessions.findRefreshToken(token)?.session.user;
  const names = owner ? [owner.username, owner.sub] : [];
  if (owner || client.secret !== undefined) checkSecretHash(client, names, parameters.SECRET_HASH);
  return { ChallengeParameters: {}, AuthenticationResult: refreshTokens(pool, client, token).result };
}

/** Throws NotAuthorizedException for a refresh token, or its user, that is no longer good. */
export function refreshTokens(pool: UserPool, client: Client, token: string) {
  const session = pool.sessions.refresh(token, client.id);
  if (!pool.users.has(session.user)) throw refused.unknownUser();
  if (!session.user.enabled) throw refused.disabled();
  const result: AuthenticationResultType = pool.tokens.renew(session, client);
  return { session, result };
}

/** Throws InvalidParameterException, as Cognito says it, for a parameter that is not there. */
export function required(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (!value) throw invalidParameter(`Missing required parameter ${name}`);
  return value;
}
