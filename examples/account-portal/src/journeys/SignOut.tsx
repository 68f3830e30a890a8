/** Sign out: ends this browser's session and removes its cookies. */
import { useMutation } from "@apollo/client/react";
import { match, SignOutDocument } from "cognito-graphql-gateway/client";
import { busy, ourFault, type Told, writes } from "../outcomes";
import { Form } from "../ui/Form";

/** Loads a new page, so that none of the user's data stays in memory. */
export const leave = () => window.location.assign("/sign-in?signed-out");

export function SignOut({ username }: { username: string }) {
  const [signOut] = useMutation(SignOutDocument);

  async function onSubmit(): Promise<Told> {
    const { data, error } = await signOut();
    return match(data?.signOut, {
      SignOutSuccess: leave,
      // The session has already ended or cannot be revoked; the cookies are gone either way.
      UnauthorizedError: leave,
      UnsupportedTokenTypeError: leave,
      UnsupportedOperationError: leave,
      ForbiddenError: ourFault,
      ...busy,
      ...writes(error, "Try again: signing out twice does no harm."),
    });
  }

  return (
    <div className="who">
      <span className="name">{username}</span>
      <Form onSubmit={onSubmit} button="Sign out" quiet />
    </div>
  );
}
