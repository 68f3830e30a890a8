/** The caller is seen: Cognito is told the address and the device of whoever asks, and nobody chooses the address. */

import { address } from "../../src/http/plugins/userContext";
import { operations } from "../conformance/operations";
import { startGateway, type TestGateway } from "../helpers/gateway";

const spoofed = "203.0.113.66";
const real = "198.51.100.7";
const device = "the device's fingerprint";

/** Field, AWS's operation and how the field is asked with the device's data. */
const fields: [field: string, operation: string, input: string][] = [
  ["signUp", "SignUp", 'username: "kim", password: "Correct-horse-1"'],
  ["confirmSignUp", "ConfirmSignUp", 'username: "kim", confirmationCode: "123456"'],
  ["resendConfirmationCode", "ResendConfirmationCode", 'username: "kim"'],
  ["forgotPassword", "ForgotPassword", 'username: "kim"'],
  [
    "confirmForgotPassword",
    "ConfirmForgotPassword",
    'username: "kim", confirmationCode: "123456", password: "Correct-horse-1"',
  ],
  ["signIn", "InitiateAuth", 'username: "temporary", with: { password: "Embedded-pool-1" }'],
  ["answerChallenge", "RespondToAuthChallenge", ""],
  ["signInUser", "AdminInitiateAuth", 'username: "temporary", with: { password: "Embedded-pool-1" }'],
  ["answerUserChallenge", "AdminRespondToAuthChallenge", ""],
];
const answerOf = { answerChallenge: "signIn", answerUserChallenge: "signInUser" } as Record<string, string>;

/** What a request of the operation has under UserContextData or ContextData. */
const contextOf = ({ input }: { input: any }) => input.UserContextData ?? input.ContextData;

const gateways: TestGateway[] = [];
afterAll(() => Promise.all(gateways.map((gateway) => gateway.close())));
const restart = `mutation { deleteUser(input: { username: "temporary" }) { __typename }
  createUser(input: { username: "temporary", temporaryPassword: "Embedded-pool-1" }) { __typename } }`;

async function start(settings: Record<string, string> = {}) {
  const gateway = await startGateway(settings);
  gateways.push(gateway);
  await gateway.ask(restart, {}, { as: "admin" });
  return gateway;
}

/** Asks the field, after the sign-in that it continues; answers what went to Cognito for it. */
async function sentFor(gateway: TestGateway, field: string, more = "", headers: Record<string, string> = {}) {
  const [, operation, provided] = fields.find(([name]) => name === field)!;
  let input = provided;
  if (answerOf[field]) {
    const first = await gateway.ask(
      `mutation { step: ${answerOf[field]}(input: { ${fields.find(([name]) => name === answerOf[field])![2]} }) {
        __typename ... on NewPasswordRequiredChallenge { challengeToken } } }`,
      {},
      { as: "admin", headers },
    );
    const { challengeToken } = first.body.data.step;
    input = `challengeToken: "${challengeToken}", answer: { newPassword: { password: "short" } }`;
  }
  const requests = `mutation { ${field}(input: { ${input} ${more} }) { __typename } }`;
  gateway.sent.length = 0;
  const { body } = await gateway.ask(requests, {}, { as: "admin", headers });
  expect(body.errors).toBeUndefined();
  const [request] = gateway.sent.filter((each) => each.operation === operation);
  return request!;
}

test("these are all the operations that take the caller's data", () => {
  const takers = operations.filter(({ schema }) => {
    const members: string[] = (schema as any)[4]()[4] ?? [];
    return members.includes("UserContextData") || members.includes("ContextData");
  });
  expect(fields.map(([, operation]) => operation).sort()).toEqual(takers.map(({ name }) => name).sort());
});

test("a spoofed X-Forwarded-For reaches Cognito in 0 of 100 requests, the connection's address in 100", async () => {
  const gateway = await start();
  const headers = { "x-forwarded-for": spoofed, "x-real-ip": spoofed, forwarded: `for=${spoofed}` };
  for (let requests = 0; requests < 100; requests++) {
    const request = await sentFor(gateway, fields[requests % fields.length]![0], "", headers);
    expect(JSON.stringify(gateway.sent)).not.toContain(spoofed);
    expect([request.operation, contextOf(request)]).toEqual([
      request.operation,
      expect.objectContaining({ IpAddress: "127.0.0.1" }),
    ]);
  }
});

test("behind a trusted proxy it is the address that the proxy saw, in 100 of 100, whatever the caller wrote before it", async () => {
  const gateway = await start({ TRUSTED_PROXIES: "127.0.0.1, ::1" });
  const headers = { "x-forwarded-for": `${spoofed}, ${real}` };
  for (let requests = 0; requests < 100; requests++) {
    const request = await sentFor(gateway, fields[requests % fields.length]![0], "", headers);
    expect(JSON.stringify(gateway.sent)).not.toContain(spoofed);
    expect(contextOf(request).IpAddress).toBe(real);
  }
});

test.each(fields)("%s passes the device's data on", async (field) => {
  const gateway = gateways[0] ?? (await start());
  const request = await sentFor(gateway, field, `deviceData: "${device}"`);
  expect(contextOf(request)).toMatchObject({ EncodedData: device, IpAddress: "127.0.0.1" });
});

test("administrators' sign-ins tell the caller's request, and no header that could hold a secret", async () => {
  const gateway = await start();
  const headers = {
    "user-agent": "Mozilla/5.0 (test)",
    "accept-language": "de-CH",
    cookie: "session=canary77",
    referer: "https://app.example.com/?code=canary77",
    "x-api-key": "canary77",
  };
  for (const field of ["signInUser", "answerUserChallenge"]) {
    const { ContextData } = (await sentFor(gateway, field, "", headers)).input;
    expect(ContextData).toEqual({
      IpAddress: "127.0.0.1",
      ServerName: "127.0.0.1",
      ServerPath: "/graphql",
      HttpHeaders: expect.arrayContaining([
        { headerName: "user-agent", headerValue: "Mozilla/5.0 (test)" },
        { headerName: "accept-language", headerValue: "de-CH" },
      ]),
    });
    expect(JSON.stringify(ContextData)).not.toMatch(/canary77|eyJ|bearer/i);
  }
});

test("a server that signs its users in says who they are, and then that holds", async () => {
  const gateway = await start();
  const contextData = `contextData: { ipAddress: "${real}", serverName: "shop.example.com", serverPath: "/login",
    httpHeaders: [{ headerName: "user-agent", headerValue: "the user's" }] }`;
  for (const field of ["signInUser", "answerUserChallenge"]) {
    const { ContextData } = (await sentFor(gateway, field, `deviceData: "${device}" ${contextData}`)).input;
    expect(ContextData).toEqual({
      IpAddress: real,
      ServerName: "shop.example.com",
      ServerPath: "/login",
      HttpHeaders: [{ headerName: "user-agent", headerValue: "the user's" }],
      EncodedData: device,
    });
  }
});

test("users cannot say an address of theirs", async () => {
  const gateway = gateways[0] ?? (await start());
  for (const more of [
    `contextData: { ipAddress: "${spoofed}" }`,
    `userContextData: { ipAddress: "${spoofed}" }`,
  ]) {
    const { status } = await gateway.ask(
      `mutation { signIn(input: { username: "kim", with: { password: "p" } ${more} }) { __typename } }`,
    );
    expect(status).toBe(400);
  }
});

test("what a proxy writes that is no address is none", async () => {
  const gateway = await start({ TRUSTED_PROXIES: "127.0.0.1" });
  const request = await sentFor(gateway, "forgotPassword", "", { "x-forwarded-for": "unknown" });
  expect(request.input.UserContextData).toBeUndefined();
  const admins = await sentFor(gateway, "signInUser", "", { "x-forwarded-for": "unknown" });
  expect(admins.input.ContextData).toBeUndefined();
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["192.0.2.1:50412", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::FFFF:192.0.2.1", "192.0.2.1"],
  ["::ffff:c000:201", "192.0.2.1"],
  ["[::ffff:C000:0201]:50412", "192.0.2.1"],
  ["0:0:0:0:0:ffff:192.0.2.1", "192.0.2.1"],
  ["0000:0000:0000:0000:0000:ffff:c000:0201", "192.0.2.1"],
  ["::ffff:0:201", "0.0.2.1"],
  ["::fffe:c000:201", "::fffe:c000:201"],
  ["::ffff:0:c000:201", "::ffff:0:c000:201"],
  ["2001:db8::1", "2001:db8::1"],
  ["[2001:db8::1]:50412", "2001:db8::1"],
  ["fe80::1%eth0", "fe80::1"],
  ["unknown", undefined],
  ["_hidden", undefined],
  ["192.0.2.1, 192.0.2.2", undefined],
  ["192.0.2.256", undefined],
  ["", undefined],
  [undefined, undefined],
])("the address %p is told as %p", (text, expected) => {
  expect(address(text)).toBe(expected);
});
