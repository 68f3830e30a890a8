/** `schema`: what a client of a gateway with these settings can ask. */
import { lexicographicSortSchema, printSchema } from "graphql";
import type { Config } from "../config";
import { servedSchema } from "../gateway";

export async function schema(config: Config): Promise<void> {
  process.stdout.write(`${printSchema(lexicographicSortSchema(servedSchema(config)))}\n`);
}
