/** AWS's refusals by their nature, which decides what may follow: another attempt, an alarm, or an error for the caller. */
import type { ExceptionName, Operation } from "../model/operations";
import type { Refusal } from "./answers";

/** AWS's names for "slower, please" beside the declared exception: nothing was executed. */
const throttles =
  /^(TooManyRequests|Throttl|ThrottledRequest|RequestThrottled|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded)/;

/** AWS refuses the gateway's own credentials or IAM policy. */
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

/** How the embedded pool says that it lacks an operation (RFC 9110, 15.6.2). */
export const notImplemented = 501;

/** `InternalFailure`, `ServiceUnavailable` and the like, declared nowhere: AWS broke down and decided nothing. */
export function isBreakdown(operation: Operation, refusal: WithStatus): boolean {
  const { exception, status } = refusal;
  const saysWhy = declares(operation, exception) || isThrottle(refusal) || refusesGateway(refusal);
  return status >= 500 && status !== notImplemented && !saysWhy;
}
