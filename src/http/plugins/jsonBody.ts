/** Bodies: uncompressed JSON in UTF-8 (RFC 8259, 8.1), with a limit on nesting. */
import type { FastifyInstance, FastifyRequest } from "fastify";

/** Maximum nesting of objects and lists. */
export const jsonDepth = 50;

class Unreadable extends Error {
  constructor(readonly statusCode: 400 | 415) {
    super("The body cannot be parsed.");
  }
}

export function readJsonBodies(app: FastifyInstance): void {
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, readJson);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

async function readJson({ headers }: FastifyRequest, body: Buffer): Promise<unknown> {
  const charset = headers["content-type"]?.match(/;\s*charset\s*=\s*"?([^\s";]*)/i)?.[1] ?? "utf-8";
  // A compressed body can expand a thousandfold.
  const encoding = headers["content-encoding"] ?? "identity";
  if (charset.toLowerCase() !== "utf-8" || encoding !== "identity") throw new Unreadable(415);
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(body));
  } catch {
    throw new Unreadable(400);
  }
  if (isDeeper(value, jsonDepth)) throw new Unreadable(400);
  return value;
}

/** Descends no deeper than the limit. */
export const isDeeper = (value: unknown, than: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (than === 0 || Object.values(value).some((each) => isDeeper(each, than - 1)));
