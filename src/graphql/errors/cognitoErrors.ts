/**
 * Typed errors: their common fields, and a type for each of AWS's 59 exceptions. gatewayErrors holds the gateway's own.
 */
import { Field, ID, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import { errorCode, serviceCodes } from "../../cognito/outcome";
import { type ExceptionName, exceptionNames } from "../../model/operations";
import { defineFields } from "../defineField";
import { type ErrorDefinition, errorDefinitions, recoveryHintField } from "./exceptions";
import { hasRecoveryHint } from "./recoveryHints";

/** `UserNotFoundException` → `UserNotFoundError`, `InternalErrorException` → `InternalError`. */
export const errorTypeName = (exception: string): string => exception.replace(/(Error)?Exception$/, "Error");

export const gatewayErrorCodes = {
  ...serviceCodes,
  CHALLENGE_TAMPERED: "CHALLENGE_TAMPERED",
  CHALLENGE_EXPIRED: "CHALLENGE_EXPIRED",
  CHALLENGE_USED: "CHALLENGE_USED",
  IDEMPOTENCY_CONFLICT: "IDEMPOTENCY_CONFLICT",
} as const;

/** One code for each error type. Append-only: a published code keeps its meaning. */
export const CognitoErrorCode: Readonly<Record<string, string>> = {
  ...Object.fromEntries(exceptionNames.map((name) => [errorCode(name), errorCode(name)])),
  ...gatewayErrorCodes,
};
registerEnumType(CognitoErrorCode, {
  name: "CognitoErrorCode",
  description: "One code for each error type, for clients that look at codes instead of type names.",
});

/** The fields that every error has, including errors of later releases. */
@InterfaceType("CognitoError", {
  description: "What every typed error carries, also one that a later release adds to a result.",
  autoRegisterImplementations: false,
})
export abstract class CognitoError {
  @Field(() => CognitoErrorCode, { description: "Which error it is; one code for each type." })
  code!: string;

  @Field(() => String, { description: "What happened, in English, fit to be shown." })
  message!: string;

  @Field(() => Boolean, {
    description:
      "True when the same input may be sent again, and again may succeed, without a second effect.",
  })
  retryable!: boolean;

  @Field(() => ID, {
    description: "The request's id in the gateway's log, also sent as the header x-request-id.",
  })
  requestId!: string;
}

export type ErrorClass = new () => CognitoError;

/** Plain classes, because graphql-js throws any Error that a resolver returns. */
function errorClass(exception: string, { description, fields = {} }: ErrorDefinition): ErrorClass {
  const name = errorTypeName(exception);
  const type = { [name]: class extends CognitoError {} }[name]!;
  type.prototype.code = errorCode(exception);
  defineFields(type, hasRecoveryHint.has(exception) ? { ...fields, ...recoveryHintField } : fields);
  ObjectType(name, { implements: CognitoError, description })(type);
  return type;
}

/** The type of each of AWS's exceptions, by the exception's name. */
export const errorTypes = Object.fromEntries(
  Object.entries(errorDefinitions).map(([name, meaning]) => [name, errorClass(name, meaning)]),
) as Record<ExceptionName, ErrorClass>;

export function isTypedError(value: unknown): value is CognitoError {
  return value instanceof CognitoError;
}
