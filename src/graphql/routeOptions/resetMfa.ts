/** A lost authenticator: its finder must not be able to sign in, and its owner must. */
import { Field } from "type-graphql";
import * as aws from "../../model/operations";
import type { Extension } from "../routing/extension";
import { returns } from "../routing/payload";
import { user } from "./payloads";
import { revokesUserSessions } from "./revocation";
import { runInOrder } from "./runInOrder";

class ResetUserMfa {
  @Field(() => String, { description: "The user's name in the pool, or an alias of it." })
  username!: string;

  @Field(() => String, { nullable: true, description: "The user pool; the configured one when absent." })
  userPoolId?: string | null;
}

const off = { enabled: false, preferredMfa: false };

export const resetUserMfaOptions: Extension<typeof aws.AdminDeleteSoftwareToken> = {
  ...returns(user),
  note: "Three steps in this order; the first that fails ends it, and the caller needs permission for all three. Other second factors stay: see setUserMfaPreference. Safe to repeat.",
  additionalOperations: { operations: [aws.AdminSetUserMFAPreference, aws.AdminUserGlobalSignOut] },
  input: {
    type: ResetUserMfa,
    toOperation: ({ username, userPoolId }: ResetUserMfa) => ({ username, userPoolId }),
  },
  around(remove, input, context) {
    const { userPoolId, username } = input;
    const prefer = { userPoolId, username, softwareTokenMfaSettings: off };
    const signOut = () => context.upstream.call(aws.AdminUserGlobalSignOut, { userPoolId, username });
    return runInOrder(
      [
        { run: remove, effect: "The authenticator app is removed." },
        {
          run: () => context.upstream.call(aws.AdminSetUserMFAPreference, prefer),
          effect: "It is no longer required, and the user's sessions continue.",
        },
        { run: () => revokesUserSessions.around(signOut, input, context) },
      ],
      "Read the user's factors. Unless a new authenticator app has been set up since, repeat this: each step is safe to repeat.",
    );
  },
};
