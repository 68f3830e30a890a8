/** What a sign-in answers: it is done, it asks for one thing more, or it is told why not. */
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

/** This portal starts with a password, so that it meets these only where a pool's triggers demand them. */
const notHere = (): Notice => bad("This account signs in in a way that this page does not offer.");

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
      lead: "Enter the code that your authenticator app shows.",
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
        ? bad("User name and password do not go together.")
        : reason === "SESSION_EXPIRED" || reason === "SESSION_USED"
          ? startAgain()
          : bad(message),
    UserNotFoundError: () => at("username", "There is no such account."),
    UserNotConfirmedError: () =>
      bad("This account waits for the code that was sent to its address.", {
        to: "/confirm",
        text: "Enter the code",
        state: { username },
      }),
    PasswordResetRequiredError: () =>
      bad("This password is no longer good.", {
        to: "/forgot-password",
        text: "Set a new one",
        state: { username },
      }),
    InvalidPasswordError: inItsWordsAt("newPassword"),
    PasswordHistoryPolicyViolationError: () =>
      at("newPassword", "You had this password before. Choose another."),
    CodeMismatchError: () => at("code", "This code is not right. Wait for the next one, and try again."),
    ExpiredCodeError: () => at("code", "This code is too old. Enter the newest."),
    AliasExistsError: () => bad("Another account has this address already."),
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
    ...writes(error, "Sign in again: a sign-in that was cut short leaves nothing behind."),
  });
