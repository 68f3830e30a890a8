/** Sign out: this browser's session ends, and its cookies go. */
import { useMutation } from "@apollo/client/react";
import { match, SignOutDocument } from "cognito-graphql-gateway/client";
import { busy, ourFault, type Told, writes } from "../outcomes";
import { Form } from "../ui/Form";

/** A new page: nothing of who was here stays in memory. */
export const leave = () => window.location.assign("/sign-in?signed-out");

export function SignOut({ username }: { username: string }) {
  const [signOut] = useMutation(SignOutDocument);

  async function onSubmit(): Promise<Told> {
    const { data, error } = await signOut();
    return match(data?.signOut, {
      SignOutSuccess: leave,
      // There was no session any more, or none that can be revoked: the cookies are gone all the same.
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
