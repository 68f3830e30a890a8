/** What a document may cost before it is run: depth, aliases, root fields, with fragments counted where they are used. */
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

export const limits = {
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  rootFields: 5,
  directives: 50,
};

interface Cost {
  depth: number;
  aliases: number;
  fields: number;
  directives: number;
}

/** A validation rule. The schema's own fields (`__schema`, `__type`) count for nothing: INTROSPECTION governs them. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const costs = new Map<FragmentDefinitionNode, Cost>();
  const visiting = new Set<FragmentDefinitionNode>();

  /** `fields` counts those at the top of the selection, so that a root hidden in fragments is counted too. */
  function costOf(set: SelectionSetNode): Cost {
    const cost: Cost = { depth: 0, aliases: 0, fields: 0, directives: 0 };
    for (const selection of set.selections) {
      cost.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value === "__schema" || selection.name.value === "__type") continue;
        const below = selection.selectionSet && costOf(selection.selectionSet);
        cost.fields += 1;
        cost.aliases += (selection.alias ? 1 : 0) + (below?.aliases ?? 0);
        cost.directives += below?.directives ?? 0;
        cost.depth = Math.max(cost.depth, 1 + (below?.depth ?? 0));
        continue;
      }
      const below =
        selection.kind === Kind.INLINE_FRAGMENT
          ? costOf(selection.selectionSet)
          : costOfFragment(context.getFragment(selection.name.value));
      cost.fields += below.fields;
      cost.aliases += below.aliases;
      cost.directives += below.directives;
      cost.depth = Math.max(cost.depth, below.depth);
    }
    return cost;
  }

  function costOfFragment(fragment: FragmentDefinitionNode | null | undefined): Cost {
    // A fragment that is missing or contains itself is another rule's error.
    if (!fragment || visiting.has(fragment)) return { depth: 0, aliases: 0, fields: 0, directives: 0 };
    let cost = costs.get(fragment);
    if (!cost) {
      visiting.add(fragment);
      cost = costOf(fragment.selectionSet);
      visiting.delete(fragment);
      costs.set(fragment, cost);
    }
    return cost;
  }

  function check(operation: OperationDefinitionNode): void {
    const { depth, aliases, fields, directives } = costOf(operation.selectionSet);
    const found: [is: number, limit: number, what: string][] = [
      [depth, limits.depth, "levels deep"],
      [aliases, limits.aliases, "aliases"],
      [fields, limits.rootFields, "root fields"],
      [directives, limits.directives, "directives"],
    ];
    for (const [is, limit, what] of found)
      if (is > limit)
        context.reportError(
          new GraphQLError(`The document asks for too much at once: more than ${limit} ${what}.`, {
            nodes: operation,
          }),
        );
  }

  return { OperationDefinition: (operation) => void check(operation) };
}
