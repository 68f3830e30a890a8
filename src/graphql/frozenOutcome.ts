/** What came of a call, as JSON and back, for those who are told of it later. */

import { spellingOf } from "../cognito/spelling";
import type { Operation } from "../model/operations";
import { type CognitoError, type ErrorClass, errorTypes, isTypedError } from "./errors/cognitoErrors";
import { makeError } from "./errors/errorMapping";
import { ownErrorTypes } from "./errors/gatewayErrors";

type Outcome = Record<string, unknown> | CognitoError;

export interface FrozenOutcome {
  /** AWS's spelling, which is JSON: timestamps and blobs survive. */
  output?: object;
  error?: { code: string };
}

export function frozen(operation: Operation, outcome: Outcome): FrozenOutcome {
  if (isTypedError(outcome)) return { error: { ...outcome, code: outcome.code } };
  return { output: spellingOf(operation).response.toAws(outcome) };
}

/** The request's id is that of who is told now. */
export function thawed(operation: Operation, { output, error }: FrozenOutcome, requestId: string): Outcome {
  if (!error) return spellingOf(operation).response.fromAws(output);
  return makeError(typeOfCode(error.code), requestId, { ...error, requestId });
}

const typesByCode = new Map(
  [...Object.values(errorTypes), ...ownErrorTypes].map((type) => [new type().code, type] as const),
);

/** Throws for a code that is nobody's. */
function typeOfCode(code: string): ErrorClass {
  const type = typesByCode.get(code);
  if (!type) throw new TypeError(`${code} is no error's code.`);
  return type;
}
