/**
 * SRP against the library that AWS wrote for browsers: names and passwords of all kinds, and numbers that begin with a
 * zero or with a set bit, where a client and a server that pad differently part ways once in a while.
 */
import { createHash, createHmac, randomBytes, randomInt } from "node:crypto";
import AuthenticationHelper from "amazon-cognito-identity-js/lib/AuthenticationHelper";
import BigInteger from "amazon-cognito-identity-js/lib/BigInteger";
import {
  begin,
  bytesOf,
  type Exchange,
  isProven,
  makeVerifier,
  power,
  type Verifier,
} from "../../src/embedded/srp";

const group = "Embedded1";
const timestamp = "Tue Nov 24 16:05:00 UTC 2026";
const number = (value: bigint) => new BigInteger(value.toString(16), 16);
const random = () => BigInt(`0x${randomBytes(32).toString("hex")}`);

/** The library's side, with a number of ours for its random one. */
async function proves(a: bigint, exchange: Exchange, username: string, password: string): Promise<boolean> {
  const helper = new AuthenticationHelper(group);
  helper.smallAValue = number(a);
  helper.largeAValue = number(exchange.A);
  const { B, verifier, secretBlock } = exchange;
  const key = await new Promise<Buffer>((resolve, reject) =>
    helper.getPasswordAuthenticationKey(
      username,
      password,
      number(B),
      new BigInteger(verifier.salt, 16),
      (error: Error | null, created: Buffer) => (error ? reject(error) : resolve(created)),
    ),
  );
  const signature = createHmac("sha256", key)
    .update(group + username)
    .update(Buffer.from(secretBlock, "base64"))
    .update(timestamp)
    .digest("base64");
  return isProven(exchange, group + username, {
    PASSWORD_CLAIM_SIGNATURE: signature,
    PASSWORD_CLAIM_SECRET_BLOCK: secretBlock,
    TIMESTAMP: timestamp,
  });
}

/** Tries until it fits. */
function until<T>(make: () => T, fits: (created: T) => boolean): T {
  for (;;) {
    const created = make();
    if (fits(created)) return created;
  }
}

const hex = (value: bigint) => value.toString(16);
const u = ({ A, B }: Exchange) =>
  BigInt(`0x${createHash("sha256").update(bytesOf(A)).update(bytesOf(B)).digest("hex")}`);
const S = (exchange: Exchange) => power(exchange.A * power(exchange.verifier.value, u(exchange)), exchange.b);

const complete = 768; // hex digits of the group's numbers
const beginsWithZeroByte = (value: bigint, digits = complete) => hex(value).length <= digits - 2;
const hasOddLength = (value: bigint) => hex(value).length % 2 === 1;
const beginsWithSetBit = (value: bigint, digits = complete) => value >> BigInt(digits * 4 - 1) === 1n;

const username = "kim";
const password = "Correct-horse-1";
const verifierOf = () => makeVerifier(group + username, password);
const clients = () => {
  const a = random();
  return { a, A: power(2n, a) };
};
const exchangeOf = (A: bigint, verifier: Verifier) => begin(hex(A), verifier)!;
const salt = (verifier: Verifier) => BigInt(`0x${verifier.salt}`);

/** What begins how → numbers that do. */
const cases: [string, () => { a: bigint; exchange: Exchange }][] = [
  ["a salt that begins with a zero byte", () => withSalt((value) => beginsWithZeroByte(value, 32))],
  ["a salt of an odd number of digits", () => withSalt(hasOddLength)],
  ["a salt whose first bit is set", () => withSalt((value) => beginsWithSetBit(value, 32))],
  ["an A that begins with a zero byte", () => withA(beginsWithZeroByte)],
  ["an A of an odd number of digits", () => withA(hasOddLength)],
  ["an A whose first bit is set", () => withA(beginsWithSetBit)],
  ["a B that begins with a zero byte", () => withExchange(({ B }) => beginsWithZeroByte(B))],
  ["a B of an odd number of digits", () => withExchange(({ B }) => hasOddLength(B))],
  ["a B whose first bit is set", () => withExchange(({ B }) => beginsWithSetBit(B))],
  ["a u that begins with a zero byte", () => withExchange((created) => beginsWithZeroByte(u(created), 64))],
  ["a u of an odd number of digits", () => withExchange((created) => hasOddLength(u(created)))],
  ["a u whose first bit is set", () => withExchange((created) => beginsWithSetBit(u(created), 64))],
  ["a secret of an odd number of digits", () => withExchange((created) => hasOddLength(S(created)))],
  ["a secret whose first bit is set", () => withExchange((created) => beginsWithSetBit(S(created)))],
];

function withSalt(fits: (value: bigint) => boolean) {
  const { a, A } = clients();
  return {
    a,
    exchange: exchangeOf(
      A,
      until(verifierOf, (verifier) => fits(salt(verifier))),
    ),
  };
}
function withA(fits: (value: bigint) => boolean) {
  const { a, A } = until(clients, ({ A }) => fits(A));
  return { a, exchange: exchangeOf(A, verifierOf()) };
}
function withExchange(fits: (created: Exchange) => boolean) {
  const { a, A } = clients();
  const verifier = verifierOf();
  return { a, exchange: until(() => exchangeOf(A, verifier), fits) };
}

test.each(cases)("%s proves the right password, and no other", async (_, find) => {
  const { a, exchange } = find();
  expect(await proves(a, exchange, username, password)).toBe(true);
  expect(await proves(a, exchange, username, "Wrong-horse-1")).toBe(false);
  expect(await proves(a, exchange, "other", password)).toBe(false);
});

test("20 people of any name, with any password", async () => {
  const letters = [..."aZ0 :\\\"'<>{}%~ßøéЖ中あ🙂\u0000\u0301"];
  const text = (least: number) =>
    Array.from({ length: randomInt(least, 40) }, () => letters[randomInt(letters.length)]).join("");
  for (let person = 0; person < 20; person++) {
    const [name, secret] = [text(1), text(6)];
    const { a, A } = clients();
    const exchange = begin(hex(A), makeVerifier(group + name, secret))!;
    expect([name, secret, await proves(a, exchange, name, secret)]).toEqual([name, secret, true]);
  }
});

test("an A may come with zeros in front, as some libraries pad it", () => {
  const { A } = until(clients, ({ A }) => beginsWithSetBit(A));
  expect(begin(`00${hex(A)}`, verifierOf())?.A).toBe(A);
});
