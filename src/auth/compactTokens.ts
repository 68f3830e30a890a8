/** Strict checks of JOSE's compact serialization, before any content of a token is trusted. */

/** Accepted values of `typ`, if present. RFC 7519, 5.1; RFC 9068, 2.1. */
const type = /^(application\/)?(at\+)?jwt$/i;

/**
 * Whether a token has this many base64url parts, and a header without unsupported features: no extension (RFC 7515,
 * 4.1.11), no unencoded payload (RFC 7797), no other type.
 */
export function isWellFormed(token: string, parts: 3 | 5): boolean {
  const segments = token.split(".");
  if (segments.length !== parts || !segments.every(isBase64url)) return false;
  try {
    const header = JSON.parse(Buffer.from(segments[0]!, "base64url").toString("utf8"));
    if ("crit" in header || "b64" in header) return false;
    return !("typ" in header) || (typeof header.typ === "string" && type.test(header.typ));
  } catch {
    return false;
  }
}

/** Canonical base64url: no padding and no unused bits. RFC 7515, 2; RFC 4648, 3.5. */
export const isBase64url = (text: string) => Buffer.from(text, "base64url").toString("base64url") === text;
