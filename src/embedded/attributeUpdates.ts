/** Attribute updates: which take effect, which wait for a code, and where the codes go. */
import type { CodeDeliveryDetailsType } from "@aws-sdk/client-cognito-identity-provider";
import { type Change, expectAddresses, withVerification } from "./attributes";
import type { Address } from "./codes";
import type { UserPool } from "./userPool";
import type { User } from "./users";

export const isAddress = (name: string): name is Address => name === "email" || name === "phone_number";

/**
 * A new address is sent a code where the pool verifies such addresses, and waits for it where the pool keeps the old
 * one until then; an administrator's word that it is verified replaces both.
 */
export function updateAttributes(
  pool: UserPool,
  user: User,
  changes: readonly Change[],
  { isAdministrator }: { isAdministrator: boolean },
): CodeDeliveryDetailsType[] {
  expectAddresses(changes, user.attributes);
  const said = new Map(changes);
  const unproven = changes.flatMap(([name, value]) => {
    const isNew = isAddress(name) && value && value !== user.attributes.get(name);
    return isNew && said.get(`${name}_verified`) !== "true" ? [{ name, value }] : [];
  });
  const waits = ({ name }: { name: Address }) => pool.settings.verifiedBeforeUpdate.includes(name);
  const waiting = unproven.filter(waits).flatMap(({ name }) => [name as string, `${name}_verified`]);
  // Sending may be refused, so it comes before anything changes.
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
