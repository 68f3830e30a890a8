/**
 * Texts of Cognito's without what was sent: an exception may quote a password, a proxy's page the whole request. What
 * is secret, the SDK's own marks say, and a list of what AWS does not mark.
 */

import { isObject } from "../json";
import type { Operation } from "../model/operations";
import { operationShapes, type Shape } from "../smithySchema";

/**
 * Nobody may read a secret again. What is personal may go back to who sent it, in an answer, and not to the log.
 */
type Grade = "secret" | "personal";

/** Marked as sensitive, and yet the caller's own words: a name is no password. */
const personalShapes = new Set(["AttributeValueType", "ClientIdType", "UserContextDataType", "UsernameType"]);

/** Not marked. Source: the SDK's declarations, read for what a stranger could use. */
const unmarkedMembers: Readonly<Record<string, Grade>> = {
  ClientMetadata: "personal",
  Code: "secret",
  ConfirmationCode: "secret",
  ContextData: "personal",
  Credential: "secret",
  ProviderDetails: "secret",
};

export interface Redaction {
  /** For the answer to who sent it. */
  told(text: string): string;
  /** For the log. */
  logged(text: string): string;
}

/** `body` is what was sent, in AWS's spelling. */
export function redactionOf({ schema }: Operation, body: string): Redaction {
  const found = new Map<string, Grade>();
  collect(operationShapes(schema).input, JSON.parse(body), undefined, found);
  const of = (...grades: Grade[]) =>
    [...found.keys()]
      // A text without words of four letters is hardly readable, and a secret of three is none.
      .filter((value) => value.length > 3 && grades.includes(found.get(value)!))
      .sort((one, other) => other.length - one.length);
  return {
    told: (text) => without(text, of("secret")),
    logged: (text) => without(withoutCredentials(text), of("secret", "personal")),
  };
}

/** `outer` is the grade of what holds the value; within a secret everything is secret. */
function collect(
  shape: Shape | undefined,
  value: unknown,
  outer: Grade | undefined,
  found: Map<string, Grade>,
): void {
  if (value === null || value === undefined) return;
  const grade = outer ?? (shape?.isSensitive ? markedGrade(shape) : undefined);
  if (typeof value !== "object") {
    if (grade && found.get(String(value)) !== "secret") found.set(String(value), grade);
  } else if (shape?.kind === "structure" && isObject(value)) {
    for (const member of shape.members)
      collect(member.shape(), value[member.name], grade ?? unmarkedMembers[member.name], found);
  } else {
    const items = shape && "of" in shape ? shape.of() : undefined;
    for (const item of Object.values(value)) collect(items, item, grade, found);
  }
}

const markedGrade = ({ name }: Shape): Grade =>
  name !== undefined && personalShapes.has(name) ? "personal" : "secret";

function without(text: string, values: readonly string[]): string {
  return values.reduce(
    (rest, value) =>
      rest
        .replaceAll(value, redacted)
        // As it stands in JSON that is quoted.
        .replaceAll(JSON.stringify(value).slice(1, -1), redacted),
    text,
  );
}

const redacted = "[redacted]";

/** AWS quotes the request that it takes for badly signed, with the session token of the gateway's credentials. */
const withoutCredentials = (text: string) =>
  text.replace(/(x-amz-security-token:|authorization:|Credential=)[^\n,]*/gi, `$1${redacted}`);
