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
  "UserContextDataType.IpAddress": "taken from the connection, so that a caller cannot choose it",
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
