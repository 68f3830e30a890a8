/** `npm run docs:generate [path …]`: writes the generated pages, all or those of these paths, and llms.txt. */
import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedPages, llmsIndex, root } from "./pages";

const wanted = process.argv.slice(2);
for (const [path, text] of Object.entries(generatedPages()))
  if (wanted.length === 0 || wanted.includes(path)) writeFileSync(join(root, path), text);
// Last: it quotes the pages.
writeFileSync(join(root, "llms.txt"), llmsIndex());
