/** The lists of exceptions, error types, codes and constraints say the same as the SDK, in both directions. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as sdk from "@aws-sdk/client-cognito-identity-provider";
import facts from "../../src/cognito/constraintData.json";
import {
  CognitoError,
  CognitoErrorCode,
  errorTypeName,
  errorTypes,
} from "../../src/graphql/errors/cognitoErrors";
import { errorDefinitions } from "../../src/graphql/errors/exceptions";
import {
  ChallengeExpiredError,
  ChallengeTamperedError,
  ChallengeUsedError,
  IdempotencyConflictError,
  OutcomeUnknownError,
  ServiceUnavailableError,
  UnrecognizedError,
} from "../../src/graphql/errors/gatewayErrors";
import * as model from "../../src/model/operations";
import { operations } from "./operations";

const declarations = join(
  dirname(require.resolve("@aws-sdk/client-cognito-identity-provider/package.json")),
  "dist-types",
);

const sdkExceptions = Object.entries(sdk)
  .filter(
    ([, value]) =>
      typeof value === "function" && value.prototype instanceof sdk.CognitoIdentityProviderServiceException,
  )
  .map(([name]) => name)
  .sort();

describe("exceptions", () => {
  test("are the 59 of the SDK, in the model, in the meanings and as types", () => {
    expect(sdkExceptions).toHaveLength(59);
    expect([...model.exceptionNames].sort()).toEqual(sdkExceptions);
    expect(Object.keys(errorDefinitions).sort()).toEqual(sdkExceptions);
    expect(Object.keys(errorTypes).sort()).toEqual(sdkExceptions);
  });

  test("are all declared by some operation", () => {
    expect([...new Set(operations.flatMap(({ errors }) => errors))].sort()).toEqual(sdkExceptions);
  });

  test("have a code each, and there is no other code", () => {
    const local = [
      OutcomeUnknownError,
      ServiceUnavailableError,
      UnrecognizedError,
      ChallengeTamperedError,
      ChallengeExpiredError,
      ChallengeUsedError,
      IdempotencyConflictError,
    ];
    const codes = [...Object.values(errorTypes), ...local].map((type) => new type().code);
    expect(new Set(codes).size).toBe(59 + local.length);
    expect(codes.sort()).toEqual(Object.keys(CognitoErrorCode).sort());
    for (const [name, value] of Object.entries(CognitoErrorCode))
      expect([name, value]).toEqual([value, name]);
  });

  test.each([
    ["UserNotFoundException", "UserNotFoundError", "USER_NOT_FOUND"],
    ["InternalErrorException", "InternalError", "INTERNAL_ERROR"],
    ["InternalServerException", "InternalServerError", "INTERNAL_SERVER"],
    ["MFAMethodNotFoundException", "MFAMethodNotFoundError", "MFA_METHOD_NOT_FOUND"],
    ["SoftwareTokenMFANotFoundException", "SoftwareTokenMFANotFoundError", "SOFTWARE_TOKEN_MFA_NOT_FOUND"],
    ["EnableSoftwareTokenMFAException", "EnableSoftwareTokenMFAError", "ENABLE_SOFTWARE_TOKEN_MFA"],
    ["InvalidOAuthFlowException", "InvalidOAuthFlowError", "INVALID_OAUTH_FLOW"],
    ["WebAuthnNotEnabledException", "WebAuthnNotEnabledError", "WEB_AUTHN_NOT_ENABLED"],
    ["TooManyRequestsException", "TooManyRequestsError", "TOO_MANY_REQUESTS"],
  ] as const)("%s is the type %s with the code %s", (exception, type, code) => {
    expect(errorTypeName(exception)).toBe(type);
    expect(errorTypes[exception].name).toBe(type);
    expect(new errorTypes[exception]().code).toBe(code);
  });

  test("have types of different names, none of them an Error of JavaScript", () => {
    const types = Object.values(errorTypes);
    expect(new Set(types.map(({ name }) => name)).size).toBe(59);
    for (const type of types) {
      expect(new type()).toBeInstanceOf(CognitoError);
      expect(new type()).not.toBeInstanceOf(Error);
    }
  });

  test("are described in our own words, each differently", () => {
    const descriptions = Object.values(errorDefinitions).map(({ description }) => description);
    for (const description of descriptions) expect(description).toMatch(/^[A-Z].{20,}\.$/);
    const shared = ["InternalErrorException", "InternalServerException"]; // two names of one thing
    expect(new Set(descriptions).size).toBe(59 - shared.length + 1);
    const awsWords = readFileSync(join(declarations, "models/errors.d.ts"), "utf8").replace(
      /\s*\n\s*\* */g,
      " ",
    );
    for (const description of descriptions) expect(awsWords).not.toContain(description);
  });
});

test("there are declarations of 140 commands", () => {
  const files = readdirSync(join(declarations, "commands")).filter((file) => file.endsWith("Command.d.ts"));
  expect(files.sort()).toEqual(operations.map(({ name }) => `${name}Command.d.ts`).sort());
});

test("every operation has the exceptions of its @throws, 1,214 in all", () => {
  let pairs = 0;
  for (const { name, errors } of operations) {
    const text = readFileSync(join(declarations, "commands", `${name}Command.d.ts`), "utf8");
    const thrown = [...text.matchAll(/^ \* @throws \{@link (\w+Exception)\}/gm)].map(
      ([, exception]) => exception!,
    );
    // The base class of all exceptions stands in each list.
    const declared = thrown.filter((exception) => exception !== "CognitoIdentityProviderServiceException");
    expect([name, [...errors].sort()]).toEqual([name, declared.sort()]);
    pairs += errors.length;
  }
  expect(pairs).toBe(1_214);
});

describe("constraints", () => {
  const names = Object.keys(facts.constraints);
  const constraints = Object.values(facts.constraints) as Record<string, any>[];
  const referred = constraints.flatMap(({ element, key, value }) => [element, key, value].filter(Boolean));

  test("name members that the SDK has", () => {
    const members = new Set<string>();
    const seen = new Set<unknown>();
    const visit = (schema: any): void => {
      if (typeof schema === "function") return visit(schema());
      if (!Array.isArray(schema) || seen.has(schema)) return;
      seen.add(schema);
      if (typeof schema[0] !== "number") return visit(schema[0]);
      if (schema[0] === 1) return visit(schema[4]);
      if (schema[0] === 2) return visit(schema[5]);
      if (schema[0] !== 3) return;
      for (const member of schema[4]) members.add(`${schema[2]}.${member}`);
      schema[5].forEach(visit);
    };
    for (const { schema } of operations) visit((schema as unknown[])[4]);
    expect(Object.keys(facts.members).length).toBeGreaterThan(400);
    expect(Object.keys(facts.members).filter((member) => !members.has(member))).toEqual([]);
  });

  test("are all known and all used", () => {
    const used = new Set([...Object.values(facts.members), ...referred]);
    expect([...used].sort()).toEqual([...names].sort());
  });

  test("are of the kinds that the checks know, and their patterns compile", () => {
    for (const { kind, pattern, flags = "u" } of constraints) {
      expect(["string", "integer", "blob", "list", "map"]).toContain(kind);
      if (pattern !== undefined) expect(new RegExp(`^(?:${pattern})$`, flags).flags).toContain("u");
    }
  });

  test("leave passwords, codes, tokens and secrets to Cognito", () => {
    expect(names.filter((name) => facts.leftToCognito.types.includes(name))).toEqual([]);
    const secret =
      /^(Password|ConfirmationCode|UserCode|Code|AccessToken|RefreshToken|Session|SecretHash|ClientSecret)$/;
    const judged = Object.keys(facts.members).map((member) => member.split(".")[1]!);
    expect(
      judged.filter(
        (member) => secret.test(member) || /^(Temporary|Previous|Proposed)Password$/.test(member),
      ),
    ).toEqual([]);
  });
});
