/** The filter of ListUsers: `attribute = "value"` or, for a prefix, `attribute ^= "value"`. */
import { invalidParameter } from "./errors";
import type { User } from "./user";

const grammar = /^\s*"?([\w:.]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/;

const searchable: Readonly<Record<string, (user: User) => string | undefined>> = {
  username: ({ username }) => username,
  sub: ({ sub }) => sub,
  status: ({ enabled }) => (enabled ? "Enabled" : "Disabled"),
  "cognito:user_status": ({ status }) => status,
  ...Object.fromEntries(
    ["email", "phone_number", "name", "given_name", "family_name", "preferred_username"].map((name) => [
      name,
      ({ attributes }: User) => attributes.get(name),
    ]),
  ),
};
// Cognito's documentation names these two as case-sensitive. It ignores case in everything else.
const caseSensitive = new Set(["username", "status"]);

/** Throws InvalidParameterException for a filter that Cognito rejects. */
export function userFilter(text: string | undefined): (user: User) => boolean {
  if (!text?.trim()) return () => true;
  const [, name = "", operator, quoted = ""] = grammar.exec(text) ?? [];
  if (!operator) throw invalidParameter("Error while parsing filter.");
  if (!Object.hasOwn(searchable, name)) throw invalidParameter(`Invalid search attribute: ${name}`);
  const read = searchable[name] as (user: User) => string | undefined;
  const fold = (value: string) => (caseSensitive.has(name) ? value : value.toLowerCase());
  const pattern = fold(quoted.replace(/\\(.)/g, "$1"));
  return (user) => {
    const value = fold(read(user) ?? "");
    return operator === "=" ? value === pattern : value.startsWith(pattern);
  };
}
