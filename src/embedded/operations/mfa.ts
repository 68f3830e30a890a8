/** Multi-factor authentication: authenticator apps and preferences. */
import type {
  EmailMfaSettingsType,
  SMSMfaSettingsType,
  SoftwareTokenMfaSettingsType,
} from "@aws-sdk/client-cognito-identity-provider";
import { CognitoException, invalidParameter, notOffered, passwordAttemptsExceeded } from "../errors";
import { describeMfa, isSetUp, offeredMfa } from "../mfa";
import { totpSecret, totpStep } from "../totp";
import type { MfaKind, User } from "../user";
import type { UserPool } from "../userPool";
import type { Handlers } from "./operation";

export const mfa = {
  AssociateSoftwareToken(pool, { AccessToken, Session }) {
    const { user, next } = userOf(pool, AccessToken, Session);
    if (!pool.settings.mfa.SoftwareTokenMfaConfiguration?.Enabled)
      throw softwareTokenNotFound("Software Token MFA has not been enabled by the userPool");
    user.mfa.pendingSecret = totpSecret();
    return { SecretCode: user.mfa.pendingSecret, ...next() };
  },

  VerifySoftwareToken(pool, { AccessToken, Session, UserCode, FriendlyDeviceName }) {
    const { user, next } = userOf(pool, AccessToken, Session);
    const { pendingSecret, softwareToken } = user.mfa;
    const secret = pendingSecret ?? softwareToken?.secret;
    if (!secret) throw softwareTokenNotFound("Software Token MFA has not been associated.");
    const step = totpStep(secret, UserCode, pool.clock());
    const usedStep = secret === softwareToken?.secret ? softwareToken.lastStep : undefined;
    if (step === undefined || step <= (usedStep ?? -1))
      throw new CognitoException("EnableSoftwareTokenMFAException", "Code mismatch");
    user.mfa.softwareToken = { secret, lastStep: step, deviceName: FriendlyDeviceName };
    user.mfa.pendingSecret = undefined;
    return { Status: "SUCCESS", ...next() };
  },

  AdminDeleteSoftwareToken(pool, { UserPoolId, Username }) {
    pool.expect(UserPoolId);
    const { mfa } = pool.users.get(Username);
    mfa.softwareToken = undefined;
    mfa.pendingSecret = undefined;
    disable(mfa, "SOFTWARE_TOKEN_MFA");
    return {};
  },

  SetUserMFAPreference(pool, { AccessToken, ...settings }) {
    prefer(pool, pool.tokenIssuer.authorize(AccessToken).user, settings);
    return {};
  },

  AdminSetUserMFAPreference(pool, { UserPoolId, Username, ...settings }) {
    pool.expect(UserPoolId);
    prefer(pool, pool.users.get(Username), settings);
    return {};
  },

  SetUserSettings(pool, { AccessToken, MFAOptions }) {
    setOptions(pool.tokenIssuer.authorize(AccessToken).user, MFAOptions);
    return {};
  },

  AdminSetUserSettings(pool, { UserPoolId, Username, MFAOptions }) {
    pool.expect(UserPoolId);
    setOptions(pool.users.get(Username), MFAOptions);
    return {};
  },

  GetUserAuthFactors(pool, { AccessToken }) {
    return factors(pool, pool.tokenIssuer.authorize(AccessToken).user);
  },

  AdminGetUserAuthFactors(pool, { UserPoolId, Username }) {
    pool.expect(UserPoolId);
    return factors(pool, pool.users.get(Username));
  },
} satisfies Handlers;

interface Preferences {
  SMSMfaSettings?: SMSMfaSettingsType;
  SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType;
  EmailMfaSettings?: EmailMfaSettingsType;
  WebAuthnMfaSettings?: object;
}

/** All checks come before the first change. */
function prefer(pool: UserPool, user: User, preferences: Preferences): void {
  const { SMSMfaSettings, SoftwareTokenMfaSettings, EmailMfaSettings, WebAuthnMfaSettings } = preferences;
  if (WebAuthnMfaSettings) throw notOffered("passkeys as a second factor");
  const kinds = [
    ["SMS_MFA", SMSMfaSettings] as const,
    ["SOFTWARE_TOKEN_MFA", SoftwareTokenMfaSettings] as const,
    ["EMAIL_OTP", EmailMfaSettings] as const,
  ].flatMap(([kind, settings]) => (settings ? [{ kind, ...settings }] : []));
  if (kinds.filter(({ PreferredMfa }) => PreferredMfa).length > 1)
    throw invalidParameter("Only one MFA method can be preferred.");
  for (const { kind, Enabled, PreferredMfa } of kinds) {
    if (PreferredMfa && !Enabled) throw invalidParameter(`${kind} must be enabled to be preferred.`);
    if (Enabled) checkSetUp(pool, user, kind);
  }
  for (const { kind, Enabled, PreferredMfa } of kinds) {
    if (!Enabled) disable(user.mfa, kind);
    else user.mfa.enabled.add(kind);
    if (PreferredMfa) user.mfa.preferred = kind;
    else if (user.mfa.preferred === kind) user.mfa.preferred = undefined;
  }
}

function checkSetUp(pool: UserPool, user: User, kind: MfaKind): void {
  if (kind === "SOFTWARE_TOKEN_MFA" && !user.mfa.softwareToken)
    throw invalidParameter("User has not verified software token mfa");
  if (!offeredMfa(pool.settings.mfa).includes(kind) || !isSetUp(kind, user))
    throw invalidParameter(`User does not have delivery config set to turn on ${kind}`);
}

function disable(state: User["mfa"], kind: MfaKind): void {
  state.enabled.delete(kind);
  if (state.preferred === kind) state.preferred = undefined;
}

function setOptions(user: User, options: { DeliveryMedium?: string; AttributeName?: string }[]): void {
  const sms = options.filter(({ DeliveryMedium }) => DeliveryMedium === "SMS");
  if (sms.length < options.length) throw invalidParameter("Only SMS can be set here.");
  user.mfa.options = sms as User["mfa"]["options"];
}

function factors(pool: UserPool, user: User) {
  const { MFAOptions: _, ...mfa } = describeMfa(user.mfa);
  const allowed = pool.firstFactorsOf(user).filter((factor) => factor !== "PASSWORD_SRP");
  return { Username: user.username, ...mfa, ConfiguredUserAuthFactors: allowed as "PASSWORD"[] };
}

/**
 * The user of an access token, or of a sign-in that waits for MFA setup. The next step of that sign-in gets a new
 * session.
 */
function userOf(pool: UserPool, accessToken: string | undefined, session: string | undefined) {
  if (accessToken !== undefined)
    return { user: pool.tokenIssuer.authorize(accessToken).user, next: () => ({}) };
  if (session === undefined) throw invalidParameter("Either AccessToken or Session is required.");
  const { name, attempt } = pool.challenges.get(session);
  if (name !== "MFA_SETUP") throw passwordAttemptsExceeded.invalidSession();
  const minutes = pool.clients.get(attempt.clientId).settings.AuthSessionValidity ?? 3;
  return { user: attempt.user, next: () => ({ Session: pool.challenges.open(name, attempt, minutes) }) };
}

const softwareTokenNotFound = (message: string) =>
  new CognitoException("SoftwareTokenMFANotFoundException", message);
