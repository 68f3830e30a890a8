/** `npm run schema`: writes schema.graphql, and the possible types of each result for clients. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLNamedType, type GraphQLSchema, isAbstractType } from "graphql";
import { makeSchema, printedSchema } from "../src/graphql/schema";

/** For Apollo Client's cache, which warns about fragments on missing types, so unions are included. One line each. */
function possibleTypes(schema: GraphQLSchema): string {
  const kinds = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const names = (types: readonly GraphQLNamedType[]) => types.map(({ name }) => name).sort();
  const lines = kinds
    .map((kind) => `  ${kind.name}: ${JSON.stringify(names(schema.getPossibleTypes(kind)))},\n`)
    .sort();
  return `{\n${lines.join("")}}`;
}

writeFileSync(join(__dirname, "../schema.graphql"), printedSchema());
writeFileSync(
  join(__dirname, "../src/client/possibleTypes.ts"),
  `/** Which types an interface or a union can be, for Apollo Client's InMemoryCache. Written by npm run schema. */
export const possibleTypes: Record<string, string[]> = ${possibleTypes(makeSchema())};
`,
);
