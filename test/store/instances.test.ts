/** Two instances and a Redis: one behaviour; and what holds while Redis is away. */
import { randomBytes } from "node:crypto";
import { Redis } from "ioredis";
import { EmbeddedPool } from "../../src/embedded/pool";
import { Browser } from "../helpers/browser";
import { code, me } from "../helpers/documents";
import { startGateway, type TestGateway } from "../helpers/gateway";
import { password } from "../helpers/people";
import { hasRedis, startRedis } from "../helpers/redis";
import { until } from "../helpers/waiting";

const signIn = `mutation { signIn(input: { username: "member", with: { password: "${password}" } }) { __typename
  ... on SignInSuccess { tokens { accessToken refreshToken } } } }`;
const user = `{ user(username: "member") { __typename ... on User { username } } }`;
const createUser = `mutation { createUser(input: { username: "kim", idempotencyKey: "key" }) ${code} }`;

const onRedis = hasRedis ? describe : describe.skip;

onRedis("two instances with a Redis", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let here: TestGateway;
  let there: TestGateway;
  const settings = (): Record<string, string> => ({
    REDIS_URL: redis.url,
    CHALLENGE_KEYS: randomBytes(32).toString("base64"),
  });
  async function start(more: Record<string, string> = {}) {
    const embedded = new EmbeddedPool();
    const same = { ...settings(), ...more };
    here = await startGateway(same, { embedded });
    there = await startGateway(same, { embedded });
  }
  const sent = (operation: string) =>
    [...here.sent, ...there.sent].filter((each) => each.operation === operation).length;
  const tokens = async () => (await here.ask(signIn)).body.data.signIn.tokens;
  const outcome = async (gateway: TestGateway, query: string, token: string) => {
    const { body } = await gateway.ask(query, {}, { token });
    return body.errors?.[0].extensions.code ?? Object.values<any>(body.data)[0];
  };

  beforeEach(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    await Promise.all([here.close(), there.close()]);
    await redis.end();
  });

  test("what is signed out on one is signed out on the other", async () => {
    await start();
    const { accessToken: token } = await tokens();
    expect(await outcome(there, me, token)).toEqual({ username: "member" });
    await here.ask(`mutation { signOut ${code} }`, {}, { token });
    expect(await outcome(there, me, token)).toBe("UNAUTHENTICATED");
  });

  test("whoever is signed out everywhere on one, and signs in there in the same second, is signed in on both", async () => {
    await start();
    const { accessToken: token } = await tokens();
    await here.ask(`mutation { signOutEverywhere ${code} }`, {}, { token });
    const { accessToken: fresh } = await tokens();
    expect(await outcome(there, me, token)).toBe("UNAUTHENTICATED");
    expect(await outcome(there, me, fresh)).toEqual({ username: "member" });
  });

  test("the same under the same idempotency key is one call, also on both at once and later", async () => {
    await start();
    const as = { as: "admin" };
    const all = await Promise.all([here, there, here, there].map((each) => each.ask(createUser, {}, as)));
    all.push(await there.ask(createUser, {}, as));
    for (const { body } of all) expect(body.data.createUser.__typename).toBe("CreateUserSuccess");
    expect(sent("AdminCreateUser")).toBe(1);
    const other = await there.ask(createUser.replace("kim", "lee"), {}, as);
    expect(other.body.data.createUser.code).toBe("IDEMPOTENCY_CONFLICT");
  });

  test("a sign-in that begins on one goes on on the other", async () => {
    await start();
    const create = `mutation { createUser(input: { username: "kim", temporaryPassword: "${password}" }) ${code} }`;
    await here.ask(create, {}, { as: "admin" });
    const first = await here.ask(
      `mutation { signIn(input: { username: "kim", with: { password: "${password}" } }) { ... on NewPasswordRequiredChallenge { challengeToken } } }`,
    );
    const answer = `mutation ($token: String!) { answerChallenge(input: { challengeToken: $token, answer: { newPassword: { password: "Another-horse-1" } } }) ${code} }`;
    const { body } = await there.ask(answer, { token: first.body.data.signIn.challengeToken });
    expect(body.data.answerChallenge.__typename).toBe("SignInSuccess");
  });

  test("tries are counted together, whichever instance they meet", async () => {
    await start({ RATE_LIMITS: "1" });
    const wrong = signIn.replace(password, "Wrong-password-1");
    const codes: string[] = [];
    for (let tries = 0; tries < 24; tries++) {
      const { body } = await [here, there][tries % 2]!.ask(
        wrong.replace("__typename", "__typename ... on CognitoError { code }"),
      );
      codes.push(body.data.signIn.code);
    }
    expect(codes.indexOf("TOO_MANY_REQUESTS")).toBe(10); // half of 20 a minute, since all are from one address
    expect(sent("InitiateAuth")).toBe(10);
  });

  test("a browser's session that has expired is renewed once, whichever instance its requests meet", async () => {
    await start({ SESSION_MODE: "cookie" });
    const browser = new Browser(here);
    await browser.ask(signIn);
    const refresh = [...browser.cookies].find(([name]) => name.includes("refresh"))!;
    const other = new Browser(there);
    for (const each of [browser, other]) {
      each.cookies.clear();
      each.cookies.set(...refresh);
    }
    const replies = await Promise.all([browser, other, browser, other].map((each) => each.ask(me)));
    for (const { body } of replies) expect(body.data.me).toEqual({ username: "member" });
    expect(sent("GetTokensFromRefreshToken")).toBe(1);
  });

  test("Redis learns no name, no token and no answer", async () => {
    await start({ SESSION_MODE: "bearer" });
    const { accessToken: token } = await tokens();
    await here.ask(createUser, {}, { as: "admin" });
    await here.ask(`mutation { signOutEverywhere ${code} }`, {}, { token });
    const client = new Redis(redis.url);
    const keys = await client.keys("*");
    expect(keys.length).toBeGreaterThan(1);
    const values = await Promise.all(keys.map((key) => client.dump(key)));
    client.disconnect();
    const all = [...keys, ...values.map(String)].join("\n");
    for (const secret of ["kim", "member", here.embedded.userPoolId, token.split(".")[1]!])
      expect(all).not.toContain(secret);
  });

  describe("while Redis is away", () => {
    beforeEach(async () => {
      await start();
      await redis.stop();
    });

    test("people sign in, and do what is their own", async () => {
      const { accessToken: token } = await tokens();
      expect(await outcome(there, me, token)).toEqual({ username: "member" });
    });

    test("administrators are refused, since they might be signed out", async () => {
      const { body } = await here.ask(user, {}, { as: "admin" });
      expect(body.errors[0].extensions.code).toBe("SERVICE_UNAVAILABLE");
      expect(sent("AdminGetUser")).toBe(0);
    });

    test("each instance counts tries for itself", async () => {
      await Promise.all([here.close(), there.close()]);
      await start({ RATE_LIMITS: "1" });
      const wrong = signIn.replace(password, "Wrong-password-1");
      for (let tries = 0; tries < 12; tries++) await here.ask(wrong);
      expect(sent("InitiateAuth")).toBe(10);
      await there.ask(wrong);
      expect(sent("InitiateAuth")).toBe(11);
    });

    test("a sign-out holds where it was done, and the log says that it is not shared", async () => {
      const { accessToken: token } = await tokens();
      await here.ask(`mutation { signOut ${code} }`, {}, { token });
      expect(await outcome(here, me, token)).toBe("UNAUTHENTICATED");
      expect(here.lines.join()).toMatch(/could not be shared with other instances/);
    });

    test("what has a key is not sent", async () => {
      const signUp = `mutation { signUp(input: { username: "kim", password: "${password}", idempotencyKey: "key" }) ${code} }`;
      const { body } = await here.ask(signUp);
      expect(body.data.signUp.code).toBe("SERVICE_UNAVAILABLE");
      expect(sent("SignUp")).toBe(0);
    });

    test("it is used again as soon as it is back", async () => {
      await redis.start();
      let names: any;
      await until("Redis is used again", async () => {
        names = await outcome(here, user, here.embedded.issueAccessToken("admin"));
        return names !== "SERVICE_UNAVAILABLE";
      });
      expect(names).toMatchObject({ username: "member" });
    });
  });
});
