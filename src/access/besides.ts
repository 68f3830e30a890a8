/** Fields of several operations: what they run, and for which inputs. */
import type { ExceptionName, Operation } from "../model/operations";

/** A caller has to be allowed each of a field's operations before any of them is sent. */
export interface Besides {
  operations: readonly Operation[];
  /** Whether this input asks for them; every input does, when absent. */
  when?(given: Readonly<Record<string, unknown>>): boolean;
}

interface Field {
  operation: Operation;
  besides?: Besides;
}

/** Whatever the input: these operations are the field. */
export const operationsOf = ({ operation, besides }: Field): Operation[] => [
  operation,
  ...(besides && !besides.when ? besides.operations : []),
];

/** Those that this input asks for. */
export const operationsFor = (
  { operation, besides }: Field,
  given: Readonly<Record<string, unknown>> | undefined,
): Operation[] => [
  operation,
  ...(besides && (besides.when?.(given ?? {}) ?? true) ? besides.operations : []),
];

/** With whatever input. */
export const exceptionsOf = ({ operation, besides }: Field): readonly ExceptionName[] =>
  [operation, ...(besides?.operations ?? [])].flatMap(({ errors }) => errors);
