/** The user pool's keys: there before the first token, kept through an outage, found when they are new. */
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { startGateway, type TestGateway } from "../helpers/gateway";
import { Issuer, newKey } from "../helpers/issuer";
import { until } from "../helpers/waiting";

let issuer: Issuer;
let gateway: TestGateway;
beforeEach(async () => {
  issuer = await Issuer.start();
});
afterEach(async () => {
  await gateway.close();
  await issuer.close();
});

async function start(): Promise<TestGateway> {
  gateway = await startGateway(issuer.settings);
  gateway.intercept(() => ({ status: 200, headers: {}, body: '{"Username":"kim","UserAttributes":[]}' }));
  return gateway;
}

const isReady = async () => (await fetch(`${gateway.url}/health/ready`)).status === 200;
async function ready(): Promise<void> {
  await until("the gateway is ready", isReady);
}

/** "accepted", or the code and the sentence of the refusal. */
async function ask(token: string): Promise<string> {
  const { body } = await gateway.ask('{ user(username: "kim") { __typename } }', {}, { token });
  if (body.data.user?.__typename === "User") return "accepted";
  const { extensions, message } = body.errors[0];
  return `${extensions.code}: ${message}`;
}
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const withKid = (kid: string, more = {}) => issuer.token({ header: { kid }, ...more });
const invalid = "UNAUTHENTICATED: The access token is not valid for this gateway.";
const unavailable =
  "SERVICE_UNAVAILABLE: The access token cannot be verified at the moment. Try again later.";

test("are fetched before the gateway is ready, so that it refuses no good token from then on", async () => {
  await start();
  await ready();
  const until = Date.now() + 1_000;
  const answers = [];
  while (Date.now() < until) answers.push(...(await Promise.all(times(20, () => ask(issuer.token())))));
  expect(new Set(answers)).toEqual(new Set(["accepted"]));
  expect(issuer.fetches).toHaveLength(1);
});

test("are asked for ever less often while they cannot be had, and then the gateway is ready", async () => {
  issuer.outage = (reply) => void reply.writeHead(503).end();
  await start();
  await until("the keys have been asked for three times", () => issuer.fetches.length >= 3);
  expect(await isReady()).toBe(false);
  const [first, second, third] = issuer.fetches as [number, number, number];
  expect(third - second).toBeGreaterThan(second - first);
  issuer.outage = undefined;
  await ready();
  expect(await ask(issuer.token())).toBe("accepted");
});

/** Ways in which keys cannot be had. */
const outages: [what: string, outage: (reply: ServerResponse) => void][] = [
  ["answers 503", (reply) => void reply.writeHead(503).end()],
  ["hangs", () => {}],
  ["drops the connection", (reply) => void reply.socket!.destroy()],
  ["answers garbage", (reply) => void reply.end("<html>")],
  ["answers null", (reply) => void reply.end("null")],
  ["answers no keys", (reply) => void reply.end('{"keys":[]}')],
  ["leads elsewhere", (reply) => void reply.writeHead(302, { location: "https://evil.example.com/" }).end()],
  ["drips", (reply) => void setInterval(() => reply.write(" "), 100).unref()],
];

test.each(outages)(
  "that are known stay good while the issuer %s, and others are told so in time",
  async (_, outage) => {
    await start();
    await ready();
    issuer.outage = outage;
    // In time is three seconds, and on whatever machine before a client gives up.
    const tooLate = sleep(30_000, "too late", { ref: false });
    expect(await Promise.race([ask(withKid("unknown")), tooLate])).toBe(unavailable);
    const answers = await Promise.all(
      times(50, (at) => ask(at % 5 === 0 ? withKid(`no-${at}`) : issuer.token())),
    );
    expect(answers.filter((answer) => answer === "accepted")).toHaveLength(40);
    expect(answers.filter((answer) => answer === unavailable)).toHaveLength(10);
  },
);

test("are asked for five times at the most by 30 tokens with unknown key ids, one after the other or at once", async () => {
  await start();
  await ready();
  issuer.fetches.length = 0;
  const answers = [];
  for (let at = 0; at < 15; at++) answers.push(await ask(withKid(`one-by-one-${at}`)));
  answers.push(...(await Promise.all(times(15, (at) => ask(withKid(`at-once-${at}`))))));
  for (const answer of answers) expect([invalid, unavailable]).toContain(answer);
  expect(issuer.fetches.length).toBeLessThanOrEqual(5);
  expect(await ask(issuer.token())).toBe("accepted");
});

test("are asked for five times at the most by 30 such tokens during an outage", async () => {
  await start();
  await ready();
  issuer.outage = (reply) => void reply.writeHead(503).end();
  issuer.fetches.length = 0;
  for (let at = 0; at < 30; at++) expect(await ask(withKid(`no-${at}`))).toBe(unavailable);
  expect(issuer.fetches.length).toBeLessThanOrEqual(5);
});

test("that are new are found by 20 requests at once, with three fetches at the most, and none is refused", async () => {
  await start();
  await ready();
  issuer.fetches.length = 0;
  const next = newKey();
  issuer.keys["the-next-key"] = next.publicKey;
  delete issuer.keys["the-key"];
  const token = withKid("the-next-key", { key: next.privateKey });
  const answers = await Promise.all(times(20, () => ask(token)));
  expect(answers).toEqual(times(20, () => "accepted"));
  expect(issuer.fetches.length).toBeLessThanOrEqual(3);
});
