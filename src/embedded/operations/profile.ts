/** Profile: what a user reads and changes about themselves. */
import type { CodeDeliveryDetailsType } from "@aws-sdk/client-cognito-identity-provider";
import { attributeList, readChanges, withVerification } from "../attributes";
import { mayRead, mayWrite } from "../clients";
import type { Address } from "../codes";
import { invalidParameter, refused } from "../errors";
import { describeMfa } from "../mfa";
import type { UserPool } from "../userPool";
import type { User } from "../users";
import type { Handlers } from "./operation";
import { deleteAttributes } from "./users";

export const profile = {
  GetUser(pool, { AccessToken }) {
    const { user, clientId } = pool.tokens.authorize(AccessToken);
    const client = pool.clients.get(clientId);
    return {
      Username: user.username,
      UserAttributes: attributeList(user.sub, user.attributes, (name) => mayRead(client, name)),
      ...describeMfa(user.mfa),
    };
  },

  UpdateUserAttributes(pool, { AccessToken, UserAttributes }) {
    const { user, clientId } = pool.tokens.authorize(AccessToken);
    const client = pool.clients.get(clientId);
    const writable = (name: string) => mayWrite(client, name);
    const changes = readChanges(UserAttributes, pool.settings.schema, { creating: false, writable });
    const isNewAddress = ([name, value]: (typeof changes)[number]) =>
      isAddress(name) && !!value && user.attributes.get(name) !== value;
    const waits = (change: (typeof changes)[number]) =>
      isNewAddress(change) && pool.settings.verifiedBeforeUpdate.includes(change[0]);
    const applied = changes.filter((change) => !waits(change));
    const toVerify = changes.filter(
      (change) => isNewAddress(change) && pool.settings.autoVerified.includes(change[0] as Address),
    );
    // Sending may be refused, so it comes before anything changes.
    const CodeDeliveryDetailsList = toVerify.map(([name, value]) =>
      sendVerification(pool, user, name as Address, value as string),
    );
    pool.users.setAttributes(user, withVerification(applied, user.attributes), pool.clock());
    return { CodeDeliveryDetailsList };
  },

  DeleteUserAttributes(pool, { AccessToken, UserAttributeNames }) {
    const { user, clientId } = pool.tokens.authorize(AccessToken);
    const client = pool.clients.get(clientId);
    if (!UserAttributeNames.every((name) => mayWrite(client, name))) throw refused.unauthorizedAttribute();
    deleteAttributes(pool, user, UserAttributeNames);
    return {};
  },

  GetUserAttributeVerificationCode(pool, { AccessToken, AttributeName }) {
    const { user } = pool.tokens.authorize(AccessToken);
    const attribute = address(AttributeName);
    const value = pool.codes.pending(user, attribute) ?? user.attributes.get(attribute);
    if (!value) throw invalidParameter(`User does not have the attribute ${attribute}.`);
    return { CodeDeliveryDetails: sendVerification(pool, user, attribute, value) };
  },

  VerifyUserAttribute(pool, { AccessToken, AttributeName, Code }) {
    const { user } = pool.tokens.authorize(AccessToken);
    const attribute = address(AttributeName);
    pool.codes.redeem(user, { purpose: "ATTRIBUTE_VERIFICATION", attribute, attempt: Code }, ({ value }) => {
      const waits = pool.settings.verifiedBeforeUpdate.includes(attribute);
      if (!waits && user.attributes.get(attribute) !== value) throw refused.expiredCode();
      const changes = [[attribute, value] as const, [`${attribute}_verified`, "true"] as const];
      pool.users.setAttributes(user, changes, pool.clock());
    });
    return {};
  },

  DeleteUser(pool, { AccessToken }) {
    pool.deleteUser(pool.tokens.authorize(AccessToken).user);
    return {};
  },
} satisfies Handlers;

const isAddress = (name: string): name is Address => name === "email" || name === "phone_number";

function address(name: string): Address {
  if (!isAddress(name)) throw invalidParameter(`Attribute ${name} cannot be verified.`);
  return name;
}

function sendVerification(pool: UserPool, user: User, name: Address, value: string): CodeDeliveryDetailsType {
  return pool.codes.send(user, "ATTRIBUTE_VERIFICATION", name, value);
}
