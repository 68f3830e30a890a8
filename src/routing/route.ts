/**
 * The words of a route. A domain is a table of them, a line for each field. `resolveRoute` is the way of a
 * request through one; `schemaTypes` makes GraphQL types of it.
 *
 *   confirmUser: mutation(aws.AdminConfirmSignUp, admin, "Confirms a sign-up without its code.", about(theUser)),
 */
import type { Audience } from "../access/audience";
import type { Besides } from "../access/besides";
import type { Mask } from "../access/hiding";
import type { Limits } from "../access/limits";
import type { InputOf, OutputOf } from "../cognito/cognito";
import type { CognitoError } from "../cognito/errors";
import type { Context } from "../context";
import type { Operation } from "../model/operations";

export type Class<T extends object = object> = new (...parts: any[]) => T;

/** How a success looks, beside the errors that every result has. */
export interface Answer<O extends Operation> {
  /** The types of the success, for the field of that name. */
  types(field: string, operation: O): Class[];
  /** The success itself, out of the operation's output. It may also be a typed error, when the output is not enough. */
  make(made: Made<O>): object | Promise<object>;
}

export interface Made<O extends Operation> {
  output: OutputOf<O>;
  /** What was sent, with the configured defaults. */
  input: InputOf<O>;
  /** What the caller gave. */
  given: any;
  context: Context;
  /** The types that `types` gave. */
  types: Class[];
}

/** Arguments of our own instead of the operation's. */
export interface OwnInput<O extends Operation, I extends object> {
  type: Class<I>;
  /** Whether there may be none at all. */
  optional?: boolean;
  /** The operation's input; or a typed error, when ours makes no sense. */
  toOperation(input: I, context: Context): InputOf<O> | CognitoError | Promise<InputOf<O> | CognitoError>;
}

export interface RouteOptions<O extends Operation> {
  answer?: Answer<O>;
  input?: OwnInput<O, any>;
  /** Outcomes of the gateway's own, beside those that every field has. */
  outcomes?: Class<CognitoError>[];
  /** A refusal of Cognito's as one of those outcomes, where it is one. */
  refine?(error: CognitoError, context: Context): CognitoError;
  /** How often it may be asked. */
  limits?: Limits;
  /** What strangers are told, while HIDE_USER_EXISTENCE is on. */
  hides?: Mask;
  /** What it runs besides its operation. */
  besides?: Besides;
  /** A member of the input that can stand for the caller, who then needs no token. */
  insteadOfToken?: string;
  /** Why the field should not be used any more, and what to use instead. */
  deprecated?: string;
  /** A yes-or-no member of the input that is the gateway's own. */
  flag?: { name: string; description: string };
  /** The input to send instead, after reading what it depends on; or what kept it from being made. */
  prepare?(input: InputOf<O>, operation: O, context: Context): Promise<InputOf<O> | CognitoError>;
  /** What happens around the call; answers the call's outcome, or its own without a call. */
  around?(
    call: () => Promise<OutputOf<O> | CognitoError>,
    input: InputOf<O>,
    context: Context,
  ): Promise<OutputOf<O> | CognitoError>;
  /** A sentence more for the description. */
  note?: string;
  /** The setting that the field needs besides its audience. */
  switch?: "poolLifecycle";
  /** For a list: the arguments of a page, and how to read one. */
  page?: { args: Class; read(input: InputOf<O>, page: object, context: Context): Promise<object> };
}

export interface Route<O extends Operation = Operation> extends RouteOptions<O> {
  kind: "query" | "mutation";
  operation: O;
  audience: Audience;
  description: string;
}

export type Table = Readonly<Record<string, Route<any>>>;

export function query<const O extends Operation>(
  operation: O,
  audience: Audience,
  description: string,
  options: RouteOptions<NoInfer<O>> = {},
): Route<O> {
  return { kind: "query", operation, audience, description, ...options };
}

export function mutation<const O extends Operation>(
  operation: O,
  audience: Audience,
  description: string,
  options: RouteOptions<NoInfer<O>> = {},
): Route<O> {
  return { kind: "mutation", operation, audience, description, ...options };
}
