/** A user's attributes: all of them as AWS has them, and the common ones by name. */

import { Attribute } from "../model/outputs";
import type { Fields, Known } from "./node";

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

export function attributesFacts(attributes: Attribute[]): Known {
  const values = new Map(attributes.map(({ name, value }) => [name, value]));
  return {
    sub: values.get("sub") ?? null,
    email: values.get("email") ?? null,
    emailVerified: values.get("email_verified") === "true",
    phoneNumber: values.get("phone_number") ?? null,
    phoneNumberVerified: values.get("phone_number_verified") === "true",
    attributes,
  };
}
