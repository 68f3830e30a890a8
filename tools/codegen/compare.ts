/** The differences between two SDKs as sentences: the decisions that an upgrade requires. */
import type { Declarations, MemberType } from "./declarations";

/** Empty without differences. */
export function differences(from: Declarations, to: Declarations): string[] {
  return [...missingFrom(to, from, "is new"), ...missingFrom(from, to, "is gone")];
}

/** Everything that `whole` has and `other` lacks. */
function missingFrom(reference: Declarations, other: Declarations, verdict: string): string[] {
  const differences: string[] = [];
  const named = (declarations: Declarations) =>
    new Map(declarations.operations.map((each) => [each.name, each]));
  const otherByName = named(other);
  for (const { name, errors } of reference.operations) {
    const counterpart = otherByName.get(name);
    if (!counterpart)
      differences.push(`Operation ${name} ${verdict}${verdict === "is new" ? ": it needs a route" : ""}.`);
    else
      for (const error of errors)
        if (!counterpart.errors.includes(error))
          differences.push(`Exception ${error} of ${name} ${verdict}.`);
  }
  for (const exception of reference.exceptions)
    if (!other.exceptions.includes(exception))
      differences.push(
        `Exception ${exception} ${verdict}${verdict === "is new" ? ": it needs a meaning in src/graphql/errors/exceptions.ts" : ""}.`,
      );
  for (const [name, values] of reference.enums) {
    const counterpart = other.enums.get(name);
    if (!counterpart) differences.push(`Enum ${name} ${verdict}.`);
    else
      for (const value of values)
        if (!counterpart.includes(value)) differences.push(`Value ${value} of ${name} ${verdict}.`);
  }
  for (const [shape, members] of reference.shapes) {
    const counterpart = other.shapes.get(shape);
    if (!counterpart) differences.push(`Shape ${shape} ${verdict}.`);
    else
      for (const { name, required, type } of members) {
        const same = counterpart.find((member) => member.name === name);
        if (!same)
          differences.push(
            `Member ${shape}.${name} ${verdict}: it is ${describeType(type)}${required ? ", required" : ""}.`,
          );
        else if (
          verdict === "is new" &&
          (same.required !== required || describeType(same.type) !== describeType(type))
        )
          differences.push(
            `Member ${shape}.${name} has changed: it is ${describeType(type)}${required ? ", required" : ""}.`,
          );
      }
  }
  return differences;
}

function describeType(type: MemberType): string {
  if ("of" in type) return `a ${type.kind} of ${describeType(type.of)}`;
  return "name" in type ? type.name : type.kind;
}
