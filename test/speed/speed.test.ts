/** It stays fast: what a request costs in work that can be counted. `timing/speed.test.ts` measures it. */
import { Signer } from "../../src/cognito/transport/signer";
import { startGateway, type TestGateway } from "../helpers/gateway";

// The modules themselves, whose functions can be watched; an import is a copy.
const crypto = jest.requireActual<typeof import("node:crypto")>("node:crypto");
const parser = jest.requireActual<typeof import("graphql")>("graphql/language/parser");
const validation = jest.requireActual<typeof import("graphql")>("graphql/validation/validate");

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => gateway.close());

const errors = "... on CognitoError { code message }";
const confirm = (selection = "") =>
  `mutation ($input: ConfirmUserInput!) { confirmUser(input: $input) { __typename ${selection} ${errors} } }`;
const pending = { input: { username: "pending" } };

describe("calls to Cognito", () => {
  test.each([
    ["confirmUser", confirm(), pending, ["AdminConfirmSignUp"]],
    [
      "confirmUser and the name of its user",
      confirm("... on ConfirmUserSuccess { user { username userPoolId } }"),
      pending,
      ["AdminConfirmSignUp"],
    ],
    [
      "confirmUser and five fields of its user",
      confirm("... on ConfirmUserSuccess { user { status enabled email emailVerified createdAt } }"),
      pending,
      ["AdminConfirmSignUp", "AdminGetUser"],
    ],
    [
      "users with eight fields",
      `{ users { ... on UserConnection { nodes {
        username sub email emailVerified status enabled createdAt lastModifiedAt } } ${errors} } }`,
      {},
      ["ListUsers"],
    ],
    [
      "me, twice",
      `{ a: me { ... on Me { username email } ${errors} } b: me { ... on Me { sub attributes { name } } ${errors} } }`,
      {},
      ["GetUser"],
    ],
    ["nothing of Cognito's", "{ __typename }", {}, []],
  ] as const)("%s", async (_, query, variables, expected) => {
    gateway.intercept(({ operation }) =>
      operation === "AdminConfirmSignUp" ? { status: 200, headers: {}, body: "{}" } : undefined,
    );
    gateway.sent.length = 0;
    const { body } = await gateway.ask(query, variables, { as: "admin" });
    expect(body.errors).toBeUndefined();
    expect(gateway.sent.map(({ operation }) => operation)).toEqual(expected);
    gateway.intercept(undefined);
  });
});

test("a document that comes again is neither parsed nor validated again", async () => {
  const query = "query ThatComesAgain { me { __typename } }";
  await gateway.ask(query, {}, { as: "admin" });
  const parse = jest.spyOn(parser, "parse");
  const validate = jest.spyOn(validation, "validate");
  await gateway.ask("query NewOne { me { __typename } }", {}, { as: "admin" });
  expect([parse.mock.calls.length, validate.mock.calls.length]).toEqual([1, 1]);
  for (let time = 0; time < 3; time++) await gateway.ask(query, {}, { as: "admin" });
  expect([parse.mock.calls.length, validate.mock.calls.length]).toEqual([1, 1]);
});

test("a token that comes again costs no signature", async () => {
  const token = gateway.embedded.issueAccessToken("admin");
  const verify = jest.spyOn(crypto, "createVerify");
  for (let time = 0; time < 3; time++) {
    const { body } = await gateway.ask("{ me { __typename } }", {}, { token });
    expect(body.data.me.__typename).toBe("Me");
  }
  expect(verify).toHaveBeenCalledTimes(1);
});

test("a signature of AWS's costs one HMAC, and four more once a day", () => {
  const hmac = jest.spyOn(crypto, "createHmac");
  const signer = new Signer("eu-west-1", "cognito-idp");
  const request = { method: "POST", path: "/", headers: { host: "h" }, body: "{}" };
  const credentials = { accessKeyId: "A", secretAccessKey: "s" };
  const sign = (date: string) => signer.sign(request, credentials, new Date(date));
  for (const second of [1, 2, 3]) sign(`2026-01-01T00:00:0${second}Z`);
  expect(hmac).toHaveBeenCalledTimes(4 + 3);
  sign("2026-01-02T00:00:00Z");
  expect(hmac).toHaveBeenCalledTimes(4 + 3 + 4 + 1);
});
