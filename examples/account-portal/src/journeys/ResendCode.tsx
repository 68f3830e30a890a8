/** A new code for a user who lost the first one. The message is the same whether or not the account exists. */
import { useMutation } from "@apollo/client/react";
import { match, ResendConfirmationCodeDocument } from "cognito-graphql-gateway/client";
import {
  anybody,
  bad,
  good,
  inItsWords,
  limited,
  once,
  type Told,
  triggers,
  undelivered,
  writes,
} from "../outcomes";
import { UserName } from "../ui/Field";
import { type Fields, Form } from "../ui/Form";

export function ResendCode({ username: known, suggested }: { username?: string; suggested?: string }) {
  const [resend] = useMutation(ResendConfirmationCodeDocument);

  async function onSubmit({ username = known ?? "" }: Fields): Promise<Told> {
    const { data, error } = await resend({ variables: { input: { username } } });
    return match(data?.resendConfirmationCode, {
      ResendConfirmationCodeSuccess: ({ message }) => good(message ?? "A new code is on its way."),
      NotAuthorizedError: inItsWords,
      UserNotFoundError: () => bad("There is no such account."),
      ...anybody,
      ...limited,
      ...triggers,
      ...once,
      ...undelivered,
      ...writes(error, "Check your mailbox before you request another code."),
    });
  }

  return (
    <details>
      <summary>No code?</summary>
      <p className="hint">Check your spam folder too. A new code invalidates the old one.</p>
      <Form onSubmit={onSubmit} button="Send a new code" quiet>
        {!known && <UserName defaultValue={suggested} />}
      </Form>
    </details>
  );
}
