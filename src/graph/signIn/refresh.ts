/** New tokens for a refresh token: the client's, or the one in its cookie. */
import type { Renewable } from "../../access/browserSession";
import { ServiceUnavailableError } from "../../cognito/errors";
import { makeError } from "../../cognito/refusals";
import type { RouteOptions } from "../../routing";

export const refreshOptions: RouteOptions<any> = {
  note: "Where sessions are kept in cookies, the cookie's is taken whatever the input says; there it is seldom needed, since sessions renew themselves.",
  prepare: async (input, _, { session }) => ({ ...input, ...session?.renewable }),
  // With rotation the second use of a token would be its misuse.
  async around(call, input, { session, requestId }) {
    if (!session) return call();
    const renewal = await session.renew(input as unknown as Renewable, call);
    return renewal === "lost"
      ? makeError(ServiceUnavailableError, requestId, { retryAfterSeconds: 1 })
      : renewal;
  },
};
