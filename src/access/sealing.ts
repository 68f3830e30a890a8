/** Sealed tokens: what the gateway has to know again later, kept by the client, readable by nobody else. */
import { randomBytes } from "node:crypto";
import { EncryptJWT, errors, jwtDecrypt } from "jose";

export type Unsealed<T> = T | "tampered" | "expired";

/** JWE with a shared key (RFC 7516, dir + A256GCM): sealed and authenticated, with an expiry of its own. */
export class Sealer {
  constructor(
    private readonly purpose: string,
    private readonly key: Uint8Array = randomBytes(32),
  ) {}

  async seal(content: Record<string, unknown>, expiresAt: Date): Promise<string> {
    return new EncryptJWT(content)
      .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
      .setAudience(this.purpose)
      .setExpirationTime(expiresAt)
      .encrypt(this.key);
  }

  async open<T>(token: string): Promise<Unsealed<T>> {
    try {
      const { payload } = await jwtDecrypt(token, this.key, {
        audience: this.purpose,
        keyManagementAlgorithms: ["dir"],
        contentEncryptionAlgorithms: ["A256GCM"],
      });
      return payload as T;
    } catch (error) {
      return error instanceof errors.JWTExpired ? "expired" : "tampered";
    }
  }
}
