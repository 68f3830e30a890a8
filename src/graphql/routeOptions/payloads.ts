/** Payload fields: the object that an operation concerns. Also nodes and lists as successes. */

import type { Operation } from "../../model/operations";
import { type ConnectionKind, PageArgs, readPage } from "../nodes/connection";
import { Group } from "../nodes/Group";
import { User } from "../nodes/User";
import { UserPool } from "../nodes/UserPool";
import { UserPoolClient } from "../nodes/UserPoolClient";
import type { Class, Extension, PayloadBuilder, PayloadInput } from "../routing/extension";
import type { PayloadField } from "../routing/payload";

type PayloadSource = Omit<PayloadInput<Operation>, "types">;
type Input = PayloadSource["input"];

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
export const user: PayloadField = {
  name: "user",
  type: () => User,
  description: "The user, as they are after this; read when a field beyond the identity is asked for.",
  of: ({ input }: PayloadSource) => new User(userIn(input)),
};

/** The user that the operation returns. */
export const newUser: PayloadField = {
  ...user,
  of: ({ input, output }: PayloadSource) =>
    output.user ? User.fromList(String(input.userPoolId), output.user) : new User(userIn(input)),
};

export const group: PayloadField = {
  name: "group",
  type: () => Group,
  description: "The group; read when a field beyond the identity is asked for.",
  of: ({ input }: PayloadSource) => new Group(groupIn(input)),
};

export const newGroup: PayloadField = {
  ...group,
  of: ({ input, output }: PayloadSource) =>
    output.group ? Group.fromList(String(input.userPoolId), output.group) : new Group(groupIn(input)),
};

export const userPool: PayloadField = {
  name: "userPool",
  type: () => UserPool,
  description: "The pool; read when a field beyond the identity is asked for.",
  of: ({ input }: PayloadSource) => new UserPool(String(input.userPoolId)),
};

export const newUserPool: PayloadField = {
  ...userPool,
  of: ({ output }: PayloadSource) => UserPool.fromRead(output.userPool),
};

export const userPoolClient: PayloadField = {
  name: "userPoolClient",
  type: () => UserPoolClient,
  description: "The app client; read when a field beyond the identity is asked for.",
  of: ({ input }: PayloadSource) => new UserPoolClient(clientIn(input)),
};

export const newUserPoolClient: PayloadField = {
  ...userPoolClient,
  of: ({ input, output }: PayloadSource) =>
    UserPoolClient.fromRead(String(input.userPoolId), output.userPoolClient),
};

/** Members of the input, returned if the object no longer exists. */
export function identityField(...members: [name: string, description: string][]): PayloadField[] {
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
  make: (parts: Omit<PayloadInput<O>, "types">) => N,
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
