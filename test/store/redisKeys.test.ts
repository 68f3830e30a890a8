/** What stands in Redis: names and values that say nothing without a key, and keys that are rotated. */
import { randomBytes } from "node:crypto";
import { Redis } from "ioredis";
import { EmbeddedPool } from "../../src/embedded/pool";
import { code } from "../helpers/documents";
import { startGateway, type TestGateway } from "../helpers/gateway";
import { hasRedis, startRedis } from "../helpers/redis";
import { until } from "../helpers/waiting";

const signIn = `mutation { signIn(input: { username: "admin", with: { password: "Embedded-pool-1" } }) { ... on SignInSuccess { tokens { accessToken } } } }`;
const newKey = () => randomBytes(32).toString("base64");

const onRedis = hasRedis ? describe : describe.skip;

onRedis("in Redis", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let gateways: TestGateway[];
  const embedded = new EmbeddedPool();
  beforeEach(async () => {
    redis = await startRedis();
    gateways = [];
  });
  afterEach(async () => {
    await Promise.all(gateways.map((gateway) => gateway.close()));
    await redis.end();
  });

  async function startWith(...keys: string[]): Promise<TestGateway> {
    const settings = { REDIS_URL: redis.url, CHALLENGE_KEYS: keys.join(","), RATE_LIMITS: "1000" };
    const gateway = await startGateway(settings, { embedded });
    gateways.push(gateway);
    return gateway;
  }
  /** On a busy machine Redis can seem away for a moment. Nothing is sent then, so the request is repeated. */
  async function outcome(gateway: TestGateway, query: string, token: string): Promise<string> {
    let result = "";
    await until("Redis answers in time", async () => {
      const { body } = await gateway.ask(query, {}, { token });
      result = body.errors?.[0].extensions.code ?? Object.values<any>(body.data)[0].__typename;
      return !/^(SERVICE_UNAVAILABLE|ServiceUnavailableError)$/.test(result);
    });
    return result;
  }
  const signedIn = async (gateway: TestGateway): Promise<string> =>
    (await gateway.ask(signIn)).body.data.signIn.tokens.accessToken;
  const createUser = (name: string) =>
    `mutation { createUser(input: { username: "${name}", idempotencyKey: "${name}" }) ${code} }`;
  const isSignedIn = async (gateway: TestGateway, token: string) =>
    (await outcome(gateway, '{ user(username: "member") { __typename } }', token)) === "User";

  test("a guessed name cannot be confirmed: with another key the same things have other names", async () => {
    const client = new Redis(redis.url);
    const namesWith = async (key: string) => {
      await client.flushall();
      const gateway = await startWith(key);
      const token = await signedIn(gateway);
      await outcome(gateway, createUser("guessed"), token);
      await outcome(gateway, `mutation { signOutEverywhere ${code} }`, token);
      const names = await client.keys("*");
      await gateways.pop()!.close();
      return names;
    };
    const key = newKey();
    const [first, again, other] = [await namesWith(key), await namesWith(key), await namesWith(newKey())];
    client.disconnect();
    expect(first.length).toBeGreaterThan(5);
    expect(again.sort()).toEqual(first.sort());
    expect(other.filter((name) => first.includes(name))).toEqual(["cognito-graphql-gateway:epoch"]);
  });

  test("while keys are rotated, instances that have one in common see each other's sign-outs and keys", async () => {
    const [old, next] = [newKey(), newKey()];
    const [before, between, after] = [
      await startWith(old),
      await startWith(next, old),
      await startWith(next),
    ];
    for (const [one, other] of [
      [before, between],
      [between, before],
      [between, after],
      [after, between],
    ] as const) {
      const token = await signedIn(one);
      expect(await isSignedIn(other, token)).toBe(true);
      await outcome(one, `mutation { signOut ${code} }`, token);
      expect(await isSignedIn(other, token)).toBe(false);

      const admin = embedded.issueAccessToken("admin");
      const name = `user-${gateways.indexOf(one)}-${gateways.indexOf(other)}`;
      const sentBefore = one.sent.length + other.sent.length;
      expect(await outcome(one, createUser(name), admin)).toBe("CreateUserSuccess");
      expect(await outcome(other, createUser(name), admin)).toBe("CreateUserSuccess");
      expect(one.sent.length + other.sent.length).toBe(sentBefore + 1);
    }
  });
});
