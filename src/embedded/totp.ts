/** Time-based one-time passwords (RFC 6238): SHA-1, six digits, thirty seconds. */
import { createHmac, randomBytes } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const stepSeconds = 30;

/** 32 random bytes in base32 without padding, as authenticator apps expect them. */
export function totpSecret(): string {
  let bits = "";
  for (const byte of randomBytes(32)) bits += byte.toString(2).padStart(8, "0");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("");
}

export function totpCode(secret: string, at: Date): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 1000 / stepSeconds)));
  const digest = createHmac("sha1", fromBase32(secret)).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** The time step of the code, with a tolerance of one step either way; undefined for a wrong code. */
export function totpStep(secret: string, code: string, at: Date): number | undefined {
  const drift = [0, -1, 1].find(
    (steps) => totpCode(secret, new Date(at.getTime() + steps * stepSeconds * 1000)) === code,
  );
  return drift === undefined ? undefined : Math.floor(at.getTime() / 1000 / stepSeconds) + drift;
}

function fromBase32(text: string): Buffer {
  let bits = "";
  for (const letter of text) bits += alphabet.indexOf(letter).toString(2).padStart(5, "0");
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
