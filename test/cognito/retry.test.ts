/** How long an operation may take, and what is tried again: never a write that may have happened. */
import { Cognito } from "../../src/cognito/cognito";
import { type CognitoError, errorTypes } from "../../src/graphql/errors/cognitoErrors";
import { OutcomeUnknownError, ServiceUnavailableError } from "../../src/graphql/errors/gatewayErrors";
import * as aws from "../../src/model/operations";
import {
  answer,
  drip,
  exception,
  FaultyCognito,
  hang,
  raw,
  resetAfter,
  throttled,
  truncated,
} from "../helpers/faultyCognito";
import { noLog } from "../helpers/noLog";
import { type Layer, layerAt, useTestCredentials } from "./layer";

useTestCredentials();

const kim = { username: "kim" };
const signUp = { username: "kim", password: "a good password" };
const kimIs = (status: string) => answer({ Username: "kim", UserStatus: status, Enabled: true });
const html502 = raw(502, "<html><h1>502 Bad Gateway</h1></html>", { "content-type": "text/html" });

let upstream: FaultyCognito;
let layer: Layer;
beforeAll(async () => {
  upstream = await FaultyCognito.start();
  layer = await layerAt(upstream.url);
});
beforeEach(() => upstream.reset());
afterAll(async () => {
  await layer.close();
  await upstream.close();
});

/** The operation with a deadline that nobody has to wait for. */
async function askBriefly(operation: aws.Operation, input: object, ms = 300): Promise<CognitoError> {
  const brief = await layerAt(upstream.url, { deadlines: { read: ms, write: ms, trigger: ms } });
  try {
    return await brief.ask(operation, input);
  } finally {
    await brief.close();
  }
}

describe("the time", () => {
  /** Less than the 20 s that an operation has otherwise; what is above its 300 ms is the machine's. */
  const early = 15_000;
  test.each([
    ["a write that hangs", aws.SignUp, signUp, hang, OutcomeUnknownError],
    ["a write that drips", aws.SignUp, signUp, drip, OutcomeUnknownError],
    ["a read that hangs", aws.AdminGetUser, kim, hang, ServiceUnavailableError],
    ["a read that drips", aws.AdminGetUser, kim, drip, ServiceUnavailableError],
  ])("of %s ends at the deadline", async (_, operation, input, fate, type) => {
    upstream.on(operation.name, fate);
    const started = performance.now();
    expect(await askBriefly(operation, input)).toBeInstanceOf(type);
    expect(performance.now() - started).toBeLessThan(early);
    expect(upstream.requestsOf(operation.name)).toHaveLength(1);
  });

  test("of what follows, once the gateway stops, ends with what is under way", async () => {
    upstream.on("AdminGetUser", hang);
    const brief = await layerAt(upstream.url, { deadlines: { read: 2_000, write: 2_000, trigger: 2_000 } });
    brief.cognito.shutDown();
    for (let call = 0; call < 3; call++)
      expect(await brief.ask(aws.AdminGetUser, kim)).toBeInstanceOf(ServiceUnavailableError);
    // With a deadline of its own, each would be sent.
    expect(upstream.requestsOf("AdminGetUser")).toHaveLength(1);
    await brief.close();
  });

  test("of an operation whose caller has gone is waited for when the gateway closes", async () => {
    const brief = await layerAt(upstream.url, { deadlines: { read: 300, write: 300, trigger: 300 } });
    upstream.on("SignUp", hang);
    let outcome: unknown;
    const asking = brief.ask(aws.SignUp, signUp).then((reported) => {
      outcome = reported;
    });
    await brief.close();
    expect(outcome).toBeInstanceOf(OutcomeUnknownError);
    await asking;
  });

  test("is not waited away when AWS asks for a longer pause than there is left", async () => {
    const slower = exception("TooManyRequestsException", "", { headers: { "retry-after": "60" } });
    upstream.on("SignUp", slower);
    const started = performance.now();
    const outcome = await layer.ask(aws.SignUp, signUp);
    expect(performance.now() - started).toBeLessThan(early);
    expect(outcome).toMatchObject({ code: "TOO_MANY_REQUESTS", retryable: true, retryAfterSeconds: 60 });
  });
});

describe("trying again", () => {
  test("happens to a throttled write, up to two times, and the effect is one", async () => {
    upstream.on("SignUp", throttled, throttled, answer({ UserSub: "1", UserConfirmed: false }));
    expect(await layer.ask(aws.SignUp, signUp)).toEqual({ userSub: "1", userConfirmed: false });
    expect(upstream.requestsOf("SignUp")).toHaveLength(3);
    expect(upstream.effectsOf("SignUp")).toBe(1);
  });

  test("ends after three attempts", async () => {
    upstream.on("SignUp", throttled);
    expect(await layer.ask(aws.SignUp, signUp)).toMatchObject({ code: "TOO_MANY_REQUESTS", retryable: true });
    expect(upstream.requestsOf("SignUp")).toHaveLength(3);
    expect(upstream.effectsOf("SignUp")).toBe(0);
  });

  test.each([
    ["ThrottlingException", exception("ThrottlingException", "Rate exceeded")],
    ["RequestLimitExceeded with 503", exception("RequestLimitExceeded", "", { status: 503 })],
    ["any exception with 429", exception("SomethingNewAboutRates", "", { status: 429 })],
  ])("happens after %s too, which is told as too many requests", async (_, fate) => {
    upstream.on("SignUp", fate, answer({ UserSub: "1", UserConfirmed: true }));
    expect(await layer.ask(aws.SignUp, signUp)).toMatchObject({ userSub: "1" });
    upstream.on("SignUp", fate);
    expect(await layer.ask(aws.SignUp, signUp)).toBeInstanceOf(errorTypes.TooManyRequestsException);
  });

  test.each([
    "LimitExceededException",
    "TooManyFailedAttemptsException",
    "NotAuthorizedException",
    "CodeMismatchException",
    "InternalErrorException",
  ] as const)("never happens after %s", async (name) => {
    const status = name === "InternalErrorException" ? 500 : 400;
    upstream.on("ConfirmSignUp", exception(name, "No.", { status }));
    const outcome = await layer.ask(aws.ConfirmSignUp, { username: "kim", confirmationCode: "123456" });
    expect(outcome).toBeInstanceOf(errorTypes[name]);
    expect(upstream.requestsOf("ConfirmSignUp")).toHaveLength(1);
  });

  test.each([
    ["a reset", resetAfter],
    ["a web page with 502", html502],
    ["an internal error", exception("InternalErrorException", "", { status: 500 })],
    ["an empty success", raw(200, "")],
    ["a truncated body", truncated],
  ])("helps a read after %s", async (_, fate) => {
    upstream.on("AdminGetUser", fate, fate, kimIs("CONFIRMED"));
    expect(await layer.ask(aws.AdminGetUser, kim)).toMatchObject({
      username: "kim",
      userStatus: "CONFIRMED",
    });
    expect(upstream.requestsOf("AdminGetUser")).toHaveLength(3);
  });

  test("does not happen to a read that Cognito refused", async () => {
    upstream.on("AdminGetUser", exception("UserNotFoundException", "User does not exist."));
    expect(await layer.ask(aws.AdminGetUser, kim)).toBeInstanceOf(errorTypes.UserNotFoundException);
    expect(upstream.requestsOf("AdminGetUser")).toHaveLength(1);
  });

  test("has a budget, so that a storm is not made worse", async () => {
    let sent = 0;
    const body = JSON.stringify({ __type: "TooManyRequestsException" });
    const storm = {
      async send() {
        sent++;
        return { status: 400, headers: {}, body };
      },
      async close() {},
    };
    const stormy = new Cognito(storm, {
      scope: layer.cognito.scope,
      deadlines: { read: 60_000, write: 60_000, trigger: 60_000 },
      checkConstraints: true,
      random: () => 0,
    });
    const calls = 400;
    for (let call = 0; call < calls; call++)
      await stormy.call(aws.SignUp, signUp, { requestId: "1", log: noLog });
    // Two more for each call would be 1,200; the reserve is 500, and a call earns a fifth of a retry.
    expect(sent).toBeGreaterThan(calls + 500);
    expect(sent).toBeLessThanOrEqual(calls + 500 + calls / 5);
  });
});
