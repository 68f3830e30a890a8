/** docs/security/iam-policies.md: the least IAM policy for each access level that needs one. */
import { serializerOf } from "../../src/cognito/transport/serializer";
import { tables } from "../../src/graphql/routes";
import type { Route } from "../../src/graphql/routing/route";
import type { Operation } from "../../src/model/operations";
import { fence, paragraphs } from "./markdown";

const routes = Object.values(tables).flatMap((table) => Object.values(table as Record<string, Route>));

/** Access levels that need permissions, and the operations of each that AWS wants signed. */
export const surfaces: Readonly<Record<string, readonly Operation[]>> = {
  admin: operationsOf((route) => route.accessLevel.name === "admin"),
  operator: operationsOf((route) => route.accessLevel.name === "operator" && !route.switch),
  "operator-pool-lifecycle": operationsOf((route) => route.switch === "poolLifecycle"),
};

function operationsOf(belongs: (route: Route) => boolean): Operation[] {
  return routes
    .filter((route) => belongs(route) && route.operation.signed)
    .map(({ operation }) => operation)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const thePool = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_AbC123xyz";

/** An operation that names no pool cannot be held to one. */
const namesPool = (operation: Operation) =>
  ["userPoolId", "resourceArn"].some((member) => serializerOf(operation).request.members.has(member));

function policy(operations: readonly Operation[]): string {
  const statement = (Resource: string, allowed: readonly Operation[]) =>
    allowed.length > 0
      ? [{ Effect: "Allow", Action: allowed.map(({ name }) => `cognito-idp:${name}`), Resource }]
      : [];
  const Statement = [
    ...statement(thePool, operations.filter(namesPool)),
    ...statement(
      "*",
      operations.filter((operation) => !namesPool(operation)),
    ),
  ];
  return fence("json", JSON.stringify({ Version: "2012-10-17", Statement }, null, 2));
}

export function iamPoliciesPage(): string {
  return paragraphs(
    "# IAM policies",
    "This page has the least IAM policy for each access level, which tests compare with what the fields send.",
    "Fields with the access level `public` or `user` need no permission: Cognito accepts those operations unsigned. `issueClientToken` is signed, and AWS evaluates no policy for it, so that any credentials suffice. Each field's description in the schema names its operations: leave out what your `ROLES_FILE` does not allow.",
    "With `cognito-idp:DescribeUserPool` and `cognito-idp:DescribeUserPoolClient` as well, the gateway warns when it starts of settings that lock users out. Operations that hand a role to Cognito (imports of users, senders of messages) need `iam:PassRole` for that role.",
    "## Access level admin",
    policy(surfaces.admin!),
    "## Access level operator",
    policy(surfaces.operator!),
    "## Life cycle of user pools",
    "With `EXPOSE_POOL_LIFECYCLE=on`, in addition to the policy of operators:",
    policy(surfaces["operator-pool-lifecycle"]!),
  );
}
