/** `schema`: the schema that these settings expose to a client or a supergraph. */
import { graphqlSync, lexicographicSortSchema, printSchema } from "graphql";
import type { Config } from "../config";
import { servedSchema } from "../gateway";

export async function schema(config: Config): Promise<void> {
  const served = servedSchema(config);
  // graphql-js prints no directives, so the keys come from the subgraph's own SDL.
  const subgraph: any = config.FEDERATION && graphqlSync({ schema: served, source: "{ _service { sdl } }" });
  const sdl = subgraph ? subgraph.data._service.sdl : printSchema(lexicographicSortSchema(served));
  process.stdout.write(`${sdl.trimEnd()}\n`);
}
