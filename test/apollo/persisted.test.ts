/** PERSISTED_OPERATIONS: a gateway takes the operations of its list, as Apollo Client sends them, and nothing else. */
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ApolloClient,
  CombinedGraphQLErrors,
  type DocumentNode,
  gql,
  HttpLink,
  InMemoryCache,
} from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { print } from "graphql";
import * as documents from "../../src/client";
import { possibleTypes } from "../../src/client/possibleTypes";
import { manifestOf } from "../../tools/client/persistedOperations";
import { startGateway, type TestGateway } from "../helpers/gateway";

const folder = mkdtempSync(join(tmpdir(), "persisted-"));
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const all = Object.values(documents).filter(
  (each): each is any => typeof each === "object" && "kind" in each,
) as DocumentNode[];
const manifest = manifestOf(all) as any;
const written = (name: string, content: object) => {
  writeFileSync(join(folder, name), JSON.stringify(content));
  return join(folder, name);
};
const listed = written("manifest.json", manifest);
const operation = (name: string) => manifest.operations.find((each: any) => each.name === name);

const running: TestGateway[] = [];
async function start(settings: Record<string, string>) {
  const gateway = await startGateway(settings);
  running.push(gateway);
  return gateway;
}
let gateway: TestGateway;
let open: TestGateway;
beforeAll(async () => {
  gateway = await start({ PERSISTED_OPERATIONS: listed });
  open = await start({});
});
beforeEach(() => {
  gateway.sent.length = 0;
});
afterAll(() => Promise.all(running.map((each) => each.close())));

/** A front end with Apollo Client's link; what it sends is kept. */
function frontEnd(of: TestGateway, as: string) {
  const sent: any[] = [];
  const http = new HttpLink({
    uri: `${of.url}/graphql`,
    headers: { authorization: `Bearer ${of.embedded.issueAccessToken(as)}` },
    fetch: (url, options) => {
      sent.push(JSON.parse(String(options!.body)));
      return fetch(url, options);
    },
  });
  const link = new PersistedQueryLink({ sha256 }).concat(http);
  return { sent, client: new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) }) };
}
const persistedQuery = (sha256Hash: unknown) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});
const post = (of: TestGateway, request: object, as?: string) => of.post(JSON.stringify(request), { as });

test("the list has every operation of the client's documents, by the hash of what Apollo Client sends", () => {
  const names = all.flatMap(({ definitions }) =>
    definitions.flatMap((each) => (each.kind === "OperationDefinition" ? [each.name!.value] : [])),
  );
  expect(manifest.operations.map(({ name }: any) => name)).toEqual([...new Set(names)].sort());
  expect(names.length).toBeGreaterThan(20);
  for (const { id, body } of manifest.operations) expect(id).toBe(sha256(body));
  for (const document of all) {
    const [definition] = document.definitions.filter((each) => each.kind === "OperationDefinition");
    if (definition)
      expect(operation(definition.name!.value).body).toBe(
        print(new InMemoryCache().transformDocument(document)),
      );
  }
});

test("Apollo Client's link needs no text for any of them", async () => {
  const { client, sent } = frontEnd(gateway, "admin");
  const { data } = await client.mutate({
    mutation: documents.ConfirmUserDocument,
    variables: { input: { username: "pending" } },
  });
  expect(data?.confirmUser?.__typename).toBe("ConfirmUserSuccess");
  expect(sent).toHaveLength(1);
  expect(sent[0].query).toBeUndefined();
  expect(sent[0].extensions.persistedQuery.sha256Hash).toBe(operation("ConfirmUser").id);
});

test("what is not listed is refused to Apollo Client after its one repetition with the text", async () => {
  const { client, sent } = frontEnd(gateway, "admin");
  const mutation = gql`mutation { deleteUser(input: { username: "member" }) { __typename } }`;
  const refused = await client.mutate({ mutation }).catch((error) => error);
  expect(CombinedGraphQLErrors.is(refused)).toBe(true);
  expect(refused.errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  expect(sent.map(({ query }) => query !== undefined)).toEqual([false, true]);
  expect(gateway.sent).toEqual([]);
});

describe("a gateway with a list", () => {
  test("takes a listed operation by its id, and by its very text", async () => {
    const { id, body } = operation("ConfirmUser");
    const variables = { input: { username: "nobody-here" } };
    for (const request of [persistedQuery(id), { query: body }, { query: body, ...persistedQuery(id) }]) {
      const reply = await post(gateway, { ...request, variables }, "admin");
      expect(reply.body.data.confirmUser.__typename).toBe("UserNotFoundError");
    }
    expect(gateway.sent).toHaveLength(3);
  });

  test.each([
    ["another text", { query: "{ __typename }" }],
    ["introspection", { query: "{ __schema { queryType { name } } }" }],
    ["a listed text with a blank more", { query: `${operation("ConfirmUser").body} ` }],
    ["a text that does not parse", { query: "{" }],
    ["an id that is not listed", persistedQuery(sha256("{ __typename }"))],
    ["an id of the object's own", persistedQuery("constructor")],
    ["an id that is a list", persistedQuery(["__proto__"])],
    [
      "another text under a listed id",
      { query: "{ __typename }", ...persistedQuery(operation("ConfirmUser").id) },
    ],
  ])("refuses %s, with a code, and asks Cognito nothing", async (_, request) => {
    const { status, body } = await post(gateway, request, "admin");
    expect([status, body.data]).toEqual([200, undefined]);
    expect(body.errors.map(({ extensions }: any) => extensions.code)).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
    expect(gateway.sent).toEqual([]);
  });

  test("learns nothing: a text that came with its hash is no more known than before", async () => {
    const query = "query Learnt { __typename }";
    for (const request of [{ query, ...persistedQuery(sha256(query)) }, persistedQuery(sha256(query))])
      expect((await post(gateway, request)).body.errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  });

  test("holds it by GET, too", async () => {
    const get = (parameters: Record<string, string>) =>
      fetch(`${gateway.url}/graphql?${new URLSearchParams(parameters)}`, {
        headers: {
          "apollo-require-preflight": "1",
          authorization: `Bearer ${gateway.embedded.issueAccessToken("member")}`,
        },
      }).then((reply) => reply.json() as any);
    expect((await get({ query: "{ __typename }" })).errors[0].extensions.code).toBe(
      "PERSISTED_QUERY_NOT_FOUND",
    );
    const me = await get({ extensions: JSON.stringify(persistedQuery(operation("Me").id).extensions) });
    expect(me.data.me).toMatchObject({ __typename: "Me", username: "member" });
  });
});

test("without a list every text is taken, and nothing is kept: Apollo Client goes on with texts", async () => {
  const { client, sent } = frontEnd(open, "member");
  const { data } = await client.query({ query: documents.MeDocument });
  expect(data?.me?.__typename).toBe("Me");
  expect(sent.map(({ query }) => query !== undefined)).toEqual([false, true]);
  const { body } = await post(open, persistedQuery(operation("Me").id), "member");
  expect(body.errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_SUPPORTED");
});

describe("at the start", () => {
  const list = (...operations: object[]) => ({
    PERSISTED_OPERATIONS: written("faults.json", { ...manifest, operations }),
  });
  const me = operation("Me");

  test("every fault is a line that names the operation", async () => {
    const faulty = list(
      { ...me, id: "a", name: "Gone", body: "query Gone { gone mee { __typename } }" },
      { ...me, id: "b", name: "Broken", body: "query Broken {" },
      { ...me, id: "c", type: "mutation" },
      { ...me, id: "d", name: "Two", body: "query Two { __typename } query Other { __typename }" },
      { ...me, id: "e" },
      { ...me, id: "e", name: "Same", body: "query Same { __typename }" },
      {
        ...me,
        id: "f",
        name: "Wide",
        body: `query Wide { ${Array.from({ length: 6 }, (_, at) => `a${at}: __typename`).join(" ")} }`,
      },
    );
    const refusal: Error = await start(faulty).catch((error) => error);
    expect(refusal.message.split("\n")).toEqual([
      'PERSISTED_OPERATIONS, Gone: Cannot query field "gone" on type "Query".',
      expect.stringMatching(/^PERSISTED_OPERATIONS, Gone: Cannot query field "mee" on type "Query"\./),
      expect.stringMatching(/^PERSISTED_OPERATIONS, Broken: Syntax Error/),
      "PERSISTED_OPERATIONS, Me: its body must contain the mutation Me and nothing else",
      "PERSISTED_OPERATIONS, Two: its body must contain the query Two and nothing else",
      "PERSISTED_OPERATIONS, Same: its id belongs to another operation too",
      expect.stringMatching(/^PERSISTED_OPERATIONS, Wide: The document exceeds a limit/),
    ]);
  });

  test("what only needs more than is exposed is told in the log, and refused when it is asked for", async () => {
    const narrow = await start({ PERSISTED_OPERATIONS: listed, EXPOSE: "public,user" });
    const reported = narrow.lines.map((line) => JSON.parse(line)).find(({ beyond }) => beyond);
    expect(reported.beyond.join()).toMatch(
      /PERSISTED_OPERATIONS, ConfirmUser: Unknown type "ConfirmUserInput"/,
    );
    const { status, body } = await post(narrow, persistedQuery(operation("ConfirmUser").id), "admin");
    expect([status, body.errors[0].extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    expect((await post(narrow, persistedQuery(me.id), "member")).body.data.me.username).toBe("member");
  });

  test("an id of the maker's own choice is as good as a hash", async () => {
    const local = await start(list({ ...me, id: "me-1" }));
    for (const request of [persistedQuery("me-1"), persistedQuery(me.id), { query: me.body }])
      expect((await post(local, request, "member")).body.data.me.username).toBe("member");
  });
});
