/** Pages for people: the start page, the explorer, the code inbox. */
import type { FastifyInstance } from "fastify";
import { explorer } from "./explorer";
import { inbox, inboxPath, type SentMessage } from "./inbox";
import { type Place, startPage } from "./startPage";

export const explorerPath = "/explorer";

export interface PageOptions {
  graphqlPath: string;
  isProduction: boolean;
  /** The embedded pool's inbox; absent for a real pool, whose codes the gateway never sees. */
  sentMessages?: () => readonly SentMessage[];
  /** Returns the initial content of the explorer's headers tab, as JSON. Absent without an explorer. */
  explorerHeaders?: () => string;
}

export function pages({ graphqlPath, isProduction, sentMessages, explorerHeaders }: PageOptions) {
  const served: ((app: FastifyInstance) => Promise<void> | void)[] = [];
  const places: Place[] = [];
  if (explorerHeaders) {
    served.push((app) =>
      explorer(app, {
        path: explorerPath,
        graphqlPath,
        defaultQuery: firstQuery,
        headers: explorerHeaders,
      }),
    );
    places.push({
      path: explorerPath,
      title: "Explorer",
      about: "Queries to try, and the documentation of every field.",
    });
  }
  if (sentMessages) {
    served.push(inbox(sentMessages));
    places.push({
      path: inboxPath,
      title: "Code inbox",
      about: "The codes that the embedded user pool would have sent.",
    });
  }
  if (!isProduction) served.push(startPage(graphqlPath, places));
  return served;
}

const firstQuery = `# Confirms the pending user.
mutation {
  confirmUser(input: { username: "pending" }) {
    __typename
    ... on ConfirmUserSuccess {
      user {
        username
        status
      }
    }
    ... on NotAuthorizedError {
      reason
    }
    ... on CognitoError {
      code
      message
    }
  }
}
`;
