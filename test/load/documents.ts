/** What the load tests ask for; the outcome is always called `it`. */

const outcome = "{ __typename }";

export const signIn = `mutation($u: String!) { it: signIn(input: { username: $u, with: { password: "Passw0rd!" } }) ${outcome} }`;
export const confirm = `mutation($u: String!) { it: confirmUser(input: { username: $u }) ${outcome} }`;
export const disable = `mutation($u: String!) { it: disableUser(input: { username: $u }) ${outcome} }`;
export const user = `query($u: String!) { it: user(username: $u) ${outcome} }`;
export const pool = `{ it: userPool ${outcome} }`;
