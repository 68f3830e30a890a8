/** Pool settings: what DescribeUserPool returns and UpdateUserPool replaces. */
import type {
  DeviceConfigurationType,
  GetUserPoolMfaConfigResponse,
  PasswordPolicyType,
  SchemaAttributeType,
  UpdateUserPoolRequest,
  UserPoolType,
  VerifiedAttributeType,
} from "@aws-sdk/client-cognito-identity-provider";
import { standardAttributes } from "./attributes";
import { customAttributes } from "./customAttributes";
import { invalidParameter, notOffered } from "./errors";
import { offeredMfa } from "./mfa";
import { defaultPasswordPolicy } from "./passwordPolicy";
import { expectPossible, type Replaceable } from "./poolRules";

type Factors = Omit<GetUserPoolMfaConfigResponse, "MfaConfiguration">;

/** Passkeys are a first factor too, so their configuration stays. */
const noFactors = ({ WebAuthnConfiguration }: Factors): Factors =>
  WebAuthnConfiguration ? { WebAuthnConfiguration } : {};

/** Cognito's defaults for omitted members. An update resets omitted members to these. */
const defaults = {
  Policies: {
    PasswordPolicy: defaultPasswordPolicy,
    SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
  },
  DeletionProtection: "INACTIVE",
  LambdaConfig: {},
  AutoVerifiedAttributes: [],
  VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE" },
  MfaConfiguration: "OFF",
  EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
  UserPoolTags: {},
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
  UserPoolTier: "ESSENTIALS",
} satisfies Replaceable;

export class Settings {
  #name = "Embedded";
  #replaceable: Replaceable = structuredClone(defaults) as Replaceable;
  #mfa: Factors = {};
  /** Fixed at the pool's creation, except that custom attributes may be added. */
  readonly schema: SchemaAttributeType[] = standardAttributes.map((attribute) => ({ ...attribute }));
  readonly aliasAttributes: readonly "email"[] = ["email"];
  #modifiedAt: Date;

  constructor(
    private readonly identity: { id: string; arn: string },
    private readonly createdAt: Date,
  ) {
    this.#modifiedAt = createdAt;
  }

  get passwordPolicy(): PasswordPolicyType {
    return this.#replaceable.Policies?.PasswordPolicy ?? defaultPasswordPolicy;
  }
  get firstFactors(): readonly string[] {
    return this.#replaceable.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ["PASSWORD"];
  }
  get devices(): DeviceConfigurationType | undefined {
    return this.#replaceable.DeviceConfiguration;
  }
  get autoVerified(): readonly VerifiedAttributeType[] {
    return this.#replaceable.AutoVerifiedAttributes ?? [];
  }
  /** Attributes that keep the old value until the new one is verified. */
  get verifiedBeforeUpdate(): readonly string[] {
    return this.#replaceable.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [];
  }
  get adminCreateOnly(): boolean {
    return this.#replaceable.AdminCreateUserConfig?.AllowAdminCreateUserOnly ?? false;
  }
  get threatProtection(): boolean {
    return (this.#replaceable.UserPoolAddOns?.AdvancedSecurityMode ?? "OFF") !== "OFF";
  }
  get mfa(): GetUserPoolMfaConfigResponse {
    return { ...this.#mfa, MfaConfiguration: this.#replaceable.MfaConfiguration };
  }
  /** Cognito's legacy default: the phone first, even if it is also a second factor. */
  get recoversByDefault(): boolean {
    return !this.#replaceable.AccountRecoverySetting?.RecoveryMechanisms;
  }
  /** In order of priority. */
  get recovery(): readonly string[] {
    const options = this.#replaceable.AccountRecoverySetting?.RecoveryMechanisms;
    if (!options) return ["verified_phone_number", "verified_email"];
    return [...options].sort((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0)).map(({ Name }) => Name ?? "");
  }

  /** As in AWS, an update resets every omitted member to its default. Only the name stays. */
  replace({ PoolName, ...text }: Omit<UpdateUserPoolRequest, "UserPoolId">, at: Date): void {
    if (Object.keys(text.LambdaConfig ?? {}).length) throw notOffered("Lambda triggers");
    const { MfaConfiguration = "OFF", Policies, AdminCreateUserConfig } = text;
    if (MfaConfiguration === "ON" && this.mfa.MfaConfiguration !== "ON")
      throw invalidParameter("Cannot turn MFA functionality ON, once the user pool has been created.");
    const { UnusedAccountValidityDays } = AdminCreateUserConfig ?? {};
    const { TemporaryPasswordValidityDays = UnusedAccountValidityDays || 7 } = Policies?.PasswordPolicy ?? {};
    if (UnusedAccountValidityDays && Policies?.PasswordPolicy?.TemporaryPasswordValidityDays !== undefined)
      throw invalidParameter(
        "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays",
      );
    const entries = Object.entries(text).filter(([, value]) => value !== undefined && value !== null);
    const next = { ...structuredClone(defaults), ...Object.fromEntries(entries) } as Replaceable;
    next.Policies = {
      PasswordPolicy: {
        ...defaultPasswordPolicy,
        ...Policies?.PasswordPolicy,
        TemporaryPasswordValidityDays,
      },
      SignInPolicy: Policies?.SignInPolicy ?? defaults.Policies.SignInPolicy,
    } as Replaceable["Policies"];
    next.AdminCreateUserConfig = {
      ...next.AdminCreateUserConfig,
      UnusedAccountValidityDays: TemporaryPasswordValidityDays,
    };
    this.#change(next, MfaConfiguration === "OFF" ? noFactors(this.#mfa) : this.#mfa, at);
    this.#name = PoolName ?? this.#name;
  }

  /** As in AWS, an omitted factor is off, and an omitted MfaConfiguration switches MFA off. */
  replaceMfa({ MfaConfiguration, ...methods }: GetUserPoolMfaConfigResponse, at: Date): void {
    const hasFactor = offeredMfa(methods).length > 0;
    if (MfaConfiguration === "OFF" && hasFactor)
      throw invalidParameter(
        "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
      );
    if (MfaConfiguration && MfaConfiguration !== "OFF" && !hasFactor)
      throw invalidParameter(
        "Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.",
      );
    const next = { ...this.#replaceable, MfaConfiguration: MfaConfiguration ?? "OFF" };
    this.#change(next, MfaConfiguration ? methods : noFactors(methods), at);
  }

  #change(next: Replaceable, mfa: Factors, at: Date): void {
    expectPossible(next, mfa);
    this.#replaceable = next;
    this.#mfa = mfa;
    this.#modifiedAt = at;
  }

  addCustomAttributes(attributes: readonly SchemaAttributeType[], at: Date): void {
    this.schema.push(...customAttributes(attributes, this.schema));
    this.#modifiedAt = at;
  }

  describe(users: number): UserPoolType {
    return {
      Id: this.identity.id,
      Arn: this.identity.arn,
      Name: this.#name,
      CreationDate: this.createdAt,
      LastModifiedDate: this.#modifiedAt,
      SchemaAttributes: this.schema,
      AliasAttributes: [...this.aliasAttributes],
      UsernameConfiguration: { CaseSensitive: false },
      EstimatedNumberOfUsers: users,
      ...this.#replaceable,
    };
  }
}
