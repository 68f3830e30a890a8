/** The code that metrics and traces carry is the code of the error that the caller gets. */
import { codeOf, type FinalException, type Outcome } from "../../src/cognito/outcome";
import { isTypedError } from "../../src/graphql/errors/cognitoErrors";
import { conclude } from "../../src/graphql/errors/errorMapping";
import { AdminGetUser, exceptionNames, type Operation } from "../../src/model/operations";
import { operations } from "../conformance/operations";
import { noLog } from "../helpers/noLog";

const refused = (exception: string, status = 400): FinalException => ({
  kind: "refused",
  exception,
  status,
  text: "No.",
  textForCaller: "No.",
  textForLog: "No.",
  input: {},
  attempts: 1,
});

const failures: Outcome[] = [
  { kind: "invalid", violations: [{ path: "username", constraint: "short", message: "Too short." }] },
  { kind: "rejected", reason: "busy", retryAfterSeconds: 1 },
  { kind: "rejected", reason: "open", retryAfterSeconds: 1 },
  { kind: "unavailable" },
  { kind: "unknown" },
  refused("ThrottlingException"),
  refused("Unheard", 429),
  refused("AccessDenied", 403),
  refused("ExpiredTokenException"),
  refused("NewerThanThisReleaseException"),
  ...exceptionNames.map((name) => refused(name)),
];

const toldCode = (operation: Operation, outcome: Outcome) => {
  const error = conclude(operation, outcome, { requestId: "1", log: noLog });
  return isTypedError(error) ? error.code : "SUCCESS";
};

test("every failure of every operation has one code", () => {
  for (const operation of operations)
    for (const failure of failures)
      expect([operation.name, failure, codeOf(operation, failure)]).toEqual([
        operation.name,
        failure,
        toldCode(operation, failure),
      ]);
});

test("a success is SUCCESS", () => {
  const success: Outcome = { kind: "success", output: {} };
  expect(codeOf(AdminGetUser, success)).toBe("SUCCESS");
  expect(toldCode(AdminGetUser, success)).toBe("SUCCESS");
});
