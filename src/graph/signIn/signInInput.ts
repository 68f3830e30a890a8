/** How a sign-in begins: the proofs of identity that there are, and what each comes to at Cognito. */
import { Extensions, Field, InputType } from "type-graphql";
import { isTypedError } from "../../graphql/errors/cognitoErrors";
import { ChallengeName } from "../../model/enums";
import { ContextDataInput } from "../../model/inputs";
import type { OwnInput } from "../../routing";
import { StringMap } from "../../scalars";
import type { SignInApi } from "./challengeTokens";
import { redeemSignUpToken } from "./signUpTokens";

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
export class SignInWith {
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

interface FlowStart {
  authFlow: string;
  parameters: Record<string, string | null | undefined>;
}

/** The flow and parameters of each proof, as AWS names them. */
const flows: {
  [Proof in Exclude<keyof SignInWith, "confirmedSignUp">]-?: (
    proof: NonNullable<SignInWith[Proof]>,
    isAdmin: boolean,
  ) => FlowStart;
} = {
  password: (password, isAdmin) => ({
    authFlow: isAdmin ? "ADMIN_USER_PASSWORD_AUTH" : "USER_PASSWORD_AUTH",
    parameters: { PASSWORD: password },
  }),
  srpA: (srpA) => ({ authFlow: "USER_SRP_AUTH", parameters: { SRP_A: srpA } }),
  choice: ({ preferred, password, srpA }) => ({
    authFlow: "USER_AUTH",
    parameters: { PREFERRED_CHALLENGE: preferred, PASSWORD: password, SRP_A: srpA },
  }),
  custom: ({ srpA }) => ({
    authFlow: "CUSTOM_AUTH",
    parameters: srpA ? { CHALLENGE_NAME: "SRP_A", SRP_A: srpA } : {},
  }),
};

abstract class SignIn {
  username!: string;
  with!: SignInWith;
  userPoolId?: string | null;
  clientId?: string | null;
  deviceKey?: string | null;
  clientMetadata?: Record<string, string> | null;
  deviceData?: string | null;
  contextData?: ContextDataInput | null;
}

export const clientMetadataField = "Passed on to the pool's Lambda triggers.";
export const deviceDataField =
  "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script.";

export const contextDataField =
  "What your server knows of the user who signs in: address, headers, device. When absent, your server's own request.";

/** The input of one of the two ways in; the administrator's names the pool. */
function signInType(isAdmin: boolean): new () => SignIn {
  class Input extends SignIn {}
  const field = (name: keyof SignIn, type: () => any, description: string, nullable = true) =>
    Field(type, { nullable, description })(Input.prototype, name, undefined as never);
  field(
    "username",
    () => String,
    "The user's name, or an alias that the pool accepts, such as the e-mail address.",
    false,
  );
  field("with", () => SignInWith, "The proof of identity.", false);
  if (isAdmin) field("userPoolId", () => String, "The user pool; the configured one when absent.");
  field("clientId", () => String, "The app client; the configured one when absent.");
  field("deviceKey", () => String, "The key of a device that is remembered.");
  field("clientMetadata", () => StringMap, clientMetadataField);
  field("deviceData", () => String, deviceDataField);
  if (isAdmin) field("contextData", () => ContextDataInput, contextDataField);
  return Input as new () => SignIn;
}

export function signInInput(surface: SignInApi): OwnInput<any, SignIn> {
  const isAdmin = surface === "signInUser";
  return {
    type: signInType(isAdmin),
    async toOperation({ username, with: proof, userPoolId, clientId, deviceKey, ...rest }, context) {
      const confirmed = proof.confirmedSignUp
        ? await redeemSignUpToken(context, proof.confirmedSignUp, username)
        : undefined;
      if (isTypedError(confirmed)) return confirmed;
      const client = confirmed?.clientId || clientId || context.tenancy.clientId;
      const { authFlow, parameters } = confirmed
        ? { authFlow: "USER_AUTH", parameters: {} }
        : startFlow(proof, isAdmin);
      const { clientMetadata, deviceData, contextData } = rest;
      return {
        authFlow,
        clientId: client,
        authParameters: {
          USERNAME: username,
          ...parameters,
          DEVICE_KEY: deviceKey,
          SECRET_HASH: client && context.tenancy.secretHash(client, username),
        },
        held: confirmed,
        session: confirmed ? confirmed.session : undefined,
        clientMetadata,
        deviceData,
        ...(isAdmin && { userPoolId, contextData }),
      };
    },
  };
}

function startFlow(proof: SignInWith, isAdmin: boolean): FlowStart {
  const [[name, given]] = Object.entries(proof).filter(([, value]) => value !== undefined) as [
    [keyof typeof flows, never],
  ];
  return flows[name](given, isAdmin);
}
