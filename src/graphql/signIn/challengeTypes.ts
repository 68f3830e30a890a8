/** The GraphQL types of challenges: one for each of AWS's names and named after it (`SMS_MFA` → SmsMfaChallenge). */
import { Field, ObjectType } from "type-graphql";
import { ChallengeName } from "../../model/enums";
import type { ChallengeName as Name } from "../../signIn/challenges";
import { defineField, defineFields, type FieldTable } from "../defineField";
import { DateTime, JSONObject, StringMap } from "../scalars";

type Class = new () => object;

/** The type of a challenge: its own fields and the common ones. */
function challenge(name: string, description: string, fields: FieldTable = {}): Class {
  const type: Class = { [name]: class {} }[name]!;
  defineField(type, "challengeToken", {
    type: () => String,
    description: "Goes with the answer. Sealed, and good until `expiresAt`.",
  });
  defineField(type, "expiresAt", {
    type: () => DateTime,
    description: "When the challenge is too old to be answered.",
  });
  defineFields(type, fields);
  ObjectType(name, { description })(type);
  return type;
}

const destinationField = (example: string): FieldTable => ({
  deliveredTo: {
    type: () => String,
    description: `Where the code went, in part: \`${example}\`.`,
    nullable: true,
  },
});

const srpFields: FieldTable = {
  srpB: { type: () => String, description: "The server's SRP value B, in hex." },
  salt: { type: () => String, description: "The salt, in hex." },
  secretBlock: { type: () => String, description: "Part of what the proof signs, in base64." },
};

export const challengeTypes: Readonly<Record<Name, Class>> = {
  NEW_PASSWORD_REQUIRED: challenge(
    "NewPasswordRequiredChallenge",
    "The password was temporary: the user has to choose one.",
    {
      requiredAttributes: {
        type: () => [String],
        description: "Attributes that have to be given with the new password.",
      },
      currentAttributes: { type: () => StringMap, description: "The attributes as they are." },
    },
  ),
  SMS_MFA: challenge(
    "SmsMfaChallenge",
    "A code was sent as a text message: the second factor.",
    destinationField("+*******1234"),
  ),
  SOFTWARE_TOKEN_MFA: challenge(
    "SoftwareTokenMfaChallenge",
    "The authenticator app's code is asked for: the second factor.",
    {
      friendlyDeviceName: {
        type: () => String,
        description: "What the user called the device with the app.",
        nullable: true,
      },
    },
  ),
  EMAIL_OTP: challenge("EmailOtpChallenge", "A code was sent by e-mail.", destinationField("k***@e***")),
  SMS_OTP: challenge(
    "SmsOtpChallenge",
    "A code was sent as a text message.",
    destinationField("+*******1234"),
  ),
  SELECT_MFA_TYPE: challenge(
    "SelectMfaTypeChallenge",
    "The user has several second factors and chooses one.",
    {
      mfaOptions: { type: () => [ChallengeName], description: "SMS_MFA, SOFTWARE_TOKEN_MFA or EMAIL_OTP." },
    },
  ),
  MFA_SETUP: challenge(
    "MfaSetupChallenge",
    "The pool demands a second factor and the user has none. Set one up with this token: associateSoftwareToken, then verifySoftwareToken, then answer with `mfaSetup`.",
    { mfaOptions: { type: () => [ChallengeName], description: "The factors that can be set up." } },
  ),
  SELECT_CHALLENGE: challenge("SelectChallenge", "The user chooses how to sign in.", {
    firstFactorOptions: { type: () => [ChallengeName], description: "The factors that this user has." },
  }),
  PASSWORD: challenge("PasswordChallenge", "The password is asked for."),
  ADMIN_NO_SRP_AUTH: challenge(
    "AdminNoSrpAuthChallenge",
    "The password is asked for, on an administrators' way in.",
  ),
  PASSWORD_SRP: challenge(
    "PasswordSrpChallenge",
    "The client's SRP value A is asked for, as a password's first half.",
  ),
  PASSWORD_VERIFIER: challenge(
    "PasswordVerifierChallenge",
    "SRP: the client proves that it knows the password.",
    {
      ...srpFields,
      userIdForSrp: { type: () => String, description: "The user's name, as it goes into the proof." },
    },
  ),
  DEVICE_SRP_AUTH: challenge("DeviceSrpAuthChallenge", "The remembered device's SRP value A is asked for."),
  DEVICE_PASSWORD_VERIFIER: challenge(
    "DevicePasswordVerifierChallenge",
    "SRP: the remembered device proves that it knows its own password.",
    {
      ...srpFields,
      deviceKey: { type: () => String, description: "The device's key, as it goes into the proof." },
    },
  ),
  CUSTOM_CHALLENGE: challenge("CustomChallenge", "The pool's own trigger asks something.", {
    parameters: { type: () => StringMap, description: "What the trigger tells the client." },
  }),
  WEB_AUTHN: challenge("WebAuthnChallenge", "A passkey is asked for.", {
    requestOptions: {
      type: () => JSONObject,
      description: "For `navigator.credentials.get({ publicKey })`, in JSON's form.",
    },
  }),
};

@ObjectType("UnsupportedChallenge", {
  description: "Cognito asks for a further step that is newer than this release of the gateway.",
})
export class UnsupportedChallenge {
  @Field(() => String, { description: "AWS's name of the challenge." })
  name!: string;
}
