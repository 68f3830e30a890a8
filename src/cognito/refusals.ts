/**
 * Classifies AWS's exceptions. The class decides what follows: another attempt, an alarm, or an error for the caller.
 */
import type { ExceptionName, Operation } from "../model/operations";
import type { Refusal } from "./answers";

/** AWS's throttling errors beside the declared exception; nothing was executed. */
const throttles =
  /^(TooManyRequests|Throttl|ThrottledRequest|RequestThrottled|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded)/;

/** AWS rejects the gateway's own credentials or IAM policy. */
const gatewayRefused =
  /^(AccessDenied|ExpiredToken|RequestExpired|RequestTimeTooSkewed|InvalidSignature|SignatureDoesNotMatch|UnrecognizedClient|InvalidClientTokenId|IncompleteSignature|MissingAuthenticationToken|OptInRequired)/;

type Named = Pick<Refusal, "exception">;
type WithStatus = Pick<Refusal, "exception" | "status">;

export function isThrottle({ exception, status }: WithStatus): boolean {
  return status === 429 || throttles.test(exception);
}

export const refusesGateway = ({ exception }: Named): boolean => gatewayRefused.test(exception);

/** Whether AWS documents the exception for the operation. */
export const declares = (
  { errors }: Pick<Operation, "errors">,
  exception: string,
): exception is ExceptionName => (errors as readonly string[]).includes(exception);

/** The embedded pool's status for an unsupported operation (RFC 9110, 15.6.2). */
export const notImplemented = 501;

/** Undeclared errors such as `InternalFailure` and `ServiceUnavailable`: AWS failed without a decision. */
export function isBreakdown(operation: Operation, refusal: WithStatus): boolean {
  const { exception, status } = refusal;
  const saysWhy = declares(operation, exception) || isThrottle(refusal) || refusesGateway(refusal);
  return status >= 500 && status !== notImplemented && !saysWhy;
}
