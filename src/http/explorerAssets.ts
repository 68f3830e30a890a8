/** The explorer's files, and the build step that copies them, so that production needs no package for them. */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** Resolves to the same folder from src and from dist. */
export const assetsFolder = join(__dirname, "../../dist/explorer");

/** Name under /explorer → type, and the file in node_modules. */
export const assets: Readonly<Record<string, { type: string; from: string }>> = {
  "react.js": { type: "text/javascript", from: "react/umd/react.production.min.js" },
  "react-dom.js": { type: "text/javascript", from: "react-dom/umd/react-dom.production.min.js" },
  "graphiql.js": { type: "text/javascript", from: "graphiql/graphiql.min.js" },
  "graphiql.css": { type: "text/css", from: "graphiql/graphiql.min.css" },
};

if (require.main === module) {
  mkdirSync(assetsFolder, { recursive: true });
  const packages = join(__dirname, "../../node_modules");
  for (const [name, { from }] of Object.entries(assets))
    copyFileSync(join(packages, from), join(assetsFolder, name));
}
