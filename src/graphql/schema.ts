/** Combines routes and nodes into one schema, limited to what is exposed. */
import "reflect-metadata";
import {
  assertValidSchema,
  type GraphQLEnumType,
  GraphQLError,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type ValueNode,
} from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";
import type { AccessLevelName } from "../auth/accessLevels";
import { operationsOf } from "../protection/additionalOperations";
import { edgeResolvers } from "./nodes/edges";
import { tables } from "./routes";
import { gatewayFields } from "./routes/gatewayFields";
import type { Route } from "./routing/route";
import { type RootField, resolverOf, rootFields } from "./routing/schemaTypes";

export interface SchemaOptions {
  /** The exposed access levels; all when absent. */
  expose?: ReadonlySet<AccessLevelName>;
  /** Operations exposed in addition, because a role includes them. */
  granted?: ReadonlySet<string>;
  /** Whether the schema can create and delete user pools. */
  poolLifecycle?: boolean;
  /** Called with every enum value from AWS that this release does not know. */
  onUnrecognized?(enumName: string, value: unknown): void;
}

/** One class for each field, so that the types of unexposed fields are never built. */
const resolvers = Object.values({ ...tables, gatewayFields }).flatMap((table) =>
  Object.entries<Route<any>>(table).map(([field, route]) => ({
    route,
    resolver: resolverOf(field, route),
  })),
);

export function makeSchema(options: SchemaOptions = {}): GraphQLSchema {
  const { expose, onUnrecognized = () => {} } = options;
  // Plain members need no resolver; type-graphql's would cost more than the rest of the field.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const shown = expose ? resolvers.filter(({ route }) => isShown(route, options)) : resolvers;
  const complete = buildSchemaSync({
    resolvers: [...shown.map(({ resolver }) => resolver), ...edgeResolvers] as never,
    validate: false,
    // A test validates the whole schema; validation here would take a third of the start-up.
    skipCheck: true,
  });
  const schema = expose ? exposeOnly(complete, options) : complete;
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(root?.getFields() ?? {})) {
      const fields = rootFields.get(field.name);
      Object.assign(field.extensions, fields);
      field.resolve = fields?.resolve ?? field.resolve;
    }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type) && type.getValue("UNRECOGNIZED")) leaveOpen(type, onUnrecognized);
    // type-graphql 2.0.0-rc.4 does not support @oneOf.
    if (isInputObjectType(type) && type.extensions.oneOf) type.isOneOf = true;
  }
  return schema;
}

/** Whether the schema exposes an operation. */
export function isExposed(
  { expose, granted }: SchemaOptions,
  accessLevel: AccessLevelName,
  operation: string | undefined,
): boolean {
  return !expose || expose.has(accessLevel) || (operation !== undefined && Boolean(granted?.has(operation)));
}

const isShown = (route: Route<any>, options: SchemaOptions): boolean =>
  !(route.switch === "poolLifecycle" && options.poolLifecycle === false) &&
  operationsOf(route).every(({ name }) => isExposed(options, route.accessLevel.name, name));

/** The text of schema.graphql. */
export function printedSchema(): string {
  const schema = makeSchema();
  assertValidSchema(schema);
  return `# Written by npm run schema. Edit src/graphql/routes and src/graphql/nodes instead.\n\n${oneOf}\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** graphql-js has it built in and does not print it, and Apollo's composition does not know it. */
export const oneOf = "directive @oneOf on INPUT_OBJECT";

/** Removes the edges of unexposed access levels, and every type that only they reach. */
function exposeOnly(schema: GraphQLSchema, options: SchemaOptions): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    for (const [name, { extensions }] of Object.entries(fields)) {
      const { accessLevel, operation, readBy } = extensions as Partial<RootField> & { readBy?: string };
      if (accessLevel !== undefined && !isExposed(options, accessLevel, operation ?? readBy))
        delete fields[name];
    }
  }
  const { mutation, ...config } = schema.toConfig();
  const hasMutations = Object.keys(mutation?.getFields() ?? {}).length > 0;
  // A schema rebuilt from its roots has only the types that are still reachable.
  return new GraphQLSchema({ ...config, types: [], mutation: hasMutations ? mutation : undefined });
}

/** Serializes a value newer than this release as UNRECOGNIZED; rejects UNRECOGNIZED as input. */
function leaveOpen(
  type: GraphQLEnumType,
  onUnrecognized: NonNullable<SchemaOptions["onUnrecognized"]>,
): void {
  const names = new Map(type.getValues().map(({ value, name }) => [value, name]));
  const { parseValue, parseLiteral } = type;
  const refusal = (nodes?: ValueNode) =>
    new GraphQLError(`UNRECOGNIZED is not a valid input for ${type.name}.`, { nodes });
  type.serialize = (value) => {
    const name = names.get(value);
    if (name === undefined) onUnrecognized(type.name, value);
    return name ?? "UNRECOGNIZED";
  };
  type.parseValue = (value) => {
    if (value === "UNRECOGNIZED") throw refusal();
    return parseValue.call(type, value);
  };
  type.parseLiteral = (node, variables) => {
    if ("value" in node && node.value === "UNRECOGNIZED") throw refusal(node);
    return parseLiteral.call(type, node, variables);
  };
}
