/** Nodes: objects with an identity, whose other fields are read only on request. */
import { Extensions } from "type-graphql";
import type { AccessLevel } from "../../auth/accessLevels";
import type { InputOf, OutputOf } from "../../cognito/cognito";
import type { Operation } from "../../model/operations";
import type { Context } from "../context";
import { defineField, type FieldTable } from "../defineField";

/**
 * The fields of a node that are known without a read. An absent field is unknown; null means that there is no value.
 */
export type KnownFields = object;

export abstract class Node {
  constructor(fields: KnownFields = {}) {
    this.#known = fields as Record<string, unknown>;
  }
  readonly #known: Record<string, unknown>;

  field(name: string): unknown {
    return this.#known[name];
  }
}

type NodeClass<N extends Node> = abstract new (...parts: never[]) => N;

export interface Source<N extends Node, O extends Operation> {
  /** Who may cause the read: the operation's access level. */
  accessLevel: AccessLevel;
  operation: O;
  input(node: N): InputOf<O>;
  /** The values of all fields, from the operation's output. */
  fields(output: OutputOf<O>, node: N): KnownFields;
}

/**
 * Adds nullable fields to a node class. Known values are returned, and all others are read once per request. A failed
 * read nulls the field and adds an error with its code; the node stays.
 */
export function defineLazyFields<N extends Node, O extends Operation>(
  node: NodeClass<N>,
  source: Source<N, O>,
  fields: FieldTable,
) {
  for (const [name, definition] of Object.entries(fields)) {
    // graphql-js calls a member that is a function as `(args, context)`; known values need no promise.
    function value(this: N, _: object, context: Context): unknown {
      const members = this.field(name);
      return members !== undefined
        ? members
        : read(this, context).then((fields) => (fields as Record<string, unknown>)[name]);
    }
    Object.defineProperty(node.prototype, name, { value, configurable: true });
    Extensions({ accessLevel: source.accessLevel.name, readBy: source.operation.name })(node.prototype, name);
    defineField(node, name, { ...definition, nullable: true });
  }

  async function read(node: N, context: Context): Promise<KnownFields> {
    const { accessLevel, operation, input, fields } = source;
    return fields(await context.readOrThrow(accessLevel, operation, input(node)), node);
  }
}
