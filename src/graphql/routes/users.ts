/** Users: how administrators find and manage accounts. */

import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { admin } from "../../auth/accessLevels";
import { equalsFilter, startsWithFilter } from "../../cognito/userFilter";
import { violation } from "../../cognito/violations";
import * as aws from "../../model/operations";
import type { Context } from "../context";
import { invalidParameter } from "../errors/errorMapping";
import { users as userList } from "../nodes/connections";
import { User } from "../nodes/User";
import { identityField, list, newUser, node, user } from "../routeOptions/payloads";
import { revokesUserSessions } from "../routeOptions/revocation";
import type { OwnInput } from "../routing/extension";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";

/** The attributes that ListUsers can search. Source: AWS API reference, ListUsers, Filter. */
const UserFilterAttribute = {
  username: "username",
  email: "email",
  phone_number: "phone_number",
  name: "name",
  given_name: "given_name",
  family_name: "family_name",
  preferred_username: "preferred_username",
  cognito_user_status: "cognito:user_status",
  status: "status",
  sub: "sub",
} as const;
registerEnumType(UserFilterAttribute, {
  name: "UserFilterAttribute",
  description: "The attributes that Cognito can search by.",
  valuesConfig: {
    cognito_user_status: { description: "The account's status, `CONFIRMED` for example: equals only." },
    status: { description: "`Enabled` or `Disabled`: equals only." },
  },
});

@InputType("UserFilterInput", { description: "One attribute, and either its value or how it begins." })
class UserFilter {
  @Field(() => UserFilterAttribute, { description: "Which attribute." })
  attribute!: string;

  @Field(() => String, { nullable: true, description: "The whole value." })
  equals?: string | null;

  @Field(() => String, { nullable: true, description: "How the value begins." })
  startsWith?: string | null;
}

@ArgsType()
class UsersArgs {
  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." })
  userPoolId?: string | null;

  @Field(() => UserFilter, { nullable: true, description: "Which users; all of them when absent." })
  filter?: UserFilter | null;
}

const usersInput: OwnInput<typeof aws.ListUsers, UsersArgs, undefined> = {
  type: UsersArgs,
  toOperation({ userPoolId, filter }, { requestId }: Context) {
    if (!filter) return { userPoolId };
    const { attribute, equals, startsWith } = filter;
    if ((equals == null) === (startsWith == null))
      return invalidParameter(
        [violation("filter", "Member must have exactly one of equals and startsWith")],
        requestId,
      );
    return {
      userPoolId,
      filter: equals == null ? startsWithFilter(attribute, startsWith!) : equalsFilter(attribute, equals),
    };
  },
};

const deletedUser = identityField(
  ["userPoolId", "The pool that the user belonged to."],
  ["username", "The name that the user had."],
);

export const users = {
  user: query(
    aws.AdminGetUser,
    admin,
    "One user, by name.",
    node(User, ({ input, output }) => User.fromRead(String(input.userPoolId), output)),
  ),
  users: query(aws.ListUsers, admin, "The users of a pool.", { input: usersInput }, list(userList)),
  createUser: mutation(
    aws.AdminCreateUser,
    admin,
    "Creates a user and sends the invitation.",
    returns(newUser),
  ),
  updateUserAttributes: mutation(
    aws.AdminUpdateUserAttributes,
    admin,
    "Sets attributes of a user. To have an address verified when a user is confirmed, use confirmUser with `markVerified`.",
    returns(user),
  ),
  deleteUserAttributes: mutation(
    aws.AdminDeleteUserAttributes,
    admin,
    "Deletes attributes of a user.",
    returns(user),
  ),
  enableUser: mutation(aws.AdminEnableUser, admin, "Lets a disabled user sign in again.", returns(user)),
  disableUser: mutation(
    aws.AdminDisableUser,
    admin,
    "Keeps a user from signing in, and ends the sessions here at once.",
    returns(user),
    revokesUserSessions,
  ),
  deleteUser: mutation(
    aws.AdminDeleteUser,
    admin,
    "Deletes a user, for good.",
    returns(...deletedUser),
    revokesUserSessions,
  ),
  linkProviderForUser: mutation(
    aws.AdminLinkProviderForUser,
    admin,
    "Links a user with an account at an identity provider.",
  ),
  disableProviderForUser: mutation(
    aws.AdminDisableProviderForUser,
    admin,
    "Keeps a user from signing in through an identity provider.",
  ),
};
