/**
 * Hiding: what a stranger is told instead of anything that would say who has an account. Each of the masks lists what
 * it lets through; whatever is not on a list is hidden, so that a text that Cognito has not written yet discloses
 * nothing. HIDE_USER_EXISTENCE=off takes the masks off.
 */
import type { Logger } from "pino";
import { type CognitoError, errorTypes, isTypedError } from "../graphql/errors/cognitoErrors";
import { makeError } from "../graphql/errors/errorMapping";
import { notForThisClient } from "../graphql/errors/messageParser";
import type { WayOut } from "../graphql/errors/recoveryHints";

/** The operation's outcome, a success or a typed error → the response to the caller. */
export type Mask = (
  outcome: object,
  about: { requestId: string; log: Logger },
  state: { proved?: boolean } | undefined,
) => object;

/** These come of the way, the gateway, the pool or its app client: the same for everybody who asks. */
const aboutNobody = new Set([
  "CHALLENGE_EXPIRED",
  "CHALLENGE_TAMPERED",
  "CHALLENGE_USED",
  "FEATURE_UNAVAILABLE_IN_TIER",
  "FORBIDDEN",
  "INTERNAL_ERROR",
  "INVALID_USER_POOL_CONFIGURATION",
  "OPERATION_NOT_ENABLED",
  "OUTCOME_UNKNOWN",
  "SERVICE_UNAVAILABLE",
  "TOO_MANY_REQUESTS",
  "UNRECOGNIZED",
  "UNSUPPORTED_OPERATION",
]);

interface DetailedError extends CognitoError {
  reason?: string;
  violations?: readonly unknown[];
}

/** Told of the app client or of the input's form, by a type that also tells of users. */
const aboutTheRequest: Record<string, (error: DetailedError) => boolean> = {
  RESOURCE_NOT_FOUND: ({ message }) => /^User pool\b/i.test(message),
  NOT_AUTHORIZED: ({ reason }) => reason !== undefined && ofTheAppClient.has(reason),
  INVALID_PARAMETER: ({ message, violations = [] }) =>
    violations.length > 0 ||
    notForThisClient.test(message) ||
    /(flow|auth|authentication) (is )?not (enabled|supported|allowed)|is not configured(?! for (the|this) user\b(?! pool))|not (enabled|supported|allowed) (for|in|by) (the|this) user pool|Missing required parameter|method not supported/i.test(
      message,
    ),
};

/** Reasons that lie in the app client's settings. */
const ofTheAppClient = new Set(["SECRET_HASH_MISMATCH", "ATTRIBUTE_NOT_WRITABLE", "CLIENT_NOT_CONFIGURED"]);

/** What a pool's trigger said, or that it failed. */
const triggers = ["USER_LAMBDA_VALIDATION", "UNEXPECTED_LAMBDA", "INVALID_LAMBDA_RESPONSE"];
/** The pool cannot send what it was to send. */
const sending = [
  "INVALID_EMAIL_ROLE_ACCESS_POLICY",
  "INVALID_SMS_ROLE_ACCESS_POLICY",
  "INVALID_SMS_ROLE_TRUST_RELATIONSHIP",
];

interface Masked {
  /** Codes of errors that are told as they are. */
  tells: readonly string[];
  /** In place of every other error. */
  instead(requestId: string): object;
  /** In place of a success; the success itself when absent. */
  success?: object;
}

const mask =
  ({ tells, instead, success }: Masked): Mask =>
  (outcome, { requestId, log }, state) => {
    if (!isTypedError(outcome)) return success ?? outcome;
    // A caller who has proved to be the user gets the real outcome.
    if (state?.proved) return outcome;
    const { code } = outcome;
    if (aboutNobody.has(code) || tells.includes(code) || aboutTheRequest[code]?.(outcome)) return outcome;
    log.info({ outcome: code }, "Told otherwise, since it would say who has an account");
    return instead(requestId);
  };

const error = (
  type: keyof typeof errorTypes,
  message: string,
  members: { reason?: string; wayOut?: WayOut } = {},
) => {
  const Type: new () => CognitoError = errorTypes[type];
  return (requestId: string) => makeError(Type, requestId, { message, retryable: false, ...members });
};

const doNotSignIn = error(
  "NotAuthorizedException",
  "Incorrect username or password, or an account that cannot sign in now. After several tries wait a little; then reset the password, or ask for help.",
  { reason: "INVALID_CREDENTIALS", wayOut: "RESET_PASSWORD" },
);

export const masks = {
  /**
   * signIn. A wrong password tells nothing of the account. Cognito says UserNotConfirmed whatever the password is;
   * that is told nevertheless, since it strands nobody and signUp says the same of the same name. What comes only after the
   * password, such as a code that cannot be sent, is told to its owner.
   */
  credentials: mask({ tells: ["USER_NOT_CONFIRMED", ...triggers, ...sending], instead: doNotSignIn }),

  /** answerChallenge, as long as nothing is proved: for no account Cognito makes up a first challenge as well. */
  challenge: mask({
    tells: ["USER_NOT_CONFIRMED", "CODE_MISMATCH", "EXPIRED_CODE", ...triggers, ...sending],
    instead: doNotSignIn,
  }),

  /** forgotPassword, resendConfirmationCode. Messages go to accounts alone, so nothing is told of how that went. */
  codeSent: mask({ tells: [], instead: () => ({}), success: {} }),

  /**
   * confirmSignUp, confirmForgotPassword. Without the right code there is one answer; with it, whatever Cognito says is
   * told to the owner of the address: that another account has it, that the new password is too weak, a trigger's word.
   */
  code: mask({
    tells: ["ALIAS_EXISTS", "INVALID_PASSWORD", "PASSWORD_HISTORY_POLICY_VIOLATION", ...triggers],
    instead: error(
      "CodeMismatchException",
      "The code is wrong or too old, or was tried too often. Ask for a new one; an account that is confirmed already can sign in.",
    ),
  }),
};
