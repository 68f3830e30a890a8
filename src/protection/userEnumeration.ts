/**
 * User-enumeration protection: the neutral responses that anonymous callers get instead of any that would disclose
 * whether an account exists. Each mask lists what it passes on and hides everything else, so that a future message of
 * Cognito discloses nothing. HIDE_USER_EXISTENCE=off disables the masks.
 */
import type { Logger } from "pino";
import { type CognitoError, errorTypes, isTypedError } from "../graphql/errors/cognitoErrors";
import { makeError } from "../graphql/errors/errorMapping";
import { notForThisClient } from "../graphql/errors/messageParser";
import type { RecoveryHint } from "../graphql/errors/recoveryHints";

/** Maps the operation's outcome, a success or a typed error, to the response. */
export type NeutralResponse = (
  outcome: object,
  request: { requestId: string; log: Logger },
  state: { proved?: boolean } | undefined,
) => object;

/** Errors of the connection, the gateway, the pool or its app client: the same for every account. */
const accountIndependent = new Set([
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

/** Errors about the app client or the input's form, whose type can also concern a user. */
const requestDependent: Record<string, (error: DetailedError) => boolean> = {
  RESOURCE_NOT_FOUND: ({ message }) => /^User pool\b/i.test(message),
  NOT_AUTHORIZED: ({ reason }) => reason !== undefined && appClientReasons.has(reason),
  INVALID_PARAMETER: ({ message, violations = [] }) =>
    violations.length > 0 ||
    notForThisClient.test(message) ||
    /(flow|auth|authentication) (is )?not (enabled|supported|allowed)|is not configured(?! for (the|this) user\b(?! pool))|not (enabled|supported|allowed) (for|in|by) (the|this) user pool|Missing required parameter|method not supported/i.test(
      message,
    ),
};

/** Reasons that concern only the app client's settings. */
const appClientReasons = new Set(["SECRET_HASH_MISMATCH", "ATTRIBUTE_NOT_WRITABLE", "CLIENT_NOT_CONFIGURED"]);

/** A trigger's message or failure. */
const triggerErrors = ["USER_LAMBDA_VALIDATION", "UNEXPECTED_LAMBDA", "INVALID_LAMBDA_RESPONSE"];
/** The pool cannot deliver a message. */
const deliveryErrors = [
  "INVALID_EMAIL_ROLE_ACCESS_POLICY",
  "INVALID_SMS_ROLE_ACCESS_POLICY",
  "INVALID_SMS_ROLE_TRUST_RELATIONSHIP",
];

interface NeutralResponseRule {
  /** Codes of errors that pass unchanged. */
  visible: readonly string[];
  /** Replaces every other error. */
  replacement(requestId: string): object;
  /** Replaces a success; a success passes unchanged when absent. */
  success?: object;
}

const neutralResponse =
  ({ visible, replacement, success }: NeutralResponseRule): NeutralResponse =>
  (outcome, { requestId, log }, state) => {
    if (!isTypedError(outcome)) return success ?? outcome;
    // A caller who has proved to be the user gets the real outcome.
    if (state?.proved) return outcome;
    const { code } = outcome;
    if (accountIndependent.has(code) || visible.includes(code) || requestDependent[code]?.(outcome))
      return outcome;
    log.info({ outcome: code }, "Outcome hidden: it would disclose whether an account exists");
    return replacement(requestId);
  };

const error = (
  type: keyof typeof errorTypes,
  message: string,
  members: { reason?: string; wayOut?: RecoveryHint } = {},
) => {
  const Type: new () => CognitoError = errorTypes[type];
  return (requestId: string) => makeError(Type, requestId, { message, retryable: false, ...members });
};

const signInRefused = error(
  "NotAuthorizedException",
  "Incorrect username or password, or the account cannot sign in now. After several tries, wait a moment; then reset the password or ask for help.",
  { reason: "INVALID_CREDENTIALS", wayOut: "RESET_PASSWORD" },
);

export const neutralResponses = {
  /**
   * signIn. A wrong password discloses nothing about the account. Cognito returns UserNotConfirmed whatever the
   * password is. It passes, because the user needs it to continue and signUp discloses the same about the same name.
   * Errors that follow a correct password, such as a code that cannot be sent, pass to the account's owner.
   */
  credentials: neutralResponse({
    visible: ["USER_NOT_CONFIRMED", ...triggerErrors, ...deliveryErrors],
    replacement: signInRefused,
  }),

  /**
   * answerChallenge, until the user has proved something: Cognito also issues a first challenge for nonexistent
   * accounts.
   */
  challenge: neutralResponse({
    visible: ["USER_NOT_CONFIRMED", "CODE_MISMATCH", "EXPIRED_CODE", ...triggerErrors, ...deliveryErrors],
    replacement: signInRefused,
  }),

  /**
   * forgotPassword, resendConfirmationCode. Only existing accounts receive messages, so the response hides the outcome.
   */
  codeSent: neutralResponse({ visible: [], replacement: () => ({}), success: {} }),

  /**
   * confirmSignUp, confirmForgotPassword. Every wrong code gets the same response. With the correct code, the owner of
   * the address sees Cognito's error: the address belongs to another account, the new password is too weak, or a
   * trigger's message.
   */
  code: neutralResponse({
    visible: ["ALIAS_EXISTS", "INVALID_PASSWORD", "PASSWORD_HISTORY_POLICY_VIOLATION", ...triggerErrors],
    replacement: error(
      "CodeMismatchException",
      "The code is wrong or has expired, or was tried too often. Request a new one; an account that is already confirmed can sign in.",
    ),
  }),
};
