/** What a pool's Lambda triggers say comes out as data: which trigger, its words, and the JSON that it threw. */
import { exception, startGateway, type TestGateway } from "../../helpers/gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ HIDE_USER_EXISTENCE: "off" });
});
beforeEach(() => {
  gateway.lines.length = 0;
});
afterAll(() => gateway.close());

const errors = `__typename ... on UserLambdaValidationError { trigger triggerMessage detail }
  ... on CognitoError { code message retryable }`;
/** The public fields that run triggers, and the administrators' that do. */
const fields: Record<string, string> = {
  signUp: `signUp(input: { username: "kim", password: "Correct-horse-1" }) { ${errors} }`,
  confirmSignUp: `confirmSignUp(input: { username: "kim", confirmationCode: "123456" }) { ${errors} }`,
  signIn: `signIn(input: { username: "kim", with: { password: "Correct-horse-1" } }) { ${errors} }`,
  forgotPassword: `forgotPassword(input: { username: "kim" }) { ${errors} }`,
  confirmForgotPassword: `confirmForgotPassword(input: { username: "kim", confirmationCode: "123456", password: "Next-horse-1" }) { ${errors} }`,
  refreshTokens: `refreshTokens(input: { refreshToken: "a refresh token" }) { ${errors} }`,
  confirmUser: `confirmUser(input: { username: "kim" }) { ${errors} }`,
  createUser: `createUser(input: { username: "kim" }) { ${errors} }`,
};

async function refusedWith(field: string, text: string, name = "UserLambdaValidationException") {
  gateway.intercept(() => exception(name, text));
  const { body } = await gateway.ask(`mutation { ${fields[field]} }`, {}, { as: "admin" });
  expect(body.errors).toBeUndefined();
  return body.data[field];
}

describe.each(Object.keys(fields))("%s", (field) => {
  test("tells a trigger's refusal without Cognito's wrapping", async () => {
    expect(await refusedWith(field, "PreSignUp failed with error Only from our domain.")).toEqual({
      __typename: "UserLambdaValidationError",
      trigger: "PreSignUp",
      triggerMessage: "Only from our domain",
      detail: null,
      code: "USER_LAMBDA_VALIDATION",
      message: "Only from our domain",
      retryable: false,
    });
  });

  test("tells JSON that a trigger threw as fields, and its own sentence as the message", async () => {
    const thrown = { code: "DOMAIN_BLOCKED", message: "Only from our domain.", retryInDays: 3, tags: ["a"] };
    const text = `PreAuthentication failed with error ${JSON.stringify(thrown)}.`;
    expect(await refusedWith(field, text)).toMatchObject({
      trigger: "PreAuthentication",
      triggerMessage: JSON.stringify(thrown),
      detail: thrown,
      message: "Only from our domain.",
    });
  });
});

test.each([
  ["JSON without a sentence", '{"code":"BLOCKED"}', '{"code":"BLOCKED"}', { code: "BLOCKED" }],
  ["JSON whose message is none", '{"message":7}', '{"message":7}', { message: 7 }],
  ["a list", "[1]", "[1]", null],
  ["broken JSON", '{"code":', '{"code":', null],
  ["several lines", "one\ntwo", "one\ntwo", null],
  ["words like the wrapping", "x failed with error y", "x failed with error y", null],
])("%s is told as it is", async (_, stated, message, detail) => {
  expect(await refusedWith("signUp", `CustomMessage failed with error ${stated}.`)).toMatchObject({
    trigger: "CustomMessage",
    triggerMessage: stated,
    message,
    detail,
  });
});

test("an ARN in a trigger's words is for the log alone", async () => {
  const arn = "arn:aws:lambda:us-east-1:123456789012:function:check";
  const reported = await refusedWith("signUp", `PreSignUp failed with error ${arn} is broken.`);
  expect(reported).toMatchObject({
    __typename: "UserLambdaValidationError",
    trigger: "PreSignUp",
    detail: null,
  });
  expect(JSON.stringify(reported)).not.toContain("arn:");
  expect(gateway.lines.join("")).toContain(arn);
});

test.each(["UnexpectedLambdaException", "InvalidLambdaResponseException"])(
  "%s is the operator's: its text goes to the log and not to the client",
  async (name) => {
    const reported = await refusedWith("signUp", "PreSignUp: Task timed out, secret-host.internal", name);
    expect(reported.__typename).toBe(name.replace("Exception", "Error"));
    expect(reported.message).not.toContain("secret-host");
    expect(gateway.lines.join("")).toContain("secret-host");
  },
);
