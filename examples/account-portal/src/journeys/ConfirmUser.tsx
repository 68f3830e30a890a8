/**
 * Confirm somebody who lost the code. Their address is marked as verified first: with one that never was, they could
 * not get back in after forgetting the password.
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

const howToFindOut = "Find this user again: the badge says how it stands.";
const nobody = () => bad("This user is no longer there.");

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
        setDone(good("Confirmed, and the e-mail address counts as verified."));
        onConfirmed();
        // The button goes, and with it the focus.
        box.current?.focus();
      },
      AliasExistsError: () => bad("Another account has this e-mail address already, so nothing was changed."),
      NotAuthorizedError: ({ reason, message }) =>
        reason === "USER_ALREADY_CONFIRMED" ? good("Somebody confirmed this user before.") : bad(message),
      UserNotFoundError: nobody,
      TooManyFailedAttemptsError: inItsWords,
      ResourceNotFoundError: ourFault,
      ...limited,
      ...sending,
      ...triggers,
      ...writes(error, howToFindOut),
      // The address may be verified although the user could not be confirmed.
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
