/** A violation: one member of an input and the rule that it breaks, as plain data. */
export interface ParsedViolation {
  path: string;
  constraint: string;
  message: string;
}

/** Mentions blanks in the value, because a regular expression does not make them obvious. */
export function violation(path: string, constraint: string, value?: unknown): ParsedViolation {
  const rule = breaksByBlanks(constraint, value) ? "blanks are not allowed here" : constraint;
  return { path, constraint, message: `${path}: ${rule}.` };
}

function breaksByBlanks(constraint: string, value: unknown): boolean {
  const [, pattern] = constraint.match(/^Member must satisfy regular expression pattern: ([\s\S]+)$/) ?? [];
  if (pattern === undefined || typeof value !== "string" || !/\s/.test(value)) return false;
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(value.replace(/\s/g, ""));
  } catch {
    return false;
  }
}
