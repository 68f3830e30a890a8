/** The signed-in user. Scripts cannot read the cookies, so this queries the gateway. */
import { useQuery } from "@apollo/client/react";
import { MeDocument, type MeQuery, match } from "cognito-graphql-gateway/client";
import { createContext, type ReactNode, use } from "react";
import { asksToSignIn } from "./client";
import { anybody, busy, type Notice, reads } from "./outcomes";

export type Me = Extract<NonNullable<MeQuery["me"]>, { __typename: "Me" }>;

export type Session =
  | { state: "asking" }
  | { state: "signedOut" }
  | { state: "signedIn"; me: Me }
  | { state: "unclear"; notice: Notice };

interface Known {
  session: Session;
  /** Queries again after a sign-in, a sign-out or a change of the account. */
  renew(): Promise<unknown>;
}

const SessionContext = createContext<Known>({ session: { state: "asking" }, renew: async () => {} });
export const useSession = () => use(SessionContext);

/** For pages that require a signed-in user. */
export function useMe(): Me {
  const { session } = useSession();
  if (session.state !== "signedIn") throw new Error("This page requires a signed-in user.");
  return session.me;
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(MeDocument, {
    // While the query runs again, the page keeps the previous data.
    notifyOnNetworkStatusChange: false,
  });
  const session = data || error ? sessionOf(data?.me, error) : ({ state: "asking" } as const);
  return <SessionContext value={{ session, renew: () => refetch() }}>{children}</SessionContext>;
}

const signedOut = (): Session => ({ state: "signedOut" });

function sessionOf(me: MeQuery["me"] | undefined, error: unknown): Session {
  if (asksToSignIn(error)) return signedOut();
  const outcome = match(me, {
    Me: (me): Session => ({ state: "signedIn", me }),
    NotAuthorizedError: signedOut,
    UserNotFoundError: signedOut,
    UserNotConfirmedError: signedOut,
    PasswordResetRequiredError: signedOut,
    ...anybody,
    ...busy,
    ...reads(error),
  });
  return "tone" in outcome ? { state: "unclear", notice: outcome } : outcome;
}
