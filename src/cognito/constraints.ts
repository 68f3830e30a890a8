/** AWS's constraints, checked before a request is sent. constraintData.json names source and date. */

import { isObject } from "../json";
import type { Operation } from "../model/operations";
import { operationShapes, type Shape } from "../smithySchema";
import facts from "./constraintData.json";
import { graphqlName } from "./transport/serializer";
import { type ParsedViolation as Violation, violation } from "./violations";

interface Constraint {
  kind: string;
  min?: number;
  max?: number;
  pattern?: string;
  flags?: string;
  element?: string;
  key?: string;
  value?: string;
}
const constraints: Readonly<Record<string, Constraint>> = facts.constraints;
const members: Readonly<Record<string, string>> = facts.members;

type Check = (value: any, path: string, found: Violation[]) => void;

/** Cognito's own wording, so that clients see the same messages wherever the check happens. */
const say = {
  notNull: "Member must not be null",
  minLength: (n: number) => `Member must have length greater than or equal to ${n}`,
  maxLength: (n: number) => `Member must have length less than or equal to ${n}`,
  pattern: (p: string) => `Member must satisfy regular expression pattern: ${p}`,
  minValue: (n: number) => `Member must have value greater than or equal to ${n}`,
  maxValue: (n: number) => `Member must have value less than or equal to ${n}`,
};

const checks = new Map<string, Check>();

function checkOf(name: string): Check | undefined {
  const constraint = constraints[name];
  if (!constraint) return undefined;
  let check = checks.get(name);
  if (!check) {
    check = compile(constraint);
    checks.set(name, check);
  }
  return check;
}

function compile({ kind, min, max, pattern, flags = "u", element, key, value }: Constraint): Check {
  const within = (size: number, path: string, found: Violation[]) => {
    if (min !== undefined && size < min) found.push(violation(path, say.minLength(min)));
    if (max !== undefined && size > max) found.push(violation(path, say.maxLength(max)));
  };
  switch (kind) {
    case "integer":
      return (number: number, path, found) => {
        if (min !== undefined && number < min) found.push(violation(path, say.minValue(min)));
        if (max !== undefined && number > max) found.push(violation(path, say.maxValue(max)));
      };
    case "blob":
      return (bytes: Uint8Array, path, found) => within(bytes.byteLength, path, found);
    case "list": {
      const each = element ? checkOf(element) : undefined;
      return (list: unknown[], path, found) => {
        within(list.length, path, found);
        if (each) for (const [at, item] of list.entries()) each(item, `${path}.${at}`, found);
      };
    }
    case "map": {
      const ofKey = key ? checkOf(key) : undefined;
      const ofValue = value ? checkOf(value) : undefined;
      return (map: object, path, found) => {
        const entries = Object.entries(map);
        within(entries.length, path, found);
        for (const [name, item] of entries) {
          ofKey?.(name, `${path}.${name}`, found);
          if (typeof item === "string") ofValue?.(item, `${path}.${name}`, found);
        }
      };
    }
    default: {
      // Cognito matches patterns against the whole value (aws-sdk-js#3344).
      const expression = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, flags);
      return (text: string, path, found) => {
        within(lengthOf(text), path, found);
        if (expression && !expression.test(text)) found.push(violation(path, say.pattern(pattern!), text));
      };
    }
  }
}

/** AWS counts characters, not UTF-16 units. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Walks an input with GraphQL names alongside the SDK's schema of its shape. */
function walk(shape: Shape, value: unknown, path: string, found: Violation[]): void {
  if (value === undefined || value === null) return;
  if (shape.kind === "list" && Array.isArray(value))
    for (const [at, item] of value.entries()) walk(shape.of(), item, `${path}.${at}`, found);
  // GraphQL represents a map of structures as a list of entries; other maps hold nothing to walk.
  if (shape.kind === "map" && Array.isArray(value))
    for (const [at, entry] of value.entries()) walk(shape.of(), entry.value, `${path}.${at}.value`, found);
  if (shape.kind !== "structure" || !isObject(value)) return;
  for (const member of shape.members) {
    const name = graphqlName(member.name);
    const memberPath = path ? `${path}.${name}` : name;
    const item = value[name];
    if (item === undefined || item === null) {
      if (member.required) found.push(violation(memberPath, say.notNull));
      continue;
    }
    checkOf(members[`${shape.name}.${member.name}`] ?? "")?.(item, memberPath, found);
    walk(member.shape(), item, memberPath, found);
  }
}

/** Every constraint that the input violates; empty if Cognito would accept its form. */
export function violationsOf(operation: Operation, input: object): Violation[] {
  const found: Violation[] = [];
  walk(operationShapes(operation.schema).input, input, "", found);
  // A sign-in passes the user name in a map, for whose values AWS declares no constraints; the name's constraints
  // apply.
  const parameters = "authParameters" in input ? input.authParameters : undefined;
  const name = isObject(parameters) ? parameters.USERNAME : undefined;
  if (typeof name === "string") checkOf("UsernameType")?.(name, "username", found);
  return found;
}
