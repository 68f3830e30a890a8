/** Passwords: the owner changes one, a code resets one, an administrator sets one. */
import { recordEvent } from "../authEvents";
import { checkSecretHash, protectsExistence } from "../clients";
import { setPassword, setTemporaryPassword, verifyByPassword } from "../credentials";
import { sendResetCode } from "../delivery";
import { passwordAttemptsExceeded } from "../errors";
import type { Handlers } from "./operation";
import { placeholderDelivery } from "./signUp";

export const passwords = {
  ChangePassword(pool, { AccessToken, PreviousPassword, ProposedPassword }) {
    const { user } = pool.tokenIssuer.authorize(AccessToken);
    if (user.password) verifyByPassword(pool, user, PreviousPassword ?? "");
    setPassword(user, ProposedPassword, pool.settings.passwordPolicy);
    recordEvent(user, "PasswordChange", "Pass", pool.clock());
    user.modifiedAt = pool.clock();
    return {};
  },

  ForgotPassword(pool, { ClientId, Username, SecretHash }) {
    const client = pool.clients.get(ClientId);
    checkSecretHash(client, [Username], SecretHash);
    const user = pool.users.find(Username);
    if (!user || (!user.enabled && protectsExistence(client)))
      return { CodeDeliveryDetails: placeholderDelivery(client, Username) };
    if (!user.enabled) throw passwordAttemptsExceeded.disabled();
    if (user.status === "FORCE_CHANGE_PASSWORD" || user.status === "EXTERNAL_PROVIDER")
      throw passwordAttemptsExceeded.resetImpossibleNow();
    recordEvent(user, "ForgotPassword", "Pass", pool.clock());
    return { CodeDeliveryDetails: sendResetCode(pool, user) };
  },

  ConfirmForgotPassword(pool, { ClientId, Username, SecretHash, ConfirmationCode, Password }) {
    const client = pool.clients.get(ClientId);
    checkSecretHash(client, [Username], SecretHash);
    const user = pool.users.find(Username);
    if (protectsExistence(client) && !user?.enabled) throw passwordAttemptsExceeded.wrongCode();
    if (!user) throw passwordAttemptsExceeded.unknownUserOfClient();
    if (!user.enabled) throw passwordAttemptsExceeded.disabled();
    pool.codes.redeem(user, { purpose: "PASSWORD_RESET", attempt: ConfirmationCode }, () =>
      setPassword(user, Password, pool.settings.passwordPolicy),
    );
    user.status = "CONFIRMED";
    user.modifiedAt = pool.clock();
    return {};
  },

  AdminSetUserPassword(pool, { UserPoolId, Username, Password, Permanent }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    if (Permanent) {
      setPassword(user, Password, pool.settings.passwordPolicy);
      user.status = "CONFIRMED";
    } else setTemporaryPassword(pool, user, Password);
    user.modifiedAt = pool.clock();
    return {};
  },

  AdminResetUserPassword(pool, { UserPoolId, Username }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    if (!user.enabled) throw passwordAttemptsExceeded.disabled();
    if (user.status !== "CONFIRMED" && user.status !== "RESET_REQUIRED")
      throw passwordAttemptsExceeded.resetImpossibleNow();
    sendResetCode(pool, user);
    user.status = "RESET_REQUIRED";
    user.modifiedAt = pool.clock();
    return {};
  },
} satisfies Handlers;
