/** Confirm: the code from the mailbox proves the address. Whoever comes from sign-up is signed in by that. */
import { useMutation } from "@apollo/client/react";
import { ConfirmSignUpDocument, match, SignInDocument } from "cognito-graphql-gateway/client";
import { useLocation, useNavigate } from "react-router";
import {
  anybody,
  at,
  bad,
  good,
  inItsWords,
  limited,
  type Told,
  tokens,
  triggers,
  writes,
} from "../outcomes";
import { useSession } from "../session";
import { Code, UserName } from "../ui/Field";
import { type Fields, Form } from "../ui/Form";
import { Card, InboxHint, Page } from "../ui/Page";
import { ResendCode } from "./ResendCode";

export interface SignedUp {
  username: string;
  /** Makes the confirmation a sign-in. It is kept in memory alone. */
  signUpToken: string | null;
  sentTo?: string | null;
}

const tooManyCodes = "Too many wrong codes. Wait a while, then ask for a new one.";

export function ConfirmAccount({ signedUp }: { signedUp?: SignedUp }) {
  const navigate = useNavigate();
  const { state } = useLocation();
  const { renew } = useSession();
  const [confirmSignUp] = useMutation(ConfirmSignUpDocument);
  const [signIn] = useMutation(SignInDocument);

  /** Only a convenience: where it does not end in a session, the password does it. */
  async function enter(username: string, signInToken: string | null) {
    if (signInToken) {
      const { data } = await signIn({
        variables: { input: { username, with: { confirmedSignUp: signInToken } } },
      });
      if (data?.signIn?.__typename === "SignInSuccess") return void (await renew());
    }
    navigate("/sign-in", { state: { notice: good("Your account is confirmed. Sign in with it.") } });
  }

  async function onSubmit({ username = signedUp?.username ?? "", code = "" }: Fields): Promise<Told> {
    const input = { username, confirmationCode: code.trim(), signUpToken: signedUp?.signUpToken };
    const { data, error } = await confirmSignUp({ variables: { input } });
    return match(data?.confirmSignUp, {
      ConfirmSignUpSuccess: ({ signInToken }) => enter(username, signInToken),
      CodeMismatchError: () =>
        at("code", "This code is not right, or no longer. Check it, or ask for a new one."),
      ExpiredCodeError: () => at("code", "This code is too old. Ask for a new one."),
      AliasExistsError: () => bad("Another account has this e-mail address already."),
      NotAuthorizedError: inItsWords,
      UserNotFoundError: () => at("username", "There is no such account."),
      TooManyFailedAttemptsError: () => bad(tooManyCodes),
      ...tokens(() =>
        bad("This took too long. Your code is good nevertheless:", {
          to: "/confirm",
          text: "Enter it again",
        }),
      ),
      ...anybody,
      ...limited,
      ...triggers,
      ...writes(error, "Try to sign in: if that works, the account is confirmed."),
    });
  }

  const lead = signedUp?.sentTo
    ? `We sent a code of six digits to ${signedUp.sentTo}.`
    : "Enter the code of six digits that we sent you.";
  return (
    <Page title="Confirm your account" narrow step={Boolean(signedUp)} lead={lead}>
      <Card>
        <Form onSubmit={onSubmit} button="Confirm">
          {!signedUp && <UserName defaultValue={state?.username} />}
          <Code />
        </Form>
        <InboxHint />
        <ResendCode username={signedUp?.username} suggested={state?.username} />
      </Card>
    </Page>
  );
}
