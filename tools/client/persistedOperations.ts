/** Lists the documents of src/client, for PERSISTED_OPERATIONS and Apollo Client's link. */
import { createHash } from "node:crypto";
import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, print, visit } from "graphql";
import * as exported from "../../src/client/documents";

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/** The document as Apollo Client sends it: with `__typename` in every selection except the operation's own. */
const asSent = (document: DocumentNode): string =>
  print(
    visit(document, {
      SelectionSet(set, _key, parent) {
        const isRoot = parent && "kind" in parent && parent.kind === Kind.OPERATION_DEFINITION;
        const hasOne = set.selections.some(
          (each) => each.kind === Kind.FIELD && each.name.value.startsWith("__"),
        );
        return isRoot || hasOne ? undefined : { ...set, selections: [...set.selections, typename] };
      },
    }),
  );

export function manifestOf(documents: readonly DocumentNode[]): object {
  const operations = documents.flatMap((document) => {
    const operation = document.definitions.find(
      (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
    );
    if (!operation?.name) return [];
    const body = asSent(document);
    const id = createHash("sha256").update(body).digest("hex");
    return [{ id, name: operation.name.value, type: operation.operation, body }];
  });
  operations.sort((one, other) => (one.name < other.name ? -1 : 1));
  return { format: "apollo-persisted-query-manifest", version: 1, operations };
}

export const persistedOperations = (): string =>
  `${JSON.stringify(manifestOf(Object.values(exported) as DocumentNode[]), null, 2)}\n`;
