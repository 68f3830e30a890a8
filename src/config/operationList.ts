/** The list of the only operations that run: Apollo's persisted query manifest. */
import { readFileSync } from "node:fs";
import { isObject } from "../json";

export interface ListedOperation {
  /** The id that clients send instead of the text: its SHA-256, unless the list's generator uses another. */
  id: string;
  name: string;
  type: string;
  body: string;
}

const members = ["id", "name", "type", "body"] as const;

/** Throws an Error whose message describes valid files. */
export function readOperations(path: string): readonly ListedOperation[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Error("a readable JSON file");
  }
  const { format, version, operations } = isObject(manifest) ? manifest : {};
  if (format !== "apollo-persisted-query-manifest" || version !== 1 || !Array.isArray(operations))
    throw new Error("a file in the format apollo-persisted-query-manifest, version 1");
  if (operations.length === 0 || !operations.every(isOperation))
    throw new Error(`a file in which each operation has ${members.join(", ")}`);
  return operations;
}

const isOperation = (item: unknown): item is ListedOperation =>
  isObject(item) && members.every((name) => typeof item[name] === "string" && item[name] !== "");
