/** Every exception that AWS declares for an operation comes back as a member of its field's union. */
import { errorTypeName } from "../../src/graphql/errors/cognitoErrors";
import { errorDefinitions } from "../../src/graphql/errors/exceptions";
import { tables } from "../../src/graphql/routes";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import type { ExceptionName } from "../../src/model/operations";
import * as model from "../../src/model/operations";
import { requestFor } from "./fieldSamples";
import { answer, exception, scriptedGateway } from "./scriptedGateway";

const schema = makeSchema();
const routes: [field: string, route: Route][] = Object.values(tables).flatMap((table) =>
  Object.entries(table),
);
const selection = "{ __typename ... on CognitoError { code message retryable requestId } }";

let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
/** Answers to challenges carry the token of one. */
const tokens: Record<string, { challengeToken: string }> = {};

beforeAll(async () => {
  gateway = await scriptedGateway();
  const challenged = () =>
    answer({ ChallengeName: "NEW_PASSWORD_REQUIRED", Session: "the session", ChallengeParameters: {} });
  for (const [first, second] of [
    ["signIn", "answerChallenge"],
    ["signInUser", "answerUserChallenge"],
  ] as const) {
    const token = "{ ... on NewPasswordRequiredChallenge { challengeToken } }";
    const { body } = await gateway.ask(requestOf(first, tables.signIn[first], token), challenged);
    tokens[second] = body.data[first];
  }
});
afterAll(() => gateway.close());

function requestOf(field: string, { kind }: Pick<Route, "kind">, selected = selection) {
  const type = kind === "query" ? schema.getQueryType()! : schema.getMutationType()!;
  const input = { ...tokens[field], ...gateway.ownInput };
  return requestFor(kind, type.getFields()[field]!, selected, { input });
}

/** What an update reads beforehand is there. */
const state = {
  UserPool: {},
  UserPoolClient: {},
  ResourceServer: { UserPoolId: "us-east-1_Embedded1", Identifier: "api", Name: "The API" },
};
const refusing =
  (route: Route, name: string) =>
  ({ operation }: { operation: string }) =>
    operation === route.operation.name ? exception(name) : answer(state);

test("what an update reads beforehand fails in no other way than the update itself can", () => {
  const { UpdateUserPool, DescribeUserPool, UpdateUserPoolClient, DescribeUserPoolClient } = model;
  const { UpdateResourceServer, DescribeResourceServer, AdminConfirmSignUp, AdminGetUser } = model;
  for (const [update, read] of [
    [UpdateUserPool, DescribeUserPool],
    [UpdateUserPoolClient, DescribeUserPoolClient],
    [UpdateResourceServer, DescribeResourceServer],
    [AdminConfirmSignUp, AdminGetUser],
  ] as const)
    expect(update.errors).toEqual(expect.arrayContaining([...read.errors]));
});

test.each(routes)("%s answers each of its exceptions as a type", async (field, route) => {
  const answers = await Promise.all(
    route.operation.errors.map(async (name: ExceptionName) => {
      const { body, headers } = await gateway.ask(requestOf(field, route), refusing(route, name));
      return { name, outcome: body.data?.[field], errors: body.errors, requestId: headers["x-request-id"] };
    }),
  );
  expect(answers).toHaveLength(route.operation.errors.length);
  for (const { name, outcome, errors, requestId } of answers) {
    expect(errors).toBeUndefined();
    expect(outcome).toEqual({
      __typename: errorTypeName(name),
      code: expect.stringMatching(/^[A-Z_]+$/),
      message: errorDefinitions[name].masked ?? `The text of ${name}.`,
      retryable: expect.any(Boolean),
      requestId,
    });
  }
});

test.each(routes)(
  "%s answers an exception of tomorrow, and a broken answer, as types",
  async (field, route) => {
    const isWrite = route.operation.effect === "write";
    const request = requestOf(field, route);
    const tomorrow = await gateway.ask(request, refusing(route, "MoonPhaseException"));
    expect(tomorrow.body.data[field]).toMatchObject({
      __typename: "UnrecognizedError",
      code: "UNRECOGNIZED",
    });
    const broken = await gateway.ask(request, ({ operation }) =>
      operation === route.operation.name ? { status: 200, headers: {}, body: "<html>" } : answer(state),
    );
    expect(broken.body.data[field].__typename).toBe(
      isWrite ? "OutcomeUnknownError" : "ServiceUnavailableError",
    );
  },
);
