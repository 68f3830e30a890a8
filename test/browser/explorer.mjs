// Opens the start page and the explorer in headless Chromium, types queries, runs them, and reads the answers.
// GATEWAY_URL=http://127.0.0.1:4000 [SCREENSHOT=file.png] node test/browser/explorer.mjs [query [what the answer holds]]
// The query is run as the explorer's first header says: on the embedded pool, as its administrator.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { stripVTControlCharacters } from "node:util";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { GATEWAY_URL = "http://127.0.0.1:4000", SCREENSHOT: screenshot } = process.env;
const gateway = new URL(GATEWAY_URL).origin;
const [
  query = `{
  user(username: "pending") {
    ... on User { username status }
  }
}`,
  answer = '"username": "pending"',
] = process.argv.slice(2);

let faults = 0;
async function check(sentence, run) {
  try {
    await run();
    console.log(`ok      ${sentence}`);
  } catch (error) {
    faults += 1;
    console.log(`FAILED  ${sentence}: ${stripVTControlCharacters(error.message).replace(/\s+/g, " ")}`);
  }
}

const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
// Each launch has a profile folder of its own, which goes with it.
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags.split(" ") });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(10_000);
  const own = [];
  const elsewhere = [];
  const complaints = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:") (origin === gateway ? own : elsewhere).push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));

  const editor = page.locator(".graphiql-query-editor .CodeMirror");
  const headersEditor = page.locator(".graphiql-editor-tool .CodeMirror", { hasText: "Authorization" });
  const run = () => page.getByRole("button", { name: /execute query/i }).click();
  const runByKey = () => page.keyboard.press("Control+Enter");
  async function type(text) {
    await editor.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(text);
  }
  /** Each query has a tab of its own, whose pane is empty at first. */
  const answerHolds = (text) => page.locator(".graphiql-response .CodeMirror", { hasText: text }).waitFor();

  await check("the start page is accessible in light and dark, and leads to the explorer", async () => {
    for (const colorScheme of ["dark", "light"]) {
      await page.emulateMedia({ colorScheme });
      await page.goto(gateway);
      await page.evaluate(axe);
      const { violations } = await page.evaluate("axe.run()");
      assert.deepEqual(violations, []);
    }
    await page.getByRole("navigation").getByRole("link", { name: "Explorer" }).click();
    await page.waitForURL(`${gateway}/explorer`);
  });

  await check(
    "the page opens, in its own language and title, with a policy that lets no other host in",
    async () => {
      const response = await page.goto(`${gateway}/explorer`);
      const headers = response.headers();
      assert.equal(response.status(), 200);
      assert.match(await page.title(), /Explorer/);
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
      assert.match(headers["content-security-policy"], /default-src 'none'; script-src 'self';/);
      assert.doesNotMatch(headers["content-security-policy"], /unsafe|https?:|\*/);
      assert.equal(headers["x-content-type-options"], "nosniff");
      assert.equal(headers["referrer-policy"], "no-referrer");
      assert.equal(headers["cache-control"], "no-store");
    },
  );

  await check("without scripts, a sentence says where the API is", async () => {
    assert.match(await (await fetch(`${gateway}/explorer`)).text(), /<noscript>[^<]*\/graphql/);
  });

  await check("its files have a type, and are not sent twice", async () => {
    const files = [...new Set(own)].filter((url) => /\.(js|css)$/.test(url));
    assert.equal(files.length, 5);
    for (const url of files) {
      const first = await fetch(url);
      assert.match(
        first.headers.get("content-type"),
        url.endsWith(".css") ? /^text\/css/ : /^text\/javascript/,
      );
      const again = await fetch(url, { headers: { "if-none-match": first.headers.get("etag") } });
      assert.equal(again.status, 304, url);
    }
  });

  await check("the first query and the first header stand in their editors", async () => {
    await editor.filter({ hasText: "confirmUser" }).waitFor();
    await headersEditor.filter({ hasText: "Bearer" }).waitFor();
  });

  await check("Ctrl-Enter runs { __typename }", async () => {
    await type("{ __typename }");
    await runByKey();
    await answerHolds('"__typename": "Query"');
  });

  await check(
    `the button runs ${query.replace(/\s+/g, " ")}, in a tab of its own with the header still there`,
    async () => {
      await page.getByRole("button", { name: /(new|add) tab/i }).click();
      await headersEditor.filter({ hasText: "Bearer" }).waitFor();
      await type(query);
      await run();
      await answerHolds(answer);
    },
  );

  await check("the schema's descriptions can be read", async () => {
    await page.getByRole("button", { name: /documentation explorer/i }).click();
    await page.getByText("Mutation", { exact: true }).first().click();
    await page
      .getByText(/Confirms a sign-up without its code/)
      .first()
      .waitFor();
  });

  if (screenshot) await page.screenshot({ path: screenshot });

  await check("dialogs open under the same policy", async () => {
    await page.getByRole("button", { name: /settings/i }).click();
    await page.getByRole("dialog").getByText("Theme").waitFor();
    assert.equal(await page.getByText(/persist headers/i).count(), 0, "headers are never kept");
    await page.keyboard.press("Escape");
  });

  await check("the browser keeps nothing of what was typed", async () => {
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(kept, [0, 0, ""]);
  });

  await check("nothing was asked of any other host", () => assert.deepEqual(elsewhere, []));
  await check("the console has no errors", () => assert.deepEqual(complaints, []));
} finally {
  await browser.close();
}
process.exitCode = faults === 0 ? 0 : 1;
