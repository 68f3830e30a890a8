/** What the service layer says has happened is what has happened, whatever the way to Cognito does. */

import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { errorTypes } from "../../src/graphql/errors/cognitoErrors";
import {
  OutcomeUnknownError,
  ServiceUnavailableError,
  UnrecognizedError,
} from "../../src/graphql/errors/gatewayErrors";
import * as aws from "../../src/model/operations";
import {
  answer,
  exception,
  type Fate,
  FaultyCognito,
  raw,
  resetAfter,
  resetBefore,
  truncated,
} from "../helpers/faultyCognito";
import { type Layer, layerAt, userPoolId, useTestCredentials } from "./layer";

useTestCredentials();

const kim = { username: "kim" };
const signUp = { username: "kim", password: "a good password" };
const kimIs = (status: string) => answer({ Username: "kim", UserStatus: status, Enabled: true });
const html502 = raw(502, "<html><h1>502 Bad Gateway</h1><address>cell-7.internal.example</address></html>", {
  "content-type": "text/html",
});

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

/** Carried out, but nobody can read it in the answer. */
const lostAnswers: [what: string, fate: Fate][] = [
  ["a reset after the effect", resetAfter],
  ["a reset before the effect, which looks the same from here", resetBefore],
  ["a truncated body", truncated],
  ["a success with an empty body", raw(200, "")],
  ["a success that says null", raw(200, "null")],
  ["a success that is an array", raw(200, "[1,2]")],
  ["a success that is cut JSON", raw(200, '{"UserSub":"1","UserConf')],
  ["a success that is no JSON", raw(200, "\u0000\u0001 garbage")],
  ["a success that is a web page", raw(200, "<html>welcome to the hotel's network</html>")],
  ["a web page with 502", html502],
  ["500 without a word", raw(500, "")],
  ["400 without a word", raw(400, "")],
  ["a redirection", raw(301, "", { location: "https://elsewhere.example/" })],
  [
    "a breakdown that no operation declares",
    exception("InternalFailure", "cell-7.internal", { status: 500 }),
  ],
  ["a front that says it is unavailable", exception("ServiceUnavailable", "", { status: 503 })],
];

describe("a write whose answer is lost", () => {
  test.each(lostAnswers)("is sent once and told as unknown: %s", async (_, fate) => {
    upstream.on("SignUp", fate, exception("UsernameExistsException", "User already exists"));
    const outcome = await layer.ask(aws.SignUp, signUp);
    expect(outcome).toBeInstanceOf(OutcomeUnknownError);
    expect(outcome).toMatchObject({ code: "OUTCOME_UNKNOWN", retryable: false, requestId: "request-1" });
    expect(upstream.requestsOf("SignUp")).toHaveLength(1);
  });

  test("is not a success when a member is missing that AWS always sends", async () => {
    upstream.on("SignUp", answer({ UserConfirmed: false }));
    expect(await layer.ask(aws.SignUp, signUp)).toBeInstanceOf(OutcomeUnknownError);
  });

  test.each(lostAnswers)("is a success when a read shows the user confirmed, after %s", async (_, fate) => {
    upstream.on(
      "AdminConfirmSignUp",
      fate,
      exception("NotAuthorizedException", "Current status is CONFIRMED"),
    );
    upstream.on("AdminGetUser", kimIs("CONFIRMED"));
    expect(await layer.ask(aws.AdminConfirmSignUp, kim)).toEqual({});
    expect(upstream.requestsOf("AdminConfirmSignUp")).toHaveLength(1);
  });

  test.each([
    ["the user is still unconfirmed", [kimIs("UNCONFIRMED")]],
    ["the status is newer than this release", [kimIs("HALF_CONFIRMED")]],
    ["the read says nothing of the status", [answer({ Username: "kim" })]],
    ["the read is refused", [exception("UserNotFoundException", "User does not exist.")]],
    ["the read fails too", [html502]],
    ["the read's answer is empty", [raw(200, "")]],
  ])("stays unknown when %s", async (_, fates) => {
    upstream.on("AdminConfirmSignUp", resetAfter);
    upstream.on("AdminGetUser", ...fates);
    expect(await layer.ask(aws.AdminConfirmSignUp, kim)).toBeInstanceOf(OutcomeUnknownError);
    expect(upstream.requestsOf("AdminConfirmSignUp")).toHaveLength(1);
  });

  test.each([
    ["AdminEnableUser", aws.AdminEnableUser, true],
    ["AdminDisableUser", aws.AdminDisableUser, false],
  ])("%s is a success only when the user is in the state it asks for", async (_, operation, wanted) => {
    upstream.on(operation.name, resetAfter);
    upstream.on("AdminGetUser", answer({ Username: "kim", Enabled: wanted }));
    expect(await layer.ask(operation, kim)).toEqual({});
    upstream.on("AdminGetUser", answer({ Username: "kim", Enabled: !wanted }));
    expect(await layer.ask(operation, kim)).toBeInstanceOf(OutcomeUnknownError);
    upstream.on("AdminGetUser", answer({ Username: "kim" }));
    expect(await layer.ask(operation, kim)).toBeInstanceOf(OutcomeUnknownError);
  });

  test("leaves no user, code or message twice, for every operation that sends or creates", async () => {
    const writes = [aws.SignUp, aws.ResendConfirmationCode, aws.ForgotPassword, aws.AdminCreateUser];
    for (const operation of writes) {
      upstream.on(operation.name, resetAfter, answer({}));
      expect(await layer.ask(operation, signUp)).toBeInstanceOf(OutcomeUnknownError);
      expect([operation.name, upstream.effectsOf(operation.name)]).toEqual([operation.name, 1]);
    }
  });
});

test("an operation that answers nothing may do so with an empty body", async () => {
  upstream.on("AdminDeleteUser", raw(200, ""));
  expect(await layer.ask(aws.AdminDeleteUser, kim)).toEqual({});
});

describe("a Cognito that is not there", () => {
  test("is told as unavailable, and nothing was carried out", async () => {
    const port = await freePort();
    const nobody = await layerAt(`http://127.0.0.1:${port}`);
    const outcome = await nobody.ask(aws.SignUp, signUp);
    expect(outcome).toBeInstanceOf(ServiceUnavailableError);
    expect(outcome).toMatchObject({ retryable: true, retryAfterSeconds: 1, requestId: "request-1" });
    expect(JSON.parse(nobody.log())).toMatchObject({ operation: "SignUp", attempts: 3 });
    expect(JSON.stringify(outcome)).not.toContain(String(port));
    await nobody.close();
  });

  test("is asked again, and a write goes through as soon as somebody is there", async () => {
    const port = await freePort();
    const server = createServer((socket) => {
      const body = '{"UserSub":"1","UserConfirmed":true}';
      socket.on("data", () => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`));
    });
    // Before the last attempt there is the longest wait, and a server.
    const noWait = () => 0;
    const waitForServer = () => {
      server.listen(port, "127.0.0.1");
      return 1;
    };
    const waits = [noWait, waitForServer];
    const layer = await layerAt(`http://127.0.0.1:${port}`, { random: () => waits.shift()!() });
    expect(await layer.ask(aws.SignUp, signUp)).toEqual({ userSub: "1", userConfirmed: true });
    await layer.close();
    server.close();
  });
});

describe("what is told", () => {
  test.each([
    ["InternalErrorException", "at com.amazonaws.Cell7.go(Cell.java:1)", 500],
    ["UnexpectedLambdaException", "arn:aws:lambda:us-east-1:111122223333:function:secret-name failed", 400],
    ["InvalidLambdaResponseException", "Unrecognizable lambda output of function secret-name", 400],
    ["InvalidParameterException", "arn:aws:iam::111122223333:role/secret-name cannot be assumed", 400],
    [
      "UserLambdaValidationException",
      "PreSignUp failed with error arn:aws:lambda:x:1:function:secret-name.",
      400,
    ],
    ["UserLambdaValidationException", '{"role":"arn:aws:iam::1:role/secret-name"}', 400],
  ] as const)("of %s is not what only the operator may read: %s", async (name, text, status) => {
    upstream.on("AdminConfirmSignUp", exception(name, text, { status }));
    const outcome = await layer.ask(aws.AdminConfirmSignUp, kim);
    expect(outcome).toBeInstanceOf(errorTypes[name]);
    expect(outcome.message).toMatch(/[a-z]/);
    expect(JSON.stringify(outcome)).not.toMatch(/secret-name|Cell|1111|arn:/);
    expect(layer.log()).toContain(JSON.stringify(text));
    expect(layer.log()).toContain("5f9c2d3e-aws-request");
  });

  test("of an exception without a text is still a sentence", async () => {
    for (const name of aws.AdminConfirmSignUp.errors) {
      upstream.on("AdminConfirmSignUp", exception(name));
      const outcome = await layer.ask(aws.AdminConfirmSignUp, kim);
      expect(outcome).toBeInstanceOf(errorTypes[name]);
      expect(outcome.message).toMatch(/^[A-Z].*\.$/s);
    }
  });

  test("of an exception that is newer than this release is its name", async () => {
    upstream.on("SignUp", exception("com.amazonaws.cognito#BrandNewException:http://x#y", "arn:aws:x"));
    const outcome = await layer.ask(aws.SignUp, signUp);
    expect(outcome).toBeInstanceOf(UnrecognizedError);
    expect(outcome).toMatchObject({
      code: "UNRECOGNIZED",
      exceptionName: "BrandNewException",
      retryable: false,
    });
    expect(JSON.stringify(outcome)).not.toContain("arn:");
    expect(upstream.requestsOf("SignUp")).toHaveLength(1);
  });

  test("of an exception that is declared, but not for this operation, is its name too", async () => {
    upstream.on("SignUp", exception("GroupExistsException", "Group exists"));
    expect(await layer.ask(aws.SignUp, signUp)).toMatchObject({ exceptionName: "GroupExistsException" });
  });

  test("is known from the header when the body is no JSON", async () => {
    upstream.on("SignUp", raw(400, "<html>", { "x-amzn-errortype": "UsernameExistsException:http://x/" }));
    expect(await layer.ask(aws.SignUp, signUp)).toBeInstanceOf(errorTypes.UsernameExistsException);
  });

  test.each([
    "ExpiredTokenException",
    "UnrecognizedClientException",
    "InvalidSignatureException",
    "MissingAuthenticationTokenException",
    "AccessDeniedException",
  ])("of %s is that the gateway is not set up, and that trying again is of no use", async (name) => {
    const text = "User: arn:aws:sts::111122223333:assumed-role/gateway is not authorized";
    upstream.on("AdminConfirmSignUp", exception(name, text));
    const outcome = await layer.ask(aws.AdminConfirmSignUp, kim);
    expect(outcome).toBeInstanceOf(ServiceUnavailableError);
    expect(outcome.retryable).toBe(false);
    expect(JSON.stringify(outcome)).not.toMatch(/arn:|1111|assumed/);
    expect(layer.log()).toContain(text);
    expect(upstream.requestsOf("AdminConfirmSignUp").length).toBeLessThanOrEqual(2);
  });

  test("of an enum's value that is newer than this release is the value", async () => {
    upstream.on("AdminGetUser", kimIs("HALF_CONFIRMED"));
    expect(await layer.ask(aws.AdminGetUser, kim)).toMatchObject({ userStatus: "HALF_CONFIRMED" });
  });

  test.each(lostAnswers)("holds nothing of the inside after %s", async (_, fate) => {
    for (const [operation, input] of [
      [aws.SignUp, signUp],
      [aws.AdminGetUser, kim],
    ] as const) {
      upstream.on(operation.name, fate);
      const reported = JSON.stringify(await layer.ask(operation, input));
      expect(reported).not.toMatch(
        /127\.0\.0\.1|internal|hotel|elsewhere|\$metadata|stack|SyntaxError|\bat \w+ \(|ECONN|5f9c2d3e/,
      );
    }
  });

  test("never holds a password or a code, nor does the log, whatever goes wrong", async () => {
    const input = { username: "kim", password: "canary-password", confirmationCode: "canary-code" };
    const operations = [aws.SignUp, aws.ConfirmForgotPassword];
    for (const operation of operations)
      for (const [, fate] of lostAnswers) {
        upstream.on(operation.name, fate);
        expect(JSON.stringify(await layer.ask(operation, input))).not.toContain("canary");
      }
    upstream.on(
      "ConfirmForgotPassword",
      exception(
        "InvalidParameterException",
        "1 validation error detected: Value 'canary-code' at 'confirmationCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\S]+",
      ),
    );
    expect(JSON.stringify(await layer.ask(aws.ConfirmForgotPassword, input))).not.toContain("canary");
    expect(layer.log()).not.toContain("canary");
  });
});

test("a user called like a part of JavaScript is a user like any other", async () => {
  upstream.on("AdminGetUser", answer({ Username: "__proto__", UserStatus: "CONFIRMED" }));
  expect(await layer.ask(aws.AdminGetUser, { username: "__proto__" })).toMatchObject({
    username: "__proto__",
  });
  expect(upstream.requests[0]!.body).toBe(`{"UserPoolId":"${userPoolId}","Username":"__proto__"}`);
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
