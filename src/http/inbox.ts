/** The code inbox: what the embedded pool "sent", on a page for people who try the gateway out. */
import type { FastifyInstance } from "fastify";

export interface SentMessage {
  at: Date;
  to: string;
  username: string;
  medium: string;
  purpose: string;
  code: string;
}

export const inboxPath = "/inbox";

/** Only for the embedded pool: a real one's codes are never here. */
export function inbox(messages: () => readonly SentMessage[]) {
  return (app: FastifyInstance): void => {
    app.get(inboxPath, async (_, reply) =>
      reply
        .type("text/html; charset=utf-8")
        .header("cache-control", "no-store")
        .header(
          "content-security-policy",
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        )
        .send(page([...messages()].reverse())),
    );
  };
}

function page(messages: SentMessage[]): string {
  const rows = messages.map(
    ({ at, to, username, medium, purpose, code }) => `<tr>
<td><time datetime="${at.toISOString()}">${at.toISOString().slice(11, 19)}</time></td>
<td>${escaped(username)}</td><td>${escaped(to)}</td><td>${escaped(medium)}</td><td>${escaped(purpose)}</td>
<td><code>${escaped(code)}</code></td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>Code inbox · embedded user pool</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid #8886; white-space: nowrap; }
code { font-size: 1.1em; letter-spacing: .05em; }
</style>
</head>
<body>
<main>
<h1>Code inbox</h1>
<p>What the embedded user pool would have sent by e-mail or text message. This page renews itself every five seconds.</p>
${
  rows.length === 0
    ? "<p><strong>Nothing has been sent yet.</strong> Sign somebody up, and the code appears here.</p>"
    : `<div class="table"><table>
<caption>${rows.length === 1 ? "One message" : `${rows.length} messages`}, the newest first; times in UTC</caption>
<thead><tr><th scope="col">Time</th><th scope="col">User</th><th scope="col">To</th><th scope="col">By</th><th scope="col">For</th><th scope="col">Code</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>`
}
</main>
</body>
</html>
`;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
