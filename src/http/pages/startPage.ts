/** `GET /` in development: links a newcomer to the gateway's other pages. */
import type { FastifyInstance } from "fastify";
import { servePage } from "./html";

export interface Place {
  path: string;
  title: string;
  /** HTML: what the page offers. */
  about: string;
}

export function startPage(graphqlPath: string, places: readonly Place[]) {
  const entries = places.map(
    ({ path, title, about: description }) =>
      `<dt><a href="${path}">${title}</a></dt>\n<dd>${description}</dd>\n`,
  );
  const main = `<h1>Cognito GraphQL gateway</h1>
<p>The gateway runs in development mode. Its API accepts GraphQL as <code>POST ${graphqlPath}</code>.</p>
${entries.length > 0 ? `<nav aria-label="Places">\n<dl>\n${entries.join("")}</dl>\n</nav>\n` : ""}<p>The documentation starts at <code>README.md</code> in the gateway's folder. Production does not serve this page.</p>`;
  return (app: FastifyInstance): void =>
    servePage(app, "/", () => ({ title: "Cognito GraphQL gateway", main }));
}
