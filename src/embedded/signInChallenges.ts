/** Challenges of a sign-in: when each is due, its parameters, and how it checks a response. */
import type { ChallengeNameType } from "@aws-sdk/client-cognito-identity-provider";
import { readChanges, withVerification } from "./attributes";
import { isAddress } from "./attributeUpdates";
import type { SignInAttempt } from "./challenges";
import { type Client, mayWrite } from "./clients";
import { masked, sixDigits } from "./codes";
import { setPassword, verifyPassword } from "./credentials";
import {
  CognitoException,
  invalidParameter,
  notAuthorized,
  notOffered,
  passwordAttemptsExceeded,
} from "./errors";
import { beginSrp, choose, type Parameters, required, verifyBy } from "./firstFactors";
import { activeMfa } from "./mfa";
import { begin, bytesOf, isProven, isTimely } from "./srp";
import { totpStep } from "./totp";
import { run } from "./triggers";
import type { Address, MfaKind, User } from "./user";
import type { UserPool } from "./userPool";
import { poolName } from "./userPool";

interface ChallengeRequest {
  parameters: Record<string, string>;
  /** The factors that the user can choose from. */
  options?: readonly string[];
}

interface SignInChallenge {
  ask(pool: UserPool, attempt: SignInAttempt): ChallengeRequest;
  /**
   * Applies a response. Throws for a wrong one, and the session stays valid then. Returns the challenge to continue
   * with, if that is not the next one due.
   */
  answer(pool: UserPool, client: Client, attempt: SignInAttempt, responses: Parameters): string | undefined;
}

const prefix = "userAttributes.";

const challenges: Partial<Record<ChallengeNameType, SignInChallenge>> = {
  NEW_PASSWORD_REQUIRED: {
    ask: (pool, { user }) => ({
      parameters: {
        USER_ID_FOR_SRP: user.username,
        requiredAttributes: JSON.stringify(missingAttributes(pool, user).map((name) => prefix + name)),
        userAttributes: JSON.stringify(Object.fromEntries(user.attributes)),
      },
    }),
    answer(pool, client, { user }, responses) {
      if (!responses.NEW_PASSWORD) throw invalidParameter("Missing required parameter NEW_PASSWORD");
      const entries = Object.entries(responses).filter(([name]) => name.startsWith(prefix));
      const list = entries.map(([name, Value]) => ({ Name: name.slice(prefix.length), Value }));
      const writable = (name: string) => mayWrite(client, name);
      const changes = readChanges(list, pool.settings.schema, { creating: false, writable });
      const provided = list.find(({ Name }) => isAsked(pool, Name) && user.attributes.has(Name));
      if (provided) throw notAuthorized(`Cannot modify an already provided ${provided.Name}`);
      const missing = missingAttributes(pool, user).filter((name) => !list.some(({ Name }) => Name === name));
      if (missing.length) throw invalidParameter(`Invalid attributes given, ${missing[0]} is missing`);
      setPassword(user, responses.NEW_PASSWORD, pool.settings.passwordPolicy);
      pool.users.setAttributes(user, withVerification(changes, user.attributes), pool.clock());
      user.status = "CONFIRMED";
      return undefined;
    },
  },

  PASSWORD_VERIFIER: {
    ask: (_, { user, exchange }) => ({
      parameters: { ...srpParameters(exchange), USERNAME: user.username, USER_ID_FOR_SRP: user.username },
    }),
    answer(pool, _, attempt, responses) {
      const { user, exchange } = attempt;
      const isRight =
        exchange !== undefined &&
        isTimely(responses.TIMESTAMP, pool.clock()) &&
        isProven(exchange, poolName + user.username, responses);
      verifyBy(pool, attempt, "PASSWORD_SRP", () => verifyPassword(pool, user, isRight));
      const round = { challengeName: "PASSWORD_VERIFIER", challengeResult: true };
      if (attempt.flow === "CUSTOM_AUTH") attempt.rounds.push(round);
      return undefined;
    },
  },

  SELECT_CHALLENGE: {
    ask: (pool, { user }) => ({
      parameters: { USERNAME: user.username },
      options: pool.firstFactorsOf(user),
    }),
    answer: (pool, _, attempt, responses) => choose(pool, attempt, required(responses, "ANSWER"), responses),
  },
  PASSWORD: {
    ask: (_, { user }) => ({ parameters: { USERNAME: user.username } }),
    answer(pool, _, attempt, responses) {
      required(responses, "PASSWORD");
      return choose(pool, attempt, "PASSWORD", responses);
    },
  },
  PASSWORD_SRP: {
    ask: (_, { user }) => ({ parameters: { USERNAME: user.username } }),
    answer(pool, _, attempt, responses) {
      beginSrp(pool, attempt, responses);
      return "PASSWORD_VERIFIER";
    },
  },

  SMS_MFA: { ask: sendsCode("phone_number", 6), answer: redeems("SMS_MFA", "phone_number") },
  SMS_OTP: { ask: sendsCode("phone_number", 8), answer: redeems("SMS_OTP", "phone_number") },
  EMAIL_OTP: { ask: sendsCode("email", 8), answer: redeems("EMAIL_OTP", "email") },

  SOFTWARE_TOKEN_MFA: {
    ask: (_, { user }) => ({
      parameters: {
        USER_ID_FOR_SRP: user.username,
        FRIENDLY_DEVICE_NAME: user.mfa.softwareToken?.deviceName ?? "",
      },
    }),
    answer(pool, _, attempt, responses) {
      const code = required(responses, "SOFTWARE_TOKEN_MFA_CODE");
      const token = attempt.user.mfa.softwareToken;
      const step = token && totpStep(token.secret, code, pool.clock());
      if (!token || step === undefined) throw missed(attempt);
      if (step <= (token.lastStep ?? -1))
        throw new CognitoException("ExpiredCodeException", "Your software token has already been used once.");
      token.lastStep = step;
      attempt.secondFactor = "SOFTWARE_TOKEN_MFA";
      return undefined;
    },
  },

  SELECT_MFA_TYPE: {
    ask: (pool, { user }) => ({
      parameters: {
        USER_ID_FOR_SRP: user.username,
        MFAS_CAN_CHOOSE: JSON.stringify(activeMfa(pool.settings.mfa, user)),
      },
    }),
    answer(pool, _client, attempt, responses) {
      const chosen = required(responses, "ANSWER");
      if (!activeMfa(pool.settings.mfa, attempt.user).includes(chosen as MfaKind))
        throw new CognitoException("MFAMethodNotFoundException", "The selected MFA type is not available.");
      attempt.chosenMfa = chosen;
      return undefined;
    },
  },

  MFA_SETUP: {
    ask: (pool, { user }) => ({
      parameters: { USER_ID_FOR_SRP: user.username, MFAS_CAN_SETUP: JSON.stringify(canSetUp(pool)) },
    }),
    answer(_pool, _client, attempt) {
      const { mfa } = attempt.user;
      if (!mfa.softwareToken) throw invalidParameter("Software token has not been verified in this sign-in.");
      mfa.enabled.add("SOFTWARE_TOKEN_MFA");
      mfa.preferred = "SOFTWARE_TOKEN_MFA";
      attempt.secondFactor = "SOFTWARE_TOKEN_MFA";
      return undefined;
    },
  },

  DEVICE_SRP_AUTH: {
    ask: (_, { user, deviceKey = "" }) => ({
      parameters: { USERNAME: user.username, DEVICE_KEY: deviceKey },
    }),
    answer(_pool, _client, attempt, responses) {
      const verifier = registeredDevice(attempt)?.verifier;
      const exchange = verifier && begin(required(responses, "SRP_A"), verifier);
      if (!exchange || responses.DEVICE_KEY !== attempt.deviceKey)
        throw passwordAttemptsExceeded.wrongCredentials();
      attempt.exchange = exchange;
      return "DEVICE_PASSWORD_VERIFIER";
    },
  },
  DEVICE_PASSWORD_VERIFIER: {
    ask: (_, { user, exchange, deviceKey = "" }) => ({
      parameters: { ...srpParameters(exchange), USERNAME: user.username, DEVICE_KEY: deviceKey },
    }),
    answer(pool, _, attempt, responses) {
      const device = registeredDevice(attempt);
      const isRight =
        device &&
        attempt.exchange &&
        isTimely(responses.TIMESTAMP, pool.clock()) &&
        isProven(attempt.exchange, device.groupKey + device.key, responses);
      if (!isRight) throw passwordAttemptsExceeded.wrongCredentials();
      attempt.device = device;
      return undefined;
    },
  },

  CUSTOM_CHALLENGE: {
    ask(pool, attempt) {
      const { user, clientId, rounds } = attempt;
      const event = { source: "CreateAuthChallenge_Authentication", clientId, user };
      const created = run(pool, "createAuthChallenge", event, {
        challengeName: "CUSTOM_CHALLENGE",
        session: rounds,
      });
      attempt.privateParameters = created.privateChallengeParameters ?? {};
      rounds.push({
        challengeName: "CUSTOM_CHALLENGE",
        challengeResult: false,
        challengeMetadata: created.challengeMetadata,
      });
      return { parameters: { USERNAME: user.username, ...created.publicChallengeParameters } };
    },
    answer(pool, _, { user, clientId, rounds, privateParameters }, responses) {
      const event = { source: "VerifyAuthChallengeResponse_Authentication", clientId, user };
      const verdict = run(pool, "verifyAuthChallengeResponse", event, {
        privateChallengeParameters: privateParameters,
        challengeAnswer: required(responses, "ANSWER"),
      });
      const round = rounds.at(-1);
      if (round) round.challengeResult = verdict.answerCorrect === true;
      return undefined;
    },
  },
};

/**
 * The next challenge; undefined when nothing is left to prove. Throws NotAuthorizedException when a trigger fails the
 * sign-in.
 */
export function nextChallenge(pool: UserPool, attempt: SignInAttempt): string | undefined {
  const { user, flow, firstFactor } = attempt;
  if (flow === "CUSTOM_AUTH") return challengeByTriggers(pool, attempt);
  if (user.status === "FORCE_CHANGE_PASSWORD") return "NEW_PASSWORD_REQUIRED";
  const device = registeredDevice(attempt);
  if (device?.verifier && !attempt.device) return "DEVICE_SRP_AUTH";
  const trusts = attempt.device?.isRemembered && pool.settings.devices?.ChallengeRequiredOnNewDevice;
  // A passwordless user has already proved possession of a factor.
  const isByPassword = firstFactor === "PASSWORD" || firstFactor === "PASSWORD_SRP";
  return isByPassword && !trusts && !attempt.secondFactor ? mfaChallenge(pool, attempt) : undefined;
}

function mfaChallenge(pool: UserPool, { user, chosenMfa }: SignInAttempt): string | undefined {
  const active = activeMfa(pool.settings.mfa, user);
  const [only] = active;
  if (!only) return pool.settings.mfa.MfaConfiguration === "ON" ? "MFA_SETUP" : undefined;
  const preferred = active.find((kind) => kind === user.mfa.preferred);
  return chosenMfa ?? preferred ?? (active.length === 1 ? only : "SELECT_MFA_TYPE");
}

function challengeByTriggers(pool: UserPool, attempt: SignInAttempt): string | undefined {
  const { user, clientId, rounds } = attempt;
  const event = { source: "DefineAuthChallenge_Authentication", clientId, user };
  const decision = run(pool, "defineAuthChallenge", event, {
    session: rounds,
    userNotFound: !attempt.exists,
  });
  if (decision.failAuthentication === true || !attempt.exists)
    throw passwordAttemptsExceeded.wrongCredentials();
  if (decision.issueTokens === true) return undefined;
  const name = String(decision.challengeName);
  if (name === "CUSTOM_CHALLENGE" || (name === "PASSWORD_VERIFIER" && attempt.exchange)) return name;
  throw new CognitoException("InvalidLambdaResponseException", "Unrecognizable lambda output");
}

export function challengeNamed(name: string): SignInChallenge {
  const challenge = challenges[name as ChallengeNameType];
  if (!challenge) throw notOffered(`the challenge ${name}`);
  return challenge;
}

const canSetUp = (pool: UserPool): MfaKind[] =>
  pool.settings.mfa.SoftwareTokenMfaConfiguration?.Enabled ? ["SOFTWARE_TOKEN_MFA"] : [];

const registeredDevice = ({ user, deviceKey }: SignInAttempt) =>
  deviceKey === undefined ? undefined : user.devices.get(deviceKey);

const srpParameters = (exchange: SignInAttempt["exchange"]): Record<string, string> =>
  exchange
    ? {
        SRP_B: bytesOf(exchange.B).toString("hex"),
        SALT: exchange.verifier.salt,
        SECRET_BLOCK: exchange.secretBlock,
      }
    : {};

function sendsCode(attribute: Address, digits: number) {
  return (pool: UserPool, attempt: SignInAttempt): ChallengeRequest => {
    const { user } = attempt;
    const to = user.attributes.get(attribute) ?? "";
    attempt.code = (sixDigits() + sixDigits()).slice(0, attempt.firstFactor ? 6 : digits);
    if (attempt.exists) pool.codes.deliver(user, "SIGN_IN", attribute, to, attempt.code);
    return {
      parameters: {
        USER_ID_FOR_SRP: user.username,
        CODE_DELIVERY_DELIVERY_MEDIUM: attribute === "email" ? "EMAIL" : "SMS",
        CODE_DELIVERY_DESTINATION: masked(attribute, to),
      },
    };
  };
}

/** A correct code also verifies its address. */
function redeems(factor: string, attribute: Address): SignInChallenge["answer"] {
  return (pool, _client, attempt, responses) => {
    if (required(responses, `${factor}_CODE`) !== attempt.code) throw missed(attempt);
    attempt.code = undefined;
    markVerified(pool, attempt.user, attribute);
    if (attempt.firstFactor) attempt.secondFactor = factor;
    else attempt.firstFactor = factor;
    return undefined;
  };
}

function markVerified(pool: UserPool, user: User, attribute: Address): void {
  const address = user.attributes.get(attribute);
  if (!address || user.attributes.get(`${attribute}_verified`) === "true") return;
  // Another user keeps their verified alias, and this sign-in still succeeds.
  const owner = pool.users.find(address) ?? user;
  if (owner === user) pool.users.setAttributes(user, [[`${attribute}_verified`, "true"]], pool.clock());
}

const maxMisses = 5;

/** After a few tries, even the correct code is rejected. */
function missed(attempt: SignInAttempt): CognitoException {
  attempt.misses += 1;
  if (attempt.misses <= maxMisses)
    return new CognitoException("CodeMismatchException", "Invalid code received for user");
  attempt.code = undefined;
  return new CognitoException("TooManyFailedAttemptsException", "Too many failed attempts.");
}

/** Whether the challenge may set the attribute. An attribute with a value is changed by UpdateUserAttributes only. */
const isAsked = (pool: UserPool, name: string) =>
  isAddress(name) || pool.settings.schema.some(({ Name, Required }) => Required && Name === name);

function missingAttributes(pool: UserPool, user: User): string[] {
  const required = pool.settings.schema.filter(({ Name, Required }) => Required && Name !== "sub");
  return required.flatMap(({ Name }) => (Name && !user.attributes.has(Name) ? [Name] : []));
}
