/** Edges: from a node to its neighbours. Each carries the audience of the operation that reads it. */
import { Args, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { type Audience, admin } from "../access/audience";
import { type Context, orThrow } from "../context";
import { type ConnectionKind, PageArgs, readPage } from "./connection";
import { userGroups } from "./lists";
import { User } from "./User";

type NodeClass = new (...parts: any[]) => object;

interface ListEdge {
  audience: Audience;
  description: string;
  list: ConnectionKind<any>;
  input(node: any): Record<string, unknown>;
}

/** A resolver class of a node's edges, so that nodes never import each other. */
function edges(node: NodeClass, table: Record<string, ListEdge>): NodeClass {
  const resolver = { [`${node.name}Edges`]: class {} }[`${node.name}Edges`]!;
  for (const [name, { audience, description, list, input }] of Object.entries(table)) {
    const descriptor = {
      async value(parent: object, page: PageArgs, context: Context) {
        await context.admit(audience);
        return orThrow(await readPage(list, input(parent), page, context));
      },
      configurable: true,
    };
    Object.defineProperty(resolver.prototype, name, descriptor);
    Root()(resolver.prototype, name, 0);
    Args(() => PageArgs)(resolver.prototype, name, 1);
    Ctx()(resolver.prototype, name, 2);
    Extensions({ audience: audience.name, operation: list.operation.name })(
      resolver.prototype,
      name,
      descriptor,
    );
    FieldResolver(() => list.type, {
      nullable: true,
      description: `${description} AWS: ${list.operation.name}.`,
    })(resolver.prototype, name, descriptor);
  }
  Resolver(() => node)(resolver);
  return resolver;
}

export const edgeResolvers = [
  edges(User, {
    groups: {
      audience: admin,
      description: "The groups that the user belongs to.",
      list: userGroups,
      input: ({ userPoolId, username }: User) => ({ userPoolId, username }),
    },
  }),
];
