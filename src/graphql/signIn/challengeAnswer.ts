/** The answer to a challenge: exactly one member, for the challenge's kind. */
import { Extensions, Field, InputType } from "type-graphql";
import { ChallengeName } from "../../model/enums";
import { AttributeInput } from "../../model/inputs";
import type { ChallengeAnswer as Answer } from "../../signIn/challenges";
import { JSONObject } from "../scalars";

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
export class ChallengeAnswer implements Answer {
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
