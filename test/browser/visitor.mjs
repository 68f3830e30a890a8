// A visitor: a browser of their own, what they see and do, and what they would complain about.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const desk = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

/** How far things jumped that nobody touched (Cumulative Layout Shift). */
function watchShifts() {
  globalThis.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifts += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

export class Visitor {
  /** What the console and the network had to say; whatever a test expects, it takes out. */
  complaints = [];
  /** What was sent to the API, in order: the operation's name and its variables. */
  sent = [];
  /** All that the browser asked for, and where it was. */
  urls = new Set();

  static async arrive(browser, portal, screenshots) {
    const visitor = new Visitor();
    Object.assign(visitor, { portal, screenshots });
    visitor.context = await browser.newContext({ viewport: desk, colorScheme: "light" });
    await visitor.context.addInitScript(watchShifts);
    const page = await visitor.context.newPage();
    visitor.page = page;
    page.setDefaultTimeout(8_000);
    page.on("request", (request) => {
      visitor.urls.add(request.url());
      if (request.url().endsWith("/graphql")) {
        const { operationName, variables } = request.postDataJSON();
        visitor.sent.push({ operationName, variables });
      }
    });
    page.on("framenavigated", (frame) => visitor.urls.add(frame.url()));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) visitor.complaints.push(message.text());
    });
    page.on("pageerror", (error) => visitor.complaints.push(error.message));
    return visitor;
  }

  async open(path = "/") {
    await this.page.goto(this.portal.url + path);
  }

  /** Waits for the page of this title, and for nothing being under way in it. */
  async seesPage(title) {
    await this.page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
    assert.equal(await this.page.title(), `${title} · Account`);
  }

  async sees(text) {
    await this.page.getByText(text).first().waitFor();
  }

  field(label) {
    return this.page.getByLabel(label, { exact: true });
  }

  async fill(fields) {
    for (const [label, value] of Object.entries(fields)) await this.field(label).fill(value);
  }

  async press(button, place = this.page.locator("body")) {
    await place.getByRole("button", { name: button, exact: true }).click();
  }

  async follow(link) {
    await this.page.getByRole("link", { name: link, exact: true }).first().click();
  }

  /** Waits for what the page says of an outcome: in a region that is read out, in the tone that fits. */
  async isTold(tone, text) {
    await this.page.locator(`[aria-live="polite"] .notice.${tone}`, { hasText: text }).waitFor();
  }

  /** Waits for a field's fault: the field has the focus, is marked, and its description holds the sentence. */
  async isBlamed(label, text) {
    await this.page.locator(".fault", { hasText: text }).waitFor();
    const facts = await this.field(label).evaluate((input) => ({
      hasFocus: input === document.activeElement,
      isInvalid: input.getAttribute("aria-invalid"),
      description: (input.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent)
        .join(" "),
    }));
    assert.equal(facts.hasFocus, true, `${label} has the focus`);
    assert.equal(facts.isInvalid, "true");
    assert.match(facts.description, text);
  }

  async signIn(username, password) {
    await this.open("/sign-in");
    await this.fill({ "User name or email address": username, Password: password });
    await this.press("Sign in");
  }

  async signOut() {
    await this.press("Sign out");
    await this.isTold("good", "You are signed out.");
  }

  /** Takes pictures, and looks for what keeps people out. */
  async look(name, { onPhone = false } = {}) {
    // Of what axe-core looks at, the dark colours change only the contrast.
    for (const [colorScheme, rules] of [["light"], ["dark", ["color-contrast"]]]) {
      await this.page.emulateMedia({ colorScheme });
      await this.picture(`${name}-${colorScheme}`);
      await this.isAccessible(`${name}, ${colorScheme}`, rules);
    }
    await this.page.emulateMedia({ colorScheme: "light" });
    if (!onPhone) return;
    await this.page.setViewportSize(phone);
    await this.picture(`${name}-phone`);
    const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${name} is ${overflow} px wider than a phone`);
    await this.page.setViewportSize(desk);
  }

  async picture(name) {
    await this.page.screenshot({ path: join(this.screenshots, `${name}.png`), fullPage: true });
  }

  async isAccessible(where, rules) {
    await this.page.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
    const found = await this.page.evaluate(async (runOnly) => {
      const { violations } = await globalThis.axe.run(document, runOnly && { runOnly });
      return violations.map(({ id, impact, nodes }) => `${impact}: ${id}: ${nodes[0].html}`);
    }, rules);
    assert.deepEqual(found, [], where);
  }

  async shifts() {
    return this.page.evaluate(() => globalThis.shifts);
  }

  /** What is left in the browser that a script could read. */
  async kept() {
    return this.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  }

  leave() {
    return this.context.close();
  }
}
