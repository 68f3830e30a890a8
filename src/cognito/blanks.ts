/** Blanks that come with copying and typing. AWS allows none in user names and codes, so taking them out changes no meaning. */

const names: ReadonlySet<string> = new Set(["username"]);
/** Apps show codes in groups: `123 456`. */
const codes: ReadonlySet<string> = new Set([
  "confirmationCode",
  "code",
  "userCode",
  "smsMfaCode",
  "softwareTokenMfaCode",
  "emailOtpCode",
  "smsOtpCode",
]);

/** The arguments of a field, without blanks around user names and in codes; those of a sign-in's answer too. */
export function withoutBlanks<T>(given: T): T {
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, cleaned(name, value)])) as T;
}

function cleaned(name: string, value: unknown): unknown {
  if (name === "answer") return withoutBlanks(value);
  if (typeof value !== "string") return value;
  if (names.has(name)) return value.trim();
  return codes.has(name) ? value.replace(/\s/g, "") : value;
}
