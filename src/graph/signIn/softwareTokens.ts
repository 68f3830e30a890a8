/** Authenticator apps: set up by a signed-in user, or in the middle of a sign-in that demands one. */
import { Field } from "type-graphql";
import { anyone, signedIn } from "../../access/audience";
import { isTypedError } from "../../cognito/errors";
import type { Context } from "../../context";
import * as aws from "../../model/operations";
import { about, type RouteOptions, type Subject } from "../../routing";
import { challengeOutcome, challengeOutcomes, type Held, open, seal } from "./challengeTokens";

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

async function heldBy(given: WithToken, context: Context): Promise<Held | undefined> {
  if (!given.challengeToken) return undefined;
  const held = await open(context, given.challengeToken, "signIn", "signInUser");
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
    const account = (await heldBy(given, context))?.username ?? context.username ?? "";
    const issuer = encodeURIComponent(context.signIn.totpIssuer ?? context.tenancy.userPoolId);
    const secret = encodeURIComponent(output.secretCode ?? "");
    return `otpauth://totp/${issuer}:${encodeURIComponent(account)}?secret=${secret}&issuer=${issuer}`;
  },
};

function options(type: new () => WithToken, optional: boolean, ...subjects: Subject[]): RouteOptions<any> {
  return {
    ...about(...subjects),
    outcomes: challengeOutcomes,
    refine: challengeOutcome,
    // The sealed session stands for the user, who has no token yet.
    audienceFor: ({ challengeToken }: WithToken) => (challengeToken ? anyone : signedIn),
    input: {
      type,
      optional,
      async toOperation({ challengeToken, ...input }: WithToken, context) {
        if (!challengeToken) return input;
        const held = await open(context, challengeToken, "signIn", "signInUser");
        return isTypedError(held) ? held : { ...input, session: held.session };
      },
    },
  };
}

export const associateOptions = options(
  takesToken(class AssociateSoftwareToken {}, "MfaSetupChallenge"),
  true,
  otpauthUri,
  theNextToken,
);
export const verifyOptions = options(
  takesToken(aws.VerifySoftwareToken.request, "associateSoftwareToken"),
  false,
  theNextToken,
);
