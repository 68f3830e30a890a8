/** Fields with several operations: which operations they run for which inputs. */
import type { ExceptionName, Operation } from "../model/operations";

/** The caller must be allowed to run all of a field's operations before any of them is sent. */
export interface AdditionalOperations {
  operations: readonly Operation[];
  /** Whether this input requires them; every input does when absent. */
  when?(input: Readonly<Record<string, unknown>>): boolean;
}

interface Field {
  operation: Operation;
  additionalOperations?: AdditionalOperations;
}

/** The operations of every input. */
export const operationsOf = ({ operation, additionalOperations }: Field): Operation[] => [
  operation,
  ...(additionalOperations && !additionalOperations.when ? additionalOperations.operations : []),
];

/** The operations that this input requires. */
export const operationsFor = (
  { operation, additionalOperations }: Field,
  input: Readonly<Record<string, unknown>> | undefined,
): Operation[] => [
  operation,
  ...(additionalOperations && (additionalOperations.when?.(input ?? {}) ?? true)
    ? additionalOperations.operations
    : []),
];

/** For any input. */
export const exceptionsOf = ({ operation, additionalOperations }: Field): readonly ExceptionName[] =>
  [operation, ...(additionalOperations?.operations ?? [])].flatMap(({ errors }) => errors);
