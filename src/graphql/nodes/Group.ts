/** A group of users. */
import { Field, Int, ObjectType } from "type-graphql";
import { admin } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { DateTime } from "../scalars";
import { defineLazyFields, type KnownFields, Node } from "./node";

@ObjectType("Group", {
  description: "A group of users. Everything but the identity is read when it is asked for.",
})
export class Group extends Node {
  @Field(() => String, { description: "The pool that the group belongs to." })
  userPoolId: string;

  @Field(() => String, { description: "The group's name." })
  groupName: string;

  constructor({ userPoolId, groupName }: { userPoolId: string; groupName: string }, fields?: KnownFields) {
    super(fields);
    this.userPoolId = userPoolId;
    this.groupName = groupName;
  }

  static fromList(userPoolId: string, item: GroupData): Group {
    return new Group({ userPoolId, groupName: item.groupName }, fields(item));
  }
}

/** GroupType. */
type GroupData = Record<string, unknown> & { groupName: string };

function fields(group: Record<string, unknown>): KnownFields {
  return {
    description: group.description ?? null,
    roleArn: group.roleArn ?? null,
    precedence: group.precedence ?? null,
    createdAt: group.creationDate ?? null,
    lastModifiedAt: group.lastModifiedDate ?? null,
  };
}

defineLazyFields(
  Group,
  {
    accessLevel: admin,
    operation: aws.GetGroup,
    input: ({ userPoolId, groupName }: Group) => ({ userPoolId, groupName }),
    fields: ({ group }) => fields(group ?? {}),
  },
  {
    description: { type: () => String, description: "What the group is for." },
    roleArn: { type: () => String, description: "The IAM role that the group's members may take." },
    precedence: {
      type: () => Int,
      description: "Which group's role wins for a user of several: the lowest number.",
    },
    createdAt: { type: () => DateTime, description: "When the group was created." },
    lastModifiedAt: { type: () => DateTime, description: "When the group was last changed." },
  },
);
