// Opens the built documentation in headless Chromium, searches it, and follows every link of every page.
// npm run docs && [SCREENSHOTS=folder] node test/browser/docs.mjs
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = fileURLToPath(new URL("../../docs/.vitepress/dist", import.meta.url));
const screenshots = process.env.SCREENSHOTS;
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

const fileOf = (path) => join(site, path.endsWith("/") ? `${path}index.html` : path);
const exists = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

const server = createServer((request, response) => {
  const file = fileOf(new URL(request.url, "http://localhost").pathname);
  if (!exists(file)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
  response.end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${server.address().port}`;

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
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags.split(" ") });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: "light" });
  page.setDefaultTimeout(10_000);
  const elsewhere = [];
  const complaints = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && origin !== url) elsewhere.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));

  const title = (text) => page.getByRole("heading", { level: 1, name: text }).waitFor();
  const picture = (name) => screenshots && page.screenshot({ path: join(screenshots, `docs-${name}.png`) });

  await check("the home page leads to the first page", async () => {
    await page.goto(`${url}/`);
    await title("Cognito GraphQL gateway");
    await picture("home");
    await page.locator("#VPContent").getByRole("link", { name: "Getting started" }).first().click();
    await title("Getting started");
    await picture("getting-started");
  });

  await check("the sidebar leads to a generated page", async () => {
    await page.locator("aside").getByRole("link", { name: "Configuration", exact: true }).click();
    await title("Configuration");
    await page.getByRole("cell", { name: "REDIS_URL" }).first().waitFor();
    await picture("configuration");
  });

  await check("a search finds a word's page and section, without any other host", async () => {
    await page
      .getByRole("button", { name: /search/i })
      .first()
      .click();
    await page.getByRole("searchbox").fill("IdempotencyConflictError");
    const result = page.locator("#localsearch-list a", { hasText: "IdempotencyConflictError" }).first();
    await result.waitFor();
    await picture("search");
    await result.click();
    await page.waitForURL(/\/errors(\.html)?#idempotencyconflicterror$/);
    await title("Errors");
    await picture("errors");
  });

  await check("a search for what is nowhere finds nothing", async () => {
    await page
      .getByRole("button", { name: /search/i })
      .first()
      .click();
    await page.getByRole("searchbox").fill("xylophone");
    await page.getByText(/no results/i).waitFor();
    await page.keyboard.press("Escape");
  });

  const pages = readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html") && path !== "404.html")
    .map((path) => `/${path}`);

  await check(`every link and anchor of ${pages.length} pages leads somewhere`, async () => {
    const ids = new Map();
    const links = [];
    for (const path of pages) {
      await page.goto(url + path);
      ids.set(
        path,
        new Set(await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id))),
      );
      const found = await page.evaluate(() =>
        [...document.querySelectorAll("#VPContent a[href]")].map(({ href }) => href),
      );
      links.push(...found.filter((href) => href.startsWith(url)).map((href) => [path, new URL(href)]));
    }
    const dead = links.filter(([, { pathname, hash }]) => {
      const target = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
      if (!ids.has(target)) return !exists(fileOf(target));
      return hash !== "" && !ids.get(target).has(decodeURIComponent(hash.slice(1)));
    });
    assert.deepEqual(
      dead.map(([path, { href }]) => `${path}: ${href}`),
      [],
    );
    assert.ok(pages.length > 30 && links.length > 300, `${pages.length} pages, ${links.length} links`);
  });

  await check("pages can be read in dark colors and on a phone", async () => {
    await page.goto(`${url}/security/guarantees.html`);
    await page.emulateMedia({ colorScheme: "dark" });
    await picture("guarantees-dark");
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ["/concepts.html", "/architecture.html", "/errors.html"]) {
      await page.goto(url + path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${path} is ${overflow} px wider than a phone`);
      await picture(`phone${path.replace(/\W/g, "-")}`);
    }
  });

  await check("content is accessible", async () => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`${url}/sign-in.html`);
    await picture("sign-in");
    await page.evaluate(axe);
    // The theme's own colors of code are not ours to choose.
    const { violations } = await page.evaluate(
      "axe.run('main', { rules: { 'color-contrast': { enabled: false } } })",
    );
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
      [],
    );
  });

  await check("nothing was asked of any other host", () => assert.deepEqual(elsewhere, []));
  await check("the console has no errors", () => assert.deepEqual(complaints, []));
} finally {
  await browser.close();
  server.close();
}
process.exitCode = faults === 0 ? 0 : 1;
