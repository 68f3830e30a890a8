/** The gateway's AWS credentials: renewed in time from a real source over HTTP, mended once, never asked for in a storm. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { conclude } from "../../src/graphql/errors/errorMapping";
import * as aws from "../../src/model/operations";
import { answer, exception, FaultyCognito, type Recorded } from "../helpers/faultyCognito";
import { noLog } from "../helpers/noLog";
import { type Layer, layerAt } from "./layer";

/** What the containers' endpoint is to ECS and EKS: hands out keys, each good for some time. */
let source: Server;
let issued: { key: string; at: number }[];
let lastMs = 0;
/** What happens to the next requests for credentials. */
let sourceIs: "well" | "slow" | "down" = "well";

let cognito: FaultyCognito;
let layer: Layer;

const kim = { username: "kim" };
const found = answer({ Username: "kim", UserStatus: "CONFIRMED" });
const expired = exception("ExpiredTokenException", "The security token included in the request is expired");
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const keyOf = ({ headers }: Recorded) => headers.authorization!.match(/Credential=(\w+)\//)![1]!;

beforeEach(async () => {
  issued = [];
  sourceIs = "well";
  source = createServer(async (_, response) => {
    if (sourceIs === "down") return void response.writeHead(404).end();
    if (sourceIs === "slow") await pause(700);
    const key = `AKID${issued.length}`;
    issued.push({ key, at: Date.now() });
    response.setHeader("content-type", "application/json").end(
      JSON.stringify({
        AccessKeyId: key,
        SecretAccessKey: "secret",
        Token: `token of ${key}`,
        Expiration: new Date(Date.now() + lastMs).toISOString(),
      }),
    );
  });
  await new Promise<void>((resolve) => source.listen(0, "127.0.0.1", resolve));
  delete process.env.AWS_ACCESS_KEY_ID;
  delete process.env.AWS_SECRET_ACCESS_KEY;
  process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI = `http://127.0.0.1:${(source.address() as AddressInfo).port}/`;
  cognito = await FaultyCognito.start();
  layer = await layerAt(cognito.url);
});
afterEach(async () => {
  await layer.close();
  await cognito.close();
  source.closeAllConnections();
  await new Promise((resolve) => source.close(resolve));
});

const isGood = (key: string) =>
  Date.now() < (issued.find((each) => each.key === key)?.at ?? Number.NEGATIVE_INFINITY) + lastMs;

test("they are renewed before they expire, and no request fails or carries expired ones", async () => {
  lastMs = 5_000;
  cognito.choose((request) => (isGood(keyOf(request)) ? found : expired));
  expect(await layer.ask(aws.AdminGetUser, kim)).toMatchObject({ username: "kim" });
  sourceIs = "slow";
  const outcomes = [];
  while (new Set(cognito.requests.map(keyOf)).size < 3) {
    outcomes.push(await layer.ask(aws.AdminGetUser, kim));
    await pause(20);
  }
  expect(outcomes.filter(({ username }) => username !== "kim")).toEqual([]);
  // Not one was refused and sent again.
  expect(cognito.requests).toHaveLength(outcomes.length + 1);
});

test("those at hand serve on while their source is down", async () => {
  lastMs = 60_000;
  cognito.choose(() => found);
  await layer.ask(aws.AdminGetUser, kim);
  sourceIs = "down";
  cognito.on("AdminGetUser", expired);
  for (let n = 0; n < 5; n++)
    expect(await layer.ask(aws.AdminGetUser, kim)).toMatchObject({ username: "kim" });
});

test("credentials taken away at AWS are renewed once for all who find out, and no request fails", async () => {
  lastMs = 3_600_000;
  let good = "AKID0";
  cognito.choose((request) => (keyOf(request) === good ? found : expired));
  await layer.ask(aws.AdminGetUser, kim);
  const before = issued.length;
  await pause(1_100);
  good = `AKID${before}`;
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => layer.ask(aws.AdminGetUser, kim)));
  expect(outcomes.filter(({ username }) => username !== "kim")).toEqual([]);
  expect(issued).toHaveLength(before + 1);
});

test.each(["ExpiredTokenException", "InvalidSignatureException", "UnrecognizedClientException"])(
  "%s for ever is told as the gateway's own trouble, without a storm of retries",
  async (name) => {
    lastMs = 3_600_000;
    cognito.on("AdminGetUser", exception(name, "arn:aws:iam::123456789012:role/gateway"));
    await layer.ask(aws.AdminGetUser, kim);
    const [sent, requests] = [cognito.requests.length, issued.length];
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => layer.ask(aws.AdminGetUser, kim)));
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ code: "SERVICE_UNAVAILABLE", retryable: false });
    expect(JSON.stringify(outcomes)).not.toContain("arn:");
    expect(cognito.requests.length - sent).toBeLessThanOrEqual(2 * 50);
    expect(issued.length - requests).toBeLessThanOrEqual(2);
    expect(layer.log()).toContain("AWS rejected the gateway's credentials or permissions");
  },
);

/** An unheard failure would end the process. */
test("a call that comes after its deadline, while there are no credentials, fails alone", async () => {
  sourceIs = "down";
  const unheard: unknown[] = [];
  const keep = (reason: unknown) => void unheard.push(reason);
  process.on("unhandledRejection", keep);
  const caller = { requestId: "late", log: noLog, since: performance.now() - 60_000 };
  const outcome = conclude(aws.AdminGetUser, await layer.cognito.call(aws.AdminGetUser, kim, caller), caller);
  await layer.ask(aws.AdminGetUser, kim); // It waits until the source has failed.
  await pause(0);
  process.off("unhandledRejection", keep);
  expect(outcome).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  expect(unheard).toEqual([]);
});

test("a clock that is wrong is set right by the first answer that says so", async () => {
  lastMs = 3_600_000;
  const theirs = () => Date.now() + 3 * 3_600_000;
  const signedAt = ({ headers }: Recorded) =>
    Date.parse(
      headers["x-amz-date"]!.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, "$1-$2-$3T$4:$5:$6Z"),
    );
  cognito.choose((request) =>
    Math.abs(signedAt(request) - theirs()) < 5 * 60_000
      ? found
      : exception("InvalidSignatureException", "Signature expired", {
          headers: { date: new Date(theirs()).toUTCString() },
        }),
  );
  const first = await Promise.all(Array.from({ length: 10 }, () => layer.ask(aws.AdminGetUser, kim)));
  expect(first.filter(({ username }) => username !== "kim")).toEqual([]);
  const sent = cognito.requests.length;
  expect(sent).toBeLessThanOrEqual(20);
  expect(await layer.ask(aws.AdminGetUser, kim)).toMatchObject({ username: "kim" });
  expect(cognito.requests).toHaveLength(sent + 1);
});

test("without any, what needs no signature works on, and what does is told at once, with nothing sent", async () => {
  sourceIs = "down";
  cognito.on("SignUp", answer({ UserSub: "1", UserConfirmed: false }));
  expect(await layer.ask(aws.AdminGetUser, kim)).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  expect(await layer.ask(aws.SignUp, { username: "kim", password: "a good password" })).toMatchObject({
    userSub: "1",
  });
  expect(cognito.requestsOf("AdminGetUser")).toHaveLength(0);
});
