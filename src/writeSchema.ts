/** `npm run schema`: writes schema.graphql, and for clients which types are errors. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLSchema, isInterfaceType } from "graphql";
import { makeSchema, printedSchema } from "./schema";

/** For Apollo Client's cache; it needs to be told of interfaces only. */
function possibleTypes(schema: GraphQLSchema): Record<string, string[]> {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  return Object.fromEntries(
    interfaces.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
}

writeFileSync(join(__dirname, "../schema.graphql"), printedSchema());
writeFileSync(
  join(__dirname, "../src/client/possibleTypes.ts"),
  `/** Which types are errors, for Apollo Client's InMemoryCache. Written by npm run schema. Edit src/cognito/errors.ts instead. */
export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes(makeSchema()), null, 2)};
`,
);
