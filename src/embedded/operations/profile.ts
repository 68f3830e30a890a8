/** Profile: what users read and change about themselves. */
import { attributeList, readChanges } from "../attributes";
import { isAddress, updateAttributes } from "../attributeUpdates";
import { mayRead, mayWrite } from "../clients";
import { invalidParameter, passwordAttemptsExceeded } from "../errors";
import { describeMfa } from "../mfa";
import type { Address } from "../user";
import type { Handlers } from "./operation";
import { deleteAttributes } from "./users";

export const profile = {
  GetUser(pool, { AccessToken }) {
    const { user, clientId } = pool.tokenIssuer.authorize(AccessToken);
    const client = pool.clients.get(clientId);
    return {
      Username: user.username,
      UserAttributes: attributeList(user.sub, user.attributes, (name) => mayRead(client, name)),
      ...describeMfa(user.mfa),
    };
  },

  UpdateUserAttributes(pool, { AccessToken, UserAttributes }) {
    const { user, clientId } = pool.tokenIssuer.authorize(AccessToken);
    const client = pool.clients.get(clientId);
    const writable = (name: string) => mayWrite(client, name);
    const changes = readChanges(UserAttributes, pool.settings.schema, { creating: false, writable });
    const CodeDeliveryDetailsList = updateAttributes(pool, user, changes, { isAdministrator: false });
    return { CodeDeliveryDetailsList };
  },

  DeleteUserAttributes(pool, { AccessToken, UserAttributeNames }) {
    const { user, clientId } = pool.tokenIssuer.authorize(AccessToken);
    const client = pool.clients.get(clientId);
    if (!UserAttributeNames.every((name) => mayWrite(client, name)))
      throw passwordAttemptsExceeded.unauthorizedAttribute();
    deleteAttributes(pool, user, UserAttributeNames);
    return {};
  },

  GetUserAttributeVerificationCode(pool, { AccessToken, AttributeName }) {
    const { user } = pool.tokenIssuer.authorize(AccessToken);
    const attribute = address(AttributeName);
    // To resend the code of a pending address, clients update the attribute again.
    const value = user.attributes.get(attribute);
    if (!value) throw invalidParameter(`User does not have the attribute ${attribute}.`);
    return { CodeDeliveryDetails: pool.codes.send(user, "ATTRIBUTE_VERIFICATION", attribute, value) };
  },

  VerifyUserAttribute(pool, { AccessToken, AttributeName, Code }) {
    const { user } = pool.tokenIssuer.authorize(AccessToken);
    const attribute = address(AttributeName);
    const redemption = { purpose: "ATTRIBUTE_VERIFICATION", attribute, attempt: Code } as const;
    pool.codes.redeem(user, redemption, ({ value, isUpdate }) => {
      if (!isUpdate && user.attributes.get(attribute) !== value) throw passwordAttemptsExceeded.expiredCode();
      const changes = [[attribute, value] as const, [`${attribute}_verified`, "true"] as const];
      pool.users.setAttributes(user, changes, pool.clock());
    });
    return {};
  },

  DeleteUser(pool, { AccessToken }) {
    pool.deleteUser(pool.tokenIssuer.authorize(AccessToken).user);
    return {};
  },
} satisfies Handlers;

function address(name: string): Address {
  if (!isAddress(name)) throw invalidParameter(`Attribute ${name} cannot be verified.`);
  return name;
}
