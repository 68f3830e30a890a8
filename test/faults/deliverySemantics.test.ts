/**
 * Truth under faults: every mode × every kind of write, through the front door, over real sockets. A sample runs in
 * CI; `npm run test:faults` runs 10,000 tries.
 */
import type { AddressInfo } from "node:net";
import { type Gateway, makeGateway } from "../../src/app/gateway";
import { HttpTransport } from "../../src/cognito/transport/httpTransport";
import { readConfig } from "../../src/config/config";
import { EmbeddedPool } from "../../src/embedded/pool";
import { faultModes } from "../helpers/faultModes";
import { answer, exception, FaultyCognito, type Recorded, raw, throttled } from "../helpers/faultyCognito";
import { noLog } from "../helpers/noLog";

const tries = Number(process.env.FAULT_TRIES ?? 620);
const atOnce = 32;
const deadlineMs = 1_000;
/** What runs beside other tests is held to less than the long run, which has the machine for itself. */
const graceMs = process.env.FAULT_TRIES ? 250 : 5_000;

interface Write {
  operation: string;
  /** `$u` is the user name, by which the effects of a try are counted. */
  document: string;
  output: object;
}

const outcome = "{ __typename ... on CognitoError { code retryable } }";
const write = (operation: string, field: string, rest = "", output: object = {}): Write => ({
  ...other(operation, field, `username: $u ${rest}`),
  output,
});
const other = (operation: string, field: string, input: string, output: object = {}): Write => ({
  operation,
  document: `mutation($u: String!) { outcome: ${field}(input: { ${input} }) ${outcome} }`,
  output,
});

/**
 * One of each kind: reconciled by a read, creating, sending, setting, deleting, public, one's own, signing in, reading
 * first what it changes, with and without an output.
 */
const writes: Write[] = [
  write("AdminConfirmSignUp", "confirmUser"),
  write("AdminDisableUser", "disableUser"),
  write("AdminCreateUser", "createUser", "", { User: { Username: "x" } }),
  write("AdminDeleteUser", "deleteUser"),
  write("AdminSetUserPassword", "setUserPassword", ', password: "Passw0rd!x"'),
  write("AdminResetUserPassword", "resetUserPassword"),
  write("AdminAddUserToGroup", "addUserToGroup", ', groupName: "g"'),
  write("SignUp", "signUp", ', password: "Passw0rd!x"', { UserConfirmed: false, UserSub: "s" }),
  write("ForgotPassword", "forgotPassword"),
  write("ResendConfirmationCode", "resendConfirmationCode"),
  write("ConfirmSignUp", "confirmSignUp", ', confirmationCode: "123456"'),
  write("InitiateAuth", "signIn", ', with: { password: "Passw0rd!x" }', {
    AuthenticationResult: { AccessToken: "a", RefreshToken: "r", ExpiresIn: 3_600, TokenType: "Bearer" },
  }),
  other("UpdateUserAttributes", "updateMyAttributes", 'userAttributes: [{ name: "nickname", value: $u }]'),
  other("CreateGroup", "createGroup", "groupName: $u", { Group: { GroupName: "g" } }),
  other(
    "UpdateUserPoolClient",
    "updateUserPoolClient",
    "userPoolId: POOL, clientId: CLIENT, clientName: $u",
    {
      UserPoolClient: { ClientId: "c" },
    },
  ),
];

/** Both say that it may have happened; InternalError is what AWS declares, and its message says so. */
const unknown = new Set(["OutcomeUnknownError", "InternalError"]);

/** The name that a try is known by, wherever it stands; none in the reads around it that have no name. */
const nameOf = ({ body }: Recorded) => body.match(/\b(?:user|kim)-\d+\b/)?.[0] ?? "";

/** The same number for the same try, however the tries are interleaved. */
function chance(seed: string): number {
  let hash = 2_166_136_261;
  for (const character of seed) hash = Math.imul(hash ^ character.codePointAt(0)!, 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_917);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

let cognito: FaultyCognito;
let gateway: Gateway;
let url: string;
let token: string;
/** As literals. */
let pool: string;
let client: string;

const embedded = new EmbeddedPool();

async function open(deadlineMs: number): Promise<{ gateway: Gateway; url: string }> {
  const transport = await HttpTransport.open({ region: "us-east-1", endpoint: cognito.url });
  const config = readConfig({
    EXPLORER: "off",
    RATE_LIMITS: "off",
    // Hidden, an answer that a code was sent means "to the account, if there is one".
    HIDE_USER_EXISTENCE: "off",
    READ_DEADLINE_MS: String(deadlineMs),
    WRITE_DEADLINE_MS: String(deadlineMs),
    TRIGGER_DEADLINE_MS: String(deadlineMs),
  });
  const gateway = await makeGateway(config, { log: noLog, transport, embedded });
  await gateway.app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = gateway.app.server.address() as AddressInfo;
  return { gateway, url: `http://127.0.0.1:${port}/graphql` };
}

beforeAll(async () => {
  cognito = await FaultyCognito.start();
  process.env.AWS_ACCESS_KEY_ID ??= "AKIDEXAMPLE";
  process.env.AWS_SECRET_ACCESS_KEY ??= "secret";
  ({ gateway, url } = await open(deadlineMs));
  token = embedded.issueAccessToken("admin", { expiresInSeconds: 3_600 });
  pool = JSON.stringify(embedded.userPoolId);
  client = JSON.stringify(embedded.clientId);
});
afterAll(async () => {
  await gateway.close();
  await cognito.close();
});
beforeEach(() => cognito.reset());

interface Asked {
  status: number;
  body: any;
  lateMs: number;
}

/**
 * `lateMs` is the time since the deadline, by a timer of this process set at the same moment: a machine that is busy
 * with something else makes the timer late too.
 */
async function ask(query: string, username: string, at = url): Promise<Asked> {
  let deadline = Number.POSITIVE_INFINITY;
  const timer = setTimeout(() => {
    deadline = performance.now();
  }, deadlineMs);
  const response = await fetch(at, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: query.replace("POOL", pool).replace("CLIENT", client),
      variables: { u: username },
    }),
  });
  const body = (await response.json()) as any;
  clearTimeout(timer);
  // Turned away at the door of a busy machine, with nothing done: another try, as the answer says.
  if (response.status === 503) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return ask(query, username, at);
  }
  return { status: response.status, body, lateMs: Math.max(0, performance.now() - deadline) };
}

async function inParallel<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

test(`of ${tries} writes none is lost, denied though executed, done twice, late or untyped`, async () => {
  const modes = Object.entries(faultModes);
  const plan = Array.from({ length: tries }, (_, index) => ({
    username: `user-${index}`,
    write: writes[index % writes.length]!,
    mode: modes[Math.floor(index / writes.length) % modes.length]!,
  }));
  const byName = new Map(plan.map((each) => [each.username, each]));
  const seen = new Map<string, number>();
  cognito.choose((request) => {
    const username = nameOf(request);
    const { mode, write } = byName.get(username) ?? {};
    // The reads that reconcile see the state that the effects have left, unless they go wrong themselves.
    if (request.operation === "AdminGetUser")
      return chance(`${username} read`) < 0.2
        ? exception("InternalErrorException", "", { status: 500 })
        : answer({
            Username: username,
            UserStatus: cognito.effectsOf("AdminConfirmSignUp", username) ? "CONFIRMED" : "UNCONFIRMED",
            Enabled: cognito.effectsOf("AdminDisableUser", username) === 0,
          });
    if (!mode || !write || request.operation !== write.operation) return answer({ UserPoolClient: {} });
    const attempt = (seen.get(username) ?? 0) + 1;
    seen.set(username, attempt);
    // What is tried again may go wrong in another way.
    const again = chance(`${username} again`);
    const [name, fate] =
      attempt === 1
        ? mode
        : again < 0.3
          ? modes[Math.floor((again / 0.3) * modes.length)]!
          : ["a good answer"];
    return fate && name !== "a good answer" ? fate : answer(write.output);
  });

  const wrong: string[] = [];
  const reported: Record<string, number> = {};
  let latest = 0;
  await inParallel(plan, async ({ username, write, mode: [mode] }) => {
    const { status, body, lateMs } = await ask(write.document, username);
    const what = `${write.operation}, ${mode}`;
    const type: string | undefined = body.data?.outcome?.__typename;
    latest = Math.max(latest, lateMs);
    if (status !== 200 || body.errors || !type)
      return void wrong.push(`untyped: ${what}: ${JSON.stringify(body)}`);
    reported[type] = (reported[type] ?? 0) + 1;
    const effects = cognito.effectsOf(write.operation, username);
    if (type.endsWith("Success") && effects === 0) wrong.push(`acknowledged and lost: ${what}`);
    if (!type.endsWith("Success") && !unknown.has(type) && effects > 0)
      wrong.push(`denied though executed: ${what}: ${type}`);
    if (effects > 1) wrong.push(`done ${effects} times: ${what}`);
    if (body.data.outcome.retryable === true && effects > 0)
      wrong.push(`to be repeated though executed: ${what}`);
    if (lateMs > graceMs) wrong.push(`late by ${Math.round(lateMs)} ms: ${what}`);
  });
  if (process.env.FAULT_TRIES)
    process.stdout.write(
      `${JSON.stringify({ tries, latestMs: Math.round(latest), response: reported }, null, 2)}\n`,
    );
  expect(wrong).toEqual([]);
  // The faults were really met.
  expect(Object.keys(reported)).toEqual(
    expect.arrayContaining(["ConfirmUserSuccess", "OutcomeUnknownError", "UnrecognizedError"]),
  );
}, 600_000);

test("of reads under every fault none is late, untyped, or made up", async () => {
  const reads = [
    `query($u: String!) { outcome: user(username: $u) ${outcome} }`,
    `query($u: String!) { outcome: users(filter: { attribute: username, equals: $u }) ${outcome} }`,
    `query($u: String!) { outcome: group(groupName: $u) ${outcome} }`,
    `query($u: String!) { outcome: groupUsers(groupName: $u) ${outcome} }`,
    `query($u: String!) { outcome: userGroups(username: $u) ${outcome} }`,
  ];
  const plan = Object.entries(faultModes).flatMap((mode, row) =>
    reads.map((document, at) => ({ mode, document, name: `user-${row * reads.length + at}` })),
  );
  const byName = new Map(plan.map((each) => [each.name, each]));
  cognito.choose((request) => byName.get(nameOf(request))!.mode[1]);
  const wrong: string[] = [];
  await inParallel(plan, async ({ document, name, mode: [mode] }) => {
    const { status, body, lateMs } = await ask(document, name);
    const what = `${document.match(/: (\w+)\(/)?.[1]}, ${mode}: ${JSON.stringify(body)}`;
    const type: string | undefined = body.data?.outcome?.__typename;
    if (status !== 200 || body.errors || !type) wrong.push(`untyped: ${what}`);
    // Only a complete answer is one; an empty list is what an empty object says.
    else if (!type.endsWith("Error") && mode !== "a good answer") wrong.push(`made up: ${what}`);
    if (lateMs > graceMs) wrong.push(`late by ${Math.round(lateMs)} ms: ${what}`);
  });
  expect(plan).toHaveLength(31 * 5);
  expect(wrong).toEqual([]);
});

test("throttled three times of ten, at least 97 of 100 reads and writes succeed, and none happens twice", async () => {
  const attempts = new Map<string, number>();
  cognito.choose((request) => {
    const username = nameOf(request);
    const attempt = (attempts.get(username) ?? 0) + 1;
    attempts.set(username, attempt);
    if (chance(`${username} attempt ${attempt}`) < 0.3) return throttled;
    return request.operation === "AdminGetUser"
      ? answer({ Username: username, UserStatus: "CONFIRMED" })
      : answer({});
  });
  const read = `query($u: String!) { outcome: user(username: $u) ${outcome} }`;
  const confirm = writes[0]!.document;
  const names = Array.from({ length: 1_000 }, (_, index) => `kim-${index}`);
  // The deadline is the usual one, so that only what is throttled counts.
  const patient = await open(10_000);
  let succeeded = 0;
  await inParallel(names, async (username) => {
    const isRead = username.endsWith("0");
    const { body } = await ask(isRead ? read : confirm, username, patient.url);
    if (/^(User|ConfirmUserSuccess)$/.test(body.data.outcome.__typename)) succeeded++;
    if (cognito.effectsOf("AdminConfirmSignUp", username) > 1) throw new Error(`${username} twice`);
  });
  await patient.gateway.close();
  if (process.env.FAULT_TRIES) process.stdout.write(`throttled: ${succeeded} of ${names.length} succeed\n`);
  expect(succeeded / names.length).toBeGreaterThanOrEqual(0.97);
}, 300_000);

test("an empty answer is a success only where AWS answers nothing", async () => {
  cognito.choose(() => raw(200, ""));
  const [confirm, , create] = writes;
  const created = await ask(create!.document, "kim");
  expect(created.body.data.outcome.__typename).toBe("OutcomeUnknownError");
  const confirmed = await ask(confirm!.document, "kim");
  expect(confirmed.body.data.outcome.__typename).toMatch(/^(OutcomeUnknownError|ConfirmUserSuccess)$/);
});
