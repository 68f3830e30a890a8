/** Cursors: Cognito's page token with the list that it belongs to, opaque to clients. */
import { createHash } from "node:crypto";
import { isBase64url } from "../../auth/compactTokens";

export interface Position {
  /** Cognito's token of the page; absent for the first. */
  token?: string;
  /** Items of that page that the client has already received. */
  skip: number;
}

/** Identifies a cursor's list: the operation and its whole input. */
export function listKey(operation: string, input: object): string {
  return createHash("sha256")
    .update(operation + JSON.stringify(input))
    .digest("base64url")
    .slice(0, 12);
}

export function encodeCursor(list: string, { token, skip }: Position): string {
  return Buffer.from(JSON.stringify([list, skip, token ?? null])).toString("base64url");
}

/** Undefined for a cursor that is damaged or belongs to another list. */
export function decodeCursor(list: string, cursor: string): Position | undefined {
  if (!isBase64url(cursor)) return undefined;
  try {
    const [of, skip, token]: unknown[] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (of !== list || typeof skip !== "number" || !Number.isSafeInteger(skip) || skip < 0) return undefined;
    if (token !== null && typeof token !== "string") return undefined;
    return { token: token ?? undefined, skip };
  } catch {
    return undefined;
  }
}
