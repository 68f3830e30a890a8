/** From sign-up to sign-in without the password again: where Cognito gives a session, it travels sealed. */
import { Field } from "type-graphql";
import { isSameUsername } from "../../cognito/usernames";
import { violation } from "../../cognito/violations";
import type { Context } from "../../context";
import { type CognitoError, isTypedError } from "../../graphql/errors/cognitoErrors";
import { invalidParameter } from "../../graphql/errors/errorMapping";
import * as aws from "../../model/operations";
import type { PayloadField, RouteOptions } from "../../routing";
import { returns } from "../../routing";
import { type ChallengeState, challengeOutcomes, issueToken, redeemToken } from "./challengeTokens";

type SignUpStep = "signUp" | "confirmedSignUp";

const token = (purpose: SignUpStep, name: string, description: string): PayloadField => ({
  name,
  type: () => String,
  nullable: true,
  description,
  async of({ output, input, context }) {
    if (!output.session) return null;
    const { username, clientId } = input as Record<string, string>;
    const held = { session: output.session, username: username!, clientId: clientId! };
    const proved = purpose === "confirmedSignUp";
    return (await issueToken(context, { purpose, proved, ...held })).challengeToken;
  },
});

/** What the token of a confirmed sign-up holds. Another user's is refused before anything is sent. */
export async function redeemSignUpToken(
  context: Context,
  token: string,
  username: string,
): Promise<ChallengeState | CognitoError> {
  const state = await redeemToken(context, token, "confirmedSignUp");
  if (isTypedError(state) || isSameUsername(state.username, username)) return state;
  const why = "Member must be the token of this user's sign-up";
  return invalidParameter([violation("with.confirmedSignUp", why)], context.requestId);
}

export const signUpPayload = returns(
  token(
    "signUp",
    "signUpToken",
    "For confirmSignUp, so that it can answer a `signInToken`. Null where Cognito gives none.",
  ),
);

const Request = aws.ConfirmSignUp.request;
Field(() => String, {
  nullable: true,
  description:
    "The `signUpToken` of signUp, for a `signInToken` in return. One that is too old or of another sign-up is passed over: the code alone confirms.",
})(Request.prototype, "signUpToken", undefined as never);

export const confirmSignUpOptions: RouteOptions<any> = {
  ...returns(
    token(
      "confirmedSignUp",
      "signInToken",
      "Signs in without the password again: signIn(with: { confirmedSignUp }). Null where Cognito gives none.",
    ),
  ),
  ...challengeOutcomes,
  input: {
    type: Request,
    // The token only spares the user a sign-in, so that none keeps the code from confirming the account.
    async toOperation({ signUpToken, ...input }: any, context) {
      const state = signUpToken ? await redeemToken(context, signUpToken, "signUp") : undefined;
      if (!state || isTypedError(state) || !isSameUsername(state.username, input.username)) return input;
      // The sign-up's session is good for its app client alone.
      return { ...input, clientId: state.clientId, session: state.session };
    },
  },
  async around(call, { session, ...input }, context) {
    const outcome = await call();
    const isOver = isTypedError(outcome) && sessionRevoked.has((outcome as { reason?: string }).reason ?? "");
    return session && isOver ? context.call(aws.ConfirmSignUp, input) : outcome;
  },
};

/** Cognito's session can be shorter than the token's. What it refuses for that, it has not confirmed. */
const sessionRevoked = new Set(["SESSION_EXPIRED", "SESSION_USED"]);
