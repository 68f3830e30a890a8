/** Sessions: where the user is signed in, and how to end a session. */
import { useMutation, useQuery } from "@apollo/client/react";
import {
  MySessionsDocument,
  type MySessionsQuery,
  match,
  RevokeMySessionDocument,
  SignOutEverywhereDocument,
} from "cognito-graphql-gateway/client";
import { useRef } from "react";
import { anybody, busy, inItsWords, ownAccount, reads, sessionIsOver, type Told, writes } from "../outcomes";
import { Form } from "../ui/Form";
import { NoticeBox } from "../ui/NoticeBox";
import { Card, Page } from "../ui/Page";
import { leave } from "./SignOut";

type Connection = Extract<
  NonNullable<MySessionsQuery["mySessions"]>,
  { __typename: "SessionDescriptionConnection" }
>;
type Session = Connection["nodes"][number];

export function Sessions() {
  const { data, error, loading, refetch } = useQuery(MySessionsDocument, {
    notifyOnNetworkStatusChange: false,
  });
  const list = useRef<HTMLUListElement>(null);
  const [signOutEverywhere] = useMutation(SignOutEverywhereDocument);
  const outcome = match(data?.mySessions, {
    SessionDescriptionConnection: ({ nodes }) => nodes,
    NotAuthorizedError: inItsWords,
    ...ownAccount,
    ...busy,
    ...reads(error),
  });

  async function onEnd() {
    await refetch();
    // The button disappears, and with it the focus.
    list.current?.focus();
  }

  async function onSubmit(): Promise<Told> {
    const { data, error } = await signOutEverywhere();
    return match(data?.signOutEverywhere, {
      SignOutEverywhereSuccess: leave,
      NotAuthorizedError: inItsWords,
      PasswordResetRequiredError: sessionIsOver,
      UserNotConfirmedError: sessionIsOver,
      ...anybody,
      ...busy,
      ...writes(error, "Try again: signing out twice does no harm."),
    });
  }

  return (
    <Page
      title="Sessions"
      lead="Where you are signed in. If you do not recognize a session, end it and change your password."
    >
      <Card title="Your sessions">
        {loading ? (
          <p className="hint">One moment …</p>
        ) : "tone" in outcome ? (
          <NoticeBox notice={outcome} />
        ) : (
          <ul className="rows" ref={list} tabIndex={-1}>
            {outcome.map((session) => (
              <SessionRow key={session.sessionId} session={session} onEnd={onEnd} />
            ))}
          </ul>
        )}
      </Card>
      <Card title="All sessions">
        <p className="hint">Ends all sessions, including this one.</p>
        <Form onSubmit={onSubmit} button="Sign out everywhere" quiet />
      </Card>
    </Page>
  );
}

function SessionRow({ session, onEnd }: { session: Session; onEnd(): Promise<void> }) {
  const [revokeMySession] = useMutation(RevokeMySessionDocument);
  const { sessionId, isCurrentSession, deviceType, createDate, lastActiveDate } = session;

  async function onSubmit(): Promise<Told> {
    const { data, error } = await revokeMySession({ variables: { input: { sessionId: sessionId ?? "" } } });
    return match(data?.revokeMySession, {
      RevokeMySessionSuccess: onEnd,
      NotAuthorizedError: inItsWords,
      ...ownAccount,
      // The session has already ended.
      ResourceNotFoundError: onEnd,
      ...busy,
      ...writes(error, "Reload this page: it shows the remaining sessions."),
    });
  }

  return (
    <li>
      <div>
        <strong>{deviceType ?? "A browser"}</strong>{" "}
        {isCurrentSession && <span className="badge good">This one</span>}
        <p className="hint">
          Signed in <When at={createDate} />, active <When at={lastActiveDate} />
        </p>
      </div>
      {!isCurrentSession && (
        <Form
          onSubmit={onSubmit}
          button="End"
          quiet
          about={`signed in ${inWords.format(new Date(createDate ?? 0))}`}
        />
      )}
    </li>
  );
}

const inWords = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });
const When = ({ at }: { at: string | null }) =>
  at ? <time dateTime={at}>{inWords.format(new Date(at))}</time> : "at an unknown time";
