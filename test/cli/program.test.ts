/** The program as it is started: what it prints, what it refuses to start with, and how it stops. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { join } from "node:path";
import { nodeSupportNotice } from "../../src/cli/nodeSupport";
import { until } from "../helpers/waiting";

const root = join(__dirname, "../..");
const running = new Set<ChildProcess>();
const upstreams = new Set<Server>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  for (const upstream of upstreams) {
    upstream.closeAllConnections();
    upstream.close();
  }
  running.clear();
  upstreams.clear();
});

/** The program from its sources, with these settings and none of the machine's; on SIGUSR2 it gets into the fault. */
function start(settings: Record<string, string>, fault?: string) {
  const { PATH, HOME } = process.env;
  const child = spawn(
    process.execPath,
    [
      "--require",
      join(__dirname, "../../tools/typescript.cjs"),
      "--require",
      join(__dirname, "../helpers/injectedFault.cjs"),
      "src/main.ts",
    ],
    {
      cwd: root,
      env: { PATH, HOME, PORT: "0", AWS_EC2_METADATA_DISABLED: "true", FAULT: fault, ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  running.add(child);
  const stated = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    stated.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stated.err += chunk;
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    child,
    output: stated,
    ended,
    /** Waits until the program has said this; fails with all that it said when it ends before. */
    async says(pattern: RegExp): Promise<RegExpMatchArray> {
      let over = false;
      void ended.then(() => {
        over = true;
      });
      for (;;) {
        const found = (stated.err + stated.out).match(pattern);
        if (found) return found;
        if (over) throw new Error(`The program ended and said:\n${stated.err}${stated.out}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

type Answer = (operation: string, response: ServerResponse) => void;

/** Cognito and its keys on a port of this machine. */
async function upstream(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    if (request.method === "GET") return void response.end('{"keys":[]}');
    request.resume();
    request.on("end", () => answer(String(request.headers["x-amz-target"]).split(".")[1]!, response));
  });
  upstreams.add(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const onCognito = (url: string) => ({
  NODE_ENV: "production",
  // Twenty writes of one user at once.
  RATE_LIMITS: "off",
  COGNITO_USER_POOL_ID: "eu-west-1_AbC123xyz",
  COGNITO_CLIENT_ID: "1example23456789",
  COGNITO_JWKS_URI: `${url}/jwks.json`,
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: url,
});

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

test("without settings it prints where everything is, and a line that confirms the waiting user", async () => {
  const { child, output: stated, ended, says } = start({});
  const [line] = await says(/^ {2}curl .*$/m);
  for (const name of ["/graphql", "/explorer", "/inbox", "admin", "member", "pending", "Embedded-pool-1"])
    expect(stated.err).toContain(name);
  const [, url] = line.match(/curl -s (http:\S+)\/graphql /)!;
  const [, authorization] = line.match(/-H 'authorization: ([^']+)'/)!;
  const [, body] = line.match(/-d '([^']+)'/)!;
  const requests = async () =>
    (await (await post(url!, body!, { authorization: authorization! })).json()) as any;
  expect((await requests()).data.confirmUser).toEqual({
    __typename: "ConfirmUserSuccess",
    user: { username: "pending", status: "CONFIRMED" },
  });
  expect((await requests()).data.confirmUser).toMatchObject({
    __typename: "NotAuthorizedError",
    reason: "USER_ALREADY_CONFIRMED",
  });
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  // The token is for the terminal; the log may be kept.
  expect(stated.out).not.toMatch(/eyJ/);
  for (const logged of stated.out.trim().split("\n")) expect(JSON.parse(logged)).toHaveProperty("level");
});

/** Connections that have asked for nothing yet, or not all of it: none of them may hold a stop up. */
async function straggle(url: string): Promise<Socket[]> {
  const head = "POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\n";
  return Promise.all(
    ["", head, `${head}content-length: 100\r\n\r\n{`].map(async (bytes) => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1");
      socket.on("error", () => {});
      await once(socket, "connect");
      socket.write(bytes);
      return socket;
    }),
  );
}

/** For another person each time, since tries on one account are limited. */
const confirmSignUp = (_: unknown, index: number) =>
  JSON.stringify({
    query: `mutation { confirmSignUp(input: { username: "kim${index}", confirmationCode: "123456" }) { __typename } }`,
  });

test("with sessions in cookies, neither the terminal nor the explorer offers a token that would be refused", async () => {
  const { output: stated, says } = start({ SESSION_MODE: "cookie" });
  const [, explorer] = await says(/Explorer +(http:\S+)/);
  await says(/pending +Embedded-pool-1.*\n/);
  const page = await (await fetch(explorer!)).text();
  expect(page).toContain('"defaultQuery"');
  for (const text of [stated.err, page]) expect(text).not.toMatch(/Bearer|eyJ/);
});

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "on %s it answers the twenty writes under way, takes nothing new, waits for no straggler, and exits with 0",
  async (signal) => {
    const state: ServerResponse[] = [];
    const cognito = await upstream((_, response) => void state.push(response));
    const { child, ended, says, output: stated } = start(onCognito(cognito));
    const [, url] = await says(/"url":"(http:[^"]+)"/);
    await straggle(url!);
    const underWay = Array.from({ length: 20 }, confirmSignUp).map((body) => post(url!, body));
    await until("twenty writes have reached Cognito", () => state.length === 20);
    child.kill(signal);
    await says(/Shutting down/);
    // Asked once more, it goes on stopping well.
    child.kill(signal);
    await expect(post(url!, '{"query":"{ __typename }"}')).rejects.toThrow();
    for (const response of state) response.end("{}");
    for (const reply of await Promise.all(underWay))
      expect(await reply.json()).toEqual({ data: { confirmSignUp: { __typename: "ConfirmSignUpSuccess" } } });
    expect(await ended).toBe(0);
    expect(stated.err).toBe("");
  },
);

test("stopped while Cognito hangs, it tells twenty unknown outcomes, and ends with the deadline", async () => {
  let requests = 0;
  const cognito = await upstream(() => void requests++);
  const deadlines = { READ_DEADLINE_MS: "1500", WRITE_DEADLINE_MS: "1500", TRIGGER_DEADLINE_MS: "1500" };
  const { child, ended, says } = start({ ...onCognito(cognito), ...deadlines });
  const [, url] = await says(/"url":"(http:[^"]+)"/);
  const underWay = Array.from({ length: 20 }, confirmSignUp).map((body) => post(url!, body));
  await until("twenty writes have reached Cognito", () => requests === 20);
  const stopped = Date.now();
  child.kill("SIGTERM");
  for (const reply of await Promise.all(underWay)) {
    const { data } = (await reply.json()) as any;
    expect(data.confirmSignUp.__typename).toBe("OutcomeUnknownError");
  }
  expect(await ended).toBe(0);
  expect(Date.now() - stopped).toBeLessThan(1_500 + 5_000);
});

test("killed at once it loses nothing: started again, it goes on with the sign-ins that were under way", async () => {
  const cognito = await upstream((operation, response) =>
    response.end(
      JSON.stringify(
        operation === "InitiateAuth"
          ? { ChallengeName: "SMS_MFA", Session: "the session", ChallengeParameters: {} }
          : { AuthenticationResult: { AccessToken: "a", ExpiresIn: 3_600, TokenType: "Bearer" } },
      ),
    ),
  );
  const settings = {
    ...onCognito(cognito),
    CHALLENGE_KEYS: Buffer.alloc(32, "of the test").toString("base64"),
  };
  const first = start(settings);
  const [, url] = await first.says(/"url":"(http:[^"]+)"/);
  const signIn = 'signIn(input: { username: "kim", with: { password: "Passw0rd!x" } })';
  const challenged = await post(
    url!,
    JSON.stringify({ query: `mutation { ${signIn} { ... on SmsMfaChallenge { challengeToken } } }` }),
  );
  const { challengeToken } = ((await challenged.json()) as any).data.signIn;
  first.child.kill("SIGKILL");
  expect(await first.ended).toBeNull();

  const second = start({ ...settings, PORT: new URL(url!).port });
  await second.says(/"url":"(http:[^"]+)"/);
  const answer = `answerChallenge(input: { challengeToken: "${challengeToken}", answer: { smsMfaCode: "123456" } })`;
  const answered = await post(url!, JSON.stringify({ query: `mutation { ${answer} { __typename } }` }));
  expect(await answered.json()).toEqual({ data: { answerChallenge: { __typename: "SignInSuccess" } } });
});

test("with bad settings it tells all of them, a line each, no value, and exits with 1", async () => {
  const { output: stated, ended } = start({
    NODE_ENV: "production",
    PORT: "canary77",
    LOG_LEVEL: "canary77",
    CORS_ORIGINS: "*",
    COGNITO_JWKS_URI: "http://canary77.example.com/jwks.json",
  });
  expect(await ended).toBe(1);
  const lines = stated.err.trim().split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual([
    "PORT",
    "COGNITO_JWKS_URI",
    "CORS_ORIGINS",
    "LOG_LEVEL",
  ]);
  expect(stated.err + stated.out).not.toContain("canary77");
});

test("in production it does not start on the embedded pool", async () => {
  const { output: stated, ended } = start({ NODE_ENV: "production" });
  expect(await ended).toBe(1);
  expect(stated.err).toMatch(/^COGNITO_USER_POOL_ID is required in production[^\n]*\n$/);
});

test("on a port that is taken it says so in a line and exits with 1", async () => {
  const taken = createServer();
  upstreams.add(taken);
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  const { output: stated, ended } = start({ PORT: String(port) });
  expect(await ended).toBe(1);
  expect(stated.err).toMatch(/EADDRINUSE/);
  expect(stated.err.trim().split("\n")).toHaveLength(1);
});

test("its log is a line of JSON each, also for what Node warns of", async () => {
  const cognito = await upstream((_, response) => void response.end("{}"));
  const {
    child,
    ended,
    says,
    output: stated,
  } = start(
    { ...onCognito(cognito), LOG_LEVEL: "trace" },
    'process.emitWarning("Something is out of date.", "DeprecationWarning")',
  );
  const [, url] = await says(/"url":"(http:[^"]+)"/);
  for (const body of [
    '{"query":"{ me { __typename } }"}',
    '{"query":"{"}',
    "canary77",
    '{"query":"{ canary77 }"}',
  ])
    await post(url!, body, { authorization: "Bearer canary77" });
  child.kill("SIGUSR2");
  await says(/Something is out of date/);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  const lines = stated.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines)
    expect(line).toMatchObject({
      level: expect.any(Number),
      time: expect.any(Number),
      msg: expect.any(String),
    });
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 40, name: "DeprecationWarning", warning: "Something is out of date." }),
  );
  expect(stated.out).not.toContain("canary77");
  expect(stated.err).toBe("");
});

test("on a Node without security fixes, and on no other, its first line says what to do", async () => {
  const cognito = await upstream((_, response) => void response.end("{}"));
  const { output: stated, says } = start(onCognito(cognito));
  await says(/"url":/);
  const { level, msg } = JSON.parse(stated.out.split("\n")[0]!);
  const advice = nodeSupportNotice(process.versions.node);
  expect([level, msg].join(" ") === `40 ${advice}`).toBe(advice !== undefined);
});

test.each([
  ["an exception that nobody catches", 'throw new RangeError("canary77")', "RangeError", "uncaughtException"],
  [
    "a rejection that nobody handles",
    'Promise.reject(new TypeError("canary77"))',
    "TypeError",
    "unhandledRejection",
  ],
  ["something thrown that is no error", 'throw "canary77"', "string", "uncaughtException"],
])("%s is a fatal line without its message, and exit code 1", async (_, fault, name, origin) => {
  const cognito = await upstream((_operation, response) => void response.end("{}"));
  const { child, output: stated, ended, says } = start(onCognito(cognito), fault);
  await says(/"url":/);
  child.kill("SIGUSR2");
  expect(await ended).toBe(1);
  const lines = stated.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.at(-1)).toMatchObject({ level: 60, name, origin, msg: "The gateway crashed" });
  expect(stated.out + stated.err).not.toContain("canary77");
  expect(stated.err).toBe("");
});
