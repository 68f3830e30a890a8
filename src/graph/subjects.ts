/** Payload fields: the object that an operation concerns. Also nodes and lists as successes. */

import type { Operation } from "../model/operations";
import type { Class, Extension, Made, PayloadBuilder } from "../routing/extension";
import type { Subject } from "../routing/payload";
import { type ConnectionKind, PageArgs, readPage } from "./connection";
import { Group } from "./Group";
import { User } from "./User";
import { UserPool } from "./UserPool";
import { UserPoolClient } from "./UserPoolClient";

type About = Omit<Made<Operation>, "types">;
type Input = About["input"];

const userIn = ({ userPoolId, username }: Input) => ({
  userPoolId: String(userPoolId),
  username: String(username),
});
const groupIn = ({ userPoolId, groupName }: Input) => ({
  userPoolId: String(userPoolId),
  groupName: String(groupName),
});
const clientIn = ({ userPoolId, clientId }: Input) => ({
  userPoolId: String(userPoolId),
  clientId: String(clientId),
});

/** The user in the input. Fields that a write changed are read again on request. */
export const theUser: Subject = {
  name: "user",
  type: () => User,
  description: "The user, as they are after this; read when a field beyond the identity is asked for.",
  of: ({ input }: About) => new User(userIn(input)),
};

/** The user that the operation returns. */
export const theNewUser: Subject = {
  ...theUser,
  of: ({ input, output }: About) =>
    output.user ? User.fromList(String(input.userPoolId), output.user) : new User(userIn(input)),
};

export const theGroup: Subject = {
  name: "group",
  type: () => Group,
  description: "The group; read when a field beyond the identity is asked for.",
  of: ({ input }: About) => new Group(groupIn(input)),
};

export const theNewGroup: Subject = {
  ...theGroup,
  of: ({ input, output }: About) =>
    output.group ? Group.fromList(String(input.userPoolId), output.group) : new Group(groupIn(input)),
};

export const theUserPool: Subject = {
  name: "userPool",
  type: () => UserPool,
  description: "The pool; read when a field beyond the identity is asked for.",
  of: ({ input }: About) => new UserPool(String(input.userPoolId)),
};

export const theNewUserPool: Subject = {
  ...theUserPool,
  of: ({ output }: About) => UserPool.fromRead(output.userPool),
};

export const theUserPoolClient: Subject = {
  name: "userPoolClient",
  type: () => UserPoolClient,
  description: "The app client; read when a field beyond the identity is asked for.",
  of: ({ input }: About) => new UserPoolClient(clientIn(input)),
};

export const theNewUserPoolClient: Subject = {
  ...theUserPoolClient,
  of: ({ input, output }: About) => UserPoolClient.fromRead(String(input.userPoolId), output.userPoolClient),
};

/** Members of the input, returned if the object no longer exists. */
export function identity(...members: [name: string, description: string][]): Subject[] {
  return members.map(([name, description]) => ({
    name,
    type: () => String,
    description,
    of: ({ input }) => input[name],
  }));
}

/** A query whose success is the node itself. */
export function node<N extends object, O extends Operation>(
  type: Class<N>,
  make: (made: Omit<Made<O>, "types">) => N,
): { payload: PayloadBuilder<O> } {
  return { payload: { types: () => [type], make } };
}

/** A query whose success is a page of a list. */
export function list(kind: ConnectionKind<object>): Extension {
  return {
    payload: { types: () => [kind.type], make: ({ output }) => output },
    page: { args: PageArgs, read: (input, page, context) => readPage(kind, input, page, context) },
  };
}
