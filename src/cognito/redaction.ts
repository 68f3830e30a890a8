/**
 * Removes the request's content from Cognito's texts: an exception may quote a password, and a proxy's page the whole
 * request. The SDK's `sensitive` traits mark secrets, and a list adds those that AWS does not mark.
 */
import type { Operation } from "../model/operations";

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

/** The SDK's schemas, as spelling.ts reads them, with their traits; trait 8 is `sensitive`. */
const sensitive = 8;
const [list, map, structure] = [1, 2, 3];

type Value = any;

export interface Redaction {
  /** For the response to the sender. */
  told(text: string): string;
  /** For the log. */
  logged(text: string): string;
}

/** `body` is the request as sent, with AWS's names. */
export function redactionOf({ schema }: Operation, body: string): Redaction {
  const found = new Map<string, Grade>();
  collect((schema as Value[])[4], JSON.parse(body), undefined, found);
  const of = (...grades: Grade[]) =>
    [...found.keys()]
      // Redacting shorter words would make texts unreadable, and three characters protect nothing.
      .filter((value) => value.length > 3 && grades.includes(found.get(value)!))
      .sort((one, other) => other.length - one.length);
  return {
    told: (text) => without(text, of("secret")),
    logged: (text) => without(withoutCredentials(text), of("secret", "personal")),
  };
}

function collect(reference: Value, value: Value, outer: Grade | undefined, found: Map<string, Grade>): void {
  if (value === null || value === undefined) return;
  const { schema, isSensitive } = resolved(reference);
  const shape = Array.isArray(schema) ? schema[2] : undefined;
  const grade = outer ?? (!isSensitive ? undefined : personalShapes.has(shape) ? "personal" : "secret");
  const kind = Array.isArray(schema) ? schema[0] : undefined;
  if (kind === structure) {
    const [, , , , members, references] = schema;
    (members as string[]).forEach((name, at) => {
      collect(references[at], value[name], grade ?? unmarkedMembers[name], found);
    });
  } else if (typeof value === "object") {
    const items = kind === list ? schema[4] : kind === map ? schema[5] : undefined;
    for (const item of Object.values(value)) collect(items, item, grade, found);
  } else if (grade && found.get(String(value)) !== "secret") found.set(String(value), grade);
}

function resolved(reference: Value): { schema: Value; isSensitive: boolean } {
  let [schema, isSensitive] = [reference, false];
  for (;;) {
    if (typeof schema === "function") schema = schema();
    else if (Array.isArray(schema) && typeof schema[0] !== "number") {
      isSensitive ||= isMarked(schema[1]);
      schema = schema[0];
    } else break;
  }
  return { schema, isSensitive: isSensitive || (Array.isArray(schema) && isMarked(schema[3])) };
}

const isMarked = (traits: unknown) => typeof traits === "number" && (traits & sensitive) !== 0;

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
