/** The 34 operations that Cognito takes without a signature; the other 106 demand AWS credentials. */

export const unsignedOperations: ReadonlySet<string> = new Set([
  ...["AssociateSoftwareToken", "ChangePassword", "CompleteWebAuthnRegistration", "ConfirmDevice"],
  ...["ConfirmForgotPassword", "ConfirmSignUp", "DeleteUser", "DeleteUserAttributes"],
  ...["DeleteWebAuthnCredential", "ForgetDevice", "ForgotPassword", "GetDevice", "GetTokensFromRefreshToken"],
  ...["GetUser", "GetUserAttributeVerificationCode", "GetUserAuthFactors", "GlobalSignOut", "InitiateAuth"],
  ...["ListDevices", "ListUserSessions", "ListWebAuthnCredentials", "ResendConfirmationCode"],
  ...[
    "RespondToAuthChallenge",
    "RevokeToken",
    "RevokeUserSession",
    "SetUserMFAPreference",
    "SetUserSettings",
  ],
  ...["SignUp", "StartWebAuthnRegistration", "UpdateAuthEventFeedback", "UpdateDeviceStatus"],
  ...["UpdateUserAttributes", "VerifySoftwareToken", "VerifyUserAttribute"],
]);
