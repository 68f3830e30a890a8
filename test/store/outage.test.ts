/** Two instances, and a Redis that comes back: with what it held, without it, or after it hung. */
import { randomBytes } from "node:crypto";
import { Redis } from "ioredis";
import { EmbeddedPool } from "../../src/embedded/pool";
import { Browser } from "../helpers/browser";
import { code } from "../helpers/documents";
import { startGateway, type TestGateway } from "../helpers/gateway";
import { password } from "../helpers/people";
import { hasRedis, startRedis } from "../helpers/redis";
import { until } from "../helpers/waiting";

const user = `{ user(username: "member") ${code} }`;
const signOut = `mutation { signOut ${code} }`;
const signIn = (word = password) =>
  `mutation { signIn(input: { username: "admin", with: { password: "${word}" } }) { __typename ... on CognitoError { code } ... on SignInSuccess { tokens { accessToken } } } }`;
const createUser = (username: string) =>
  `mutation { createUser(input: { username: "${username}", idempotencyKey: "${username}" }) ${code} }`;
const over = "UNAUTHENTICATED";
/** While it cannot be confirmed that a token was not signed out. */
const notSure = "SERVICE_UNAVAILABLE";

const onRedis = hasRedis ? describe : describe.skip;

onRedis("when Redis comes back", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let embedded: EmbeddedPool;
  let settings: Record<string, string>;
  let gateways: TestGateway[];
  let [here, there]: TestGateway[] = [];

  async function start(more: Record<string, string> = {}, keeps = false) {
    redis = await startRedis({ keeps });
    embedded = new EmbeddedPool();
    settings = { REDIS_URL: redis.url, CHALLENGE_KEYS: randomBytes(32).toString("base64"), ...more };
    gateways = [];
    here = await another();
    there = await another();
  }
  async function another(): Promise<TestGateway> {
    const gateway = await startGateway(settings, { embedded });
    gateways.push(gateway);
    return gateway;
  }
  afterEach(async () => {
    await Promise.all(gateways.map((gateway) => gateway.close()));
    await redis.end();
  });

  const sent = (operation: string) =>
    gateways.flatMap((gateway) => gateway.sent).filter((each) => each.operation === operation).length;
  async function outcome(gateway: TestGateway, query: string, token?: string): Promise<string> {
    const { body } = await gateway.ask(query, {}, { token });
    const [value] = Object.values<any>(body.data ?? {});
    return body.errors?.[0].extensions.code ?? value.code ?? value.__typename;
  }
  async function signedIn(gateway: TestGateway): Promise<string> {
    return (await gateway.ask(signIn())).body.data.signIn.tokens.accessToken;
  }
  /** Until an administrator is let in again; meanwhile these are not. */
  async function untilAdministratorsAreLetIn(gateway: TestGateway, ...tokens: string[]) {
    await until("administrators are let in", async () => {
      for (const token of tokens) expect([over, notSure]).toContain(await outcome(gateway, user, token));
      return (await outcome(gateway, user, embedded.issueAccessToken("admin"))) === "User";
    });
    for (const token of tokens) expect(await outcome(gateway, user, token)).toBe(over);
  }

  const flush = async () => {
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
  };
  const outages: Record<string, { keeps?: boolean; begin(): unknown; end(): unknown }> = {
    "without what it held": { begin: () => redis.stop(), end: () => redis.start() },
    "with what it held": { keeps: true, begin: () => redis.stop(), end: () => redis.start() },
    "after it hung": { begin: () => redis.hang(), end: () => redis.wakeUp() },
    "emptied, on the same connections": { begin: () => {}, end: flush },
  };

  test.each(Object.entries(outages))(
    "%s, what was signed out before and meanwhile is refused by all instances",
    async (_, { keeps, begin, end }) => {
      await start({}, keeps);
      const tokens = [await signedIn(here!), await signedIn(here!), await signedIn(there!)] as const;
      await outcome(here!, signOut, tokens[0]);
      await begin();
      await outcome(here!, signOut, tokens[1]);
      await outcome(there!, signOut, tokens[2]);
      await end();
      for (const gateway of [here!, there!]) await untilAdministratorsAreLetIn(gateway, ...tokens);
      const third = await another();
      for (const token of tokens) expect(await outcome(third, user, token)).toBe(over);
    },
  );

  test("who was signed out everywhere meanwhile, and signed in again, is signed in on all instances", async () => {
    await start();
    const token = await signedIn(here!);
    await redis.stop();
    await outcome(here!, `mutation { signOutEverywhere ${code} }`, token);
    const fresh = await signedIn(here!);
    await redis.start();
    for (const gateway of [here!, there!]) {
      await until("the new sign-in counts", async () => (await outcome(gateway, user, fresh)) === "User");
      expect(await outcome(gateway, user, token)).toBe(over);
    }
  });

  test("without what it held, an idempotency key still stands for its call, on the other instance, too", async () => {
    await start();
    const admin = embedded.issueAccessToken("admin");
    expect(await outcome(here!, createUser("kim"), admin)).toBe("CreateUserSuccess");
    await redis.stop();
    await redis.start();
    await untilAdministratorsAreLetIn(there!);
    expect(await outcome(there!, createUser("kim"), admin)).toBe("CreateUserSuccess");
    expect(sent("AdminCreateUser")).toBe(1);
  });

  test("until all have told it what they know, what has a key is not sent", async () => {
    await start();
    const signUp = `mutation { signUp(input: { username: "kim", password: "${password}", idempotencyKey: "key" }) ${code} }`;
    expect(await outcome(here!, signUp)).toBe("SignUpSuccess");
    await flush();
    const outcomes = new Set<string>();
    await until("it has succeeded", async () =>
      outcomes.add(await outcome(there!, signUp)).has("SignUpSuccess"),
    );
    expect([...outcomes]).toEqual(["SERVICE_UNAVAILABLE", "SignUpSuccess"]);
    expect(sent("SignUp")).toBe(1);
  });

  test.each(Object.entries(outages))("%s, tries are counted on", async (_, { keeps, begin, end }) => {
    await start({ RATE_LIMITS: "1" }, keeps);
    const wrong = signIn("Wrong-password-1");
    for (let tries = 0; tries < 5; tries++) await outcome(here!, wrong);
    await begin();
    for (let tries = 0; tries < 4; tries++) await outcome(here!, wrong);
    await end();
    for (const gateway of [here!, there!]) await untilAdministratorsAreLetIn(gateway);
    // What Redis was told while it hung may count twice.
    await outcome(there!, wrong);
    for (const gateway of [here!, there!]) expect(await outcome(gateway, wrong)).toBe("TOO_MANY_REQUESTS");
    expect([9, 10]).toContain(sent("InitiateAuth"));
  });

  test("while it is away, five requests at the same time renew a browser's session once", async () => {
    await start({ SESSION_MODE: "cookie" });
    const browser = new Browser(here!);
    await browser.ask(signIn());
    const [refresh] = [...browser.cookies].filter(([name]) => name.includes("refresh"));
    browser.cookies.clear();
    browser.cookies.set(...refresh!);
    await redis.stop();
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => browser.ask("{ me { ... on Me { username } } }")),
    );
    for (const { body } of replies) expect(body.data.me).toEqual({ username: "admin" });
    expect(sent("GetTokensFromRefreshToken")).toBe(1);
  });
});
