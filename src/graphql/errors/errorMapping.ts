/**
 * Maps outcomes of Cognito's operations to typed errors: the only place that turns the client's plain data into GraphQL
 * types.
 */
import type { Logger } from "pino";
import type { CallOptions, OutputOf } from "../../cognito/cognito";
import { declares, isThrottle, notImplemented, rejectsGateway } from "../../cognito/exceptionKinds";
import type { FinalException, Outcome } from "../../cognito/outcome";
import { type ParsedViolation, violation } from "../../cognito/violations";
import type { ExceptionName, Operation } from "../../model/operations";
import { shortened } from "../../telemetry/log";
import { attributeViolations } from "./attributeViolations";
import { type CognitoError, errorTypes } from "./cognitoErrors";
import { errorDefinitions } from "./exceptions";
import { OutcomeUnknownError, ServiceUnavailableError, UnrecognizedError } from "./gatewayErrors";
import {
  notAuthorizedReason,
  parseTriggerFailure,
  parseViolations,
  type TriggerFailure,
} from "./messageParser";
import { recoveryHintFor } from "./recoveryHints";

/** Returns the output, or a typed error with the reason why there is none. */
export function conclude<O extends Operation>(
  operation: O,
  outcome: Outcome<OutputOf<O>>,
  { requestId, log }: Pick<CallOptions, "requestId" | "log">,
): OutputOf<O> | CognitoError {
  switch (outcome.kind) {
    case "success":
      return outcome.output;
    case "invalid":
      return invalidParameter(outcome.violations, requestId);
    case "rejected": {
      const { reason, retryAfterSeconds } = outcome;
      return reason === "busy"
        ? throttleError(operation, retryAfterSeconds, requestId)
        : makeError(ServiceUnavailableError, requestId, { retryAfterSeconds });
    }
    case "unavailable":
      return makeError(ServiceUnavailableError, requestId, { retryAfterSeconds: 1 });
    case "unknown":
      return makeError(OutcomeUnknownError, requestId, {
        howToFindOut: "Read what this was to change, and repeat it only when nothing has changed.",
      });
    case "refused": {
      const { attempts, awsRequestId } = outcome;
      return exceptionError(
        operation,
        outcome,
        requestId,
        log.child({ operation: operation.name, attempts, awsRequestId }),
      );
    }
  }
}

type Members<T> = Partial<T> & Record<string, unknown>;

export function makeError<T extends CognitoError>(
  type: new () => T,
  requestId: string,
  members: Members<T>,
): T {
  return Object.assign(new type(), { requestId }, members);
}

/** The gateway's own input errors, with Cognito's wording and type. */
export function invalidParameter(violations: ParsedViolation[], requestId: string): CognitoError {
  const [first, ...more] = violations;
  const message = more.length > 0 ? `${first!.message} And ${more.length} more.` : first!.message;
  return makeError(errorTypes.InvalidParameterException, requestId, {
    message,
    retryable: false,
    violations,
  });
}

/** Cognito's text may quote an input, and a proxy's page all of it. */
const longestText = 1_000;

/** The union member for an exception. Details for the operator go to the log. */
function exceptionError(
  operation: Operation,
  failure: FinalException,
  requestId: string,
  log: Logger,
): CognitoError {
  const { exception } = failure;
  const details = { exception, status: failure.status };
  const text = shortened(failure.textForLog, longestText);
  if (!declares(operation, exception)) {
    if (isThrottle(failure)) return throttleError(operation, failure.retryAfterSeconds ?? 1, requestId);
    if (rejectsGateway(failure)) {
      log.error({ ...details, text }, "AWS rejected the gateway's credentials or permissions");
      return makeError(ServiceUnavailableError, requestId, {
        message: "The gateway lacks the configuration or permission for this operation. Nothing was done.",
        retryable: false,
      });
    }
    log.error({ ...details, text }, "Cognito returned an exception that this release does not know");
    return makeError(UnrecognizedError, requestId, {
      exceptionName: exception,
      ...(failure.status === notImplemented && { message: failure.text }),
    });
  }
  const isMasked = errorDefinitions[exception].masked !== undefined || isInternal(failure.text);
  if (isMasked) log.error({ ...details, text }, "Cognito rejected the request; an operator must act");
  else log.info(details, "Cognito refused");
  return declaredError(exception, failure, operation, requestId);
}

/** Throttling by AWS or the gateway: nothing was done. */
function throttleError(operation: Operation, retryAfterSeconds: number, requestId: string): CognitoError {
  const isDeclared = declares(operation, "TooManyRequestsException");
  const members = { message: "Too many requests.", retryable: true, retryAfterSeconds };
  return isDeclared
    ? makeError(errorTypes.TooManyRequestsException, requestId, members)
    : makeError(ServiceUnavailableError, requestId, { retryAfterSeconds });
}

/** People get only the message of a JSON object, if it has one. */
function sentence({ detail, triggerMessage }: TriggerFailure): string {
  const message = detail?.message;
  return typeof message === "string" && message !== "" ? message : triggerMessage;
}

/** ARNs, account ids, host names, addresses and stacks: only the operator may see them. */
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
  failure: FinalException,
  operation: Operation,
  requestId: string,
): CognitoError {
  const { masked, retryable } = errorDefinitions[exception];
  const visible = isInternal(failure.text) ? "" : failure.textForCaller;
  const message =
    masked ??
    (visible || "Cognito rejected the request. Contact an administrator, who can find the cause in the log.");
  return makeError(errorTypes[exception], requestId, {
    message,
    retryable: retryable ?? (exception.startsWith("Internal") && operation.effect === "read"),
    ...errorFields(exception, { ...failure, visible }, operation),
    wayOut: recoveryHintFor(exception, failure.text),
  });
}

function errorFields(
  exception: ExceptionName,
  { text, visible, reasonCode, retryAfterSeconds, input }: FinalException & { visible: string },
  operation: Operation,
): Record<string, unknown> {
  switch (exception) {
    case "InvalidParameterException": {
      const violations = parseViolations(visible)?.map(({ path, constraint }) =>
        violation(path, constraint, valueAt(input, path)),
      );
      if (!violations) return { reasonCode, violations: attributeViolations(visible, operation.name, input) };
      // Cognito prints the invalid value, even a code, so this omits it.
      const message = violations.map((each) => each.message).join(" ") || "The input violates a constraint.";
      return { reasonCode, violations, message };
    }
    case "NotAuthorizedException":
      return { reason: notAuthorizedReason(text) };
    case "UserLambdaValidationException": {
      const failure = parseTriggerFailure(visible);
      return failure.triggerMessage !== ""
        ? { ...failure, message: sentence(failure) }
        : { trigger: parseTriggerFailure(text).trigger };
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

/** A path in an input: `userAttributes.0.name`. */
const valueAt = (input: object, path: string) => path.split(".").reduce<unknown>(memberOf, input);

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
