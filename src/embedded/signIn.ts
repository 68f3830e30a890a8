/**
 * Sign-in: a small state machine. A flow identifies the user, challenges follow one at a time, and tokens come last.
 */
import type {
  AuthenticationResultType,
  InitiateAuthResponse,
} from "@aws-sdk/client-cognito-identity-provider";
import { recordEvent } from "./authEvents";
import type { SignInAttempt } from "./challenges";
import { allows, type Client, checkSecretHash, protectsExistence } from "./clients";
import { verifyByPassword } from "./credentials";
import { addDevice } from "./devices";
import { invalidParameter, notOffered, passwordAttemptsExceeded } from "./errors";
import { beginSrp, choose, expectUsable, type Parameters, required, verifyBy } from "./firstFactors";
import { challengeNamed, nextChallenge } from "./signInChallenges";
import { expectCustomSignIn } from "./triggers";
import type { UserPool } from "./userPool";
import { placeholderUser } from "./users";

type Flow = (
  pool: UserPool,
  client: Client,
  parameters: Parameters,
  session?: string,
) => InitiateAuthResponse;

const flows: Readonly<Record<string, Flow>> = {
  USER_PASSWORD_AUTH: byPassword,
  ADMIN_USER_PASSWORD_AUTH: byPassword,
  ADMIN_NO_SRP_AUTH: byPassword,
  USER_SRP_AUTH: bySrp,
  USER_AUTH: byChoice,
  CUSTOM_AUTH: byTriggers,
  REFRESH_TOKEN_AUTH: byRefreshToken,
  REFRESH_TOKEN: byRefreshToken,
};

// The app client's name for the flow, where it differs.
const explicitFlows: Readonly<Record<string, string>> = {
  ADMIN_NO_SRP_AUTH: "ADMIN_USER_PASSWORD_AUTH",
  REFRESH_TOKEN: "REFRESH_TOKEN_AUTH",
};

export function startSignIn(
  pool: UserPool,
  client: Client,
  flow: string,
  parameters: Parameters,
  session?: string,
) {
  const begin = flows[flow];
  if (!begin) throw notOffered(`the sign-in flow ${flow}`);
  if (!allows(client, explicitFlows[flow] ?? flow) && !allows(client, flow)) {
    const named = flow.startsWith("ADMIN_") ? "Auth" : flow;
    throw invalidParameter(`${named} flow not enabled for this client`);
  }
  return begin(pool, client, parameters, session);
}

/** Returns the next challenge, or the tokens when nothing is left to prove. */
function nextStep(pool: UserPool, client: Client, attempt: SignInAttempt): InitiateAuthResponse {
  const challenge = nextChallenge(pool, attempt);
  if (challenge) return ask(pool, client, attempt, challenge);
  const { user } = attempt;
  recordEvent(user, "SignIn", "Pass", pool.clock());
  const { device } = attempt;
  if (device) device.authenticatedAt = pool.clock();
  const added =
    !device && pool.settings.devices ? addDevice(user, pool.id.split("_")[0]!, pool.clock()) : undefined;
  const result = pool.tokenIssuer.signIn(user, client, (device ?? added)?.key);
  if (added) result.NewDeviceMetadata = { DeviceKey: added.key, DeviceGroupKey: added.groupKey };
  return { ChallengeParameters: {}, AuthenticationResult: result };
}

/** Continues with the requested challenge, or with the next one due. */
export const continueSignIn = (
  pool: UserPool,
  client: Client,
  attempt: SignInAttempt,
  challenge: string | undefined,
) => (challenge ? ask(pool, client, attempt, challenge) : nextStep(pool, client, attempt));

/** Opens a session for the challenge and returns its parameters. */
function ask(pool: UserPool, client: Client, attempt: SignInAttempt, name: string): InitiateAuthResponse {
  const { parameters, options } = challengeNamed(name).ask(pool, attempt);
  const Session = pool.challenges.open(name, attempt, client.settings.AuthSessionValidity ?? 3);
  return {
    ChallengeName: name as "SMS_MFA",
    ChallengeParameters: parameters,
    Session,
    ...(options ? { AvailableChallenges: options as "SMS_OTP"[] } : {}),
  };
}

function newAttempt(pool: UserPool, client: Client, flow: string, parameters: Parameters): SignInAttempt {
  const username = required(parameters, "USERNAME");
  const user = pool.users.find(username);
  checkSecretHash(client, [username, ...(user ? [user.username, user.sub] : [])], parameters.SECRET_HASH);
  if (!user && !protectsExistence(client)) throw passwordAttemptsExceeded.unknownUser();
  return {
    user: user ?? placeholderUser(username, pool.clock()),
    exists: user !== undefined,
    clientId: client.id,
    flow,
    deviceKey: parameters.DEVICE_KEY,
    misses: 0,
    rounds: [],
  };
}

function byPassword(pool: UserPool, client: Client, parameters: Parameters): InitiateAuthResponse {
  const username = required(parameters, "USERNAME");
  const password = required(parameters, "PASSWORD");
  checkSecretHash(client, [username], parameters.SECRET_HASH);
  const attempt = newAttempt(pool, client, "USER_PASSWORD_AUTH", parameters);
  verifyBy(pool, attempt, "PASSWORD", () => verifyByPassword(pool, attempt.user, password));
  return nextStep(pool, client, attempt);
}

function bySrp(pool: UserPool, client: Client, parameters: Parameters): InitiateAuthResponse {
  const attempt = newAttempt(pool, client, "USER_SRP_AUTH", parameters);
  beginSrp(pool, attempt, parameters);
  return ask(pool, client, attempt, "PASSWORD_VERIFIER");
}

function byChoice(pool: UserPool, client: Client, parameters: Parameters, session?: string) {
  if (session) return byConfirmedSignUp(pool, client, parameters, session);
  const attempt = newAttempt(pool, client, "USER_AUTH", parameters);
  const preferred = parameters.PREFERRED_CHALLENGE;
  if (!preferred || !pool.firstFactorsOf(attempt.user).includes(preferred))
    return ask(pool, client, attempt, "SELECT_CHALLENGE");
  return continueSignIn(pool, client, attempt, choose(pool, attempt, preferred, parameters));
}

function byConfirmedSignUp(pool: UserPool, client: Client, parameters: Parameters, session: string) {
  const confirmed = pool.challenges.get(session, client.id);
  const username = required(parameters, "USERNAME");
  const { user } = confirmed.attempt;
  checkSecretHash(client, [username, user.username, user.sub], parameters.SECRET_HASH);
  if (confirmed.name !== "CONFIRMED_SIGN_UP" || pool.users.find(username) !== user)
    throw passwordAttemptsExceeded.invalidSession();
  expectUsable(pool, user);
  confirmed.used = true;
  return nextStep(pool, client, { ...confirmed.attempt, firstFactor: "SIGN_UP" });
}

function byTriggers(pool: UserPool, client: Client, parameters: Parameters): InitiateAuthResponse {
  expectCustomSignIn(pool);
  const attempt = newAttempt(pool, client, "CUSTOM_AUTH", parameters);
  if (parameters.CHALLENGE_NAME === "SRP_A") {
    beginSrp(pool, attempt, parameters);
    attempt.rounds.push({ challengeName: "SRP_A", challengeResult: true });
  }
  return nextStep(pool, client, attempt);
}

function byRefreshToken(pool: UserPool, client: Client, parameters: Parameters): InitiateAuthResponse {
  const token = required(parameters, "REFRESH_TOKEN");
  if (client.settings.RefreshTokenRotation?.Feature === "ENABLED")
    throw invalidParameter("Refresh token rotation is enabled: use GetTokensFromRefreshToken.");
  const owner = pool.sessions.findRefreshToken(token)?.session.user;
  const names = owner ? [owner.username, owner.sub] : [];
  if (owner || client.secret !== undefined) checkSecretHash(client, names, parameters.SECRET_HASH);
  return {
    ChallengeParameters: {},
    AuthenticationResult: refreshTokens(pool, client, token, parameters.DEVICE_KEY).result,
  };
}

/** Throws NotAuthorizedException if the refresh token, its user or its device is no longer valid. */
export function refreshTokens(pool: UserPool, client: Client, token: string, deviceKey?: string) {
  const session = pool.sessions.refresh(token, client.id);
  const bound = session.deviceKey;
  if (bound && (deviceKey !== bound || !session.user.devices.has(bound)))
    throw passwordAttemptsExceeded.invalidRefreshToken();
  if (!pool.users.has(session.user)) throw passwordAttemptsExceeded.unknownUser();
  if (!session.user.enabled) throw passwordAttemptsExceeded.disabled();
  const result: AuthenticationResultType = pool.tokenIssuer.renew(session, client);
  return { session, result };
}
