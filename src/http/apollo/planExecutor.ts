/** Lets Apollo Server execute plans, which are cached as long as it caches the document. */
import {
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestListener,
  HeaderMap,
} from "@apollo/server";
import {
  type GraphQLError,
  type GraphQLFormattedError,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import { QueryExecutor } from "../../graphql/executor";

type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Formats errors like Apollo, which does not format the errors of a plugin's response. */
export function planExecutorPlugin(format: Format): ApolloServerPlugin {
  const plans = new WeakMap<OperationDefinitionNode, QueryExecutor | "graphql-js">();
  const formatted = (error: GraphQLError) => {
    const code = error.extensions.code ?? "INTERNAL_SERVER_ERROR";
    return format({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error);
  };
  const listener: GraphQLRequestListener<BaseContext> = {
    async responseForOperation({ schema, document, operation, request, contextValue }) {
      if (!operation) return null;
      let plan = plans.get(operation);
      if (!plan) {
        plan = QueryExecutor.of(schema, document, operation) ?? "graphql-js";
        plans.set(operation, plan);
      }
      if (plan === "graphql-js") return null;
      const { variables = {} } = request;
      const definitions = operation.variableDefinitions ?? [];
      // Stops at the first error: graphql-js then reports all of them.
      const { coerced } = getVariableValues(schema, definitions, variables, { maxErrors: 0 });
      if (!coerced) return null;
      const { data, errors } = await plan.run(contextValue, coerced);
      return {
        http: { status: undefined, headers: new HeaderMap() },
        body: { kind: "single", singleResult: { data, errors: errors?.map(formatted) } },
      };
    },
  };
  return { requestDidStart: async () => listener };
}
