/** Administration: find users, and confirm the pending ones. */
import { useQuery } from "@apollo/client/react";
import {
  FindUsersDocument,
  type FindUsersQuery,
  match,
  type UserFilterInput,
} from "cognito-graphql-gateway/client";
import { useState } from "react";
import { busy, inItsWords, ourFault, reads } from "../outcomes";
import { Field } from "../ui/Field";
import { Form } from "../ui/Form";
import { NoticeBox } from "../ui/NoticeBox";
import { Card, Page } from "../ui/Page";
import { ConfirmUser } from "./ConfirmUser";

type Connection = Extract<NonNullable<FindUsersQuery["users"]>, { __typename: "UserConnection" }>;
type User = Connection["nodes"][number];

const whoWaits: UserFilterInput = { attribute: "cognito_user_status", equals: "UNCONFIRMED" };

/** Cognito filters by one attribute at a time. */
const filterOf = (text: string): UserFilterInput =>
  text ? { attribute: text.includes("@") ? "email" : "username", startsWith: text } : whoWaits;

export function Administration() {
  const [filter, setFilter] = useState(whoWaits);
  return (
    <Page title="Administration" lead="Find users, and confirm those who lost their code.">
      <Card title="Find users">
        <Form onSubmit={async ({ text = "" }) => setFilter(filterOf(text.trim()))} button="Find" inline>
          <Field
            name="text"
            type="search"
            label="User name or email address"
            the="a name"
            hint="A prefix is enough. Leave it empty to see users who wait for confirmation."
          />
        </Form>
      </Card>
      <Card title={filter === whoWaits ? "Waiting for confirmation" : `Found: ${filter.startsWith}`}>
        <Users key={JSON.stringify(filter)} filter={filter} />
      </Card>
    </Page>
  );
}

function Users({ filter }: { filter: UserFilterInput }) {
  const { data, error, loading, fetchMore } = useQuery(FindUsersDocument, {
    variables: { filter, first: 20 },
    notifyOnNetworkStatusChange: false,
  });
  const outcome = match(data?.users, {
    UserConnection: (connection) => connection,
    NotAuthorizedError: inItsWords,
    ResourceNotFoundError: ourFault,
    ...busy,
    ...reads(error),
  });
  if (loading) return <p className="hint">One moment …</p>;
  if ("tone" in outcome) return <NoticeBox notice={outcome} />;
  const { nodes, pageInfo } = outcome;
  if (nodes.length === 0) return <p className="hint">Nobody.</p>;
  return (
    <>
      <ul className="rows">
        {nodes.map((user) => (
          <UserRow key={user.username} user={user} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Form
          button="Show more"
          quiet
          onSubmit={async () =>
            void (await fetchMore({ variables: { after: pageInfo.endCursor }, updateQuery }))
          }
        />
      )}
    </>
  );
}

/** Appends the next page. */
function updateQuery(before: FindUsersQuery, { fetchMoreResult }: { fetchMoreResult: FindUsersQuery }) {
  const { users: shown } = before;
  const { users: more } = fetchMoreResult;
  if (shown?.__typename !== "UserConnection" || more?.__typename !== "UserConnection") return fetchMoreResult;
  return { ...fetchMoreResult, users: { ...more, nodes: [...shown.nodes, ...more.nodes] } };
}

const words: Record<string, string> = {
  UNCONFIRMED: "Waiting",
  FORCE_CHANGE_PASSWORD: "Invited",
  RESET_REQUIRED: "Password reset",
};

function UserRow({ user: { username, email, status, enabled } }: { user: User }) {
  const [isConfirmed, setConfirmed] = useState(status === "CONFIRMED");
  return (
    <li>
      <div>
        <strong>{username}</strong>{" "}
        <span className={`badge ${isConfirmed ? "good" : "unsure"}`}>
          {isConfirmed ? "Confirmed" : (words[status ?? ""] ?? status)}
        </span>{" "}
        {enabled === false && <span className="badge bad">Disabled</span>}
        <p className="hint">{email ?? "no email address"}</p>
      </div>
      <ConfirmUser
        username={username}
        isWaiting={status === "UNCONFIRMED" && !isConfirmed}
        onConfirmed={() => setConfirmed(true)}
      />
    </li>
  );
}
