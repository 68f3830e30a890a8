/** Authenticator apps: set up by a signed-in user, or in the middle of a sign-in that demands one. */
import { Field } from "type-graphql";
import { violation } from "../../cognito/violations";
import type { Context } from "../../context";
import { type CognitoError, errorTypes, isTypedError } from "../../graphql/errors/cognitoErrors";
import { invalidParameter, makeError } from "../../graphql/errors/errorMapping";
import * as aws from "../../model/operations";
import { type PayloadField, type RouteOptions, returns } from "../../routing";
import { type ChallengeState, challengeOutcomes, issueToken, redeemToken } from "./challengeTokens";

interface WithToken {
  challengeToken?: string | null;
}

/** Gives an input the token. */
function addTokenField(type: new () => object, of: string): new () => WithToken {
  Field(() => String, {
    nullable: true,
    description: `In the middle of a sign-in: the challenge token of ${of}. Absent for a signed-in user.`,
  })(type.prototype, "challengeToken", undefined as never);
  return type;
}

/** Only a sign-in that demands an app may set one up: who is asked for a second factor does not get a new one. */
async function redeemSetUpToken(context: Context, token: string): Promise<ChallengeState | CognitoError> {
  const state = await redeemToken(context, token, "signIn", "signInUser");
  if (isTypedError(state) || state.challengeName === "MFA_SETUP") return state;
  const why = "Member must be the token of an MfaSetupChallenge";
  return invalidParameter([violation("challengeToken", why)], context.requestId);
}

/** As it was opened before the call: after it the token may have expired, and the success would lead nowhere. */
const stateOf = (input: Record<string, unknown>) => input.held as ChallengeState | undefined;

const nextTokenField: PayloadField = {
  name: "challengeToken",
  type: () => String,
  nullable: true,
  description: "For the next step of the sign-in; null for a signed-in user.",
  async of({ input, output, context }) {
    const state = stateOf(input);
    if (!state) return null;
    return (await issueToken(context, { ...state, session: output.session ?? state.session })).challengeToken;
  },
};

/** Source: the Key URI Format of authenticator apps. */
const otpauthUri: PayloadField = {
  name: "otpauthUri",
  type: () => String,
  description: "The secret as a URI, for a QR code that the app scans.",
  of({ args, input, output, context }) {
    const state = stateOf(input);
    const account = args.accountName || state?.typedUsername || state?.username || context.username || "";
    const issuer = encodeURIComponent(context.signIn.totpIssuer ?? context.tenancy.userPoolId);
    const secret = encodeURIComponent(output.secretCode ?? "");
    return `otpauth://totp/${issuer}:${encodeURIComponent(account)}?secret=${secret}&issuer=${issuer}`;
  },
};

function options(
  type: new () => WithToken,
  optional: boolean,
  ...payloadFields: PayloadField[]
): RouteOptions<any> {
  return {
    ...returns(...payloadFields),
    ...challengeOutcomes,
    // The sealed session stands for the user, who has no token yet.
    tokenSubstitute: "challengeToken",
    input: {
      type,
      optional,
      async toOperation({ challengeToken, ...input }: WithToken, context) {
        if (!challengeToken) return input;
        const state = await redeemSetUpToken(context, challengeToken);
        // AWS takes no name here: it says on whose account the try counts.
        return isTypedError(state)
          ? state
          : { ...input, session: state.session, username: state.username, held: state };
      },
    },
  };
}

class AssociateSoftwareToken {}
Field(() => String, {
  nullable: true,
  description:
    "What the app calls the account, such as the e-mail address. When absent: the name that the sign-in began with; for a signed-in user the name in the pool.",
})(AssociateSoftwareToken.prototype, "accountName", undefined as never);

export const associateOptions = options(
  addTokenField(AssociateSoftwareToken, "MfaSetupChallenge"),
  true,
  otpauthUri,
  nextTokenField,
);
export const verifyOptions: RouteOptions<any> = {
  ...options(addTokenField(aws.VerifySoftwareToken.request, "associateSoftwareToken"), false, nextTokenField),
  // Cognito has two ways to say that the code did not fit; here there is one, and a success is always one.
  async around(call, _, { requestId }) {
    const output = await call();
    if (isTypedError(output) || output.status !== "ERROR") return output;
    return makeError(errorTypes.EnableSoftwareTokenMFAException, requestId, {
      message: "The code does not fit, so the authenticator app is not in force.",
      retryable: false,
    });
  },
};
