/**
 * Set up an authenticator app: a secret to scan or to type, then a code that proves it. Also in the middle of a
 * sign-in.
 */
import { useMutation } from "@apollo/client/react";
import {
  AssociateSoftwareTokenDocument,
  type AssociateSoftwareTokenMutation,
  match,
  VerifySoftwareTokenDocument,
} from "cognito-graphql-gateway/client";
import { useState } from "react";
import {
  anybody,
  at,
  bad,
  busy,
  inItsWords,
  ourFault,
  ownAccount,
  type Told,
  tokens,
  writes,
} from "../outcomes";
import { Code } from "../ui/Field";
import { type Fields, Form } from "../ui/Form";
import { QrCode } from "../ui/QrCode";

type Secret = Extract<
  NonNullable<AssociateSoftwareTokenMutation["associateSoftwareToken"]>,
  { __typename: "AssociateSoftwareTokenSuccess" }
>;

interface SetUpProps {
  /** The token of the sign-in that requires the app; absent for a signed-in user. */
  challengeToken?: string;
  /** Passes on the sign-in's next token. */
  onDone(challengeToken: string | null): Promise<Told>;
}

const tooLate = () => bad("This took too long. Please sign in again.");

export function AuthenticatorSetUp({ challengeToken, onDone }: SetUpProps) {
  const [associate] = useMutation(AssociateSoftwareTokenDocument);
  const [verify] = useMutation(VerifySoftwareTokenDocument);
  const [secret, setSecret] = useState<Secret>();

  async function begin(): Promise<Told> {
    const { data, error } = await associate({ variables: { input: { challengeToken } } });
    return match(data?.associateSoftwareToken, {
      AssociateSoftwareTokenSuccess: (secret) => void setSecret(secret),
      ConcurrentModificationError: () => bad("Another window is doing the same. Try again in a moment."),
      NotAuthorizedError: inItsWords,
      SoftwareTokenMFANotFoundError: ourFault,
      ...tokens(tooLate),
      ...anybody,
      ...busy,
      ...writes(error, "Start again: only the newest secret is valid."),
    });
  }

  async function prove({ code = "" }: Fields): Promise<Told> {
    const input = { userCode: code.trim(), challengeToken: secret?.challengeToken };
    const { data, error } = await verify({ variables: { input } });
    return match(data?.verifySoftwareToken, {
      VerifySoftwareTokenSuccess: ({ challengeToken }) => onDone(challengeToken),
      EnableSoftwareTokenMFAError: () => at("code", "This code is incorrect. Check the phone's clock."),
      CodeMismatchError: () => at("code", "This code is incorrect. Wait for the next one, and try again."),
      SoftwareTokenMFANotFoundError: ourFault,
      InvalidUserPoolConfigurationError: ourFault,
      NotAuthorizedError: inItsWords,
      ...tokens(tooLate),
      ...ownAccount,
      ...busy,
      ...writes(error, "Reload this page: it shows whether the app is active."),
    });
  }

  if (!secret) return <Form onSubmit={begin} button="Set up an authenticator app" />;
  return (
    <div className="setUp">
      <p>Scan this with the app, or enter the secret there.</p>
      {secret.otpauthUri && <QrCode text={secret.otpauthUri} label="QR code of the secret" />}
      <p>
        <span className="hint">Secret</span> <code className="secret">{secret.secretCode}</code>
      </p>
      <Form onSubmit={prove} button="Confirm">
        <Code label="Code from the app" />
      </Form>
    </div>
  );
}
