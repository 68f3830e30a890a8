/**
 * Forgot password: a code by email, and a new password with it. The pages do not disclose whether an account exists.
 */
import { useMutation } from "@apollo/client/react";
import { ConfirmForgotPasswordDocument, ForgotPasswordDocument, match } from "cognito-graphql-gateway/client";
import { useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import {
  anybody,
  at,
  bad,
  good,
  inItsWords,
  inItsWordsAt,
  limited,
  once,
  type Told,
  triggers,
  undelivered,
  writes,
} from "../outcomes";
import { Code, NewPassword, UserName } from "../ui/Field";
import { type Fields, Form } from "../ui/Form";
import { Card, InboxHint, Page } from "../ui/Page";

export function ForgotPassword() {
  const { state } = useLocation();
  const [asked, setAsked] = useState<Asked>();
  const [forgotPassword] = useMutation(ForgotPasswordDocument);

  async function onSubmit({ username = "" }: Fields): Promise<Told> {
    const { data, error } = await forgotPassword({ variables: { input: { username } } });
    return match(data?.forgotPassword, {
      ForgotPasswordSuccess: ({ message }) => void setAsked({ username, message }),
      NotAuthorizedError: inItsWords,
      UserNotFoundError: () => at("username", "There is no such account."),
      ...anybody,
      ...limited,
      ...triggers,
      ...once,
      ...undelivered,
      ...writes(error, "Check your mailbox before you request another code."),
    });
  }

  if (asked) return <NewPasswordByCode {...asked} />;
  return (
    <Page title="Forgot your password?" narrow lead="We send you a code, and you choose a new password.">
      <Card>
        <Form onSubmit={onSubmit} button="Send me a code">
          <UserName label="User name or email address" defaultValue={state?.username} />
        </Form>
      </Card>
      <p className="aside">
        Remembered it? <Link to="/sign-in">Sign in</Link>
      </p>
    </Page>
  );
}

interface Asked {
  username: string;
  message: string | null;
}

function NewPasswordByCode({ username, message }: Asked) {
  const navigate = useNavigate();
  const [confirmForgotPassword] = useMutation(ConfirmForgotPasswordDocument);

  async function onSubmit({ code = "", newPassword = "" }: Fields): Promise<Told> {
    const input = { username, confirmationCode: code.trim(), password: newPassword };
    const { data, error } = await confirmForgotPassword({ variables: { input } });
    return match(data?.confirmForgotPassword, {
      ConfirmForgotPasswordSuccess: () => {
        const notice = good("Your password has been changed. Sign in with it.");
        navigate("/sign-in", { state: { username, notice } });
      },
      CodeMismatchError: () =>
        at("code", "This code is incorrect or no longer valid. Check it, or request a new one."),
      ExpiredCodeError: () => at("code", "This code has expired. Request a new one."),
      InvalidPasswordError: inItsWordsAt("newPassword"),
      PasswordHistoryPolicyViolationError: () =>
        at("newPassword", "You have used this password before. Choose another."),
      TooManyFailedAttemptsError: () => bad("Too many wrong codes. Wait a while, then request a new one."),
      NotAuthorizedError: inItsWords,
      UserNotConfirmedError: () =>
        bad("This account is not confirmed yet.", {
          to: "/confirm",
          text: "Confirm it",
          state: { username },
        }),
      UserNotFoundError: () => bad("There is no such account."),
      ...anybody,
      ...limited,
      ...triggers,
      ...writes(error, "Try to sign in with the new password before you request another code."),
    });
  }

  return (
    <Page title="Choose a new password" narrow step lead={message ?? "Enter the code that we sent you."}>
      <Card>
        <Form onSubmit={onSubmit} button="Change my password">
          <input hidden readOnly name="username" autoComplete="username" value={username} />
          <Code />
          <NewPassword />
        </Form>
        <InboxHint />
      </Card>
    </Page>
  );
}
