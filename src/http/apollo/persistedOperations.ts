/**
 * Persisted operations: only those of a list run. Clients send an operation's id, as Apollo Client's persisted-query
 * link does; a text stands for its hash. Anything else is PERSISTED_QUERY_NOT_FOUND.
 */
import { createHash } from "node:crypto";
import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from "@apollo/server";
import { type GraphQLSchema, Kind, parse, specifiedRules, validate } from "graphql";
import type { ListedOperation } from "../../config/operationList";
import { documentLimits, documentLimitValues } from "../validation/documentLimits";
import { isNestedDeeper } from "../validation/nesting";
import { operationTypes } from "../validation/operationTypes";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Apollo's automatic persisted queries, with the list in place of a cache that learns. */
export function persistedQueries(
  operations: readonly ListedOperation[],
): NonNullable<ApolloServerOptions<BaseContext>["persistedQueries"]> {
  const bodies = new Map(
    operations.flatMap(({ id, body }): [string, string][] => [
      [hashOf(body), body],
      [id, body],
    ]),
  );
  return {
    cache: {
      get: async (key) => bodies.get(key.replace(/^apq:/, "")),
      set: async () => {},
      delete: async () => {},
    },
  };
}

/** Replaces a request's text with its hash, so that the list decides before anything is parsed. */
export const operationIdRule: ApolloServerPlugin = {
  async requestDidStart({ request }) {
    if (request.query === undefined) return;
    request.extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(request.query) } };
    request.query = undefined;
  },
};

/** Errors in a list, one line each. `schema` is the complete schema, whatever is exposed. */
export function issuesOf(operations: readonly ListedOperation[], schema: GraphQLSchema): string[] {
  const ids = new Map<string, string>();
  return operations.flatMap((operation) => {
    const { id, name, body } = operation;
    const twice = ids.has(id) && ids.get(id) !== body ? ["its id belongs to another operation too"] : [];
    ids.set(id, body);
    return [...twice, ...issuesIn(operation, schema)].map(
      (fault) => `PERSISTED_OPERATIONS, ${name}: ${fault}`,
    );
  });
}

function issuesIn({ name, type, body }: ListedOperation, schema: GraphQLSchema): string[] {
  try {
    if (isNestedDeeper(body, documentLimitValues.nesting))
      return [`it is nested more than ${documentLimitValues.nesting} levels deep`];
    const document = parse(body, { maxTokens: documentLimitValues.tokens });
    const found = document.definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [`${each.operation} ${each.name?.value}`] : [],
    );
    if (found.join() !== `${type} ${name}`)
      return [`its body must contain the ${type} ${name} and nothing else`];
    const rules = [...specifiedRules, operationTypes, documentLimits];
    return validate(schema, document, rules).map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}
