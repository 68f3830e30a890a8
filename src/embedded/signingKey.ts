/** The signing key: RSA 2048. Its public half is the JWKS. */
import {
  createHash,
  createPublicKey,
  generateKeyPair,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { promisify } from "node:util";

const kind = { modulusLength: 2048 } as const;

export class SigningKey {
  readonly kid: string;
  readonly jwk: object;
  readonly #private: KeyObject;
  readonly #public: KeyObject;

  constructor(privateKey: KeyObject) {
    this.#private = privateKey;
    this.#public = createPublicKey(privateKey);
    const { kty, e, n } = this.#public.export({ format: "jwk" });
    this.kid = createHash("sha256").update(JSON.stringify({ e, kty, n })).digest("base64"); // RFC 7638
    this.jwk = { alg: "RS256", e, kid: this.kid, kty, n, use: "sig" };
  }

  signJwt(claims: object): string {
    const signed = `${encoded({ kid: this.kid, alg: "RS256" })}.${encoded(claims)}`;
    return `${signed}.${sign("sha256", Buffer.from(signed), this.#private).toString("base64url")}`;
  }

  /** The claims of a token that this key signed, unchecked; undefined for any other text. */
  readJwt(token: string): Record<string, unknown> | undefined {
    const [header = "", claims = "", signature = "", ...more] = token.split(".");
    if (more.length) return undefined;
    try {
      if (decoded(header).alg !== "RS256") return undefined;
      const signed = Buffer.from(`${header}.${claims}`);
      const genuine = verify("sha256", signed, this.#public, Buffer.from(signature, "base64url"));
      return genuine ? decoded(claims) : undefined;
    } catch {
      return undefined;
    }
  }
}

// Generating a key takes 100 to 500 ms, so all pools of a process share one, generated on first use.
let shared: SigningKey | undefined;

export function signingKey(): SigningKey {
  shared ??= new SigningKey(generateKeyPairSync("rsa", kind).privateKey);
  return shared;
}

/** Generates the key off the main thread, so that the caller can do other work meanwhile. */
export async function prepareSigningKey(): Promise<void> {
  if (shared) return;
  const { privateKey } = await promisify(generateKeyPair)("rsa", kind);
  shared ??= new SigningKey(privateKey);
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const decoded = (part: string) =>
  JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;
