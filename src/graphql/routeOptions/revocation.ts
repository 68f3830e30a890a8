/** Operations that end sessions: the gateway immediately revokes what Cognito ends. */
import { AccessError } from "../../auth/accessError";
import type { Context } from "../context";
import { isTypedError } from "../errors/cognitoErrors";

/** For any operation: its outcome passes through unchanged. */
type Call<R> = () => Promise<R>;

/** Also after a lost response: another sign-in is less harmful than a valid token that should be revoked. */
const mayHaveSucceeded = (outcome: object) => !isTypedError(outcome) || outcome.code === "OUTCOME_UNKNOWN";

export const revokesOwnSessions = {
  async around<R extends object>(call: Call<R>, _: object, context: Context): Promise<R> {
    const principal = await context.optionalPrincipal();
    const outcome = await call();
    if (principal && mayHaveSucceeded(outcome)) {
      await context.revokeSessions(principal);
      await context.endBrowserSession();
    }
    return outcome;
  },
};

/**
 * Input may name the user by an alias, but tokens do not. So a read resolves the name first, while the user still
 * exists.
 */
export const revokesUserSessions = {
  async around<R extends object>(call: Call<R>, input: NamedUser, context: Context): Promise<R> {
    const userPoolId = String(input.userPoolId);
    const person = await context.subjectNamed(userPoolId, String(input.username));
    const outcome = await call();
    if (mayHaveSucceeded(outcome)) await context.revokeSessions({ userPoolId, ...person });
    return outcome;
  },
};

interface NamedUser {
  userPoolId?: string | null;
  username?: string;
}

export const revokesPresentedSession = {
  async around<R extends object>(call: Call<R>, _: object, context: Context): Promise<R> {
    // Afterwards the token may have expired, and renewed tokens of its session would stay valid here.
    const principal = await context.optionalPrincipal();
    const outcome = await call();
    if (principal && mayHaveSucceeded(outcome)) await context.revokeSession(principal);
    return outcome;
  },
};

/** Fields that return another user's tokens to a server, which cookie mode does not allow. */
export const bearerOnly = {
  async around<R extends object>(call: Call<R>, _: object, context: Context): Promise<R> {
    if (context.session)
      throw new AccessError("FORBIDDEN", "Cookies hold the sessions here, so no field returns tokens.");
    return call();
  },
};
