/** Exceptions: the names and messages of Amazon Cognito, one line each. */

/** An exception that Cognito would return. Clients receive its name and message unchanged. */
export class CognitoException extends Error {
  constructor(
    readonly exception: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

const exception =
  (name: string) =>
  (message: string): CognitoException =>
    new CognitoException(name, message);

export const invalidParameter = exception("InvalidParameterException");
export const notAuthorized = exception("NotAuthorizedException");
export const resourceNotFound = exception("ResourceNotFoundException");
export const aliasExists = exception("AliasExistsException");
export const usernameExists = exception("UsernameExistsException");
export const invalidPassword = exception("InvalidPasswordException");
export const userNotFound = exception("UserNotFoundException");
export const unsupportedUserState = exception("UnsupportedUserStateException");

/** Exceptions whose message never varies. */
export const passwordAttemptsExceeded = {
  unknownUser: () => userNotFound("User does not exist."),
  unknownUserOfClient: () => userNotFound("Username/client id combination not found."),
  unknownPool: (id: string) => resourceNotFound(`User pool ${id} does not exist.`),
  unknownClient: (id: string) => resourceNotFound(`User pool client ${id} does not exist.`),
  unknownGroup: () => resourceNotFound("Group not found."),
  wrongCredentials: () => notAuthorized("Incorrect username or password."),
  disabled: () => notAuthorized("User is disabled."),
  notConfirmed: () => exception("UserNotConfirmedException")("User is not confirmed."),
  resetRequired: () => exception("PasswordResetRequiredException")("Password reset required for the user"),
  tooManyPasswords: () => notAuthorized("Password attempts exceeded"),
  temporaryPasswordExpired: () =>
    notAuthorized("Temporary password has expired and must be reset by an administrator."),
  passwordUsedBefore: () =>
    exception("PasswordHistoryPolicyViolationException")("Password has previously been used"),
  resetImpossibleNow: () => notAuthorized("User password cannot be reset in the current state."),
  noContactForReset: () =>
    invalidParameter(
      "Cannot reset password for the user as there is no registered/verified email or phone_number",
    ),
  cannotConfirm: (status: string) => notAuthorized(`User cannot be confirmed. Current status is ${status}`),
  wrongCode: () =>
    exception("CodeMismatchException")("Invalid verification code provided, please try again."),
  expiredCode: () => exception("ExpiredCodeException")("Invalid code provided, please request a code again."),
  tooManyAttempts: () =>
    exception("LimitExceededException")("Attempt limit exceeded, please try after some time."),
  secretHashMissing: (clientId: string) =>
    notAuthorized(`Client ${clientId} is configured with secret but SECRET_HASH was not received`),
  secretHashWrong: (clientId: string) => notAuthorized(`Unable to verify secret hash for client ${clientId}`),
  invalidAccessToken: () => notAuthorized("Invalid Access Token"),
  expiredAccessToken: () => notAuthorized("Access Token has expired"),
  revokedAccessToken: () => notAuthorized("Access Token has been revoked"),
  invalidRefreshToken: () => notAuthorized("Invalid Refresh Token"),
  expiredRefreshToken: () => notAuthorized("Refresh Token has expired"),
  revokedRefreshToken: () => notAuthorized("Refresh Token has been revoked"),
  reusedRefreshToken: () =>
    exception("RefreshTokenReuseException")("Refresh token has been invalidated by rotation"),
  invalidSession: () => notAuthorized("Invalid session for the user."),
  expiredSession: () => notAuthorized("Invalid session for the user, session is expired."),
  usedSession: () => notAuthorized("Invalid session for the user, session can only be used once."),
  unauthorizedAttribute: () => notAuthorized("A client attempted to write unauthorized attribute"),
} as const;

/** The embedded pool's own error for features that it lacks: 501, never a guess. */
export function notOffered(what: string): CognitoException {
  const message = `The embedded user pool does not offer ${what}. Point the gateway at Amazon Cognito for it.`;
  return new CognitoException("NotImplementedException", message, 501);
}
