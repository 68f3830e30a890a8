/** A list of operations beside which nothing is taken: Apollo's persisted query manifest. */
import { readFileSync } from "node:fs";
import { isObject } from "../json";

export interface ListedOperation {
  /** What clients send instead of the text: its SHA-256, unless the list's maker chose otherwise. */
  id: string;
  name: string;
  type: string;
  body: string;
}

const members = ["id", "name", "type", "body"] as const;

/** Throws an Error that says what is expected. */
export function readOperations(path: string): readonly ListedOperation[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Error("a file that can be read and holds JSON");
  }
  const { format, version, operations } = isObject(manifest) ? manifest : {};
  if (format !== "apollo-persisted-query-manifest" || version !== 1 || !Array.isArray(operations))
    throw new Error("a file of the format apollo-persisted-query-manifest, version 1");
  if (operations.length === 0 || !operations.every(isOperation))
    throw new Error(`a file whose operations have an ${members.join(", ")} each`);
  return operations;
}

const isOperation = (item: unknown): item is ListedOperation =>
  isObject(item) && members.every((name) => typeof item[name] === "string" && item[name] !== "");
