/**
 * Switches over outcomes; the compiler checks that every member is handled:
 *
 *   match(data.confirmUser, {
 *     ConfirmUserSuccess: ({ user }) => `${user.username} is confirmed.`,
 *     UserNotFoundError: () => "There is no such user.",
 *     …                                    // a missing or misspelled member does not compile
 *     default: () => "Something new.",     // null, and members that a later release adds
 *   });
 */

/** The base of every result of the gateway. */
interface Outcome {
  __typename: string;
}

/** What the default handler may receive: nothing, or a member that this client's types do not know. */
export type Unforeseen = { __typename: string; code?: string; message?: string } | null;

type Members<O extends Outcome> = {
  [Name in O["__typename"]]: (outcome: Extract<O, { __typename: Name }>) => unknown;
} & { default: (outcome: Unforeseen) => unknown };

/** Rejects names that are not a member's. */
type NoOthers<O extends Outcome, H> = { [Name in Exclude<keyof H, O["__typename"] | "default">]: never };

/** Returns the result of the outcome's handler. */
export function match<O extends Outcome, const H extends Members<O>>(
  outcome: O | null | undefined,
  handlers: H & NoOthers<O, H>,
): ReturnType<H[keyof H & keyof Members<O>]> {
  const isHandled =
    outcome && Object.hasOwn(handlers, outcome.__typename) && outcome.__typename !== "default";
  const handler = (handlers as Record<string, (outcome: unknown) => unknown>)[
    isHandled ? outcome.__typename : "default"
  ]!;
  return handler(outcome ?? null) as never;
}
