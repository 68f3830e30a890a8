/** A new code, for who lost the first one. What is told is the same whether there is such an account or not. */
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
      ...writes(error, "Look into your mailbox before you ask again."),
    });
  }

  return (
    <details>
      <summary>No code?</summary>
      <p className="hint">Look into the folder for spam, too. A new code makes the old one worthless.</p>
      <Form onSubmit={onSubmit} button="Send a new code" quiet>
        {!known && <UserName defaultValue={suggested} />}
      </Form>
    </details>
  );
}
