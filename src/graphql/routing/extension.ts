/** A route's extensions: custom arguments, limits, hooks around the call, the success type. A route takes several. */

import type { InputOf, OutputOf } from "../../cognito/cognito";
import type { Operation } from "../../model/operations";
import type { AdditionalOperations } from "../../protection/additionalOperations";
import type { AttemptLimits } from "../../protection/rateLimits";
import type { NeutralResponse } from "../../protection/userEnumeration";
import type { Context } from "../context";
import type { CognitoError } from "../errors/cognitoErrors";

export type Class<T extends object = object> = new (...parts: any[]) => T;
export type Outcome<O extends Operation = Operation> = OutputOf<O> | CognitoError;

/**
 * Per-call state, determined once before the call and passed to the later steps: the state of a sign-in, for example.
 */
export interface CallState {
  /** Whether the caller has proved to be the user; nothing is hidden from them then. */
  proved?: boolean;
}
export type AnyState = CallState | undefined;

/** The success part of a result. */
export interface PayloadBuilder<O extends Operation, Given = unknown, State = unknown> {
  /** The success types for the field of that name. */
  types: (field: string, operation: O) => Class[];
  /** Builds the success from the operation's output, or returns a typed error if the output is insufficient. */
  make: (parts: PayloadInput<O, Given, State>) => object | Promise<object>;
}

export interface PayloadInput<O extends Operation, Given = unknown, State = unknown> {
  output: OutputOf<O>;
  /** The input as sent, with the configured defaults. */
  input: InputOf<O>;
  /** The caller's arguments. */
  args: Given;
  state: State;
  context: Context;
  /** The types that `types` returned. */
  types: Class[];
}

/** Custom arguments instead of the operation's. */
export interface OwnInput<O extends Operation, Given, State = unknown, Opened = State> {
  type: Class;
  /** Whether the argument is optional. */
  optional?: boolean;
  /** Determines the call's state, or returns a typed error. Without it, the state is undefined. */
  open?: (args: Given, context: Context) => Promise<Opened | CognitoError>;
  /** Converts the arguments to the operation's input, or returns a typed error for invalid ones. */
  toOperation: (
    args: Given,
    context: Context,
    state: State,
  ) => InputOf<O> | CognitoError | Promise<InputOf<O> | CognitoError>;
}

/** Wraps the call. Returns the call's outcome, or its own without calling. */
export type Around<O extends Operation, State = unknown> = (
  call: () => Promise<Outcome<O>>,
  input: InputOf<O>,
  context: Context,
  state: State,
) => Promise<Outcome<O>>;

/**
 * A route's extension. A route takes several, and `combined` defines which members compose. An extension for any
 * operation fits every route.
 */
export interface Extension<O extends Operation = Operation> {
  payload?: PayloadBuilder<O, never, never>;
  input?: OwnInput<O, never, never, AnyState>;
  /** Additional outcomes of the gateway. */
  outcomes?: Class<CognitoError>[];
  /** Maps an exception of Cognito to one of those outcomes. */
  refine?: (error: CognitoError, context: Context) => CognitoError;
  /** The rate limits. */
  rateLimits?: AttemptLimits;
  /** The mask for anonymous callers while HIDE_USER_EXISTENCE is on. */
  neutralResponse?: NeutralResponse;
  /** Additional operations that the field runs. */
  additionalOperations?: AdditionalOperations;
  /** A member of the input that can identify the caller, who then needs no token. */
  tokenSubstitute?: string;
  /** The reason for the deprecation, and the replacement. */
  deprecated?: string;
  /** A boolean member of the input that only the gateway uses. */
  flag?: { name: string; description: string };
  /** Replaces the input after reading what it depends on, or returns the outcome that prevented this. */
  prepare?: (input: InputOf<O>, operation: Operation, context: Context) => Promise<InputOf<O> | CognitoError>;
  around?: Around<O, never>;
  /** An additional sentence for the description. */
  note?: string;
  /** The setting that the field requires in addition to its access level. */
  switch?: "poolLifecycle";
  /** For a list: the page arguments and the reader of a page. */
  page?: { args: Class; read: (input: InputOf<O>, page: object, context: Context) => Promise<object> };
}

/** Members that share the types of the arguments and of the call's state. */
interface StatefulExtension<O extends Operation, Given, State extends AnyState>
  extends Omit<Extension<O>, "payload" | "input" | "around"> {
  payload?: PayloadBuilder<O, Given, State>;
  input?: OwnInput<O, Given, State>;
  around?: Around<O, State>;
}

/** An extension whose members agree on the arguments and on the state of a call. */
export const stateful = <O extends Operation, Given, State extends AnyState = undefined>(
  extension: StatefulExtension<O, Given, State>,
): Extension<O> => extension;
