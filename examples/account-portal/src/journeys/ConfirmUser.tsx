/**
 * Confirm somebody who lost the code. Their address is marked as verified with it: with one that never was, they could
 * not get back in after forgetting the password.
 */
import { useMutation } from "@apollo/client/react";
import { ConfirmUserWithVerifiedEmailDocument, match } from "cognito-graphql-gateway/client";
import { useRef, useState } from "react";
import {
  bad,
  busy,
  good,
  inItsWords,
  limited,
  type Notice,
  once,
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
    const verified = match(data?.updateUserAttributes, {
      UpdateUserAttributesSuccess: () => good("The e-mail address counts as verified."),
      AliasExistsError: () => bad("Another account has this e-mail address already, so it is not verified."),
      NotAuthorizedError: inItsWords,
      ResourceNotFoundError: ourFault,
      UserNotFoundError: nobody,
      ...busy,
      ...triggers,
      ...once,
      ...sending,
      ...writes(error, howToFindOut),
    });
    return match(data?.confirmUser, {
      ConfirmUserSuccess: () => {
        setDone(verified);
        onConfirmed();
        // The button goes, and with it the focus.
        box.current?.focus();
      },
      NotAuthorizedError: ({ reason, message }) =>
        reason === "USER_ALREADY_CONFIRMED" ? good("Somebody confirmed this user before.") : bad(message),
      UserNotFoundError: nobody,
      TooManyFailedAttemptsError: inItsWords,
      ResourceNotFoundError: ourFault,
      ...limited,
      ...triggers,
      ...writes(error, howToFindOut),
    });
  }

  return (
    <div className="action" ref={box} tabIndex={-1}>
      {isWaiting && <Form onSubmit={onSubmit} button="Confirm" about={username} />}
      <NoticeBox notice={done} />
    </div>
  );
}
