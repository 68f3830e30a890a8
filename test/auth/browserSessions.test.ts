/** Browser sessions under strain: renewed on the right device and client, and over for good when somebody signs out. */
import { isObjectType, isUnionType } from "graphql";
import { Renewals } from "../../src/auth/browserSession";
import { makeSchema } from "../../src/graphql/schema";
import { MemoryStore } from "../../src/store/store";
import { Browser } from "../helpers/browser";
import { me } from "../helpers/documents";
import { exception, startConfidentialGateway, startGateway, type TestGateway } from "../helpers/gateway";
import { password } from "../helpers/people";
import { until } from "../helpers/waiting";

const access = "__Host-access";
const refresh = "__Host-refresh";
const outcome = "{ __typename ... on CognitoError { code message } }";
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignInSuccess { tokens { accessToken } newDevice { deviceKey } } } }`;

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const gateway of open.splice(0)) await gateway.close();
});
async function start(settings: Record<string, string> = {}) {
  const gateway = await startConfidentialGateway({ SESSION_MODE: "cookie", ...settings });
  open.push(gateway);
  return gateway;
}
async function signedIn(gateway: TestGateway, more: object = {}) {
  const browser = new Browser(gateway);
  const { body } = await browser.ask(signIn, { input: { username: "member", with: { password }, ...more } });
  expect(body.data.signIn).toMatchObject({ __typename: "SignInSuccess", tokens: null });
  return browser;
}
/** As browsers do with a cookie whose time is over. */
const dropAccess = (browser: Browser) => browser.cookies.delete(access);
const signOut = `mutation { signOut ${outcome} }`;

test("a session on a device that the pool tracks is renewed with the device's key", async () => {
  const gateway = await start();
  await gateway.embedded.respond(
    "UpdateUserPool",
    JSON.stringify({
      UserPoolId: gateway.embedded.userPoolId,
      DeviceConfiguration: { ChallengeRequiredOnNewDevice: true },
    }),
    true,
  );
  const browser = await signedIn(gateway);
  for (const query of [me, `mutation { refreshTokens(input: { refreshToken: "" }) ${outcome} }`, me]) {
    dropAccess(browser);
    const { body } = await browser.ask(query);
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body)).toMatch(/"member"|RefreshTokensSuccess/);
  }
});

test("a session of another app client is renewed, and signed out, as that client's", async () => {
  const gateway = await start();
  const browser = await signedIn(gateway, { clientId: gateway.embedded.clientId });
  dropAccess(browser);
  expect((await browser.ask(me)).body.data.me?.username).toBe("member");
  dropAccess(browser);
  expect((await browser.ask(signOut)).body.data.signOut.__typename).toBe("SignOutSuccess");
  expect(gateway.sent.at(-1)?.input.ClientId).toBe(gateway.embedded.clientId);
});

test.each(["signOutEverywhere", "deleteMe"])(
  "%s also ends a session that was renewed for it",
  async (field) => {
    const gateway = await start();
    const browser = await signedIn(gateway);
    const other = await signedIn(gateway);
    dropAccess(browser);
    const { body, headers } = await browser.ask(`mutation { ${field} ${outcome} }`);
    expect(body.data[field].__typename).toMatch(/Success$/);
    expect([...browser.cookies]).toEqual([]);
    // Who kept the cookies of the answer has nothing of them either.
    const stored = headers.getSetCookie().find((set) => /^__Host-access=[^;]/.test(set));
    if (stored) browser.cookies.set(access, stored.replace(/^[^=]*=|;.*/g, ""));
    for (const each of [browser, other])
      expect((await each.ask(me)).body.errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
  },
);

test.each(["before", "after"])(
  "a sign-out wins over a renewal under way whose answer comes %s it",
  async (order) => {
    const gateway = await start();
    const browser = await signedIn(gateway);
    dropAccess(browser);
    const tab = new Browser(gateway);
    for (const [name, value] of browser.cookies) tab.cookies.set(name, value);
    let requests = () => {};
    const isAsked = new Promise<void>((resolve) => {
      requests = resolve;
    });
    let release = () => {};
    const state = new Promise<void>((resolve) => {
      release = resolve;
    });
    gateway.intercept(({ operation, body, signed }) => {
      if (operation !== "GetTokensFromRefreshToken") return undefined;
      requests();
      return state.then(() => gateway.embedded.respond(operation, body, signed));
    });
    const renewing = tab.ask(me);
    await isAsked;
    const signingOut = browser.ask(signOut);
    if (order === "before") release();
    else setTimeout(release, 100);
    expect((await signingOut).body.data.signOut.__typename).toBe("SignOutSuccess");
    await renewing;
    gateway.intercept(undefined);
    expect((await tab.ask(me)).body.errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
    expect([...browser.cookies]).toEqual([]);
  },
);

test("a request that comes with the cookies of before, while the sign-out runs, is not renewed", async () => {
  const gateway = await start();
  const browser = await signedIn(gateway);
  dropAccess(browser);
  const tab = new Browser(gateway);
  for (const [name, value] of browser.cookies) tab.cookies.set(name, value);
  let late: Promise<unknown> | undefined;
  gateway.intercept(({ operation }) => {
    if (operation !== "RevokeToken") return undefined;
    late = tab.ask(me);
    return late.then(() => undefined) as never;
  });
  await browser.ask(signOut);
  await late;
  expect((await tab.ask(me)).body.errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
});

test.each([
  ["is no token", "for ged;"],
  ["names a foreign client", "9foreignclient.us-east-1_d.eyJ.a.b.c.d"],
  ["is empty of everything but dots", "...."],
  ["names a prototype", "__proto__..constructor"],
])("a refresh cookie that %s ends, and nothing is asked", async (_, forged) => {
  const gateway = await start();
  const browser = await signedIn(gateway);
  dropAccess(browser);
  browser.cookies.set(refresh, encodeURIComponent(forged));
  gateway.sent.length = 0;
  const { body } = await browser.ask(me);
  expect(body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
  expect(body.errors[0].message).not.toMatch(/later/);
  expect([...browser.cookies]).toEqual([]);
  expect(gateway.sent).toEqual([]);
});

/** The fields of the schema with a token somewhere in their success. */
function fieldsWithTokens(): string[] {
  const schema = makeSchema();
  const roots = [schema.getQueryType()!, schema.getMutationType()!];
  const holds = (type: any, seen = new Set<unknown>()): boolean => {
    const named = type.ofType ? undefined : type;
    if (!named) return holds(type.ofType, seen);
    if (seen.has(named)) return false;
    seen.add(named);
    if (isUnionType(named)) return named.getTypes().some((member) => holds(member, seen));
    if (!isObjectType(named)) return false;
    return Object.values(named.getFields()).some(
      (field) =>
        (/^(access|id|refresh)Token$/.test(field.name) && /^String!?$/.test(`${field.type}`)) ||
        holds(field.type, seen),
    );
  };
  return roots
    .flatMap((root) => Object.values(root.getFields()))
    .filter(({ type }) => holds(type))
    .map(({ name }) => name);
}

test("no field of any kind hands out a token: of all that could, each answers null or is refused", async () => {
  const requests: Record<string, string> = {
    signIn: `username: "temporary", with: { password: "${password}" }`,
    answerChallenge: 'challengeToken: "…", answer: { newPassword: { password: "Next-horse-12" } }',
    refreshTokens: 'refreshToken: ""',
    issueClientToken: 'clientId: "x", secret: "y"',
    signInUser: `username: "member", with: { password: "${password}" }`,
    answerUserChallenge: 'challengeToken: "…", answer: { custom: "x" }',
  };
  expect(fieldsWithTokens().sort()).toEqual(Object.keys(requests).sort());

  const gateway = await start();
  const admin = await signedIn(gateway, { username: "admin" });
  await admin.ask(
    `mutation { createUser(input: { username: "temporary", temporaryPassword: "${password}" }) { __typename } }`,
  );
  const tokens = "tokens { accessToken idToken refreshToken }";
  const person = new Browser(gateway);
  const begun = await person.ask(
    `mutation { signIn(input: { ${requests.signIn} }) { ... on NewPasswordRequiredChallenge { challengeToken } } }`,
  );
  const { challengeToken } = begun.body.data.signIn;
  const answered = await person.ask(
    `mutation { answerChallenge(input: { ${requests.answerChallenge!.replace("…", challengeToken)} }) { __typename ... on SignInSuccess { ${tokens} } } }`,
  );
  expect(answered.body.data.answerChallenge).toEqual({ __typename: "SignInSuccess", tokens: null });
  const renewed = await person.ask(
    `mutation { refreshTokens(input: { ${requests.refreshTokens} }) { __typename ... on RefreshTokensSuccess { ${tokens} } } }`,
  );
  expect(renewed.body.data.refreshTokens).toEqual({ __typename: "RefreshTokensSuccess", tokens: null });
  gateway.sent.length = 0;
  for (const field of ["issueClientToken", "signInUser"]) {
    const { body } = await admin.ask(`mutation { ${field}(input: { ${requests[field]} }) { __typename } }`);
    expect([field, body.errors?.[0].extensions.code]).toEqual([field, "FORBIDDEN"]);
  }
  const { body } = await admin.ask(
    `mutation { answerUserChallenge(input: { ${requests.answerUserChallenge!.replace("…", challengeToken)} }) { __typename } }`,
  );
  expect(JSON.stringify(body)).toMatch(/FORBIDDEN|ChallengeTamperedError/);
  expect(gateway.sent).toEqual([]);
});

test("a refresh under way while somebody signs out everywhere brings no token that is good", async () => {
  const gateway = await startGateway();
  open.push(gateway);
  const tokensOf = async () => {
    const query =
      "mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { tokens { accessToken refreshToken } } } }";
    const { body } = await gateway.ask(query, { input: { username: "member", with: { password } } });
    return body.data.signIn.tokens;
  };
  const tokens = await tokensOf();
  let release = () => {};
  const state = new Promise<void>((resolve) => {
    release = resolve;
  });
  gateway.intercept(async ({ operation, body, signed }) => {
    const response = await gateway.embedded.respond(operation, body, signed);
    if (operation === "GetTokensFromRefreshToken") await state;
    return response;
  });
  const refreshing = gateway.ask(
    "mutation ($t: String!) { refreshTokens(input: { refreshToken: $t }) { ... on RefreshTokensSuccess { tokens { accessToken } } } }",
    { t: tokens.refreshToken },
  );
  await until("the refresh has reached Cognito", () =>
    gateway.sent.some(({ operation }) => operation === "GetTokensFromRefreshToken"),
  );
  await gateway.ask(`mutation { signOutEverywhere ${outcome} }`, {}, { token: tokens.accessToken });
  release();
  const { accessToken } = (await refreshing).body.data.refreshTokens.tokens;
  for (const token of [accessToken, tokens.accessToken])
    expect((await gateway.ask(me, {}, { token })).body.errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
});

describe("with refresh tokens that rotate", () => {
  const rotate = (gateway: TestGateway) =>
    gateway.embedded.respond(
      "UpdateUserPoolClient",
      JSON.stringify({
        UserPoolId: gateway.embedded.userPoolId,
        ClientId: gateway.embedded.confidentialClientId,
        ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
        RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 0 },
      }),
      true,
    );

  test("five renewals at once are one, nobody is signed out, and each renewal begins a new token's life", async () => {
    const gateway = await start();
    expect((await rotate(gateway)).status).toBe(200);
    const browser = await signedIn(gateway);
    for (let round = 0; round < 3; round++) {
      dropAccess(browser);
      const before = browser.cookies.get(refresh);
      gateway.sent.length = 0;
      const replies = await Promise.all(Array.from({ length: 5 }, () => browser.ask(me)));
      expect(replies.map(({ body }) => body.data.me?.username)).toEqual(Array(5).fill("member"));
      expect(gateway.sent.filter(({ operation }) => operation === "GetTokensFromRefreshToken")).toHaveLength(
        1,
      );
      expect(browser.cookies.get(refresh)).not.toBe(before);
    }
  });

  test("a sign-out ends every access token of the session, the renewed ones and the first", async () => {
    const gateway = await start();
    await rotate(gateway);
    const browser = await signedIn(gateway);
    const copies = [browser.cookies.get(access)!];
    for (let round = 0; round < 2; round++) {
      dropAccess(browser);
      await browser.ask(me);
      copies.push(browser.cookies.get(access)!);
    }
    expect(new Set(copies).size).toBe(3);
    await browser.ask(signOut);
    for (const copy of copies) {
      const thief = new Browser(gateway);
      thief.cookies.set(access, copy);
      expect((await thief.ask(me)).body.errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
    }
  });

  test("with the tokens in the client's hands one of five renewals wins, and the others are told why", async () => {
    const gateway = await start({ SESSION_MODE: "bearer" });
    await rotate(gateway);
    const { body } = await gateway.ask(
      "mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { tokens { refreshToken } } } }",
      { input: { username: "member", with: { password } } },
    );
    const renew = (refreshToken: string) =>
      gateway.ask(
        "mutation ($input: RefreshTokensInput!) { refreshTokens(input: $input) { __typename ... on RefreshTokensSuccess { tokens { refreshToken } } } }",
        { input: { refreshToken } },
      );
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => renew(body.data.signIn.tokens.refreshToken)),
    );
    const outcomes = replies.map((reply) => reply.body.data.refreshTokens);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array(4).fill("RefreshTokenReuseError"),
      "RefreshTokensSuccess",
    ]);
    const won = outcomes.find(({ tokens }) => tokens).tokens.refreshToken;
    expect((await renew(won)).body.data.refreshTokens.__typename).toBe("RefreshTokensSuccess");
  });
});

test("a user named by an alias is signed out also when Cognito has deleted the account before it could be read", async () => {
  const gateway = await startGateway();
  open.push(gateway);
  const token = gateway.embedded.issueAccessToken("member");
  gateway.intercept(async ({ operation, body, signed }) => {
    if (operation === "AdminGetUser") await new Promise((resolve) => setTimeout(resolve, 50));
    return gateway.embedded.respond(operation, body, signed);
  });
  const { body } = await gateway.ask(
    `mutation { deleteUser(input: { username: "member@example.com" }) ${outcome} }`,
    {},
    { as: "admin" },
  );
  expect(body.data.deleteUser.__typename).toBe("DeleteUserSuccess");
  gateway.sent.length = 0;
  expect((await gateway.ask(me, {}, { token })).body.errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
  expect(gateway.sent).toEqual([]);
});

test.each(["TooManyRequestsException", "InternalErrorException", "ForbiddenException"])(
  "CHECK_ADMIN_SESSIONS: %s says nothing of the session, so the caller is told to try again",
  async (name) => {
    const gateway = await startGateway({ CHECK_ADMIN_SESSIONS: "on" });
    open.push(gateway);
    gateway.intercept(() => exception(name, "x", name.startsWith("Internal") ? 500 : 400));
    const { body } = await gateway.ask(
      `mutation { deleteUser(input: { username: "member" }) ${outcome} }`,
      {},
      { as: "admin" },
    );
    expect(body.errors[0].message).toMatch(/Try again later/);
  },
);

describe("renewals", () => {
  const renewed = { authenticationResult: { accessToken: "a" } };

  test("that broke off are not remembered", async () => {
    const renewals = new Renewals(new MemoryStore(10_000));
    await expect(renewals.renew("t", () => Promise.reject(new Error("no budget")))).rejects.toThrow();
    expect(await renewals.renew("t", async () => renewed)).toBe(renewed);
  });

  test("are remembered for a while, and the oldest is forgotten when there are many", async () => {
    const renewals = new Renewals(new MemoryStore(10_000));
    let requests = 0;
    const renew = async () => {
      requests++;
      return renewed;
    };
    await renewals.renew("first", renew);
    await renewals.renew("first", renew);
    expect(requests).toBe(1);
    for (let other = 0; other < 10_000; other++) await renewals.renew(`${other}`, renew);
    await renewals.renew("first", renew);
    expect(requests).toBe(10_002);
  });
});
