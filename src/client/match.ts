/**
 * Switching over outcomes, complete by the compiler's word:
 *
 *   match(data.confirmUser, {
 *     ConfirmUserSuccess: ({ user }) => `${user.username} is confirmed.`,
 *     UserNotFoundError: () => "There is no such user.",
 *     …                                    // a member that is missing, or misspelt, does not compile
 *     default: () => "Something new.",     // null, and members that a later release adds
 *   });
 */

/** What every result of the gateway is. */
interface Outcome {
  __typename: string;
}

/** What the default may be handed: nothing, or something that this client's types do not know. */
export type Unforeseen = { __typename: string; code?: string; message?: string } | null;

type Members<O extends Outcome> = {
  [Name in O["__typename"]]: (outcome: Extract<O, { __typename: Name }>) => unknown;
} & { default: (outcome: Unforeseen) => unknown };

/** Names that are no member's are refused. */
type NoOthers<O extends Outcome, H> = { [Name in Exclude<keyof H, O["__typename"] | "default">]: never };

/** Answers what the outcome's handler answers. */
export function match<O extends Outcome, const H extends Members<O>>(
  outcome: O | null | undefined,
  handlers: H & NoOthers<O, H>,
): ReturnType<H[keyof H & keyof Members<O>]> {
  const known = outcome && Object.hasOwn(handlers, outcome.__typename) && outcome.__typename !== "default";
  const handler = (handlers as Record<string, (outcome: unknown) => unknown>)[
    known ? outcome.__typename : "default"
  ]!;
  return handler(outcome ?? null) as never;
}
