/** An update changes what is given and loses nothing else; `replace: true` has AWS's own meaning. */
import { graphqlName } from "../../src/cognito/transport/serializer";
import * as model from "../../src/model/operations";
import { sampleOf } from "../conformance/samples";
import { answer, scriptedGateway } from "../conformance/scriptedGateway";

let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
beforeAll(async () => {
  gateway = await scriptedGateway();
});
afterAll(() => gateway.close());

interface Update {
  field: string;
  operation: model.Operation;
  /** The member of the read's answer that holds the state; the answer itself, when absent. */
  state?: string;
  input: () => Record<string, unknown>;
  /** A change of one member, and what it is on the wire. */
  change: Record<string, unknown>;
}

const updates: Update[] = [
  {
    field: "updateUserPool",
    operation: model.UpdateUserPool,
    state: "UserPool",
    input: () => ({ userPoolId: gateway.ownInput.userPoolId }),
    change: { emailVerificationSubject: "Your code" },
  },
  {
    field: "updateUserPoolClient",
    operation: model.UpdateUserPoolClient,
    state: "UserPoolClient",
    input: () => ({ userPoolId: gateway.ownInput.userPoolId, clientId: gateway.ownInput.clientId }),
    change: { refreshTokenValidity: 77 },
  },
  {
    field: "updateResourceServer",
    operation: model.UpdateResourceServer,
    state: "ResourceServer",
    input: () => ({
      userPoolId: gateway.ownInput.userPoolId,
      identifier: "https://api.example.com",
      name: "The API",
    }),
    change: { name: "The API" },
  },
  {
    field: "setUserPoolMfaConfig",
    operation: model.SetUserPoolMfaConfig,
    input: () => ({ userPoolId: gateway.ownInput.userPoolId }),
    change: { mfaConfiguration: "ON" },
  },
];

const requestMembers = ({ schema }: model.Operation) => (schema as any[])[4]()[4] as string[];

async function update({ field, operation, state, input }: Update, change: object, current: object) {
  const name = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const sent: any[] = [];
  const { body } = await gateway.ask(
    {
      query: `mutation ($input: ${name}!) { ${field}(input: $input) { __typename ... on CognitoError { message } } }`,
      variables: { input: { ...input(), ...change } },
    },
    (request) => {
      if (request.operation === operation.name) sent.push(JSON.parse(request.body));
      return answer(state ? { [state]: current } : current);
    },
  );
  expect(body.errors).toBeUndefined();
  expect(sent).toHaveLength(1);
  return sent[0];
}

/** What Describe answers when everything is set. */
function full({ operation, state }: Update) {
  const describe = operation.name.replace("Update", "Describe").replace(/^Set/, "Get");
  const described = Object.entries(model).find(([name]) => name === describe)![1] as model.Operation;
  const { json } = sampleOf((described.schema as unknown[])[5]);
  return state ? { ...json[state], Name: "The pool" } : json;
}

test.each(updates)("$field keeps every member that is not given", async (route) => {
  const current = full(route);
  const sent = await update(route, route.change, current);
  const input = [...Object.keys(route.change), ...Object.keys(route.input())];
  for (const member of requestMembers(route.operation)) {
    if (input.includes(graphqlName(member))) continue;
    const stored = member === "PoolName" ? current.Name : { ...current }[member];
    const expected = structuredClone(stored);
    // The same as the password policy's.
    if (member === "AdminCreateUserConfig") delete expected.UnusedAccountValidityDays;
    // The same as the subject that is given.
    if (member === "VerificationMessageTemplate") expected.EmailSubject = "Your code";
    expect([member, sent[member]]).toEqual([member, expected]);
    expect(sent[member]).toBeDefined();
  }
  for (const [name, value] of Object.entries(route.change))
    expect(Object.entries(sent).find(([member]) => graphqlName(member) === name)![1]).toEqual(value);
});

test.each(updates)(
  "$field with replace sends what is given and nothing else, without reading first",
  async (route) => {
    const sent = await update(route, { ...route.change, replace: true }, full(route));
    expect(Object.keys(sent).map(graphqlName).sort()).toEqual(
      [...new Set([...Object.keys(route.input()), ...Object.keys(route.change)])].sort(),
    );
  },
);

test("a structure that is given in part keeps its other parts; a list and a map are values", async () => {
  const [pool] = updates;
  const current = {
    Policies: {
      PasswordPolicy: { MinimumLength: 12, RequireNumbers: true },
      SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
    },
    AutoVerifiedAttributes: ["email", "phone_number"],
    UserPoolTags: { team: "a", stage: "b" },
  };
  const change = {
    policies: { passwordPolicy: { minimumLength: 14 } },
    autoVerifiedAttributes: ["email"],
    userPoolTags: { team: "c" },
  };
  expect(await update(pool!, change, current)).toEqual({
    UserPoolId: gateway.ownInput.userPoolId,
    Policies: {
      PasswordPolicy: { MinimumLength: 14, RequireNumbers: true },
      SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
    },
    AutoVerifiedAttributes: ["email"],
    UserPoolTags: { team: "c" },
  });
});

test("a plain value at the top that is null stays as it is", async () => {
  const [pool] = updates;
  const sent = await update(
    pool!,
    { mfaConfiguration: null, emailVerificationSubject: "Hello" },
    { MfaConfiguration: "ON" },
  );
  expect(sent).toMatchObject({ MfaConfiguration: "ON", EmailVerificationSubject: "Hello" });
});

test("when the state cannot be read, nothing is written", async () => {
  const sent: string[] = [];
  const { body } = await gateway.ask(
    {
      query: `mutation { updateUserPool(input: { userPoolId: "${gateway.ownInput.userPoolId}", mfaConfiguration: ON }) { __typename } }`,
    },
    ({ operation }) => {
      sent.push(operation);
      return { status: 400, headers: {}, body: '{"__type":"ResourceNotFoundException","message":"gone"}' };
    },
  );
  expect(sent).toEqual(["DescribeUserPool"]);
  expect(body.data.updateUserPool.__typename).toBe("ResourceNotFoundError");
});
