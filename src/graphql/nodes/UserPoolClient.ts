/** An app client of a user pool, as operators see it. */
import { Field, ObjectType } from "type-graphql";
import { operator } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { UserPoolClientDescriptionFields, UserPoolClientTypeFields } from "../../model/outputs";
import { generatedFields, generatedValues } from "./generatedFields";
import { defineLazyFields, type KnownFields, Node } from "./node";

const table = { ...UserPoolClientDescriptionFields, ...UserPoolClientTypeFields };

type ClientData = Record<string, unknown> & { clientId: string };

@ObjectType("UserPoolClient", {
  description:
    "An app client, as operators see it. Everything but the identity is read when it is asked for.",
})
export class UserPoolClient extends Node {
  @Field(() => String, { description: "The pool that the client belongs to." })
  userPoolId: string;

  @Field(() => String, { description: "The client's id." })
  clientId: string;

  constructor({ userPoolId, clientId }: { userPoolId: string; clientId: string }, fields?: KnownFields) {
    super(fields);
    this.userPoolId = userPoolId;
    this.clientId = clientId;
  }

  /** From UserPoolClientDescription, which lists return: a subset of DescribeUserPoolClient's fields. */
  static fromList(userPoolId: string, item: ClientData): UserPoolClient {
    return new UserPoolClient(
      { userPoolId, clientId: item.clientId },
      generatedValues(UserPoolClientDescriptionFields, item),
    );
  }

  static fromRead(userPoolId: string, item: ClientData): UserPoolClient {
    return new UserPoolClient({ userPoolId, clientId: item.clientId }, generatedValues(table, item));
  }
}

defineLazyFields(
  UserPoolClient,
  {
    accessLevel: operator,
    operation: aws.DescribeUserPoolClient,
    input: ({ userPoolId, clientId }: UserPoolClient) => ({ userPoolId, clientId }),
    fields: ({ userPoolClient }) => generatedValues(table, userPoolClient ?? {}),
  },
  generatedFields("UserPoolClientType", table, "userPoolId", "clientId"),
);
