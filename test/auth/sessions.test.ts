/** Sessions: in the client's hands or in cookies, renewed once, and over at once when somebody signs out. */
import { StoredRevocationList } from "../../src/auth/revocationList";
import { Browser } from "../helpers/browser";
import { setClock } from "../helpers/clock";
import { me } from "../helpers/documents";
import { exception, startGateway, type TestGateway } from "../helpers/gateway";
import { password } from "../helpers/people";

const signIn = `mutation ($username: String!, $password: String!) { signIn(input: { username: $username, with: { password: $password } }) { __typename ... on SignInSuccess { tokens { accessToken refreshToken } } } }`;
const outcome = "{ __typename ... on CognitoError { code message } }";

/** Somebody who is signed in, whatever that means in the mode. */
interface Person {
  ask(query: string, variables?: object): Promise<{ body: any }>;
}

const modes = {
  bearer: async (gateway: TestGateway, username: string): Promise<Person> => {
    const { body } = await gateway.ask(signIn, { username, password });
    const { accessToken: token, refreshToken } = body.data.signIn.tokens;
    return {
      ask: (query, variables = {}) => gateway.ask(query, { refreshToken, ...variables }, { token }),
    };
  },
  cookie: async (gateway: TestGateway, username: string): Promise<Person> => {
    const browser = new Browser(gateway);
    const { body } = await browser.ask(signIn, { username, password });
    expect(body.data.signIn).toEqual({ __typename: "SignInSuccess", tokens: null });
    return browser;
  },
};

describe.each(Object.keys(modes) as (keyof typeof modes)[])("in the mode %s", (mode) => {
  let gateway: TestGateway;
  const signedIn = (username = "member") => modes[mode](gateway, username);
  const works = async (person: Person) => (await person.ask(me)).body.data.me?.username;
  const refused = async (person: Person) => {
    const { body } = await person.ask(me);
    return [body.data.me, body.errors?.[0].extensions.code];
  };
  const over = [null, "UNAUTHENTICATED"];

  beforeEach(async () => {
    gateway = await startGateway({ SESSION_MODE: mode });
  });
  afterEach(() => gateway.close());

  test("a user signs in, changes the password, and signs out", async () => {
    const person = await signedIn();
    expect(await works(person)).toBe("member");
    const changed = await person.ask(
      `mutation { changePassword(input: { previousPassword: "${password}", proposedPassword: "Another-horse-1" }) ${outcome} }`,
    );
    expect(changed.body.data.changePassword.__typename).toBe("ChangePasswordSuccess");
    const out = await person.ask(`mutation { signOut ${outcome} }`);
    expect(out.body.data.signOut.__typename).toBe("SignOutSuccess");
    expect(await refused(person)).toEqual(over);
  });

  test("whoever is signed in sees the groups that decide what they may do", async () => {
    const groupsOf = async (username: string) =>
      (await (await signedIn(username)).ask("{ me { ... on Me { groups } } }")).body.data.me.groups;
    expect(await groupsOf("admin")).toEqual(["admins"]);
    expect(await groupsOf("member")).toEqual([]);
  });

  test("signing out ends this session, and no other", async () => {
    const [phone, laptop] = [await signedIn(), await signedIn()];
    await phone.ask(`mutation { signOut ${outcome} }`);
    expect(await refused(phone)).toEqual(over);
    expect(await works(laptop)).toBe("member");
  });

  test("signing out everywhere ends all at once, and a new sign-in in the same second is good", async () => {
    const [phone, laptop] = [await signedIn(), await signedIn()];
    await phone.ask(`mutation { signOutEverywhere ${outcome} }`);
    const again = await signedIn();
    expect(await refused(phone)).toEqual(over);
    expect(await refused(laptop)).toEqual(over);
    expect(await works(again)).toBe("member");
  });

  test.each([
    ["signOutUserEverywhere", "signed_out"],
    ["disableUser", "disabled"],
    ["deleteUser", "deleted"],
  ])("%s: who is %s by an administrator is refused at once, also when named by the sub", async (field) => {
    const [person, admin] = [await signedIn(), await signedIn("admin")];
    const { body } = await admin.ask('{ user(username: "member") { ... on User { sub } } }');
    const done = await admin.ask(
      `mutation { ${field}(input: { username: "${body.data.user.sub}" }) ${outcome} }`,
    );
    expect(done.body.data[field].__typename).toMatch(/Success$/);
    gateway.sent.length = 0;
    expect(await refused(person)).toEqual(over);
    expect(gateway.sent).toEqual([]);
    expect(await works(admin)).toBe("admin");
  });

  test("who deletes the account is refused at once", async () => {
    const [person, laptop] = [await signedIn(), await signedIn()];
    await person.ask(`mutation { deleteMe ${outcome} }`);
    expect(await refused(person)).toEqual(over);
    expect(await refused(laptop)).toEqual(over);
  });

  test("a refusal of Cognito's ends nothing", async () => {
    const [person, admin] = [await signedIn(), await signedIn("admin")];
    gateway.intercept(({ operation }) =>
      operation === "AdminDisableUser"
        ? { status: 400, headers: {}, body: '{"__type":"TooManyRequestsException"}' }
        : undefined,
    );
    await admin.ask(`mutation { disableUser(input: { username: "member" }) ${outcome} }`);
    expect(await works(person)).toBe("member");
  });
});

describe("with tokens in the client's hands", () => {
  test("a refresh token that is revoked takes the access token that is sent along with it", async () => {
    const gateway = await startGateway();
    const person = await modes.bearer(gateway, "member");
    await person.ask(
      `mutation ($refreshToken: String!) { revokeRefreshToken(input: { token: $refreshToken }) ${outcome} }`,
    );
    expect((await person.ask(me)).body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
    await gateway.close();
  });

  test("a refresh token that is revoked takes the session's other access tokens, though the one sent along expires meanwhile", async () => {
    const gateway = await startGateway();
    const { body } = await gateway.ask(signIn, { username: "admin", password });
    const { accessToken: token, refreshToken } = body.data.signIn.tokens;
    const began = Date.now();
    setClock(began + 1_800_000);
    const renewed = await gateway.ask(
      "mutation ($refreshToken: String!) { refreshTokens(input: { refreshToken: $refreshToken }) { ... on RefreshTokensSuccess { tokens { accessToken } } } }",
      { refreshToken },
    );
    gateway.intercept(({ operation }) => {
      if (operation === "RevokeToken") setClock(began + 3_660_000);
      return undefined;
    });
    await gateway.ask(
      `mutation ($refreshToken: String!) { revokeRefreshToken(input: { token: $refreshToken }) ${outcome} }`,
      { refreshToken },
      { token },
    );
    const other = renewed.body.data.refreshTokens.tokens.accessToken;
    const requests = await gateway.ask('{ user(username: "member") { __typename } }', {}, { token: other });
    jest.useRealTimers();
    await gateway.close();
    expect(requests.body.errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
    expect(requests.body.errors[0].message).toMatch(/signed out/);
  });

  test("without a token there is nothing to sign out", async () => {
    const gateway = await startGateway();
    const { body } = await gateway.ask(`mutation { signOut ${outcome} }`);
    expect(body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
    expect(gateway.sent).toEqual([]);
    await gateway.close();
  });
});

describe("where Cognito is asked about administrators' sessions", () => {
  test("one that was revoked by its id is refused before anything is done", async () => {
    const gateway = await startGateway({ CHECK_ADMIN_SESSIONS: "on" });
    const [admin, twin] = [await modes.bearer(gateway, "admin"), await modes.bearer(gateway, "admin")];
    const listed = await admin.ask(
      "{ mySessions { ... on SessionDescriptionConnection { nodes { sessionId } } } }",
    );
    if (listed.body.errors) throw new Error(JSON.stringify(listed.body.errors));
    for (const { sessionId } of listed.body.data.mySessions.nodes)
      await twin.ask(`mutation { revokeMySession(input: { sessionId: "${sessionId}" }) ${outcome} }`);
    gateway.sent.length = 0;
    const { body } = await admin.ask(`mutation { deleteUser(input: { username: "member" }) ${outcome} }`);
    expect(body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
    expect(gateway.sent.map(({ operation }) => operation)).toEqual(["GetUser"]);
    await gateway.close();
  });

  test("nothing is done either when Cognito cannot be asked", async () => {
    const gateway = await startGateway({ CHECK_ADMIN_SESSIONS: "on" });
    gateway.intercept(() => ({ status: 503, headers: {}, body: "" }));
    const { body } = await gateway.ask(
      `mutation { deleteUser(input: { username: "member" }) ${outcome} }`,
      {},
      { as: "admin" },
    );
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining("Try again later"),
      extensions: { code: "SERVICE_UNAVAILABLE" },
    });
    expect(new Set(gateway.sent.map(({ operation }) => operation))).toEqual(new Set(["GetUser"]));
    await gateway.close();
  });
});

describe("with sessions in cookies", () => {
  let gateway: TestGateway;
  let browser: Browser;
  const access = "__Host-access";
  const refresh = "__Host-refresh";
  const expired = () => gateway.embedded.issueAccessToken("member", { expiresInSeconds: -10 });

  beforeEach(async () => {
    gateway = await startGateway({ SESSION_MODE: "cookie", CORS_ORIGINS: "https://app.example.com" });
    browser = new Browser(gateway);
    await browser.ask(signIn, { username: "member", password });
  });
  afterEach(() => gateway.close());

  test("no script can read them, no other site makes them go along", () => {
    for (const name of [access, refresh])
      expect(browser.attributes.get(name)).toMatch(
        /^Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      );
  });

  test("a session that has expired is renewed, once for five requests at the same time", async () => {
    browser.cookies.set(access, expired());
    gateway.sent.length = 0;
    const replies = await Promise.all(Array.from({ length: 5 }, () => browser.ask(me)));
    expect(replies.map(({ body }) => body.data.me?.username)).toEqual(Array(5).fill("member"));
    const renewals = gateway.sent.filter(({ operation }) => operation === "GetTokensFromRefreshToken");
    expect(renewals).toHaveLength(1);
    expect(browser.cookies.get(access)).not.toBe(expired());
    for (const { headers } of replies) expect(headers.getSetCookie().join()).toContain(access);
  });

  test("refreshTokens takes the cookie's token, five times at once with one call, and answers none", async () => {
    gateway.sent.length = 0;
    const renew =
      'mutation { refreshTokens(input: { refreshToken: "" }) { __typename ... on RefreshTokensSuccess { tokens { accessToken } } } }';
    const replies = await Promise.all(Array.from({ length: 5 }, () => browser.ask(renew)));
    for (const { body } of replies)
      expect(body.data.refreshTokens).toEqual({ __typename: "RefreshTokensSuccess", tokens: null });
    expect(gateway.sent).toHaveLength(1);
  });

  test("one that cannot be renewed is over, and the cookies go", async () => {
    browser.cookies.set(access, expired());
    browser.cookies.set(refresh, "forged");
    const { body } = await browser.ask(me);
    expect(body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
    expect([...browser.cookies]).toEqual([]);
  });

  test.each<[string, Parameters<TestGateway["intercept"]>[0]]>([
    ["is away", () => ({ status: 503, headers: {}, body: "" })],
    ["breaks", () => exception("InternalErrorException", "", 500)],
    ["says slower", () => exception("TooManyRequestsException", "Slow down.")],
    ["answers nothing that can be read", () => ({ status: 200, headers: {}, body: "<html>" })],
    ["refuses the gateway", () => exception("AccessDeniedException", "")],
    ["answers no token", () => ({ status: 200, headers: {}, body: "{}" })],
  ])("while Cognito %s, nobody is told that the session is over: the cookies stay", async (_, broken) => {
    browser.cookies.set(access, expired());
    gateway.intercept(broken);
    const { body } = await browser.ask(me);
    expect(body.errors[0]).toMatchObject({
      message: expect.stringMatching(/Try again later/),
      extensions: { code: "SERVICE_UNAVAILABLE" },
    });
    expect(browser.cookies.has(refresh)).toBe(true);
    gateway.intercept(undefined);
    expect((await browser.ask(me)).body.data.me.username).toBe("member");
  });

  test.each<[string, (cookies: Map<string, string>) => void]>([
    ["a forged one", (cookies) => cookies.set(access, "eyJhbGciOiJub25lIn0.e30.")],
    [
      "one whose signature was changed",
      (cookies) => cookies.set(access, `${cookies.get(access)!.slice(0, -8)}AAAAAAAA`),
    ],
    ["an ID token", (cookies) => cookies.set(access, "a.b.c")],
  ])("%s lets nobody in", async (_, forge) => {
    forge(browser.cookies);
    browser.cookies.delete(refresh);
    gateway.sent.length = 0;
    const { body } = await browser.ask(me);
    expect(body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
    expect(gateway.sent).toEqual([]);
  });

  test("a bearer token is refused, not merged", async () => {
    const token = gateway.embedded.issueAccessToken("admin");
    gateway.sent.length = 0;
    const { body } = await browser.ask(me, {}, { authorization: `Bearer ${token}` });
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining("send no Authorization"),
      extensions: { code: "UNAUTHENTICATED" },
    });
    expect(gateway.sent).toEqual([]);
  });

  test.each([
    ["another site's page", { origin: "https://evil.example" }],
    ["a page without an origin", { origin: "null" }],
    ["another site's form", { "sec-fetch-site": "cross-site" }],
    ["a page of the right name over another port", { origin: "https://app.example.com:8443" }],
  ])("%s is refused before anything runs", async (_, headers) => {
    gateway.sent.length = 0;
    const { status, body } = await browser.ask(me, {}, headers as Record<string, string>);
    expect([status, body.errors[0].extensions.code]).toEqual([403, "FORBIDDEN"]);
    expect(gateway.sent).toEqual([]);
  });

  test("an allowed origin may send its cookies, and is told so; others are not", async () => {
    const allowed = await browser.ask(me, {}, { origin: "https://app.example.com" });
    expect(allowed.body.data.me.username).toBe("member");
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://app.example.com");
    expect(allowed.headers.get("access-control-allow-credentials")).toBe("true");
    const local = await browser.ask(me, {}, { origin: gateway.url });
    expect(local.body.data.me.username).toBe("member");
    expect(local.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("no field hands out a token", async () => {
    await browser.ask(signIn, { username: "admin", password });
    gateway.sent.length = 0;
    const { body } = await browser.ask(
      `mutation { signInUser(input: { username: "member", with: { password: "${password}" } }) ${outcome} }`,
    );
    expect(body.errors[0].extensions.code).toBe("FORBIDDEN");
    expect(gateway.sent).toEqual([]);
    expect(gateway.lines.join("")).not.toMatch(/eyJ/);
  });

  test("signing out clears them, and voids the refresh token at Cognito", async () => {
    const stolen = browser.cookies.get(refresh)!;
    await browser.ask(`mutation { signOut ${outcome} }`);
    expect([...browser.cookies]).toEqual([]);
    browser.cookies.set(refresh, stolen);
    expect((await browser.ask(me)).body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
  });
});

test("sign-outs are forgotten when no token of theirs can be left", async () => {
  let now = 1_800_000_000_000;
  const revocations = new StoredRevocationList({ clock: () => now });
  const token = { userPoolId: "p", sub: "1", username: "kim", sessionId: "s", issuedAt: now / 1_000 - 5 };
  await revocations.revokeAll({ userPoolId: "p", username: "kim" });
  expect(await revocations.isRevoked(token)).toBe(true);
  expect(await revocations.isRevoked({ ...token, userPoolId: "q" })).toBe(false);
  expect(await revocations.isRevoked({ ...token, issuedAt: now / 1_000 + 301 })).toBe(false);
  now += 25 * 60 * 60 * 1_000;
  await revocations.revokeAll({ userPoolId: "p", username: "somebody else" });
  expect(await revocations.isRevoked(token)).toBe(false);
});

test("a user called like a part of JavaScript is signed out like any other", async () => {
  const revocations = new StoredRevocationList();
  const token = { userPoolId: "p", sub: "1", username: "__proto__", sessionId: "constructor", issuedAt: 1 };
  expect(await revocations.isRevoked(token)).toBe(false);
  await revocations.revokeAll({ userPoolId: "p", username: "__proto__" });
  expect(await revocations.isRevoked(token)).toBe(true);
});
