/** What a document may ask for, judged before it is run; fragments count wherever they are used, skipped or not. */
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
  /** Of brackets, braces and parentheses in each other; with fields 12 levels deep some 30. */
  nesting: 50,
  depth: 12,
  /** Below `__schema`: the usual introspection query has 15. */
  introspectionDepth: 20,
  aliases: 30,
  rootFields: 5,
  /** Fields that can be asked without a token: sign-in, codes, what sends messages. */
  openFields: 1,
  directives: 50,
  variables: 100,
  /** Of a document; beyond it one more says that there are more. */
  errors: 5,
};

interface Cost {
  depth: number;
  introspectionDepth: number;
  aliases: number;
  fields: number;
  openFields: number;
  directives: number;
}

const nothing: Cost = {
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  fields: 0,
  openFields: 0,
  directives: 0,
};

/** A validation rule. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const costs = new Map<FragmentDefinitionNode, Cost>();
  const visiting = new Set<FragmentDefinitionNode>();

  const isOpen = (name: string) =>
    context.getSchema().getMutationType()?.getFields()[name]?.extensions.isOpen === true;

  /** `fields` counts those at the top of the selection, so that a root hidden in fragments is counted too. */
  function costOf(set: SelectionSetNode): Cost {
    const cost: Cost = { ...nothing };
    for (const selection of set.selections) {
      cost.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const below = selection.selectionSet ? costOf(selection.selectionSet) : nothing;
        cost.fields += 1;
        cost.openFields += isOpen(name) ? 1 : 0;
        cost.aliases += (selection.alias ? 1 : 0) + below.aliases;
        cost.directives += below.directives;
        const depth = name === "__schema" || name === "__type" ? "introspectionDepth" : "depth";
        cost[depth] = Math.max(cost[depth], 1 + below.depth);
        continue;
      }
      const below =
        selection.kind === Kind.INLINE_FRAGMENT
          ? costOf(selection.selectionSet)
          : costOfFragment(context.getFragment(selection.name.value));
      cost.fields += below.fields;
      cost.openFields += below.openFields;
      cost.aliases += below.aliases;
      cost.directives += below.directives;
      cost.depth = Math.max(cost.depth, below.depth);
      cost.introspectionDepth = Math.max(cost.introspectionDepth, below.introspectionDepth);
    }
    return cost;
  }

  function costOfFragment(fragment: FragmentDefinitionNode | null | undefined): Cost {
    // A fragment that is missing or contains itself is another rule's error.
    if (!fragment || visiting.has(fragment)) return nothing;
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
    const cost = costOf(operation.selectionSet);
    const found: [is: number, limit: number, what: string][] = [
      [cost.depth, limits.depth, "levels deep"],
      [cost.introspectionDepth, limits.introspectionDepth, "levels deep"],
      [cost.aliases, limits.aliases, "aliases"],
      [cost.fields, limits.rootFields, "root fields"],
      [cost.openFields, limits.openFields, "field that can be asked without a token: send them one by one"],
      [cost.directives + (operation.directives?.length ?? 0), limits.directives, "directives"],
      [operation.variableDefinitions?.length ?? 0, limits.variables, "variables"],
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
