// The account portal in headless Chromium: started by `npm run portal`, walked as people walk it, looked at in light,
// in dark and on a phone, and judged by axe-core. [SCREENSHOTS=folder] node test/browser/portal.mjs
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { chromium } from "playwright-core";
import { RunningPortal } from "./runningPortal.mjs";
import { Visitor } from "./visitor.mjs";

const screenshots = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), "portal-"));
mkdirSync(screenshots, { recursive: true });
const embedded = "Embedded-pool-1";
const visitors = [];
let at;

/** Each step needs those before it. */
class Stopped extends Error {}

async function check(sentence, run) {
  try {
    await run();
    console.log(`ok      ${sentence}`);
  } catch (error) {
    console.log(`FAILED  ${sentence}: ${stripVTControlCharacters(error.stack)}`);
    await at?.picture("failed");
    throw new Stopped();
  }
}

/** The code of an authenticator app (RFC 6238), so many half minutes from now. */
function totp(secret, steps = 0) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = digest.at(-1) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const wrong = (code) => (code === "000000" ? "111111" : "000000");

const portal = await RunningPortal.start();
const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
let browser;

async function arrive() {
  at = await Visitor.arrive(browser, portal, screenshots);
  visitors.push(at);
  return at;
}

/** Sends a document of one's own with the browser's session. */
const ask = (visitor, query) =>
  visitor.page.evaluate(
    async (query) =>
      (
        await fetch("/graphql", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query }),
        })
      ).json(),
    query,
  );

/** The field's request arrives and is answered, and the answer is lost on its way back. */
async function loseNextAnswer(visitor, operation) {
  await visitor.page.route("**/graphql", async (route) => {
    if (route.request().postDataJSON().operationName !== operation) return route.fallback();
    await route.fetch();
    await route.abort("connectionreset");
    await visitor.page.unroute("**/graphql");
  });
}

try {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags.split(" ") });
  console.log(`Screenshots: ${screenshots}`);
  const kim = await arrive();
  let secret;

  await check("the terminal says where everything is, and who is there", async () => {
    for (const words of [portal.url, portal.inboxUrl, "/graphql", "admin", "member", "pending", embedded])
      assert.ok(portal.said.includes(words), words);
    assert.doesNotMatch(portal.said, /Bearer/);
  });

  await check("a stranger is asked to sign in", async () => {
    await kim.open("/sessions");
    await kim.seesPage("Sign in");
    await kim.look("sign-in", { onPhone: true });
  });

  await check("an empty form says what is missing, and where", async () => {
    await kim.press("Sign in");
    await kim.isBlamed("User name or email address", /Enter your user name\./);
    await kim.sees("Enter your password.");
    await kim.look("empty-form");
    assert.deepEqual(
      kim.sent.filter(({ operationName }) => operationName !== "Me"),
      [],
    );
  });

  await check("a wrong password, and nobody at all, are told the same", async () => {
    for (const username of ["member", "nobody"]) {
      await kim.signIn(username, "Wrong-horse-1");
      await kim.isTold("bad", "Incorrect user name or password.");
    }
    await kim.look("wrong-password", { onPhone: true });
  });

  await check("a sign-up tells which field is at fault: a name that is taken, a weak password", async () => {
    await kim.follow("Sign up");
    await kim.seesPage("Sign up");
    await kim.look("sign-up", { onPhone: true });
    await kim.fill({
      "User name": "member",
      "Email address": "kim@example.com",
      Password: "Correct-horse-1",
    });
    await kim.press("Sign up");
    await kim.isBlamed("User name", /taken/);
    await kim.fill({ "User name": "kim", Password: "correct-horse-1" });
    await kim.press("Sign up");
    await kim.isBlamed("Password", /uppercase/);
    await kim.look("weak-password");
  });

  await check("a code from the inbox confirms the account; a wrong one does not", async () => {
    await kim.fill({ Password: "Correct-horse-1" });
    await kim.press("Sign up");
    await kim.seesPage("Confirm your account");
    await kim.sees("k***@e***");
    await kim.look("confirm", { onPhone: true });
    await kim.fill({ Code: wrong(await portal.code("kim")) });
    await kim.press("Confirm");
    await kim.isBlamed("Code", /incorrect/);
    await kim.page.getByText("No code?").click();
    await kim.press("Send a new code");
    await kim.isTold("good", /code/);
    await kim.look("new-code");
    await kim.fill({ Code: await portal.code("kim") });
    await kim.press("Confirm");
  });

  await check("… and signs in, without the password again", async () => {
    await kim.seesPage("Profile");
    const last = kim.sent.findLast(({ operationName }) => operationName === "SignIn");
    assert.deepEqual(Object.keys(last.variables.input.with), ["confirmedSignUp"]);
  });

  await check("a name is changed; a new address is in force only when its code proves it", async () => {
    await kim.fill({ Name: "Kim Example", "Email address": "kim@example.org" });
    await kim.press("Save");
    await kim.isTold("good", "Your address stays kim@example.com until");
    await kim.look("new-address", { onPhone: true });
    await kim.fill({ Code: await portal.code("kim") });
    await kim.press("Verify");
    await kim.page.getByLabel("Code", { exact: true }).waitFor({ state: "detached" });
    await kim.open("/profile");
    await kim.seesPage("Profile");
    assert.equal(await kim.field("Name").inputValue(), "Kim Example");
    assert.equal(await kim.field("Email address").inputValue(), "kim@example.org");
    await kim.sees("kim@example.org is verified.");
    await kim.look("profile");
  });

  await check("an authenticator app is set up with its secret, and a wrong code does not do", async () => {
    await kim.follow("Security");
    await kim.seesPage("Security");
    await kim.look("security", { onPhone: true });
    await kim.press("Set up an authenticator app");
    await kim.page.getByRole("img", { name: "QR code of the secret" }).waitFor();
    secret = await kim.page.locator("code.secret").textContent();
    await kim.look("authenticator");
    await kim.fill({ "Code from the app": wrong(totp(secret)) });
    await kim.press("Confirm");
    await kim.isBlamed("Code from the app", /incorrect/);
    await kim.fill({ "Code from the app": totp(secret) });
    await kim.press("Confirm");
    await kim.sees("Each sign-in requires a code");
  });

  await check("signing out leaves nothing in the browser", async () => {
    await kim.signOut();
    assert.deepEqual(await kim.context.cookies(), []);
    assert.deepEqual(await kim.kept(), [0, 0, ""]);
    await kim.look("signed-out");
  });

  await check("the next sign-in asks for the app's code; by keyboard alone", async () => {
    const keys = kim.page.keyboard;
    await kim.field("User name or email address").focus();
    for (const word of ["kim", "Tab", "Correct-horse-1", "Enter"])
      await (word === "Tab" || word === "Enter" ? keys.press(word) : keys.type(word));
    await kim.seesPage("One more step");
    await kim.look("second-step", { onPhone: true });
    await keys.type(wrong(totp(secret, 1)));
    await keys.press("Enter");
    await kim.isBlamed("Code", /incorrect/);
    await kim.fill({ Code: totp(secret, 1) });
    await keys.press("Enter");
    await kim.seesPage("Profile");
  });

  await check("forgot password: a name that is there and one that is not get the same answer", async () => {
    const member = await arrive();
    const leads = [];
    for (const username of ["nobody", "member"]) {
      await member.open("/sign-in");
      await member.follow("Forgot your password?");
      await member.seesPage("Forgot your password?");
      await member.fill({ "User name or email address": username });
      if (username === "member") await member.look("forgot-password");
      await member.press("Send me a code");
      await member.seesPage("Choose a new password");
      leads.push(await member.page.locator(".lead").textContent());
    }
    assert.equal(leads[0], leads[1]);
    await member.look("new-password", { onPhone: true });
    await member.fill({ Code: wrong(await portal.code("member")), "New password": "Another-horse-1" });
    await member.press("Change my password");
    await member.isBlamed("Code", /incorrect/);
    await member.fill({ Code: await portal.code("member") });
    await member.press("Change my password");
    await member.isTold("good", "Your password has been changed.");
    await member.fill({ Password: "Another-horse-1" });
    await member.press("Sign in");
    await member.seesPage("Profile");
    await member.follow("Security");
    await member.fill({ "Current password": embedded, "New password": "Third-horse-1" });
    await member.press("Change my password");
    await member.isBlamed("Current password", /not your password/);
    await member.fill({ "Current password": "Another-horse-1" });
    await member.press("Change my password");
    await member.isTold("good", "Your password has been changed.");
    assert.equal(await member.field("New password").inputValue(), "");
  });

  await check("sessions are listed; one that is ended is over, wherever it is", async () => {
    const [, desk] = visitors;
    const laptop = await arrive();
    await laptop.signIn("member", "Third-horse-1");
    await laptop.seesPage("Profile");
    await laptop.follow("Sessions");
    await laptop.sees("This one");
    await laptop.look("sessions", { onPhone: true });
    const rows = laptop.page.locator(".rows li");
    assert.equal(await rows.count(), 2);
    await rows.getByRole("button", { name: /^End/ }).click();
    await rows.nth(1).waitFor({ state: "detached" });
    await laptop.press("Sign out everywhere");
    await laptop.isTold("good", "You are signed out.");
    at = desk;
    await desk.follow("Sessions");
    await desk.seesPage("Sign in");
    await desk.fill({ "User name or email address": "member", Password: "Third-horse-1" });
    await desk.press("Sign in");
    await desk.seesPage("Sessions");
  });

  await check("whoever is no administrator sees no such page, and gets nothing by its address", async () => {
    const [, member] = visitors;
    assert.equal(await member.page.getByRole("link", { name: "Administration" }).count(), 0);
    await member.open("/administration");
    await member.isTold("bad", /administrators/);
    await member.look("forbidden");
  });

  const admin = await arrive();
  await check("an administrator finds who waits, and confirms them; they can sign in", async () => {
    const lee = await arrive();
    await lee.open("/sign-up");
    await lee.fill({ "User name": "lee", "Email address": "lee@example.com", Password: "Correct-horse-1" });
    await lee.press("Sign up");
    await lee.seesPage("Confirm your account");
    at = admin;
    await admin.signIn("admin", embedded);
    await admin.follow("Administration");
    await admin.sees("pending@example.com");
    await admin.sees("lee@example.com");
    await admin.look("administration", { onPhone: true });
    await admin.fill({ "User name or email address": "lee@" });
    await admin.press("Find");
    await admin.sees("Found: lee@");
    await admin.press("Confirm: lee");
    await admin.isTold("good", "Confirmed, and the email address is marked as verified.");
    await admin.look("confirmed");
    at = lee;
    await lee.signIn("lee", "Correct-horse-1");
    await lee.sees("lee@example.com is verified.");
    await lee.signOut();
  });

  await check("an answer that is lost is told as such, and the badge says what became of it", async () => {
    at = admin;
    await admin.fill({ "User name or email address": "pend" });
    await admin.press("Find");
    await admin.sees("Found: pend");
    await loseNextAnswer(admin, "ConfirmUserWithVerifiedEmail");
    await admin.press("Confirm: pending");
    await admin.isTold("unsure", "Find this user again");
    await admin.look("lost-answer", { onPhone: true });
    assert.deepEqual(admin.complaints.splice(0), ["Failed to load resource: net::ERR_CONNECTION_RESET"]);
    await admin.fill({ "User name or email address": "pending" });
    await admin.press("Find");
    await admin.page.locator(".badge", { hasText: "Confirmed" }).waitFor();
  });

  await check("what the gateway itself does not know is told alike", async () => {
    const lost = {
      __typename: "OutcomeUnknownError",
      code: "OUTCOME_UNKNOWN",
      message: "Lost.",
      retryable: false,
    };
    await admin.page.route("**/graphql", async (route) => {
      if (route.request().postDataJSON().operationName !== "ChangePassword") return route.fallback();
      await route.fulfill({ json: { data: { changePassword: { ...lost, requestId: "1" } } } });
      await admin.page.unroute("**/graphql");
    });
    await admin.follow("Security");
    await admin.fill({ "Current password": embedded, "New password": "Another-horse-1" });
    await admin.press("Change my password");
    await admin.isTold("unsure", "Sign in with the new password before you try again.");
  });

  await check("while the service is away, the page says so and nobody is signed out", async () => {
    await admin.page.route("**/graphql", (route) => route.abort("connectionrefused"));
    await admin.open("/profile");
    await admin.seesPage("Not available");
    await admin.isTold("bad", "The service is unavailable.");
    await admin.look("away");
    await admin.page.unroute("**/graphql");
    await admin.open("/profile");
    await admin.seesPage("Profile");
    const refused = "Failed to load resource: net::ERR_CONNECTION_REFUSED";
    assert.deepEqual(new Set(admin.complaints.splice(0)), new Set([refused]));
  });

  await check("whoever was invited chooses a password at the first sign-in", async () => {
    const created = await ask(
      admin,
      `mutation { createUser(input: { username: "ana", temporaryPassword: "${embedded}", messageAction: SUPPRESS }) { __typename } }`,
    );
    assert.equal(created.data.createUser.__typename, "CreateUserSuccess");
    const ana = await arrive();
    await ana.signIn("ana", embedded);
    await ana.seesPage("Choose a password");
    await ana.look("choose-password");
    await ana.fill({ "New password": "short" });
    await ana.press("Sign in");
    await ana.isBlamed("New password", /not long enough/);
    await ana.fill({ "New password": "Correct-horse-1" });
    await ana.press("Sign in");
    await ana.seesPage("Profile");
  });

  await check("where the pool demands a second factor, the sign-in sets it up", async () => {
    const demanded = await ask(
      admin,
      "mutation { setUserPoolMfaConfig(input: { mfaConfiguration: ON, softwareTokenMfaConfiguration: { enabled: true } }) { __typename } }",
    );
    assert.equal(demanded.data.setUserPoolMfaConfig.__typename, "SetUserPoolMfaConfigSuccess");
    const lee = await arrive();
    await lee.signIn("lee", "Correct-horse-1");
    await lee.seesPage("Set up an authenticator app");
    await lee.press("Set up an authenticator app");
    await lee.fill({ "Code from the app": totp(await lee.page.locator("code.secret").textContent()) });
    await lee.look("demanded-authenticator", { onPhone: true });
    await lee.press("Confirm");
    await lee.seesPage("Profile");
  });

  await check("no password, code or token was in an address, or is where a script can read it", async () => {
    for (const visitor of visitors) {
      const addresses = [...visitor.urls].join("\n");
      assert.doesNotMatch(addresses, /horse|Embedded-pool|\b\d{6}\b|eyJ|signed-in/);
      assert.deepEqual(await visitor.kept(), [0, 0, ""]);
      const cookies = await visitor.context.cookies();
      assert.ok(
        cookies.every(({ httpOnly, secure, sameSite }) => httpOnly && secure && sameSite === "Strict"),
      );
    }
  });

  await check("no page asked any other host, complained, or jumped", async () => {
    for (const visitor of visitors) {
      const hosts = new Set([...visitor.urls].map((url) => new URL(url).host));
      assert.deepEqual([...hosts], [new URL(portal.url).host]);
      assert.deepEqual(visitor.complaints, []);
      const shifts = await visitor.shifts();
      assert.ok(shifts < 0.05, `layout shifts of ${shifts}`);
    }
  });

  await check("Ctrl-C stops both", async () => {
    await browser.close();
    await portal.stop();
    assert.ok(await portal.isGone());
  });
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  process.exitCode = 1;
} finally {
  await browser?.close();
  await portal.stop();
}
