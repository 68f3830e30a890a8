/** The way to the gateway: the same origin, so that its cookies go along and no script ever holds a token. */
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { MeDocument, possibleTypes } from "cognito-graphql-gateway/client";

declare module "@apollo/client" {
  // As set below: an error never throws, it comes beside the data.
  namespace ApolloClient.DeclareDefaultOptions {
    interface Mutate {
      errorPolicy: "all";
    }
    interface WatchQuery {
      errorPolicy: "all";
    }
  }
}

/** Whether the gateway wants somebody to sign in first. */
export const asksToSignIn = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.code === "UNAUTHENTICATED");

/** A session may end at any time, from elsewhere: then the question who is signed in is asked again. */
const noticesTheEnd = new ErrorLink(({ error, operation }) => {
  if (asksToSignIn(error) && operation.operationName !== "Me")
    void client.refetchQueries({ include: [MeDocument] });
});

export const client: ApolloClient = new ApolloClient({
  link: ApolloLink.from([noticesTheEnd, new HttpLink({ uri: "/graphql", credentials: "same-origin" })]),
  cache: new InMemoryCache({ possibleTypes }),
  defaultOptions: {
    // Passwords and codes travel in mutations: nothing of one is kept.
    mutate: { fetchPolicy: "no-cache", errorPolicy: "all" },
    watchQuery: { fetchPolicy: "network-only", errorPolicy: "all" },
  },
  // The developer tools would keep the variables of every mutation, passwords among them.
  devtools: { enabled: false },
});
