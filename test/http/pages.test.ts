/** Pages beside the API: what a newcomer finds in development, and a stranger does not in production. */
import { createHash } from "node:crypto";
import { startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway | undefined;
afterEach(() => gateway?.close());

async function open(path: string, settings: Record<string, string> = {}) {
  gateway ??= await startGateway(settings);
  const reply = await fetch(`${gateway.url}${path}`, { headers: { accept: "text/html" } });
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}
beforeEach(() => {
  gateway = undefined;
});

const linksOf = (html: string) => [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => path!);

test("the start page leads to the explorer and the code inbox, and each link is answered", async () => {
  const { status, headers, text } = await open("/", { EXPLORER: "on" });
  expect([status, headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(text).toContain("<code>POST /graphql</code>");
  expect(linksOf(text)).toEqual(["/explorer", "/inbox"]);
  for (const path of linksOf(text)) expect((await open(path)).status).toBe(200);
});

test("what is switched off is not offered", async () => {
  expect(linksOf((await open("/", { EXPLORER: "off" })).text)).toEqual(["/inbox"]);
});

test.each(["/", "/inbox"])(
  "%s runs no script, loads nothing, and its policy lets in its one style",
  async (path) => {
    const { headers, text } = await open(path);
    const [, style] = text.match(/<style>([^<]*)<\/style>/)!;
    const hash = createHash("sha256").update(style!).digest("base64");
    expect(headers.get("content-security-policy")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get("cache-control")).toBe("no-store");
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=|https?:/);
  },
);

test("the code inbox shows what a stranger typed as text", async () => {
  await open("/inbox");
  const { body } = await gateway!.ask(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename ... on CognitoError { message } } }`,
    {
      input: {
        username: "<img/src=x>",
        password: "Correct-horse-1",
        userAttributes: [{ name: "email", value: "a@example.com" }],
      },
    },
  );
  expect(body.data.signUp).toEqual({ __typename: "SignUpSuccess" });
  const { text } = await open("/inbox");
  expect(text).toContain("&#60;img");
  expect(text).not.toContain("<img");
});

test("production has no start page: it answers as for any path that is not there", async () => {
  const pool = { COGNITO_USER_POOL_ID: "eu-west-1_AbC123xyz", COGNITO_CLIENT_ID: "1example23456789" };
  const root = await open("/", { NODE_ENV: "production", EXPLORER: "on", ...pool });
  const elsewhere = await open("/nowhere");
  expect([root.status, root.headers.get("content-type")]).toEqual([404, "application/json; charset=utf-8"]);
  expect(root.text).toBe(elsewhere.text);
});
