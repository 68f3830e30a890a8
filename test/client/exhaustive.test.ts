/** A front end's switch over the outcomes: complete by the compiler's word, and safe against tomorrow's members. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, execute, type GraphQLObjectType, isUnionType, printType } from "graphql";
import { ConfirmUserDocument } from "../generated/documents";
import { faultsOf } from "./compiler";

const root = join(__dirname, "../..");
const sdl = readFileSync(join(root, "schema.graphql"), "utf8");

/** A front end's file, with the members that it handles. */
const frontEnd = (members: string[]) => `
import type { ConfirmUserMutation } from "../generated/documents";
type Outcome = NonNullable<ConfirmUserMutation["confirmUser"]>;
export function tell(outcome: Outcome): string {
  switch (outcome.__typename) {
    case "ConfirmUserSuccess":
      return \`\${outcome.user.username} is \${outcome.user.status}.\`;
${members.map((member) => `    case "${member}":`).join("\n")}
      return outcome.message;
    default: {
      const unhandled: never = outcome;
      return unhandled;
    }
  }
}
`;

function errorsOf(union: string): string[] {
  const type = buildSchema(sdl).getType(union);
  if (!isUnionType(type)) throw new Error(`${union} is no union`);
  return type
    .getTypes()
    .filter((member: GraphQLObjectType) => member.getInterfaces().length > 0)
    .map(({ name }) => name);
}

test("a switch that handles every outcome of confirmUser compiles", () => {
  expect(faultsOf(frontEnd(errorsOf("ConfirmUserResult")))).toEqual([]);
});

test("a switch that forgets a single outcome does not compile, and the compiler names it", () => {
  const forgotten = "TooManyFailedAttemptsError";
  const issues = faultsOf(frontEnd(errorsOf("ConfirmUserResult").filter((name) => name !== forgotten)));
  expect(issues).toHaveLength(1);
  expect(issues[0]).toContain(forgotten);
});

test("a client generated today reads code and message of an error that is added tomorrow", async () => {
  const tomorrow = buildSchema(`${sdl}
    type MoonPhaseError implements CognitoError { code: CognitoErrorCode! message: String! retryable: Boolean! requestId: ID! }
    extend enum CognitoErrorCode { MOON_PHASE }
    extend union ConfirmUserResult = MoonPhaseError`);
  expect(printType(tomorrow.getType("ConfirmUserResult")!)).toContain("MoonPhaseError");
  const { data, errors } = await execute({
    schema: tomorrow,
    document: ConfirmUserDocument,
    variableValues: { input: { username: "pending" } },
    rootValue: {
      confirmUser: {
        __typename: "MoonPhaseError",
        code: "MOON_PHASE",
        message: "Not tonight.",
        retryable: true,
      },
    },
  });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    confirmUser: {
      __typename: "MoonPhaseError",
      code: "MOON_PHASE",
      message: "Not tonight.",
      retryable: true,
    },
  });
});
