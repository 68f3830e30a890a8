/** The audit trail: one record for each operation of administrators and operators, also under faults. */
import { pino } from "pino";
import facts from "../../src/cognito/constraintData.json";
import { ResponseLost } from "../../src/cognito/transport/transport";
import { tables } from "../../src/graphql/routes";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import { targetMembers } from "../../src/protection/audit";
import { requestFor } from "../conformance/fieldSamples";
import { type Script, scriptedGateway } from "../conformance/scriptedGateway";
import { exception, startGateway, type TestGateway } from "../helpers/gateway";

const records = (gateway: Pick<TestGateway, "lines">) =>
  gateway.lines
    .map((line) => JSON.parse(line))
    .filter(({ msg }) => msg === "audit")
    .map(({ audit, requestId }) => ({ ...audit, requestId }));

const confirm = 'mutation { confirmUser(input: { username: "pending" }) { __typename } }';

describe("the audit trail", () => {
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await startGateway({ LOG_LEVEL: "silent" });
  });
  afterEach(() => gateway.close());

  test("says who did what to whom, how it ended, and in which request", async () => {
    const { headers } = await gateway.ask(confirm, {}, { as: "admin" });
    expect(records(gateway)).toEqual([
      {
        operation: "AdminConfirmSignUp",
        accessLevel: "admin",
        actor: {
          sub: expect.stringMatching(/^[0-9a-f-]{36}$/),
          username: "admin",
          clientId: gateway.embedded.clientId,
        },
        target: { userPoolId: gateway.embedded.userPoolId, username: "pending" },
        outcome: "SUCCESS",
        requestId: headers.get("x-request-id"),
      },
    ]);
  });

  test("has no record of the public, nor of users about themselves", async () => {
    await gateway.ask("{ me { ... on Me { email } } }", {}, { as: "member" });
    await gateway.ask('mutation { forgotPassword(input: { username: "member" }) { __typename } }');
    expect(records(gateway)).toEqual([]);
  });

  test("has what was tried and forbidden", async () => {
    await gateway.ask(confirm, {}, { as: "member" });
    expect(records(gateway)).toMatchObject([
      { operation: "AdminConfirmSignUp", actor: { username: "member" }, outcome: "FORBIDDEN" },
    ]);
  });

  test("has the reads of nodes and edges, one for each operation", async () => {
    await gateway.ask(
      '{ user(username: "member") { ... on User { email groups { edges { node { groupName } } } } } }',
      {},
      { as: "admin" },
    );
    expect(records(gateway).map(({ operation }) => operation)).toEqual([
      "AdminGetUser",
      "AdminListGroupsForUser",
    ]);
  });

  test("has nothing of an input but what it is about", async () => {
    await gateway.ask(
      'mutation { setUserPassword(input: { username: "member", password: "Canary-pa55word!", permanent: true }) { __typename } }',
      {},
      { as: "admin" },
    );
    expect(records(gateway)).toMatchObject([{ outcome: "SUCCESS", target: { username: "member" } }]);
    expect(gateway.lines.join("")).not.toContain("Canary");
  });

  test("has no more of a name than its constraint allows, nor has any other line", async () => {
    await gateway.close();
    gateway = await startGateway({ CHECK_CONSTRAINTS: "off", HIDE_USER_EXISTENCE: "off" });
    gateway.intercept(({ body }) => exception("MoonPhaseException", `The request was ${body}.`));
    const long = (letter: string) => letter.repeat(20_000);
    await gateway.ask(
      "mutation ($username: String!) { confirmUser(input: { username: $username }) { __typename } }",
      { username: long("ä") },
      { as: "admin" },
    );
    await gateway.ask(
      "query ($groupName: String!) { group(groupName: $groupName) { __typename } }",
      { groupName: long("😀") },
      { as: "admin" },
    );
    await gateway.ask(`{ me { ${long("a")}: __typename } }`, {}, { as: "member" });
    expect(records(gateway).map(({ target }) => target.username ?? target.groupName)).toEqual([
      `${"ä".repeat(128)}…`,
      `${"😀".repeat(128)}…`,
    ]);
    for (const line of gateway.lines) expect(line.length).toBeLessThan(2_500);
  });

  test("knows how long the members that it has may be, as AWS states it", () => {
    const members = Object.entries(facts.members as Record<string, string>);
    const constraints = facts.constraints as Record<string, { max?: number; pattern?: string }>;
    for (const [name, most] of Object.entries(targetMembers)) {
      const stated = members
        .filter(([path]) => path.endsWith(`Request.${name[0]!.toUpperCase()}${name.slice(1)}`))
        .map(([, constraint]) => constraints[constraint]!)
        // StringType and the UUIDs say nothing of it.
        .flatMap(({ max = 36 }) => (max === 131_072 ? [] : [max]));
      expect([name, ...new Set(stated)]).toEqual(name === "sessionId" ? [name] : [name, most]);
    }
  });

  test("has marks that turn a line around, break it or are not seen escaped", async () => {
    const username = "kim\u202e\u2066\u2028\u2029\u200f\u061c\ufeff\u0085\u{e0041}";
    const query =
      "mutation ($username: String!) { confirmUser(input: { username: $username }) { __typename } }";
    await gateway.ask(query, { username }, { as: "admin" });
    expect(records(gateway)).toMatchObject([{ target: { username } }]);
    expect(gateway.lines.join("")).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\u0085]/u);
    expect(gateway.lines.join("")).toContain("kim\\u202e\\u2066\\u2028");
  });

  test("has 1,000 of 1,000 calls while Cognito refuses, breaks and loses answers", async () => {
    const outcomes = ["SUCCESS", "USER_NOT_FOUND", "OUTCOME_UNKNOWN", "INTERNAL"];
    let turn = 0;
    gateway.intercept(async ({ operation }) => {
      if (operation !== "AdminDisableUser") return { status: 200, headers: {}, body: "{}" };
      const fault = turn++ % 3;
      if (fault === 0) return { status: 200, headers: {}, body: "{}" };
      if (fault === 1) return exception("UserNotFoundException", "User does not exist.");
      throw new ResponseLost("reset");
    });
    const token = gateway.embedded.issueAccessToken("admin");
    const reported: string[] = [];
    for (let batch = 0; batch < 40; batch++)
      await Promise.all(
        Array.from({ length: 25 }, async () => {
          const { body } = await gateway.ask(
            'mutation { disableUser(input: { username: "member" }) { __typename ... on CognitoError { code } } }',
            {},
            { token },
          );
          reported.push(body.data.disableUser.code ?? "SUCCESS");
        }),
      );
    const outcomesOf = (name: string) =>
      records(gateway)
        .filter(({ operation }) => operation === name)
        .map(({ outcome }) => outcome);
    const recorded = outcomesOf("AdminDisableUser");
    expect(recorded).toHaveLength(1_000);
    // The gateway looks up whose sessions end, before each.
    expect(outcomesOf("AdminGetUser")).toHaveLength(1_000);
    expect(recorded.sort()).toEqual(reported.sort());
    expect(new Set(recorded)).toEqual(new Set(outcomes.slice(0, 3)));
  });
});

/** What becomes of an operation, and the outcome that its record says. */
const fates: [what: string, script: Script, outcome: (isWrite: boolean) => RegExp][] = [
  ["refused", () => exception("NotAuthorizedException", "No."), () => /^(NOT_AUTHORIZED|UNRECOGNIZED)$/],
  ["an exception of tomorrow", () => exception("MoonPhaseException", "Not tonight."), () => /^UNRECOGNIZED$/],
  [
    "a page of a proxy",
    () => ({ status: 502, headers: {}, body: "<html>" }),
    (isWrite) => (isWrite ? /^OUTCOME_UNKNOWN$/ : /^SERVICE_UNAVAILABLE$/),
  ],
  [
    "an answer lost",
    () => {
      throw new ResponseLost("reset");
    },
    (isWrite) => (isWrite ? /^OUTCOME_UNKNOWN$/ : /^SERVICE_UNAVAILABLE$/),
  ],
];

test.each(fates)(
  "every operation there is has one record, when its fate is %s",
  async (_, script, outcome) => {
    const lines: string[] = [];
    const log = pino({ level: "silent" }, { write: (line: string) => void lines.push(line) });
    const gateway = await scriptedGateway({}, log);
    const schema = makeSchema();
    const guarded = Object.values(tables)
      .flatMap((table) => Object.entries(table as Record<string, Route>))
      .filter(
        ([field, { accessLevel }]) =>
          ["admin", "operator"].includes(accessLevel.name) && field !== "answerUserChallenge",
      );
    const state = {
      status: 200,
      headers: {},
      body: '{"UserPool":{},"UserPoolClient":{},"ResourceServer":{}}',
    };
    const replies = await Promise.all(
      guarded.map(async ([field, route]) => {
        const type = route.kind === "query" ? schema.getQueryType()! : schema.getMutationType()!;
        const request = requestFor(route.kind, type.getFields()[field]!, "{ __typename }", {
          input: gateway.ownInput,
        });
        const { headers } = await gateway.ask(request, (sent) =>
          sent.operation === route.operation.name ? script(sent) : state,
        );
        return { route, requestId: headers["x-request-id"] };
      }),
    );
    await gateway.close();
    const all = records({ lines });
    expect(replies.length).toBeGreaterThan(100);
    for (const { route, requestId } of replies) {
      const { name, effect } = route.operation;
      const local = all.filter((record) => record.requestId === requestId && record.operation === name);
      expect([name, local]).toEqual([
        name,
        [expect.objectContaining({ accessLevel: route.accessLevel.name })],
      ]);
      expect([name, local[0].outcome]).toEqual([name, expect.stringMatching(outcome(effect === "write"))]);
      expect(local[0].actor.username).toBe("admin");
    }
  },
);

test("AUDIT_USERNAME_KEY hashes the names, the same name always to the same hash", async () => {
  const gateway = await startGateway({ AUDIT_USERNAME_KEY: "a key of the test" });
  await gateway.ask(confirm, {}, { as: "admin" });
  await gateway.ask(confirm, {}, { as: "admin" });
  await gateway.close();
  const [first, second] = records(gateway);
  expect(first.target.username).toMatch(/^[\w-]{43}$/);
  expect(second.target.username).toBe(first.target.username);
  expect(first.actor.username).not.toBe(first.target.username);
  expect(JSON.stringify(records(gateway))).not.toMatch(/pending|"admin","clientId/);
});
