/**
 * What people are called and what they type reaches Cognito code point for code point, by variable and by literal, in
 * every field that takes it; what cannot be a name is refused as a type, and nothing is sent.
 */
import { type GraphQLField, getNullableType, isInputObjectType } from "graphql";
import { tables } from "../../src/graphql/routes";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import { asDocument, requestFor } from "../conformance/fieldSamples";
import { answer, exception, scriptedGateway } from "../conformance/scriptedGateway";

/** Legal for Cognito: 1 to 128 characters of `[\p{L}\p{M}\p{S}\p{N}\p{P}]`. */
const names: Record<string, string> = {
  "a composed character": "Jos\u00e9",
  "a decomposed one": "Jose\u0301",
  Chinese: "用户名",
  "half-width kana": "ｶﾅ・カナ",
  Arabic: "مستخدم",
  Devanagari: "उपयोगकर्ता",
  "emoji with a skin": "🧜🏽",
  "quotes of all kinds": `a"b'c\`d“e`,
  backslashes: "a\\b\\n\\u0041",
  "an operator of a database": "$ne",
  "the prototype": "__proto__",
  "the constructor": "constructor",
  "capitals and signs": "Kim.O'Hara+Test@EXAMPLE.com",
  "128 characters": "é".repeat(128),
};

const illegal: Record<string, string> = {
  nothing: "",
  blanks: "   ",
  "a blank inside": "kim lee",
  "a tab inside": "kim\tlee",
  "a NUL": "kim\0",
  "a line break": "kim\r\nlee",
  "a control character": "kim\u0007",
  "the first half of a character": "kim\ud83d",
  "the second half of one": "kim\ude00",
  "129 characters": "é".repeat(129),
};

const passwords: Record<string, string> = {
  "spaces at both ends": "  a  good  password 1 ",
  emoji: "😀👩🏽‍🚀 Passw0rd",
  "256 characters": "Aa1!".repeat(64),
  "what JSON and GraphQL escape": 'a"b\\c\u2028\u2029\u00a0\u200d/é\u0065\u0301',
};

const schema = makeSchema();
const routes: [field: string, route: Route][] = Object.values(tables).flatMap((table) =>
  Object.entries(table as Record<string, Route>),
);
const fieldOf = (field: string, { kind }: Route): GraphQLField<any, any> =>
  (kind === "query" ? schema.getQueryType()! : schema.getMutationType()!).getFields()[field]!;

/** The members of a field's input, or its arguments. */
function membersOf(field: string, route: Route): string[] {
  const { args } = fieldOf(field, route);
  const type = args[0] && getNullableType(args[0].type);
  return isInputObjectType(type) && args[0]!.name === "input"
    ? Object.keys(type.getFields())
    : args.map(({ name }) => name);
}

const named = routes.filter(([field, route]) => membersOf(field, route).includes("username"));
const secretive = routes
  .map(([field, route]) => ({
    field,
    route,
    members: [
      ...membersOf(field, route).filter((name) => /password$/i.test(name)),
      ...(membersOf(field, route).includes("with") ? ["password"] : []),
    ],
  }))
  .filter(({ members }) => members.length > 0);

let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
beforeAll(async () => {
  gateway = await scriptedGateway({ CHECK_CONSTRAINTS: "on" });
});
afterAll(() => gateway.close());

const selection = "{ __typename ... on InvalidParameterError { violations { path } } }";

/** Every text in what was sent for the field's own operation. */
async function textsSent(field: string, route: Route, input: object, way: "variable" | "literal") {
  const local = {
    userPoolId: gateway.ownInput.userPoolId,
    clientId: gateway.ownInput.clientId,
    deviceKey: "us-east-1_0b0a4b5e-6f43-4d9c-8a0f-3c1c0a9e7d11",
  };
  const request = requestFor(route.kind, fieldOf(field, route), selection, {
    input: { ...local, ...input },
    text: () => "a",
  });
  const requests =
    way === "variable"
      ? request
      : { query: asDocument(route.kind, fieldOf(field, route), selection, request.variables) };
  const texts: string[] = [];
  const reply = await gateway.ask(requests, ({ operation, body }) => {
    if (operation === route.operation.name)
      JSON.parse(body, (_, value) => {
        if (typeof value === "string") texts.push(value);
        return value;
      });
    return exception("ResourceNotFoundException");
  });
  return { texts, reply };
}

const ways = ["variable", "literal"] as const;

test("there are names and passwords to carry: the fields that take them", () => {
  expect(Object.keys(names)).toHaveLength(14);
  expect(Object.keys(illegal)).toHaveLength(10);
  expect(named.length).toBeGreaterThan(30);
  expect(secretive.map(({ field }) => field).sort()).toEqual([
    "changePassword",
    "confirmForgotPassword",
    "createUser",
    "setUserPassword",
    "signIn",
    "signInUser",
    "signUp",
  ]);
});

test.each(Object.entries(names))(
  "a name of %s reaches Cognito as it is, from every field",
  async (_, username) => {
    for (const [field, route] of named)
      for (const way of ways) {
        const { texts, reply } = await textsSent(field, route, { username }, way);
        expect([field, way, reply.status, texts.includes(username)]).toEqual([field, way, 200, true]);
      }
  },
);

test.each(Object.entries(illegal))(
  "a name of %s is refused by every field, as a type",
  async (_, username) => {
    for (const [field, route] of named)
      for (const way of ways) {
        const { texts, reply } = await textsSent(field, route, { username }, way);
        const { errors, data } = reply.body;
        if (reply.status === 400) expect(errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_)/);
        else {
          expect([field, way, errors]).toEqual([field, way, undefined]);
          const { __typename, violations } = data[field];
          expect([field, way, __typename]).toEqual([field, way, "InvalidParameterError"]);
          expect(new Set(violations.map(({ path }: any) => path))).toEqual(new Set(["username"]));
        }
        expect([field, texts]).toEqual([field, []]);
      }
  },
);

test.each(Object.entries(passwords))("a password of %s reaches Cognito as it is", async (_, password) => {
  for (const { field, route, members } of secretive)
    for (const way of ways) {
      const provided = Object.fromEntries(members.map((member) => [member, password]));
      const { texts } = await textsSent(field, route, { username: "kim", ...provided }, way);
      const arrived = texts.filter((text) => text === password).length;
      expect([field, way, arrived]).toEqual([field, way, members.length]);
    }
  const requests = await gateway.ask(
    {
      query: `mutation { signIn(input: { username: "kim", with: { password: "a" } }) {
        ... on NewPasswordRequiredChallenge { challengeToken } } }`,
    },
    () => answer({ ChallengeName: "NEW_PASSWORD_REQUIRED", Session: "s", ChallengeParameters: {} }),
  );
  const input = { ...requests.body.data.signIn, answer: { newPassword: { password } } };
  let sent = "";
  await gateway.ask(
    {
      query: "mutation ($input: AnswerChallengeInput!) { answerChallenge(input: $input) { __typename } }",
      variables: { input },
    },
    ({ body }) => {
      sent = JSON.parse(body).ChallengeResponses.NEW_PASSWORD;
      return answer({});
    },
  );
  expect(sent).toBe(password);
});

/** Names that a careless copy would lose, take for something else, or set on every object. */
const keys = ["__proto__", "constructor", "toString", "then"];

test("maps and attributes carry such keys as plain texts, in every field, and no later request knows of them", async () => {
  const map = JSON.parse(`{${keys.map((key) => `"${key}":"of a map"`).join()}}`);
  const attributes = keys.map((name) => ({ name, value: "of an attribute" }));
  const carrying = routes.filter(([field, route]) => membersOf(field, route).includes("clientMetadata"));
  expect(carrying.length).toBeGreaterThan(10);
  for (const [field, route] of carrying) {
    if (/answer/i.test(field)) continue; // needs a challenge; the same member as signIn's
    for (const way of ways) {
      const { variables, query } = requestFor(route.kind, fieldOf(field, route), selection, {
        input: {
          username: "kim",
          clientId: gateway.ownInput.clientId,
          clientMetadata: map,
          userAttributes: attributes,
          validationData: attributes,
        },
        text: () => "a",
      });
      const requests =
        way === "variable"
          ? { query, variables }
          : { query: asDocument(route.kind, fieldOf(field, route), selection, variables) };
      let sent: any;
      const { status } = await gateway.ask(requests, ({ operation, body }) => {
        if (operation === route.operation.name) sent = JSON.parse(body);
        return exception("ResourceNotFoundException");
      });
      expect([field, way, status, JSON.stringify(sent?.ClientMetadata)]).toEqual([
        field,
        way,
        200,
        JSON.stringify(map),
      ]);
      for (const list of [sent.UserAttributes, sent.ValidationData].filter(Boolean))
        expect(list).toEqual(attributes.map(({ name, value }) => ({ Name: name, Value: value })));
    }
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as any).then).toBeUndefined();
  const later = await textsSent("confirmUser", tables.signUp.confirmUser, { username: "kim" }, "variable");
  expect(later.texts).toEqual([gateway.ownInput.userPoolId, "kim"]);
});
