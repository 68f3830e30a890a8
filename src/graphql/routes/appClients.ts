/** App clients, which sign users in, and the resource servers that define their scopes. */
import { operator } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { resourceServers, userPoolClientSecrets, userPoolClients } from "../nodes/connections";
import { UserPoolClient } from "../nodes/UserPoolClient";
import { partialUpdate } from "../routeOptions/partialUpdate";
import { identityField, list, newUserPoolClient, node } from "../routeOptions/payloads";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";

const ofPool: [name: string, description: string] = ["userPoolId", "The pool that it belonged to."];
const ofClient: [name: string, description: string] = ["clientId", "The app client."];

export const appClients = {
  userPoolClient: query(
    aws.DescribeUserPoolClient,
    operator,
    "One app client, by its id.",
    node(UserPoolClient, ({ input, output }) =>
      UserPoolClient.fromRead(String(input.userPoolId), output.userPoolClient),
    ),
  ),
  userPoolClients: query(
    aws.ListUserPoolClients,
    operator,
    "The app clients of a pool.",
    list(userPoolClients),
  ),
  createUserPoolClient: mutation(
    aws.CreateUserPoolClient,
    operator,
    "Creates an app client.",
    returns(newUserPoolClient),
  ),
  updateUserPoolClient: mutation(
    aws.UpdateUserPoolClient,
    operator,
    "Changes what is given of an app client and keeps the rest.",
    returns(newUserPoolClient),
    partialUpdate(aws.DescribeUserPoolClient, "userPoolClient", ["userPoolId", "clientId"]),
  ),
  deleteUserPoolClient: mutation(
    aws.DeleteUserPoolClient,
    operator,
    "Deletes an app client, for good.",
    returns(...identityField(ofPool, ["clientId", "The id that the client had."])),
  ),
  userPoolClientSecrets: query(
    aws.ListUserPoolClientSecrets,
    operator,
    "The secrets of an app client, by their ids.",
    list(userPoolClientSecrets),
  ),
  addUserPoolClientSecret: mutation(
    aws.AddUserPoolClientSecret,
    operator,
    "Adds a secret to an app client, so that the old one can be retired.",
  ),
  deleteUserPoolClientSecret: mutation(
    aws.DeleteUserPoolClientSecret,
    operator,
    "Deletes a secret of an app client.",
    returns(...identityField(ofPool, ofClient, ["clientSecretId", "The id that the secret had."])),
  ),
  resourceServer: query(aws.DescribeResourceServer, operator, "One resource server, by its identifier."),
  resourceServers: query(
    aws.ListResourceServers,
    operator,
    "The resource servers of a pool.",
    list(resourceServers),
  ),
  createResourceServer: mutation(
    aws.CreateResourceServer,
    operator,
    "Creates a resource server with its scopes.",
  ),
  updateResourceServer: mutation(
    aws.UpdateResourceServer,
    operator,
    "Changes what is given of a resource server and keeps the rest.",
    partialUpdate(aws.DescribeResourceServer, "resourceServer", ["userPoolId", "identifier"]),
  ),
  deleteResourceServer: mutation(
    aws.DeleteResourceServer,
    operator,
    "Deletes a resource server.",
    returns(...identityField(ofPool, ["identifier", "The identifier that it had."])),
  ),
};
