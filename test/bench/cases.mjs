/** What is asked: a document, its variables, the way to the same thing in a REST API, and what the answer holds. */

const errors = "... on CognitoError { code message }";

export const cases = {
  confirmUser: {
    title: "confirmUser",
    query: `mutation Confirm($input: ConfirmUserInput!) { confirmUser(input: $input) { __typename ${errors} } }`,
    variables: { input: { username: "pending" } },
    rest: ["POST", "/users/confirm", { username: "pending" }],
    expected: "ConfirmUserSuccess",
  },
  confirmUserError: {
    title: "confirmUser, refused",
    query: `mutation Confirm($input: ConfirmUserInput!) { confirmUser(input: $input) { __typename ${errors} } }`,
    variables: { input: { username: "confirmed" } },
    rest: ["POST", "/users/confirm", { username: "confirmed" }],
    expected: "NOT_AUTHORIZED",
  },
  confirmUserNode: {
    title: "confirmUser and its user",
    query: `mutation Confirm($input: ConfirmUserInput!) { confirmUser(input: $input) { __typename
      ... on ConfirmUserSuccess { user { username status enabled email } } ${errors} } }`,
    variables: { input: { username: "pending" } },
    rest: ["POST", "/users/confirm?user=true", { username: "pending" }],
    expected: '"email":"',
  },
  users: {
    title: "users, 60 with 8 fields",
    query: `query Users { users(first: 60) { __typename
      ... on UserConnection { nodes { username sub email emailVerified status enabled createdAt lastModifiedAt } }
      ${errors} } }`,
    variables: {},
    rest: ["GET", "/users"],
    expected: "user60@",
  },
  me: {
    title: "me",
    query: `query Me { me { __typename ... on Me { username sub email emailVerified } ${errors} } }`,
    variables: {},
    rest: ["GET", "/me"],
    expected: '"email":"',
  },
};

/** The bytes that go over the wire, ready to be written. */
export function requestOf({ query, variables, rest }, isRest, host, token) {
  const [method, path, content] = isRest ? rest : ["POST", "/graphql", { query, variables }];
  const body = content ? JSON.stringify(content) : "";
  const head = [
    `${method} ${path} HTTP/1.1`,
    `host: ${host}`,
    "user-agent: bench",
    "accept: application/json",
    `authorization: Bearer ${token}`,
    ...(body ? ["content-type: application/json", `content-length: ${Buffer.byteLength(body)}`] : []),
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}
