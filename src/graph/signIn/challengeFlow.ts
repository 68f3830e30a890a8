/** A sign-in's steps: from a proof or an answer to tokens, or to the next challenge. */
import { Field } from "type-graphql";
import { violation } from "../../cognito/violations";
import { isTypedError } from "../../graphql/errors/cognitoErrors";
import { invalidParameter } from "../../graphql/errors/errorMapping";
import { ContextDataInput } from "../../model/inputs";
import type { OwnInput, PayloadBuilder, RouteOptions } from "../../routing";
import { StringMap } from "../../scalars";
import { ChallengeAnswer, challenges, UnsupportedChallenge } from "./challenges";
import {
  type ChallengeState,
  challengeOutcomes,
  issueToken,
  provesIdentity,
  redeemToken,
  type SignInApi,
} from "./challengeTokens";
import { clientMetadataField, contextDataField, deviceDataField, signInInput } from "./signInInput";
import { SignInSuccess, signInLost, toSignInSuccess } from "./tokens";

/** The first step. */
export const startSignIn = (surface: SignInApi) => flowOptions(surface, signInInput(surface));

/** Each further one. */
export const continueSignIn = (surface: SignInApi) => flowOptions(surface, answerInput(surface));

const flowOptions = (surface: SignInApi, input: OwnInput<any, any>): RouteOptions<any> => ({
  input,
  payload: challengeStep(surface),
  ...challengeOutcomes,
});

const supportedChallenge = (name: string) =>
  (Object.hasOwn(challenges, name) ? challenges[name as never] : undefined) as
    | (typeof challenges)["SMS_MFA"]
    | undefined;

/** One step further: signed in, or asked for more. */
function challengeStep(surface: SignInApi): PayloadBuilder<any> {
  return {
    types: () => [SignInSuccess, ...Object.values(challenges).map(({ type }) => type), UnsupportedChallenge],
    async make({ output, input, context }) {
      const { authenticationResult, challengeName, challengeParameters = {}, session } = output;
      const said = (input.authParameters ?? input.challengeResponses) as Record<string, string>;
      const clientId = String(input.clientId);
      if (authenticationResult?.accessToken)
        return toSignInSuccess(authenticationResult, { clientId, deviceKey: said.DEVICE_KEY }, context);
      if (!challengeName) return signInLost(context);
      const challenge = supportedChallenge(challengeName);
      if (!challenge) return Object.assign(new UnsupportedChallenge(), { name: challengeName });
      const handed = await issueToken(context, {
        purpose: surface,
        challengeName,
        session: session ?? input.session,
        // From here on Cognito goes by this name, also where an alias began.
        username: challengeParameters.USER_ID_FOR_SRP ?? challengeParameters.USERNAME ?? said.USERNAME,
        typedUsername: (input.held as ChallengeState | undefined)?.typedUsername ?? said.USERNAME,
        proved: provesIdentity(challengeName, input),
        clientId,
        userPoolId: input.userPoolId as string | undefined,
        carried: filledResponses({
          DEVICE_KEY: said.DEVICE_KEY,
          ...challenge.carried?.(challengeParameters),
        }),
      });
      const { availableChallenges = [] } = output;
      const fields = challenge.read({ parameters: challengeParameters, availableChallenges });
      return Object.assign(new challenge.type(), fields, handed);
    },
  };
}

class AnswerChallenge {
  challengeToken!: string;
  answer!: ChallengeAnswer;
  clientMetadata?: Record<string, string> | null;
  deviceData?: string | null;
  contextData?: ContextDataInput | null;
}

function answerInput(surface: SignInApi): OwnInput<any, AnswerChallenge> {
  class Input extends AnswerChallenge {}
  const field = (name: keyof AnswerChallenge, type: () => any, description: string, nullable = false) =>
    Field(type, { nullable, description })(Input.prototype, name, undefined as never);
  field("challengeToken", () => String, "The token of the challenge.");
  field("answer", () => ChallengeAnswer, "The answer, of the challenge's kind.");
  field("clientMetadata", () => StringMap, clientMetadataField, true);
  field("deviceData", () => String, deviceDataField, true);
  if (surface === "signInUser") field("contextData", () => ContextDataInput, contextDataField, true);
  return {
    type: Input,
    async toOperation({ challengeToken, answer, clientMetadata, deviceData, contextData }, context) {
      const state = await redeemToken(context, challengeToken, surface);
      if (isTypedError(state)) return state;
      const { challengeName = "", session, username, clientId, userPoolId, carried } = state;
      // Sealed by a release that knew more.
      const challenge = supportedChallenge(challengeName);
      const proof = challenge && answer[challenge.answer];
      if (!challenge || proof === undefined || proof === null || proof === false) {
        const why = challenge
          ? `Member must be ${challenge.answer} for this challenge`
          : "Member is not supported";
        return invalidParameter([violation("answer", why)], context.requestId);
      }
      return {
        held: state,
        challengeName,
        session,
        clientId,
        clientMetadata,
        challengeResponses: filledResponses({
          ...carried,
          ...challenge.responses(proof),
          USERNAME: username,
          SECRET_HASH: context.tenancy.secretHash(clientId, username),
        }),
        deviceData,
        ...(surface === "signInUser" && { userPoolId, contextData }),
      };
    },
  };
}

const filledResponses = (responses: Record<string, string | null | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(responses).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== null,
    ),
  );
