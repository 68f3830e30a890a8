/** Users: what administrators do with accounts. */
import type { AttributeType } from "@aws-sdk/client-cognito-identity-provider";
import { attributeList, readChanges, withVerification } from "../attributes";
import { setTemporaryPassword } from "../credentials";
import { invalidParameter, refused, unsupportedUserState, usernameExists } from "../errors";
import { userFilter } from "../filter";
import { describeMfa } from "../mfa";
import { page } from "../paging";
import { checkPassword } from "../passwordPolicy";
import { temporaryPassword } from "../passwords";
import type { UserPool } from "../userPool";
import type { User } from "../users";
import { describeUser } from "./descriptions";
import type { Handlers, Input } from "./operation";
import { checkUsername } from "./signUp";

export const users = {
  AdminCreateUser(pool, input) {
    pool.expect(input.UserPoolId);
    const { Username, UserAttributes = [], MessageAction, ForceAliasCreation } = input;
    if (MessageAction === "RESEND") return { User: describeUser(inviteAgain(pool, input)) };
    checkUsername(pool, Username);
    const { schema, passwordPolicy } = pool.settings;
    const changes = readChanges(UserAttributes, schema, { creating: true });
    const password = input.TemporaryPassword ?? temporaryPassword(passwordPolicy.MinimumLength ?? 8);
    checkPassword(password, passwordPolicy);
    if (pool.users.isTaken(Username)) throw usernameExists("User account already exists");
    const user = pool.users.create(Username, "FORCE_CHANGE_PASSWORD", pool.clock());
    try {
      pool.users.setAttributes(user, changes, pool.clock(), { takeAliases: ForceAliasCreation });
    } catch (failure) {
      pool.users.delete(user);
      throw failure;
    }
    setTemporaryPassword(pool, user, password);
    if (MessageAction !== "SUPPRESS") invite(pool, user, password, input.DesiredDeliveryMediums);
    return { User: describeUser(user) };
  },

  AdminGetUser(pool, { UserPoolId, Username }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    return {
      Username: user.username,
      UserAttributes: attributeList(user.sub, user.attributes),
      UserCreateDate: user.createdAt,
      UserLastModifiedDate: user.modifiedAt,
      Enabled: user.enabled,
      UserStatus: user.status,
      ...describeMfa(user.mfa),
    };
  },

  ListUsers(pool, { UserPoolId, AttributesToGet, Filter, Limit, PaginationToken }) {
    pool.expect(UserPoolId);
    const known = new Set(pool.settings.schema.map(({ Name }) => Name));
    if (!(AttributesToGet ?? []).every((name) => known.has(name)))
      throw invalidParameter("One or more requested attributes do not exist.");
    const matching = [...pool.users.all()].filter(userFilter(Filter));
    const { items, next } = page("users", matching, { limit: Limit, token: PaginationToken });
    const wanted = AttributesToGet?.length ? (name: string) => AttributesToGet.includes(name) : undefined;
    return { Users: items.map((user) => describeUser(user, wanted)), PaginationToken: next };
  },

  AdminUpdateUserAttributes(pool, { UserPoolId, Username, UserAttributes }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    const changes = readChanges(UserAttributes, pool.settings.schema, { creating: false });
    pool.users.setAttributes(user, withVerification(changes, user.attributes), pool.clock());
    return {};
  },

  AdminDeleteUserAttributes(pool, { UserPoolId, Username, UserAttributeNames }) {
    pool.expect(UserPoolId);
    deleteAttributes(pool, pool.users.get(Username), UserAttributeNames);
    return {};
  },

  AdminDeleteUser(pool, { UserPoolId, Username }) {
    pool.expect(UserPoolId);
    pool.deleteUser(pool.users.get(Username));
    return {};
  },

  AdminEnableUser(pool, { UserPoolId, Username }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    user.enabled = true;
    user.modifiedAt = pool.clock();
    return {};
  },

  AdminDisableUser(pool, { UserPoolId, Username }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    user.enabled = false;
    user.modifiedAt = pool.clock();
    pool.sessions.revokeAll(user);
    return {};
  },

  AdminLinkProviderForUser(pool, { UserPoolId, DestinationUser, SourceUser }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(DestinationUser.ProviderAttributeValue ?? "");
    const { ProviderName = "", ProviderAttributeValue = "" } = SourceUser;
    if (!ProviderName || ProviderName === "Cognito" || !ProviderAttributeValue)
      throw invalidParameter("SourceUser must be a user of an identity provider.");
    if (linkedUser(pool, ProviderName, ProviderAttributeValue))
      throw invalidParameter("SourceUser is already linked to DestinationUser");
    const identity: Identity = {
      userId: ProviderAttributeValue,
      providerName: ProviderName,
      providerType: ProviderName,
      issuer: null,
      primary: false,
      dateCreated: pool.clock().getTime(),
    };
    writeIdentities(pool, user, [...identitiesOf(user), identity]);
    return {};
  },

  AdminDisableProviderForUser(
    pool,
    { UserPoolId, User: { ProviderName = "", ProviderAttributeValue = "" } },
  ) {
    pool.expect(UserPoolId);
    const user = linkedUser(pool, ProviderName, ProviderAttributeValue);
    if (!user) throw refused.unknownUser();
    const rest = identitiesOf(user).filter(
      ({ providerName, userId }) => providerName !== ProviderName || userId !== ProviderAttributeValue,
    );
    writeIdentities(pool, user, rest);
    return {};
  },
} satisfies Handlers;

/** Throws InvalidParameterException for an attribute that the pool lacks or demands. */
export function deleteAttributes(pool: UserPool, user: User, names: readonly string[]): void {
  const changes = names.map((Name): AttributeType => ({ Name, Value: undefined }));
  const cleared = readChanges(changes, pool.settings.schema, { creating: false });
  const demanded = pool.settings.schema.filter(({ Required }) => Required).map(({ Name }) => Name);
  const kept = names.find((name) => demanded.includes(name));
  if (kept) throw invalidParameter(`Cannot delete the required attribute ${kept}.`);
  pool.users.setAttributes(user, withVerification(cleared, user.attributes), pool.clock());
}

function inviteAgain(pool: UserPool, input: Input<"AdminCreateUser">): User {
  const user = pool.users.get(input.Username);
  if (user.status !== "FORCE_CHANGE_PASSWORD")
    throw unsupportedUserState(`Resend not possible. ${user.username} status is not FORCE_CHANGE_PASSWORD`);
  const minimum = pool.settings.passwordPolicy.MinimumLength ?? 8;
  const password = input.TemporaryPassword ?? temporaryPassword(minimum);
  setTemporaryPassword(pool, user, password);
  invite(pool, user, password, input.DesiredDeliveryMediums);
  return user;
}

function invite(pool: UserPool, user: User, password: string, media: readonly string[] = []): void {
  const addresses = (["email", "phone_number"] as const).flatMap((name) => {
    const to = user.attributes.get(name);
    return to ? [{ name, to, medium: name === "email" ? "EMAIL" : "SMS" }] : [];
  });
  const desired = addresses.filter(({ medium }) => media.includes(medium));
  for (const { name, to } of media.length ? desired : addresses.slice(0, 1))
    pool.codes.deliver(user, "INVITATION", name, to, password);
}

interface Identity {
  userId: string;
  providerName: string;
  providerType: string;
  issuer: string | null;
  primary: boolean;
  dateCreated: number;
}

const identitiesOf = (user: User): Identity[] => JSON.parse(user.attributes.get("identities") ?? "[]");

function writeIdentities(pool: UserPool, user: User, identities: readonly Identity[]): void {
  const value = identities.length ? JSON.stringify(identities) : undefined;
  pool.users.setAttributes(user, [["identities", value]], pool.clock());
}

function linkedUser(pool: UserPool, provider: string, id: string): User | undefined {
  const isLink = ({ providerName, userId }: Identity) => providerName === provider && userId === id;
  return [...pool.users.all()].find((user) => identitiesOf(user).some(isLink));
}
