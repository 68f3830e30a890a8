/** Operations that end sessions: what Cognito ends, the gateway refuses at once. */
import { AccessError } from "../access/accessError";
import { isTypedError } from "../graphql/errors/cognitoErrors";
import type { RouteOptions } from "../routing";

type Around = Pick<RouteOptions<any>, "around">;

/** Also where the answer was lost: signing in again is a smaller harm than a token that should be void. */
const mayHaveSucceeded = (outcome: object) => !isTypedError(outcome) || outcome.code === "OUTCOME_UNKNOWN";

export const revokesOwnSessions: Around = {
  async around(call, _, context) {
    const principal = await context.optionalPrincipal();
    const outcome = await call();
    if (principal && mayHaveSucceeded(outcome)) {
      await context.signOuts.revokeAll(principal);
      await context.session?.end(context.requestId);
    }
    return outcome;
  },
};

/** The user may be named by an alias; tokens are not, so a read finds out who it is, before there may be nobody left. */
export const revokesUserSessions = {
  async around(call, input, context) {
    const userPoolId = String(input.userPoolId);
    const person = await context.subjectNamed(userPoolId, String(input.username));
    const outcome = await call();
    if (mayHaveSucceeded(outcome)) await context.signOuts.revokeAll({ userPoolId, ...person });
    return outcome;
  },
} satisfies Around;

export const revokesPresentedSession: Around = {
  async around(call, _, context) {
    // Afterwards the token may have expired, and tokens that its session was renewed to would stay good here.
    const principal = await context.optionalPrincipal();
    const outcome = await call();
    if (principal && mayHaveSucceeded(outcome)) await context.signOuts.revokeSession(principal);
    return outcome;
  },
};

/** Fields that hand somebody else's tokens to a server: where tokens are in no answer, they make no sense. */
export const bearerOnly: Around = {
  around(call, _, context) {
    if (context.session)
      throw new AccessError("FORBIDDEN", "Where sessions are kept in cookies, no field hands out tokens.");
    return call();
  },
};
