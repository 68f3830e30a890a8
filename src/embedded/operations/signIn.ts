/** Sign-in: flows, challenges, and the uses of refresh and client tokens. */
import { allows, checkSecretHash } from "../clients";
import { CognitoException, invalidParameter, notAuthorized, passwordAttemptsExceeded } from "../errors";
import { required } from "../firstFactors";
import { continueSignIn, refreshTokens, startSignIn } from "../signIn";
import { challengeNamed } from "../signInChallenges";
import type { UserPool } from "../userPool";
import type { Handlers, Input } from "./operation";

export const signIn = {
  InitiateAuth(pool, { ClientId, AuthFlow, AuthParameters = {}, Session }) {
    if (AuthFlow.startsWith("ADMIN_")) throw invalidParameter("Initiate Auth method not supported.");
    return startSignIn(pool, pool.clients.get(ClientId), AuthFlow, AuthParameters, Session);
  },

  AdminInitiateAuth(pool, { UserPoolId, ClientId, AuthFlow, AuthParameters = {}, Session }) {
    pool.expect(UserPoolId);
    if (AuthFlow === "USER_PASSWORD_AUTH") throw invalidParameter("Initiate Auth method not supported.");
    return startSignIn(pool, pool.clients.get(ClientId), AuthFlow, AuthParameters, Session);
  },

  RespondToAuthChallenge: answerChallenge,

  AdminRespondToAuthChallenge(pool, { UserPoolId, ...answer }) {
    pool.expect(UserPoolId);
    return answerChallenge(pool, answer);
  },

  GetTokensFromRefreshToken(pool, { ClientId, ClientSecret, RefreshToken, DeviceKey }) {
    const client = pool.clients.get(ClientId);
    if (client.secret !== undefined && client.secret !== ClientSecret)
      throw passwordAttemptsExceeded.secretHashWrong(client.id);
    const { session, result } = refreshTokens(pool, client, RefreshToken, DeviceKey);
    const rotation = client.settings.RefreshTokenRotation;
    if (rotation?.Feature !== "ENABLED") return { AuthenticationResult: result };
    const grace = rotation.RetryGracePeriodSeconds ?? 0;
    const next = pool.sessions.rotate(RefreshToken, session, grace);
    return { AuthenticationResult: { ...result, RefreshToken: next } };
  },

  RevokeToken(pool, { ClientId, ClientSecret, Token }) {
    const client = pool.clients.get(ClientId);
    if (client.secret !== undefined && client.secret !== ClientSecret)
      throw new CognitoException("UnauthorizedException", "Invalid client secret.");
    if (client.settings.EnableTokenRevocation === false)
      throw new CognitoException("UnsupportedOperationException", "Token revocation is not enabled.");
    if (Token.split(".").length === 3)
      throw new CognitoException("UnsupportedTokenTypeException", "Only refresh tokens can be revoked.");
    const session = pool.sessions.findRefreshToken(Token)?.session;
    if (session && session.clientId !== client.id)
      throw new CognitoException("UnauthorizedException", "Token does not belong to this client.");
    if (session) session.revoked = true; // RFC 7009: an unknown token counts as revoked
    return {};
  },

  GetClientToken(pool, { ClientId, Secret, Scopes }) {
    const client = pool.clients.get(ClientId);
    if (!allows(client, "CLIENT_TOKEN_AUTH")) throw invalidParameter("Auth flow not enabled for this client");
    if (client.secret !== Secret) throw notAuthorized("Invalid client secret.");
    const allowed = client.settings.AllowedOAuthScopes ?? [];
    const scopes = Scopes?.length ? Scopes : allowed;
    if (!scopes.every((scope) => allowed.includes(scope))) throw invalidParameter("Invalid scope requested.");
    const { token, lifeSeconds } = pool.tokenIssuer.clientToken(client, scopes);
    return {
      ClientAuthenticationResult: { AccessToken: token, ExpiresIn: lifeSeconds, TokenType: "Bearer" },
    };
  },
} satisfies Handlers;

function answerChallenge(
  pool: UserPool,
  { ClientId, ChallengeName, ChallengeResponses = {}, Session }: Input<"RespondToAuthChallenge">,
) {
  const client = pool.clients.get(ClientId);
  const challenge = challengeNamed(ChallengeName);
  const username = required(ChallengeResponses, "USERNAME");
  if (!Session) throw invalidParameter("Missing required parameter Session");
  const open = pool.challenges.get(Session, client.id);
  const { user, exists } = open.attempt;
  checkSecretHash(client, [username, user.username, user.sub], ChallengeResponses.SECRET_HASH);
  const isTheirs = exists ? pool.users.find(username) === user : username === user.username;
  if (open.name !== ChallengeName || !isTheirs) throw passwordAttemptsExceeded.invalidSession();
  if (!user.enabled) throw passwordAttemptsExceeded.disabled();
  // Some clients can look up their device only after Cognito has returned the user's real name.
  open.attempt.deviceKey ??= ChallengeResponses.DEVICE_KEY;
  const next = challenge.answer(pool, client, open.attempt, ChallengeResponses);
  open.used = true;
  return continueSignIn(pool, client, open.attempt, next);
}
