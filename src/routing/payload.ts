/** The success of a route: `<Field>Success`, with the operation's output and what the operation was about. */
import { ObjectType } from "type-graphql";
import { defineField } from "../graphql/defineField";
import type { Operation } from "../model/operations";
import type { Answer, Class, Made } from "./route";

/** A field of a success that says what the operation was about. */
export interface Subject {
  name: string;
  type: () => any;
  description: string;
  nullable?: boolean;
  of(made: Omit<Made<Operation>, "types">): unknown;
}

/** `<Field>Success`: the operation's output, and what it was about. */
export function about(...subjects: Subject[]): { answer: Answer<any> } {
  return { answer: success(subjects) };
}

export function success(subjects: Subject[]): Answer<Operation> {
  return {
    types: (field, operation) => [successType(field, operation, subjects)],
    make: ({ types: [type], ...made }) => {
      const answer: Record<string, unknown> = Object.assign(new type!(), made.output);
      for (const { name, of } of subjects) answer[name] = of(made);
      return answer;
    },
  };
}

function successType(field: string, operation: Operation, subjects: Subject[]): Class {
  const name = `${capitalized(field)}Success`;
  const type = operation.response ?? { [name]: class {} }[name]!;
  for (const subject of subjects) defineField(type, subject.name, subject);
  if (!operation.response && subjects.length === 0) {
    defineField(type, "done", { type: () => Boolean, description: "Always true: it was done." });
    type.prototype.done = true;
  }
  claimName(type, name);
  ObjectType(name, { description: `The success of \`${field}\`.` })(type);
  return type;
}

const names = new Map<Class, string>();

/** A class has one GraphQL name: type-graphql would let a second one win everywhere, without a word. */
export function claimName(type: Class, name: string): void {
  const earlier = names.get(type);
  if (earlier) throw new Error(`The class of ${name} is already called ${earlier}.`);
  names.set(type, name);
}

export const capitalized = (field: string) => field[0]!.toUpperCase() + field.slice(1);
