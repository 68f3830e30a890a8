/** Pages without scripts. Their only style is ours, and they load and send nothing else. */
import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid #8886; white-space: nowrap; }
code { font-size: 1.1em; letter-spacing: .05em; }
dt { font-weight: 600; margin-top: 1rem; }
dd { margin: 0; }
`;
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "img-src data:", // the empty icon
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export interface Page {
  title: string;
  /** The page's content as HTML. The caller escapes foreign text. */
  main: string;
  /** In seconds. */
  refreshes?: number;
}

/** Serves a page that is rendered for each request. */
export function servePage(app: FastifyInstance, path: string, page: () => Page): void {
  app.get(path, async (_, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .header("content-security-policy", policy)
      .send(html(page())),
  );
}

const html = ({ title, main, refreshes }: Page) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refreshes ? `<meta http-equiv="refresh" content="${refreshes}">\n` : ""}<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;

export const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
