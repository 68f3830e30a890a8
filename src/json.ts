/** Reads JSON objects from arbitrary values and texts. */

export type JsonObject = Record<string, unknown>;

/** Arrays and null are not objects. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined if the text is not JSON, or its value not an object. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
