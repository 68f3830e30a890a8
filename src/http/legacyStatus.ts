/**
 * The status of a document that cannot be run. Who accepts `application/graphql-response+json` gets 400; a client that
 * names `application/json` alone takes any 4xx for a failure of the way, and reads the errors only with 200.
 * Source: GraphQL over HTTP, 6.4.1.
 */
import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from "@apollo/server";

const theDocuments = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

export const legacyStatus: ApolloServerPlugin = { requestDidStart: async () => listener };

const listener: GraphQLRequestListener<BaseContext> = {
  async willSendResponse({ request, response }) {
    const { http, body } = response;
    if (http.status !== 400 || body.kind !== "single") return;
    const accept = request.http?.headers.get("accept") ?? "";
    const isLegacy =
      accept.includes("application/json") && !accept.includes("application/graphql-response+json");
    const { errors = [] } = body.singleResult;
    if (isLegacy && errors.every(({ extensions }) => theDocuments.has(String(extensions?.code))))
      http.status = 200;
  },
};
