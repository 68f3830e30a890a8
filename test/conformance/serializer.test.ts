/** Our spelling of every operation equals the stock SDK client's, both ways. */
import { graphqlName, serializerOf } from "../../src/cognito/transport/serializer";
import * as model from "../../src/model/operations";
import { operations } from "./operations";
import { sampleOf } from "./samples";
import { exchange } from "./stockClient";

const schemasOf = ({ schema }: model.Operation) => {
  const [, , , , request, response] = schema as unknown[];
  return { request, response };
};

test("there are 140 operations to compare", () => {
  expect(operations).toHaveLength(140);
});

test.each(operations)(
  "$name: a full input is spelled as the SDK spells it, byte for byte",
  async (operation) => {
    const { aws, ours } = sampleOf(schemasOf(operation).request);
    const { sent } = await exchange(operation.name, aws, "{}");
    expect(JSON.stringify(serializerOf(operation).request.serialize(ours))).toBe(sent.body);
  },
);

test.each(operations)("$name: a full answer is read as the SDK reads it", async (operation) => {
  const { aws, ours, json } = sampleOf(schemasOf(operation).response);
  const body = JSON.stringify(json);
  const { output } = await exchange(operation.name, sampleOf(schemasOf(operation).request).aws, body);
  expect(plain(output)).toEqual(plain(aws));
  expect(plain(serializerOf(operation).response.deserialize(JSON.parse(body)))).toEqual(plain(ours));
});

test.each([
  ["AWSAccountId", "awsAccountId"],
  ["BlockedIPRangeList", "blockedIpRangeList"],
  ["CSS", "css"],
  ["CSSVersion", "cssVersion"],
  ["CSVHeader", "csvHeader"],
  ["CallbackURLs", "callbackUrls"],
  ["CustomSMSSender", "customSmsSender"],
  ["DefaultRedirectURI", "defaultRedirectUri"],
  ["KMSKeyID", "kmsKeyId"],
  ["LastIPAddress", "lastIpAddress"],
  ["LogoutURLs", "logoutUrls"],
  ["MFAOptions", "mfaOptions"],
  ["SMSMessage", "smsMessage"],
  ["SMSMfaSettings", "smsMfaSettings"],
  ["SSOSession", "ssoSession"],
  ["SkippedIPRangeList", "skippedIpRangeList"],
  ["UICustomization", "uiCustomization"],
  ["UserMFASettingList", "userMfaSettingList"],
])("%s is spelled %s", (aws, ours) => {
  expect(graphqlName(aws)).toBe(ours);
});

test("all other members only take a small first letter", () => {
  expect(
    ["UserPoolId", "Username", "SecretHash", "MfaConfiguration", "headerName", "SmsMessage"].map(graphqlName),
  ).toEqual(["userPoolId", "username", "secretHash", "mfaConfiguration", "headerName", "smsMessage"]);
});

test("smsMessage finds its way back to SMSMessage or SmsMessage, by the shape it stands in", () => {
  const { request } = serializerOf(model.CreateUserPool);
  const input = {
    verificationMessageTemplate: { smsMessage: "code {####}" },
    adminCreateUserConfig: { inviteMessageTemplate: { smsMessage: "hello" } },
  };
  expect(request.serialize(input)).toEqual({
    VerificationMessageTemplate: { SmsMessage: "code {####}" },
    AdminCreateUserConfig: { InviteMessageTemplate: { SMSMessage: "hello" } },
  });
});

test("no two members of a shape take the same name", () => {
  const shapes = new Map<string, string[]>();
  const visit = (schema: any): void => {
    if (typeof schema === "function") return visit(schema());
    if (!Array.isArray(schema)) return;
    if (typeof schema[0] !== "number") return visit(schema[0]);
    if (schema[0] === 1) return visit(schema[4]);
    if (schema[0] === 2) return visit(schema[5]);
    if (schema[0] !== 3 || shapes.has(schema[2])) return;
    shapes.set(schema[2], schema[4]);
    schema[5].forEach(visit);
  };
  for (const operation of operations) Object.values(schemasOf(operation)).forEach(visit);
  expect(shapes.size).toBeGreaterThan(300);
  for (const [shape, members] of shapes)
    expect([shape, new Set(members.map(graphqlName)).size]).toEqual([shape, members.length]);
});

test("nulls say nothing, in members, lists and maps, as with the SDK", async () => {
  const aws = {
    UserPoolId: "us-east-1_Test",
    Username: "kim",
    UserAttributes: [{ Name: "email", Value: null }, null],
    ClientMetadata: { kept: "", dropped: null },
    MessageAction: null,
  };
  const ours = {
    userPoolId: "us-east-1_Test",
    username: "kim",
    userAttributes: [{ name: "email", value: null }, null],
    clientMetadata: { kept: "", dropped: null },
    messageAction: null,
  };
  const { sent } = await exchange("AdminCreateUser", aws);
  expect(JSON.stringify(serializerOf(model.AdminCreateUser).request.serialize(ours))).toBe(sent.body);
});

test("a member that AWS does not have is not sent", () => {
  const input = { userPoolId: "us-east-1_Test", username: "kim", madeUp: "x", UserPoolId: "us-east-1_Other" };
  expect(serializerOf(model.AdminGetUser).request.serialize(input)).toEqual({
    UserPoolId: "us-east-1_Test",
    Username: "kim",
  });
});

test.each([0, 0.001, 1_700_000_000, 1_700_000_000.123, 1_700_000_000.9999, -1.5])(
  "the moment %p is read as the SDK reads it",
  async (seconds) => {
    const body = JSON.stringify({ Username: "kim", UserCreateDate: seconds });
    const { output } = await exchange(
      "AdminGetUser",
      { UserPoolId: "us-east-1_Test", Username: "kim" },
      body,
    );
    expect(serializerOf(model.AdminGetUser).response.deserialize(JSON.parse(body)).userCreateDate).toEqual(
      (output as any).UserCreateDate,
    );
  },
);

test("a key named __proto__ is a key like any other and touches nothing else", () => {
  const clientMetadata = JSON.parse('{"__proto__":"polluted","constructor":"x"}');
  const { request } = serializerOf(model.AdminConfirmSignUp);
  const body = JSON.stringify(
    request.serialize({ userPoolId: "us-east-1_Test", username: "__proto__", clientMetadata }),
  );
  expect(body).toBe(
    '{"UserPoolId":"us-east-1_Test","Username":"__proto__","ClientMetadata":{"__proto__":"polluted","constructor":"x"}}',
  );
  expect(({} as any).polluted).toBeUndefined();
});

test("a structure whose key is __proto__ is kept, in and out", () => {
  const entries = [{ key: "__proto__", value: { acrValue: "high" } }];
  const body = JSON.stringify(
    serializerOf(model.UpdateUserPool).request.serialize({ acrConfiguration: entries }),
  );
  expect(body).toBe('{"AcrConfiguration":{"__proto__":{"AcrValue":"high"}}}');
  const answer = `{"UserPool":${body}}`;
  expect(
    serializerOf(model.DescribeUserPool).response.deserialize(JSON.parse(answer)).userPool.acrConfiguration,
  ).toEqual(entries);
});

/** Own entries only, bytes as numbers: so that a lost `__proto__` or another kind of buffer would show. */
function plain(value: any): any {
  if (value instanceof Date) return value;
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return new Map(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
}
