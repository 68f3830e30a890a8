/** A user's attributes: all of them as a list like in AWS, and the common ones by name. */

import { Attribute } from "../../model/outputs";
import type { FieldTable } from "../defineField";

export const attributeFields: FieldTable = {
  sub: { type: () => String, description: "The user's unchangeable id, a UUID." },
  email: { type: () => String, description: "The e-mail address; null when there is none." },
  emailVerified: {
    type: () => Boolean,
    description: "True when the address was verified; only then can it recover a password.",
  },
  phoneNumber: {
    type: () => String,
    description: "The phone number in E.164 form; null when there is none.",
  },
  phoneNumberVerified: {
    type: () => Boolean,
    description: "True when the number was verified; only then can it recover a password.",
  },
  attributes: { type: () => [Attribute], description: "All attributes, also custom ones, as AWS has them." },
};

/** Fields from attributes, looked up lazily because most of them are not requested. */
export class AttributeFields {
  constructor(readonly attributes: readonly Attribute[]) {}

  get sub() {
    return this.valueNamed("sub");
  }
  get email() {
    return this.valueNamed("email");
  }
  get emailVerified() {
    return this.valueNamed("email_verified") === "true";
  }
  get phoneNumber() {
    return this.valueNamed("phone_number");
  }
  get phoneNumberVerified() {
    return this.valueNamed("phone_number_verified") === "true";
  }

  private valueNamed(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value ?? null;
    return null;
  }
}
