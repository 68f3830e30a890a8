/**
 * What a field has beyond its operation: arguments of our own, limits, what happens around the call, how the success
 * looks. A route takes several.
 */
import type { Besides } from "../access/besides";
import type { Mask } from "../access/hiding";
import type { Limits } from "../access/limits";
import type { InputOf, OutputOf } from "../cognito/cognito";
import type { Context } from "../context";
import type { CognitoError } from "../graphql/errors/cognitoErrors";
import type { Operation } from "../model/operations";

export type Class<T extends object = object> = new (...parts: any[]) => T;
export type Outcome<O extends Operation = Operation> = OutputOf<O> | CognitoError;

/** What a call is about, found once before it and handed to the later steps: the state of a sign-in, for example. */
export interface CallState {
  /** Whether the caller has proved to be the user: then nothing is hidden from them. */
  proved?: boolean;
}
export type AnyState = CallState | undefined;

/** How a success looks, beside the errors that every result has. */
export interface Answer<O extends Operation, Given = unknown, State = unknown> {
  /** The types of the success, for the field of that name. */
  types: (field: string, operation: O) => Class[];
  /** The success itself, out of the operation's output. It may also be a typed error, when the output is not enough. */
  make: (made: Made<O, Given, State>) => object | Promise<object>;
}

export interface Made<O extends Operation, Given = unknown, State = unknown> {
  output: OutputOf<O>;
  /** What was sent, with the configured defaults. */
  input: InputOf<O>;
  /** What the caller gave. */
  given: Given;
  state: State;
  context: Context;
  /** The types that `types` gave. */
  types: Class[];
}

/** Arguments of our own instead of the operation's. */
export interface OwnInput<O extends Operation, Given, State = unknown, Opened = State> {
  type: Class;
  /** Whether there may be none at all. */
  optional?: boolean;
  /** What the call is about; or a typed error. Undefined state, when absent. */
  open?: (given: Given, context: Context) => Promise<Opened | CognitoError>;
  /** The operation's input; or a typed error, when ours makes no sense. */
  toOperation: (
    given: Given,
    context: Context,
    state: State,
  ) => InputOf<O> | CognitoError | Promise<InputOf<O> | CognitoError>;
}

/** What happens around the call; answers the call's outcome, or its own without a call. */
export type Around<O extends Operation, State = unknown> = (
  call: () => Promise<Outcome<O>>,
  input: InputOf<O>,
  context: Context,
  state: State,
) => Promise<Outcome<O>>;

/**
 * What a field has beyond its operation. A route takes several: `combined` says which of their members compose. One
 * that is of any operation extends the route of each.
 */
export interface Extension<O extends Operation = Operation> {
  answer?: Answer<O, never, never>;
  input?: OwnInput<O, never, never, AnyState>;
  /** Outcomes of the gateway's own, beside those that every field has. */
  outcomes?: Class<CognitoError>[];
  /** A refusal of Cognito's as one of those outcomes, where it is one. */
  refine?: (error: CognitoError, context: Context) => CognitoError;
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
  prepare?: (input: InputOf<O>, operation: Operation, context: Context) => Promise<InputOf<O> | CognitoError>;
  around?: Around<O, never>;
  /** A sentence more for the description. */
  note?: string;
  /** The setting that the field needs besides its audience. */
  switch?: "poolLifecycle";
  /** For a list: the arguments of a page, and how to read one. */
  page?: { args: Class; read: (input: InputOf<O>, page: object, context: Context) => Promise<object> };
}

/** Members that share what the caller gives and the state of the call, so that one type holds for all of them. */
interface StatefulExtension<O extends Operation, Given, State extends AnyState>
  extends Omit<Extension<O>, "answer" | "input" | "around"> {
  answer?: Answer<O, Given, State>;
  input?: OwnInput<O, Given, State>;
  around?: Around<O, State>;
}

/** An extension whose members agree on the arguments and on the state of a call. */
export const stateful = <O extends Operation, Given, State extends AnyState = undefined>(
  extension: StatefulExtension<O, Given, State>,
): Extension<O> => extension;
