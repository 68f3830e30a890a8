// Opens the explorer in headless Chromium, types a query, runs it, and reads the answer.
// GATEWAY_URL=http://127.0.0.1:4000 [SCREENSHOT=file.png] node test/browser/explorer.mjs
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const gateway = process.env.GATEWAY_URL ?? "http://127.0.0.1:4000";
const own = (url) => url.startsWith(`${gateway}/`);
const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags.split(" ") });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const elsewhere = [];
  const complaints = [];
  page.on(
    "request",
    (request) => /^data:/.test(request.url()) || own(request.url()) || elsewhere.push(request.url()),
  );
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));

  await page.goto(`${gateway}/explorer`);
  assert.match(await page.title(), /Explorer/);
  const editor = page.locator(".graphiql-query-editor .CodeMirror");
  await editor.waitFor();
  assert.match(await editor.textContent(), /confirmUser/, "the first query stands in the editor");

  await editor.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText('{ user(username: "pending") { ... on User { username status } } }');
  await page.getByRole("button", { name: /execute query/i }).click();
  const answer = page.locator(".graphiql-response .CodeMirror");
  await page.waitForFunction(() =>
    /"pending"/.test(document.querySelector(".graphiql-response")?.textContent ?? ""),
  );
  assert.match(await answer.textContent(), /"username": "pending"/);

  await page.getByRole("button", { name: /documentation explorer/i }).click();
  await page.getByText("Mutation", { exact: true }).first().click();
  await page
    .getByText(/Confirms a sign-up without its code/)
    .first()
    .waitFor();

  assert.deepEqual(elsewhere, [], "nothing is asked of any other host");
  assert.deepEqual(complaints, [], "the console has no errors");
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
  console.log("The explorer shows the schema, runs a query, and asks nobody else.");
} finally {
  await browser.close();
}
