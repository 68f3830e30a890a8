/** Selections and documents that many tests share. Those with a typed result are in test/documents, generated. */

/** Of a result: its type, and the code of an error. */
export const code = "{ __typename ... on CognitoError { code } }";

/** The caller, as its access token says. */
export const me = "{ me { ... on Me { username } } }";
