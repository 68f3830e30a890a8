/** Forgot password: a code to the mailbox, and a new password with it. Strangers learn from it no name that exists. */
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
      ...writes(error, "Look into your mailbox before you ask again."),
    });
  }

  if (asked) return <NewPasswordByCode {...asked} />;
  return (
    <Page title="Forgot your password?" narrow lead="We send you a code, and you choose a new one.">
      <Card>
        <Form onSubmit={onSubmit} button="Send me a code">
          <UserName label="User name or e-mail address" defaultValue={state?.username} />
        </Form>
      </Card>
      <p className="aside">
        It is back? <Link to="/sign-in">Sign in</Link>
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
        const notice = good("Your password is changed. Sign in with it.");
        navigate("/sign-in", { state: { username, notice } });
      },
      CodeMismatchError: () =>
        at("code", "This code is not right, or no longer. Check it, or ask for a new one."),
      ExpiredCodeError: () => at("code", "This code is too old. Ask for a new one."),
      InvalidPasswordError: inItsWordsAt("newPassword"),
      PasswordHistoryPolicyViolationError: () =>
        at("newPassword", "You had this password before. Choose another."),
      TooManyFailedAttemptsError: () => bad("Too many wrong codes. Wait a while, then ask for a new one."),
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
      ...writes(error, "Try to sign in with the new password before you ask for another code."),
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
