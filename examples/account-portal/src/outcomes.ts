/**
 * What a person is told of an outcome. Each journey handles by name what it has an answer to; what is the same
 * everywhere is spread in from here. A member that nobody handles does not compile.
 */
import { CombinedGraphQLErrors, ServerError } from "@apollo/client";
import type { Unforeseen } from "cognito-graphql-gateway/client";
import { asksToSignIn } from "./client";

export interface Notice {
  /** "unsure" is an outcome of its own: it may have worked, and nobody knows. */
  tone: "good" | "bad" | "unsure";
  text: string;
  /** The field that it is about. */
  field?: string;
  /** Where to go from here. */
  way?: { to: string; text: string; state?: unknown };
  /** The request in the gateway's log, for who asks for help. */
  reference?: string;
}

// biome-ignore lint/suspicious/noConfusingVoidType: nothing is told where the page moves on by itself
export type Told = Notice | void;

export const good = (text: string): Notice => ({ tone: "good", text });
export const bad = (text: string, way?: Notice["way"]): Notice => ({ tone: "bad", text, way });
export const unsure = (text: string): Notice => ({ tone: "unsure", text });
export const at = (field: string, text: string): Notice => ({ tone: "bad", text, field });

interface Problem {
  message: string;
  requestId: string;
}

/** Where Cognito's own sentence is the best there is. */
export const inItsWords = ({ message }: Problem): Notice => bad(message);
export const inItsWordsAt =
  (field: string) =>
  ({ message }: Problem): Notice =>
    at(field, message);

/** Nothing that the person could have done otherwise. */
export const ourFault = ({ requestId }: Problem): Notice => ({
  ...bad("Something is wrong on our side, not with what you entered. Please try again later."),
  reference: requestId,
});

/** "in 5 seconds", where the gateway knows. */
const later = (seconds?: number | null) =>
  seconds ? `in ${Math.ceil(seconds)} ${Math.ceil(seconds) === 1 ? "second" : "seconds"}` : "in a moment";

export const sessionIsOver = (): Notice =>
  bad("Your session is over. Please sign in again.", { to: "/sign-in", text: "Sign in" });

const everywhere = {
  InternalError: ourFault,
  InvalidParameterError: inItsWords,
  OperationNotEnabledError: ourFault,
  ServiceUnavailableError: ({ retryAfterSeconds }: { retryAfterSeconds: number | null }): Notice =>
    bad(`The service cannot be reached. Nothing was changed; try again ${later(retryAfterSeconds)}.`),
  UnrecognizedError: inItsWords,
};

/** For queries: without an answer, nothing is lost. */
export const reads = (error: unknown) => ({
  ...everywhere,
  default: (unforeseen: Unforeseen): Notice =>
    said(unforeseen, error) ?? bad("The service cannot be reached. Check your connection and try again."),
});

/** For mutations: one that got no answer may have happened. `howToFindOut` says what to look at. */
export const writes = (error: unknown, howToFindOut: string) => {
  const unknown = () => unsure(`No answer came, so it may or may not have worked. ${howToFindOut}`);
  return {
    ...everywhere,
    OutcomeUnknownError: unknown,
    default: (unforeseen: Unforeseen): Notice => said(unforeseen, error) ?? unknown(),
  };
};

/** What is said where there is no outcome that this release knows. */
function said(unforeseen: Unforeseen, error: unknown): Notice | undefined {
  if (unforeseen) return bad(unforeseen.message ?? "Something happened that this page does not know yet.");
  if (asksToSignIn(error)) return sessionIsOver();
  if (CombinedGraphQLErrors.is(error)) return bad(error.errors[0]?.message ?? error.message);
  if (ServerError.is(error) && error.statusCode < 500)
    return bad("The request was refused, and nothing was changed. Try again in a moment.");
}

/** Too much at once. */
export const busy = {
  TooManyRequestsError: ({ retryAfterSeconds }: { retryAfterSeconds: number | null }): Notice =>
    bad(`Too many tries at once. Try again ${later(retryAfterSeconds)}.`),
};
export const limited = {
  ...busy,
  LimitExceededError: () => bad("That was tried too often. Wait a while before the next try."),
};

/** For whoever asks: the pool's firewall, and a pool or client that is not there. */
export const anybody = {
  ForbiddenError: ourFault,
  ResourceNotFoundError: ourFault,
};

/** For one's own account: what ends the session. */
export const ownAccount = {
  ...anybody,
  PasswordResetRequiredError: sessionIsOver,
  UserNotConfirmedError: sessionIsOver,
  UserNotFoundError: sessionIsOver,
};

/** Where the pool's Lambda triggers run. One that refuses says why, in words of its own. */
export const triggers = {
  InvalidLambdaResponseError: ourFault,
  UnexpectedLambdaError: ourFault,
  UserLambdaValidationError: inItsWords,
};

/** Where an `idempotencyKey` could be sent along. This portal sends none, so that none can clash. */
export const once = {
  IdempotencyConflictError: ourFault,
};

/** Where a message is sent. */
export const sending = {
  InvalidEmailRoleAccessPolicyError: ourFault,
  InvalidSmsRoleAccessPolicyError: ourFault,
  InvalidSmsRoleTrustRelationshipError: ourFault,
};
export const undelivered = {
  ...sending,
  CodeDeliveryFailureError: () => bad("The code could not be sent. Is the address right?"),
};

/** Where a step of a journey hands a sealed token to the next one. */
export const tokens = <T>(startAgain: () => T) => ({
  ChallengeExpiredError: startAgain,
  ChallengeTamperedError: startAgain,
  ChallengeUsedError: startAgain,
});
