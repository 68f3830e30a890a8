/** Operations that end sessions: what Cognito ends, the gateway refuses at once. */
import { Refusal } from "../access/refusal";
import type { Context } from "../context";
import { isTypedError } from "../graphql/errors/cognitoErrors";

/** Of any operation: what it comes to passes through. */
type Call<R> = () => Promise<R>;

/** Also where the answer was lost: signing in again is a smaller harm than a token that should be void. */
const mayHaveHappened = (outcome: object) => !isTypedError(outcome) || outcome.code === "OUTCOME_UNKNOWN";

export const endsOwnSessions = {
  async around<R extends object>(call: Call<R>, _: object, context: Context): Promise<R> {
    const caller = await context.optionalPrincipal();
    const outcome = await call();
    if (caller && mayHaveHappened(outcome)) {
      await context.revokeSessions(caller);
      await context.endBrowserSession();
    }
    return outcome;
  },
};

/** The user may be named by an alias; tokens are not, so a read finds out who it is, before there may be nobody left. */
export const endsTheirSessions = {
  async around<R extends object>(call: Call<R>, input: NamedUser, context: Context): Promise<R> {
    const userPoolId = String(input.userPoolId);
    const person = await context.personNamed(userPoolId, String(input.username));
    const outcome = await call();
    if (mayHaveHappened(outcome)) await context.revokeSessions({ userPoolId, ...person });
    return outcome;
  },
};

interface NamedUser {
  userPoolId?: string | null;
  username?: string;
}

export const endsPresentedSession = {
  async around<R extends object>(call: Call<R>, _: object, context: Context): Promise<R> {
    // Afterwards the token may have expired, and tokens that its session was renewed to would stay good here.
    const caller = await context.optionalPrincipal();
    const outcome = await call();
    if (caller && mayHaveHappened(outcome)) await context.revokeSession(caller);
    return outcome;
  },
};

/** Fields that hand somebody else's tokens to a server: where tokens are in no answer, they make no sense. */
export const bearerOnly = {
  async around<R extends object>(call: Call<R>, _: object, context: Context): Promise<R> {
    if (context.session)
      throw new Refusal("FORBIDDEN", "Where sessions are kept in cookies, no field hands out tokens.");
    return call();
  },
};
