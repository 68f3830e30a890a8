/** Fields with several operations: which operations they run for which inputs. */
import type { ExceptionName, Operation } from "../model/operations";

/** The caller must be allowed to run all of a field's operations before any of them is sent. */
export interface Besides {
  operations: readonly Operation[];
  /** Whether this input requires them; every input does when absent. */
  when?(given: Readonly<Record<string, unknown>>): boolean;
}

interface Field {
  operation: Operation;
  besides?: Besides;
}

/** The operations of every input. */
export const operationsOf = ({ operation, besides }: Field): Operation[] => [
  operation,
  ...(besides && !besides.when ? besides.operations : []),
];

/** The operations that this input requires. */
export const operationsFor = (
  { operation, besides }: Field,
  given: Readonly<Record<string, unknown>> | undefined,
): Operation[] => [
  operation,
  ...(besides && (besides.when?.(given ?? {}) ?? true) ? besides.operations : []),
];

/** For any input. */
export const exceptionsOf = ({ operation, besides }: Field): readonly ExceptionName[] =>
  [operation, ...(besides?.operations ?? [])].flatMap(({ errors }) => errors);
