/** The start banner: addresses, users and one command to paste. For the terminal, never the log. */

import type { Gateway } from "../app/gateway";
import type { Config } from "../config/config";
import { inboxPath } from "../http/pages/inbox";
import { explorerPath } from "../http/pages/pages";
import { graphqlPath } from "../http/server";

const query =
  'mutation { confirmUser(input: { username: \\"pending\\" }) { __typename ... on ConfirmUserSuccess { user { username status } } ... on NotAuthorizedError { reason } ... on CognitoError { code message } } }';

export function welcome(
  url: string,
  { embedded, embeddedUrl }: Gateway,
  config: Config,
  advice: string[],
): string {
  if (!embedded) return "";
  const people = embedded.seedUsers.map(
    ({ username, password, status, groups }) =>
      `  ${username.padEnd(9)}${password}   ${[status, ...groups].join(", ")}`,
  );
  const places = [
    ["Start page", `${url}/`],
    ["GraphQL", `${url}${graphqlPath}`],
    ...(config.EXPLORER ? [["Explorer", `${url}${explorerPath}`]] : []),
    ["Code inbox", `${url}${inboxPath}`],
    ...(embeddedUrl ? [["AWS endpoint", `${embeddedUrl} (for the AWS CLI and SDKs)`]] : []),
  ];
  return `
The gateway runs on an embedded user pool: no AWS, nothing is stored, nothing is sent.

${places.map(([name, place]) => `  ${name!.padEnd(13)}${place}`).join("\n")}

Users and their passwords:
${people.join("\n")}

${config.SESSION_MODE === "bearer" ? firstRequest(url, embedded) : ""}${advice.map((line) => `Warning: ${line}\n\n`).join("")}`;
}

const firstRequest = (
  url: string,
  embedded: NonNullable<Gateway["embedded"]>,
) => `Confirm the pending user (the token is valid for an hour):

  curl -s ${url}${graphqlPath} -H 'content-type: application/json' -H 'authorization: Bearer ${embedded.issueAccessToken("admin", { expiresInSeconds: 3_600 })}' -d '{"query":"${query}"}'

`;
