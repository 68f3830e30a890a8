/** Authenticator apps: set up by a signed-in user, or in the middle of a sign-in that requires one. */

import * as aws from "../../model/operations";
import type { ChallengeState } from "../../signIn/challengeTokens";
import type { Context } from "../context";
import { defineField } from "../defineField";
import { errorTypes, isTypedError } from "../errors/cognitoErrors";
import { makeError } from "../errors/errorMapping";
import { type Class, stateful } from "../routing/extension";
import { type PayloadField, returns } from "../routing/payload";
import { challengeOutcomes } from "./challengeFlow";

type Associate = typeof aws.AssociateSoftwareToken;
type Verify = typeof aws.VerifySoftwareToken;

interface WithToken {
  challengeToken?: string | null;
}

interface AssociateInput extends WithToken {
  accountName?: string | null;
}

type VerifyInput = InstanceType<Verify["request"]> & WithToken;

/** The state of the sign-in; undefined for a signed-in user. */
type State = ChallengeState | undefined;

const nextToken: PayloadField<Associate | Verify, unknown, State> = {
  name: "challengeToken",
  type: () => String,
  nullable: true,
  description: "For the next step of the sign-in; null for a signed-in user.",
  of: ({ state, output, context }) => (state ? context.signIn.continueSetUp(state, output.session) : null),
};

const otpauthUri: PayloadField<Associate, AssociateInput, State> = {
  name: "otpauthUri",
  type: () => String,
  description: "The secret as a URI, for a QR code that the app scans.",
  of({ args: { accountName }, state, output, context }) {
    const account = accountName || state?.typedUsername || state?.username || context.username || "";
    return context.signIn.otpauthUri(account, output.secretCode ?? "");
  },
};

/** The arguments of the set-up's steps: a challenge token identifies a user who has no access token yet. */
function setUp<Given extends WithToken>(type: Class, of: string) {
  defineField(type, "challengeToken", {
    type: () => String,
    nullable: true,
    description: `In the middle of a sign-in: the challenge token of ${of}. Absent for a signed-in user.`,
  });
  return {
    ...challengeOutcomes,
    tokenSubstitute: "challengeToken",
    input: {
      type,
      open: async ({ challengeToken }: Given, { signIn, requestId }: Context) =>
        challengeToken ? signIn.redeemSetUp(challengeToken, requestId) : undefined,
      // AWS takes no name here; it identifies the account for the rate limit.
      toOperation: ({ challengeToken, ...input }: Given, _: Context, state: State) =>
        state ? { ...input, session: state.session, username: state.username } : input,
    },
  };
}

class AssociateSoftwareToken {}
defineField(AssociateSoftwareToken, "accountName", {
  type: () => String,
  nullable: true,
  description:
    "What the app calls the account, such as the e-mail address. When absent: the name that the sign-in began with; for a signed-in user the name in the pool.",
});

const associate = setUp<AssociateInput>(AssociateSoftwareToken, "MfaSetupChallenge");
export const associateOptions = stateful<Associate, AssociateInput, State>({
  ...associate,
  ...returns(otpauthUri, nextToken),
  input: { ...associate.input, optional: true },
});

export const verifyOptions = stateful<Verify, VerifyInput, State>({
  ...setUp<VerifyInput>(aws.VerifySoftwareToken.request, "associateSoftwareToken"),
  ...returns(nextToken),
  // Cognito reports a wrong code in two ways; the gateway has only one, and a success is always a success.
  async around(call, _, { requestId }) {
    const output = await call();
    if (isTypedError(output) || output.status !== "ERROR") return output;
    return makeError(errorTypes.EnableSoftwareTokenMFAException, requestId, {
      message: "The code is wrong, so the authenticator app was not activated.",
      retryable: false,
    });
  },
});
