/** Rejects operation types that the schema lacks. graphql-js notices them only during execution. */
import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";

/** A validation rule: the schema has no subscriptions, and some values of EXPOSE leave no mutations. */
export function operationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (!context.getSchema().getRootType(node.operation))
        context.reportError(new GraphQLError(`The schema has no ${node.operation} type.`, { nodes: node }));
    },
  };
}
