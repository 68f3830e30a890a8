/** Sign-in as steps: tokens, or a challenge with a sealed token that its answer carries back. */
import { Extensions, Field, InputType, Int, ObjectType } from "type-graphql";
import { type CognitoError, OutcomeUnknownError } from "../cognito/errors";
import { violation } from "../cognito/reasons";
import { invalidParameter, makeError } from "../cognito/refusals";
import type { Context } from "../context";
import { AttributeInput } from "../model/inputs";
import type { Answer, OwnInput } from "../routing";
import { DateTime, StringMap } from "../scalars";

/** Who may answer: a challenge of the one surface is not answered on the other. */
type Surface = "public" | "admin";

@Extensions({ oneOf: true })
@InputType("SignInWith", { description: "The proof of identity: exactly one." })
class SignInWith {
  @Field(() => String, { nullable: true, description: "The password, as the user typed it." })
  password?: string;
}

abstract class SignIn {
  username!: string;
  with!: SignInWith;
  userPoolId?: string | null;
  clientId?: string | null;
  clientMetadata?: Record<string, string> | null;
  deviceData?: string | null;
}

const theClient = "The app client; the configured one when absent.";
const theMetadata = "Passed on to the pool's Lambda triggers.";
const theDeviceData =
  "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script.";

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
  field("clientId", () => String, theClient);
  field("clientMetadata", () => StringMap, theMetadata);
  field("deviceData", () => String, theDeviceData);
  return Input as new () => SignIn;
}

export function signInInput(
  authFlow: "USER_PASSWORD_AUTH" | "ADMIN_USER_PASSWORD_AUTH",
): OwnInput<any, SignIn> {
  const isAdmin = authFlow === "ADMIN_USER_PASSWORD_AUTH";
  return {
    type: signInType(isAdmin),
    toOperation({ username, with: proof, userPoolId, clientId, clientMetadata, deviceData }, { tenancy }) {
      const client = clientId ?? tenancy.clientId;
      return {
        authFlow,
        clientId: client,
        authParameters: {
          USERNAME: username,
          PASSWORD: proof.password,
          SECRET_HASH: client && tenancy.secretHash(client, username),
        },
        clientMetadata,
        ...(isAdmin
          ? { userPoolId }
          : { userContextData: deviceData ? { encodedData: deviceData } : undefined }),
      };
    },
  };
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

@ObjectType("RefreshTokensSuccess", { description: "The success of `refreshTokens`." })
class RefreshTokensSuccess {
  @Field(() => Tokens, {
    nullable: true,
    description: "Null where the gateway keeps the tokens itself, in cookies.",
  })
  tokens?: Tokens;
}

/** Members that every challenge has. */
function challenge(type: new () => object, description: string, name = type.name): void {
  Field(() => String, {
    description: "Carries the sign-in; passed back with the answer. Sealed, good until `expiresAt`.",
  })(type.prototype, "challengeToken", undefined as never);
  Field(() => DateTime, { description: "When the challenge is too old to be answered." })(
    type.prototype,
    "expiresAt",
    undefined as never,
  );
  ObjectType(name, { description })(type);
}

class NewPasswordRequiredChallenge {
  @Field(() => [String], { description: "Attributes that have to be given with the new password." })
  requiredAttributes!: string[];

  @Field(() => StringMap, { description: "The attributes as they are." })
  currentAttributes!: Record<string, string>;
}
challenge(NewPasswordRequiredChallenge, "The password was temporary: the user has to choose one.");

class SmsMfaChallenge {
  @Field(() => String, { nullable: true, description: "Where the code went, in part: `+*******1234`." })
  deliveredTo?: string;
}
challenge(SmsMfaChallenge, "A code was sent as a text message: the second factor.");

class SoftwareTokenMfaChallenge {
  @Field(() => String, { nullable: true, description: "What the user called the device with the app." })
  friendlyDeviceName?: string;
}
challenge(SoftwareTokenMfaChallenge, "The authenticator app's code is asked for: the second factor.");

class EmailOtpChallenge {
  @Field(() => String, { nullable: true, description: "Where the code went, in part: `k***@e***`." })
  deliveredTo?: string;
}
challenge(EmailOtpChallenge, "A code was sent by e-mail.");

class SmsOtpChallenge {
  @Field(() => String, { nullable: true, description: "Where the code went, in part: `+*******1234`." })
  deliveredTo?: string;
}
challenge(SmsOtpChallenge, "A code was sent as a text message.");

@ObjectType("UnsupportedChallenge", {
  description: "Cognito asks for a further step that this release of the gateway cannot take.",
})
class UnsupportedChallenge {
  @Field(() => String, { description: "AWS's name of the challenge: `CUSTOM_CHALLENGE`, for example." })
  name!: string;
}

@InputType("NewPasswordAnswer", { description: "The password that replaces a temporary one." })
class NewPasswordAnswer {
  @Field(() => String, { description: "The new password." })
  password!: string;

  @Field(() => [AttributeInput], {
    nullable: true,
    description: "The attributes that the challenge requires.",
  })
  attributes?: AttributeInput[] | null;
}

@Extensions({ oneOf: true })
@InputType("ChallengeAnswer", {
  description: "The answer to a challenge: exactly one, of the challenge's kind.",
})
class ChallengeAnswer {
  @Field(() => NewPasswordAnswer, { nullable: true, description: "For NewPasswordRequiredChallenge." })
  newPassword?: NewPasswordAnswer;

  @Field(() => String, { nullable: true, description: "For SmsMfaChallenge: the code from the message." })
  smsMfaCode?: string;

  @Field(() => String, {
    nullable: true,
    description: "For SoftwareTokenMfaChallenge: the code from the app.",
  })
  softwareTokenMfaCode?: string;

  @Field(() => String, { nullable: true, description: "For EmailOtpChallenge: the code from the e-mail." })
  emailOtpCode?: string;

  @Field(() => String, { nullable: true, description: "For SmsOtpChallenge: the code from the message." })
  smsOtpCode?: string;
}

interface Challenge {
  type: new () => object;
  /** The member of ChallengeAnswer that answers it. */
  answer: keyof ChallengeAnswer;
  /** Out of AWS's ChallengeParameters. */
  read(parameters: Record<string, string>): object;
  responses(answer: any): Record<string, string>;
}

const code = (name: string) => (answer: string) => ({ [name]: answer });
const delivered = (parameters: Record<string, string>) => ({
  deliveredTo: parameters.CODE_DELIVERY_DESTINATION,
});

/** AWS's challenges that this release can take. */
const challenges: Readonly<Record<string, Challenge>> = {
  NEW_PASSWORD_REQUIRED: {
    type: NewPasswordRequiredChallenge,
    answer: "newPassword",
    read: ({ requiredAttributes, userAttributes }) => ({
      requiredAttributes: (parsed(requiredAttributes, []) as string[]).map((name) =>
        name.replace(/^userAttributes\./, ""),
      ),
      currentAttributes: parsed(userAttributes, {}),
    }),
    responses: ({ password, attributes }: NewPasswordAnswer) => ({
      NEW_PASSWORD: password,
      ...Object.fromEntries(
        (attributes ?? []).map(({ name, value }) => [`userAttributes.${name}`, value ?? ""]),
      ),
    }),
  },
  SMS_MFA: { type: SmsMfaChallenge, answer: "smsMfaCode", read: delivered, responses: code("SMS_MFA_CODE") },
  SOFTWARE_TOKEN_MFA: {
    type: SoftwareTokenMfaChallenge,
    answer: "softwareTokenMfaCode",
    read: ({ FRIENDLY_DEVICE_NAME }) => ({ friendlyDeviceName: FRIENDLY_DEVICE_NAME }),
    responses: code("SOFTWARE_TOKEN_MFA_CODE"),
  },
  EMAIL_OTP: {
    type: EmailOtpChallenge,
    answer: "emailOtpCode",
    read: delivered,
    responses: code("EMAIL_OTP_CODE"),
  },
  SMS_OTP: { type: SmsOtpChallenge, answer: "smsOtpCode", read: delivered, responses: code("SMS_OTP_CODE") },
};

function parsed(text: string | undefined, otherwise: object): object {
  try {
    return text ? JSON.parse(text) : otherwise;
  } catch {
    return otherwise;
  }
}

/** What a challenge token holds. */
interface Sealed {
  surface: Surface;
  challengeName: string;
  session?: string;
  username: string;
  clientId: string;
  userPoolId?: string;
}

/** Cognito's sessions live three minutes by default, and at least that long (AuthSessionValidity). */
const challengeSeconds = 180;

/** One step further: signed in, or asked for more. */
export function step(surface: Surface): Answer<any> {
  return {
    types: () => [SignInSuccess, ...Object.values(challenges).map(({ type }) => type), UnsupportedChallenge],
    async make({ output, input, context }) {
      const { authenticationResult, challengeName, challengeParameters = {}, session } = output;
      if (authenticationResult?.accessToken)
        return Object.assign(new SignInSuccess(), { tokens: tokensOf(authenticationResult) });
      if (!challengeName) return lostSignIn(context);
      const known = challenges[challengeName];
      if (!known) return Object.assign(new UnsupportedChallenge(), { name: challengeName });
      const said = (input.authParameters ?? input.challengeResponses) as Record<string, string>;
      const sealed: Sealed = {
        surface,
        challengeName,
        session,
        username: challengeParameters.USER_ID_FOR_SRP ?? said.USERNAME!,
        clientId: String(input.clientId),
        userPoolId: input.userPoolId as string | undefined,
      };
      const expiresAt = new Date(Date.now() + challengeSeconds * 1_000);
      const challengeToken = await context.sealer.seal({ ...sealed }, expiresAt);
      return Object.assign(new known.type(), known.read(challengeParameters), { challengeToken, expiresAt });
    },
  };
}

/** New tokens for an old one. */
export const afterwards: Answer<any> = {
  types: () => [RefreshTokensSuccess],
  make: ({ output, context }) =>
    output.authenticationResult?.accessToken
      ? Object.assign(new RefreshTokensSuccess(), { tokens: tokensOf(output.authenticationResult) })
      : lostSignIn(context),
};

const tokensOf = (result: Record<string, unknown>) => ({ tokenType: "Bearer", expiresIn: 0, ...result });

const lostSignIn = ({ requestId }: Context): CognitoError =>
  makeError(OutcomeUnknownError, requestId, {
    howToFindOut: "Sign in again: a sign-in that was cut short leaves nothing behind.",
  });

class AnswerChallenge {
  challengeToken!: string;
  answer!: ChallengeAnswer;
  clientMetadata?: Record<string, string> | null;
  deviceData?: string | null;
}

export function answerInput(surface: Surface): OwnInput<any, AnswerChallenge> {
  class Input extends AnswerChallenge {}
  const field = (name: keyof AnswerChallenge, type: () => any, description: string, nullable = false) =>
    Field(type, { nullable, description })(Input.prototype, name, undefined as never);
  field("challengeToken", () => String, "The token of the challenge.");
  field("answer", () => ChallengeAnswer, "The answer, of the challenge's kind.");
  field("clientMetadata", () => StringMap, theMetadata, true);
  field("deviceData", () => String, theDeviceData, true);
  return {
    type: Input,
    async toOperation(
      { challengeToken, answer, clientMetadata, deviceData },
      { sealer, tenancy, requestId },
    ) {
      const sealed = await sealer.open<Sealed>(challengeToken);
      const refused = (path: string, why: string) => invalidParameter([violation(path, why)], requestId);
      if (sealed === "expired")
        return refused("challengeToken", "Member must not have expired: sign in again");
      if (sealed === "tampered" || sealed.surface !== surface)
        return refused("challengeToken", "Member must be a challenge token of this gateway");
      const { challengeName, session, username, clientId, userPoolId } = sealed;
      const { answer: expected, responses } = challenges[challengeName]!;
      const given = answer[expected];
      if (given === undefined || given === null)
        return refused("answer", `Member must have ${expected} for this challenge`);
      return {
        challengeName,
        session,
        clientId,
        clientMetadata,
        challengeResponses: {
          USERNAME: username,
          ...responses(given),
          SECRET_HASH: tenancy.secretHash(clientId, username),
        },
        ...(surface === "admin"
          ? { userPoolId }
          : { userContextData: deviceData ? { encodedData: deviceData } : undefined }),
      };
    },
  };
}
