/** The gateway's own fields, which combine several of AWS's operations. */
import { Field } from "type-graphql";
import { AccessError } from "../../auth/accessError";
import { admin, anyone } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { perMinute } from "../../protection/rateLimits";
import { resetUserMfaOptions } from "../routeOptions/resetMfa";
import { mutation } from "../routing/route";

class SignOut {
  @Field(() => String, {
    nullable: true,
    description: "The refresh token, to be voided too; where sessions are kept in cookies, the cookie's.",
  })
  refreshToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The app client; where sessions are kept in cookies, the session's; else the configured one when absent.",
  })
  clientId?: string | null;
}

export const gatewayFields = {
  signOut: mutation(
    aws.RevokeToken,
    anyone,
    "Ends the session: the access token that is sent along is refused here from now on, the refresh token is voided at Cognito, and cookies are cleared.",
    {
      rateLimits: { address: perMinute(300) },
      input: {
        type: SignOut,
        optional: true,
        async toOperation({ refreshToken, clientId }: SignOut, { session }) {
          await session?.settle();
          const stored = refreshToken ? undefined : session?.renewable;
          return {
            token: stored?.refreshToken ?? refreshToken ?? undefined,
            clientId: stored?.clientId ?? clientId,
          };
        },
      },
      async around(call, { token }, context) {
        const principal = await context.optionalPrincipal();
        if (!principal && !token && !context.session)
          throw new AccessError(
            "UNAUTHENTICATED",
            "The request has no session to end: send its access token.",
          );
        if (principal) await context.revokeSession(principal);
        await context.endBrowserSession();
        return token ? call() : {};
      },
    },
  ),
  resetUserMfa: mutation(
    aws.AdminDeleteSoftwareToken,
    admin,
    "Removes an authenticator app that a user has lost, the preference for it, and all of the user's sessions.",
    resetUserMfaOptions,
  ),
};
