/** App clients: applications sign their users in through these. */
import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import { expectPossibleClient } from "../clientRules";
import { type Client, newClientSecret } from "../clients";
import { invalidParameter } from "../errors";
import { page } from "../paging";
import type { UserPool } from "../userPool";
import type { Handlers } from "./operation";

export const appClients = {
  CreateUserPoolClient(pool, { UserPoolId, GenerateSecret, ClientSecret, ...settings }) {
    pool.expect(UserPoolId);
    if (GenerateSecret && ClientSecret)
      throw invalidParameter("ClientSecret cannot be given when GenerateSecret is true.");
    const secret = ClientSecret ?? (GenerateSecret ? newClientSecret() : undefined);
    const { schema } = pool.settings;
    expectPossibleClient(settings, { schema, hasSecret: secret !== undefined, doing: "creating" });
    return { UserPoolClient: describe(pool, pool.clients.create(settings, pool.clock(), { secret })) };
  },

  DescribeUserPoolClient(pool, { UserPoolId, ClientId }) {
    pool.expect(UserPoolId);
    return { UserPoolClient: describe(pool, pool.clients.get(ClientId)) };
  },

  UpdateUserPoolClient(pool, { UserPoolId, ClientId, ...settings }) {
    pool.expect(UserPoolId);
    const client = pool.clients.get(ClientId);
    const { schema } = pool.settings;
    expectPossibleClient(settings, { schema, hasSecret: client.secret !== undefined, doing: "updating" });
    pool.clients.update(client, settings, pool.clock());
    return { UserPoolClient: describe(pool, client) };
  },

  DeleteUserPoolClient(pool, { UserPoolId, ClientId }) {
    pool.expect(UserPoolId);
    pool.clients.delete(pool.clients.get(ClientId));
    return {};
  },

  ListUserPoolClients(pool, { UserPoolId, MaxResults, NextToken }) {
    pool.expect(UserPoolId);
    const { items, next } = page("clients", pool.clients.all(), { limit: MaxResults, token: NextToken });
    const UserPoolClients = items.map(({ id, settings: { ClientName } }) => ({
      ClientId: id,
      UserPoolId: pool.id,
      ClientName,
    }));
    return { UserPoolClients, NextToken: next };
  },
} satisfies Handlers;

function describe(pool: UserPool, client: Client): UserPoolClientType {
  return {
    UserPoolId: pool.id,
    ClientId: client.id,
    ...(client.secret === undefined ? {} : { ClientSecret: client.secret }),
    CreationDate: client.createdAt,
    LastModifiedDate: client.modifiedAt,
    ...client.settings,
  };
}
