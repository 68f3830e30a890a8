/** Edges: from a node to its neighbors. Each has the access level of the operation that reads it. */
import { Arg, Args, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { type AccessLevel, admin, operator, signedIn } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import * as model from "../../model/outputs";
import { type Context, orThrow } from "../context";
import { StringMap } from "../scalars";
import { type ConnectionKind, PageArgs, readPage } from "./connection";
import * as lists from "./connections";
import { Group } from "./Group";
import { Me } from "./Me";
import { User } from "./User";
import { UserPool } from "./UserPool";
import { UserPoolClient } from "./UserPoolClient";

type NodeClass<N extends object> = new (...parts: never[]) => N;
type Input = Record<string, unknown>;

interface EdgeField<N> {
  accessLevel: AccessLevel;
  operation: aws.Operation;
  description: string;
  type: () => object;
  /** The edge's own arguments, in addition to those of a page. */
  argument?: { name: string; description: string };
  isList: boolean;
  resolve(node: N, argument: unknown, context: Context): Promise<unknown>;
}

function listEdge<N>(
  accessLevel: AccessLevel,
  description: string,
  list: ConnectionKind<object>,
  input: (node: N) => Input,
): EdgeField<N> {
  return {
    accessLevel,
    operation: list.operation,
    description,
    type: () => list.type,
    isList: true,
    resolve: async (node, page, context) =>
      orThrow(await readPage(list, input(node), page as PageArgs, context)),
  };
}

interface SingleEdgeField<N> {
  accessLevel: AccessLevel;
  operation: aws.Operation;
  type: () => object;
  /** Undefined if there is nothing to read. */
  input(node: N, context: Context, argument: unknown): Input | undefined | Promise<Input | undefined>;
  /** The value in the operation's output; the whole output when absent. */
  pick?: string;
  argument?: EdgeField<N>["argument"];
}

function oneEdge<N>(description: string, { input, pick, ...edge }: SingleEdgeField<N>): EdgeField<N> {
  return {
    ...edge,
    description,
    isList: false,
    async resolve(node, argument, context) {
      const listInput = await input(node, context, argument);
      if (!listInput) return null;
      const output = orThrow(await context.upstream.read(edge.operation, listInput));
      return pick ? output[pick] : output;
    },
  };
}

/** A resolver class for a node's edges, so that nodes never import each other. */
function edges<N extends object>(
  node: NodeClass<N>,
  table: Readonly<Record<string, EdgeField<N>>>,
): new () => object {
  const resolver = { [`${node.name}Edges`]: class {} }[`${node.name}Edges`]!;
  for (const [name, edge] of Object.entries(table)) {
    const { accessLevel, operation } = edge;
    const descriptor = {
      async value(parent: N, context: Context, argument: unknown) {
        await context.authorize(accessLevel, [operation], { isBelowRoot: true });
        return edge.resolve(parent, argument, context);
      },
      configurable: true,
    };
    Object.defineProperty(resolver.prototype, name, descriptor);
    Root()(resolver.prototype, name, 0);
    Ctx()(resolver.prototype, name, 1);
    if (edge.isList) Args(() => PageArgs)(resolver.prototype, name, 2);
    if (edge.argument)
      Arg(edge.argument.name, () => String, { description: edge.argument.description })(
        resolver.prototype,
        name,
        2,
      );
    Extensions({ accessLevel: accessLevel.name, operation: operation.name })(
      resolver.prototype,
      name,
      descriptor,
    );
    const description = `${edge.description} AWS: ${operation.name}.`;
    FieldResolver(edge.type, { nullable: true, description })(resolver.prototype, name, descriptor);
  }
  Resolver(() => node)(resolver);
  return resolver;
}

const userIdentity = ({ userPoolId, username }: User) => ({ userPoolId, username });
const groupIdentity = ({ userPoolId, groupName }: Group) => ({ userPoolId, groupName });
const poolIdentity = ({ id }: UserPool) => ({ userPoolId: id });
const clientIdentity = ({ userPoolId, clientId }: UserPoolClient) => ({ userPoolId, clientId });
const noIdentity = () => ({});

type DescribedPool = { arn?: string; domain?: string; customDomain?: string };

/** DescribeUserPool's description of the pool, for edges that start from it. */
async function described({ id }: UserPool, context: Context): Promise<DescribedPool> {
  return orThrow(await context.upstream.read(aws.DescribeUserPool, { userPoolId: id })).userPool ?? {};
}

export const edgeResolvers = [
  edges(User, {
    groups: listEdge(admin, "The groups that the user belongs to.", lists.userGroups, userIdentity),
    devices: listEdge(
      admin,
      "The devices that are remembered for the user.",
      lists.userDevices,
      userIdentity,
    ),
    sessions: listEdge(admin, "The user's sessions.", lists.userSessions, userIdentity),
    authEvents: listEdge(
      admin,
      "The user's sign-ins, as threat protection recorded them.",
      lists.userAuthEvents,
      userIdentity,
    ),
    authFactors: oneEdge("The factors that the user can sign in with.", {
      accessLevel: admin,
      operation: aws.AdminGetUserAuthFactors,
      type: () => model.AdminGetUserAuthFactorsResponse,
      input: userIdentity,
    }),
  }),
  edges(Me, {
    devices: listEdge(signedIn, "The devices that are remembered for me.", lists.myDevices, noIdentity),
    sessions: listEdge(signedIn, "My sessions.", lists.mySessions, noIdentity),
    webAuthnCredentials: listEdge(signedIn, "My passkeys.", lists.myWebAuthnCredentials, noIdentity),
    authFactors: oneEdge("The factors that I can sign in with.", {
      accessLevel: signedIn,
      operation: aws.GetUserAuthFactors,
      type: () => model.GetUserAuthFactorsResponse,
      input: noIdentity,
    }),
  }),
  edges(Group, {
    users: listEdge(admin, "The users who belong to the group.", lists.groupUsers, groupIdentity),
  }),
  edges(UserPool, {
    users: listEdge(admin, "The pool's users.", lists.users, poolIdentity),
    groups: listEdge(admin, "The pool's groups.", lists.groups, poolIdentity),
    clients: listEdge(operator, "The pool's app clients.", lists.userPoolClients, poolIdentity),
    identityProviders: listEdge(
      operator,
      "The pool's identity providers.",
      lists.identityProviders,
      poolIdentity,
    ),
    resourceServers: listEdge(operator, "The pool's resource servers.", lists.resourceServers, poolIdentity),
    importJobs: listEdge(operator, "The pool's imports of users.", lists.userImportJobs, poolIdentity),
    replicas: listEdge(
      operator,
      "The pool's replicas in other Regions.",
      lists.userPoolReplicas,
      poolIdentity,
    ),
    termsDocuments: listEdge(operator, "The pool's terms documents.", lists.termsDocuments, poolIdentity),
    domainDescription: oneEdge("The pool's own domain, its custom one before its prefix; null without any.", {
      accessLevel: operator,
      operation: aws.DescribeUserPoolDomain,
      type: () => model.DomainDescription,
      async input(pool, context) {
        const { customDomain, domain } = await described(pool, context);
        return (customDomain ?? domain) ? { domain: customDomain ?? domain } : undefined;
      },
      pick: "domainDescription",
    }),
    tags: oneEdge("The pool's tags.", {
      accessLevel: operator,
      operation: aws.ListTagsForResource,
      type: () => StringMap,
      async input(pool, context) {
        const { arn } = await described(pool, context);
        return arn ? { resourceArn: arn } : undefined;
      },
      pick: "tags",
    }),
    mfaConfig: oneEdge("Which second factors the pool knows and demands.", {
      accessLevel: operator,
      operation: aws.GetUserPoolMfaConfig,
      type: () => model.GetUserPoolMfaConfigResponse,
      input: poolIdentity,
    }),
    riskConfiguration: oneEdge("What threat protection does in the pool.", {
      accessLevel: operator,
      operation: aws.DescribeRiskConfiguration,
      type: () => model.RiskConfiguration,
      input: poolIdentity,
      pick: "riskConfiguration",
    }),
    logDeliveryConfiguration: oneEdge("Where the pool's logs go.", {
      accessLevel: operator,
      operation: aws.GetLogDeliveryConfiguration,
      type: () => model.LogDeliveryConfiguration,
      input: poolIdentity,
      pick: "logDeliveryConfiguration",
    }),
    sessionConfiguration: oneEdge("How the pool keeps sessions.", {
      accessLevel: operator,
      operation: aws.GetUserPoolSessionConfiguration,
      type: () => model.GetUserPoolSessionConfigurationResponse,
      input: poolIdentity,
    }),
    signingCertificate: oneEdge("The certificate that the pool signs SAML requests with.", {
      accessLevel: operator,
      operation: aws.GetSigningCertificate,
      type: () => String,
      input: poolIdentity,
      pick: "certificate",
    }),
    csvHeader: oneEdge("The columns of a file to import users from.", {
      accessLevel: operator,
      operation: aws.GetCSVHeader,
      type: () => [String],
      input: poolIdentity,
      pick: "csvHeader",
    }),
  }),
  edges(UserPoolClient, {
    secrets: listEdge(
      operator,
      "The client's secrets, by their ids.",
      lists.userPoolClientSecrets,
      clientIdentity,
    ),
    managedLoginBranding: oneEdge("How managed login looks for the client.", {
      accessLevel: operator,
      operation: aws.DescribeManagedLoginBrandingByClient,
      type: () => model.ManagedLoginBranding,
      input: clientIdentity,
      pick: "managedLoginBranding",
    }),
    uiCustomization: oneEdge("How the classic hosted pages look for the client.", {
      accessLevel: operator,
      operation: aws.GetUICustomization,
      type: () => model.UICustomization,
      input: clientIdentity,
      pick: "uiCustomization",
    }),
    sessionConfiguration: oneEdge("How the client shares sessions.", {
      accessLevel: operator,
      operation: aws.GetUserPoolClientSessionConfiguration,
      type: () => model.GetUserPoolClientSessionConfigurationResponse,
      input: clientIdentity,
    }),
    termsDocument: oneEdge("The client's terms document of that name.", {
      accessLevel: operator,
      operation: aws.DescribeTermsByClient,
      type: () => model.Terms,
      argument: { name: "name", description: "The document's name: `terms-of-use` or `privacy-policy`." },
      input: (client, _, termsName) => ({ ...clientIdentity(client), termsName }),
      pick: "terms",
    }),
  }),
];
