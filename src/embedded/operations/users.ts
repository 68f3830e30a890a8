/** Users: how administrators manage accounts. */
import type { AttributeType, DeliveryMediumType } from "@aws-sdk/client-cognito-identity-provider";
import { attributeList, expectAddresses, readChanges, withVerification } from "../attributes";
import { updateAttributes } from "../attributeUpdates";
import { setTemporaryPassword } from "../credentials";
import { invalidParameter, passwordAttemptsExceeded, unsupportedUserState, usernameExists } from "../errors";
import { userFilter } from "../filter";
import { describeMfa } from "../mfa";
import { page } from "../paging";
import { checkPassword } from "../passwordPolicy";
import { temporaryPassword } from "../passwords";
import type { User } from "../user";
import type { UserPool } from "../userPool";
import { describeUser } from "./descriptions";
import type { Handlers, Input } from "./operation";
import { checkUsername } from "./signUp";

export const users = {
  AdminCreateUser(pool, input) {
    pool.expect(input.UserPoolId);
    const { Username, UserAttributes = [], MessageAction, ForceAliasCreation } = input;
    if (MessageAction === "RESEND") return { User: describeUser(resendInvitation(pool, input)) };
    checkUsername(pool, Username);
    const { schema, passwordPolicy } = pool.settings;
    const changes = readChanges(UserAttributes, schema, { creating: true });
    expectAddresses(changes, new Map());
    expectDelivery(new Map(changes), input.DesiredDeliveryMediums);
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
    const names = new Set(pool.settings.schema.map(({ Name }) => Name));
    if (!(AttributesToGet ?? []).every((name) => names.has(name)))
      throw invalidParameter("One or more requested attributes do not exist.");
    const matching = [...pool.users.all()].filter(userFilter(Filter));
    const { items, next } = page("users", matching, { limit: Limit, token: PaginationToken });
    const includes = AttributesToGet?.length ? (name: string) => AttributesToGet.includes(name) : undefined;
    return { Users: items.map((user) => describeUser(user, includes)), PaginationToken: next };
  },

  AdminUpdateUserAttributes(pool, { UserPoolId, Username, UserAttributes }) {
    pool.expect(UserPoolId);
    const user = pool.users.get(Username);
    const changes = readChanges(UserAttributes, pool.settings.schema, { creating: false });
    updateAttributes(pool, user, changes, { isAdministrator: true });
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
    if (!user) throw passwordAttemptsExceeded.unknownUser();
    const rest = identitiesOf(user).filter(
      ({ providerName, userId }) => providerName !== ProviderName || userId !== ProviderAttributeValue,
    );
    writeIdentities(pool, user, rest);
    return {};
  },
} satisfies Handlers;

/** Throws InvalidParameterException for an attribute that the pool does not define or requires. */
export function deleteAttributes(pool: UserPool, user: User, names: readonly string[]): void {
  const changes = names.map((Name): AttributeType => ({ Name, Value: undefined }));
  const cleared = readChanges(changes, pool.settings.schema, { creating: false });
  pool.users.setAttributes(user, withVerification(cleared, user.attributes), pool.clock());
}

function resendInvitation(pool: UserPool, input: Input<"AdminCreateUser">): User {
  const user = pool.users.get(input.Username);
  if (user.status !== "FORCE_CHANGE_PASSWORD")
    throw unsupportedUserState(`Resend not possible. ${user.username} status is not FORCE_CHANGE_PASSWORD`);
  expectDelivery(user.attributes, input.DesiredDeliveryMediums);
  const minimum = pool.settings.passwordPolicy.MinimumLength ?? 8;
  const password = input.TemporaryPassword ?? temporaryPassword(minimum);
  setTemporaryPassword(pool, user, password);
  invite(pool, user, password, input.DesiredDeliveryMediums);
  return user;
}

const media = {
  EMAIL: { name: "email", missing: "No email provided but desired delivery medium was Email" },
  SMS: { name: "phone_number", missing: "No phone number provided but desired delivery medium was SMS" },
} as const;

/** Throws InvalidParameterException for a delivery medium for which the user has no address. */
function expectDelivery(
  attributes: ReadonlyMap<string, string | undefined>,
  desired: readonly DeliveryMediumType[] = [],
): void {
  const unreachable = desired.find((medium) => !attributes.get(media[medium].name));
  if (unreachable) throw invalidParameter(media[unreachable].missing);
}

/** The default medium is SMS; a user without a number gets no message. */
function invite(
  pool: UserPool,
  user: User,
  password: string,
  desired: readonly DeliveryMediumType[] | undefined,
): void {
  for (const medium of new Set(desired?.length ? desired : (["SMS"] as const))) {
    const { name } = media[medium];
    const to = user.attributes.get(name);
    if (to) pool.codes.deliver(user, "INVITATION", name, to, password);
  }
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
