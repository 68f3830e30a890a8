/** The fields of a sign-in's steps, over the sign-in service. */

import type * as aws from "../../model/operations";
import type { ChallengeState, SignInApi } from "../../signIn/challengeTokens";
import type { AnswerInput, StartInput, Step, StepOutput, StepRequest } from "../../signIn/signInService";
import type { Context } from "../context";
import type { CognitoError } from "../errors/cognitoErrors";
import { makeError } from "../errors/errorMapping";
import { ChallengeExpiredError, ChallengeTamperedError, ChallengeUsedError } from "../errors/gatewayErrors";
import { type Extension, type PayloadBuilder, stateful } from "../routing/extension";
import { challengeTypes, UnsupportedChallenge } from "./challengeTypes";
import { answerInput, startInput } from "./signInInput";
import { SignInSuccess, signInLost, toSignInSuccess } from "./tokens";

type Start = typeof aws.InitiateAuth | typeof aws.AdminInitiateAuth;
type Continue = typeof aws.RespondToAuthChallenge | typeof aws.AdminRespondToAuthChallenge;
type State = ChallengeState | undefined;

/** For every field that redeems a token: Cognito reports every session error as NotAuthorized with a reason. */
export const challengeOutcomes = {
  outcomes: [ChallengeTamperedError, ChallengeExpiredError, ChallengeUsedError],
  refine(error: CognitoError, { requestId }: Context): CognitoError {
    switch ((error as { reason?: string }).reason) {
      case "SESSION_USED":
        return makeError(ChallengeUsedError, requestId, {});
      case "SESSION_EXPIRED":
        return makeError(ChallengeExpiredError, requestId, {});
      default:
        return error;
    }
  },
} satisfies Extension;

/** The first step. */
export const startSignIn = (api: SignInApi) =>
  stateful<Start, StartInput, State>({
    ...challengeOutcomes,
    payload: nextStep(api),
    input: {
      type: startInput(api),
      open: async ({ with: { confirmedSignUp }, username }, { signIn, requestId }) =>
        confirmedSignUp ? signIn.redeemConfirmedSignUp(confirmedSignUp, username, requestId) : undefined,
      toOperation: (input, { signIn }, confirmed) => signIn.start(api, input, confirmed),
    },
  });

/** Each further step. */
export const continueSignIn = (api: SignInApi) =>
  stateful<Continue, AnswerInput, ChallengeState>({
    ...challengeOutcomes,
    payload: nextStep(api),
    input: {
      type: answerInput(api),
      open: ({ challengeToken }, { signIn, requestId }) =>
        signIn.tokens.redeem(challengeToken, requestId, api),
      toOperation: (input, { signIn, requestId }, state) => signIn.answer(api, state, input, requestId),
    },
  });

/** The result of a step: signed in, or another challenge. */
const nextStep = (api: SignInApi): PayloadBuilder<Start | Continue, unknown, State> => ({
  types: () => [SignInSuccess, ...Object.values(challengeTypes), UnsupportedChallenge],
  make: async ({ output, input, state, context }) =>
    success(await context.signIn.next(api, input as StepRequest, state, output as StepOutput), context),
});

function success(step: Step<StepOutput>, context: Context): object | Promise<object> {
  switch (step.kind) {
    case "signedIn":
      return toSignInSuccess(step.result, step.from, context);
    case "challenge":
      return Object.assign(new challengeTypes[step.name](), step.fields);
    case "unsupported":
      return Object.assign(new UnsupportedChallenge(), { name: step.name });
    case "lost":
      return signInLost(context);
  }
}
