/** The audit trail: one record for each operation of administrators and operators, also under faults. */
import { AnswerLost } from "../../src/cognito/wire";
import { exception, startGateway, type TestGateway } from "../helpers/gateway";

const records = (gateway: TestGateway) =>
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
        audience: "admin",
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

  test("has 1,000 of 1,000 calls while Cognito refuses, breaks and loses answers", async () => {
    const outcomes = ["SUCCESS", "USER_NOT_FOUND", "OUTCOME_UNKNOWN", "INTERNAL"];
    let turn = 0;
    gateway.intercept(async ({ operation }) => {
      if (operation !== "AdminDisableUser") return { status: 200, headers: {}, body: "{}" };
      const fault = turn++ % 3;
      if (fault === 0) return { status: 200, headers: {}, body: "{}" };
      if (fault === 1) return exception("UserNotFoundException", "User does not exist.");
      throw new AnswerLost("reset");
    });
    const token = gateway.embedded.issueAccessToken("admin");
    const told: string[] = [];
    for (let batch = 0; batch < 40; batch++)
      await Promise.all(
        Array.from({ length: 25 }, async () => {
          const { body } = await gateway.ask(
            'mutation { disableUser(input: { username: "member" }) { __typename ... on CognitoError { code } } }',
            {},
            { token },
          );
          told.push(body.data.disableUser.code ?? "SUCCESS");
        }),
      );
    const recorded = records(gateway).map(({ outcome }) => outcome);
    expect(recorded).toHaveLength(1_000);
    expect(recorded.sort()).toEqual(told.sort());
    expect(new Set(recorded)).toEqual(new Set(outcomes.slice(0, 3)));
  }, 60_000);
});

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
