/** Sealed tokens: readable by nobody, changed by nobody, good for a time; keys rotate. */
import { randomBytes } from "node:crypto";
import { type CompactJWEHeaderParameters, decodeProtectedHeader, EncryptJWT } from "jose";
import { Sealer } from "../../src/auth/sealing";

const soon = () => new Date(Date.now() + 60_000);
const [old, next] = [randomBytes(32), randomBytes(32)];

test("what is sealed is opened by the same keys, also in another process", async () => {
  const token = await new Sealer("challenge", [old]).seal({ session: "canary" }, soon());
  expect(Buffer.from(token, "base64url").toString("latin1") + token).not.toContain("canary");
  expect(await new Sealer("challenge", [old]).open(token)).toMatchObject({ session: "canary" });
});

test("a new key in front seals, and the old one still opens until it is taken away", async () => {
  const before = await new Sealer("challenge", [old]).seal({ step: 1 }, soon());
  const rotated = new Sealer("challenge", [next, old]);
  expect(await rotated.open(before)).toMatchObject({ step: 1 });
  const after = await rotated.seal({ step: 2 }, soon());
  expect(await new Sealer("challenge", [old]).open(after)).toBe("tampered");
  expect(await new Sealer("challenge", [next]).open(before)).toBe("tampered");
});

test("a token that is over says so", async () => {
  const sealer = new Sealer("challenge", [old]);
  expect(await sealer.open(await sealer.seal({}, new Date(Date.now() - 2_000)))).toBe("expired");
});

test("every single changed character is noticed", async () => {
  const sealer = new Sealer("challenge", [old]);
  const token = await sealer.seal({ session: "s" }, soon());
  for (let at = 0; at < token.length; at++) {
    const changed = token[at] === "A" ? "B" : "A";
    expect(await sealer.open(token.slice(0, at) + changed + token.slice(at + 1))).toBe("tampered");
  }
});

test("a token has one spelling: with padding, blanks or other bits at the end of a part it is another", async () => {
  const sealer = new Sealer("challenge", [old]);
  const parts = (await sealer.seal({ session: "canary" }, soon())).split(".");
  const others = (part: string) => {
    const last = String.fromCharCode(part.charCodeAt(part.length - 1) + 1);
    return [`${part}=`, `${part} `, `${part}\n`, `+${part.slice(1)}`, part.slice(0, -1) + last];
  };
  const spelt = parts.flatMap((part, at) => others(part).map((other) => parts.with(at, other).join(".")));
  expect(spelt).toHaveLength(25);
  for (const token of spelt) expect([token, await sealer.open(token)]).toEqual([token, "tampered"]);
});

test.each<[string, (key: Uint8Array) => Promise<string>]>([
  ["of another purpose", (key) => new Sealer("cookie", [key]).seal({}, soon())],
  [
    "without an expiry",
    (key) =>
      new EncryptJWT({})
        .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
        .setAudience("challenge")
        .encrypt(key),
  ],
  ...[{ crit: ["exp"], exp: 1 }, { b64: false }, { typ: "JWS" }].map(
    (more): [string, (key: Uint8Array) => Promise<string>] => [
      `whose header has ${JSON.stringify(more)}`,
      async (key) =>
        new EncryptJWT({})
          .setProtectedHeader({
            ...decodeProtectedHeader(await new Sealer("challenge", [key]).seal({}, soon())),
            ...more,
          } as CompactJWEHeaderParameters)
          .setAudience("challenge")
          .setExpirationTime(soon())
          .encrypt(key, { crit: { exp: true } }),
    ],
  ),
  ["of a stranger's key", () => new Sealer("challenge").seal({}, soon())],
  ["that is no token", async () => "garbage"],
  ["that is empty", async () => ""],
])("a token %s is refused", async (_, make) => {
  expect(await new Sealer("challenge", [old]).open(await make(old))).toBe("tampered");
});
