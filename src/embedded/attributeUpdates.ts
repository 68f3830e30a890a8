/** Attribute updates: which take effect, which wait for a code, and where the codes go. */
import type { CodeDeliveryDetailsType } from "@aws-sdk/client-cognito-identity-provider";
import { type Change, expectAddresses, withVerification } from "./attributes";
import type { Address, User } from "./user";
import type { UserPool } from "./userPool";

export const isAddress = (name: string): name is Address => name === "email" || name === "phone_number";

/**
 * The pool sends a code to a new address if it verifies that kind of address. The new address stays pending if the pool
 * keeps the old one until the code comes back. An administrator who marks the address as verified skips both.
 */
export function updateAttributes(
  pool: UserPool,
  user: User,
  changes: readonly Change[],
  { isAdministrator }: { isAdministrator: boolean },
): CodeDeliveryDetailsType[] {
  expectAddresses(changes, user.attributes);
  const byName = new Map(changes);
  const unproven = changes.flatMap(([name, value]) => {
    const isNew = isAddress(name) && value && value !== user.attributes.get(name);
    return isNew && byName.get(`${name}_verified`) !== "true" ? [{ name, value }] : [];
  });
  const waits = ({ name }: { name: Address }) => pool.settings.verifiedBeforeUpdate.includes(name);
  const waiting = unproven.filter(waits).flatMap(({ name }) => [name as string, `${name}_verified`]);
  // Sending the code can fail, so it comes before any change.
  const details = unproven
    .filter(({ name }) => pool.settings.autoVerified.includes(name))
    .map((address) =>
      pool.codes.send(user, "ATTRIBUTE_VERIFICATION", address.name, address.value, {
        isUpdate: waits(address),
        isLimited: !isAdministrator,
      }),
    );
  const applied = changes.filter(([name]) => !waiting.includes(name));
  pool.users.setAttributes(user, withVerification(applied, user.attributes), pool.clock());
  return details;
}
