/** The signed-in user, as they see themselves. */
import { Field, ObjectType } from "type-graphql";
import { signedIn } from "../../auth/accessLevels";
import * as aws from "../../model/operations";
import { type Attribute, MFAOption } from "../../model/outputs";
import { AttributeFields, attributeFields } from "./attributes";
import { defineLazyFields, Node } from "./node";

@ObjectType("Me", { description: "The signed-in user, as they see themselves." })
export class Me extends Node {
  @Field(() => String, { description: "The user's name in the pool." })
  username: string;

  @Field(() => [String], {
    description: "The groups that the caller's token names: what the user may do here follows from them.",
  })
  groups: string[];

  constructor(output: MyData, groups: Iterable<string>) {
    super(fields(output));
    this.username = output.username;
    this.groups = [...groups];
  }
}

/** GetUser's output. */
type MyData = Record<string, unknown> & { username: string; userAttributes?: Attribute[] };

const fields = (output: MyData) => new MyFields(output);

class MyFields extends AttributeFields {
  constructor(private readonly output: MyData) {
    super(output.userAttributes ?? []);
  }
  get mfaPreference() {
    return this.output.preferredMfaSetting ?? null;
  }
  get mfaMethods() {
    return this.output.userMfaSettingList ?? [];
  }
  get mfaOptions() {
    return this.output.mfaOptions ?? [];
  }
}

defineLazyFields(
  Me,
  { accessLevel: signedIn, operation: aws.GetUser, input: () => ({}), fields },
  {
    ...attributeFields,
    mfaPreference: {
      type: () => String,
      description: "The second factor that is preferred: SMS_MFA, SOFTWARE_TOKEN_MFA or EMAIL_OTP.",
    },
    mfaMethods: { type: () => [String], description: "The second factors that are active." },
    mfaOptions: { type: () => [MFAOption], description: "Text-message settings of the old kind." },
  },
);
