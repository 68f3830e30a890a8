/** Turns Cognito's prose about attributes and user names into violations: the member and the rule. */
import { type ParsedViolation, violation } from "../../cognito/violations";

/** An attribute's name and the rule that its value violates; a missing attribute has no value to point at. */
interface Fault {
  name: string;
  rule: string;
  missing?: true;
}

const rules = {
  email: "Member must be an email address",
  phone_number: "Member must be a phone number: a plus sign, the country code and digits alone",
  birthdate: "Member must be a date: YYYY-MM-DD",
};

const formats: [text: RegExp, name: keyof typeof rules][] = [
  [/^Invalid email address format/i, "email"],
  [/^Invalid phone number(?! provided)/i, "phone_number"],
  [/^Invalid birthdate/i, "birthdate"],
];

const names: [text: RegExp, rule: string][] = [
  [/^Username should be an? email/i, rules.email],
  [/^Username should be a phone number/i, rules.phone_number],
  [
    /^Username should be either an email or a phone number/i,
    "Member must be an email address or a phone number",
  ],
  [/^Username cannot be of email format/i, "Member must not be an email address"],
  [/^Username cannot be of phone number format/i, "Member must not be a phone number"],
];

/** Pools in which the user name can itself be an address. */
const creates: ReadonlySet<string> = new Set(["SignUp", "AdminCreateUser"]);

/** Where an input may hold attributes. */
interface AttributeInput {
  userAttributes?: readonly { name: string }[] | null;
  challengeResponses?: object | null;
}

/** Empty if the text concerns something else, or an attribute that the input lacks. */
export function attributeViolations(
  text: string,
  operation: string,
  input: AttributeInput,
): ParsedViolation[] {
  const ofName = names.find(([pattern]) => pattern.test(text));
  if (ofName) return [violation("username", ofName[1])];
  return faultsIn(text).flatMap(({ name, rule, missing }) => {
    const path =
      pathOf(name, missing, input) ?? (creates.has(operation) && !missing ? "username" : undefined);
    return path ? [violation(path, rule)] : [];
  });
}

function faultsIn(text: string): Fault[] {
  const format = formats.find(([pattern]) => pattern.test(text));
  if (format) return [{ name: format[1], rule: rules[format[1]] }];
  const missing = text.match(/^Invalid attributes given, (.+) (?:is|are) missing/i);
  if (missing) return missing[1]!.split(/, | and /).map((name) => lacks(name));
  const [, list = ""] =
    text.match(/^(?:Attributes did not conform to the schema|Invalid user attributes): ([\s\S]+)/i) ?? [];
  return list.split("\n").flatMap(schemaFault);
}

function schemaFault(line: string): Fault[] {
  const unknown = line.match(/^Type for attribute \{(.+)\} could not be determined/);
  if (unknown) return [{ name: unknown[1]!, rule: "Member must be an attribute of the pool" }];
  const [, name, rule] = line.match(/^(?:user\.)?([\w:-]+)(?:\.formatted)?: (.+?)\.?$/) ?? [];
  if (!name || !rule) return [];
  if (/attribute is required/i.test(rule)) return [lacks(name)];
  return [{ name, rule: name === "birthdate" && /character/.test(rule) ? rules.birthdate : rule }];
}

const lacks = (name: string): Fault => ({
  name,
  rule: `Member must have the attribute ${name}`,
  missing: true,
});

/** The path of the attribute in the input: in the list of attributes, or in a response to a challenge. */
function pathOf(name: string, missing: true | undefined, input: AttributeInput): string | undefined {
  const { userAttributes, challengeResponses } = input;
  const [list, names] = challengeResponses
    ? ["answer.newPassword.attributes", namesIn(challengeResponses)]
    : ["userAttributes", (userAttributes ?? []).map(({ name: names }) => names)];
  if (missing) return list;
  const at = names.indexOf(name);
  return at < 0 ? undefined : `${list}.${at}.value`;
}

const namesIn = (responses: object) =>
  Object.keys(responses).flatMap((key) => key.match(/^userAttributes\.(.+)$/)?.[1] ?? []);
