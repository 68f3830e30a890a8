/** A new email address or phone number: whether the old one stays valid until the new one is verified. */
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { signedIn } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import type { Attribute } from "../../model/outputs";
import type { PayloadField } from "../routing/payload";
import { defineLazyFields, Node } from "./node";

const AddressState = {
  OLD_VALID_UNTIL_NEW_VERIFIED: "OLD_VALID_UNTIL_NEW_VERIFIED",
  NEW_NOT_VERIFIED: "NEW_NOT_VERIFIED",
  VERIFIED: "VERIFIED",
} as const;
registerEnumType(AddressState, {
  name: "AddressState",
  description: "How far an address is, after it was set.",
  valuesConfig: {
    OLD_VALID_UNTIL_NEW_VERIFIED: {
      description:
        "Nothing has changed yet: the old address stays as it was until verifyMyAttribute has the code that went to the new one.",
    },
    NEW_NOT_VERIFIED: {
      description:
        "The old address is gone and the new one is not verified: until it is, no password can be reset with it. Verify it now, or set the old one again.",
    },
    VERIFIED: { description: "The address is in force and verified." },
  },
});

@ObjectType("AddressUpdate", {
  description: "An address as it is after an update; read from the account when it is asked for.",
})
export class AddressUpdate extends Node {
  @Field(() => String, { description: "Which attribute: `email` or `phone_number`." })
  name: string;

  private readonly requestedValue: string;

  constructor({ name, value }: { name: string; value?: string | null }) {
    super();
    this.name = name;
    this.requestedValue = value ?? "";
  }

  /** The account's current values show the effect of the pool's setting, which users may not read. */
  fields({ userAttributes = [] }: { userAttributes?: readonly Attribute[] }) {
    const now = (name: string) => userAttributes.find((each) => each.name === name)?.value;
    const valid = now(this.name);
    // The app client lacks read access, or the attribute was deleted.
    if (valid == null) return { valid: null, state: null };
    // Case-insensitive pools store addresses in lower case.
    const isNew = valid.toLowerCase() === this.requestedValue.toLowerCase();
    const isVerified = now(`${this.name}_verified`) === "true";
    if (!isNew) return { valid, state: AddressState.OLD_VALID_UNTIL_NEW_VERIFIED };
    return { valid, state: isVerified ? AddressState.VERIFIED : AddressState.NEW_NOT_VERIFIED };
  }
}

defineLazyFields(
  AddressUpdate,
  {
    accessLevel: signedIn,
    operation: aws.GetUser,
    input: () => ({}),
    fields: (output, update) => update.fields(output),
  },
  {
    valid: {
      type: () => String,
      description: "The address that is in force now; null where the app client may not read it.",
    },
    state: {
      type: () => AddressState,
      description: "Whether the old address stays valid; null where that cannot be read.",
    },
  },
);

/** The addresses among the attributes of an input. */
export const addresses: PayloadField = {
  name: "addresses",
  type: () => [AddressUpdate],
  description: "The e-mail address and phone number that were set, and which of them is in force now.",
  of: ({ input }) =>
    (input.userAttributes as { name: string }[])
      .filter(({ name }) => name === "email" || name === "phone_number")
      .map((attribute) => new AddressUpdate(attribute)),
};
