/** The explorer: GraphiQL, served from here alone, so that it works without a network. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { assets, assetsFolder } from "./explorerAssets";

export interface ExplorerOptions {
  /** Where it is: `/explorer`. */
  path: string;
  graphqlPath: string;
  /** What stands in the editor at first. */
  defaultQuery: string;
  /** What stands in the headers tab at first, as JSON. */
  headers?: string;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // the editor sets styles on its lines
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export function explorer(app: FastifyInstance, options: ExplorerOptions): void {
  const { path } = options;
  app.get(path, async (_, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .header("content-security-policy", policy)
      .send(page(options)),
  );
  app.get(`${path}/boot.js`, async (_, reply) => reply.type("text/javascript; charset=utf-8").send(boot));
  for (const [name, { type }] of Object.entries(assets))
    app.get(`${path}/${name}`, async (_, reply) =>
      reply
        .type(`${type}; charset=utf-8`)
        .header("cache-control", "public, max-age=3600")
        .send(createReadStream(join(assetsFolder, name))),
    );
}

const page = ({ path, ...settings }: ExplorerOptions) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Explorer · Cognito GraphQL gateway</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${path}/graphiql.css">
<style>html, body, #explorer { height: 100%; margin: 0; }</style>
</head>
<body>
<noscript>The explorer needs JavaScript. The API itself is at ${settings.graphqlPath}.</noscript>
<div id="explorer"></div>
<script type="application/json" id="settings">${JSON.stringify(settings).replace(/</g, "\\u003c")}</script>
<script src="${path}/react.js"></script>
<script src="${path}/react-dom.js"></script>
<script src="${path}/graphiql.js"></script>
<script src="${path}/boot.js"></script>
</body>
</html>
`;

/** Keeps what is typed in the page alone: passwords and tokens are typed here. */
const boot = `
const { graphqlPath, defaultQuery, headers } = JSON.parse(document.getElementById("settings").textContent);
const kept = new Map();
const storage = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
  removeItem: (key) => void kept.delete(key),
  clear: () => kept.clear(),
  get length() { return kept.size; },
};
ReactDOM.createRoot(document.getElementById("explorer")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: graphqlPath }),
    defaultQuery,
    headers,
    defaultEditorToolsVisibility: "headers",
    shouldPersistHeaders: false,
    storage,
  }),
);
`;
