/**
 * Executes validated documents like graphql-js, by a plan that is made once for each document, because its fields and
 * types never change. For a page of users graphql-js costs three times as much, and compilers of documents to
 * JavaScript put clients' text into code. A plan grows only as far as responses reach: through fragments, a document of
 * 1 KB may hold thousands of fields, and its sender may lack every permission. graphql-js executes whatever a plan does
 * not support. Source: GraphQL specification, 6.3 and 6.4.
 */
import {
  type DocumentNode,
  defaultTypeResolver,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  responsePathAsArray,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from "graphql";

type Path = NonNullable<Parameters<typeof responsePathAsArray>[0]>;
type Variables = Record<string, unknown>;

/** One request in progress. */
interface ExecutionState {
  context: unknown;
  variables: Variables;
  errors: GraphQLError[];
  /** Paths that an error has set to null; further errors below them are not reported. */
  nulled: Set<Path | undefined>;
}

/** Converts a resolver's value to the client's. Throws an error for an invalid value. */
type Complete = (run: ExecutionState, value: any, at: Path) => unknown;

interface PlannedField {
  /** The response key. */
  key: string;
  /** The constant value of a `__typename` field. */
  typename?: string;
  parent: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  nodes: readonly FieldNode[];
  nullable: boolean;
  complete: Complete;
}

export class QueryExecutor {
  private readonly fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  private readonly fields: readonly PlannedField[];

  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationDefinitionNode,
    document: DocumentNode,
    root: GraphQLObjectType,
  ) {
    for (const each of document.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.fragments[each.name.value] = each;
    this.fields = this.fieldsOf(root, [operation.selectionSet]);
  }

  /** Undefined for documents that graphql-js must execute: introspection, directives, a key named `__proto__`. */
  static of(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    const root = schema.getRootType(operation.operation);
    const isPlain = document.definitions.every(
      (each) => !("selectionSet" in each) || plain(each.selectionSet),
    );
    if (!root || !isPlain || operation.operation === "subscription") return undefined;
    return new QueryExecutor(schema, operation, document, root);
  }

  /** Takes coerced variables (graphql-js, getVariableValues). Never rejects. */
  async run(context: unknown, variables: Variables): Promise<ExecutionResult> {
    const run: ExecutionState = { context, variables, errors: [], nulled: new Set() };
    const oneByOne = this.operation.operation === "mutation" && this.fields.length > 1;
    let data: Record<string, unknown> | null = null;
    try {
      data = await (oneByOne ? this.serially(run) : this.object(run, undefined, this.fields, undefined));
    } catch (error) {
      reportError(run, error as GraphQLError, undefined);
    }
    return run.errors.length > 0 ? { errors: run.errors, data } : { data };
  }

  private async serially(run: ExecutionState): Promise<Record<string, unknown>> {
    const results: Record<string, unknown> = {};
    for (const field of this.fields) results[field.key] = await this.field(run, undefined, field, undefined);
    return results;
  }

  private object(
    run: ExecutionState,
    source: unknown,
    fields: readonly PlannedField[],
    at: Path | undefined,
  ): any {
    const results: Record<string, unknown> = {};
    let pending: Promise<void>[] | undefined;
    try {
      for (const field of fields) {
        const result = field.typename ?? this.field(run, source, field, at);
        results[field.key] = result;
        if (isPromise(result)) {
          pending ??= [];
          pending.push(store(results, field.key, result));
        }
      }
    } catch (error) {
      if (!pending) throw error;
      return Promise.all(pending)
        .catch(ignoreRejection)
        .then(() => {
          throw error;
        });
    }
    return pending ? Promise.all(pending).then(() => results) : results;
  }

  private field(run: ExecutionState, source: any, field: PlannedField, prev: Path | undefined): unknown {
    const { definition, complete } = field;
    const at: Path = { prev, key: field.key, typename: field.parent.name };
    let value: unknown;
    try {
      value = definition.resolve
        ? definition.resolve(source, argumentsOf(run, field), run.context, this.info(run, field, at))
        : member(run, source, field);
    } catch (error) {
      return failed(run, field.nodes, field.nullable, at, error);
    }
    return guarded(run, field.nodes, field.nullable, at, complete, value);
  }

  private info(
    run: ExecutionState,
    { definition, nodes, parent }: PlannedField,
    path: Path,
  ): GraphQLResolveInfo {
    const { schema, fragments, operation } = this;
    return {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType: parent,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: run.variables,
    };
  }

  /** The fields of a type, merged by response key. */
  private fieldsOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly PlannedField[] {
    const nodes = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const applies = (condition: string | undefined) => {
      const on = condition === undefined ? type : this.schema.getType(condition);
      return on === type || (isAbstractType(on) && this.schema.isSubType(on, type));
    };
    const collect = ({ selections }: SelectionSetNode) => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const same = nodes.get(key);
          if (same) same.push(selection);
          else nodes.set(key, [selection]);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          if (applies(selection.typeCondition?.name.value)) collect(selection.selectionSet);
        } else {
          const fragment = this.fragments[selection.name.value]!;
          if (spread.has(fragment.name.value)) continue;
          spread.add(fragment.name.value);
          if (applies(fragment.typeCondition.name.value)) collect(fragment.selectionSet);
        }
      }
    };
    for (const set of sets) collect(set);
    return [...nodes].map(([key, same]) => this.planned(type, key, same));
  }

  private planned(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): PlannedField {
    const name = nodes[0]!.name.value;
    const isTypename = name === TypeNameMetaFieldDef.name;
    const definition = isTypename ? TypeNameMetaFieldDef : parent.getFields()[name]!;
    const field: PlannedField = {
      key,
      typename: isTypename ? parent.name : undefined,
      parent,
      definition,
      nodes,
      nullable: !isNonNullType(definition.type),
      complete: () => undefined,
    };
    field.complete = this.completer(definition.type, field);
    return field;
  }

  private completer(type: GraphQLOutputType, field: PlannedField): Complete {
    const { parent, definition } = field;
    if (isNonNullType(type)) {
      const complete = this.completer(type.ofType, field);
      return (run, value, at) => {
        const completed = complete(run, value, at);
        if (completed === null)
          throw new Error(`Cannot return null for non-nullable field ${parent.name}.${definition.name}.`);
        return completed;
      };
    }
    const complete = this.completerOfSome(type, field);
    return (run, value, at) => (value === null || value === undefined ? null : complete(run, value, at));
  }

  /** For values other than null. */
  private completerOfSome(type: GraphQLOutputType, field: PlannedField): Complete {
    const { parent, definition, nodes } = field;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isListType(type)) {
      const complete = this.completer(type.ofType, field);
      const nullable = !isNonNullType(type.ofType);
      return (run, value, prev) => {
        if (typeof value !== "object" || typeof value[Symbol.iterator] !== "function")
          throw new GraphQLError(
            `Expected Iterable, but did not find one for field "${parent.name}.${definition.name}".`,
          );
        const items: unknown[] = [];
        let pending = false;
        try {
          for (const item of value) {
            const at: Path = { prev, key: items.length, typename: undefined };
            const completed = guarded(run, nodes, nullable, at, complete, item);
            pending ||= isPromise(completed);
            items.push(completed);
          }
        } catch (error) {
          if (pending) void Promise.all(items).catch(ignoreRejection);
          throw error;
        }
        return pending ? Promise.all(items) : items;
      };
    }
    if (isLeafType(type))
      return (_, value) => {
        const text = type.serialize(value);
        if (text === null || text === undefined)
          throw new Error(`${type.name} cannot represent a value of Cognito's.`);
        return text;
      };
    if (isObjectType(type)) {
      let fields: readonly PlannedField[] | undefined;
      return (run, value, at) => {
        fields ??= this.fieldsOf(type, sets);
        if (type.isTypeOf && !type.isTypeOf(value, run.context, this.info(run, field, at)))
          throw new GraphQLError(`Expected value of type "${type.name}".`, { nodes });
        return this.object(run, value, fields, at);
      };
    }
    const possible = this.schema.getPossibleTypes(type);
    const ofType = new Map<string, readonly PlannedField[]>();
    const fieldsFor = (name = "") => {
      const cached = ofType.get(name);
      if (cached) return cached;
      const met = possible.find((each) => each.name === name);
      if (!met) throw new GraphQLError(`"${name}" is no type of ${type}.`, { nodes });
      const fields = this.fieldsOf(met, sets);
      ofType.set(name, fields);
      return fields;
    };
    const resolveType = type.resolveType ?? defaultTypeResolver;
    return (run, value, at) => {
      const completeAs = (name: string | undefined) => this.object(run, value, fieldsFor(name), at);
      const info = this.info(run, field, at);
      const name = resolveType(value, run.context, info, type);
      return isPromise(name) ? name.then(completeAs) : completeAs(name);
    };
  }
}

/** Whether a plan supports the whole selection. */
function plain({ selections }: SelectionSetNode): boolean {
  return selections.every((selection) => {
    if (selection.directives?.length) return false;
    if (selection.kind === Kind.FRAGMENT_SPREAD) return true;
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      if (name === "__schema" || name === "__type" || selection.alias?.value === "__proto__") return false;
    }
    return !selection.selectionSet || plain(selection.selectionSet);
  });
}

/** Like the default resolver of graphql-js: calls a member that is a function. */
function member(run: ExecutionState, source: any, field: PlannedField): unknown {
  const value = source?.[field.definition.name];
  return typeof value === "function"
    ? source[field.definition.name](argumentsOf(run, field), run.context)
    : value;
}

const argumentsOf = (run: ExecutionState, { definition, nodes }: PlannedField) =>
  definition.args.length > 0 ? getArgumentValues(definition, nodes[0]!, run.variables) : {};

/** Completes a value or an awaited one. Reports an error here if the field is nullable. */
function guarded(
  run: ExecutionState,
  nodes: readonly FieldNode[],
  nullable: boolean,
  at: Path,
  complete: Complete,
  value: unknown,
): unknown {
  try {
    const completed = isPromise(value)
      ? awaited(run, complete, value, at)
      : completeValue(run, complete, value, at);
    return isPromise(completed) ? settled(run, nodes, nullable, at, completed) : completed;
  } catch (error) {
    return failed(run, nodes, nullable, at, error);
  }
}

// The asynchronous paths here and below are separate functions, because closures inside the functions above would also
// be created for every synchronous field.
const awaited = (run: ExecutionState, complete: Complete, value: Promise<unknown>, at: Path) =>
  value.then((arrived) => completeValue(run, complete, arrived, at));

const settled = (
  run: ExecutionState,
  nodes: readonly FieldNode[],
  nullable: boolean,
  at: Path,
  value: Promise<unknown>,
) => value.then(undefined, (error) => failed(run, nodes, nullable, at, error));

const store = (results: Record<string, unknown>, key: string, value: Promise<unknown>) =>
  value.then((arrived) => {
    results[key] = arrived;
  });

function completeValue(run: ExecutionState, complete: Complete, value: unknown, at: Path): unknown {
  if (value instanceof Error) throw value;
  return complete(run, value, at);
}

/** Siblings of a failed field may fail later. Their errors are not reported, and must not crash the process. */
const ignoreRejection = () => undefined;

/** In a non-null field, the error propagates to the parent. */
function failed(
  run: ExecutionState,
  nodes: readonly FieldNode[],
  nullable: boolean,
  at: Path,
  cause: unknown,
): null {
  const error = locatedError(cause, nodes, responsePathAsArray(at));
  if (!nullable) throw error;
  reportError(run, error, at);
  return null;
}

function reportError({ errors, nulled }: ExecutionState, error: GraphQLError, at: Path | undefined): void {
  let above = at;
  while (above && !nulled.has(above)) above = above.prev;
  if (nulled.has(above)) return;
  nulled.add(at);
  errors.push(error);
}

const isPromise = (value: unknown): value is Promise<any> =>
  typeof value === "object" && value !== null && typeof (value as Promise<any>).then === "function";
