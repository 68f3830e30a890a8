/** The lists: the operation that reads each, its page size and its items. */
import * as aws from "../../model/operations";
import * as model from "../../model/outputs";
import { type ConnectionKind, connectionType } from "./connection";
import { Group } from "./Group";
import { User } from "./User";
import { UserPool } from "./UserPool";
import { UserPoolClient } from "./UserPoolClient";

type Operation = ConnectionKind<object>["operation"];
type Node<N> = ConnectionKind<N>["node"];

/** Cognito's maximum for most lists. */
const pageSize = 60;

const listOf = <N>(
  operation: Operation,
  name: string,
  type: () => object,
  node: Node<N>,
): ConnectionKind<N> => ({
  type: connectionType(name, type),
  operation,
  maximum: pageSize,
  node,
});
const usersOf = (operation: Operation) =>
  listOf(
    operation,
    "User",
    () => User,
    (item, { userPoolId }) => User.fromList(userPoolId!, item),
  );
const groupsOf = (operation: Operation) =>
  listOf(
    operation,
    "Group",
    () => Group,
    (item, { userPoolId }) => Group.fromList(userPoolId!, item),
  );
/** Items that are not nodes are returned in AWS's form. */
const plain = (operation: Operation, type: new () => object, maximum = pageSize): ConnectionKind<object> => ({
  ...listOf(
    operation,
    type.name,
    () => type,
    (item) => item,
  ),
  maximum,
});

export const users = usersOf(aws.ListUsers);
export const groupUsers = usersOf(aws.ListUsersInGroup);
export const groups = groupsOf(aws.ListGroups);
export const userGroups = groupsOf(aws.AdminListGroupsForUser);
export const userPools = listOf(
  aws.ListUserPools,
  "UserPool",
  () => UserPool,
  (item) => UserPool.fromList(item),
);
export const userPoolClients = listOf(
  aws.ListUserPoolClients,
  "UserPoolClient",
  () => UserPoolClient,
  (item, { userPoolId }) => UserPoolClient.fromList(userPoolId!, item),
);
export const userDevices = plain(aws.AdminListDevices, model.Device);
export const myDevices = plain(aws.ListDevices, model.Device);
export const userSessions = plain(aws.AdminListUserSessions, model.SessionDescription);
export const mySessions = plain(aws.ListUserSessions, model.SessionDescription);
export const userAuthEvents = plain(aws.AdminListUserAuthEvents, model.AuthEvent);
export const identityProviders = plain(aws.ListIdentityProviders, model.ProviderDescription);
export const resourceServers = plain(aws.ListResourceServers, model.ResourceServer, 50);
export const termsDocuments = plain(aws.ListTerms, model.TermsDescription);
export const userImportJobs = plain(aws.ListUserImportJobs, model.UserImportJob);
export const userPoolClientSecrets = plain(aws.ListUserPoolClientSecrets, model.ClientSecretDescriptor);
export const userPoolReplicas = plain(aws.ListUserPoolReplicas, model.UserPoolReplica);
export const myWebAuthnCredentials = plain(
  aws.ListWebAuthnCredentials,
  model.WebAuthnCredentialDescription,
  20,
);
