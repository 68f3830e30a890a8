/** Fields of several operations: what they run, and for which inputs. */
import type { ExceptionName, Operation } from "../model/operations";

/** A caller has to be allowed each of a field's operations before any of them is sent. */
export interface ExtraOperations {
  operations: readonly Operation[];
  /** Whether this input asks for them; every input does, when absent. */
  when?(given: any): boolean;
}

interface Field {
  operation: Operation;
  besides?: ExtraOperations;
}

/** Whatever the input: these operations are the field. */
export const operationsOf = ({ operation, besides: extraOperations }: Field): Operation[] => [
  operation,
  ...(extraOperations && !extraOperations.when ? extraOperations.operations : []),
];

/** Those that this input asks for. */
export const operationsFor = (
  { operation, besides: extraOperations }: Field,
  given: unknown,
): Operation[] => [
  operation,
  ...(extraOperations && (extraOperations.when?.(given ?? {}) ?? true) ? extraOperations.operations : []),
];

/** With whatever input. */
export const exceptionsOf = ({ operation, besides: extraOperations }: Field): readonly ExceptionName[] =>
  [operation, ...(extraOperations?.operations ?? [])].flatMap(({ errors }) => errors);
