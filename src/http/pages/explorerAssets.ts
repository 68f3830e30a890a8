/** The explorer's files. The build copies them into dist, so that production needs no package for them. */
import { join } from "node:path";

/** Resolves to the same folder from src and from dist. */
export const assetsFolder = join(__dirname, "../../../dist/explorer");

/** Name under /explorer → type, and the file in node_modules. */
export const assets: Readonly<Record<string, { type: string; from: string }>> = {
  "react.js": { type: "text/javascript", from: "react/umd/react.production.min.js" },
  "react-dom.js": { type: "text/javascript", from: "react-dom/umd/react-dom.production.min.js" },
  "graphiql.js": { type: "text/javascript", from: "graphiql/graphiql.min.js" },
  "graphiql.css": { type: "text/css", from: "graphiql/graphiql.min.css" },
};
