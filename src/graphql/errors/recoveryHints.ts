/** Recovery hints: the next step for a user whom Cognito rejects, as a value beside its message. */
import { registerEnumType } from "type-graphql";
import type { ExceptionName } from "../../model/operations";
import { notForThisClient } from "./messageParser";

/** Name → the next step and its fields. Append-only. */
const hintMeanings = {
  CONFIRM_SIGN_UP:
    "The sign-up waits for its code: confirmSignUp takes it, resendConfirmationCode sends a new one.",
  SIGN_IN: "There is nothing to be done any more: signIn.",
  RESET_PASSWORD: "forgotPassword sends a code, confirmForgotPassword sets a new password with it.",
  VERIFY_ADDRESS:
    "There is no verified address for a code. Whoever can still sign in verifies one with sendMyAttributeVerificationCode; else an administrator sets it verified with updateUserAttributes.",
  SIGN_IN_ANOTHER_WAY:
    "There is no password to be reset. An account that was made by an administrator signs in with the temporary password of its invitation, which createUser with messageAction RESEND repeats; one of an identity provider signs in there.",
  ASK_ADMINISTRATOR:
    "Only an administrator can help: enableUser for a disabled account, createUser with messageAction RESEND for an expired invitation.",
  CHECK_APP_CLIENT:
    "The app client's settings rule it out. Leave out what it may not do, such as an attribute that is not among its writeAttributes or a flow that is not among its explicitAuthFlows, or have an operator change it with updateUserPoolClient.",
  WAIT: "Too many tries: wait, up to a quarter of an hour, before the next one.",
  SIGN_IN_AGAIN: "The token or session is no longer good: sign in again.",
} as const;

export type RecoveryHint = keyof typeof hintMeanings;
export const RecoveryHint = Object.fromEntries(Object.keys(hintMeanings).map((name) => [name, name])) as {
  [Name in RecoveryHint]: Name;
};
registerEnumType(RecoveryHint, {
  name: "WayOut",
  description: "What somebody can do whom Cognito keeps out.",
  valuesConfig: Object.fromEntries(
    Object.entries(hintMeanings).map(([name, description]) => [name, { description }]),
  ),
});

/** Cognito's message → the hint. The first match wins. */
const table: [exception: ExceptionName, text: RegExp, way: RecoveryHint][] = [
  ["UserNotConfirmedException", /^/, "CONFIRM_SIGN_UP"],
  ["PasswordResetRequiredException", /^/, "RESET_PASSWORD"],
  ["NotAuthorizedException", /current status is CONFIRMED/i, "SIGN_IN"],
  ["NotAuthorizedException", /^Incorrect username or password/i, "RESET_PASSWORD"],
  ["NotAuthorizedException", /password cannot be reset in the current state/i, "SIGN_IN_ANOTHER_WAY"],
  ["NotAuthorizedException", /^User is disabled/i, "ASK_ADMINISTRATOR"],
  ["NotAuthorizedException", /must be reset by an administrator/i, "ASK_ADMINISTRATOR"],
  ["NotAuthorizedException", /^SignUp is not permitted/i, "ASK_ADMINISTRATOR"],
  ["NotAuthorizedException", /^Password attempts exceeded/i, "WAIT"],
  ["NotAuthorizedException", /^(Invalid )?(access|refresh) token|^Invalid session/i, "SIGN_IN_AGAIN"],
  ["InvalidParameterException", /no registered\/verified email or phone_number/i, "VERIFY_ADDRESS"],
  ["InvalidParameterException", /^User is already confirmed/i, "SIGN_IN"],
  ["NotAuthorizedException", /^A client attempted to write unauthorized attribute/i, "CHECK_APP_CLIENT"],
  ["NotAuthorizedException", notForThisClient, "CHECK_APP_CLIENT"],
  ["InvalidParameterException", notForThisClient, "CHECK_APP_CLIENT"],
];

/** The types that have the field. */
export const hasRecoveryHint: ReadonlySet<string> = new Set(table.map(([exception]) => exception));

export function recoveryHintFor(exception: ExceptionName, text: string): RecoveryHint | undefined {
  return table.find(([name, pattern]) => name === exception && pattern.test(text))?.[2];
}
