/** Tokens in JOSE's compact form, as they have to be written: judged before anything of them is believed. */

/** Of tokens that name it. RFC 7519, 5.1; RFC 9068, 2.1. */
const type = /^(application\/)?(at\+)?jwt$/i;

/**
 * Whether it is so many parts of base64url whose header asks for nothing that is not understood here: no extension
 * (RFC 7515, 4.1.11), no payload in another encoding (RFC 7797), no other type.
 */
export function isWellFormed(token: string, parts: 3 | 5): boolean {
  const given = token.split(".");
  if (given.length !== parts || !given.every(isBase64url)) return false;
  try {
    const header = JSON.parse(Buffer.from(given[0]!, "base64url").toString("utf8"));
    if ("crit" in header || "b64" in header) return false;
    return !("typ" in header) || (typeof header.typ === "string" && type.test(header.typ));
  } catch {
    return false;
  }
}

/** In its one spelling: without padding, and without bits that say nothing. RFC 7515, 2; RFC 4648, 3.5. */
export const isBase64url = (text: string) => Buffer.from(text, "base64url").toString("base64url") === text;
