/** What we decide about AWS's shapes, each with its reason. Everything else in src/model follows from the SDK. */

/** Request members that are never arguments: `Shape.Member`, or `*.Member` for every request. */
export const notOffered: Record<string, string> = {
  "*.AccessToken": "the gateway passes on the caller's own bearer token",
  "*.SecretHash": "computed from the client secret, which the gateway holds",
  "*.Session": "travels inside a sealed challenge token",
  "*.AuthParameters": "sign-in has typed arguments",
  "*.ChallengeResponses": "sign-in has typed answers",
  "GetTokensFromRefreshTokenRequest.ClientSecret": "the gateway holds the client secret",
  "RevokeTokenRequest.ClientSecret": "the gateway holds the client secret",
};

/** Request members in whose place the caller gives another: the gateway makes AWS's of it. */
export const givenAs: Record<string, string> = {
  // The address in it is the connection's, so that a caller cannot choose it.
  UserContextData: "DeviceData",
};

/** Response members that are never answered, for the same reason as above. */
export const notAnswered: Record<string, string> = {
  "*.Session": "travels inside a sealed challenge token",
};

/** Shapes that GraphQL shows as hand-written nodes (src/graph); a member of such a shape is filled by its route. */
export const nodeShapes = new Set([
  "UserType",
  "GroupType",
  "UserPoolType",
  "UserPoolDescriptionType",
  "UserPoolClientType",
  "UserPoolClientDescription",
]);

/** Required members that the configuration can fill. */
export const defaulted = new Set(["UserPoolId", "ClientId"]);

/** Operations on which a configured default would be dangerous: an empty input must not reach the pool or client. */
export const neverDefaulted = new Set([
  "DeleteUserPool",
  "DeleteUserPoolClient",
  "GetClientToken",
  "UpdateUserPool",
  "UpdateUserPoolClient",
]);

/** Get… operations that have an effect (a message sent, a token issued), so they are writes. */
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

/** GraphQL names where dropping AWS's suffix "Type" would say something else. */
export const typeNames: Record<string, string> = {
  AttributeDataType: "AttributeDataType",
  EventType: "AuthEventType",
  AuthEventType: "AuthEvent",
  ChallengeName: "AuthEventChallengeName",
  ChallengeResponse: "AuthEventChallengeResult",
  ChallengeResponseType: "AuthEventChallenge",
  FeatureType: "AdvancedSecurityFeature",
};

/** What common request members mean, in our words; the others name AWS's member. */
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
