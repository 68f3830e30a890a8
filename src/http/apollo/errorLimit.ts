/** Limits the errors of a rejected request: a variable with 500 invalid values gets only a few. */
import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from "@apollo/server";
import { documentLimitValues } from "../validation/documentLimits";

export const errorLimit: ApolloServerPlugin = { requestDidStart: async () => listener };

const listener: GraphQLRequestListener<BaseContext> = {
  async willSendResponse({ response: { body } }) {
    if (body.kind !== "single" || body.singleResult.data !== undefined) return;
    const { errors } = body.singleResult;
    if (errors) body.singleResult.errors = errors.slice(0, documentLimitValues.errors + 1);
  },
};
