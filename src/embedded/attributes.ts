/** Attributes: the schema of a pool, and who may write each attribute. */
import type { AttributeType, SchemaAttributeType } from "@aws-sdk/client-cognito-identity-provider";
import { invalidParameter, passwordAttemptsExceeded } from "./errors";

export type Change = readonly [name: string, value: string | undefined];

const text = (Name: string, MinLength = "0", MaxLength = "2048"): SchemaAttributeType => ({
  Name,
  AttributeDataType: "String",
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  StringAttributeConstraints: { MinLength, MaxLength },
});
const flag = (Name: string): SchemaAttributeType => ({
  Name,
  AttributeDataType: "Boolean",
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
});

/** The standard attributes of every Cognito user pool. */
export const standardAttributes: readonly SchemaAttributeType[] = [
  { ...text("sub", "1", "2048"), Mutable: false, Required: true },
  ...["name", "given_name", "family_name", "middle_name", "nickname", "preferred_username"].map((name) =>
    text(name),
  ),
  ...["profile", "picture", "website", "email", "gender", "zoneinfo", "locale", "phone_number"].map((name) =>
    text(name),
  ),
  flag("email_verified"),
  flag("phone_number_verified"),
  text("birthdate", "10", "10"),
  text("address"),
  {
    ...flag("updated_at"),
    AttributeDataType: "Number",
    NumberAttributeConstraints: { MinValue: "0" },
  },
  { ...text("identities"), StringAttributeConstraints: {} },
];

const formats: Record<string, readonly [RegExp, string]> = {
  email: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/u, "Invalid email address format."],
  phone_number: [/^\+[1-9]\d{4,14}$/, "Invalid phone number format."],
};

/**
 * The changes that a list of attributes requests. `creating` allows immutable attributes and checks that the required
 * ones are present. `writable` lists what an app client may write; undefined stands for an administrator, who may write
 * every mutable attribute.
 */
export function readChanges(
  list: readonly AttributeType[],
  schema: readonly SchemaAttributeType[],
  { creating, writable }: { creating: boolean; writable?: (name: string) => boolean },
): Change[] {
  const changes = list.map(({ Name = "", Value }): Change => {
    return [Name, Name.endsWith("_verified") ? Value?.toLowerCase() : Value];
  });
  if (writable && !changes.every(([name]) => writable(name)))
    throw passwordAttemptsExceeded.unauthorizedAttribute();
  const faults = changes.flatMap(([name, value]) => fault(name, value, schema, creating) ?? []);
  if (creating) {
    const names = new Set(changes.flatMap(([name, value]) => (value ? [name] : [])));
    const missing = schema.filter(
      ({ Name, Required }) => Required && Name !== "sub" && !names.has(Name ?? ""),
    );
    faults.push(...missing.map(({ Name }) => `${Name}: The attribute is required`));
  }
  if (faults.length)
    throw invalidParameter(`Attributes did not conform to the schema: ${faults.join("\n")}\n`);
  for (const [name, value] of changes) {
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (format && value && !format[0].test(value)) throw invalidParameter(format[1]);
  }
  return changes;
}

function fault(
  name: string,
  value: string | undefined,
  schema: readonly SchemaAttributeType[],
  creating: boolean,
): string | undefined {
  const attribute = schema.find(({ Name }) => Name === name);
  if (!attribute) return `Type for attribute {${name}} could not be determined`;
  if (name === "sub" || name === "identities" || (!creating && !attribute.Mutable))
    return `user.${name}: Attribute cannot be updated. (changing an immutable attribute)`;
  if (!value) return attribute.Required && !creating ? `${name}: The attribute is required` : undefined;
  const { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {};
  if (MinLength && value.length < Number(MinLength))
    return `${name}: String must be at least ${MinLength} characters long`;
  if (MaxLength && value.length > Number(MaxLength))
    return `${name}: String must be no longer than ${MaxLength} characters`;
  if (attribute.AttributeDataType === "Number") return numberFault(name, value, attribute);
  if (attribute.AttributeDataType === "Boolean" && !/^(true|false)$/i.test(value))
    return `${name}: The attribute is not a boolean`;
  return undefined;
}

function numberFault(
  name: string,
  value: string,
  { NumberAttributeConstraints: { MinValue, MaxValue } = {} }: SchemaAttributeType,
): string | undefined {
  const number = Number(value);
  if (!value.trim() || !Number.isFinite(number)) return `${name}: The attribute is not a number`;
  if (MinValue && number < Number(MinValue)) return `${name}: Number must be at least ${MinValue}`;
  if (MaxValue && number > Number(MaxValue)) return `${name}: Number must be no greater than ${MaxValue}`;
  return undefined;
}

/** Throws InvalidParameterException when `email_verified` or `phone_number_verified` is set without an address. */
export function expectAddresses(changes: readonly Change[], current: ReadonlyMap<string, string>): void {
  const after = new Map([...current, ...changes]);
  const names = (name: string) => changes.some(([changed, value]) => changed === `${name}_verified` && value);
  if (names("email") && !after.get("email"))
    throw invalidParameter("Email is required to verify/un-verify an email");
  if (names("phone_number") && !after.get("phone_number"))
    throw invalidParameter("Phone Number is required to verify/un-verify a phone number");
}

/** A changed address is unverified until its new code comes back, unless the same change marks it as verified. */
export function withVerification(
  changes: readonly Change[],
  current: ReadonlyMap<string, string>,
): readonly Change[] {
  const names = new Set(changes.map(([name]) => name));
  const resets = changes.flatMap(([name, value]): Change[] => {
    if (name !== "email" && name !== "phone_number") return [];
    if (value && value === current.get(name)) return [];
    return names.has(`${name}_verified`) ? [] : [[`${name}_verified`, value ? "false" : undefined]];
  });
  return [...changes, ...resets];
}

/** In Cognito's order: `sub` first. */
export function attributeList(
  sub: string,
  attributes: ReadonlyMap<string, string>,
  includes: (name: string) => boolean = () => true,
): { Name: string; Value: string }[] {
  const entries = [["sub", sub] as const, ...attributes];
  return entries.filter(([name]) => includes(name)).map(([Name, Value]) => ({ Name, Value }));
}
