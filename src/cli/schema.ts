/** `schema`: the schema that these settings expose to a client or a supergraph. */
import { type GraphQLSchema, graphqlSync, lexicographicSortSchema, printSchema } from "graphql";
import { servedSchema } from "../app/gateway";
import type { Config } from "../config/config";

export async function schema(config: Config): Promise<void> {
  const served = servedSchema(config);
  const sdl = config.FEDERATION ? subgraphText(served) : printSchema(lexicographicSortSchema(served));
  process.stdout.write(`${sdl.trimEnd()}\n`);
}

/** graphql-js prints no directives, so the keys come from the subgraph's own SDL. */
function subgraphText(schema: GraphQLSchema): string {
  const { data } = graphqlSync({ schema, source: "{ _service { sdl } }" });
  return (data as { _service: { sdl: string } })._service.sdl;
}
