/** Every outcome of confirmUser, as a front end meets it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isUnionType } from "graphql";
import { RequestNotSent, ResponseLost } from "../../../src/cognito/transport/transport";
import { exception, startGateway, type TestGateway } from "../../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
beforeEach(() => {
  gateway.intercept(undefined);
  gateway.sent.length = 0;
  gateway.lines.length = 0;
});
afterAll(() => gateway.close());

const document = `mutation ($input: ConfirmUserInput!) {
  confirmUser(input: $input) {
    __typename
    ... on CognitoError { code message retryable requestId }
    ... on InvalidParameterError { reasonCode violations { path constraint message } }
    ... on NotAuthorizedError { reason }
    ... on UserLambdaValidationError { trigger triggerMessage detail }
    ... on TooManyRequestsError { retryAfterSeconds }
    ... on LimitExceededError { retryAfterSeconds }
    ... on TooManyFailedAttemptsError { retryAfterSeconds }
    ... on UnrecognizedError { exceptionName }
    ... on OutcomeUnknownError { howToFindOut }
    ... on ServiceUnavailableError { retryAfterSeconds }
  }
}`;
const confirm = (input: object = { username: "pending" }) =>
  gateway.ask(document, { input }, { as: "admin" });
const attempts = () => gateway.sent.filter(({ operation }) => operation === "AdminConfirmSignUp").length;

const forTheOperator = /can find the cause in the log|internal error/;
const arn = "arn:aws:lambda:eu-west-1:123456789012:function:check";

interface Case {
  exception: string;
  /** AWS's words. */
  says: string;
  /** What the client gets beside the type; the message is AWS's unless it is here. */
  response: Record<string, unknown>;
  attempts?: number;
}

const cases: Case[] = [
  {
    exception: "UserNotFoundException",
    says: "User does not exist.",
    response: { code: "USER_NOT_FOUND", retryable: false },
  },
  {
    exception: "NotAuthorizedException",
    says: "User cannot be confirmed. Current status is CONFIRMED",
    response: { code: "NOT_AUTHORIZED", reason: "USER_ALREADY_CONFIRMED", retryable: false },
  },
  {
    exception: "TooManyFailedAttemptsException",
    says: "Attempt limit exceeded, please try after some time.",
    response: { code: "TOO_MANY_FAILED_ATTEMPTS", retryAfterSeconds: null, retryable: false },
  },
  {
    exception: "LimitExceededException",
    says: "Attempt limit exceeded, please try after some time.",
    response: { code: "LIMIT_EXCEEDED", retryAfterSeconds: null, retryable: false },
  },
  {
    exception: "TooManyRequestsException",
    says: "Rate exceeded",
    response: { code: "TOO_MANY_REQUESTS", retryAfterSeconds: expect.any(Number), retryable: true },
    // AWS throttled, so that nothing was executed.
    attempts: 3,
  },
  {
    exception: "InvalidParameterException",
    says: "1 validation error detected: Value 'canary77' at 'clientMetadata' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 131072]",
    response: {
      code: "INVALID_PARAMETER",
      reasonCode: null,
      message: expect.not.stringContaining("canary77"),
      violations: [
        {
          path: "clientMetadata",
          constraint: expect.stringContaining("131072"),
          message: expect.stringContaining("clientMetadata"),
        },
      ],
      retryable: false,
    },
  },
  {
    exception: "UserLambdaValidationException",
    says: 'PreSignUp failed with error {"wait":"until Monday"}.',
    response: {
      code: "USER_LAMBDA_VALIDATION",
      message: '{"wait":"until Monday"}',
      trigger: "PreSignUp",
      triggerMessage: '{"wait":"until Monday"}',
      detail: { wait: "until Monday" },
      retryable: false,
    },
  },
  {
    exception: "UnexpectedLambdaException",
    says: `${arn} failed with error.`,
    response: { code: "UNEXPECTED_LAMBDA", message: expect.stringMatching(forTheOperator), retryable: false },
  },
  {
    exception: "InvalidLambdaResponseException",
    says: `${arn} returned invalid JSON.`,
    response: {
      code: "INVALID_LAMBDA_RESPONSE",
      message: expect.stringMatching(forTheOperator),
      retryable: false,
    },
  },
  {
    exception: "ResourceNotFoundException",
    says: `User pool ${arn} does not exist.`,
    response: {
      code: "RESOURCE_NOT_FOUND",
      message: expect.stringMatching(forTheOperator),
      retryable: false,
    },
  },
  {
    exception: "InternalErrorException",
    says: `Fault in ${arn}`,
    // It may have happened: a write, so that it is not to be repeated blindly.
    response: { code: "INTERNAL_ERROR", message: expect.stringMatching(forTheOperator), retryable: false },
  },
  {
    exception: "OperationNotEnabledException",
    says: "The operation is not enabled.",
    response: { code: "OPERATION_NOT_ENABLED", retryable: false },
  },
];

test.each(cases)(
  "$exception is a type of its own",
  async ({ exception: name, says, response: reported, attempts: times = 1 }) => {
    gateway.intercept(() => exception(name, says, name.startsWith("Internal") ? 500 : 400));
    const { body, headers } = await confirm();
    expect(body).toEqual({
      data: {
        confirmUser: {
          __typename: name.replace(/(Error)?Exception$/, "Error"),
          message: says,
          requestId: headers.get("x-request-id"),
          ...reported,
        },
      },
    });
    expect(JSON.stringify(body)).not.toContain("123456789012");
    if (says.includes(arn)) expect(gateway.lines.join("")).toContain(arn);
    expect(attempts()).toBe(times);
  },
);

/** Of the step before, where addresses are to be verified: conformance/composed.test.ts has each of them. */
const ofTheStepBefore = [
  "AliasExistsError",
  "InvalidEmailRoleAccessPolicyError",
  "InvalidSmsRoleAccessPolicyError",
  "InvalidSmsRoleTrustRelationshipError",
];

test("these are all the exceptions of the union, and there are three outcomes of the gateway's own", () => {
  const schema = buildSchema(readFileSync(join(__dirname, "../../../schema.graphql"), "utf8"));
  const union = schema.getType("ConfirmUserResult");
  expect(
    isUnionType(union) &&
      union
        .getTypes()
        .map(({ name }) => name)
        .sort(),
  ).toEqual(
    [
      "ConfirmUserSuccess",
      ...cases.map(({ exception: name }) => name.replace(/(Error)?Exception$/, "Error")),
      ...ofTheStepBefore,
      "OutcomeUnknownError",
      "ServiceUnavailableError",
      "UnrecognizedError",
    ].sort(),
  );
  expect(cases).toHaveLength(12);
});

test("an exception of tomorrow is told by its name, without its text, which the log has", async () => {
  gateway.intercept(() => exception("MoonPhaseException", "canary77"));
  const { body } = await confirm();
  expect(body.data.confirmUser).toMatchObject({
    __typename: "UnrecognizedError",
    code: "UNRECOGNIZED",
    exceptionName: "MoonPhaseException",
    retryable: false,
  });
  expect(JSON.stringify(body)).not.toContain("canary77");
  expect(gateway.lines.join("")).toContain("canary77");
});

describe("an answer that cannot be one", () => {
  const answer = (body: string, status = 200) => ({ status, headers: {}, body });
  const lost: [what: string, Parameters<TestGateway["intercept"]>[0]][] = [
    ["a page of a proxy", () => answer("<html>502 Bad Gateway</html>", 502)],
    ["a page that says 200", () => answer("<html>Welcome</html>")],
    ["half a JSON", () => answer('{"a":')],
    ["null", () => answer("null")],
    ["a list", () => answer("[]")],
    ["an exception without a name", () => answer('{"message":"no"}', 400)],
    [
      "a cut connection",
      () => {
        throw new ResponseLost("The connection was cut.");
      },
    ],
  ];

  test.each(lost)(
    "(%s) leaves the outcome unknown, says how to find out, and is not sent again",
    async (_, cut) => {
      gateway.intercept((request) =>
        request.operation === "AdminConfirmSignUp" ? cut!(request) : undefined,
      );
      const { body } = await confirm();
      expect(body.data.confirmUser).toMatchObject({
        __typename: "OutcomeUnknownError",
        code: "OUTCOME_UNKNOWN",
        howToFindOut: expect.stringMatching(/\w/),
        retryable: false,
      });
      expect(attempts()).toBe(1);
      // Still UNCONFIRMED: that proves nothing, since the first may still be under way.
      expect(gateway.sent.map(({ operation }) => operation)).toEqual(["AdminConfirmSignUp", "AdminGetUser"]);
    },
  );

  test("is not unknown when the request never left: it is sent again, and in the end nothing was done", async () => {
    gateway.intercept(() => {
      throw new RequestNotSent("connect ECONNREFUSED");
    });
    const { body } = await confirm();
    expect(body.data.confirmUser).toMatchObject({
      __typename: "ServiceUnavailableError",
      code: "SERVICE_UNAVAILABLE",
      retryAfterSeconds: expect.any(Number),
      retryable: true,
    });
    expect(attempts()).toBe(3);
  });
});

test("AWS's refusal of the gateway's own rights is the operator's matter, and not the user's", async () => {
  gateway.intercept(() =>
    exception("AccessDeniedException", `User: ${arn} is not authorized to perform this`),
  );
  const { body } = await confirm();
  expect(body.data.confirmUser).toMatchObject({ __typename: "ServiceUnavailableError", retryable: false });
  expect(JSON.stringify(body)).not.toContain(arn);
  expect(gateway.lines.join("")).toContain(arn);
});

test("with CHECK_CONSTRAINTS=off Cognito decides about a name, and its violation looks the same", async () => {
  const unchecked = await startGateway({ CHECK_CONSTRAINTS: "off" });
  const ask = (each: TestGateway) =>
    each
      .ask(document, { input: { username: "a b" } }, { as: "admin" })
      .then(({ body }) => body.data.confirmUser);
  const [ours, cognitos] = [await ask(gateway), await ask(unchecked)];
  expect(gateway.sent).toEqual([]);
  expect(unchecked.sent).toHaveLength(1);
  const { requestId: _, ...reported } = ours;
  expect(reported.__typename).toBe("InvalidParameterError");
  expect(cognitos).toEqual({ ...reported, requestId: expect.any(String) });
  await unchecked.close();
});
