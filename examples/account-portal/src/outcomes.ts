/**
 * The notices for outcomes. Each journey handles its own members by name and spreads the common ones from here. An
 * unhandled member does not compile.
 */
import { CombinedGraphQLErrors, ServerError } from "@apollo/client";
import type { Unforeseen } from "cognito-graphql-gateway/client";
import { asksToSignIn } from "./client";

export interface Notice {
  /** "unsure" is a separate outcome: the operation may have succeeded. */
  tone: "good" | "bad" | "unsure";
  text: string;
  /** The form field that the notice concerns. */
  field?: string;
  /** A link to the next step. */
  way?: { to: string; text: string; state?: unknown };
  /** The request's id in the gateway's log, for support. */
  reference?: string;
}

// biome-ignore lint/suspicious/noConfusingVoidType: no notice if the page navigates on its own
export type Told = Notice | void;

export const good = (text: string): Notice => ({ tone: "good", text });
export const bad = (text: string, way?: Notice["way"]): Notice => ({ tone: "bad", text, way });
export const unsure = (text: string): Notice => ({ tone: "unsure", text });
export const at = (field: string, text: string): Notice => ({ tone: "bad", text, field });

interface Problem {
  message: string;
  requestId: string;
}

/** Shows Cognito's own message where there is no better one. */
export const inItsWords = ({ message }: Problem): Notice => bad(message);
export const inItsWordsAt =
  (field: string) =>
  ({ message }: Problem): Notice =>
    at(field, message);

/** Errors that the user cannot fix. */
export const ourFault = ({ requestId }: Problem): Notice => ({
  ...bad("Something is wrong on our side, not with what you entered. Please try again later."),
  reference: requestId,
});

/** "in 5 seconds", if the gateway says when. */
const later = (seconds?: number | null) =>
  seconds ? `in ${Math.ceil(seconds)} ${Math.ceil(seconds) === 1 ? "second" : "seconds"}` : "in a moment";

export const sessionIsOver = (): Notice =>
  bad("Your session has ended. Please sign in again.", { to: "/sign-in", text: "Sign in" });

const everywhere = {
  InternalError: ourFault,
  InvalidParameterError: inItsWords,
  OperationNotEnabledError: ourFault,
  ServiceUnavailableError: ({ retryAfterSeconds }: { retryAfterSeconds: number | null }): Notice =>
    bad(`The service is unavailable. Nothing was changed; try again ${later(retryAfterSeconds)}.`),
  UnrecognizedError: inItsWords,
};

/** For queries: a lost response has no consequences. */
export const reads = (error: unknown) => ({
  ...everywhere,
  default: (unforeseen: Unforeseen): Notice =>
    said(unforeseen, error) ?? bad("The service is unavailable. Check your connection and try again."),
});

/** For mutations: after a lost response, the mutation may have succeeded. `howToFindOut` says where to check. */
export const writes = (error: unknown, howToFindOut: string) => {
  const unknown = () => unsure(`The response was lost, so this may or may not have worked. ${howToFindOut}`);
  return {
    ...everywhere,
    OutcomeUnknownError: unknown,
    default: (unforeseen: Unforeseen): Notice => said(unforeseen, error) ?? unknown(),
  };
};

/** The notice for an outcome that this release does not know. */
function said(unforeseen: Unforeseen, error: unknown): Notice | undefined {
  if (unforeseen) return bad(unforeseen.message ?? "This page does not recognize the outcome.");
  if (asksToSignIn(error)) return sessionIsOver();
  if (CombinedGraphQLErrors.is(error)) return bad(error.errors[0]?.message ?? error.message);
  if (ServerError.is(error) && error.statusCode < 500)
    return bad("The request was rejected, and nothing was changed. Try again in a moment.");
}

/** Too many requests. */
export const busy = {
  TooManyRequestsError: ({ retryAfterSeconds }: { retryAfterSeconds: number | null }): Notice =>
    bad(`Too many attempts. Try again ${later(retryAfterSeconds)}.`),
};
export const limited = {
  ...busy,
  LimitExceededError: () => bad("Too many attempts. Wait a while before you try again."),
};

/** For every caller: the pool's firewall, and a missing pool or client. */
export const anybody = {
  ForbiddenError: ourFault,
  ResourceNotFoundError: ourFault,
};

/** For the user's own account: errors that end the session. */
export const ownAccount = {
  ...anybody,
  PasswordResetRequiredError: sessionIsOver,
  UserNotConfirmedError: sessionIsOver,
  UserNotFoundError: sessionIsOver,
};

/** For operations that run the pool's Lambda triggers. A trigger that rejects a request gives the reason. */
export const triggers = {
  InvalidLambdaResponseError: ourFault,
  UnexpectedLambdaError: ourFault,
  UserLambdaValidationError: inItsWords,
};

/** For operations that accept an `idempotencyKey`. This portal sends none, so none can conflict. */
export const once = {
  IdempotencyConflictError: ourFault,
};

/** For operations that send a message. */
export const sending = {
  InvalidEmailRoleAccessPolicyError: ourFault,
  InvalidSmsRoleAccessPolicyError: ourFault,
  InvalidSmsRoleTrustRelationshipError: ourFault,
};
export const undelivered = {
  ...sending,
  CodeDeliveryFailureError: () => bad("The code could not be sent. Is the address right?"),
};

/** For journeys that pass a sealed token from one step to the next. */
export const tokens = <T>(startAgain: () => T) => ({
  ChallengeExpiredError: startAgain,
  ChallengeTamperedError: startAgain,
  ChallengeUsedError: startAgain,
});
