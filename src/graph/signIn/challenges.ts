/**
 * Challenges: what Cognito may ask for in the middle of a sign-in. A line for each of AWS's names; its type is called
 * like it (`SMS_MFA` → SmsMfaChallenge) and tells its parameters in fields.
 */

import { Extensions, Field, InputType, ObjectType } from "type-graphql";
import { ChallengeName } from "../../model/enums";
import { AttributeInput } from "../../model/inputs";
import { DateTime, JSONObject, StringMap } from "../../scalars";

type Parameters = Readonly<Record<string, string | undefined>>;
type Class = new () => object;

/** Out of a step's answer. */
export interface ChallengeRequest {
  parameters: Parameters;
  availableChallenges: string[];
}

interface Challenge {
  type: Class;
  /** The fields of the type. */
  read(asked: ChallengeRequest): object;
  /** The member of ChallengeAnswer that answers it. */
  answer: keyof ChallengeAnswer;
  /** AWS's ChallengeResponses for the answer. */
  responses(answer: any): Record<string, string | null | undefined>;
  /** Parameters that every response to it gives back. */
  carried?(parameters: Parameters): Record<string, string | undefined>;
}

type Members = Record<string, [type: () => any, description: string, nullable?: "nullable"]>;

/** The type of a challenge: its own fields, and those that every challenge has. */
function challenge(name: string, description: string, members: Members = {}): Class {
  const type: Class = { [name]: class {} }[name]!;
  const add = (field: string, of: () => any, meaning: string, nullable = false) =>
    Field(of, { description: meaning, nullable })(type.prototype, field, undefined as never);
  add("challengeToken", () => String, "Goes with the answer. Sealed, and good until `expiresAt`.");
  add("expiresAt", () => DateTime, "When the challenge is too old to be answered.");
  for (const [field, [of, meaning, nullable]] of Object.entries(members))
    add(field, of, meaning, nullable === "nullable");
  ObjectType(name, { description })(type);
  return type;
}

const destinationField = (example: string): Members => ({
  deliveredTo: [() => String, `Where the code went, in part: \`${example}\`.`, "nullable"],
});
const readDestination = ({ parameters }: ChallengeRequest) => ({
  deliveredTo: parameters.CODE_DELIVERY_DESTINATION,
});
const noMembers = () => ({});
const response = (name: string) => (answer: string) => ({ [name]: answer });

const srpMembers: Members = {
  srpB: [() => String, "The server's SRP value B, in hex."],
  salt: [() => String, "The salt, in hex."],
  secretBlock: [() => String, "Part of what the proof signs, in base64."],
};
const srpRead = ({ parameters }: ChallengeRequest) => ({
  srpB: parameters.SRP_B ?? "",
  salt: parameters.SALT ?? "",
  secretBlock: parameters.SECRET_BLOCK ?? "",
});
const srpCarried = ({ SECRET_BLOCK }: Parameters) => ({ PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK });
const srpResponses = ({ signature, timestamp }: SrpProof) => ({
  PASSWORD_CLAIM_SIGNATURE: signature,
  TIMESTAMP: timestamp,
});

/** AWS's ChallengeNameType. */
type Name = Exclude<keyof typeof ChallengeName, "UNRECOGNIZED">;

/** A name that is missing, or too many, does not compile. */
export const challenges: Readonly<Record<Name, Challenge>> = {
  NEW_PASSWORD_REQUIRED: {
    type: challenge(
      "NewPasswordRequiredChallenge",
      "The password was temporary: the user has to choose one.",
      {
        requiredAttributes: [() => [String], "Attributes that have to be given with the new password."],
        currentAttributes: [() => StringMap, "The attributes as they are."],
      },
    ),
    read: ({ parameters: { requiredAttributes, userAttributes } }) => ({
      requiredAttributes: strings(requiredAttributes).map((name) => name.replace(/^userAttributes\./, "")),
      currentAttributes: Object.fromEntries(
        Object.entries(object(userAttributes)).filter(([, value]) => typeof value === "string"),
      ),
    }),
    answer: "newPassword",
    responses: ({ password, attributes }: NewPasswordAnswer) => ({
      NEW_PASSWORD: password,
      ...Object.fromEntries(
        (attributes ?? []).map(({ name, value }) => [`userAttributes.${name}`, value ?? ""]),
      ),
    }),
  },
  SMS_MFA: {
    type: challenge(
      "SmsMfaChallenge",
      "A code was sent as a text message: the second factor.",
      destinationField("+*******1234"),
    ),
    read: readDestination,
    answer: "smsMfaCode",
    responses: response("SMS_MFA_CODE"),
  },
  SOFTWARE_TOKEN_MFA: {
    type: challenge(
      "SoftwareTokenMfaChallenge",
      "The authenticator app's code is asked for: the second factor.",
      { friendlyDeviceName: [() => String, "What the user called the device with the app.", "nullable"] },
    ),
    read: ({ parameters: { FRIENDLY_DEVICE_NAME } }) => ({ friendlyDeviceName: FRIENDLY_DEVICE_NAME }),
    answer: "softwareTokenMfaCode",
    responses: response("SOFTWARE_TOKEN_MFA_CODE"),
  },
  EMAIL_OTP: {
    type: challenge("EmailOtpChallenge", "A code was sent by e-mail.", destinationField("k***@e***")),
    read: readDestination,
    answer: "emailOtpCode",
    responses: response("EMAIL_OTP_CODE"),
  },
  SMS_OTP: {
    type: challenge(
      "SmsOtpChallenge",
      "A code was sent as a text message.",
      destinationField("+*******1234"),
    ),
    read: readDestination,
    answer: "smsOtpCode",
    responses: response("SMS_OTP_CODE"),
  },
  SELECT_MFA_TYPE: {
    type: challenge("SelectMfaTypeChallenge", "The user has several second factors and chooses one.", {
      mfaOptions: [() => [ChallengeName], "SMS_MFA, SOFTWARE_TOKEN_MFA or EMAIL_OTP."],
    }),
    read: ({ parameters: { MFAS_CAN_CHOOSE } }) => ({ mfaOptions: strings(MFAS_CAN_CHOOSE) }),
    answer: "mfaType",
    responses: response("ANSWER"),
  },
  MFA_SETUP: {
    type: challenge(
      "MfaSetupChallenge",
      "The pool demands a second factor and the user has none. Set one up with this token: associateSoftwareToken, then verifySoftwareToken, then answer with `mfaSetup`.",
      { mfaOptions: [() => [ChallengeName], "The factors that can be set up."] },
    ),
    read: ({ parameters: { MFAS_CAN_SETUP } }) => ({ mfaOptions: strings(MFAS_CAN_SETUP) }),
    answer: "mfaSetup",
    responses: noMembers,
  },
  SELECT_CHALLENGE: {
    type: challenge("SelectChallenge", "The user chooses how to sign in.", {
      firstFactorOptions: [() => [ChallengeName], "The factors that this user has."],
    }),
    read: ({ availableChallenges }) => ({ firstFactorOptions: availableChallenges }),
    answer: "firstFactor",
    responses: ({ factor, password, srpA }: FirstFactorAnswer) => ({
      ANSWER: factor,
      PASSWORD: password,
      SRP_A: srpA,
    }),
  },
  PASSWORD: {
    type: challenge("PasswordChallenge", "The password is asked for."),
    read: noMembers,
    answer: "password",
    responses: response("PASSWORD"),
  },
  ADMIN_NO_SRP_AUTH: {
    type: challenge("AdminNoSrpAuthChallenge", "The password is asked for, on an administrators' way in."),
    read: noMembers,
    answer: "password",
    responses: response("PASSWORD"),
  },
  PASSWORD_SRP: {
    type: challenge(
      "PasswordSrpChallenge",
      "The client's SRP value A is asked for, as a password's first half.",
    ),
    read: noMembers,
    answer: "srpA",
    responses: response("SRP_A"),
  },
  PASSWORD_VERIFIER: {
    type: challenge("PasswordVerifierChallenge", "SRP: the client proves that it knows the password.", {
      ...srpMembers,
      userIdForSrp: [() => String, "The user's name, as it goes into the proof."],
    }),
    read: (asked) => ({
      ...srpRead(asked),
      userIdForSrp: asked.parameters.USER_ID_FOR_SRP ?? asked.parameters.USERNAME ?? "",
    }),
    carried: srpCarried,
    answer: "srpProof",
    responses: srpResponses,
  },
  DEVICE_SRP_AUTH: {
    type: challenge("DeviceSrpAuthChallenge", "The remembered device's SRP value A is asked for."),
    read: noMembers,
    answer: "srpA",
    responses: response("SRP_A"),
  },
  DEVICE_PASSWORD_VERIFIER: {
    type: challenge(
      "DevicePasswordVerifierChallenge",
      "SRP: the remembered device proves that it knows its own password.",
      { ...srpMembers, deviceKey: [() => String, "The device's key, as it goes into the proof."] },
    ),
    read: (asked) => ({ ...srpRead(asked), deviceKey: asked.parameters.DEVICE_KEY ?? "" }),
    carried: (parameters) => ({ ...srpCarried(parameters), DEVICE_KEY: parameters.DEVICE_KEY }),
    answer: "srpProof",
    responses: srpResponses,
  },
  CUSTOM_CHALLENGE: {
    type: challenge("CustomChallenge", "The pool's own trigger asks something.", {
      parameters: [() => StringMap, "What the trigger tells the client."],
    }),
    read: ({ parameters: { USERNAME, USER_ID_FOR_SRP, ...parameters } }) => ({ parameters }),
    answer: "custom",
    responses: response("ANSWER"),
  },
  WEB_AUTHN: {
    type: challenge("WebAuthnChallenge", "A passkey is asked for.", {
      requestOptions: [() => JSONObject, "For `navigator.credentials.get({ publicKey })`, in JSON's form."],
    }),
    read: ({ parameters: { CREDENTIAL_REQUEST_OPTIONS } }) => ({
      requestOptions: object(CREDENTIAL_REQUEST_OPTIONS),
    }),
    answer: "webAuthnCredential",
    responses: (credential: object) => ({ CREDENTIAL: JSON.stringify(credential) }),
  },
};

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

@InputType("FirstFactorAnswer", { description: "How the user signs in." })
class FirstFactorAnswer {
  @Field(() => ChallengeName, { description: "One of `firstFactorOptions`." })
  factor!: string;

  @Field(() => String, { nullable: true, description: "With PASSWORD: the password." })
  password?: string | null;

  @Field(() => String, { nullable: true, description: "With PASSWORD_SRP: the client's value A, in hex." })
  srpA?: string | null;
}

@InputType("SrpProof", {
  description: "SRP's proof, made by the client: of the user's password, or of the device's.",
})
class SrpProof {
  @Field(() => String, { description: "AWS: PASSWORD_CLAIM_SIGNATURE, in base64." })
  signature!: string;

  @Field(() => String, { description: "The time that was signed: `Tue Nov 24 16:05:00 UTC 2026`." })
  timestamp!: string;
}

@Extensions({ oneOf: true })
@InputType("ChallengeAnswer", {
  description: "The answer to a challenge: exactly one, of the challenge's kind.",
})
export class ChallengeAnswer {
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

  @Field(() => ChallengeName, {
    nullable: true,
    description: "For SelectMfaTypeChallenge: one of `mfaOptions`.",
  })
  mfaType?: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "For MfaSetupChallenge, with the challenge token of verifySoftwareToken: true, it is set up.",
  })
  mfaSetup?: boolean;

  @Field(() => FirstFactorAnswer, { nullable: true, description: "For SelectChallenge." })
  firstFactor?: FirstFactorAnswer;

  @Field(() => String, {
    nullable: true,
    description: "For PasswordChallenge and AdminNoSrpAuthChallenge: the password.",
  })
  password?: string;

  @Field(() => String, {
    nullable: true,
    description: "For PasswordSrpChallenge and DeviceSrpAuthChallenge: the client's SRP value A, in hex.",
  })
  srpA?: string;

  @Field(() => SrpProof, {
    nullable: true,
    description: "For PasswordVerifierChallenge and DevicePasswordVerifierChallenge.",
  })
  srpProof?: SrpProof;

  @Field(() => String, { nullable: true, description: "For CustomChallenge: the answer." })
  custom?: string;

  @Field(() => JSONObject, {
    nullable: true,
    description: "For WebAuthnChallenge: the credential, as its `toJSON()` gives it.",
  })
  webAuthnCredential?: object;
}

@ObjectType("UnsupportedChallenge", {
  description: "Cognito asks for a further step that is newer than this release of the gateway.",
})
export class UnsupportedChallenge {
  @Field(() => String, { description: "AWS's name of the challenge." })
  name!: string;
}

function parsed(text: string | undefined): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const strings = (text: string | undefined): string[] => {
  const list = parsed(text);
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
};

const object = (text: string | undefined): object => {
  const value = parsed(text);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
};
