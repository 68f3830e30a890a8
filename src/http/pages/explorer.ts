/** The explorer: GraphiQL, with all files served by the gateway, so that it works offline. */
import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { assets, assetsFolder } from "./explorerAssets";

export interface ExplorerOptions {
  /** The explorer's path: `/explorer`. */
  path: string;
  graphqlPath: string;
  /** The editor's initial content. */
  defaultQuery: string;
  /** The headers tab's initial content, as JSON. A function is called for each page, because tokens expire. */
  headers?: string | (() => string);
}

export async function explorer(app: FastifyInstance, options: ExplorerOptions): Promise<void> {
  const { path } = options;
  app.get(path, async (_, reply) => {
    const nonce = randomBytes(16).toString("base64");
    return reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .headers(shield(nonce))
      .send(page(options, nonce));
  });
  serve(app, `${path}/boot.js`, "text/javascript", async () => Buffer.from(boot));
  for (const [name, { type }] of Object.entries(assets))
    serve(app, `${path}/${name}`, type, () => readFile(join(assetsFolder, name)));
}

/** Only our own scripts and styles; the nonce allows the style that GraphiQL's dialogs add while open. */
const shield = (nonce: string) => ({
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
});

/** Read on the first request, so that a start does not wait for it. Browsers revalidate each time, and get 304. */
function serve(app: FastifyInstance, url: string, type: string, read: () => Promise<Buffer>): void {
  let file: { body: Buffer; etag: string } | undefined;
  app.get(url, async (request, reply) => {
    if (!file) {
      const body = await read();
      file = { body, etag: `"${createHash("sha256").update(body).digest("base64url")}"` };
    }
    reply.header("etag", file.etag).header("cache-control", "no-cache");
    reply.header("x-content-type-options", "nosniff");
    if (request.headers["if-none-match"] === file.etag) return reply.code(304).send();
    return reply.type(`${type}; charset=utf-8`).send(file.body);
  });
}

function page({ path, graphqlPath, defaultQuery, headers }: ExplorerOptions, nonce: string): string {
  const first = typeof headers === "function" ? headers() : headers;
  const settings = JSON.stringify({ graphqlPath, defaultQuery, headers: first, nonce });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Explorer · Cognito GraphQL gateway</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${path}/graphiql.css">
<style nonce="${nonce}">html, body, #explorer { height: 100%; margin: 0; }</style>
</head>
<body>
<noscript>The explorer needs JavaScript. The API itself is at ${graphqlPath}.</noscript>
<div id="explorer"></div>
<script type="application/json" id="settings">${settings.replace(/</g, "\\u003c")}</script>
<script src="${path}/react.js"></script>
<script src="${path}/react-dom.js"></script>
<script src="${path}/graphiql.js"></script>
<script src="${path}/boot.js"></script>
</body>
</html>
`;
}

/** Keeps the user's input only in the page's memory, because it includes passwords and tokens. */
const boot = `
const { graphqlPath, defaultQuery, headers, nonce } = JSON.parse(document.getElementById("settings").textContent);
globalThis.__webpack_nonce__ = nonce;
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
    defaultHeaders: headers, // in every new tab, too
    defaultEditorToolsVisibility: "headers",
    shouldPersistHeaders: false,
    showPersistHeadersSettings: false,
    storage,
  }),
);
`;
