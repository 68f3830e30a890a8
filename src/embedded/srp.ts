/**
 * SRP-6a (RFC 5054) in Cognito's variant: the 3072-bit group of RFC 3526 with g = 2, SHA-256, and an HMAC over a secret
 * block and a timestamp as proof, instead of RFC 2945's. The password is never sent; the pool keeps its verifier.
 */
import {
  createHash,
  createHmac,
  getDiffieHellman,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

const N = BigInt(`0x${getDiffieHellman("modp15").getPrime("hex")}`);
const g = 2n;

const hash = (...parts: Uint8Array[]): Buffer => {
  const sha = createHash("sha256");
  for (const part of parts) sha.update(part);
  return sha.digest();
};
const number = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString("hex")}`);

/**
 * Big-endian, with a leading zero byte where the first bit would be read as a sign: the format of Java's BigInteger,
 * which Cognito uses.
 */
export function bytesOf(value: bigint): Buffer {
  const hex = value.toString(16);
  const even = hex.length % 2 ? `0${hex}` : hex;
  return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, "hex");
}

const k = number(hash(bytesOf(N), Buffer.from([2])));

export function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base % N];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % N;
    square = (square * square) % N;
  }
  return result;
}

export interface Verifier {
  /** In hex. */
  salt: string;
  value: bigint;
}

/** `identity` is `<pool's name><username>`, or `<device group><device key>` for a device's password. */
export function makeVerifier(identity: string, password: string): Verifier {
  const salt = number(randomBytes(16));
  const x = number(hash(bytesOf(salt), hash(Buffer.from(`${identity}:${password}`))));
  return { salt: bytesOf(salt).toString("hex"), value: power(g, x) };
}

/** The server's side of one sign-in. */
export interface Exchange {
  readonly A: bigint;
  readonly b: bigint;
  readonly B: bigint;
  readonly verifier: Verifier;
  /** In base64. */
  readonly secretBlock: string;
}

/**
 * Undefined for an A that is not a number, or that would make the proof independent of the password (RFC 5054, 2.5.4).
 */
export function begin(srpA: string, verifier: Verifier): Exchange | undefined {
  if (!/^[0-9a-f]{1,770}$/i.test(srpA)) return undefined;
  const A = BigInt(`0x${srpA}`);
  if (A % N === 0n) return undefined;
  const b = number(randomBytes(32));
  const B = (k * verifier.value + power(g, b)) % N;
  return { A, b, B, verifier, secretBlock: randomBytes(96).toString("base64") };
}

export interface Proof {
  PASSWORD_CLAIM_SIGNATURE?: string;
  PASSWORD_CLAIM_SECRET_BLOCK?: string;
  TIMESTAMP?: string;
}

export function isProven(
  { A, b, B, verifier, secretBlock }: Exchange,
  identity: string,
  proof: Proof,
): boolean {
  if (proof.PASSWORD_CLAIM_SECRET_BLOCK !== secretBlock) return false;
  const u = number(hash(bytesOf(A), bytesOf(B)));
  const S = power(A * power(verifier.value, u), b);
  const key = Buffer.from(hkdfSync("sha256", bytesOf(S), bytesOf(u), "Caldera Derived Key", 16));
  const expected = createHmac("sha256", key)
    .update(identity)
    .update(Buffer.from(secretBlock, "base64"))
    .update(proof.TIMESTAMP ?? "")
    .digest();
  const signature = Buffer.from(proof.PASSWORD_CLAIM_SIGNATURE ?? "", "base64");
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}

/**
 * Whether a timestamp like `Tue Nov 24 16:05:00 UTC 2026` is recent, so that an intercepted proof cannot be replayed
 * later.
 */
export function isTimely(timestamp: string | undefined, now: Date): boolean {
  const [, day, time, year] = timestamp?.match(/^\w{3} (\w{3} \d{1,2}) ([\d:]{8}) UTC (\d{4})$/) ?? [];
  const at = Date.parse(`${day} ${year} ${time} UTC`);
  return Math.abs(at - now.getTime()) < 10 * 60 * 1_000;
}
