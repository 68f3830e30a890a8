/** Custom attributes: a pool's additions to its schema. */
import type { SchemaAttributeType } from "@aws-sdk/client-cognito-identity-provider";
import { invalidParameter } from "./errors";

const maxAttributes = 50;
const maxLength = 2048;

/** The attributes as the schema lists them. Throws InvalidParameterException for those that Cognito rejects. */
export function customAttributes(
  added: readonly SchemaAttributeType[],
  schema: readonly SchemaAttributeType[],
): SchemaAttributeType[] {
  const names = new Set(schema.map(({ Name }) => Name));
  const custom = added.map((attribute) => {
    const { AttributeDataType, DeveloperOnlyAttribute = false, Mutable = true, Required } = attribute;
    const Name = `${DeveloperOnlyAttribute ? "dev:" : ""}custom:${attribute.Name}`;
    if (!AttributeDataType)
      throw invalidParameter(
        "Invalid AttributeDataType input, consider using the provided AttributeDataType enum.",
      );
    if (Required) throw invalidParameter("Required custom attributes are not supported currently.");
    if (names.has(Name)) throw invalidParameter(`${Name}: Existing attribute already has name ${Name}.`);
    names.add(Name);
    expectLimits(Name, attribute);
    return { ...attribute, Name, AttributeDataType, DeveloperOnlyAttribute, Mutable, Required: false };
  });
  if ([...names].filter((name) => name?.includes("custom:")).length > maxAttributes)
    throw invalidParameter(`A user pool has at most ${maxAttributes} custom attributes.`);
  return custom;
}

function expectLimits(
  name: string,
  { AttributeDataType, StringAttributeConstraints, NumberAttributeConstraints }: SchemaAttributeType,
): void {
  const isText = AttributeDataType === "String";
  const { MinLength, MaxLength } = (isText && StringAttributeConstraints) || {};
  const { MinValue, MaxValue } = (AttributeDataType === "Number" && NumberAttributeConstraints) || {};
  const min = MinLength ?? MinValue;
  const max = MaxLength ?? MaxValue;
  const legal = isText ? /^\d+$/ : /^-?\d+(\.\d+)?$/;
  const isIllegal = [min, max].some(
    (limit) => limit !== undefined && (!legal.test(limit) || (isText && Number(limit) > maxLength)),
  );
  const isReversed = min !== undefined && max !== undefined && Number(min) > Number(max);
  if (isIllegal || isReversed) throw invalidParameter(`${name}: Invalid attribute constraints.`);
}
