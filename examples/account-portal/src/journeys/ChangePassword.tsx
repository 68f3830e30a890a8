/** Change the password, with the old one. */
import { useMutation } from "@apollo/client/react";
import { ChangePasswordDocument, match } from "cognito-graphql-gateway/client";
import { useState } from "react";
import { at, bad, good, inItsWordsAt, limited, ownAccount, type Told, writes } from "../outcomes";
import { useMe } from "../session";
import { Field, NewPassword } from "../ui/Field";
import { type Fields, Form } from "../ui/Form";

export function ChangePassword() {
  const { username } = useMe();
  const [changePassword] = useMutation(ChangePasswordDocument);
  /** A new form after each change, so that the old input is gone. */
  const [changes, setChanges] = useState(0);

  async function onSubmit({ previousPassword, newPassword = "" }: Fields): Promise<Told> {
    const input = { previousPassword, proposedPassword: newPassword };
    const { data, error } = await changePassword({ variables: { input } });
    return match(data?.changePassword, {
      ChangePasswordSuccess: () => void setChanges(changes + 1),
      NotAuthorizedError: ({ reason, message }) =>
        reason === "INVALID_CREDENTIALS"
          ? at("previousPassword", "This is not your password.")
          : bad(message),
      InvalidPasswordError: inItsWordsAt("newPassword"),
      PasswordHistoryPolicyViolationError: () =>
        at("newPassword", "You have used this password before. Choose another."),
      ...ownAccount,
      ...limited,
      ...writes(error, "Sign in with the new password before you try again."),
    });
  }

  return (
    <Form
      key={changes}
      onSubmit={onSubmit}
      button="Change my password"
      notice={changes > 0 ? good("Your password has been changed.") : undefined}
    >
      <input hidden readOnly name="username" autoComplete="username" value={username} />
      <Field
        name="previousPassword"
        type="password"
        label="Current password"
        the="your current password"
        autoComplete="current-password"
        required
      />
      <NewPassword />
    </Form>
  );
}
