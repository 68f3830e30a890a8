/** A user pool, as operators see it. */
import { Field, ObjectType } from "type-graphql";
import { operator } from "../access/accessLevels";
import * as aws from "../model/operations";
import { UserPoolDescriptionTypeFields, UserPoolTypeFields } from "../model/outputs";
import { generatedFields, generatedValues } from "./generatedFields";
import { defineLazyFields, type KnownFields, Node } from "./node";

@ObjectType("UserPool", {
  description: "A user pool, as operators see it. Everything but the identity is read when it is asked for.",
})
export class UserPool extends Node {
  @Field(() => String, { description: "The pool's id: `eu-west-1_AbC123xyz`." })
  id: string;

  constructor(id: string, known?: KnownFields) {
    super(known);
    this.id = id;
  }

  /** From UserPoolDescriptionType, which lists answer: a part of what DescribeUserPool knows. */
  static fromList(item: Record<string, any>): UserPool {
    return new UserPool(item.id, generatedValues(UserPoolDescriptionTypeFields, item));
  }

  static fromRead(item: Record<string, any>): UserPool {
    return new UserPool(item.id, generatedValues(UserPoolTypeFields, item));
  }
}

defineLazyFields(
  UserPool,
  {
    audience: operator,
    operation: aws.DescribeUserPool,
    input: ({ id }: UserPool) => ({ userPoolId: id }),
    facts: ({ userPool }) =>
      generatedValues({ ...UserPoolDescriptionTypeFields, ...UserPoolTypeFields }, userPool ?? {}),
  },
  generatedFields("UserPoolType", { ...UserPoolDescriptionTypeFields, ...UserPoolTypeFields }, "id"),
);
