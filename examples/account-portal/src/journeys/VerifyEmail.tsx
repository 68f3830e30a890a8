/** Verify an address: the code that went there, entered by who is signed in. */
import { useMutation } from "@apollo/client/react";
import {
  match,
  SendMyAttributeVerificationCodeDocument,
  VerifyMyAttributeDocument,
} from "cognito-graphql-gateway/client";
import {
  at,
  bad,
  good,
  inItsWords,
  limited,
  once,
  ownAccount,
  type Told,
  triggers,
  undelivered,
  writes,
} from "../outcomes";
import { useSession } from "../session";
import { Code } from "../ui/Field";
import { type Fields, Form } from "../ui/Form";
import { Card, InboxHint } from "../ui/Page";

const attributeName = "email";

interface VerifyEmailProps {
  /** Absent where no code is on its way yet. */
  sentTo?: string;
  onDone(): void;
}

export function VerifyEmail({ sentTo, onDone }: VerifyEmailProps) {
  const { renew } = useSession();
  const [verify] = useMutation(VerifyMyAttributeDocument);
  const [send] = useMutation(SendMyAttributeVerificationCodeDocument);

  async function onSubmit({ code = "" }: Fields): Promise<Told> {
    const { data, error } = await verify({ variables: { input: { attributeName, code: code.trim() } } });
    return match(data?.verifyMyAttribute, {
      VerifyMyAttributeSuccess: async () => {
        await renew();
        onDone();
      },
      CodeMismatchError: () => at("code", "This code is not right. Check it, or ask for a new one."),
      ExpiredCodeError: () => at("code", "This code is too old. Ask for a new one."),
      AliasExistsError: () => bad("Another account has this address."),
      NotAuthorizedError: inItsWords,
      ...ownAccount,
      ...limited,
      ...writes(error, "Reload this page: it shows whether the address is verified."),
    });
  }

  async function onResend(): Promise<Told> {
    const { data, error } = await send({ variables: { input: { attributeName } } });
    return match(data?.sendMyAttributeVerificationCode, {
      SendMyAttributeVerificationCodeSuccess: ({ codeDeliveryDetails }) =>
        good(`A code is on its way to ${codeDeliveryDetails?.destination ?? "your mailbox"}.`),
      NotAuthorizedError: inItsWords,
      ...ownAccount,
      ...limited,
      ...triggers,
      ...once,
      ...undelivered,
      ...writes(error, "Look into your mailbox before you ask again."),
    });
  }

  return (
    <Card title="Verify your e-mail address">
      <p className="hint">
        {sentTo
          ? `We sent a code to ${sentTo}.`
          : "Only a verified address lets you back in without your password."}
      </p>
      <Form onSubmit={onSubmit} button="Verify">
        <Code />
      </Form>
      <InboxHint />
      {!sentTo && <Form onSubmit={onResend} button="Send me a code" quiet />}
    </Card>
  );
}
