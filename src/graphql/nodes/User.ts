/** A user of a pool, as administrators see them. */
import { Field, ObjectType } from "type-graphql";
import { admin } from "../../auth/accessLevels";
import * as enums from "../../model/enums";
import * as aws from "../../model/operations";
import { type Attribute, MFAOption } from "../../model/outputs";
import { DateTime } from "../scalars";
import { AttributeFields, attributeFields } from "./attributes";
import { defineLazyFields, type KnownFields, Node } from "./node";

@ObjectType("User", {
  description:
    "A user of a pool, as administrators see them. Everything but the identity is read when it is asked for.",
})
export class User extends Node {
  @Field(() => String, { description: "The pool that the user belongs to." })
  userPoolId: string;

  @Field(() => String, { description: "The user's name in the pool, as Cognito keeps it." })
  username: string;

  constructor({ userPoolId, username }: { userPoolId: string; username: string }, fields?: KnownFields) {
    super(fields);
    this.userPoolId = userPoolId;
    this.username = username;
  }

  /** From AdminGetUser, which returns everything, with the name as Cognito stores it. */
  static fromRead(userPoolId: string, output: UserData): User {
    return new User({ userPoolId, username: output.username }, fields(output));
  }

  /** From UserType, which lists and AdminCreateUser return. It lacks the user's MFA settings. */
  static fromList(userPoolId: string, item: UserData): User {
    const { username, attributes } = item;
    return new User({ userPoolId, username }, new UserFields(item, attributes ?? []));
  }
}

/** UserType, or AdminGetUser's output, which calls the attributes `userAttributes`. */
type UserData = Record<string, unknown> & {
  username: string;
  attributes?: Attribute[] | null;
  userAttributes?: Attribute[] | null;
};

const fields = (output: UserData) => new ReadUserFields(output, output.userAttributes ?? []);

/** The fields that lists also contain. */
class UserFields extends AttributeFields {
  constructor(
    protected readonly output: UserData,
    attributes: readonly Attribute[],
  ) {
    super(attributes);
  }
  get status() {
    return this.output.userStatus ?? null;
  }
  get enabled() {
    return this.output.enabled ?? null;
  }
  get createdAt() {
    return this.output.userCreateDate ?? null;
  }
  get lastModifiedAt() {
    return this.output.userLastModifiedDate ?? null;
  }
  get mfaOptions() {
    return this.output.mfaOptions ?? [];
  }
}

class ReadUserFields extends UserFields {
  get mfaPreference() {
    return this.output.preferredMfaSetting ?? null;
  }
  get mfaMethods() {
    return this.output.userMfaSettingList ?? [];
  }
}

defineLazyFields(
  User,
  {
    accessLevel: admin,
    operation: aws.AdminGetUser,
    input: ({ userPoolId, username }: User) => ({ userPoolId, username }),
    fields,
  },
  {
    ...attributeFields,
    status: {
      type: () => enums.UserStatus,
      description: "Where the account stands: UNCONFIRMED, CONFIRMED, FORCE_CHANGE_PASSWORD and so on.",
    },
    enabled: {
      type: () => Boolean,
      description: "False when an administrator has disabled the user, who then cannot sign in.",
    },
    createdAt: { type: () => DateTime, description: "When the user was created." },
    lastModifiedAt: { type: () => DateTime, description: "When the user was last changed." },
    mfaPreference: {
      type: () => String,
      description: "The second factor that the user prefers: SMS_MFA, SOFTWARE_TOKEN_MFA or EMAIL_OTP.",
    },
    mfaMethods: { type: () => [String], description: "The second factors that are active for the user." },
    mfaOptions: {
      type: () => [MFAOption],
      description: "Text-message settings of the old kind; AWS keeps them for users set up that way.",
    },
  },
);
