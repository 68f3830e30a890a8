/**
 * Entities: nodes that other subgraphs reference by a key. One line for each key, with the operation that finds the
 * node and its access level.
 */

import { AccessError } from "../../auth/accessError";
import { type AccessLevel, admin, operator } from "../../auth/accessLevels";
import type { OutputOf } from "../../cognito/cognito";
import { equalsFilter } from "../../cognito/userFilter";
import * as aws from "../../model/operations";
import { type Context, orThrow } from "../context";
import { isTypedError } from "../errors/cognitoErrors";
import { Group } from "./Group";
import type { Node } from "./node";
import { User } from "./User";
import { UserPool } from "./UserPool";

type Reference = Readonly<Record<string, string>>;

export interface Entity<O extends aws.Operation = aws.Operation> {
  node: (new (...parts: never[]) => Node) & { name: string };
  /** The node's key fields. */
  key: readonly string[];
  accessLevel: AccessLevel;
  operation: O;
  input(reference: Reference): Record<string, unknown>;
  /** Null if the response shows that there is none. */
  found(output: OutputOf<O>, reference: Reference): Node | null;
  /** The error code with the same meaning. */
  missing?: string;
}

const entity = <O extends aws.Operation>(found: Entity<O>): Entity => found;

export const entities: readonly Entity[] = [
  entity({
    node: User,
    key: ["userPoolId", "username"],
    accessLevel: admin,
    operation: aws.AdminGetUser,
    input: ({ userPoolId, username }) => ({ userPoolId, username }),
    found: (output, { userPoolId }) => User.fromRead(userPoolId!, output),
    missing: "USER_NOT_FOUND",
  }),
  entity({
    // AdminGetUser accepts a sub instead of the name, except for users of an identity provider.
    node: User,
    key: ["userPoolId", "sub"],
    accessLevel: admin,
    operation: aws.ListUsers,
    input: ({ userPoolId, sub }) => ({ userPoolId, filter: equalsFilter("sub", sub!) }),
    found: ({ users }, { userPoolId }) => (users?.[0] ? User.fromList(userPoolId!, users[0]) : null),
  }),
  entity({
    node: Group,
    key: ["userPoolId", "groupName"],
    accessLevel: admin,
    operation: aws.GetGroup,
    input: ({ userPoolId, groupName }) => ({ userPoolId, groupName }),
    found: ({ group }, { userPoolId }) => (group ? Group.fromList(userPoolId!, group) : null),
    missing: "RESOURCE_NOT_FOUND",
  }),
  entity({
    node: UserPool,
    key: ["id"],
    accessLevel: operator,
    operation: aws.DescribeUserPool,
    input: ({ id }) => ({ userPoolId: id }),
    found: ({ userPool }) => (userPool ? UserPool.fromRead(userPool) : null),
    missing: "RESOURCE_NOT_FOUND",
  }),
];

/**
 * The resolver of `_entities`, for these entities only. Each kind of reference is authorized once, before any read.
 * Equal references are read once. A failure is an error of its own entity only.
 */
export function entitiesResolver(served: readonly Entity[]) {
  return (_: unknown, { representations }: { representations: unknown[] }, context: Context) => {
    const authorized = new Map<Entity, Promise<void>>();
    return representations.map(async (representation) => {
      const reference = (representation ?? {}) as Reference;
      const entity = served.find(
        ({ node, key }) =>
          node.name === reference.__typename && key.every((name) => typeof reference[name] === "string"),
      );
      if (!entity)
        throw new AccessError(
          "BAD_USER_INPUT",
          "A reference needs the __typename of an entity and one of its keys.",
        );
      if (!authorized.has(entity))
        authorized.set(entity, context.authorize(entity.accessLevel, [entity.operation]));
      await authorized.get(entity);
      return read(entity, reference, context);
    });
  };
}

async function read(entity: Entity, reference: Reference, context: Context): Promise<Node | null> {
  const outcome = await context.upstream.read(entity.operation, entity.input(reference));
  if (isTypedError(outcome) && outcome.code === entity.missing) return null;
  return entity.found(orThrow(outcome), reference);
}
