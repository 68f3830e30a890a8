/**
 * What Redis gets to see: names that nobody can guess who has no key, and values that nobody else can open. A name
 * without a key could be confirmed: anyone with access to Redis could hash the user names that they know.
 *
 * Each key makes an envelope of its own, and everything is written in all of them. So an instance that has only the old
 * key and one that has a new one in front of it see each other, and what was written while both were there is found
 * when the old one is taken away.
 */
import { createHmac, hkdfSync } from "node:crypto";
import type { Envelope } from "../memory/redis";
import { clocksApartSeconds } from "./clocks";
import { Sealer } from "./sealing";

export const envelopesOf = (keys: readonly Uint8Array[]): Envelope[] =>
  keys.map((key) => {
    const sealer = new Sealer("memory", [key]);
    const nameKey = Buffer.from(hkdfSync("sha256", key, "", "cognito-graphql-gateway names in Redis", 32));
    return {
      name: (text) => createHmac("sha256", nameKey).update(text).digest("base64url"),
      // Another instance opens it, by its own clock; Redis forgets it in time.
      seal: (content, forMs) =>
        sealer.seal({ ...content }, new Date(Date.now() + forMs + 2 * clocksApartSeconds * 1_000)),
      open: (sealed) => sealer.open(sealed),
    };
  });
