/**
 * Classifies AWS's exceptions. The class decides what follows: another attempt, an alarm, or an error for the caller.
 */
import type { ExceptionName, Operation } from "../model/operations";
import type { ExceptionResponse } from "./transport/response";

/** AWS's throttling errors beside the declared exception; nothing was executed. */
const throttles =
  /^(TooManyRequests|Throttl|ThrottledRequest|RequestThrottled|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded)/;

/** AWS rejects the gateway's own credentials or IAM policy. */
const gatewayRejections =
  /^(AccessDenied|ExpiredToken|RequestExpired|RequestTimeTooSkewed|InvalidSignature|SignatureDoesNotMatch|UnrecognizedClient|InvalidClientTokenId|IncompleteSignature|MissingAuthenticationToken|OptInRequired)/;

type Named = Pick<ExceptionResponse, "exception">;
type WithStatus = Pick<ExceptionResponse, "exception" | "status">;

export function isThrottle({ exception, status }: WithStatus): boolean {
  return status === 429 || throttles.test(exception);
}

export const rejectsGateway = ({ exception }: Named): boolean => gatewayRejections.test(exception);

/** Whether AWS documents the exception for the operation. */
export const declares = (
  { errors }: Pick<Operation, "errors">,
  exception: string,
): exception is ExceptionName => (errors as readonly string[]).includes(exception);

/** The embedded pool's status for an unsupported operation (RFC 9110, 15.6.2). */
export const notImplemented = 501;

/** Undeclared errors such as `InternalFailure` and `ServiceUnavailable`: AWS failed without a decision. */
export function isServiceFailure(operation: Operation, failure: WithStatus): boolean {
  const { exception, status } = failure;
  const saysWhy = declares(operation, exception) || isThrottle(failure) || rejectsGateway(failure);
  return status >= 500 && status !== notImplemented && !saysWhy;
}
