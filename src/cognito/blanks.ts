/** Whitespace from copying and typing. AWS allows none in user names and codes, so removing it changes no meaning. */

const names: ReadonlySet<string> = new Set(["username"]);
/** Apps display codes in groups: `123 456`. */
const codes: ReadonlySet<string> = new Set([
  "confirmationCode",
  "code",
  "userCode",
  "smsMfaCode",
  "softwareTokenMfaCode",
  "emailOtpCode",
  "smsOtpCode",
]);

/** A field's arguments, without whitespace around user names and in codes, including a sign-in's response. */
export function withoutBlanks<T>(input: T): T {
  if (typeof input !== "object" || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, cleaned(name, value)])) as T;
}

function cleaned(name: string, value: unknown): unknown {
  if (name === "answer") return withoutBlanks(value);
  if (typeof value !== "string") return value;
  if (names.has(name)) return value.trim();
  return codes.has(name) ? value.replace(/\s/g, "") : value;
}
