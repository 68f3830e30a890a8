/** The outcome of an operation as plain data: its output, or the reason why there is none. */
import type { Operation } from "../model/operations";
import { declares, isThrottle, rejectsGateway } from "./exceptionKinds";
import type { Rejected } from "./resilience/bulkheads";
import type { ExceptionResponse, Success } from "./transport/response";
import type { ParsedViolation } from "./violations";

/** The input violates a rule that the gateway checks itself; nothing was sent. */
export interface InvalidInput {
  kind: "invalid";
  violations: ParsedViolation[];
}

/** Cognito's exception, with a text for each reader, because an exception may quote a password. */
export interface FinalException extends ExceptionResponse {
  /** Without secrets, for the caller, who sent the rest. */
  textForCaller: string;
  /** Without secrets and personal data. */
  textForLog: string;
  /** The input as sent, with GraphQL names. */
  input: object;
  attempts: number;
}

/** Cognito did not execute it: the request never left, or it was a read. */
export interface Unavailable {
  kind: "unavailable";
}

/** The request left and the response was lost, and no read proves that the write happened. */
export interface Unknown {
  kind: "unknown";
}

export type Failure = InvalidInput | Rejected | FinalException | Unavailable | Unknown;
export type Outcome<Output extends object = Record<string, unknown>> =
  | (Success & { output: Output })
  | Failure;

/** Codes of failures other than AWS's exceptions. */
export const serviceCodes = {
  OUTCOME_UNKNOWN: "OUTCOME_UNKNOWN",
  SERVICE_UNAVAILABLE: "SERVICE_UNAVAILABLE",
  UNRECOGNIZED: "UNRECOGNIZED",
} as const;

/** `UserNotFoundException` → `USER_NOT_FOUND`. */
export const errorCode = (exception: string): string =>
  exception
    .replace(/Exception$/, "")
    .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3_$2$4")
    .toUpperCase();

/** The outcome's code, for metrics and traces: `SUCCESS` or the code of the caller's error. */
export function codeOf(operation: Operation, outcome: Outcome): string {
  switch (outcome.kind) {
    case "success":
      return "SUCCESS";
    case "invalid":
      return "INVALID_PARAMETER";
    case "rejected":
      return outcome.reason === "busy" ? throttleCode(operation) : serviceCodes.SERVICE_UNAVAILABLE;
    case "unavailable":
      return serviceCodes.SERVICE_UNAVAILABLE;
    case "unknown":
      return serviceCodes.OUTCOME_UNKNOWN;
    case "refused":
      if (declares(operation, outcome.exception)) return errorCode(outcome.exception);
      if (isThrottle(outcome)) return throttleCode(operation);
      return rejectsGateway(outcome) ? serviceCodes.SERVICE_UNAVAILABLE : serviceCodes.UNRECOGNIZED;
  }
}

const throttleCode = (operation: Operation) =>
  declares(operation, "TooManyRequestsException") ? "TOO_MANY_REQUESTS" : serviceCodes.SERVICE_UNAVAILABLE;
