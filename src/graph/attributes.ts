/** A user's attributes: all of them as AWS has them, and the common ones by name. */

import { Attribute } from "../model/outputs";
import type { Fields } from "./node";

export const attributeFields: Fields = {
  sub: [() => String, "The user's unchangeable id, a UUID."],
  email: [() => String, "The e-mail address; null when there is none."],
  emailVerified: [() => Boolean, "True when the address was verified; only then can it recover a password."],
  phoneNumber: [() => String, "The phone number in E.164 form; null when there is none."],
  phoneNumberVerified: [
    () => Boolean,
    "True when the number was verified; only then can it recover a password.",
  ],
  attributes: [() => [Attribute], "All attributes, also custom ones, as AWS has them."],
};

/** What attributes tell; each is looked up when it is asked for, since most are not. */
export class AttributesFacts {
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
