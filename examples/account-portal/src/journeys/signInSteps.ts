/** The result of a sign-in step: done, another challenge, or an error to show. */
import {
  type AnswerChallengeMutation,
  type ChallengeAnswer,
  match,
  type SignInMutation,
} from "cognito-graphql-gateway/client";
import {
  anybody,
  at,
  bad,
  busy,
  inItsWordsAt,
  type Notice,
  ourFault,
  sending,
  tokens,
  triggers,
  writes,
} from "../outcomes";

export type Step =
  | { ask: "nothing" }
  | { ask: "password"; notice?: Notice }
  | {
      ask: "code";
      challengeToken: string;
      lead: string;
      isSent: boolean;
      answer(code: string): ChallengeAnswer;
    }
  | { ask: "newPassword"; challengeToken: string }
  | { ask: "authenticator"; challengeToken: string };

type Outcome = SignInMutation["signIn"] | AnswerChallengeMutation["answerChallenge"];

/** This portal starts with a password, so these occur only if a pool's triggers require them. */
const notHere = (): Notice => bad("This account uses a sign-in method that this page does not support.");

const startAgain = (): Step => ({
  ask: "password",
  notice: bad("That took too long. Please start again."),
});

export const afterwards = (outcome: Outcome | undefined, error: unknown, username: string): Step | Notice =>
  match(outcome, {
    SignInSuccess: (): Step => ({ ask: "nothing" }),

    SoftwareTokenMfaChallenge: ({ challengeToken }): Step => ({
      ask: "code",
      challengeToken,
      lead: "Enter the code from your authenticator app.",
      isSent: false,
      answer: (softwareTokenMfaCode) => ({ softwareTokenMfaCode }),
    }),
    SmsMfaChallenge: ({ challengeToken, deliveredTo }): Step => ({
      ask: "code",
      challengeToken,
      lead: `Enter the code that we sent to ${deliveredTo ?? "your phone"}.`,
      isSent: true,
      answer: (smsMfaCode) => ({ smsMfaCode }),
    }),
    EmailOtpChallenge: ({ challengeToken, deliveredTo }): Step => ({
      ask: "code",
      challengeToken,
      lead: `Enter the code that we sent to ${deliveredTo ?? "your mailbox"}.`,
      isSent: true,
      answer: (emailOtpCode) => ({ emailOtpCode }),
    }),
    NewPasswordRequiredChallenge: ({ challengeToken }): Step => ({ ask: "newPassword", challengeToken }),
    MfaSetupChallenge: ({ challengeToken }): Step => ({ ask: "authenticator", challengeToken }),

    SmsOtpChallenge: notHere,
    SelectMfaTypeChallenge: notHere,
    SelectChallenge: notHere,
    PasswordChallenge: notHere,
    PasswordSrpChallenge: notHere,
    PasswordVerifierChallenge: notHere,
    AdminNoSrpAuthChallenge: notHere,
    DeviceSrpAuthChallenge: notHere,
    DevicePasswordVerifierChallenge: notHere,
    CustomChallenge: notHere,
    WebAuthnChallenge: notHere,
    UnsupportedChallenge: notHere,

    NotAuthorizedError: ({ reason, message }) =>
      reason === "INVALID_CREDENTIALS"
        ? bad("Incorrect user name or password.")
        : reason === "SESSION_EXPIRED" || reason === "SESSION_USED"
          ? startAgain()
          : bad(message),
    UserNotFoundError: () => at("username", "There is no such account."),
    UserNotConfirmedError: () =>
      bad("This account is not confirmed yet. Enter the code that was sent to its address.", {
        to: "/confirm",
        text: "Enter the code",
        state: { username },
      }),
    PasswordResetRequiredError: () =>
      bad("This password is no longer valid.", {
        to: "/forgot-password",
        text: "Set a new one",
        state: { username },
      }),
    InvalidPasswordError: inItsWordsAt("newPassword"),
    PasswordHistoryPolicyViolationError: () =>
      at("newPassword", "You have used this password before. Choose another."),
    CodeMismatchError: () => at("code", "This code is incorrect. Wait for the next one, and try again."),
    ExpiredCodeError: () => at("code", "This code has expired. Enter the newest one."),
    AliasExistsError: () => bad("Another account already has this address."),
    MFAMethodNotFoundError: ourFault,
    SoftwareTokenMFANotFoundError: ourFault,
    FeatureUnavailableInTierError: ourFault,
    InvalidUserPoolConfigurationError: ourFault,
    UnsupportedOperationError: ourFault,
    ...tokens(startAgain),
    ...anybody,
    ...busy,
    ...triggers,
    ...sending,
    ...writes(error, "Sign in again: an interrupted sign-in has no effect."),
  });
