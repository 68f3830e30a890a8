/** Turns details that Cognito gives only in English into values: the reasons in its messages. */
import { registerEnumType } from "type-graphql";
import { type ParsedViolation, violation } from "../../cognito/violations";
import { type JsonObject, parseObject } from "../../json";

/** The app client's settings do not allow the operation for any user. */
export const notForThisClient =
  /not (enabled|supported|configured|allowed|permitted) for (this|the) (app )?client|^(App )?client\b.* is not (enabled|supported|configured|allowed|permitted)/i;

/** Cognito's messages of NotAuthorizedException, by meaning. Append-only. */
const reasonTexts: [reason: string, text: RegExp][] = [
  ["USER_ALREADY_CONFIRMED", /current status is CONFIRMED/i],
  ["INVALID_CREDENTIALS", /^Incorrect username or password/i],
  ["USER_DISABLED", /^User is disabled/i],
  ["TEMPORARY_PASSWORD_EXPIRED", /^Temporary password has expired/i],
  ["ATTEMPTS_EXCEEDED", /^Password attempts exceeded/i],
  ["TOKEN_EXPIRED", /token has expired/i],
  ["TOKEN_REVOKED", /token has been revoked/i],
  ["TOKEN_INVALID", /^Invalid (access|refresh) token|could not verify signature/i],
  ["TOKEN_SCOPE_MISSING", /does not have required scopes/i],
  ["SESSION_USED", /session can only be used once/i],
  ["SESSION_EXPIRED", /session is expired|^Invalid session/i],
  ["SECRET_HASH_MISMATCH", /secret hash|SECRET_HASH/i],
  ["ATTRIBUTE_NOT_WRITABLE", /^A client attempted to write unauthorized attribute/i],
  ["CLIENT_NOT_CONFIGURED", notForThisClient],
  ["SIGN_UP_NOT_PERMITTED", /^SignUp is not permitted/i],
  ["PASSWORD_NOT_RESETTABLE", /password cannot be reset in the current state/i],
];

export const NotAuthorizedReason: Readonly<Record<string, string>> = Object.fromEntries(
  [...reasonTexts.map(([reason]) => reason), "UNSPECIFIED"].map((reason) => [reason, reason]),
);
registerEnumType(NotAuthorizedReason, {
  name: "NotAuthorizedReason",
  description: "Why Cognito refused. UNSPECIFIED is a text that this release does not know.",
});

export function notAuthorizedReason(text: string): string {
  return reasonTexts.find(([, pattern]) => pattern.test(text))?.[0] ?? "UNSPECIFIED";
}

/**
 * Parses Cognito's validation message; undefined for any other text. Omits the invalid value, because AWS prints
 * confirmation codes there. Form: `1 validation error detected: Value 'x' at 'username' failed to …`. Empty if a value
 * looks so much like AWS's own wording that its end is ambiguous.
 */
export function parseViolations(text: string): ParsedViolation[] | undefined {
  const start = text.match(/^(\d+) validation errors? detected: /);
  if (!start) return undefined;
  const violations: ParsedViolation[] = [];
  const next = new RegExp(oneViolation);
  for (next.lastIndex = start[0].length; next.lastIndex < text.length; ) {
    const [, at, constraint] = next.exec(text) ?? [];
    if (!at || !constraint) return [];
    violations.push(violation(inputPath(at), constraint));
  }
  return violations.length === Number(start[1]) ? violations : [];
}

/**
 * A constraint ends at the next violation or the end of the text, and never spans the words that introduce another one.
 */
const oneViolation =
  /Value (?:'[\s\S]*?' )?at '([^']+)' failed to satisfy constraint: ((?:(?! failed to satisfy constraint: )[\s\S])+?)(?:; (?=Value (?:'|at '))|$)/y;

/** AWS numbers list members from 1: its `userAttributes.1.member.name` is our `userAttributes.0.name`. */
function inputPath(at: string): string {
  return at.replace(/\.(\d+)\.member/g, (_, position) => `.${Number(position) - 1}`);
}

export interface TriggerFailure {
  trigger: string | null;
  triggerMessage: string;
  detail: JsonObject | null;
}

/** `PreSignUp failed with error Not from here.` → the trigger and its message; JSON in it is parsed. */
export function parseTriggerFailure(text: string): TriggerFailure {
  const wrapped = text.match(/^(\w+) failed with error ([\s\S]*?)\.?$/);
  const detail = wrapped?.[2] ?? text;
  return { trigger: wrapped?.[1] ?? null, triggerMessage: detail, detail: parseObject(detail) ?? null };
}
