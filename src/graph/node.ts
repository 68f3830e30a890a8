/** Nodes: things with an identity, whose other fields are read only when somebody asks for them. */
import { Extensions } from "type-graphql";
import type { AccessLevel } from "../access/accessLevels";
import type { InputOf } from "../cognito/cognito";
import type { Context } from "../context";
import { defineField, type FieldTable } from "../graphql/defineField";
import type { Operation } from "../model/operations";

/** What is known of a node without asking. A field that is absent is unknown; null says that there is nothing. */
export type KnownFields = object;

export abstract class Node {
  constructor(known: KnownFields = {}) {
    this.#known = known as Record<string, unknown>;
  }
  readonly #known: Record<string, unknown>;

  known(name: string): unknown {
    return this.#known[name];
  }
}

type NodeClass<N extends Node> = abstract new (...parts: never[]) => N;

export interface Source<N extends Node, O extends Operation> {
  /** Who may cause the read: the audience of the operation. */
  audience: AccessLevel;
  operation: O;
  input(node: N): InputOf<O>;
  /** All the fields' values, out of the operation's answer. */
  facts(output: any, node: N): KnownFields;
}

/**
 * Gives a node class nullable fields that are answered from what is known, else read: once a request, however many
 * fields ask. A failed read nulls the field and adds an error with its code; the node stays.
 */
export function defineLazyFields<N extends Node, O extends Operation>(
  node: NodeClass<N>,
  source: Source<N, O>,
  fields: FieldTable,
) {
  for (const [name, definition] of Object.entries(fields)) {
    // graphql-js calls a member that is a function, as `(args, context)`; what is known costs no promise.
    function value(this: N, _: object, context: Context): unknown {
      const known = this.known(name);
      return known !== undefined
        ? known
        : read(this, context).then((fields) => (fields as Record<string, unknown>)[name]);
    }
    Object.defineProperty(node.prototype, name, { value, configurable: true });
    Extensions({ audience: source.audience.name, readBy: source.operation.name })(node.prototype, name);
    defineField(node, name, { ...definition, nullable: true });
  }

  async function read(node: N, context: Context): Promise<KnownFields> {
    const { audience: accessLevel, operation, input, facts: fields } = source;
    return fields(await context.readOrThrow(accessLevel, operation, input(node)), node);
  }
}
