/**
 * Confirms a user together with a verified address, or not at all: Cognito sends password reset codes only to verified
 * addresses.
 */
import { registerEnumType } from "type-graphql";
import { violation } from "../../cognito/violations";
import * as aws from "../../model/operations";
import type { Attribute } from "../../model/outputs";
import { defineField } from "../defineField";
import { type CognitoError, errorTypes, isTypedError } from "../errors/cognitoErrors";
import { invalidParameter, makeError } from "../errors/errorMapping";
import { notAuthorizedReason } from "../errors/messageParser";
import { recoveryHintFor } from "../errors/recoveryHints";
import type { Extension } from "../routing/extension";
import { returns } from "../routing/payload";
import { user } from "./payloads";
import { runInOrder } from "./runInOrder";

/** Name → AWS's attribute. */
const ContactKind = { EMAIL: "email", PHONE_NUMBER: "phone_number" } as const;
registerEnumType(ContactKind, {
  name: "ContactKind",
  description: "Where a code can be sent.",
  valuesConfig: {
    EMAIL: { description: "The e-mail address." },
    PHONE_NUMBER: { description: "The phone number, by text message." },
  },
});

defineField(aws.AdminConfirmSignUp.request, "markVerified", {
  type: () => [ContactKind],
  nullable: true,
  description:
    "The addresses to mark as verified first: the user is confirmed only if that succeeds. None when absent.",
});

const contactsIn = ({ markVerified }: Record<string, any>): string[] => markVerified ?? [];

export const confirmUserOptions: Extension<typeof aws.AdminConfirmSignUp> = {
  ...returns(user),
  note: "With `markVerified` there are two steps, and the caller needs permission for both: AdminUpdateUserAttributes, then the confirmation. The user is read first (AdminGetUser): one who lacks the address, or is confirmed already, is left unchanged. Safe to repeat.",
  additionalOperations: {
    operations: [aws.AdminUpdateUserAttributes],
    when: (input) => contactsIn(input).length > 0,
  },
  async around(confirm, input, context) {
    const contacts = contactsIn(input);
    if (contacts.length === 0) return confirm();
    const { userPoolId, username, clientMetadata } = input;
    const user = await context.upstream.read(aws.AdminGetUser, { userPoolId, username });
    const refusal = isTypedError(user) ? user : preconditionError(user, contacts, context.requestId);
    if (refusal) return refusal;
    const userAttributes = [...new Set(contacts)].map((name) => ({
      name: `${name}_verified`,
      value: "true",
    }));
    const verify = () =>
      context.upstream.call(aws.AdminUpdateUserAttributes, {
        userPoolId,
        username,
        userAttributes,
        clientMetadata,
      });
    return runInOrder(
      [
        { run: verify, effect: "Each address is marked as verified, and the user is not confirmed." },
        { run: confirm },
      ],
      "Read the user. Unless the status is CONFIRMED, repeat this: both steps are safe to repeat.",
    );
  },
};

/** Errors that the user's current state already shows; nothing is changed then. */
function preconditionError(
  { userAttributes, userStatus }: { userAttributes?: Attribute[] | null; userStatus?: string | null },
  contacts: readonly string[],
  requestId: string,
): CognitoError | undefined {
  // Cognito confirms only users in this state. Another user's address may have changed since, and must not be marked.
  if (userStatus && userStatus !== "UNCONFIRMED") {
    const message = `User cannot be confirmed. Current status is ${userStatus}`;
    return makeError(errorTypes.NotAuthorizedException, requestId, {
      message,
      retryable: false,
      reason: notAuthorizedReason(message),
      wayOut: recoveryHintFor("NotAuthorizedException", message),
    });
  }
  const has = new Set(userAttributes?.map(({ name, value }) => value && name));
  const violations = contacts.flatMap((name, at) =>
    has.has(name) ? [] : [violation(`markVerified.${at}`, "Member must be an address that the user has")],
  );
  return violations.length > 0 ? invalidParameter(violations, requestId) : undefined;
}
