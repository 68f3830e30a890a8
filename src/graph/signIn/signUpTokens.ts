/** From sign-up to sign-in without the password again: where Cognito gives a session, it travels sealed. */
import { Field } from "type-graphql";
import { type CognitoError, isTypedError } from "../../cognito/errors";
import { violation } from "../../cognito/reasons";
import { invalidParameter } from "../../cognito/refusals";
import type { Context } from "../../context";
import * as aws from "../../model/operations";
import type { RouteOptions, Subject } from "../../routing";
import { about } from "../../routing";
import { challengeOutcomes, type Held, open, seal } from "./challengeTokens";

type Step = "signUp" | "confirmedSignUp";

/** Where the input has the token of each step. */
const members = { signUp: "signUpToken", confirmedSignUp: "with.confirmedSignUp" };

const token = (purpose: Step, name: string, description: string): Subject => ({
  name,
  type: () => String,
  nullable: true,
  description,
  async of({ output, input, context }) {
    if (!output.session) return null;
    const { username, clientId } = input as Record<string, string>;
    const held = { session: output.session, username: username!, clientId: clientId! };
    return (await seal(context, { purpose, ...held })).challengeToken;
  },
});

/** A token of somebody else's sign-up is refused before anything is sent. */
export async function openSignUp(
  context: Context,
  step: Step,
  token: string,
  username: string,
): Promise<Held | CognitoError> {
  const held = await open(context, token, step);
  if (isTypedError(held) || held.username === username) return held;
  const why = "Member must be the token of this user's sign-up";
  return invalidParameter([violation(members[step], why)], context.requestId);
}

export const signUpAnswer = about(
  token(
    "signUp",
    "signUpToken",
    "For confirmSignUp, so that it can answer a `signInToken`. Null where Cognito gives none.",
  ),
);

const Request = aws.ConfirmSignUp.request;
Field(() => String, {
  nullable: true,
  description: "The `signUpToken` of signUp, for a `signInToken` in return.",
})(Request.prototype, "signUpToken", undefined as never);

export const confirmSignUpOptions: RouteOptions<any> = {
  ...about(
    token(
      "confirmedSignUp",
      "signInToken",
      "Signs in without the password again: signIn(with: { confirmedSignUp }). Null where Cognito gives none.",
    ),
  ),
  ...challengeOutcomes,
  input: {
    type: Request,
    async toOperation({ signUpToken, ...input }: any, context) {
      if (!signUpToken) return input;
      const held = await openSignUp(context, "signUp", signUpToken, input.username);
      if (isTypedError(held)) return held;
      // The sign-up's session is good for its app client alone.
      return { ...input, clientId: held.clientId, session: held.session };
    },
  },
};
