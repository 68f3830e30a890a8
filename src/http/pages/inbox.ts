/** The code inbox: a page with the messages that the embedded pool "sent", for people who try the gateway. */
import type { FastifyInstance } from "fastify";
import { escaped, type Page, servePage } from "./html";

export interface SentMessage {
  at: Date;
  to: string;
  username: string;
  medium: string;
  purpose: string;
  code: string;
}

export const inboxPath = "/inbox";

/** Only for the embedded pool: the gateway never sees a real pool's codes. */
export function inbox(messages: () => readonly SentMessage[]) {
  return (app: FastifyInstance): void => servePage(app, inboxPath, () => page([...messages()].reverse()));
}

function page(messages: SentMessage[]): Page {
  const rows = messages.map(
    ({ at, to, username, medium, purpose, code }) => `<tr>
<td><time datetime="${at.toISOString()}">${at.toISOString().slice(11, 19)}</time></td>
<td>${escaped(username)}</td><td>${escaped(to)}</td><td>${escaped(medium)}</td><td>${escaped(purpose)}</td>
<td><code>${escaped(code)}</code></td></tr>`,
  );
  return {
    title: "Code inbox · embedded user pool",
    refreshes: 5,
    main: `<h1>Code inbox</h1>
<p>Messages that the embedded user pool would have sent by email or SMS. This page refreshes every five seconds.</p>
${
  rows.length === 0
    ? "<p><strong>Nothing has been sent yet.</strong> Sign up a user, and the code appears here.</p>"
    : `<div class="table"><table>
<caption>${rows.length === 1 ? "One message" : `${rows.length} messages`}, newest first; times in UTC</caption>
<thead><tr><th scope="col">Time</th><th scope="col">User</th><th scope="col">To</th><th scope="col">By</th><th scope="col">For</th><th scope="col">Code</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>`
}`,
  };
}
