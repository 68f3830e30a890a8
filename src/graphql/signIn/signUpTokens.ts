/** Sign-in after sign-up without the password: if Cognito returns a session, the client gets it sealed. */

import { isSameUsername } from "../../cognito/usernames";
import * as aws from "../../model/operations";
import type { ChallengeState } from "../../signIn/challengeTokens";
import { defineField } from "../defineField";
import { isTypedError } from "../errors/cognitoErrors";
import { stateful } from "../routing/extension";
import { type PayloadField, returns } from "../routing/payload";
import { challengeOutcomes } from "./challengeFlow";

type SignUpStep = "signUp" | "confirmedSignUp";

const token = (purpose: SignUpStep, name: string, description: string): PayloadField => ({
  name,
  type: () => String,
  nullable: true,
  description,
  async of({ output, input, context }) {
    const { session } = output;
    if (!session) return null;
    const username = String(input.username);
    const clientId = String(input.clientId);
    const proved = purpose === "confirmedSignUp";
    const issued = await context.signIn.tokens.issue({ purpose, proved, session, username, clientId });
    return issued.challengeToken;
  },
});

export const signUpPayload = returns(
  token(
    "signUp",
    "signUpToken",
    "For confirmSignUp, so that it can answer a `signInToken`. Null where Cognito gives none.",
  ),
);

const Request = aws.ConfirmSignUp.request;
defineField(Request, "signUpToken", {
  type: () => String,
  nullable: true,
  description:
    "The `signUpToken` of signUp, for a `signInToken` in return. One that is too old or of another sign-up is passed over: the code alone confirms.",
});

type Given = InstanceType<typeof Request> & { signUpToken?: string | null };

export const confirmSignUpOptions = stateful<typeof aws.ConfirmSignUp, Given, ChallengeState | undefined>({
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
    // The token only saves the user a sign-in, so an invalid one does not prevent the confirmation.
    async open({ signUpToken, username }, { signIn, requestId }) {
      const state = signUpToken ? await signIn.tokens.redeem(signUpToken, requestId, "signUp") : undefined;
      return !state || isTypedError(state) || !isSameUsername(state.username, username) ? undefined : state;
    },
    toOperation: ({ signUpToken, ...input }, _, state) =>
      // The sign-up's session is valid only for its app client.
      state ? { ...input, clientId: state.clientId, session: state.session } : input,
  },
  async around(call, { session, ...input }, { upstream }) {
    const outcome = await call();
    const isOver = isTypedError(outcome) && sessionRevoked.has((outcome as { reason?: string }).reason ?? "");
    return session && isOver ? upstream.call(aws.ConfirmSignUp, input) : outcome;
  },
});

/** Cognito's session can expire before the token. If Cognito rejects it, the account is not confirmed. */
const sessionRevoked = new Set(["SESSION_EXPIRED", "SESSION_USED"]);
