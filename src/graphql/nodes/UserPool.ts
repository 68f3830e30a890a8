/** A user pool, as operators see it. */
import { Field, ObjectType } from "type-graphql";
import { operator } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { UserPoolDescriptionTypeFields, UserPoolTypeFields } from "../../model/outputs";
import { generatedFields, generatedValues } from "./generatedFields";
import { defineLazyFields, type KnownFields, Node } from "./node";

type UserPoolData = Record<string, unknown> & { id: string };

@ObjectType("UserPool", {
  description: "A user pool, as operators see it. Everything but the identity is read when it is asked for.",
})
export class UserPool extends Node {
  @Field(() => String, { description: "The pool's id: `eu-west-1_AbC123xyz`." })
  id: string;

  constructor(id: string, fields?: KnownFields) {
    super(fields);
    this.id = id;
  }

  /** From UserPoolDescriptionType, which lists return: a subset of DescribeUserPool's fields. */
  static fromList(item: UserPoolData): UserPool {
    return new UserPool(item.id, generatedValues(UserPoolDescriptionTypeFields, item));
  }

  static fromRead(item: UserPoolData): UserPool {
    return new UserPool(item.id, generatedValues(UserPoolTypeFields, item));
  }
}

defineLazyFields(
  UserPool,
  {
    accessLevel: operator,
    operation: aws.DescribeUserPool,
    input: ({ id }: UserPool) => ({ userPoolId: id }),
    fields: ({ userPool }) =>
      generatedValues({ ...UserPoolDescriptionTypeFields, ...UserPoolTypeFields }, userPool ?? {}),
  },
  generatedFields("UserPoolType", { ...UserPoolDescriptionTypeFields, ...UserPoolTypeFields }, "id"),
);
