/** Bodies: JSON as it comes, in UTF-8 (RFC 8259, 8.1), and no deeper than any question needs. */
import type { FastifyInstance, FastifyRequest } from "fastify";

/** Levels of objects and lists in each other. */
export const jsonDepth = 50;

class Unreadable extends Error {
  constructor(readonly statusCode: 400 | 415) {
    super("The body cannot be read.");
  }
}

export function readJsonBodies(app: FastifyInstance): void {
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, readJson);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

async function readJson({ headers }: FastifyRequest, body: Buffer): Promise<unknown> {
  const charset = headers["content-type"]?.match(/;\s*charset\s*=\s*"?([^\s";]*)/i)?.[1] ?? "utf-8";
  // What is packed may be a thousand times as large.
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

/** Goes down no further than that. */
export const isDeeper = (value: unknown, than: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (than === 0 || Object.values(value).some((each) => isDeeper(each, than - 1)));
