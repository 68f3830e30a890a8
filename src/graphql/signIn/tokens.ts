/** The result of a sign-in: tokens, and the data for remembering a new device. */
import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context";
import type { CognitoError } from "../errors/cognitoErrors";
import { makeError } from "../errors/errorMapping";
import { OutcomeUnknownError } from "../errors/gatewayErrors";

@ObjectType("Tokens", { description: "The tokens of a sign-in." })
export class Tokens {
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

@ObjectType("NewDevice", {
  description: "A device that the pool has not seen before. With confirmMyDevice it is remembered.",
})
class NewDevice {
  @Field(() => String, { description: "The device's key; later sign-ins give it as `deviceKey`." })
  deviceKey!: string;

  @Field(() => String, { description: "Goes into the device's verifier, and its proofs." })
  deviceGroupKey!: string;
}

@ObjectType("SignInSuccess", { description: "The user is signed in." })
export class SignInSuccess {
  @Field(() => Tokens, {
    nullable: true,
    description: "Null where the gateway keeps the tokens itself, in cookies.",
  })
  tokens?: Tokens | null;

  @Field(() => NewDevice, {
    nullable: true,
    description: "Null unless the pool remembers devices and has not seen this one.",
  })
  newDevice?: NewDevice | null;
}

/** The final result of a sign-in. */
export async function toSignInSuccess(
  result: Record<string, any>,
  from: { clientId: string; deviceKey?: string },
  context: Context,
): Promise<object> {
  const { newDeviceMetadata: newDevice = null } = result;
  const tokens = tokensOf(result);
  await context.recordSignIn(tokens);
  const deviceKey = newDevice?.deviceKey ?? from.deviceKey;
  return Object.assign(new SignInSuccess(), {
    tokens: context.deliverTokens(tokens, { ...from, deviceKey }),
    newDevice,
  });
}

export const tokensOf = (result: Record<string, any>) =>
  ({ tokenType: "Bearer", expiresIn: 0, ...result }) as unknown as Tokens;

export const signInLost = ({ requestId }: Context): CognitoError =>
  makeError(OutcomeUnknownError, requestId, {
    howToFindOut: "Sign in again: an interrupted sign-in has no effect.",
  });
