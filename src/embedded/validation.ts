/** Validation: checks an input against its shape and constraints, and reports violations in Cognito's format. */
import { isObject } from "../json";
import { serializationFault } from "./awsJson";
import { type Constraint, constraints } from "./constraints";
import { invalidParameter } from "./errors";
import { inputShape, type Shape } from "./shapes";

interface Place {
  /** The path in the constraints table: `UserAttributes.[].Name`. */
  readonly path: readonly string[];
  /** The path in Cognito's messages: `userAttributes.1.member.name`. */
  readonly shown: string;
}

/**
 * Throws InvalidParameterException with all violations, or SerializationException for a wrong type. Removes nulls,
 * which AWS JSON treats as absent.
 */
export function validate(operation: string, input: object): object {
  const violations: string[] = [];
  const valid = visit(input, inputShape(operation), { path: [operation], shown: "" }, violations);
  if (violations.length) {
    const count = `${violations.length} validation error${violations.length > 1 ? "s" : ""} detected`;
    throw invalidParameter(`${count}: ${violations.join("; ")}`);
  }
  return valid as object;
}

function visit(value: unknown, shape: Shape, place: Place, violations: string[]): unknown {
  const constraint = constraintOf(place.path);
  if (constraint) violations.push(...violationsOf(value, constraint, place.shown));
  switch (shape.kind) {
    case "structure": {
      const structure = record(value);
      const members = shape.members.flatMap(({ name, required, shape: of }) => {
        const member = Object.hasOwn(structure, name) ? structure[name] : undefined;
        const at = inside(place, name, decapitalized(name));
        if (member !== undefined && member !== null) return [[name, visit(member, of(), at, violations)]];
        if (required) violations.push(describeViolation("null", at, "Member must not be null"));
        return [];
      });
      return Object.fromEntries(members);
    }
    case "list": {
      if (!Array.isArray(value)) throw serializationFault("Unexpected value: a list was expected.");
      const entries = value.filter((entry) => entry !== null);
      return entries.map((entry, n) =>
        visit(entry, shape.of(), inside(place, "[]", `${n + 1}.member`), violations),
      );
    }
    case "map": {
      const entries = Object.entries(record(value)).filter(([, entry]) => entry !== null);
      const of = shape.of();
      return Object.fromEntries(
        entries.map(([key, entry]) => [key, visit(entry, of, inside(place, "{}", key), violations)]),
      );
    }
    case "string":
    case "number":
    case "boolean":
      if (typeof value === shape.kind) return value;
      throw serializationFault(`${typeof value} can not be converted to a ${shape.kind}`);
    default:
      return value;
  }
}

function violationsOf(
  value: unknown,
  { min, max, pattern, values, sensitive }: Constraint,
  shown: string,
): string[] {
  const text = typeof value === "string" ? value : undefined;
  const size =
    typeof value === "number" ? value : (text?.length ?? (Array.isArray(value) ? value.length : 0));
  const what = typeof value === "number" ? "value" : "length";
  const printed = sensitive ? "" : ` '${Array.isArray(value) ? `[${value.join(", ")}]` : value}'`;
  const rules: readonly [broken: boolean, rule: string][] = [
    [min !== undefined && size < min, `Member must have ${what} greater than or equal to ${min}`],
    [max !== undefined && size > max, `Member must have ${what} less than or equal to ${max}`],
    [
      pattern !== undefined && text !== undefined && !anchored(pattern).test(text),
      `Member must satisfy regular expression pattern: ${pattern}`,
    ],
    [
      values !== undefined && text !== undefined && !values.includes(text),
      `Member must satisfy enum value set: [${values?.join(", ")}]`,
    ],
  ];
  return rules.flatMap(([broken, rule]) =>
    broken ? `Value${printed} at '${shown}' failed to satisfy constraint: ${rule}` : [],
  );
}

function describeViolation(value: string, { path, shown }: Place, rule: string): string {
  const printed = constraintOf(path)?.sensitive ? "" : ` ${value}`;
  return `Value${printed} at '${shown}' failed to satisfy constraint: ${rule}`;
}

function constraintOf(path: readonly string[]): Constraint | undefined {
  const tails = path.map((_, start) => path.slice(start).join("."));
  const tail = tails.find((name) => Object.hasOwn(constraints, name));
  return tail === undefined ? undefined : constraints[tail];
}

function record(value: unknown): Record<string, unknown> {
  if (isObject(value)) return value;
  throw serializationFault("Unexpected value: a structure was expected.");
}

const inside = ({ path, shown }: Place, name: string, show: string): Place => ({
  path: [...path, name],
  shown: shown ? `${shown}.${show}` : show,
});

const decapitalized = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const compiled = new Map<string, RegExp>();
function anchored(pattern: string): RegExp {
  const cached = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, pattern.includes("\\p{") ? "u" : "");
  compiled.set(pattern, cached);
  return cached;
}
