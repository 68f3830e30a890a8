/** Authenticator apps: set up by a signed-in user, or in the middle of a sign-in that demands one. */
import { Field } from "type-graphql";
import { anyone, signedIn } from "../../access/audience";
import { type CognitoError, isTypedError } from "../../cognito/errors";
import { violation } from "../../cognito/reasons";
import { invalidParameter } from "../../cognito/refusals";
import type { Context } from "../../context";
import * as aws from "../../model/operations";
import { about, type RouteOptions, type Subject } from "../../routing";
import { challengeOutcomes, type Held, open, seal } from "./challengeTokens";

interface WithToken {
  challengeToken?: string | null;
}

/** Gives an input the token. */
function takesToken(type: new () => object, of: string): new () => WithToken {
  Field(() => String, {
    nullable: true,
    description: `In the middle of a sign-in: the challenge token of ${of}. Absent for a signed-in user.`,
  })(type.prototype, "challengeToken", undefined as never);
  return type;
}

/** Only a sign-in that demands an app may set one up: who is asked for a second factor does not get a new one. */
async function openSetUp(context: Context, token: string): Promise<Held | CognitoError> {
  const held = await open(context, token, "signIn", "signInUser");
  if (isTypedError(held) || held.challengeName === "MFA_SETUP") return held;
  const why = "Member must be the token of an MfaSetupChallenge";
  return invalidParameter([violation("challengeToken", why)], context.requestId);
}

async function heldBy({ challengeToken }: WithToken, context: Context): Promise<Held | undefined> {
  const held = challengeToken ? await openSetUp(context, challengeToken) : undefined;
  return isTypedError(held) ? undefined : held;
}

const theNextToken: Subject = {
  name: "challengeToken",
  type: () => String,
  nullable: true,
  description: "For the next step of the sign-in; null for a signed-in user.",
  async of({ given, output, context }) {
    const held = await heldBy(given, context);
    if (!held) return null;
    return (await seal(context, { ...held, session: output.session ?? held.session })).challengeToken;
  },
};

/** Source: the Key URI Format of authenticator apps. */
const otpauthUri: Subject = {
  name: "otpauthUri",
  type: () => String,
  description: "The secret as a URI, for a QR code that the app scans.",
  async of({ given, output, context }) {
    const held = await heldBy(given, context);
    const account = given.accountName || held?.typedUsername || held?.username || context.username || "";
    const issuer = encodeURIComponent(context.signIn.totpIssuer ?? context.tenancy.userPoolId);
    const secret = encodeURIComponent(output.secretCode ?? "");
    return `otpauth://totp/${issuer}:${encodeURIComponent(account)}?secret=${secret}&issuer=${issuer}`;
  },
};

function options(type: new () => WithToken, optional: boolean, ...subjects: Subject[]): RouteOptions<any> {
  return {
    ...about(...subjects),
    ...challengeOutcomes,
    // The sealed session stands for the user, who has no token yet.
    audienceFor: ({ challengeToken }: WithToken) => (challengeToken ? anyone : signedIn),
    input: {
      type,
      optional,
      async toOperation({ challengeToken, ...input }: WithToken, context) {
        if (!challengeToken) return input;
        const held = await openSetUp(context, challengeToken);
        return isTypedError(held) ? held : { ...input, session: held.session };
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
  takesToken(AssociateSoftwareToken, "MfaSetupChallenge"),
  true,
  otpauthUri,
  theNextToken,
);
export const verifyOptions = options(
  takesToken(aws.VerifySoftwareToken.request, "associateSoftwareToken"),
  false,
  theNextToken,
);
