/** User pools: their settings, tags, limits and replicas. */
import { operator } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { userPools as poolList, userPoolReplicas } from "../nodes/connections";
import { UserPool } from "../nodes/UserPool";
import { partialUpdate } from "../routeOptions/partialUpdate";
import { identityField, list, newUserPool, node, userPool } from "../routeOptions/payloads";
import { returns } from "../routing/payload";
import { mutation, query } from "../routing/route";

export const userPools = {
  userPool: query(
    aws.DescribeUserPool,
    operator,
    "One user pool, by its id.",
    node(UserPool, ({ output }) => UserPool.fromRead(output.userPool)),
  ),
  userPools: query(aws.ListUserPools, operator, "The user pools of the account and Region.", list(poolList)),
  createUserPool: mutation(aws.CreateUserPool, operator, "Creates a user pool.", returns(newUserPool), {
    switch: "poolLifecycle",
  }),
  updateUserPool: mutation(
    aws.UpdateUserPool,
    operator,
    "Changes what is given of a pool's settings and keeps the rest.",
    returns(userPool),
    partialUpdate(aws.DescribeUserPool, "userPool", ["userPoolId"]),
  ),
  deleteUserPool: mutation(
    aws.DeleteUserPool,
    operator,
    "Deletes a user pool with all its users, for good.",
    returns(...identityField(["userPoolId", "The id that the pool had."])),
    { switch: "poolLifecycle" },
  ),
  addCustomAttributes: mutation(
    aws.AddCustomAttributes,
    operator,
    "Adds attributes to the schema of a pool; they can never be removed.",
    returns(userPool),
  ),
  signingCertificate: query(
    aws.GetSigningCertificate,
    operator,
    "The certificate that a pool signs SAML requests with.",
  ),
  resourceTags: query(aws.ListTagsForResource, operator, "The tags of a pool, by its ARN."),
  tagResource: mutation(aws.TagResource, operator, "Adds tags to a pool."),
  untagResource: mutation(aws.UntagResource, operator, "Removes tags from a pool."),
  provisionedLimit: query(
    aws.GetProvisionedLimit,
    operator,
    "A limit of the account, and how much of it is provisioned.",
  ),
  updateProvisionedLimit: mutation(
    aws.UpdateProvisionedLimit,
    operator,
    "Provisions more or less of a limit.",
  ),
  userPoolReplicas: query(
    aws.ListUserPoolReplicas,
    operator,
    "The replicas of a pool in other Regions.",
    list(userPoolReplicas),
  ),
  createUserPoolReplica: mutation(
    aws.CreateUserPoolReplica,
    operator,
    "Creates a replica of a pool in another Region.",
  ),
  updateUserPoolReplica: mutation(aws.UpdateUserPoolReplica, operator, "Changes the status of a replica."),
  deleteUserPoolReplica: mutation(aws.DeleteUserPoolReplica, operator, "Deletes a replica of a pool."),
};
