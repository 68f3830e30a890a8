/** What Cognito says of attributes in prose: the member and its rule, as the client gave it. */
import { exception, startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

const outcome =
  "{ __typename ... on InvalidParameterError { message violations { path constraint message } } }";
const signUp = async (userAttributes: object[], username = "kim") => {
  const { body } = await gateway.ask(`mutation ($input: SignUpInput!) { signUp(input: $input) ${outcome} }`, {
    input: { username, password: "Correct-horse-1", userAttributes },
  });
  return body.data.signUp;
};
const value = (name: string, text: string) => ({ name, value: text });
const paths = ({ violations }: { violations: { path: string }[] }) => violations.map(({ path }) => path);

test.each([
  ["email", "no-address", "Invalid email address format.", "Member must be an email address"],
  [
    "phone_number",
    "12",
    "Invalid phone number format.",
    "Member must be a phone number: a plus sign, the country code and digits alone",
  ],
])("a malformed %s is the member's violation", async (name, malformed, message, constraint) => {
  const refused = await signUp([value("name", "Kim"), value(name, malformed)]);
  const path = "userAttributes.1.value";
  expect(refused).toEqual({
    __typename: "InvalidParameterError",
    message,
    violations: [{ path, constraint, message: `${path}: ${constraint}.` }],
  });
});

test("a malformed birthdate is the member's violation, by the rule that a person can follow", async () => {
  const { violations } = await signUp([value("birthdate", "1.2.90")]);
  expect(violations).toMatchObject([
    { path: "userAttributes.0.value", constraint: "Member must be a date: YYYY-MM-DD" },
  ]);
});

test("several attributes at fault are as many violations", async () => {
  const refused = await signUp([
    value("birthdate", "1"),
    value("custom:none", "x"),
    value("email", "a@b.cd"),
  ]);
  expect(paths(refused)).toEqual(["userAttributes.0.value", "userAttributes.1.value"]);
});

test("attributes of an administrator's update and of one's own are told alike", async () => {
  const update = 'userAttributes: [{ name: "email", value: "x" }]';
  for (const [field, input, as] of [
    ["updateUserAttributes", `username: "member", ${update}`, "admin"],
    ["createUser", `username: "new", ${update}`, "admin"],
    ["updateMyAttributes", update, "member"],
  ]) {
    const { body } = await gateway.ask(`mutation { ${field}(input: { ${input} }) ${outcome} }`, {}, { as });
    expect([field, ...paths(body.data[field!])]).toEqual([field, "userAttributes.0.value"]);
  }
});

test("an attribute given with a new password is told where it was given, and a missing one where it belongs", async () => {
  const { embedded } = gateway;
  const person = { UserPoolId: embedded.userPoolId, Username: "temp", TemporaryPassword: "Embedded-pool-1" };
  await embedded.respond("AdminCreateUser", JSON.stringify({ ...person, MessageAction: "SUPPRESS" }), true);
  const begun = await gateway.ask(
    `mutation { signIn(input: { username: "temp", with: { password: "Embedded-pool-1" } }) { ... on NewPasswordRequiredChallenge { challengeToken } } }`,
  );
  const { challengeToken } = begun.body.data.signIn;
  const attributes = [value("name", "Kim"), value("email", "x")];
  const answered = async () => {
    const { body } = await gateway.ask(
      `mutation ($input: AnswerChallengeInput!) { answerChallenge(input: $input) ${outcome} }`,
      { input: { challengeToken, answer: { newPassword: { password: "Next-horse-12", attributes } } } },
    );
    return paths(body.data.answerChallenge);
  };
  expect(await answered()).toEqual(["answer.newPassword.attributes.1.value"]);
  gateway.intercept(() =>
    exception("InvalidParameterException", "Invalid attributes given, address and locale is missing"),
  );
  expect(await answered()).toEqual(["answer.newPassword.attributes", "answer.newPassword.attributes"]);
});

test.each([
  ["Username should be an email.", "username"],
  ["Username cannot be of email format, since user pool is configured for email alias.", "username"],
  ["Invalid email address format.", "username"],
  ["Invalid phone number provided/Unable to send the message.", undefined],
  ["user.name: Attribute cannot be updated. (changing an immutable attribute)", undefined],
  ["Attributes did not conform to the schema: name.formatted: The attribute is required\n", "userAttributes"],
  ["Something else.", undefined],
])("%s of a sign-up without attributes: %s", async (text, path) => {
  gateway.intercept(() => exception("InvalidParameterException", text));
  expect(paths(await signUp([]))).toEqual(path ? [path] : []);
});

test("what a message could not be sent to is no violation of an input without addresses", async () => {
  gateway.intercept(() => exception("InvalidParameterException", "Invalid email address format."));
  const { body } = await gateway.ask(
    `mutation { sendMyAttributeVerificationCode(input: { attributeName: "email" }) ${outcome} }`,
    {},
    { as: "member" },
  );
  expect(body.data.sendMyAttributeVerificationCode.violations).toEqual([]);
});
