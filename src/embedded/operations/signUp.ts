/** Sign-up: how a user creates and confirms an account. */
import { readChanges, withVerification } from "../attributes";
import { recordEvent } from "../authEvents";
import { allows, type Client, checkSecretHash, mayWrite, protectsExistence } from "../clients";
import { setPassword } from "../credentials";
import { sendSignUpCode, simulatedDelivery } from "../delivery";
import { invalidParameter, notAuthorized, passwordAttemptsExceeded, usernameExists } from "../errors";
import { checkPassword } from "../passwordPolicy";
import { run } from "../triggers";
import type { User } from "../user";
import type { UserPool } from "../userPool";
import type { Handlers } from "./operation";

export const signUp = {
  SignUp(pool, { ClientId, Username, SecretHash, Password, UserAttributes = [] }) {
    const client = pool.clients.get(ClientId);
    checkSecretHash(client, [Username], SecretHash);
    if (pool.settings.adminCreateOnly) throw notAuthorized("SignUp is not permitted for this user pool");
    if (!Password) throw invalidParameter("Password is required for this user pool.");
    checkUsername(pool, Username);
    const { schema, passwordPolicy } = pool.settings;
    const writable = (name: string) => mayWrite(client, name);
    const changes = readChanges(UserAttributes, schema, { creating: true, writable });
    checkPassword(Password, passwordPolicy);
    if (pool.users.isTaken(Username)) throw usernameExists("User already exists");
    const event = { source: "PreSignUp_SignUp", clientId: client.id };
    const candidate = { username: Username, attributes: new Map(changes) };
    const response = run(pool, "preSignUp", { ...event, user: candidate as never }, {});
    const user = pool.users.create(Username, "UNCONFIRMED", pool.clock());
    pool.users.setAttributes(user, withVerification(changes, user.attributes), pool.clock());
    setPassword(user, Password, passwordPolicy);
    recordEvent(user, "SignUp", "Pass", pool.clock());
    if (response.autoConfirmUser === true) {
      user.status = "CONFIRMED";
      return { UserConfirmed: true, UserSub: user.sub };
    }
    const CodeDeliveryDetails = sendSignUpCode(pool, user);
    const next = session(pool, client, user, "SIGN_UP");
    return { UserConfirmed: false, UserSub: user.sub, CodeDeliveryDetails, ...next };
  },

  ConfirmSignUp(pool, { ClientId, Username, SecretHash, ConfirmationCode, ForceAliasCreation, Session }) {
    const client = pool.clients.get(ClientId);
    checkSecretHash(client, [Username], SecretHash);
    const user = pool.users.find(Username);
    if (!user)
      throw protectsExistence(client)
        ? passwordAttemptsExceeded.expiredCode()
        : passwordAttemptsExceeded.unknownUserOfClient();
    if (!user.enabled) throw passwordAttemptsExceeded.disabled();
    if (user.status !== "UNCONFIRMED") throw passwordAttemptsExceeded.cannotConfirm(user.status);
    const begun = Session ? pool.challenges.get(Session, client.id) : undefined;
    if (begun && (begun.name !== "SIGN_UP" || begun.attempt.user !== user))
      throw passwordAttemptsExceeded.invalidSession();
    pool.codes.redeem(user, { purpose: "SIGN_UP", attempt: ConfirmationCode }, ({ attribute, value }) => {
      // The code proves the address that received it. The user may have changed the attribute since.
      if (user.attributes.get(attribute) !== value) return;
      const verified = [[`${attribute}_verified`, "true"]] as const;
      pool.users.setAttributes(user, verified, pool.clock(), { takeAliases: ForceAliasCreation });
    });
    user.status = "CONFIRMED";
    user.modifiedAt = pool.clock();
    if (begun) begun.used = true;
    return begun ? session(pool, client, user, "CONFIRMED_SIGN_UP") : {};
  },

  ResendConfirmationCode(pool, { ClientId, Username, SecretHash }) {
    const client = pool.clients.get(ClientId);
    checkSecretHash(client, [Username], SecretHash);
    const user = pool.users.find(Username);
    if (!user) return { CodeDeliveryDetails: placeholderDelivery(client, Username) };
    if (user.status !== "UNCONFIRMED") throw invalidParameter("User is already confirmed.");
    const details = sendSignUpCode(pool, user);
    if (!details) throw invalidParameter("Auto verification not turned on.");
    return { CodeDeliveryDetails: details };
  },

  AdminConfirmSignUp(pool, { UserPoolId, Username }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    if (user.status !== "UNCONFIRMED") throw passwordAttemptsExceeded.cannotConfirm(user.status);
    // An administrator confirms the user, not the addresses.
    user.status = "CONFIRMED";
    user.modifiedAt = pool.clock();
    return {};
  },
} satisfies Handlers;

/** USER_AUTH continues with this session after a sign-up, without the password. */
function session(pool: UserPool, client: Client, user: User, name: string) {
  if (!allows(client, "USER_AUTH")) return {};
  const attempt = { user, clientId: client.id, flow: "USER_AUTH", exists: true, misses: 0, rounds: [] };
  return { Session: pool.challenges.open(name, attempt, client.settings.AuthSessionValidity ?? 3) };
}

/** A username must not look like an alias, or one user could sign in as another. */
export function checkUsername(pool: UserPool, username: string): void {
  if (pool.settings.aliasAttributes.includes("email") && /^\S+@\S+\.\S+$/.test(username))
    throw invalidParameter(
      "Username cannot be of email format, since user pool is configured for email alias.",
    );
}

export function placeholderDelivery(client: Client, username: string) {
  if (!protectsExistence(client)) throw passwordAttemptsExceeded.unknownUserOfClient();
  return simulatedDelivery(username);
}
