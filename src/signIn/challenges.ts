/**
 * Challenges that Cognito may issue during a sign-in, and the format of their answers. One line for each of AWS's
 * names. Their GraphQL types are beside the other types.
 */

import { parseObject } from "../json";
import type { ChallengeName as AwsChallengeName } from "../model/enums";

type Parameters = Readonly<Record<string, string | undefined>>;
export type Responses = Record<string, string | null | undefined>;

/** Cognito's parameters of a challenge. */
export interface ChallengeRequest {
  parameters: Parameters;
  availableChallenges: readonly string[];
}

interface SrpProof {
  signature: string;
  timestamp: string;
}

/** The answer to a challenge: one member, for the challenge's kind. */
export interface ChallengeAnswer {
  newPassword?: { password: string; attributes?: { name: string; value?: string | null }[] | null };
  smsMfaCode?: string;
  softwareTokenMfaCode?: string;
  emailOtpCode?: string;
  smsOtpCode?: string;
  mfaType?: string;
  mfaSetup?: boolean;
  firstFactor?: { factor: string; password?: string | null; srpA?: string | null };
  password?: string;
  srpA?: string;
  srpProof?: SrpProof;
  custom?: string;
  webAuthnCredential?: object;
}

export interface Challenge {
  /** The fields of the challenge's type. */
  read(request: ChallengeRequest): object;
  /** The member of ChallengeAnswer that answers it. */
  answer: keyof ChallengeAnswer;
  /** AWS's ChallengeResponses for the answer; undefined for an answer to another challenge. */
  responses(answer: ChallengeAnswer): Responses | undefined;
  /** Parameters that every response must return. */
  carried?(parameters: Parameters): Responses;
}

function answeredBy<K extends keyof ChallengeAnswer>(
  answer: K,
  responses: (answer: NonNullable<ChallengeAnswer[K]>) => Responses,
): Pick<Challenge, "answer" | "responses"> {
  return {
    answer,
    responses(answers) {
      const value = answers[answer];
      return value === undefined || value === null || value === false ? undefined : responses(value);
    },
  };
}

const noMembers = () => ({});
const readDestination = ({ parameters }: ChallengeRequest) => ({
  deliveredTo: parameters.CODE_DELIVERY_DESTINATION,
});
const as = (name: string) => (answer: string) => ({ [name]: answer });

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
export type ChallengeName = Exclude<keyof typeof AwsChallengeName, "UNRECOGNIZED">;

/** A missing or superfluous name does not compile. */
export const challenges: Readonly<Record<ChallengeName, Challenge>> = {
  NEW_PASSWORD_REQUIRED: {
    read: ({ parameters: { requiredAttributes, userAttributes } }) => ({
      requiredAttributes: strings(requiredAttributes).map((name) => name.replace(/^userAttributes\./, "")),
      currentAttributes: Object.fromEntries(
        Object.entries(object(userAttributes)).filter(([, value]) => typeof value === "string"),
      ),
    }),
    ...answeredBy("newPassword", ({ password, attributes }) => ({
      NEW_PASSWORD: password,
      ...Object.fromEntries(
        (attributes ?? []).map(({ name, value }) => [`userAttributes.${name}`, value ?? ""]),
      ),
    })),
  },
  SMS_MFA: { read: readDestination, ...answeredBy("smsMfaCode", as("SMS_MFA_CODE")) },
  SOFTWARE_TOKEN_MFA: {
    read: ({ parameters: { FRIENDLY_DEVICE_NAME } }) => ({ friendlyDeviceName: FRIENDLY_DEVICE_NAME }),
    ...answeredBy("softwareTokenMfaCode", as("SOFTWARE_TOKEN_MFA_CODE")),
  },
  EMAIL_OTP: { read: readDestination, ...answeredBy("emailOtpCode", as("EMAIL_OTP_CODE")) },
  SMS_OTP: { read: readDestination, ...answeredBy("smsOtpCode", as("SMS_OTP_CODE")) },
  SELECT_MFA_TYPE: {
    read: ({ parameters: { MFAS_CAN_CHOOSE } }) => ({ mfaOptions: strings(MFAS_CAN_CHOOSE) }),
    ...answeredBy("mfaType", as("ANSWER")),
  },
  MFA_SETUP: {
    read: ({ parameters: { MFAS_CAN_SETUP } }) => ({ mfaOptions: strings(MFAS_CAN_SETUP) }),
    ...answeredBy("mfaSetup", noMembers),
  },
  SELECT_CHALLENGE: {
    read: ({ availableChallenges }) => ({ firstFactorOptions: availableChallenges }),
    ...answeredBy("firstFactor", ({ factor, password, srpA }) => ({
      ANSWER: factor,
      PASSWORD: password,
      SRP_A: srpA,
    })),
  },
  PASSWORD: { read: noMembers, ...answeredBy("password", as("PASSWORD")) },
  ADMIN_NO_SRP_AUTH: { read: noMembers, ...answeredBy("password", as("PASSWORD")) },
  PASSWORD_SRP: { read: noMembers, ...answeredBy("srpA", as("SRP_A")) },
  PASSWORD_VERIFIER: {
    read: (request) => ({
      ...srpRead(request),
      userIdForSrp: request.parameters.USER_ID_FOR_SRP ?? request.parameters.USERNAME ?? "",
    }),
    carried: srpCarried,
    ...answeredBy("srpProof", srpResponses),
  },
  DEVICE_SRP_AUTH: { read: noMembers, ...answeredBy("srpA", as("SRP_A")) },
  DEVICE_PASSWORD_VERIFIER: {
    read: (request) => ({ ...srpRead(request), deviceKey: request.parameters.DEVICE_KEY ?? "" }),
    carried: (parameters) => ({ ...srpCarried(parameters), DEVICE_KEY: parameters.DEVICE_KEY }),
    ...answeredBy("srpProof", srpResponses),
  },
  CUSTOM_CHALLENGE: {
    read: ({ parameters: { USERNAME, USER_ID_FOR_SRP, ...parameters } }) => ({ parameters }),
    ...answeredBy("custom", as("ANSWER")),
  },
  WEB_AUTHN: {
    read: ({ parameters: { CREDENTIAL_REQUEST_OPTIONS } }) => ({
      requestOptions: object(CREDENTIAL_REQUEST_OPTIONS),
    }),
    ...answeredBy("webAuthnCredential", (credential) => ({ CREDENTIAL: JSON.stringify(credential) })),
  },
};

/** False for a challenge that is newer than this release. */
export const isChallengeName = (name: string): name is ChallengeName => Object.hasOwn(challenges, name);

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

const object = (text: string | undefined): object => (text && parseObject(text)) || {};
