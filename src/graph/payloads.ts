/** What an operation is about, as its success shows it; and nodes and lists as successes of their own. */

import type { Operation } from "../model/operations";
import type { PayloadBuilder, PayloadField, PayloadInput, RouteOptions } from "../routing";
import { type ConnectionKind, PageArgs, readPage } from "./connection";
import { Group } from "./Group";
import { User } from "./User";
import { UserPool } from "./UserPool";
import { UserPoolClient } from "./UserPoolClient";

type PayloadSource = Omit<PayloadInput<Operation>, "types">;

/** The user that the input names; what a write changed is read again, when it is asked for. */
export const user: PayloadField = {
  name: "user",
  type: () => User,
  description: "The user, as they are after this; read when a field beyond the identity is asked for.",
  of: ({ input }: PayloadSource) => new User(input as any),
};

/** The user that the operation answers. */
export const newUser: PayloadField = {
  ...user,
  of: ({ input, output }: PayloadSource) =>
    output.user ? User.fromList(String(input.userPoolId), output.user) : new User(input as any),
};

export const group: PayloadField = {
  name: "group",
  type: () => Group,
  description: "The group; read when a field beyond the identity is asked for.",
  of: ({ input }: PayloadSource) => new Group(input as any),
};

export const newGroup: PayloadField = {
  ...group,
  of: ({ input, output }: PayloadSource) =>
    output.group ? Group.fromList(String(input.userPoolId), output.group) : new Group(input as any),
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
  of: ({ input }: PayloadSource) => new UserPoolClient(input as any),
};

export const newUserPoolClient: PayloadField = {
  ...userPoolClient,
  of: ({ input, output }: PayloadSource) =>
    UserPoolClient.fromRead(String(input.userPoolId), output.userPoolClient),
};

/** Members of the input, answered where the thing itself is no more. */
export function identityField(...members: [name: string, description: string][]): PayloadField[] {
  return members.map(([name, description]) => ({
    name,
    type: () => String,
    description,
    of: ({ input }) => input[name],
  }));
}

/** A query whose success is the node itself. */
export function node<N extends object>(
  type: new (...parts: any[]) => N,
  make: (made: Omit<PayloadInput<Operation>, "types">) => N,
): { answer: PayloadBuilder<any> } {
  return { answer: { types: () => [type], make } };
}

/** A query whose success is a page of a list. */
export function list(kind: ConnectionKind<any>): Pick<RouteOptions<any>, "answer" | "page"> {
  return {
    payload: { types: () => [kind.type], make: ({ output }) => output },
    page: { args: PageArgs, read: (input, page, context) => readPage(kind, input, page, context) },
  };
}
