/** Sign-in: proofs of identity for tokens. */
import { Extensions, Field, InputType, Int, ObjectType } from "type-graphql";
import { anyone } from "../access/audience";
import { OutcomeUnknownError } from "../cognito/errors";
import { makeError } from "../cognito/refusals";
import type { Context } from "../context";
import * as aws from "../model/operations";
import { type Answer, mutation, type OwnInput } from "../routing";
import { StringMap } from "../scalars";

@Extensions({ oneOf: true })
@InputType("SignInWith", { description: "The proof of identity: exactly one." })
class SignInWith {
  @Field(() => String, { nullable: true, description: "The password, as the user typed it." })
  password?: string;
}

class SignIn {
  @Field(() => String, {
    description: "The user's name, or an alias that the pool accepts, such as the e-mail address.",
  })
  username!: string;

  @Field(() => SignInWith, { description: "The proof of identity." })
  with!: SignInWith;

  @Field(() => String, { nullable: true, description: "The app client; the configured one when absent." })
  clientId?: string | null;

  @Field(() => StringMap, { nullable: true, description: "Passed on to the pool's Lambda triggers." })
  clientMetadata?: Record<string, string> | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script.",
  })
  deviceData?: string | null;
}

@ObjectType("Tokens", { description: "The tokens of a sign-in." })
class Tokens {
  @Field(() => String, { description: "For calls to this gateway: `Authorization: Bearer …`." })
  accessToken!: string;

  @Field(() => String, { nullable: true, description: "Who the user is, for the front end." })
  idToken?: string | null;

  @Field(() => String, { nullable: true, description: "For new tokens, without the user." })
  refreshToken?: string | null;

  @Field(() => String, { description: "How to send the access token: always `Bearer`." })
  tokenType!: string;

  @Field(() => Int, { description: "How long the access token is good, in seconds." })
  expiresIn!: number;
}

@ObjectType("SignInSuccess", { description: "The user is signed in." })
class SignInSuccess {
  @Field(() => Tokens, {
    nullable: true,
    description: "Null where the gateway keeps the tokens itself, in cookies.",
  })
  tokens?: Tokens;
}

@ObjectType("UnsupportedChallenge", {
  description: "Cognito asks for a further step that this release of the gateway cannot take.",
})
class UnsupportedChallenge {
  @Field(() => String, { description: "AWS's name of the challenge: `SOFTWARE_TOKEN_MFA`, for example." })
  name!: string;
}

const signInInput: OwnInput<typeof aws.InitiateAuth, SignIn> = {
  type: SignIn,
  toOperation({ username, with: proof, clientId, clientMetadata, deviceData }, { tenancy }: Context) {
    const client = clientId ?? tenancy.clientId;
    return {
      authFlow: "USER_PASSWORD_AUTH",
      clientId: client,
      authParameters: {
        USERNAME: username,
        PASSWORD: proof.password,
        SECRET_HASH: client && tenancy.secretHash(client, username),
      },
      clientMetadata,
      userContextData: deviceData ? { encodedData: deviceData } : undefined,
    };
  },
};

/** One step further: signed in, or asked for more. */
const step: Answer<typeof aws.InitiateAuth> = {
  types: () => [SignInSuccess, UnsupportedChallenge],
  make({ output, context }) {
    const { authenticationResult: tokens, challengeName } = output;
    if (tokens?.accessToken)
      return Object.assign(new SignInSuccess(), {
        tokens: { tokenType: "Bearer", expiresIn: 0, ...tokens },
      });
    if (challengeName) return Object.assign(new UnsupportedChallenge(), { name: challengeName });
    return makeError(OutcomeUnknownError, context.requestId, {
      howToFindOut: "Sign in again: a sign-in that was cut short leaves nothing behind.",
    });
  },
};

export const signIn = {
  signIn: mutation(aws.InitiateAuth, anyone, "Signs a user in.", { input: signInInput, answer: step }),
};
