/** Calls that the gateway needs before a field's own: they count against the request's budget and are audited. */
import { Browser } from "../helpers/browser";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
const start = async (settings: Record<string, string>) => {
  gateway = await startGateway(settings);
};
afterEach(() => gateway.close());

const operations = () => gateway.sent.map(({ operation }) => operation);
const records = () =>
  gateway.lines.map((line) => JSON.parse(line)).flatMap(({ audit }) => (audit ? [audit] : []));
const asAdmin = (query: string) => gateway.ask(query, {}, { as: "admin" });
const beyondBudget = "UPSTREAM_BUDGET_EXCEEDED";
const userWithGroups =
  '{ user(username: "member") { ... on User { username groups { nodes { groupName } } } } }';
const disableUser =
  'mutation { disableUser(input: { username: "member" }) { __typename ... on CognitoError { code } } }';

describe("the confirmation of an administrator's session", () => {
  test("serves the root field and what lies below it", async () => {
    await start({ CHECK_ADMIN_SESSIONS: "on" });
    const { body } = await asAdmin(userWithGroups);
    expect(body.errors).toBeUndefined();
    expect(operations()).toEqual(["GetUser", "AdminGetUser", "AdminListGroupsForUser"]);
  });

  test("is asked for anew by each root field: the session may have ended meanwhile", async () => {
    await start({ CHECK_ADMIN_SESSIONS: "on" });
    await asAdmin(
      'mutation { a: enableUser(input: { username: "member" }) { __typename } b: enableUser(input: { username: "member" }) { __typename } }',
    );
    expect(operations()).toEqual(["GetUser", "AdminEnableUser", "GetUser", "AdminEnableUser"]);
  });

  test("counts against the budget", async () => {
    await start({ CHECK_ADMIN_SESSIONS: "on", UPSTREAM_CALLS_PER_REQUEST: "2" });
    const { body } = await asAdmin(userWithGroups);
    expect(body.data.user).toEqual({ username: "member", groups: null });
    expect(body.errors.map(({ extensions }: any) => extensions.code)).toEqual([beyondBudget]);
    expect(operations()).toEqual(["GetUser", "AdminGetUser"]);
  });

  test("protects a field also when the budget is used up: it fails by its own call, and nothing is written", async () => {
    await start({ CHECK_ADMIN_SESSIONS: "on", UPSTREAM_CALLS_PER_REQUEST: "2" });
    const { body } = await asAdmin(
      'mutation { a: enableUser(input: { username: "member" }) { __typename } b: resetUserPassword(input: { username: "member" }) { __typename } }',
    );
    expect(body.data).toEqual({ a: { __typename: "EnableUserSuccess" }, b: null });
    expect(body.errors[0].extensions.code).toBe(beyondBudget);
    expect(operations()).toEqual(["GetUser", "AdminEnableUser", "GetUser"]);
  });
});

describe("the look-up of the person whose sessions end", () => {
  test("is audited like the write that it precedes", async () => {
    await start({});
    await asAdmin(disableUser);
    expect(records()).toMatchObject([
      { operation: "AdminGetUser", actor: { username: "admin" }, target: { username: "member" } },
      { operation: "AdminDisableUser", actor: { username: "admin" }, outcome: "SUCCESS" },
    ]);
  });

  test("counts: with a budget of one call nothing is written, and the user stays signed in", async () => {
    await start({ UPSTREAM_CALLS_PER_REQUEST: "1" });
    const { body } = await asAdmin(disableUser);
    expect([body.data.disableUser, body.errors[0].extensions.code]).toEqual([null, beyondBudget]);
    expect(operations()).toEqual(["AdminGetUser"]);
    expect(records().map(({ outcome }) => outcome)).toEqual(["SUCCESS", beyondBudget]);
    const me = await gateway.ask("{ me { ... on Me { username } } }", {}, { as: "member" });
    expect(me.body.data.me.username).toBe("member");
  });
});

test("a renewal counts, and the browser keeps the tokens that it brought although nothing is left for the field", async () => {
  await start({ SESSION_MODE: "cookie", UPSTREAM_CALLS_PER_REQUEST: "1" });
  const browser = new Browser(gateway);
  await browser.ask(
    'mutation { signIn(input: { username: "member", with: { password: "Embedded-pool-1" } }) { __typename } }',
  );
  browser.cookies.set(
    "__Host-access",
    gateway.embedded.issueAccessToken("member", { expiresInSeconds: -10 }),
  );
  gateway.sent.length = 0;
  const me = () => browser.ask("{ me { ... on Me { username } } }");
  const [first, second] = [await me(), await me()];
  expect(first.body.errors[0].extensions.code).toBe(beyondBudget);
  expect(second.body.data.me.username).toBe("member");
  expect(operations()).toEqual(["GetTokensFromRefreshToken", "GetUser"]);
});
