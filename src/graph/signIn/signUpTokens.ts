/** From sign-up to sign-in without the password again: where Cognito gives a session, it travels sealed. */
import { Field } from "type-graphql";
import { isTypedError } from "../../cognito/errors";
import * as aws from "../../model/operations";
import type { RouteOptions, Subject } from "../../routing";
import { about } from "../../routing";
import { challengeOutcome, challengeOutcomes, open, seal } from "./challengeTokens";

const token = (name: string, description: string): Subject => ({
  name,
  type: () => String,
  nullable: true,
  description,
  async of({ output, input, context }) {
    if (!output.session) return null;
    const { username, clientId } = input as Record<string, string>;
    const held = { session: output.session, username: username!, clientId: clientId! };
    return (await seal(context, { purpose: "signUp", ...held })).challengeToken;
  },
});

export const signUpAnswer = about(
  token(
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
      "signInToken",
      "Signs in without the password again: signIn(with: { confirmedSignUp }). Null where Cognito gives none.",
    ),
  ),
  outcomes: challengeOutcomes,
  refine: challengeOutcome,
  input: {
    type: Request,
    async toOperation({ signUpToken, ...input }: any, context) {
      if (!signUpToken) return input;
      const held = await open(context, signUpToken, "signUp");
      return isTypedError(held) ? held : { ...input, session: held.session };
    },
  },
};
