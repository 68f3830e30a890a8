/** `GET /` in development: what a newcomer opens first leads on to what there is. */
import type { FastifyInstance } from "fastify";
import { servePage } from "./html";

export interface Place {
  path: string;
  title: string;
  /** HTML: what is found there. */
  about: string;
}

export function startPage(graphqlPath: string, places: readonly Place[]) {
  const entries = places.map(
    ({ path, title, about }) => `<dt><a href="${path}">${title}</a></dt>\n<dd>${about}</dd>\n`,
  );
  const main = `<h1>Cognito GraphQL gateway</h1>
<p>The gateway runs in development. Its API takes GraphQL as <code>POST ${graphqlPath}</code>.</p>
${entries.length > 0 ? `<nav aria-label="Places">\n<dl>\n${entries.join("")}</dl>\n</nav>\n` : ""}<p>The documentation is <code>README.md</code> in the gateway's folder. In production this page is not served.</p>`;
  return (app: FastifyInstance): void =>
    servePage(app, "/", () => ({ title: "Cognito GraphQL gateway", main }));
}
