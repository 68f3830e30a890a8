/** All operations of the embedded pool, merged from one table for each domain. */
import type { UserPool } from "../userPool";
import { appClients } from "./appClients";
import { devices } from "./devices";
import { groups } from "./groups";
import { mfa } from "./mfa";
import { passwords } from "./passwords";
import { profile } from "./profile";
import { security } from "./security";
import { sessions } from "./sessions";
import { signIn } from "./signIn";
import { signUp } from "./signUp";
import { userPools } from "./userPools";
import { users } from "./users";

const tables = [
  signUp,
  signIn,
  profile,
  passwords,
  mfa,
  devices,
  sessions,
  security,
  users,
  groups,
  appClients,
  userPools,
];

/** Each table type-checks its own handlers; the dispatcher sees plain objects. */
type Handler = (pool: UserPool, input: object) => object;

export const handlers: ReadonlyMap<string, Handler> = new Map(
  tables.flatMap((table) => Object.entries(table as unknown as Record<string, Handler>)),
);

export const coveredOperations: readonly string[] = [...handlers.keys()].sort();
