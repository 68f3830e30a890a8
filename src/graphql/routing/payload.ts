/** The success type of a route: `<Field>Success`, with the operation's output and the object that it concerns. */
import { ObjectType } from "type-graphql";
import type { Operation } from "../../model/operations";
import { defineField, type FieldDefinition } from "../defineField";
import type { Class, PayloadBuilder, PayloadInput } from "./extension";

/** A field of a success for the object that the operation concerns. */
export interface PayloadField<O extends Operation = Operation, Given = unknown, State = unknown> {
  name: string;
  type: () => any;
  description: string;
  nullable?: boolean;
  of: (parts: Omit<PayloadInput<O, Given, State>, "types">) => unknown;
}

/** `<Field>Success`: the operation's output and the object that it concerns. */
export function returns<O extends Operation = Operation, Given = unknown, State = unknown>(
  ...payloadFields: PayloadField<O, Given, State>[]
): { payload: PayloadBuilder<O, Given, State> } {
  return { payload: success(payloadFields) };
}

export function success<O extends Operation, Given, State>(
  payloadFields: PayloadField<O, Given, State>[],
): PayloadBuilder<O, Given, State> {
  return {
    types: (field, operation) => [successType(field, operation, payloadFields)],
    make: ({ types: [type], ...parts }) => {
      const answer: Record<string, unknown> = Object.assign(new type!(), parts.output);
      for (const { name, of } of payloadFields) answer[name] = of(parts);
      return answer;
    },
  };
}

function successType(field: string, operation: Operation, payloadFields: FieldDefinitions): Class {
  const name = `${capitalized(field)}Success`;
  const type = operation.response ?? { [name]: class {} }[name]!;
  for (const subject of payloadFields) defineField(type, subject.name, subject);
  if (!operation.response && payloadFields.length === 0) {
    defineField(type, "done", { type: () => Boolean, description: "Always true: it was done." });
    type.prototype.done = true;
  }
  claimName(type, name);
  ObjectType(name, { description: `The success of \`${field}\`.` })(type);
  return type;
}

type FieldDefinitions = readonly (FieldDefinition & { name: string })[];

const names = new Map<Class, string>();

/** A class has one GraphQL name: in type-graphql a second name would silently replace the first everywhere. */
export function claimName(type: Class, name: string): void {
  const earlier = names.get(type);
  if (earlier) throw new Error(`The class of ${name} already has the name ${earlier}.`);
  names.set(type, name);
}

export const capitalized = (field: string) => field[0]!.toUpperCase() + field.slice(1);
