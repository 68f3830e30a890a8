/** Limits on a document, checked before execution. Fragments count at each use, even if a directive skips them. */
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

export const documentLimitValues = {
  tokens: 2_000,
  /** Nested brackets, braces and parentheses. Fields 12 levels deep need about 30. */
  nesting: 50,
  depth: 12,
  /** Below `__schema`: the standard introspection query has 15. */
  introspectionDepth: 20,
  aliases: 30,
  rootFields: 5,
  /** Fields that need no token: sign-in, codes, operations that send messages. */
  openFields: 1,
  directives: 50,
  variables: 100,
  /** Errors of a document; one more error says that there are more. */
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

  /** `fields` counts the fields at the top of the selection, so that root fields in fragments count too. */
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
    // Other rules report fragments that are missing or contain themselves.
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
    const measures: [is: number, limit: number, what: string][] = [
      [cost.depth, documentLimitValues.depth, "levels deep"],
      [cost.introspectionDepth, documentLimitValues.introspectionDepth, "levels deep"],
      [cost.aliases, documentLimitValues.aliases, "aliases"],
      [cost.fields, documentLimitValues.rootFields, "root fields"],
      [
        cost.openFields,
        documentLimitValues.openFields,
        "field that needs no token; send such fields in separate requests",
      ],
      [cost.directives + (operation.directives?.length ?? 0), documentLimitValues.directives, "directives"],
      [operation.variableDefinitions?.length ?? 0, documentLimitValues.variables, "variables"],
    ];
    for (const [is, limit, what] of measures)
      if (is > limit)
        context.reportError(
          new GraphQLError(`The document exceeds a limit: more than ${limit} ${what}.`, {
            nodes: operation,
          }),
        );
  }

  return { OperationDefinition: (operation) => void check(operation) };
}
