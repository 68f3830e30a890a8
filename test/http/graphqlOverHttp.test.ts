/** GraphQL over HTTP: every audit of graphql-http's own list, with the protection against other sites' pages on. */
import { serverAudits } from "graphql-http";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ INTROSPECTION: "on" });
});
afterAll(() => gateway.close());

const audits = serverAudits({
  url: () => `${gateway.url}/graphql`,
  // What a page of another site cannot send without being asked first.
  fetchFn: (url: string, { headers, ...request }: RequestInit = {}) =>
    fetch(url, { ...request, headers: { "apollo-require-preflight": "1", ...(headers as object) } }),
});

test("there are 61 audits", () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))("%s %s", async (id, _, audit) => {
  const result = await audit.fn();
  const reason = "reason" in result ? result.reason : undefined;
  expect([id, result.status, reason]).toEqual([id, "ok", undefined]);
});
