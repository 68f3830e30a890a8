/** Errors before any operation: GraphQL errors with a code and a one-sentence message. */
import { GraphQLError } from "graphql";

export type AccessErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "BAD_USER_INPUT"
  /** The check is temporarily impossible. Clients must not treat this as the end of a session. */
  | "SERVICE_UNAVAILABLE"
  | "RATE_LIMITED"
  | "UPSTREAM_BUDGET_EXCEEDED";

export class AccessError extends GraphQLError {
  constructor(code: AccessErrorCode, sentence: string, cause?: unknown) {
    super(sentence, { extensions: { code }, originalError: cause instanceof Error ? cause : undefined });
  }
}
