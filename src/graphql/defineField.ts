/** Defines fields from a table instead of decorated members. */
import { Field } from "type-graphql";

export interface FieldDefinition {
  /** The GraphQL type, as type-graphql names it: `() => [String]`. Read when the schema is built. */
  type: () => object;
  description: string;
  nullable?: boolean;
}

/** Name of a field → its definition. */
export type FieldTable = Readonly<Record<string, FieldDefinition>>;

interface Owner {
  readonly prototype: object;
}

/** Adds a field to an object or input type; its class need not declare the member. */
export function defineField(owner: Owner, name: string, definition: FieldDefinition): void {
  const { type, description, nullable = false } = definition;
  const decorate: PropertyDecorator = Field(type, { description, nullable });
  decorate(owner.prototype, name);
}

export function defineFields(owner: Owner, fields: FieldTable): void {
  for (const [name, definition] of Object.entries(fields)) defineField(owner, name, definition);
}
