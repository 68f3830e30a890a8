/** Clocks of the pool and of the instances that are apart: nobody comes in by it, and nobody is kept out for long. */
import { randomBytes } from "node:crypto";
import { EmbeddedPool } from "../../src/embedded/pool";
import { code } from "../helpers/documents";
import { startGateway, type TestGateway } from "../helpers/gateway";
import { password } from "../helpers/people";
import { hasRedis, startRedis } from "../helpers/redis";
import { state, until } from "../helpers/waiting";

const requests = '{ user(username: "member") { __typename } }';
const over = "UNAUTHENTICATED";

/** The time of day that no test changes. */
const realTime = () => performance.timeOrigin + performance.now();
const poolAt = (seconds: number) => new EmbeddedPool({ clock: () => new Date(realTime() + seconds * 1_000) });

async function signIn(gateway: TestGateway, username = "admin"): Promise<string> {
  const { body } = await gateway.ask(
    `mutation { signIn(input: { username: "${username}", with: { password: "${password}" } }) { ... on SignInSuccess { tokens { accessToken } } } }`,
  );
  return body.data.signIn.tokens.accessToken;
}

/** What an administrator's field comes to. */
async function outcome(gateway: TestGateway, token: string, query = requests): Promise<string> {
  const { body } = await gateway.ask(query, {}, { token });
  return body.errors?.[0].extensions.code ?? Object.values<any>(body.data)[0].__typename;
}

const apart = [-300, -30, -2, 0, 2, 30, 300];

describe.each(apart)("with the pool's clock %p s ahead of the gateway's", (seconds) => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await startGateway({}, { embedded: poolAt(seconds) });
  });
  afterEach(() => gateway.close());

  test.each([
    "signOutEverywhere",
    'signOutUserEverywhere(input: { username: "admin" })',
    'disableUser(input: { username: "admin" })',
    "signOut",
  ])("an administrator's token is refused after %s, and a new sign-in is good immediately", async (field) => {
    const [token, other] = [await signIn(gateway), await signIn(gateway)];
    const ended = await gateway.ask(`mutation { ${field} ${code} }`, {}, { token });
    expect(Object.values<any>(ended.body.data)[0].__typename).toMatch(/Success$/);
    expect(await outcome(gateway, token)).toBe(over);
    if (field !== "signOut") expect(await outcome(gateway, other)).toBe(over);
    if (field.startsWith("disableUser"))
      await gateway.embedded.respond(
        "AdminEnableUser",
        JSON.stringify({ UserPoolId: gateway.embedded.userPoolId, Username: "admin" }),
        true,
      );
    expect(await outcome(gateway, await signIn(gateway))).toBe("User");
    expect(await outcome(gateway, token)).toBe(over);
  });

  test("a sign-in that was sent before a sign-out, and answered after it, is over", async () => {
    const first = await signIn(gateway);
    const { released, release } = state();
    gateway.intercept(async ({ operation, body, signed }) => {
      if (operation !== "InitiateAuth") return gateway.embedded.respond(operation, body, signed);
      const response = await gateway.embedded.respond(operation, body, signed);
      await released;
      return response;
    });
    const second = signIn(gateway);
    await until("the second sign-in has reached Cognito", () =>
      gateway.sent.slice(1).some(({ operation }) => operation === "InitiateAuth"),
    );
    expect(await outcome(gateway, first, `mutation { signOutEverywhere ${code} }`)).toMatch(/Success$/);
    release();
    expect(await outcome(gateway, await second)).toBe(over);
  });
});

const onRedis = hasRedis ? describe : describe.skip;

onRedis.each(apart)("with another instance's clock %p s ahead", (seconds) => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let here: TestGateway;
  let there: TestGateway;
  /** What `there` does by a clock of its own. Redis, the pool and `here` keep the real one. */
  async function apartFromHere<T>(work: () => Promise<T>): Promise<T> {
    jest.useFakeTimers({ now: realTime() + seconds * 1_000, doNotFake: everythingElse });
    try {
      return await work();
    } finally {
      jest.useRealTimers();
    }
  }
  beforeEach(async () => {
    redis = await startRedis();
    const embedded = poolAt(0);
    const settings = { REDIS_URL: redis.url, CHALLENGE_KEYS: randomBytes(32).toString("base64") };
    here = await startGateway(settings, { embedded });
    there = await startGateway(settings, { embedded });
  });
  afterEach(async () => {
    await Promise.all([here.close(), there.close()]);
    await redis.end();
  });

  test("what is signed out on one is over on both, and a new sign-in on either is good immediately", async () => {
    const onHere = <T>(work: () => Promise<T>) => work();
    const sides = [
      { gateway: here, at: onHere },
      { gateway: there, at: apartFromHere },
    ];
    for (const one of sides)
      for (const other of sides) {
        const token = await signIn(here);
        await one.at(() => outcome(one.gateway, token, `mutation { signOutEverywhere ${code} }`));
        const fresh = await other.at(() => signIn(other.gateway));
        for (const side of sides) {
          expect(await side.at(() => outcome(side.gateway, token))).toBe(over);
          expect(await side.at(() => outcome(side.gateway, fresh))).toBe("User");
        }
      }
  });

  test("an idempotency key stands for one call, and a sign-in begun here goes on there", async () => {
    const token = await signIn(here);
    const create = `mutation { createUser(input: { username: "kim", temporaryPassword: "${password}", idempotencyKey: "key" }) ${code} }`;
    const created = await outcome(here, token, create);
    expect(await apartFromHere(() => outcome(there, token, create))).toBe(created);
    const sent = [...here.sent, ...there.sent].filter(({ operation }) => operation === "AdminCreateUser");
    expect(sent).toHaveLength(1);

    const first = await here.ask(
      `mutation { signIn(input: { username: "kim", with: { password: "${password}" } }) { ... on NewPasswordRequiredChallenge { challengeToken } } }`,
    );
    const answer = `mutation ($token: String!) { answerChallenge(input: { challengeToken: $token, answer: { newPassword: { password: "Another-horse-1" } } }) ${code} }`;
    const { body } = await apartFromHere(() =>
      there.ask(answer, { token: first.body.data.signIn.challengeToken }),
    );
    expect(body.data.answerChallenge.__typename).toBe("SignInSuccess");
  });
});

test("a token that has expired by the clock of one instance is signed out there for another whose clock is behind", async () => {
  const embedded = poolAt(0);
  const gateway = await startGateway({}, { embedded });
  const token = embedded.issueAccessToken("admin", { expiresInSeconds: 60 });
  jest.useFakeTimers({ now: realTime() + 120_000, doNotFake: everythingElse });
  await gateway.ask(`mutation { signOut ${code} }`, {}, { token });
  jest.useRealTimers();
  expect(await outcome(gateway, token)).toBe(over);
  await gateway.close();
});

/** All but the time of day. */
const everythingElse = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const as any;
