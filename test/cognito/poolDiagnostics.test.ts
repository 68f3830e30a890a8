/** What the gateway says at its start about a pool that would lock people out, or disclose them. */

import pino from "pino";
import { makeGateway } from "../../src/app/gateway";
import { welcome } from "../../src/cli/banner";
import type { Transport } from "../../src/cognito/transport/transport";
import { readConfig } from "../../src/config/config";
import { EmbeddedPool } from "../../src/embedded/pool";
import { exception } from "../helpers/gateway";

const answer = (output: object) => ({ status: 200, headers: {}, body: JSON.stringify(output) });

const goodPool = {
  Id: "eu-west-1_AbC123xyz",
  AutoVerifiedAttributes: ["email"],
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
};
const goodClient = { PreventUserExistenceErrors: "ENABLED", EnablePropagateAdditionalUserContextData: false };

async function adviceOn(
  pool: object | string,
  client: object | string,
  settings: Record<string, string> = {},
) {
  const lines: any[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const requests: string[] = [];
  const say = (what: object | string, output: object) =>
    typeof what === "string"
      ? exception(what, "User: arn:aws:iam::123456789012:user/x may not")
      : answer(output);
  const transport: Transport = {
    async send({ operation }) {
      requests.push(operation);
      return operation === "DescribeUserPool"
        ? say(pool, { UserPool: pool })
        : say(client, { UserPoolClient: client });
    },
    close: async () => {},
  };
  const config = readConfig({
    COGNITO_USER_POOL_ID: "eu-west-1_AbC123xyz",
    COGNITO_CLIENT_ID: "1example23456789",
    COGNITO_JWKS_URI: "http://127.0.0.1:9/keys",
    ...settings,
  });
  const gateway = await makeGateway(config, { log, transport });
  lines.length = 0;
  const advice = await gateway.advice();
  await gateway.close();
  return { advice, requests, lines: lines.filter(({ msg }) => !/Cannot fetch the user pool/.test(msg)) };
}

test("nothing is said of a pool that keeps old addresses and tells no strangers", async () => {
  const { advice, requests, lines } = await adviceOn(goodPool, goodClient);
  expect(advice).toEqual([]);
  expect(lines).toEqual([]);
  expect(requests.sort()).toEqual(["DescribeUserPool", "DescribeUserPoolClient"]);
});

test.each<[string, object, object, RegExp]>([
  [
    "drops the old address at once",
    { AutoVerifiedAttributes: ["email", "phone_number"], UserAttributeUpdateSettings: undefined },
    {},
    /new email or phone_number are locked out.*AttributesRequireVerificationBeforeUpdate/,
  ],
  [
    "drops only the old phone number at once",
    { AutoVerifiedAttributes: ["email", "phone_number"] },
    {},
    /new phone_number are locked out/,
  ],
  [
    "tells strangers where sign-in has several steps",
    {},
    { PreventUserExistenceErrors: "LEGACY" },
    /PreventUserExistenceErrors is not ENABLED/,
  ],
  [
    "evaluates every sign-in by the gateway's address",
    { UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" } },
    {},
    /EnablePropagateAdditionalUserContextData is off/,
  ],
])("a pool that %s is warned of, in the log and to who started it", async (_, pool, client, expected) => {
  const { advice, lines } = await adviceOn({ ...goodPool, ...pool }, { ...goodClient, ...client });
  expect(advice).toEqual([expect.stringMatching(expected)]);
  expect(lines).toEqual([expect.objectContaining({ level: 40, msg: advice[0] })]);
});

test("whoever does not hide users is not warned that the app client does not", async () => {
  const legacy = { ...goodClient, PreventUserExistenceErrors: "LEGACY" };
  expect((await adviceOn(goodPool, legacy, { HIDE_USER_EXISTENCE: "off" })).advice).toEqual([]);
});

test("a missing permission is no fault: it is said at the level of information, without the ARN in it", async () => {
  const { advice, lines } = await adviceOn("AccessDeniedException", "AccessDeniedException");
  expect(advice).toEqual([]);
  expect(lines.map(({ level, operation }) => [level, operation])).toEqual([
    [30, "DescribeUserPool"],
    [30, "DescribeUserPoolClient"],
  ]);
  expect(JSON.stringify(lines)).not.toContain("arn:");
});

test("what may be read is looked at, also when the rest may not be", async () => {
  const drops = { ...goodPool, UserAttributeUpdateSettings: undefined };
  expect((await adviceOn(drops, "AccessDeniedException")).advice).toHaveLength(1);
});

test("the embedded pool is set as it should be; one that is not is told below the banner", async () => {
  const embedded = new EmbeddedPool();
  const log = pino({ level: "silent" });
  const config = readConfig({ EXPLORER: "off" });
  const gateway = await makeGateway(config, { log, embedded });
  expect(await gateway.advice()).toEqual([]);
  const update = { UserPoolId: embedded.userPoolId, AutoVerifiedAttributes: ["email"] };
  await embedded.respond("UpdateUserPool", JSON.stringify(update), true);
  const advice = await gateway.advice();
  expect(welcome("http://127.0.0.1:4000", gateway, config, advice)).toContain("new email are locked out");
  await gateway.close();
});
