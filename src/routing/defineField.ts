/** type-graphql's decorators as plain calls, for classes that are made from tables. */
import { Field } from "type-graphql";

export interface FieldDefinition {
  /** A function, since the type may be defined later than its field. */
  type: () => any;
  description: string;
  nullable?: boolean;
}

/** Adds a field to a GraphQL type, as `@Field` on a property does. */
export function defineField(
  owner: abstract new (...parts: never[]) => object,
  name: string,
  { type, description, nullable = false }: FieldDefinition,
): void {
  Field(type, { description, nullable })(owner.prototype, name, undefined as never);
}
