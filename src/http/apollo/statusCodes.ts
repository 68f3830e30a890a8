/**
 * The status of an invalid document. A client that accepts `application/graphql-response+json` gets 400. A client that
 * accepts only `application/json` treats any 4xx as a transport failure, and reads the errors only with 200. Source:
 * GraphQL over HTTP, 6.4.1.
 */
import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from "@apollo/server";

const documentErrors = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

export const statusCodes: ApolloServerPlugin = { requestDidStart: async () => listener };

const listener: GraphQLRequestListener<BaseContext> = {
  async willSendResponse({ request, response }) {
    const { http, body } = response;
    if (http.status !== 400 || body.kind !== "single") return;
    const accept = request.http?.headers.get("accept") ?? "";
    const isLegacy =
      accept.includes("application/json") && !accept.includes("application/graphql-response+json");
    const { errors = [] } = body.singleResult;
    if (isLegacy && errors.every(({ extensions }) => documentErrors.has(String(extensions?.code))))
      http.status = 200;
  },
};
