/**
 * Route definitions. Each domain is a table of routes, one line for each field. `resolveRoute` runs a request through
 * a route; `schemaTypes` builds its GraphQL types.
 *
 *   confirmUser: mutation(aws.AdminConfirmSignUp, admin, "Confirms a sign-up without its code.", about(theUser)),
 */
import type { AccessLevel } from "../../auth/accessLevels";
import type { Operation } from "../../model/operations";
import { combined } from "./combined";
import type { Extension } from "./extension";

export interface Route<O extends Operation = Operation> extends Extension {
  kind: "query" | "mutation";
  operation: O;
  accessLevel: AccessLevel;
  description: string;
}

export type Table = Readonly<Record<string, Route>>;

export function query<const O extends Operation>(
  operation: O,
  accessLevel: AccessLevel,
  description: string,
  ...extensions: Extension<NoInfer<O>>[]
): Route<O> {
  return { kind: "query", operation, accessLevel, description, ...combined(operation, extensions) };
}

export function mutation<const O extends Operation>(
  operation: O,
  accessLevel: AccessLevel,
  description: string,
  ...extensions: Extension<NoInfer<O>>[]
): Route<O> {
  return { kind: "mutation", operation, accessLevel, description, ...combined(operation, extensions) };
}
