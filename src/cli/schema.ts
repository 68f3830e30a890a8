/** `schema`: what a client, or a supergraph, can ask a gateway with these settings. */
import { type GraphQLSchema, graphqlSync, lexicographicSortSchema, printSchema } from "graphql";
import type { Config } from "../config";
import { servedSchema } from "../gateway";

export async function schema(config: Config): Promise<void> {
  const served = servedSchema(config);
  const sdl = config.FEDERATION ? subgraphText(served) : printSchema(lexicographicSortSchema(served));
  process.stdout.write(`${sdl.trimEnd()}\n`);
}

/** Only the subgraph itself tells its keys: what graphql-js prints knows of no directives. */
function subgraphText(schema: GraphQLSchema): string {
  const { data } = graphqlSync({ schema, source: "{ _service { sdl } }" });
  return (data as { _service: { sdl: string } })._service.sdl;
}
