/** Pool settings: what DescribeUserPool tells and UpdateUserPool replaces. */
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
import { defaultPasswordPolicy } from "./passwordPolicy";

type Replaceable = Omit<UpdateUserPoolRequest, "UserPoolId" | "PoolName">;

/** What Cognito assumes where a request says nothing, so also what an update resets to. */
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
  #mfa: Omit<GetUserPoolMfaConfigResponse, "MfaConfiguration"> = {};
  /** Fixed when a pool is created, save that custom attributes may be added. */
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
  /** Attributes that keep their old value until the new one is verified. */
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
  /** By priority; Cognito's default prefers the phone, for which nothing is configured here. */
  get recovery(): readonly string[] {
    const options = this.#replaceable.AccountRecoverySetting?.RecoveryMechanisms;
    if (!options) return ["verified_phone_number", "verified_email"];
    return [...options].sort((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0)).map(({ Name }) => Name ?? "");
  }

  /** As AWS does: whatever is omitted goes back to its default. Only the name stays. */
  replace({ PoolName, ...given }: Omit<UpdateUserPoolRequest, "UserPoolId">, at: Date): void {
    if (Object.keys(given.LambdaConfig ?? {}).length) throw notOffered("Lambda triggers");
    const said = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
    const next = { ...structuredClone(defaults), ...Object.fromEntries(said) } as Replaceable;
    next.Policies = {
      PasswordPolicy: { ...defaultPasswordPolicy, ...given.Policies?.PasswordPolicy },
      SignInPolicy: given.Policies?.SignInPolicy ?? defaults.Policies.SignInPolicy,
    } as Replaceable["Policies"];
    this.#replaceable = next;
    this.#name = PoolName ?? this.#name;
    this.#modifiedAt = at;
  }

  replaceMfa({ MfaConfiguration, ...methods }: GetUserPoolMfaConfigResponse, at: Date): void {
    const configured =
      methods.SoftwareTokenMfaConfiguration?.Enabled ||
      methods.SmsMfaConfiguration?.SmsConfiguration ||
      methods.EmailMfaConfiguration;
    if (MfaConfiguration && MfaConfiguration !== "OFF" && !configured)
      throw invalidParameter("Invalid MFA configuration given, can't turn on MFA without an MFA method.");
    this.#mfa = methods;
    this.#replaceable = { ...this.#replaceable, MfaConfiguration: MfaConfiguration ?? "OFF" };
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
