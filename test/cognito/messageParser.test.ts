/** What Cognito says only in English comes out as values, and nothing that it quotes comes out with it. */
import {
  NotAuthorizedReason,
  notAuthorizedReason,
  parseTriggerFailure,
  parseViolations,
} from "../../src/graphql/errors/messageParser";
import * as aws from "../../src/model/operations";
import { cpuMs } from "../helpers/cpuTime";
import { exception, FaultyCognito } from "../helpers/faultyCognito";
import { type Layer, layerAt, useTestCredentials } from "./layer";

describe("the reason of NotAuthorizedException", () => {
  const texts: [text: string, reason: string][] = [
    ["User cannot be confirmed. Current status is CONFIRMED", "USER_ALREADY_CONFIRMED"],
    ["Incorrect username or password.", "INVALID_CREDENTIALS"],
    ["User is disabled.", "USER_DISABLED"],
    ["Temporary password has expired and must be reset by an administrator.", "TEMPORARY_PASSWORD_EXPIRED"],
    ["Password attempts exceeded", "ATTEMPTS_EXCEEDED"],
    ["Access Token has expired", "TOKEN_EXPIRED"],
    ["Refresh Token has expired", "TOKEN_EXPIRED"],
    ["Access Token has been revoked", "TOKEN_REVOKED"],
    ["Refresh Token has been revoked", "TOKEN_REVOKED"],
    ["Invalid Refresh Token", "TOKEN_INVALID"],
    ["Invalid Access Token", "TOKEN_INVALID"],
    ["Could not verify signature for Access Token", "TOKEN_INVALID"],
    ["Access Token does not have required scopes", "TOKEN_SCOPE_MISSING"],
    ["Invalid session for the user, session can only be used once.", "SESSION_USED"],
    ["Invalid session for the user, session is expired.", "SESSION_EXPIRED"],
    ["Invalid session for the user.", "SESSION_EXPIRED"],
    ["Unable to verify secret hash for client 1h57kf5cpq17m0eml12EXAMPLE", "SECRET_HASH_MISMATCH"],
    ["Client 1h57kf is configured with secret but SECRET_HASH was not received", "SECRET_HASH_MISMATCH"],
    ["SignUp is not permitted for this user pool", "SIGN_UP_NOT_PERMITTED"],
    ["A client attempted to write unauthorized attribute", "ATTRIBUTE_NOT_WRITABLE"],
    ["USER_PASSWORD_AUTH is not allowed for this client", "CLIENT_NOT_CONFIGURED"],
    ["Client 1h57kf is not enabled for OAuth2.0 flows", "CLIENT_NOT_CONFIGURED"],
    ["User password cannot be reset in the current state.", "PASSWORD_NOT_RESETTABLE"],
    ["A text that Cognito has not written yet", "UNSPECIFIED"],
    ["", "UNSPECIFIED"],
  ];

  test.each(texts)("of %p is %s", (text, reason) => {
    expect(notAuthorizedReason(text)).toBe(reason);
  });

  test("is each reached by a text of this list", () => {
    expect([...new Set(texts.map(([, reason]) => reason))].sort()).toEqual(
      Object.keys(NotAuthorizedReason).sort(),
    );
  });
});

const tooShort = "Member must have length greater than or equal to 6";
const noPattern = "Member must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+";
const found = (path: string, constraint: string) => ({
  path,
  constraint,
  message: `${path}: ${constraint}.`,
});
/** As Cognito writes it, with the value where it is not sensitive. */
const says = (...parts: [at: string, constraint: string, value?: string][]) =>
  `${parts.length} validation error${parts.length > 1 ? "s" : ""} detected: ${parts
    .map(
      ([at, constraint, value]) =>
        `Value ${value === undefined ? "" : `'${value}' `}at '${at}' failed to satisfy constraint: ${constraint}`,
    )
    .join("; ")}`;

describe("a validation message", () => {
  test("of one violation with its value", () => {
    const text =
      "1 validation error detected: Value 'x' at 'userPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+";
    expect(parseViolations(text)).toEqual([found("userPoolId", noPattern)]);
  });

  test("of several violations without values", () => {
    const text =
      "2 validation errors detected: Value at 'password' failed to satisfy constraint: Member must have length greater than or equal to 6; Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$";
    expect(parseViolations(text)).toEqual([
      found("password", tooShort),
      found("password", "Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$"),
    ]);
  });

  test("of several violations, some with values", () => {
    const text = says(["userPoolId", noPattern, "x"], ["password", tooShort], ["username", tooShort, ""]);
    expect(parseViolations(text)).toEqual([
      found("userPoolId", noPattern),
      found("password", tooShort),
      found("username", tooShort),
    ]);
  });

  test.each([
    "Member must not be null",
    "Member must have value less than or equal to 60",
    "Member must satisfy enum value set: [SUPPRESS, RESEND]",
    "Map value must satisfy constraint: [Member must have length less than or equal to 131072]",
  ])("keeps the constraint in AWS's words: %s", (constraint) => {
    expect(parseViolations(says(["messageAction", constraint, "MAYBE"]))).toEqual([
      found("messageAction", constraint),
    ]);
  });

  test("counts list members from 0, as GraphQL does", () => {
    expect(parseViolations(says(["userAttributes.1.member.name", tooShort, "x"]))).toEqual([
      found("userAttributes.0.name", tooShort),
    ]);
    expect(parseViolations(says(["a.12.member.b.3.member", tooShort]))).toEqual([
      found("a.11.b.2", tooShort),
    ]);
  });

  test("may say in how many ways it likes that there is nothing to parse", () => {
    for (const text of [
      "",
      "Invalid email address format.",
      "Input fails to satisfy the constraints.",
      "validation errors detected: x",
    ])
      expect(parseViolations(text)).toBeUndefined();
    expect(parseViolations("2 validation errors detected: ")).toEqual([]);
  });

  const awkward = [
    "; Value at ",
    "x; Value at 'y",
    "x; Value 'y' at 'z",
    "it's",
    "'",
    "''''",
    "' at '",
    "a\nb",
    "' at 'fake",
    "' at 'fake' failed",
    " failed to satisfy constraint: ",
    "' at 'fake' failed to satisfy constraint: canary",
    "' at 'fake' failed to satisfy constraint: Member must canary",
    "2 validation errors detected: Value 'x' at 'fake",
  ];
  test.each(awkward)("is not broken by the value %p", (value) => {
    expect(parseViolations(says(["username", tooShort, value]))).toEqual([found("username", tooShort)]);
    expect(parseViolations(says(["userPoolId", noPattern, "p"], ["username", tooShort, value]))).toEqual([
      found("userPoolId", noPattern),
      found("username", tooShort),
    ]);
  });

  const forged = [
    "' at 'fake' failed to satisfy constraint: canary; Value '",
    "' at 'fake' failed to satisfy constraint: canary; Value at 'x",
    "' at 'fake' failed to satisfy constraint: canary; Value 'x",
    "' at 'fake' failed to satisfy constraint: canary; Value 'x' at 'other",
    "' at 'canary' failed to satisfy constraint: canary; Value 'x' at 'y' failed to satisfy constraint: canary; Value '",
  ];
  test.each(forged)("is rather not told apart than with the forged value %p", (value) => {
    for (const text of [
      says(["username", tooShort, value]),
      says(["username", tooShort, value], ["password", tooShort]),
      says(["username", tooShort, "v"], ["password", tooShort, value]),
      says(["username", tooShort, value], ["password", tooShort, value]),
    ])
      expect(JSON.stringify(parseViolations(text))).not.toContain("canary");
  });

  test("with a long value made to be slow is read at once", async () => {
    const value = "' at 'x' failed to satisfy constraint: ".repeat(3_000);
    const read = () =>
      expect(parseViolations(says(["username", tooShort, value]))).toEqual([found("username", tooShort)]);
    expect(await cpuMs(read)).toBeLessThan(2_000);
  });
});

describe("a trigger's refusal", () => {
  test("is told without Cognito's wrapping", () => {
    expect(parseTriggerFailure("PreSignUp failed with error Not from here.")).toEqual({
      trigger: "PreSignUp",
      triggerMessage: "Not from here",
      detail: null,
    });
  });

  test("is parsed where it is a JSON object", () => {
    expect(parseTriggerFailure('PreSignUp failed with error {"code":"BLOCKED","days":3}.')).toEqual({
      trigger: "PreSignUp",
      triggerMessage: '{"code":"BLOCKED","days":3}',
      detail: { code: "BLOCKED", days: 3 },
    });
  });

  test.each(["[1,2]", '"text"', "null", "12", "{broken"])("stays a text where it is %s", (stated) => {
    expect(parseTriggerFailure(`PostConfirmation failed with error ${stated}.`)).toEqual({
      trigger: "PostConfirmation",
      triggerMessage: stated,
      detail: null,
    });
  });

  test("of several lines, or in another form, is told as it is", () => {
    expect(parseTriggerFailure("PreSignUp failed with error one\ntwo.").triggerMessage).toBe("one\ntwo");
    expect(parseTriggerFailure("Something else.")).toEqual({
      trigger: null,
      triggerMessage: "Something else.",
      detail: null,
    });
  });
});

describe("through the service layer", () => {
  useTestCredentials();
  let upstream: FaultyCognito;
  let layer: Layer;
  beforeAll(async () => {
    upstream = await FaultyCognito.start();
    layer = await layerAt(upstream.url);
  });
  afterAll(async () => {
    await layer.close();
    await upstream.close();
  });
  const input = { username: "kim", confirmationCode: "123456" };
  const outcomeOf = (name: string, text: string, members?: object) => {
    upstream.on("ConfirmSignUp", exception(name, text, { members }));
    return layer.ask(aws.ConfirmSignUp, input);
  };

  test("a reason is a member of the error, and the text stays Cognito's", async () => {
    const text = "User cannot be confirmed. Current status is CONFIRMED";
    expect(await outcomeOf("NotAuthorizedException", text)).toMatchObject({
      code: "NOT_AUTHORIZED",
      reason: "USER_ALREADY_CONFIRMED",
      message: text,
      retryable: false,
    });
  });

  test("a violation is told without the code that Cognito quotes, by path, constraint and sentence", async () => {
    const outcome = await outcomeOf(
      "InvalidParameterException",
      says(["confirmationCode", "Member must satisfy regular expression pattern: [\\S]+", "12 3456"]),
    );
    const constraint = "Member must satisfy regular expression pattern: [\\S]+";
    expect(outcome).toMatchObject({
      message: `confirmationCode: ${constraint}.`,
      violations: [found("confirmationCode", constraint)],
    });
    expect(JSON.stringify(outcome)).not.toContain("12 3456");
  });

  test("a violation that cannot be told apart is told without its value too", async () => {
    const text = says([
      "confirmationCode",
      tooShort,
      "' at 'fake' failed to satisfy constraint: canary; Value '",
    ]);
    const outcome = await outcomeOf("InvalidParameterException", text);
    expect(outcome).toMatchObject({
      code: "INVALID_PARAMETER",
      violations: [],
      message: "The input violates a constraint.",
    });
  });

  test("a reason code of Cognito's own is passed on", async () => {
    const outcome = await outcomeOf("InvalidParameterException", "Invalid code.", {
      reasonCode: "SOME_REASON",
    });
    expect(outcome).toMatchObject({ message: "Invalid code.", reasonCode: "SOME_REASON", violations: [] });
  });

  test("a trigger's refusal is told with trigger, message and detail", async () => {
    expect(
      await outcomeOf("UserLambdaValidationException", 'PreSignUp failed with error {"why":"x"}.'),
    ).toMatchObject({
      message: '{"why":"x"}',
      trigger: "PreSignUp",
      triggerMessage: '{"why":"x"}',
      detail: { why: "x" },
    });
  });

  test("a limit says how long to wait where AWS does", async () => {
    upstream.on(
      "ConfirmSignUp",
      exception("LimitExceededException", "Attempt limit exceeded, please try after some time.", {
        headers: { "retry-after": "30" },
      }),
    );
    expect(await layer.ask(aws.ConfirmSignUp, input)).toMatchObject({
      code: "LIMIT_EXCEEDED",
      retryAfterSeconds: 30,
      retryable: false,
    });
  });
});
