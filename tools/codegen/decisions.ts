/** Our decisions about AWS's shapes, each with its reason. Everything else in src/model follows from the SDK. */

/** Request members that are never arguments: `Shape.Member`, or `*.Member` for every request. */
export const omittedOperations: Record<string, string> = {
  "*.AccessToken": "the gateway passes on the caller's own bearer token",
  "*.SecretHash": "computed from the client secret, which the gateway holds",
  "*.Session": "travels inside a sealed challenge token",
  "*.AuthParameters": "sign-in has typed arguments",
  "*.ChallengeResponses": "sign-in has typed answers",
  "GetTokensFromRefreshTokenRequest.ClientSecret": "the gateway holds the client secret",
  "RevokeTokenRequest.ClientSecret": "the gateway holds the client secret",
};

/** Request members that the gateway computes from another argument. */
export const memberTypes: Record<string, string> = {
  // Its address is the connection's, so that callers cannot choose it.
  UserContextData: "DeviceData",
};

/** Response members that are never returned, for the same reasons. */
export const omittedMembers: Record<string, string> = {
  "*.Session": "travels inside a sealed challenge token",
};

/** Shapes that become hand-written nodes (src/graphql/nodes); the route fills members of such a shape. */
export const nodeShapes = new Set([
  "UserType",
  "GroupType",
  "UserPoolType",
  "UserPoolDescriptionType",
  "UserPoolClientType",
  "UserPoolClientDescription",
]);

/** Required members for which the configuration has a default. */
export const defaulted = new Set(["UserPoolId", "ClientId"]);

/** Operations on which a configured default would be dangerous: an empty input must not reach the pool or client. */
export const neverDefaulted = new Set([
  "DeleteUserPool",
  "DeleteUserPoolClient",
  "GetClientToken",
  "UpdateUserPool",
  "UpdateUserPoolClient",
]);

/** Get… operations with a side effect (a message sent, a token issued), so they count as writes. */
export const writesDespiteTheirName = new Set([
  "GetClientToken",
  "GetTokensFromRefreshToken",
  "GetUserAttributeVerificationCode",
]);

/** 64-bit counters; the SDK's declarations call every number `number`. Source: AWS's service model. */
export const longMembers = new Set([
  "UserImportJobType.ImportedUsers",
  "UserImportJobType.SkippedUsers",
  "UserImportJobType.FailedUsers",
]);

/** GraphQL names of shapes whose AWS name without the suffix "Type" would be misleading. */
export const typeNames: Record<string, string> = {
  AttributeDataType: "AttributeDataType",
  EventType: "AuthEventType",
  AuthEventType: "AuthEvent",
  ChallengeName: "AuthEventChallengeName",
  ChallengeResponse: "AuthEventChallengeResult",
  ChallengeResponseType: "AuthEventChallenge",
  FeatureType: "AdvancedSecurityFeature",
};

/** Our descriptions of common request members; the others refer to AWS's member. */
export const memberMeanings: Record<string, string> = {
  UserPoolId: "The user pool; the configured one when absent.",
  ClientId: "The app client; the configured one when absent.",
  Username: "The user's name in the pool, or an alias of it.",
  GroupName: "The group's name.",
  DeviceKey: "The device's key, which Cognito issued.",
  ClientMetadata: "Passed on to the pool's Lambda triggers.",
  UserAttributes: "Attributes by name and value.",
  UserAttributeNames: "The names of the attributes.",
  ConfirmationCode: "The code that was sent.",
  Password: "The password, as the user typed it.",
  DeviceData:
    "The device's fingerprint for threat protection: EncodedData, made in the browser by AWS's script.",
  AnalyticsMetadata: "The Amazon Pinpoint endpoint to count the event for.",
  ProviderName: "The identity provider's name in the pool.",
  Identifier: "The resource server's identifier: usually a URL.",
  Domain: "The domain or its prefix.",
  ResourceArn: "The user pool's ARN.",
  JobId: "The import's id.",
};
