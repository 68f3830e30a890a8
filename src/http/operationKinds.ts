/** Which kinds of operations there are. graphql-js notices a missing one only while it runs the document. */
import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";

/** A validation rule: no subscription where the schema has none, and no mutation where EXPOSE leaves none. */
export function operationKinds(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (!context.getSchema().getRootType(node.operation))
        context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
    },
  };
}
