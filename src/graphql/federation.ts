/** The schema as a subgraph of Apollo Federation 2, for a router to compose with others. */
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  type ConstDirectiveNode,
  type GraphQLEnumType,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLUnionType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
  visit,
} from "graphql";
import { type Entity, entities, entitiesResolver } from "./nodes/entities";
import { isExposed, oneOf, type SchemaOptions } from "./schema";

const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
${oneOf}`;

/** Other subgraphs define these types too, with exactly these fields. */
const sharedTypes = new Set(["PageInfo"]);

/** The schema must come from the same options. A key exists only if its fields and its operation are exposed. */
export function subgraphOf(schema: GraphQLSchema, options: SchemaOptions): GraphQLSchema {
  const served = entities.filter(({ node, key, accessLevel, operation }) => {
    const type = schema.getType(node.name);
    const hasKey = isObjectType(type) && key.every((name) => type.getFields()[name]);
    return hasKey && isExposed(options, accessLevel.name, operation.name);
  });
  const subgraph = buildSubgraphSchema({
    typeDefs: visit(parse(`${head}\n${printSchema(schema)}`, { noLocation: true }), {
      ObjectTypeDefinition: (type) => ({ ...type, directives: directivesOf(type, served) }),
    }),
  });
  copyResolvers(subgraph, schema);
  const root = subgraph.getQueryType()!.getFields();
  if (root._entities) root._entities.resolve = entitiesResolver(served);
  const entity = subgraph.getType("_Entity") as GraphQLUnionType | undefined;
  if (entity) entity.resolveType = (found) => served.find(({ node }) => found instanceof node)?.node.name;
  return subgraph;
}

function directivesOf(
  { name: { value: type } }: ObjectTypeDefinitionNode,
  served: readonly Entity[],
): ConstDirectiveNode[] {
  const keys = served.filter(({ node }) => node.name === type).map(({ key }) => key.join(" "));
  const words = [
    ...keys.map((fields) => `@key(fields: "${fields}")`),
    ...(sharedTypes.has(type) ? ["@shareable"] : []),
  ];
  const parsed = parse(`type T ${words.join(" ")} { f: Int }`, { noLocation: true });
  return [...((parsed.definitions[0] as ObjectTypeDefinitionNode).directives ?? [])];
}

/** A schema built from text has only names. Every other behavior of a type is copied from the original. */
function copyResolvers(subgraph: GraphQLSchema, schema: GraphQLSchema): void {
  for (const [name, from] of Object.entries(schema.getTypeMap())) {
    const to = subgraph.getType(name);
    // Both schemas share the types of graphql-js.
    if (!to || to === from) continue;
    to.extensions = from.extensions;
    if (isObjectType(from) && isObjectType(to)) {
      to.isTypeOf = from.isTypeOf;
      for (const [field, { resolve, extensions }] of Object.entries(from.getFields()))
        Object.assign(to.getFields()[field]!, { resolve, extensions });
    } else if ((isUnionType(from) && isUnionType(to)) || (isInterfaceType(from) && isInterfaceType(to)))
      to.resolveType = from.resolveType;
    else if ((isScalarType(from) && isScalarType(to)) || (isEnumType(from) && isEnumType(to)))
      copyCoercion(to, from);
  }
}

/** Values are parsed and serialized as in the original schema, including open enums. */
function copyCoercion<T extends GraphQLScalarType | GraphQLEnumType>(to: T, from: T): void {
  to.serialize = (value) => from.serialize(value);
  to.parseValue = (value: unknown) => from.parseValue(value);
  to.parseLiteral = (...literal: Parameters<GraphQLScalarType["parseLiteral"]>) =>
    (from.parseLiteral as GraphQLScalarType["parseLiteral"])(...literal);
}
