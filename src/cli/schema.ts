/** `schema`: what a client, or a supergraph, can ask a gateway with these settings. */
import { graphqlSync, lexicographicSortSchema, printSchema } from "graphql";
import type { Config } from "../config";
import { servedSchema } from "../gateway";

export async function schema(config: Config): Promise<void> {
  const served = servedSchema(config);
  // Only the subgraph itself tells its keys: what graphql-js prints knows of no directives.
  const subgraph: any = config.FEDERATION && graphqlSync({ schema: served, source: "{ _service { sdl } }" });
  const sdl = subgraph ? subgraph.data._service.sdl : printSchema(lexicographicSortSchema(served));
  process.stdout.write(`${sdl.trimEnd()}\n`);
}
