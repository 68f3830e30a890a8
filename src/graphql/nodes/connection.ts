/**
 * Lists as Relay connections: forward only and without a total, because Cognito supports neither backward paging nor a
 * count.
 */
import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { graphqlName } from "../../cognito/transport/serializer";
import { violation } from "../../cognito/violations";
import type { Operation } from "../../model/operations";
import type { Context } from "../context";
import { type CognitoError, isTypedError } from "../errors/cognitoErrors";
import { invalidParameter } from "../errors/errorMapping";
import { decodeCursor, encodeCursor, listKey, type Position } from "./cursor";

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      "How many at most, from 1 up to Cognito's own maximum for this list, which is also the default.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "The cursor after which to go on." })
  after?: string | null;
}

@ObjectType("PageInfo", {
  description: "Where a page of a list stands, as the Relay cursor specification has it.",
})
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there are more after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Always false: Cognito's lists go forward only." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the page's first item." })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What to pass as `after` for the next page. Not null whenever there is one, also after an empty page.",
  })
  endCursor!: string | null;
}

export interface Edge<N> {
  node: N;
  cursor: string;
}

/** Functions as members run only when requested: most queries request only the nodes. */
export interface Connection<N> {
  edges: Edge<N>[] | (() => Edge<N>[]);
  nodes: N[];
  pageInfo: PageInfo | (() => PageInfo);
}

type Paged = Operation & { paging: NonNullable<Operation["paging"]> };

/** What a list is asked with; most are lists of a pool. */
export type ListInput = Record<string, unknown> & { userPoolId?: string };

export interface ConnectionKind<N> {
  /** The GraphQL type. */
  type: new () => Connection<N>;
  operation: Paged;
  /** Maximum of items in one page of Cognito. */
  maximum: number;
  /** Converts an item to a node, given the list's input. */
  node(item: any, input: ListInput): N;
}

const connectionTypes = new Map<string, new () => Connection<any>>();

/** The types `<Name>Connection` and `<Name>Edge`; the same for every list of one kind of node. */
export function connectionType<N>(name: string, node: () => object): new () => Connection<N> {
  const cached = connectionTypes.get(name);
  if (cached) return cached;
  @ObjectType(`${name}Edge`, { description: "An item of a list, with its cursor." })
  class Item implements Edge<N> {
    @Field(node) node!: N;
    @Field(() => String, { description: "The item's place: what to pass as `after` to go on behind it." })
    cursor!: string;
  }
  @ObjectType(`${name}Connection`, { description: "A page of a list." })
  class Page implements Connection<N> {
    @Field(() => [Item]) edges!: Connection<N>["edges"];
    @Field(() => [node()], { description: "The items without their cursors." }) nodes!: N[];
    @Field(() => PageInfo) pageInfo!: Connection<N>["pageInfo"];
  }
  connectionTypes.set(name, Page);
  return Page;
}

/** One page of a list, or the outcome that prevented the read. */
export async function readPage<N>(
  kind: ConnectionKind<N>,
  input: ListInput,
  { first, after }: PageArgs,
  context: Context,
): Promise<Connection<N> | CognitoError> {
  const { operation, maximum } = kind;
  const list = listKey(operation.name, input);
  const position = after == null ? { skip: 0 } : decodeCursor(list, after);
  if (!position)
    return invalidParameter(
      [violation("after", "Member must be a cursor of this same list")],
      context.requestId,
    );
  if (first != null && (first < 1 || first > maximum))
    return invalidParameter(
      [violation("first", `Member must have value between 1 and ${maximum}`)],
      context.requestId,
    );
  const { token, limit, items } = operation.paging;
  const count = first ?? maximum;
  const output = await context.upstream.read(operation, {
    ...input,
    ...(limit && { [graphqlName(limit)]: Math.min(maximum, position.skip + count) }),
    ...(position.token && { [graphqlName(token)]: position.token }),
  });
  if (isTypedError(output)) return output;
  const all: unknown[] = output[graphqlName(items)] ?? [];
  return slicePage(kind, list, position, count, all, output[graphqlName(token)], input);
}

/** The requested part of Cognito's page. A cursor holds the page and the offset in it. */
function slicePage<N>(
  { type, node }: ConnectionKind<N>,
  list: string,
  { token, skip }: Position,
  count: number,
  items: unknown[],
  nextToken: string | undefined,
  input: ListInput,
): Connection<N> {
  const page = items.slice(skip, skip + count);
  const behind = skip + page.length;
  const endsPage = behind >= items.length;
  const endPosition = endsPage && nextToken ? { token: nextToken, skip: 0 } : { token, skip: behind };
  const cursor = (at: number) =>
    encodeCursor(list, at === page.length - 1 ? endPosition : { token, skip: skip + at + 1 });
  const nodes = page.map((item) => node(item, input));
  const hasNextPage = !endsPage || nextToken !== undefined;
  const end = () => (nodes.length > 0 ? cursor(nodes.length - 1) : encodeCursor(list, endPosition));
  return Object.assign(new type(), {
    nodes,
    edges: () => nodes.map((node, at) => ({ node, cursor: cursor(at) })),
    pageInfo: () => ({
      hasNextPage,
      hasPreviousPage: false,
      startCursor: nodes.length > 0 ? cursor(0) : null,
      endCursor: nodes.length > 0 || hasNextPage ? end() : null,
    }),
  });
}
