/**
 * The connection to the gateway: on the same origin, so that requests carry its cookies and no script ever holds a
 * token.
 */
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { MeDocument, possibleTypes } from "cognito-graphql-gateway/client";

declare module "@apollo/client" {
  // Matches the settings below: an error never throws, and comes beside the data.
  namespace ApolloClient.DeclareDefaultOptions {
    interface Mutate {
      errorPolicy: "all";
    }
    interface WatchQuery {
      errorPolicy: "all";
    }
  }
}

/** Whether the gateway requires a sign-in first. */
export const asksToSignIn = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.code === "UNAUTHENTICATED");

/** A session may end elsewhere at any time; the portal queries the signed-in user again then. */
const noticesTheEnd = new ErrorLink(({ error, operation }) => {
  if (asksToSignIn(error) && operation.operationName !== "Me")
    void client.refetchQueries({ include: [MeDocument] });
});

export const client: ApolloClient = new ApolloClient({
  link: ApolloLink.from([noticesTheEnd, new HttpLink({ uri: "/graphql", credentials: "same-origin" })]),
  cache: new InMemoryCache({ possibleTypes }),
  defaultOptions: {
    // Mutations carry passwords and codes, so none of their data is cached.
    mutate: { fetchPolicy: "no-cache", errorPolicy: "all" },
    watchQuery: { fetchPolicy: "network-only", errorPolicy: "all" },
  },
  // The developer tools would keep the variables of every mutation, including passwords.
  devtools: { enabled: false },
});
