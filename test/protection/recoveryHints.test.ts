/** Without user-enumeration protection, each state of an account is a type of its own that names the recovery hint. */
import { password } from "../helpers/people";
import { closeGateways, fields, gatewayWithAccounts } from "./accountStates";

afterEach(closeGateways);

/** State, field, right proof or none; the type, and the way out that it names. */
const named: [state: string, field: string, proof: string | undefined, expected: object][] = [
  ["unconfirmed", "signIn", password, { __typename: "UserNotConfirmedError", wayOut: "CONFIRM_SIGN_UP" }],
  [
    "resetRequired",
    "signIn",
    password,
    { __typename: "PasswordResetRequiredError", wayOut: "RESET_PASSWORD" },
  ],
  [
    "disabled",
    "signIn",
    password,
    { __typename: "NotAuthorizedError", reason: "USER_DISABLED", wayOut: "ASK_ADMINISTRATOR" },
  ],
  [
    "lockedOut",
    "signIn",
    password,
    { __typename: "NotAuthorizedError", reason: "ATTEMPTS_EXCEEDED", wayOut: "WAIT" },
  ],
  ["nobody", "signIn", undefined, { __typename: "UserNotFoundError" }],
  ["nobody", "forgotPassword", undefined, { __typename: "UserNotFoundError" }],
  [
    "noVerifiedContact",
    "forgotPassword",
    undefined,
    { __typename: "InvalidParameterError", wayOut: "VERIFY_ADDRESS" },
  ],
  [
    "temporaryPassword",
    "forgotPassword",
    undefined,
    { __typename: "NotAuthorizedError", reason: "PASSWORD_NOT_RESETTABLE", wayOut: "SIGN_IN_ANOTHER_WAY" },
  ],
  [
    "federated_1",
    "forgotPassword",
    undefined,
    { __typename: "NotAuthorizedError", reason: "PASSWORD_NOT_RESETTABLE", wayOut: "SIGN_IN_ANOTHER_WAY" },
  ],
  ["outOfCodes", "forgotPassword", undefined, { __typename: "LimitExceededError" }],
  [
    "confirmed",
    "forgotPassword",
    undefined,
    {
      __typename: "ForgotPasswordSuccess",
      message: "A code is on its way.",
      codeDeliveryDetails: { destination: "c***@e***", deliveryMedium: "EMAIL", attributeName: "email" },
    },
  ],
  [
    "confirmed",
    "confirmSignUp",
    undefined,
    { __typename: "NotAuthorizedError", reason: "USER_ALREADY_CONFIRMED", wayOut: "SIGN_IN" },
  ],
  [
    "confirmed",
    "resendConfirmationCode",
    undefined,
    { __typename: "InvalidParameterError", wayOut: "SIGN_IN" },
  ],
];

test("with HIDE_USER_EXISTENCE off, each state is a type that names the way out", async () => {
  const gateway = await gatewayWithAccounts({ HIDE_USER_EXISTENCE: "off" }, "LEGACY");
  for (const [state, field, right, expected] of named) {
    const { query, proof } = fields[field]!;
    const { body } = await gateway.ask(query, { username: state, proof: right ?? proof });
    expect({ state, ...body.data[field] }).toMatchObject({ state, ...expected });
  }
});
