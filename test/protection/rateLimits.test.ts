/** How often: tries on an account and from an address are stopped before Cognito is asked, the same for everybody. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isUnionType } from "graphql";
import { tables } from "../../src/graphql/routes";
import { gatewayFields } from "../../src/graphql/routes/gatewayFields";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import { describeLimits, networkOf, perHour, RateLimits } from "../../src/protection/rateLimits";
import { MemoryCounters } from "../../src/store/counters";
import { noTelemetry } from "../../src/telemetry/events";
import { exception, startGateway, type TestGateway } from "../helpers/gateway";

const routes: [field: string, route: Route][] = Object.values({ ...tables, gatewayFields }).flatMap((table) =>
  Object.entries(table as Record<string, Route>),
);
const limited = routes.filter(([, { rateLimits }]) => rateLimits);

let now = Date.now();
const gateways: TestGateway[] = [];
afterAll(() => Promise.all(gateways.map(({ close }) => close())));

/** Counts for itself, by the test's own clock. Callers' addresses are what X-Forwarded-For says, unless told otherwise. */
async function start(settings: Record<string, string> = {}) {
  const gateway = await startGateway(
    { RATE_LIMITS: "1", TRUSTED_PROXIES: "127.0.0.1", ...settings },
    { counters: new MemoryCounters(() => now) },
  );
  gateways.push(gateway);
  return gateway;
}

const outcome = "{ __typename ... on TooManyRequestsError { code message retryable retryAfterSeconds } }";
/** Fields about an account that somebody names, and what they are asked with. */
const requests: Record<string, (username: string) => string> = {
  signIn: (username) => `username: ${username}, with: { password: "Wrong-password-1" }`,
  confirmSignUp: (username) => `username: ${username}, confirmationCode: "000000"`,
  resendConfirmationCode: (username) => `username: ${username}`,
  forgotPassword: (username) => `username: ${username}`,
  confirmForgotPassword: (username) =>
    `username: ${username}, confirmationCode: "000000", password: "Correct-horse-1"`,
  updateAuthEventFeedback: (username) =>
    `username: ${username}, eventId: "1", feedbackToken: "x", feedbackValue: Valid`,
};

async function attempt(gateway: TestGateway, field: string, username: string, address = "192.0.2.1") {
  const { body } = await gateway.ask(
    `mutation { ${field}(input: { ${requests[field]!(JSON.stringify(username))} }) ${outcome} }`,
    {},
    { headers: { "x-forwarded-for": address } },
  );
  expect(body.errors).toBeUndefined();
  return body.data[field] as { __typename: string; retryAfterSeconds?: number };
}

/** How many of so many tries reached Cognito. */
async function reaching(
  gateway: TestGateway,
  tries: number,
  field: string,
  username: string,
  address: (at: number) => string,
): Promise<number> {
  gateway.sent.length = 0;
  for (let at = 0; at < tries; at++) {
    const sent = gateway.sent.length;
    const { __typename } = await attempt(gateway, field, username, address(at));
    expect([__typename === "TooManyRequestsError", gateway.sent.length - sent]).toEqual(
      __typename === "TooManyRequestsError" ? [true, 0] : [false, 1],
    );
  }
  return gateway.sent.length;
}

const here = () => "192.0.2.1";
const everywhere = (at: number) => `198.51.100.${at % 250}`;

test("every field that needs no token is limited, and says so by type and in its description", () => {
  const schema = makeSchema();
  const open = routes.filter(([, { accessLevel }]) => accessLevel.name === "public").map(([field]) => field);
  const names = limited.map(([field]) => field);
  expect(names).toEqual(expect.arrayContaining(open));
  for (const [field, { rateLimits }] of limited) {
    const { type, description } = schema.getMutationType()!.getFields()[field]!;
    const members = isUnionType(type) ? type.getTypes().map(({ name }) => name) : [];
    expect([field, members.filter((name) => name === "TooManyRequestsError")]).toEqual([
      field,
      ["TooManyRequestsError"],
    ]);
    expect(description).toContain(`At most ${describeLimits(rateLimits!)}.`);
  }
});

test("the table of limits in docs/security/rate-limits.md is what is counted, both ways", () => {
  const page = readFileSync(join(__dirname, "../../docs/security/rate-limits.md"), "utf8");
  const section = page.split("## Limits of attempts")[1]!.split("\n## ")[0]!;
  const rows = [...section.matchAll(/^\| (`.*?) \| (.*?) ?\| (.*?) ?\|$/gm)].flatMap(
    ([, fields, account, address]) =>
      [...fields!.matchAll(/`(\w+)`/g)].map(([, field]) => [field, account, address]),
  );
  const rate = (input?: { times: number; seconds: number }) =>
    input ? `${input.times} ${input.seconds === 60 ? "a minute" : "an hour"}` : "";
  const counted = limited.map(([field, { rateLimits }]) => [
    field,
    rate(rateLimits!.account) +
      (rateLimits!.code ? `; codes that do not sign in: ${rate(rateLimits!.code)}` : "") +
      (rateLimits!.client
        ? `on one app client: ${rate(rateLimits!.client)}, without those that bring a token`
        : ""),
    rate(rateLimits!.address),
  ]);
  expect(rows.sort()).toEqual(counted.sort());
});

test("of 60 sign-ins of one account from 60 addresses, 20 reach Cognito in a minute; then the next 20 do", async () => {
  const gateway = await start();
  expect(await reaching(gateway, 60, "signIn", "member", everywhere)).toBe(20);
  const refused = await attempt(gateway, "signIn", "member", "203.0.113.9");
  expect(refused).toEqual({
    __typename: "TooManyRequestsError",
    code: "TOO_MANY_REQUESTS",
    message: "Too many attempts. Wait 60 seconds.",
    retryable: true,
    retryAfterSeconds: 60,
  });
  now += 60_000;
  expect(await reaching(gateway, 60, "signIn", "member", everywhere)).toBe(20);
});

test.each(Object.keys(requests).filter((field) => field !== "signIn"))(
  "of 30 tries of %s on one account from 30 addresses, 10 reach Cognito in an hour",
  async (field) => {
    const gateway = await start();
    expect(await reaching(gateway, 30, field, "pending", everywhere)).toBe(10);
    now += 3_599_000;
    expect((await attempt(gateway, field, "pending", "203.0.113.9")).retryAfterSeconds).toBe(1);
    now += 1_000;
    expect(await reaching(gateway, 1, field, "pending", here)).toBe(1);
  },
);

test("one address uses up half of an account's tries, and its owner still signs in from another", async () => {
  const gateway = await start();
  expect(await reaching(gateway, 200, "signIn", "member", here)).toBe(10);
  const owner = await gateway.ask(
    'mutation { signIn(input: { username: "member", with: { password: "Embedded-pool-1" } }) { __typename } }',
    {},
    { headers: { "x-forwarded-for": "203.0.113.9" } },
  );
  // Cognito's own lockout is not the gateway's to lift: only that it was asked is shown here.
  expect(owner.body.data.signIn.__typename).not.toBe("TooManyRequestsError");
  expect(gateway.sent).toHaveLength(11);
});

test("a stranger's X-Forwarded-For makes no new address", async () => {
  const gateway = await start({ TRUSTED_PROXIES: "" });
  expect(await reaching(gateway, 60, "signIn", "member", everywhere)).toBe(10);
  const behind = await start({ TRUSTED_PROXIES: "127.0.0.1" });
  const written = (at: number) => `198.51.100.${at}, 192.0.2.1`;
  expect(await reaching(behind, 60, "signIn", "member", written)).toBe(10);
});

test("an IPv4 address counts as one, however it is spelt", async () => {
  const gateway = await start();
  const spellings = ["198.51.100.78", "::ffff:198.51.100.78", "::ffff:c633:644e", "0:0:0:0:0:FFFF:C633:644E"];
  expect(await reaching(gateway, 40, "signIn", "member", (at) => spellings[at % 4]!)).toBe(10);
});

test("one address has 100 sign-ins a minute, on however many accounts", async () => {
  const gateway = await start();
  gateway.intercept(() => exception("NotAuthorizedException", "Incorrect username or password."));
  for (let at = 0; at < 130; at++) await attempt(gateway, "signIn", `user${at}`);
  expect(gateway.sent).toHaveLength(100);
  expect((await attempt(gateway, "signIn", "another", "192.0.2.2")).__typename).toBe("NotAuthorizedError");
});

test("accounts that are there and accounts that are not meet the same limits with the same words", async () => {
  for (const field of Object.keys(requests)) {
    const gateway = await start();
    const answers: Record<string, unknown[]> = { member: [], nobody: [] };
    for (const username of ["member", "nobody"])
      for (let at = 0; at < 12; at++) answers[username]!.push(await attempt(gateway, field, username));
    const tooMany = answers.member!.map((each: any) => each.__typename === "TooManyRequestsError");
    expect(tooMany).toContain(true);
    expect(answers.nobody!.map((each: any) => each.__typename === "TooManyRequestsError")).toEqual(tooMany);
    if (field !== "updateAuthEventFeedback") expect(answers.nobody).toEqual(answers.member);
  }
});

test("a name counts in any case and form as one, and other names for themselves, whatever they are", async () => {
  const gateway = await start();
  const variants = ["kim", "Kim", "KIM", "ｋｉｍ"];
  for (let at = 0; at < 10; at++) await attempt(gateway, "signIn", variants[at % variants.length]!);
  expect((await attempt(gateway, "signIn", "kIM")).__typename).toBe("TooManyRequestsError");
  for (const username of ["__proto__", "constructor", "toString", "hasOwnProperty", "kim2", "кim"])
    expect([username, await reaching(gateway, 12, "signIn", username, here)]).toEqual([username, 10]);
});

describe("codes in the middle of a sign-in", () => {
  const challenged = { ChallengeName: "SOFTWARE_TOKEN_MFA", Session: "s", ChallengeParameters: {} };
  const answered = (output: object) => ({ status: 200, headers: {}, body: JSON.stringify(output) });

  /** Answers 30 challenges of one user, each from an address of its own. */
  async function answers(answer: object | undefined) {
    const gateway = await start();
    gateway.intercept(({ operation }) =>
      operation === "InitiateAuth"
        ? answered(challenged)
        : answer
          ? answered(answer)
          : exception("CodeMismatchException", "Invalid code received for user"),
    );
    const { body } = await gateway.ask(
      'mutation { signIn(input: { username: "member", with: { password: "p" } }) { ... on SoftwareTokenMfaChallenge { challengeToken } } }',
    );
    const { challengeToken } = body.data.signIn;
    gateway.sent.length = 0;
    for (let at = 0; at < 19; at++)
      await gateway.ask(
        `mutation ($challengeToken: String!) { answerChallenge(input: { challengeToken: $challengeToken, answer: { softwareTokenMfaCode: "000000" } }) ${outcome} }`,
        { challengeToken },
        { headers: { "x-forwarded-for": everywhere(at) } },
      );
    return gateway.sent.length;
  }

  test("count for the user in the sealed token: 10 wrong ones an hour reach Cognito", async () => {
    expect(await answers(undefined)).toBe(10);
  });

  test("do not count when they sign in", async () => {
    const tokens = { AccessToken: "a", IdToken: "i", RefreshToken: "r", ExpiresIn: 3_600 };
    expect(await answers({ AuthenticationResult: tokens })).toBe(19);
  });
});

test("what users do with their own account counts for the caller, and for nobody else", async () => {
  const gateway = await start();
  const change = async (as: string, address: string) =>
    (
      await gateway.ask(
        `mutation { changePassword(input: { previousPassword: "wrong", proposedPassword: "Correct-horse-1" }) ${outcome} }`,
        {},
        { as, headers: { "x-forwarded-for": address } },
      )
    ).body.data.changePassword.__typename;
  for (let at = 0; at < 20; at++) await change("member", everywhere(at));
  expect(await change("member", "203.0.113.9")).toBe("TooManyRequestsError");
  expect(await change("admin", "203.0.113.9")).not.toBe("TooManyRequestsError");
});

test("limits can be widened and lifted", async () => {
  const wide = await start({ RATE_LIMITS: "2" });
  expect(await reaching(wide, 30, "confirmSignUp", "pending", everywhere)).toBe(20);
  const lifted = await start({ RATE_LIMITS: "off" });
  expect(await reaching(lifted, 30, "confirmSignUp", "pending", everywhere)).toBe(30);
});

test("an address that sends more requests than it may is answered 429, with the time to wait", async () => {
  const gateway = await start({ REQUESTS_PER_MINUTE: "3" });
  const ask = (address: string) =>
    gateway.ask("{ __typename }", {}, { headers: { "x-forwarded-for": address } });
  for (let at = 0; at < 3; at++) expect((await ask("192.0.2.1")).status).toBe(200);
  const refused = await ask("192.0.2.1");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  expect(refused.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(refused.body).toEqual({
    errors: [{ message: "Too many requests. Wait 60 seconds.", extensions: { code: "RATE_LIMITED" } }],
  });
  expect((await ask("192.0.2.2")).status).toBe(200);
});

test("a proxy that nobody named is told of once", async () => {
  const gateway = await start({ TRUSTED_PROXIES: "" });
  for (let at = 0; at < 3; at++)
    await gateway.ask("{ __typename }", {}, { headers: { "x-forwarded-for": "192.0.2.1" } });
  expect(gateway.lines.filter((line) => line.includes("TRUSTED_PROXIES"))).toHaveLength(1);
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::9", "2001:db8:0:0::/64"],
  ["2001:db8::1:2:3:9", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["::", "0:0:0:0::/64"],
  ["", ""],
])("the address %p counts as %p", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("the accounts that are counted are bounded, however many names come", async () => {
  const counters = new MemoryCounters();
  const limits = new RateLimits(counters, 1, noTelemetry);
  const tryEach = async (from: number, to: number) => {
    for (let at = from; at < to; at++)
      await limits.count(
        { account: perHour(10) },
        {
          field: "confirmSignUp",
          account: `somebody${at}@example.com`,
          address: "192.0.2.1",
          submitsCode: false,
        },
      );
  };
  await tryEach(0, 75_000);
  expect(counters.size).toBe(150_000);
  await tryEach(75_000, 200_000);
  expect(counters.size).toBe(150_000);
});
