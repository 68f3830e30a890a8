/** Converts a call's outcome to JSON and back, for callers that receive it later. */

import { serializerOf } from "../../cognito/transport/serializer";

import type { Operation } from "../../model/operations";
import { type CognitoError, type ErrorClass, errorTypes, isTypedError } from "./cognitoErrors";
import { makeError } from "./errorMapping";
import { gatewayErrorTypes } from "./gatewayErrors";

type Outcome = Record<string, unknown> | CognitoError;

export interface StoredOutcome {
  /** In AWS's JSON format, which preserves timestamps and blobs. */
  output?: object;
  error?: { code: string };
}

export function toStored(operation: Operation, outcome: Outcome): StoredOutcome {
  if (isTypedError(outcome)) return { error: { ...outcome, code: outcome.code } };
  return { output: serializerOf(operation).response.serialize(outcome) };
}

/** The request id is the current caller's. */
export function fromStored(
  operation: Operation,
  { output, error }: StoredOutcome,
  requestId: string,
): Outcome {
  if (!error) return serializerOf(operation).response.deserialize(output);
  return makeError(typeOfCode(error.code), requestId, { ...error, requestId });
}

const typesByCode = new Map(
  [...Object.values(errorTypes), ...gatewayErrorTypes].map((type) => [new type().code, type] as const),
);

/** Throws for an unknown code. */
function typeOfCode(code: string): ErrorClass {
  const type = typesByCode.get(code);
  if (!type) throw new TypeError(`${code} is not an error code.`);
  return type;
}
