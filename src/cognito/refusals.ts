/** AWS's exceptions as typed errors: which type, which words, which facts. */
import type { Logger } from "pino";
import { shortened } from "../log";
import type { ExceptionName, Operation } from "../model/operations";
import type { Refusal } from "./answers";
import { attributeViolations } from "./attributeViolations";
import { type CognitoError, errorTypes, meanings } from "./errors";
import { ServiceUnavailableError, UnrecognizedError } from "./ownErrors";
import {
  notAuthorizedReason,
  type ParsedViolation,
  parseTriggerRefusal,
  parseViolations,
  type TriggerRefusal,
  violation,
} from "./reasons";
import type { Redaction } from "./redaction";
import { wayOut } from "./waysOut";

/** AWS's names for "slower, please" beside the declared exception: nothing was executed. */
const throttles =
  /^(TooManyRequests|Throttl|ThrottledRequest|RequestThrottled|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded)/;

/** AWS refuses the gateway's own credentials or IAM policy. */
const gatewayRefused =
  /^(AccessDenied|ExpiredToken|RequestExpired|RequestTimeTooSkewed|InvalidSignature|SignatureDoesNotMatch|UnrecognizedClient|InvalidClientTokenId|IncompleteSignature|MissingAuthenticationToken|OptInRequired)/;

export function isThrottle({ exception, status }: Refusal): boolean {
  return status === 429 || throttles.test(exception);
}

export const refusesGateway = ({ exception }: Refusal): boolean => gatewayRefused.test(exception);

const declares = ({ errors }: Operation, exception: string) =>
  (errors as readonly string[]).includes(exception);

/** How the embedded pool says that it lacks an operation (RFC 9110, 15.6.2). */
export const notImplemented = 501;

/** `InternalFailure`, `ServiceUnavailable` and the like, declared nowhere: AWS broke down and decided nothing. */
export function isBreakdown(operation: Operation, refusal: Refusal): boolean {
  const { exception, status } = refusal;
  const saysWhy = declares(operation, exception) || isThrottle(refusal) || gatewayRefused.test(exception);
  return status >= 500 && status !== notImplemented && !saysWhy;
}

type Members<T> = Partial<T> & Record<string, unknown>;

export function makeError<T extends CognitoError>(
  type: new () => T,
  requestId: string,
  members: Members<T>,
): T {
  return Object.assign(new type(), { requestId }, members);
}

/** What the gateway itself finds wrong with an input, in the words and the type that Cognito would use. */
export function invalidParameter(violations: ParsedViolation[], requestId: string): CognitoError {
  const [first, ...more] = violations;
  const message = more.length > 0 ? `${first!.message} And ${more.length} more.` : first!.message;
  return makeError(errorTypes.InvalidParameterException, requestId, {
    message,
    retryable: false,
    violations,
  });
}

/** A refusal, and its text as it may be told: without secrets, and empty where it speaks of the gateway's inside. */
interface Tellable extends Refusal {
  told: string;
}

/** Cognito may quote an input in its text, and a proxy's page all of it. */
const longestText = 1_000;

/** The union member for a refusal; what only the operator may read goes to the log. */
export function refusalError(
  operation: Operation,
  refusal: Refusal,
  requestId: string,
  log: Logger,
  { input, redaction }: { input: object; redaction: Redaction },
): CognitoError {
  const { exception } = refusal;
  const isDeclared = declares(operation, exception);
  const about = { exception, status: refusal.status };
  const text = shortened(redaction.logged(refusal.text), longestText);
  if (!isDeclared && isThrottle(refusal))
    return throttleError(operation, refusal.retryAfterSeconds ?? 1, requestId);
  if (!isDeclared && refusesGateway(refusal)) {
    log.error({ ...about, text }, "AWS refuses the gateway's credentials or permissions");
    return makeError(ServiceUnavailableError, requestId, {
      message: "The gateway is not set up to ask Cognito for this. Nothing was done.",
      retryable: false,
    });
  }
  if (!isDeclared) {
    log.error({ ...about, text }, "Cognito answered with an exception that this release does not know");
    return makeError(UnrecognizedError, requestId, {
      exceptionName: exception,
      ...(refusal.status === notImplemented && { message: refusal.text }),
    });
  }
  const isMasked = meanings[exception as ExceptionName].masked !== undefined || isInternal(refusal.text);
  if (isMasked) log.error({ ...about, text }, "Cognito refused for a reason that is the operator's");
  else log.info(about, "Cognito refused");
  const told = isInternal(refusal.text) ? "" : redaction.told(refusal.text);
  return declaredError(exception as ExceptionName, { ...refusal, told }, operation, { input, requestId });
}

/** "Slower, please", whoever says it: nothing was done. */
export function throttleError(
  operation: Operation,
  retryAfterSeconds: number,
  requestId: string,
): CognitoError {
  const isDeclared = declares(operation, "TooManyRequestsException");
  const members = { message: "Too many requests.", retryable: true, retryAfterSeconds };
  return isDeclared
    ? makeError(errorTypes.TooManyRequestsException, requestId, members)
    : makeError(ServiceUnavailableError, requestId, { retryAfterSeconds });
}

/** JSON is for programs; where it has a message of its own, that is for people. */
function sentence({ detail, triggerMessage }: TriggerRefusal): string {
  const { message } = (detail ?? {}) as { message?: unknown };
  return typeof message === "string" && message !== "" ? message : triggerMessage;
}

/** An ARN, an account, AWS's or the network's addresses, a stack: what the operator knows and nobody else should. */
const internals = [
  /\barn:aws/i,
  /\baccount\b.{0,20}\b\d{12}\b/i,
  /\.amazonaws\.com\b/i,
  /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH)\b/,
  /^[ \t]+at \S.*:\d+/m,
];
const isInternal = (text: string) => internals.some((pattern) => pattern.test(text));

function declaredError(
  exception: ExceptionName,
  refusal: Tellable,
  operation: Operation,
  { input, requestId }: { input: object; requestId: string },
): CognitoError {
  const { masked, retryable } = meanings[exception];
  const message =
    masked ?? (refusal.told || "Cognito refused. The administrators can find the cause in the log.");
  return makeError(errorTypes[exception], requestId, {
    message,
    retryable: retryable ?? (exception.startsWith("Internal") && operation.effect === "read"),
    ...facts(exception, refusal, operation, input),
    wayOut: wayOut(exception, refusal.text),
  });
}

function facts(
  exception: ExceptionName,
  refusal: Tellable,
  operation: Operation,
  input: object,
): Record<string, unknown> {
  const { text, told, reasonCode, retryAfterSeconds } = refusal;
  switch (exception) {
    case "InvalidParameterException": {
      const violations = parseViolations(told)?.map(({ path, constraint }) =>
        violation(path, constraint, valueAt(input, path)),
      );
      if (!violations) return { reasonCode, violations: attributeViolations(told, operation.name, input) };
      // Cognito prints the value at fault, be it a code: its sentence is told without it.
      const message = violations.map((each) => each.message).join(" ") || "The input breaks a constraint.";
      return { reasonCode, violations, message };
    }
    case "NotAuthorizedException":
      return { reason: notAuthorizedReason(text) };
    case "UserLambdaValidationException": {
      const said = parseTriggerRefusal(told);
      return said.triggerMessage !== ""
        ? { ...said, message: sentence(said) }
        : { trigger: parseTriggerRefusal(text).trigger };
    }
    case "TooManyRequestsException":
      return { retryAfterSeconds: retryAfterSeconds ?? 1 };
    case "LimitExceededException":
    case "TooManyFailedAttemptsException":
      return { retryAfterSeconds };
    default:
      return {};
  }
}

/** `userAttributes.0.name` of an input. */
const valueAt = (input: object, path: string) =>
  path.split(".").reduce<any>((value, name) => value?.[name], input);
