/**
 * Confirm a user who lost the code. The address is marked as verified first: with an unverified address, the user could
 * not recover a forgotten password.
 */
import { useMutation } from "@apollo/client/react";
import { ConfirmUserWithVerifiedEmailDocument, match } from "cognito-graphql-gateway/client";
import { useRef, useState } from "react";
import {
  bad,
  good,
  inItsWords,
  limited,
  type Notice,
  ourFault,
  sending,
  type Told,
  triggers,
  writes,
} from "../outcomes";
import { Form } from "../ui/Form";
import { NoticeBox } from "../ui/NoticeBox";

const howToFindOut = "Find this user again: the badge shows the state.";
const nobody = () => bad("This user no longer exists.");

interface ConfirmUserProps {
  username: string;
  isWaiting: boolean;
  onConfirmed(): void;
}

export function ConfirmUser({ username, isWaiting, onConfirmed }: ConfirmUserProps) {
  const [confirm] = useMutation(ConfirmUserWithVerifiedEmailDocument);
  const [done, setDone] = useState<Notice>();
  const box = useRef<HTMLDivElement>(null);

  async function onSubmit(): Promise<Told> {
    const { data, error } = await confirm({ variables: { username } });
    return match(data?.confirmUser, {
      ConfirmUserSuccess: () => {
        setDone(good("Confirmed, and the email address is marked as verified."));
        onConfirmed();
        // The button disappears, and with it the focus.
        box.current?.focus();
      },
      AliasExistsError: () => bad("Another account already has this email address, so nothing was changed."),
      NotAuthorizedError: ({ reason, message }) =>
        reason === "USER_ALREADY_CONFIRMED" ? good("This user is already confirmed.") : bad(message),
      UserNotFoundError: nobody,
      TooManyFailedAttemptsError: inItsWords,
      ResourceNotFoundError: ourFault,
      ...limited,
      ...sending,
      ...triggers,
      ...writes(error, howToFindOut),
      // The address may be verified even if the confirmation failed.
      ServiceUnavailableError: inItsWords,
    });
  }

  return (
    <div className="action" ref={box} tabIndex={-1}>
      {isWaiting && <Form onSubmit={onSubmit} button="Confirm" about={username} />}
      <NoticeBox notice={done} />
    </div>
  );
}
