/** `npm run schema`: writes schema.graphql. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printedSchema } from "./schema";

writeFileSync(join(__dirname, "../schema.graphql"), printedSchema());
