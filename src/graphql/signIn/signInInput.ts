/** The arguments of sign-in steps: the proofs of identity and the answer to a challenge. */
import { Extensions, Field, InputType } from "type-graphql";
import { ChallengeName } from "../../model/enums";
import { ContextDataInput } from "../../model/inputs";
import type { SignInApi } from "../../signIn/challengeTokens";
import type { SignInProof } from "../../signIn/flows";
import type { AnswerInput, StartInput } from "../../signIn/signInService";
import { defineField, defineFields, type FieldTable } from "../defineField";
import { StringMap } from "../scalars";
import { ChallengeAnswer } from "./challengeAnswer";

@InputType("SignInChoice", {
  description:
    "Sign-in by choice (AWS: USER_AUTH): the user's first factors are offered, or one is preferred.",
})
class SignInChoice {
  @Field(() => ChallengeName, {
    nullable: true,
    description: "The factor to begin with: PASSWORD, PASSWORD_SRP, EMAIL_OTP, SMS_OTP or WEB_AUTHN.",
  })
  preferred?: string | null;

  @Field(() => String, { nullable: true, description: "With PASSWORD: the password, as the user typed it." })
  password?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With PASSWORD_SRP: the client's SRP value A, in hex.",
  })
  srpA?: string | null;
}

@InputType("SignInCustom", {
  description: "Sign-in by the pool's own triggers (AWS: CUSTOM_AUTH).",
})
class SignInCustom {
  @Field(() => String, {
    nullable: true,
    description: "When the triggers begin with SRP: the client's value A, in hex.",
  })
  srpA?: string | null;
}

@Extensions({ oneOf: true })
@InputType("SignInWith", { description: "The proof of identity: exactly one." })
export class SignInWith implements SignInProof {
  @Field(() => String, { nullable: true, description: "The password, as the user typed it." })
  password?: string;

  @Field(() => String, {
    nullable: true,
    description: "SRP: the client's value A, in hex. The password never leaves the client.",
  })
  srpA?: string;

  @Field(() => SignInChoice, { nullable: true, description: "The user's choice of first factors." })
  choice?: SignInChoice;

  @Field(() => SignInCustom, { nullable: true, description: "The pool's own triggers." })
  custom?: SignInCustom;

  @Field(() => String, {
    nullable: true,
    description: "The `signInToken` of confirmSignUp: signs in without the password again.",
  })
  confirmedSignUp?: string;
}

const context: FieldTable = {
  clientMetadata: {
    type: () => StringMap,
    nullable: true,
    description: "Passed on to the pool's Lambda triggers.",
  },
  deviceData: {
    type: () => String,
    nullable: true,
    description:
      "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script.",
  },
};
const contextData = {
  type: () => ContextDataInput,
  nullable: true,
  description:
    "What your server knows of the user who signs in: address, headers, device. When absent, your server's own request.",
};

/** Additional arguments of every step; a server provides its user's context. */
function withContext<T extends object>(type: new () => T, api: SignInApi): new () => T {
  defineFields(type, context);
  if (api === "signInUser") defineField(type, "contextData", contextData);
  return type;
}

/** The input of the first step; the administrator's names the pool. */
export function startInput(api: SignInApi): new () => StartInput {
  class Input {}
  defineFields(Input, {
    username: {
      type: () => String,
      description: "The user's name, or an alias that the pool accepts, such as the e-mail address.",
    },
    with: { type: () => SignInWith, description: "The proof of identity." },
    ...(api === "signInUser" && {
      userPoolId: {
        type: () => String,
        nullable: true,
        description: "The user pool; the configured one when absent.",
      },
    }),
    clientId: {
      type: () => String,
      nullable: true,
      description: "The app client; the configured one when absent.",
    },
    deviceKey: {
      type: () => String,
      nullable: true,
      description: "The key of a device that is remembered.",
    },
  });
  return withContext(Input as new () => StartInput, api);
}

/** The input of a further step. */
export function answerInput(api: SignInApi): new () => AnswerInput {
  class Input {}
  defineFields(Input, {
    challengeToken: { type: () => String, description: "The token of the challenge." },
    answer: { type: () => ChallengeAnswer, description: "The answer, of the challenge's kind." },
  });
  return withContext(Input as new () => AnswerInput, api);
}
