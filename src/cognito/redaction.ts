/**
 * Removes the request's content from Cognito's texts: an exception may quote a password, and a proxy's page the whole
 * request. The SDK's `sensitive` traits mark secrets, and a list adds those that AWS does not mark.
 */

import { isObject } from "../json";
import type { Operation } from "../model/operations";
import { operationShapes, type Shape } from "../smithySchema";

/**
 * Secrets never appear again anywhere. Personal data may return to its sender in a response, and never reaches the log.
 */
type Grade = "secret" | "personal";

/** Marked as sensitive, but safe for the caller who sent it: a name is not a password. */
const personalShapes = new Set(["AttributeValueType", "ClientIdType", "UserContextDataType", "UsernameType"]);

/** Secrets without the mark. Source: the SDK's declarations, reviewed for members that an attacker could use. */
const unmarkedMembers: Readonly<Record<string, Grade>> = {
  ClientMetadata: "personal",
  Code: "secret",
  ConfirmationCode: "secret",
  ContextData: "personal",
  Credential: "secret",
  ProviderDetails: "secret",
};

export interface Redaction {
  /** For the response to the sender. */
  visible(text: string): string;
  /** For the log. */
  logged(text: string): string;
}

/** `body` is the request as sent, with AWS's names. */
export function redactionOf({ schema }: Operation, body: string): Redaction {
  const values = new Map<string, Grade>();
  collect(operationShapes(schema).input, JSON.parse(body), undefined, values);
  const of = (...grades: Grade[]) =>
    [...values.keys()]
      // Redacting shorter words would make texts unreadable, and three characters protect nothing.
      .filter((value) => value.length > 3 && grades.includes(values.get(value)!))
      .sort((one, other) => other.length - one.length);
  return {
    visible: (text) => without(text, of("secret")),
    logged: (text) => without(withoutCredentials(text), of("secret", "personal")),
  };
}

/** `outer` is the grade of the container; everything inside a secret is secret. */
function collect(
  shape: Shape | undefined,
  value: unknown,
  outer: Grade | undefined,
  values: Map<string, Grade>,
): void {
  if (value === null || value === undefined) return;
  const grade = outer ?? (shape?.isSensitive ? markedGrade(shape) : undefined);
  if (typeof value !== "object") {
    if (grade && values.get(String(value)) !== "secret") values.set(String(value), grade);
  } else if (shape?.kind === "structure" && isObject(value)) {
    for (const member of shape.members)
      collect(member.shape(), value[member.name], grade ?? unmarkedMembers[member.name], values);
  } else {
    const items = shape && "of" in shape ? shape.of() : undefined;
    for (const item of Object.values(value)) collect(items, item, grade, values);
  }
}

const markedGrade = ({ name }: Shape): Grade =>
  name !== undefined && personalShapes.has(name) ? "personal" : "secret";

function without(text: string, values: readonly string[]): string {
  return values.reduce(
    (rest, value) =>
      rest
        .replaceAll(value, redacted)
        // The value inside quoted JSON.
        .replaceAll(JSON.stringify(value).slice(1, -1), redacted),
    text,
  );
}

const redacted = "[redacted]";

/** AWS quotes a request whose signature it rejects, including the session token of the gateway's credentials. */
const withoutCredentials = (text: string) =>
  text.replace(/(x-amz-security-token:|authorization:|Credential=)[^\n,]*/gi, `$1${redacted}`);
