/** New tokens for a refresh token: the client's, or the one in its cookie. */
import { Field, ObjectType } from "type-graphql";
import type { Renewable } from "../../auth/browserSession";
import type * as aws from "../../model/operations";
import { makeError } from "../errors/errorMapping";
import { ServiceUnavailableError } from "../errors/gatewayErrors";
import type { Extension } from "../routing/extension";
import { signInLost, Tokens, tokensOf } from "./tokens";

@ObjectType("RefreshTokensSuccess", { description: "The success of `refreshTokens`." })
class RefreshTokensSuccess {
  @Field(() => Tokens, {
    nullable: true,
    description: "Null where the gateway keeps the tokens itself, in cookies.",
  })
  tokens?: Tokens | null;
}

export const refreshOptions: Extension<typeof aws.GetTokensFromRefreshToken> = {
  note: "Where sessions are kept in cookies, the cookie's is taken whatever the input says; there it is seldom needed, since sessions renew themselves.",
  payload: {
    types: () => [RefreshTokensSuccess],
    make({ output, input, context }) {
      if (!output.authenticationResult?.accessToken) return signInLost(context);
      const tokens = context.deliverTokens(
        tokensOf(output.authenticationResult),
        input as unknown as Renewable,
      );
      return Object.assign(new RefreshTokensSuccess(), { tokens });
    },
  },
  prepare: async (input, _, { session }) => ({ ...input, ...session?.renewable }),
  // With rotation, a second use of a token would count as misuse.
  async around(call, input, { session, requestId }) {
    if (!session) return call();
    const renewal = await session.renew(input as unknown as Renewable, call);
    return renewal === "lost"
      ? makeError(ServiceUnavailableError, requestId, { retryAfterSeconds: 1 })
      : renewal;
  },
};
