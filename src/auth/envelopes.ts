/**
 * Names and values in Redis. Only holders of the key can guess a name or open a value. With unkeyed hashes, anyone with
 * access to Redis could confirm a user name by hashing it.
 *
 * Each key has its own envelope, and every entry is written in all of them. So during a rotation, instances with only
 * the old key and instances with both keys share entries, and the entries stay readable after the old key is removed.
 */
import { createHmac, hkdfSync } from "node:crypto";
import type { Envelope } from "../store/envelope";
import { clockSkewSeconds } from "./clocks";
import { Sealer } from "./sealing";

export const envelopesOf = (keys: readonly Uint8Array[]): Envelope[] =>
  keys.map((key) => {
    const sealer = new Sealer("memory", [key]);
    const nameKey = Buffer.from(hkdfSync("sha256", key, "", "cognito-graphql-gateway names in Redis", 32));
    return {
      name: (text) => createHmac("sha256", nameKey).update(text).digest("base64url"),
      // Another instance may open it, by its own clock, so the seal itself does not expire; Redis expires the entry.
      seal: (content, forMs) =>
        sealer.seal({ ...content }, new Date(Date.now() + forMs + 2 * clockSkewSeconds * 1_000)),
      open: (sealed) => sealer.open(sealed),
    };
  });
