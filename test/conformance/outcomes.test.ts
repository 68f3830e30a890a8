/** Every exception that AWS declares for an operation comes back as a member of its field's union. */
import { errorTypeName, meanings } from "../../src/cognito/errors";
import type { ExceptionName } from "../../src/model/operations";
import { tables } from "../../src/routes";
import type { Route } from "../../src/routing";
import { makeSchema } from "../../src/schema";
import { requestFor } from "./fieldSamples";
import { exception, scriptedGateway } from "./scriptedGateway";

const schema = makeSchema();
const routes: [field: string, route: Route][] = Object.values(tables).flatMap((table) =>
  Object.entries(table),
);
const selection = "{ __typename ... on CognitoError { code message retryable requestId } }";

let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
beforeAll(async () => {
  gateway = await scriptedGateway();
});
afterAll(() => gateway.close());

function requestOf(field: string, { kind }: Route) {
  const type = kind === "query" ? schema.getQueryType()! : schema.getMutationType()!;
  const given = { userPoolId: gateway.embedded.userPoolId, clientId: gateway.embedded.clientId };
  return requestFor(kind, type.getFields()[field]!, selection, { given });
}

test.each(routes)("%s answers each of its exceptions as a type", async (field, route) => {
  const answers = await Promise.all(
    route.operation.errors.map(async (name: ExceptionName) => {
      const { body, headers } = await gateway.ask(requestOf(field, route), () => exception(name));
      return { name, outcome: body.data?.[field], errors: body.errors, requestId: headers["x-request-id"] };
    }),
  );
  expect(answers).toHaveLength(route.operation.errors.length);
  for (const { name, outcome, errors, requestId } of answers) {
    expect(errors).toBeUndefined();
    expect(outcome).toEqual({
      __typename: errorTypeName(name),
      code: expect.stringMatching(/^[A-Z_]+$/),
      message: meanings[name].masked ?? `The text of ${name}.`,
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
    const tomorrow = await gateway.ask(request, () => exception("MoonPhaseException"));
    expect(tomorrow.body.data[field]).toMatchObject({
      __typename: "UnrecognizedError",
      code: "UNRECOGNIZED",
    });
    const broken = await gateway.ask(request, () => ({ status: 200, headers: {}, body: "<html>" }));
    expect(broken.body.data[field].__typename).toBe(
      isWrite ? "OutcomeUnknownError" : "ServiceUnavailableError",
    );
  },
);
