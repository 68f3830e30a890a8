/** A handler's input and output: the SDK's own shapes, after validation. */
import type * as sdk from "@aws-sdk/client-cognito-identity-provider";
import type { UserPool } from "../userPool";

type Sdk = typeof sdk;
type CommandOf<O extends string> = `${O}Command` extends keyof Sdk ? Sdk[`${O}Command`] : never;

export type OperationName = Exclude<
  { [K in keyof Sdk]: K extends `${infer O}Command` ? O : never }[keyof Sdk],
  "$"
>;

export type Input<O extends string> =
  CommandOf<O> extends new (input: infer I) => unknown ? Present<I> : never;

export type Output<O extends string> =
  CommandOf<O> extends new (
    ...args: never[]
  ) => { resolveMiddleware(...args: never[]): (...args: never[]) => Promise<{ output: infer R }> }
    ? Omit<R, "$metadata">
    : never;

/** Handlers are synchronous, so that two requests never interleave. */
export type Handlers = {
  readonly [O in OperationName]?: (pool: UserPool, input: Input<O>) => Output<O>;
};

// The SDK types a required member as `T | undefined`; validation guarantees its presence.
type Present<T> = T extends readonly (infer E)[]
  ? Present<E>[]
  : T extends Date | Uint8Array
    ? T
    : T extends object
      ? { [K in keyof T]: object extends Pick<T, K> ? Present<T[K]> : Present<Exclude<T[K], undefined>> }
      : T;
