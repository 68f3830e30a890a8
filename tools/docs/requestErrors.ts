/** The codes of GraphQL errors: of requests and fields that fail before Cognito decides anything. */

interface RequestError {
  /** HTTP status, where the code always has the same one. */
  status: string;
  meaning: string;
  remedy: string;
}

/** Code → what it means. A test compares the codes with those that the source throws. */
export const requestErrors: Readonly<Record<string, RequestError>> = {
  UNAUTHENTICATED: {
    status: "200",
    meaning: "The field needs a caller, and there is no token, an invalid one, or a session that is over.",
    remedy: "Sign in again. With a refresh token, call `refreshTokens` first.",
  },
  FORBIDDEN: {
    status: "200; 403 for an origin",
    meaning:
      "The caller lacks the access level of the field. With sessions in cookies also: the field hands out tokens, or the page's origin is not allowed.",
    remedy:
      "Do not repeat it. Add the caller to a group with that access level, or the origin to `CORS_ORIGINS`.",
  },
  BAD_USER_INPUT: {
    status: "400, or 200 in a field",
    meaning: "A variable or an argument does not fit its type, or a reference of federation is incomplete.",
    remedy: "Correct the input.",
  },
  SERVICE_UNAVAILABLE: {
    status: "200 in a field, otherwise 503",
    meaning:
      "In a field: the session cannot be judged or renewed at the moment. It is not over. As the whole response: the gateway is overloaded or shuts down.",
    remedy: "Keep the session and try again; a 503 has Retry-After.",
  },
  RATE_LIMITED: {
    status: "429",
    meaning: "The address sent more requests than `REQUESTS_PER_MINUTE` allows.",
    remedy: "Wait as long as Retry-After says.",
  },
  UPSTREAM_BUDGET_EXCEEDED: {
    status: "200",
    meaning: "The request causes more calls to Cognito than `UPSTREAM_CALLS_PER_REQUEST`. The edge is null.",
    remedy: "Ask for smaller pages or fewer nodes.",
  },
  UNREADABLE_ANSWER: {
    status: "200",
    meaning: "A member of Cognito's response has another type than AWS declares. The log has the path.",
    remedy: "Leave the field out, and report it.",
  },
  INTERNAL_SERVER_ERROR: {
    status: "200 in a field, otherwise 500",
    meaning: "The gateway failed. The response has no details; the log has them under the request's id.",
    remedy: "Report the request's id.",
  },
  GRAPHQL_PARSE_FAILED: {
    status: "400",
    meaning: "The document is no GraphQL, or is too large or too deeply nested to be parsed.",
    remedy: "Correct the document.",
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: "400",
    meaning:
      "The document does not fit the schema, or is over a [limit](security/rate-limits.md#limits-of-a-request).",
    remedy: "Correct the document. The field may not be exposed to anyone here.",
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: "400",
    meaning:
      "`operationName` names no operation of the document, or the document has several and none is named.",
    remedy: "Name the operation.",
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: "200",
    meaning: "The operation is not in the list of `PERSISTED_OPERATIONS`.",
    remedy: "Add it to the [list](apollo.md#persisted-operations).",
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: "200",
    meaning: "The request holds an operation's id, and there is no list.",
    remedy: "Send the text, or set `PERSISTED_OPERATIONS`.",
  },
  BAD_REQUEST: {
    status: "400; 405 for a mutation by GET",
    meaning:
      "The request cannot be read: not JSON, no document, a repeated header, a GET without its header, or a mutation by GET.",
    remedy: "Send a JSON object with `query` as a POST.",
  },
  NOT_FOUND: { status: "404", meaning: "The path does not exist.", remedy: "Use `/graphql`." },
  METHOD_NOT_ALLOWED: {
    status: "405",
    meaning: "The method is neither GET nor POST.",
    remedy: "Send the request as a POST.",
  },
  REQUEST_TIMEOUT: {
    status: "408",
    meaning: "The request took too long to arrive.",
    remedy: "Send it again.",
  },
  PAYLOAD_TOO_LARGE: { status: "413", meaning: "The body is larger than 100 KiB.", remedy: "Send less." },
  UNSUPPORTED_MEDIA_TYPE: {
    status: "415",
    meaning: "The body is not `application/json` in UTF-8, or is compressed.",
    remedy: "Send JSON in UTF-8, not compressed.",
  },
  HEADERS_TOO_LARGE: {
    status: "431",
    meaning: "The headers are larger than 16 KiB.",
    remedy: "Send fewer cookies, or a token with fewer groups.",
  },
};
