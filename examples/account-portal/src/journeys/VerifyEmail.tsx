/** Verify an address: a signed-in user enters the code that was sent there. */
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
  /** Absent before a code is sent. */
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
      CodeMismatchError: () => at("code", "This code is incorrect. Check it, or request a new one."),
      ExpiredCodeError: () => at("code", "This code has expired. Request a new one."),
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
      ...writes(error, "Check your mailbox before you request another code."),
    });
  }

  return (
    <Card title="Verify your email address">
      <p className="hint">
        {sentTo
          ? `We sent a code to ${sentTo}.`
          : "You can reset a forgotten password only with a verified address."}
      </p>
      <Form onSubmit={onSubmit} button="Verify">
        <Code />
      </Form>
      <InboxHint />
      {!sentTo && <Form onSubmit={onResend} button="Send me a code" quiet />}
    </Card>
  );
}
