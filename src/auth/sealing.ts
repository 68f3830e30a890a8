/** Sealed tokens: state that the client stores for the gateway and only the gateway can read. */
import { createHash, randomBytes } from "node:crypto";
import { EncryptJWT, errors, jwtDecrypt } from "jose";
import { isWellFormed } from "./compactTokens";

export type Unsealed<T> = T | "tampered" | "expired";

/**
 * JWE with a shared key (RFC 7516, dir + A256GCM): encrypted, authenticated, with an expiry. The first key seals and
 * every key opens. To rotate, put a new key in front, and remove the old one when its tokens have expired.
 */
export class Sealer {
  private readonly keys: ReadonlyMap<string, Uint8Array>;
  private readonly sealing: string;

  constructor(
    private readonly purpose: string,
    keys: readonly Uint8Array[] = [randomBytes(32)],
  ) {
    this.keys = new Map(keys.map((key) => [keyId(key), key]));
    this.sealing = keyId(keys[0]!);
  }

  async seal(content: Record<string, unknown>, expiresAt: Date): Promise<string> {
    return new EncryptJWT(content)
      .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid: this.sealing })
      .setAudience(this.purpose)
      .setExpirationTime(expiresAt)
      .encrypt(this.keys.get(this.sealing)!);
  }

  async open<T extends object>(token: string): Promise<Unsealed<T>> {
    if (!isWellFormed(token, 5)) return "tampered";
    try {
      const { payload } = await jwtDecrypt(token, ({ kid = "" }) => this.key(kid), {
        audience: this.purpose,
        keyManagementAlgorithms: ["dir"],
        contentEncryptionAlgorithms: ["A256GCM"],
      });
      return payload as T;
    } catch (error) {
      return error instanceof errors.JWTExpired ? "expired" : "tampered";
    }
  }

  private key(kid: string): Uint8Array {
    const key = this.keys.get(kid);
    if (!key) throw new Error("The token was sealed with an unknown key.");
    return key;
  }
}

/** An identifier of a key that discloses nothing about it. */
const keyId = (key: Uint8Array) =>
  createHash("sha256").update("kid").update(key).digest("base64url").slice(0, 11);
