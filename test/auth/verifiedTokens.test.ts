/** A token costs its signature once; what was verified is forgotten when it expires and when the pool's keys change. */
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Principal } from "../../src/auth/principal";
import { TokenVerifier } from "../../src/auth/tokens";
import { VerifiedTokens } from "../../src/auth/verifiedTokens";

const [old, next] = [1, 2].map(() => generateKeyPairSync("rsa", { modulusLength: 2048 }));
let published: Record<string, KeyObject>;
let keys: Server;
let fetches: number;
let jwksUri: string;
beforeAll(async () => {
  keys = createServer((_, reply) => {
    fetches++;
    const all = Object.entries(published).map(([kid, key]) => ({
      ...key.export({ format: "jwk" }),
      kid,
      alg: "RS256",
      use: "sig",
    }));
    reply.end(JSON.stringify({ keys: all }));
  });
  await new Promise<void>((resolve) => keys.listen(0, "127.0.0.1", resolve));
  jwksUri = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks.json`;
});
beforeEach(() => {
  published = { old: old!.publicKey };
  fetches = 0;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => new Promise((resolve) => keys.close(resolve)));

const refused = { extensions: { code: "UNAUTHENTICATED" } };
const issuer = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbC123xyz";

function issue(kid: string, key: KeyObject, username: string, seconds = 300): string {
  const iat = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: issuer,
    sub: username,
    username,
    client_id: "client",
    token_use: "access",
    jti: "1",
    iat,
    exp: iat + seconds,
  };
  const parts = [{ alg: "RS256", kid }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  return `${parts.join(".")}.${sign("sha256", Buffer.from(parts.join(".")), key).toString("base64url")}`;
}

/** A verifier, and how often it looked at a signature. */
function verifier() {
  const tokens = new TokenVerifier({ issuer, jwksUri, clientIds: new Set(["client"]) });
  const looks = jest.spyOn((tokens as any).verifier, "verify");
  return { tokens, looks: () => looks.mock.calls.length };
}

test("a token that comes again is not verified again, and is the same caller's", async () => {
  const { tokens, looks } = verifier();
  await tokens.preload();
  const token = issue("old", old!.privateKey, "kim");
  const first = await tokens.verifiedPrincipal(token);
  expect(first).toMatchObject({ username: "kim", accessToken: token, userPoolId: "eu-west-1_AbC123xyz" });
  for (let time = 0; time < 3; time++) expect(await tokens.verifiedPrincipal(token)).toEqual(first);
  expect(looks()).toBe(1);
});

test("one that differs in its last character is verified, and refused", async () => {
  const { tokens } = verifier();
  const token = issue("old", old!.privateKey, "kim");
  await tokens.verifiedPrincipal(token);
  const changed = token.slice(0, -2) + (token.at(-2) === "A" ? "B" : "A") + token.at(-1);
  await expect(tokens.verifiedPrincipal(changed)).rejects.toMatchObject(refused);
});

test("what was refused is not remembered", async () => {
  const { tokens, looks } = verifier();
  const forged = issue("old", next!.privateKey, "kim");
  for (let time = 0; time < 3; time++)
    await expect(tokens.verifiedPrincipal(forged)).rejects.toMatchObject(refused);
  expect(looks()).toBe(3);
});

test("a token that was good is refused from the second on in which it expires", async () => {
  const { tokens } = verifier();
  const token = issue("old", old!.privateKey, "kim", 300);
  await tokens.verifiedPrincipal(token);
  const start = Date.now();
  const clock = jest.spyOn(Date, "now").mockImplementation(() => start + 298_000);
  await tokens.verifiedPrincipal(token);
  clock.mockImplementation(() => start + 301_000);
  await expect(tokens.verifiedPrincipal(token)).rejects.toThrow("expired");
});

test("when the keys are fetched again, a token of a key that is gone is refused", async () => {
  const { tokens } = verifier();
  const token = issue("old", old!.privateKey, "kim");
  await tokens.verifiedPrincipal(token);
  published = { next: next!.publicKey };
  await tokens.verifiedPrincipal(token); // nobody has asked for the keys yet
  await tokens.verifiedPrincipal(issue("next", next!.privateKey, "lee"));
  expect(fetches).toBe(2);
  await expect(tokens.verifiedPrincipal(token)).rejects.toMatchObject(refused);
});

describe("the memory", () => {
  const verified = (username: string, expiresAt = 1e12) => ({
    principal: { username } as Principal,
    expiresAt,
  });

  test("does not take what was verified with keys that have changed meanwhile", () => {
    const stores = new VerifiedTokens();
    const { keys } = stores;
    stores.forgetAll();
    stores.remember("a", verified("kim"), keys);
    expect(stores.principalOf("a")).toBeUndefined();
  });

  test("is bounded: the oldest of too many is forgotten", () => {
    const stores = new VerifiedTokens();
    for (let at = 0; at <= 10_000; at++) stores.remember(`${at}`, verified(`${at}`), stores.keys);
    expect(stores.principalOf("0")).toBeUndefined();
    expect(stores.principalOf("1")).toMatchObject({ username: "1" });
    expect(stores.principalOf("10000")).toMatchObject({ username: "10000" });
  });
});
