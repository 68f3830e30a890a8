/** Paging: opaque tokens that stay correct while entries come and go. */
import { invalidParameter } from "./errors";

export interface Page<T> {
  readonly items: T[];
  readonly next: string | undefined;
}

/** Every listed entry has an increasing ordinal; a token holds the last one returned. */
export function page<T extends { readonly ordinal: number }>(
  list: string,
  entries: Iterable<T>,
  { limit, token }: { limit?: number; token?: string },
): Page<T> {
  const after = token === undefined ? Number.NEGATIVE_INFINITY : readToken(list, token);
  const rest = [...entries].filter((entry) => entry.ordinal > after).sort((a, b) => a.ordinal - b.ordinal);
  const items = rest.slice(0, limit || 60); // Cognito treats 0 as its maximum
  const last = items.at(-1);
  return { items, next: last && rest.length > items.length ? writeToken(list, last.ordinal) : undefined };
}

const writeToken = (list: string, ordinal: number) =>
  Buffer.from(JSON.stringify([list, ordinal])).toString("base64url");

function readToken(list: string, token: string): number {
  try {
    const [name, ordinal]: unknown[] = JSON.parse(Buffer.from(token, "base64url").toString());
    if (name === list && typeof ordinal === "number" && Number.isSafeInteger(ordinal)) return ordinal;
  } catch {
    // Not one of ours: rejected below with the same message as a token of another list.
  }
  throw invalidParameter("Invalid pagination token.");
}
