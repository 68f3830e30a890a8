/** The package as it is published: packed, unpacked elsewhere, compiled against, and run, as a module of either kind. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type Packed, packed } from "../helpers/packedPackage";

const root = join(__dirname, "../..");
const name = "cognito-graphql-gateway";
const run = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const bin = (tool: string) => join(root, "node_modules/.bin", tool);
let installed: Packed;

// What the client part may lean on, and nothing else.
beforeAll(() => {
  installed = packed(["graphql", "@graphql-typed-document-node"]);
});
afterAll(() => installed.remove());

const sample = `
import { ConfirmUserDocument, type ConfirmUserMutation, match, possibleTypes, SignInDocument } from "${name}/client";
import { sdl } from "${name}/client/sdl";

export const errors: string[] | undefined = possibleTypes.CognitoError;
export const isWhole: boolean = sdl.includes("union ConfirmUserResult") && SignInDocument.kind === ConfirmUserDocument.kind;

export function tell({ confirmUser }: ConfirmUserMutation): string {
  const problem = ({ message }: { message: string }) => message;
  return match(confirmUser, {
    ConfirmUserSuccess: ({ user }) => user.username,
    NotAuthorizedError: ({ reason }) => \`\${reason}\`,
    AliasExistsError: problem,
    InternalError: problem,
    InvalidEmailRoleAccessPolicyError: problem,
    InvalidLambdaResponseError: problem,
    InvalidParameterError: problem,
    InvalidSmsRoleAccessPolicyError: problem,
    InvalidSmsRoleTrustRelationshipError: problem,
    LimitExceededError: problem,
    OperationNotEnabledError: problem,
    OutcomeUnknownError: problem,
    ResourceNotFoundError: problem,
    ServiceUnavailableError: problem,
    TooManyFailedAttemptsError: problem,
    TooManyRequestsError: problem,
    UnexpectedLambdaError: problem,
    UnrecognizedError: problem,
    UserLambdaValidationError: problem,
    UserNotFoundError: problem,
    default: (unforeseen) => unforeseen?.message ?? "",
  });
}
`;

test.each([
  ["node16", ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ["bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
])("a front end compiles against it with the resolution of %s", (_, module, moduleResolution) => {
  const file = join(installed.app, "sample.ts");
  writeFileSync(file, sample);
  const options = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module,
    moduleResolution,
    types: [],
  };
  const issues = ts
    .getPreEmitDiagnostics(ts.createProgram([file], options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  expect(issues).toEqual([]);
});

const program = `
const outcome = match({ __typename: "UserNotFoundError", code: "USER_NOT_FOUND" }, { UserNotFoundError: ({ code }) => code, default: () => "?" });
console.log(outcome, possibleTypes.CognitoError.length > 60, SignInDocument.kind, sdl.length > 100000);
`;
test.each([
  [
    "import",
    "mjs",
    `import { match, possibleTypes, SignInDocument } from "${name}/client";\nimport { sdl } from "${name}/client/sdl";`,
  ],
  [
    "require",
    "cjs",
    `const { match, possibleTypes, SignInDocument } = require("${name}/client");\nconst { sdl } = require("${name}/client/sdl");`,
  ],
])("a program has it by %s, without any of the server's packages", (_, extension, imports) => {
  const file = join(installed.app, `program.${extension}`);
  writeFileSync(file, imports + program);
  expect(run(process.execPath, [file])).toBe("USER_NOT_FOUND true Document true\n");
});

test("publint has nothing to say", () => {
  expect(run(bin("publint"), ["run", installed.tarball, "--strict"])).toMatch(/All good/);
});

test("the types are right for every way of importing", () => {
  // Resolution as before Node 12 knows no exports; engines asks for 20.
  const options = ["--profile", "node16", "--exclude-entrypoints", "schema.graphql"];
  expect(
    run(bin("attw"), [installed.tarball, ...options]).match(/node16 \(from (CJS|ESM)\): 🟢/g),
  ).toHaveLength(12);
});
