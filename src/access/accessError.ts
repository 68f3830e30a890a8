/** What is refused before any operation: GraphQL errors with a code, told in one sentence. */
import { GraphQLError } from "graphql";

export type AccessErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "BAD_USER_INPUT"
  /** It cannot be judged for a moment: nobody is to take that for the end of a session. */
  | "SERVICE_UNAVAILABLE"
  | "RATE_LIMITED"
  | "UPSTREAM_BUDGET_EXCEEDED";

export class AccessError extends GraphQLError {
  constructor(code: AccessErrorCode, sentence: string, cause?: unknown) {
    super(sentence, { extensions: { code }, originalError: cause instanceof Error ? cause : undefined });
  }
}
