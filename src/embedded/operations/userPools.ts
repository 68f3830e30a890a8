/** User pools: the settings of the only pool. */
import { page } from "../paging";
import type { Handlers } from "./operation";

export const userPools = {
  DescribeUserPool(pool, { UserPoolId }) {
    pool.expect(UserPoolId);
    return { UserPool: pool.settings.describe(pool.users.size) };
  },

  UpdateUserPool(pool, { UserPoolId, ...settings }) {
    pool.expect(UserPoolId);
    pool.settings.replace(settings, pool.clock());
    return {};
  },

  ListUserPools(pool, { MaxResults, NextToken }) {
    const { Id, Name, LambdaConfig, CreationDate, LastModifiedDate } = pool.settings.describe(0);
    const only = { ordinal: 1, pool: { Id, Name, LambdaConfig, CreationDate, LastModifiedDate } };
    const { items, next } = page("pools", [only], { limit: MaxResults, token: NextToken });
    return { UserPools: items.map((item) => item.pool), NextToken: next };
  },

  AddCustomAttributes(pool, { UserPoolId, CustomAttributes }) {
    pool.expect(UserPoolId);
    pool.settings.addCustomAttributes(CustomAttributes, pool.clock());
    return {};
  },

  GetUserPoolMfaConfig(pool, { UserPoolId }) {
    pool.expect(UserPoolId);
    return pool.settings.mfa;
  },

  SetUserPoolMfaConfig(pool, { UserPoolId, ...mfa }) {
    pool.expect(UserPoolId);
    pool.settings.replaceMfa(mfa, pool.clock());
    return pool.settings.mfa;
  },
} satisfies Handlers;
