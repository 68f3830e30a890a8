/** Tokens with many groups: too long for one cookie, and a session nevertheless. */
import { Browser } from "../helpers/browser";
import { startGateway, type TestGateway } from "../helpers/gateway";

const me = "{ me { ... on Me { username groups } } }";
const access = "__Host-access";
let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway({ SESSION_MODE: "cookie" });
});
afterEach(() => gateway.close());

const asAdministrator = (operation: string, input: object) =>
  gateway.embedded.respond(
    operation,
    JSON.stringify({ UserPoolId: gateway.embedded.userPoolId, ...input }),
    true,
  );
async function joins(count: number, length: number) {
  for (let each = 0; each < count; each++) {
    const GroupName = `${each}-`.padEnd(length, "x");
    await asAdministrator("CreateGroup", { GroupName });
    await asAdministrator("AdminAddUserToGroup", { Username: "member", GroupName });
  }
}
async function leaves(count: number, length: number) {
  for (let each = 0; each < count; each++) {
    const GroupName = `${each}-`.padEnd(length, "x");
    await asAdministrator("AdminRemoveUserFromGroup", { Username: "member", GroupName });
  }
}
const signIn = `mutation { signIn(input: { username: "member", with: { password: "Embedded-pool-1" } }) { __typename } }`;
async function signedIn(browser = new Browser(gateway)) {
  expect((await browser.ask(signIn)).body.data.signIn.__typename).toBe("SignInSuccess");
  gateway.sent.length = 0;
  return browser;
}
const requests = () => gateway.sent.map(({ operation }) => operation);
const bytes = (browser: Browser) =>
  [...browser.cookies].map(([name, value]) => name.length + value.length + 3);
const renewal = "GetTokensFromRefreshToken";

test("no cookie is longer than browsers take, and no request renews the session", async () => {
  await joins(40, 60);
  const browser = await signedIn();
  expect([...browser.cookies.keys()].sort()).toEqual([access, `${access}.1`, "__Host-refresh"]);
  expect(Math.max(...bytes(browser))).toBeLessThan(4_096);
  expect(browser.attributes.get(`${access}.1`)).toBe(browser.attributes.get(access));
  for (let each = 0; each < 3; each++) expect((await browser.ask(me)).body.data.me.groups).toHaveLength(40);
  expect(requests()).not.toContain(renewal);
});

test("a token that has become shorter takes the parts of the longer one away", async () => {
  await joins(40, 60);
  const browser = await signedIn();
  await leaves(40, 60);
  await signedIn(browser);
  expect([...browser.cookies.keys()].sort()).toEqual([access, "__Host-refresh"]);
  expect((await browser.ask(me)).body.data.me.username).toBe("member");
});

test("a sign-out takes all parts away", async () => {
  await joins(40, 60);
  const browser = await signedIn();
  await browser.ask("mutation { signOut { __typename } }");
  expect([...browser.cookies]).toEqual([]);
});

const harms: [title: string, harm: (cookies: Map<string, string>) => void][] = [
  ["a part is missing", (cookies) => cookies.delete(`${access}.1`)],
  ["the first part is missing", (cookies) => cookies.delete(access)],
  ["a part is another's", (cookies) => cookies.set(`${access}.1`, "eyJ.a.b")],
  ["a part is empty", (cookies) => cookies.set(`${access}.1`, "")],
  ["the number is too high", (cookies) => cookies.set(access, cookies.get(access)!.replace(/^./, "9"))],
  ["the number is none", (cookies) => cookies.set(access, cookies.get(access)!.replace(/^./, "x"))],
  ["the first part is a number alone", (cookies) => cookies.set(access, "2~")],
];
test.each(harms)("where %s there is no session, and the next renewal repairs it", async (_, harm) => {
  await joins(40, 60);
  const browser = await signedIn();
  const complete = new Map(browser.cookies);
  harm(browser.cookies);
  browser.cookies.delete("__Host-refresh");
  const refused = await browser.ask(me);
  expect(refused.status).toBe(200);
  expect(refused.body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
  browser.cookies.set("__Host-refresh", complete.get("__Host-refresh")!);
  expect((await browser.ask(me)).body.data.me.username).toBe("member");
  expect(requests()).toContain(renewal);
  gateway.sent.length = 0;
  expect((await browser.ask(me)).body.data.me.username).toBe("member");
  expect(requests()).not.toContain(renewal);
});

test("a token that no header would take is told to the log without its text, and the session is renewed instead", async () => {
  await joins(60, 100);
  const browser = await signedIn();
  expect([...browser.cookies.keys()]).toEqual(["__Host-refresh"]);
  expect((await browser.ask(me)).body.data.me.groups).toHaveLength(60);
  expect(requests()).toContain(renewal);
  const lines = gateway.lines.filter((line) => line.includes("too long"));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join("")).not.toContain("eyJ");
});

test("whatever fits stays below a proxy's header, with the page's own cookies", async () => {
  for (let groups = 0; groups < 60; groups += 10) {
    await joins(10, 60 + groups);
    const browser = await signedIn();
    expect(bytes(browser).reduce((sum, each) => sum + each)).toBeLessThan(7 * 1_024);
  }
});
