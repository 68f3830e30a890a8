/** Confirm: the code from the mailbox proves the address. Directly after a sign-up, it also signs the user in. */
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
  /** Turns the confirmation into a sign-in. Kept only in memory. */
  signUpToken: string | null;
  sentTo?: string | null;
}

const tooManyCodes = "Too many wrong codes. Wait a while, then request a new one.";

export function ConfirmAccount({ signedUp }: { signedUp?: SignedUp }) {
  const navigate = useNavigate();
  const { state } = useLocation();
  const { renew } = useSession();
  const [confirmSignUp] = useMutation(ConfirmSignUpDocument);
  const [signIn] = useMutation(SignInDocument);

  /** Only a convenience: without a session as its result, the user signs in with the password. */
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
        at("code", "This code is incorrect or no longer valid. Check it, or request a new one."),
      ExpiredCodeError: () => at("code", "This code has expired. Request a new one."),
      AliasExistsError: () => bad("Another account already has this email address."),
      NotAuthorizedError: inItsWords,
      UserNotFoundError: () => at("username", "There is no such account."),
      TooManyFailedAttemptsError: () => bad(tooManyCodes),
      ...tokens(() =>
        bad("This took too long, but your code is still valid:", {
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
    ? `We sent a six-digit code to ${signedUp.sentTo}.`
    : "Enter the six-digit code that we sent you.";
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
