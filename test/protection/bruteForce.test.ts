/** Secrets that somebody may guess without an account of their own: an app client's, and codes in the middle of a sign-in. */
import { MemoryCounters } from "../../src/store/counters";
import { exception, startGateway, type TestGateway } from "../helpers/gateway";

const gateways: TestGateway[] = [];
afterAll(() => Promise.all(gateways.map(({ close }) => close())));

/** Callers' addresses are what X-Forwarded-For says. Time stands still. */
async function start() {
  const settings = { RATE_LIMITS: "1", TRUSTED_PROXIES: "127.0.0.1" };
  const gateway = await startGateway(settings, { counters: new MemoryCounters(() => 0) });
  gateways.push(gateway);
  return gateway;
}

const here = () => "192.0.2.1";
const everywhere = (at: number) => `198.51.100.${at}`;
const answered = (output: object) => ({ status: 200, headers: {}, body: JSON.stringify(output) });

describe("secrets of app clients", () => {
  const tokenOf = (gateway: TestGateway, clientId: string, address: string) =>
    gateway.ask(
      `mutation ($clientId: String!) { issueClientToken(input: { clientId: $clientId, secret: "guess" }) { __typename } }`,
      { clientId },
      { headers: { "x-forwarded-for": address } },
    );

  test("of 40 guesses for one client, 10 from one address and 20 from all reach Cognito in a minute", async () => {
    for (const [address, reach] of [
      [here, 10],
      [everywhere, 20],
    ] as const) {
      const gateway = await start();
      for (let at = 0; at < 40; at++) await tokenOf(gateway, gateway.embedded.clientId, address(at));
      expect(gateway.sent.map(({ operation }) => operation)).toEqual(Array(reach).fill("GetClientToken"));
    }
  });

  test("that are right do not count: a machine gets 50 tokens", async () => {
    const gateway = await start();
    const tokens = { ClientAuthenticationResult: { AccessToken: "a", ExpiresIn: 3_600 } };
    gateway.intercept(() => answered(tokens));
    for (let at = 0; at < 50; at++) {
      const { body } = await tokenOf(gateway, gateway.embedded.clientId, here());
      expect(body.data.issueClientToken.__typename).toBe("IssueClientTokenSuccess");
    }
  });

  test("of a client that is not served are not sent at all", async () => {
    const gateway = await start();
    const { body } = await tokenOf(gateway, "anybodysclient", here());
    expect([body.data.issueClientToken.__typename, gateway.sent]).toEqual(["InvalidParameterError", []]);
  });
});

describe("codes of an authenticator app that is set up in the middle of a sign-in", () => {
  const inputs = { associateSoftwareToken: "", verifySoftwareToken: ', userCode: "000000"' };
  type Field = keyof typeof inputs;

  async function setUp(username: string) {
    const gateway = await start();
    gateway.intercept(({ operation }) =>
      operation === "InitiateAuth"
        ? answered({ ChallengeName: "MFA_SETUP", Session: "s", ChallengeParameters: {} })
        : exception("EnableSoftwareTokenMFAException", "Code mismatch"),
    );
    const { body } = await gateway.ask(
      `mutation { signIn(input: { username: "${username}", with: { password: "p" } }) { ... on MfaSetupChallenge { challengeToken } } }`,
    );
    gateway.sent.length = 0;
    return { gateway, challengeToken: body.data.signIn.challengeToken as string };
  }

  const requests = (field: Field, at = 0) =>
    `a${at}: ${field}(input: { challengeToken: $challengeToken${inputs[field]} }) { __typename }`;

  test.each(Object.keys(inputs) as Field[])(
    "%s five times in one document, with a challenge token, is refused before anything runs",
    async (field) => {
      const { gateway, challengeToken } = await setUp("member");
      const five = [0, 1, 2, 3, 4].map((at) => requests(field, at)).join(" ");
      const query = `mutation ($challengeToken: String!) { ${five} }`;
      const { status, body } = await gateway.ask(query, { challengeToken }, { as: "member" });
      expect([status, body.data, gateway.sent]).toEqual([400, undefined, []]);
    },
  );

  test.each([
    ["associateSoftwareToken", "one address", here, 10],
    ["associateSoftwareToken", "all", everywhere, 20],
    ["verifySoftwareToken", "one address", here, 10],
    ["verifySoftwareToken", "all", everywhere, 20],
  ] as const)(
    "of 60 tries of %s on one account, from %s, few reach Cognito",
    async (field, _, from, reach) => {
      const { gateway, challengeToken } = await setUp("member");
      const query = `mutation ($challengeToken: String!) { ${requests(field)} }`;
      for (let at = 0; at < 60; at++)
        await gateway.ask(query, { challengeToken }, { headers: { "x-forwarded-for": from(at) } });
      expect(gateway.sent).toHaveLength(reach);
    },
  );
});
