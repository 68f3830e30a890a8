/** The gateway's own typed errors: for connection failures, and for requests that the gateway rejects itself. */
import { Field, Float, ObjectType } from "type-graphql";
import { CognitoError, type ErrorClass, gatewayErrorCodes } from "./cognitoErrors";
import { retryAfter } from "./exceptions";

@ObjectType("OutcomeUnknownError", {
  implements: CognitoError,
  description:
    "The request went out and its answer was lost: it may have happened, or may still. Read the state (`howToFindOut` says where) before trying again.",
})
export class OutcomeUnknownError extends CognitoError {
  override code = gatewayErrorCodes.OUTCOME_UNKNOWN;
  override message = "Cognito's response was lost, so the outcome is unknown.";
  override retryable = false;

  @Field(() => String, { description: "How to find out what happened." })
  howToFindOut!: string;
}

@ObjectType("ServiceUnavailableError", {
  implements: CognitoError,
  description: "Cognito was not reached, or a read got no answer: nothing was done. Try again later.",
})
export class ServiceUnavailableError extends CognitoError {
  override code = gatewayErrorCodes.SERVICE_UNAVAILABLE;
  override message = "The service is unavailable at the moment. Nothing was done.";
  override retryable = true;
  @Field(() => Float, retryAfter) retryAfterSeconds?: number | null;
}

@ObjectType("UnrecognizedError", {
  implements: CognitoError,
  description: "Cognito refused with an exception that is newer than this release of the gateway.",
})
export class UnrecognizedError extends CognitoError {
  override code = gatewayErrorCodes.UNRECOGNIZED;
  override message = "Cognito returned an error that this release does not know.";
  override retryable = false;

  @Field(() => String, { description: "The exception's name at AWS." })
  exceptionName!: string;
}

@ObjectType("ChallengeTamperedError", {
  implements: CognitoError,
  description:
    "The token is none that this gateway sealed for this step: cut short, changed, or of another gateway. Cognito was not asked. Start again.",
})
export class ChallengeTamperedError extends CognitoError {
  override code = gatewayErrorCodes.CHALLENGE_TAMPERED;
  override message = "The challenge token was not issued by this gateway for this step. Start again.";
  override retryable = false;
}

@ObjectType("ChallengeExpiredError", {
  implements: CognitoError,
  description: "The step took too long: the token, or Cognito's session in it, has expired. Start again.",
})
export class ChallengeExpiredError extends CognitoError {
  override code = gatewayErrorCodes.CHALLENGE_EXPIRED;
  override message = "This took too long. Start again.";
  override retryable = false;
}

@ObjectType("ChallengeUsedError", {
  implements: CognitoError,
  description:
    "The challenge has been answered already: a session of Cognito's is good for one success. Start again.",
})
export class ChallengeUsedError extends CognitoError {
  override code = gatewayErrorCodes.CHALLENGE_USED;
  override message = "This step has already been completed. Start again.";
  override retryable = false;
}

@ObjectType("IdempotencyConflictError", {
  implements: CognitoError,
  description:
    "The idempotency key stands for another input already. Nothing was done: choose a new key for a new thing.",
})
export class IdempotencyConflictError extends CognitoError {
  override code = gatewayErrorCodes.IDEMPOTENCY_CONFLICT;
  override message = "The idempotency key was used for something else. Nothing was done.";
  override retryable = false;
}

export const gatewayErrorTypes: readonly ErrorClass[] = [
  OutcomeUnknownError,
  ServiceUnavailableError,
  UnrecognizedError,
  ChallengeTamperedError,
  ChallengeExpiredError,
  ChallengeUsedError,
  IdempotencyConflictError,
];
