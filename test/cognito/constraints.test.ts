/** AWS's constraints are checked before anything is sent, and never more strictly than AWS does. */
import { violationsOf } from "../../src/cognito/constraints";
import { errorTypes } from "../../src/graphql/errors/cognitoErrors";
import * as aws from "../../src/model/operations";
import { FaultyCognito } from "../helpers/faultyCognito";
import { type Layer, layerAt, userPoolId, useTestCredentials } from "./layer";

const legalNames: [what: string, username: string][] = [
  ["one letter", "k"],
  ["a name of JavaScript", "__proto__"],
  ["another", "constructor"],
  ["an e-mail address", "kim+test@example.com"],
  ["quotes and a backslash", `"kim's" \\`.replace(" ", "_")],
  ["a query operator", "$ne"],
  ["Arabic", "كيم"],
  ["Chinese", "金"],
  ["an emoji", "😀"],
  ["a family of emoji without joiners", "👩👧👦"],
  ["composed letters", "é"],
  ["decomposed letters", "e\u0301"],
  ["128 letters", "k".repeat(128)],
  ["128 emoji, which are 256 units of UTF-16", "😀".repeat(128)],
];

const illegalNames: [what: string, username: string, constraint: RegExp][] = [
  ["empty", "", /greater than or equal to 1$/],
  ["a blank", " ", /pattern/],
  ["a blank inside", "kim lee", /pattern/],
  ["a blank before", " kim", /pattern/],
  ["a line's end after", "kim\n", /pattern/],
  ["a tab", "kim\tlee", /pattern/],
  ["CRLF", "kim\r\nx: y", /pattern/],
  ["NUL", "kim\u0000", /pattern/],
  ["a no-break space", "kim\u00a0lee", /pattern/],
  ["half of an emoji", "\ud83d", /pattern/],
  ["the other half", "kim\ude00", /pattern/],
  ["129 letters", "k".repeat(129), /less than or equal to 128$/],
  ["129 emoji", "😀".repeat(129), /less than or equal to 128$/],
];

const inPool = (input: object) => ({ userPoolId, ...input });

describe("a user name", () => {
  test.each(legalNames)("may be %s", (_, username) => {
    expect(violationsOf(aws.AdminConfirmSignUp, inPool({ username }))).toEqual([]);
  });

  test.each(illegalNames)("may not be %s", (_, username, constraint) => {
    const violations = violationsOf(aws.AdminConfirmSignUp, inPool({ username }));
    expect(violations.map(({ path }) => path)).toContain("username");
    expect(violations.some((violation) => constraint.test(violation.constraint))).toBe(true);
  });

  test("may not be missing", () => {
    for (const input of [inPool({}), inPool({ username: null }), inPool({ username: undefined })])
      expect(violationsOf(aws.AdminConfirmSignUp, input)).toEqual([
        {
          path: "username",
          constraint: "Member must not be null",
          message: "username: Member must not be null.",
        },
      ]);
  });
});

test.each([
  ["us-east-1_AbC123", true],
  ["my-region_1", true],
  ["us-east-1", false],
  [" us-east-1_AbC123", false],
  ["us-east-1_AbC123 ", false],
  ["us-east-1_AbC123\n", false],
  ["us-east-1_Ab-C", false],
  [`us-east-1_${"a".repeat(45)}`, true],
  [`us-east-1_${"a".repeat(46)}`, false],
  ["", false],
])("the pool id %p is legal: %p", (id, isLegal) => {
  expect(violationsOf(aws.AdminGetUser, { userPoolId: id, username: "kim" }).length === 0).toBe(isLegal);
});

test.each(["", " ", "  blanks  ", "\u0000", "\ud83d", "x".repeat(300), "😀", "12 34"])(
  "the password, code or token %j is for Cognito to judge",
  (secret) => {
    const username = "kim";
    const clientId = "client";
    const inputs: [aws.Operation, object][] = [
      [aws.SignUp, { clientId, username, password: secret, secretHash: secret }],
      [aws.ConfirmSignUp, { clientId, username, confirmationCode: secret }],
      [aws.ConfirmForgotPassword, { clientId, username, password: secret, confirmationCode: secret }],
      [aws.AdminSetUserPassword, inPool({ username, password: secret })],
      [aws.AdminCreateUser, inPool({ username, temporaryPassword: secret })],
      [aws.ChangePassword, { accessToken: secret, previousPassword: secret, proposedPassword: secret }],
      [aws.VerifySoftwareToken, { accessToken: secret, session: secret, userCode: secret }],
      [aws.VerifyUserAttribute, { accessToken: secret, attributeName: "email", code: secret }],
    ];
    for (const [operation, input] of inputs) expect(violationsOf(operation, input)).toEqual([]);
  },
);

describe("inside an input", () => {
  test("list members are named from 0 on", () => {
    const userAttributes = [
      { name: "email", value: "kim@example.com" },
      { name: "x".repeat(33) },
      { value: "nameless" },
    ];
    expect(violationsOf(aws.AdminCreateUser, inPool({ username: "kim", userAttributes }))).toMatchObject([
      { path: "userAttributes.1.name", constraint: "Member must have length less than or equal to 32" },
      { path: "userAttributes.2.name", constraint: "Member must not be null" },
    ]);
  });

  test("lists of plain values are checked, length and members", () => {
    const userAttributeNames = ["email", "custom:a b", ""];
    expect(
      violationsOf(aws.AdminDeleteUserAttributes, inPool({ username: "kim", userAttributeNames })),
    ).toMatchObject([
      { path: "userAttributeNames.2", constraint: "Member must have length greater than or equal to 1" },
      { path: "userAttributeNames.2", constraint: expect.stringContaining("pattern") },
    ]);
    expect(violationsOf(aws.AddCustomAttributes, inPool({ customAttributes: [] }))).toMatchObject([
      { path: "customAttributes", constraint: "Member must have length greater than or equal to 1" },
    ]);
  });

  test("maps are checked, keys and values, whatever the keys are called", () => {
    const clientMetadata = JSON.parse(`{"__proto__":"${"x".repeat(131_073)}","custom:tier":"gold"}`);
    expect(violationsOf(aws.AdminConfirmSignUp, inPool({ username: "kim", clientMetadata }))).toMatchObject([
      {
        path: "clientMetadata.__proto__",
        constraint: "Member must have length less than or equal to 131072",
      },
    ]);
    const resourceArn = "arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_Test";
    expect(violationsOf(aws.TagResource, { resourceArn, tags: { "": "empty key" } })).toMatchObject([
      { path: "tags.", constraint: "Member must have length greater than or equal to 1" },
    ]);
  });

  test("maps of structures, which are lists of entries here, are walked through", () => {
    const acrConfiguration = [
      { key: "low", value: { acrValue: "urn:low" } },
      { key: "high", value: { acrValue: "has blanks" } },
    ];
    expect(violationsOf(aws.UpdateUserPool, inPool({ acrConfiguration }))).toMatchObject([
      { path: "acrConfiguration.1.value.acrValue", constraint: expect.stringContaining("pattern") },
    ]);
  });

  test("nested structures are checked by their paths", () => {
    const policies = { passwordPolicy: { minimumLength: 5, temporaryPasswordValidityDays: 366 } };
    expect(violationsOf(aws.UpdateUserPool, inPool({ policies }))).toMatchObject([
      {
        path: "policies.passwordPolicy.minimumLength",
        constraint: "Member must have value greater than or equal to 6",
      },
      {
        path: "policies.passwordPolicy.temporaryPasswordValidityDays",
        constraint: "Member must have value less than or equal to 365",
      },
    ]);
  });

  test("bytes are counted as bytes", () => {
    const css = ".a{}";
    expect(violationsOf(aws.SetUICustomization, inPool({ css, imageFile: new Uint8Array(131_072) }))).toEqual(
      [],
    );
    expect(
      violationsOf(aws.SetUICustomization, inPool({ css, imageFile: new Uint8Array(131_073) })),
    ).toMatchObject([
      { path: "imageFile", constraint: "Member must have length less than or equal to 131072" },
    ]);
  });

  test("characters are counted, at the lower end too", () => {
    const withMessage = (smsMessage: string) =>
      inPool({ adminCreateUserConfig: { inviteMessageTemplate: { smsMessage } } });
    expect(violationsOf(aws.UpdateUserPool, withMessage("😀".repeat(6)))).toEqual([]);
    expect(violationsOf(aws.UpdateUserPool, withMessage("😀".repeat(5)))).toMatchObject([
      { constraint: "Member must have length greater than or equal to 6" },
    ]);
    expect(violationsOf(aws.UpdateUserPool, withMessage("line\nbreak"))).toEqual([]);
  });

  test("enums are open: an unknown value is for Cognito to judge", () => {
    expect(violationsOf(aws.AdminCreateUser, inPool({ username: "kim", messageAction: "MAYBE" }))).toEqual(
      [],
    );
  });
});

describe("through the service layer", () => {
  useTestCredentials();
  let upstream: FaultyCognito;
  let layer: Layer;
  let lenient: Layer;
  beforeAll(async () => {
    upstream = await FaultyCognito.start();
    layer = await layerAt(upstream.url);
    lenient = await layerAt(upstream.url, { checkConstraints: false });
  });
  beforeEach(() => upstream.reset());
  afterAll(async () => {
    await layer.close();
    await lenient.close();
    await upstream.close();
  });

  test.each(legalNames)("a user called by %s reaches Cognito unchanged", async (_, username) => {
    expect(await layer.ask(aws.AdminConfirmSignUp, { username })).toEqual({});
    expect(JSON.parse(upstream.requests[0]!.body).Username).toBe(username);
  });

  test.each(illegalNames)("a user called by %s is refused, and nothing is sent", async (_, username) => {
    const outcome = await layer.ask(aws.AdminConfirmSignUp, { username });
    expect(outcome).toBeInstanceOf(errorTypes.InvalidParameterException);
    expect(outcome).toMatchObject({ code: "INVALID_PARAMETER", retryable: false, requestId: "request-1" });
    expect(outcome.violations.length).toBeGreaterThan(0);
    expect(upstream.requests).toHaveLength(0);
  });

  test("several violations are all told, the first as the message", async () => {
    const outcome = await layer.ask(aws.AdminCreateUser, {
      username: "",
      userAttributes: [{ name: "" }],
    });
    expect(outcome.violations).toHaveLength(4);
    expect(outcome.message).toBe("username: Member must have length greater than or equal to 1. And 3 more.");
  });

  test("with the check switched off, Cognito judges", async () => {
    expect(await lenient.ask(aws.AdminConfirmSignUp, { username: "kim lee" })).toEqual({});
    expect(upstream.requests).toHaveLength(1);
  });
});
