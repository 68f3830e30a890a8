/**
 * Whatever comes, from either side, the gateway answers in its own words: 10,000 cases, generated. FUZZ_SEED takes
 * other ones; a failure prints its seed and the smallest case.
 */
import fc from "fast-check";
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { TransportResponse } from "../../src/cognito/transport/transport";
import { tables } from "../../src/graphql/routes";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import { requestFor } from "../conformance/fieldSamples";
import { answer, scriptedGateway } from "../conformance/scriptedGateway";

const seed = Number(process.env.FUZZ_SEED ?? 20_261_124);
const times = (numRuns: number): fc.Parameters<unknown> => ({ numRuns, seed, endOnFailure: true });

const schema = makeSchema();
const routes = Object.values(tables).flatMap((table) => Object.entries(table as Record<string, Route>));
const kindOf = (kind: string) => (kind === "query" ? schema.getQueryType()! : schema.getMutationType()!);
const fieldOf = ([field, { kind }]: [string, Route]) => kindOf(kind).getFields()[field]!;
const selection = "{ __typename ... on CognitoError { code message retryable requestId } }";

let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
let strict: typeof gateway;
beforeAll(async () => {
  gateway = await scriptedGateway();
  strict = await scriptedGateway({ CHECK_CONSTRAINTS: "on" });
});
afterAll(async () => {
  await gateway.close();
  await strict.close();
});

const inside =
  /INTERNAL_SERVER_ERROR|Cannot read|is not a function|undefined \(|node_modules|Maximum call stack|at \w+ \(/;

function expectOwnWords({ status, body }: { status: number; body: any }): void {
  expect([200, 400]).toContain(status);
  expect(JSON.stringify(body)).not.toMatch(inside);
  if (body.data)
    for (const outcome of Object.values(body.data)) if (!body.errors) expect(outcome).not.toBeNull();
}

/** Texts that have led others astray, and any others. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "\ud800",
    "__proto__",
    "constructor",
    "toString",
    "then",
    "a".repeat(3_000),
  ),
);
const json = fc.jsonValue({ maxDepth: 3 });

/** A value for the type, mostly of its shape, with any content. */
function anyOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return anyOf(type.ofType, depth);
  if (isListType(type)) return fc.array(anyOf(type.ofType, depth + 1), { maxLength: 3 });
  if (isEnumType(type)) return fc.oneof(fc.constantFrom(...type.getValues().map(({ name }) => name)), text);
  if (!isInputObjectType(type))
    return fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: json });
  const fields = Object.values(type.getFields());
  if (type.isOneOf)
    return fc
      .constantFrom(...fields)
      .chain((field) => fc.record({ [field.name]: anyOf(field.type, depth + 1) }));
  const needed = fields.filter(({ type }) => isNonNullType(type));
  const more = fields.filter(({ type }) => !isNonNullType(type) && depth < 3);
  return fc.record(
    Object.fromEntries([...needed, ...more].map(({ name, type }) => [name, anyOf(type, depth + 1)])),
    { requiredKeys: needed.map(({ name }) => name) },
  );
}

const anyRoute = fc.constantFrom(...routes);
const requests = anyRoute.chain((route) => {
  const { args } = fieldOf(route);
  return fc.record({
    route: fc.constant(route),
    values: fc.record(Object.fromEntries(args.map((arg) => [arg.name, anyOf(arg.type)]))),
  });
});

test("4,000 inputs", async () => {
  await fc.assert(
    fc.asyncProperty(requests, async ({ route, values }) => {
      const request = requestFor(route[1].kind, fieldOf(route), selection, { full: true });
      expectOwnWords(await strict.ask({ ...request, variables: values }, () => answer({})));
    }),
    times(4_000),
  );
});

const tokens = fc.constantFrom(
  ...'{ } ( ) [ ] : ! | & = @ $ ... query mutation subscription fragment on __typename me user users confirmUser input username "a" """b""" 1 -1.5e3 true null #c , \\u{1F600} $v String @skip(if: true) @include(if: false) __schema types name'.split(
    " ",
  ),
  "\n",
  "\ufeff",
);
const documents = fc.oneof(
  fc.array(tokens, { maxLength: 60 }).map((parts) => parts.join(" ")),
  text,
  fc.tuple(fc.nat(200), text).map(([at, more]) => {
    const good =
      '{ user(username: "kim") { __typename ... on User { username groups { nodes { groupName } } } } }';
    return good.slice(0, at) + more + good.slice(at);
  }),
);

test("2,000 documents", async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (query) => {
      expectOwnWords(await gateway.ask({ query }, () => answer({})));
    }),
    times(2_000),
  );
});

test("1,000 requests that are any JSON", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        json,
        fc.record(
          { query: json, variables: json, operationName: json, extensions: json },
          { requiredKeys: [] },
        ),
      ),
      async (request) => {
        const reply = await gateway.app.inject({
          method: "POST",
          url: "/graphql",
          headers: { "content-type": "application/json" },
          payload: JSON.stringify(request),
        });
        expectOwnWords({ status: reply.statusCode, body: reply.json() });
      },
    ),
    times(1_000),
  );
});

const headerValue = fc.string({
  unit: fc.constantFrom(..."aB0 ;=,/\\\"'.:-_%\u00e9\t".split("")),
  maxLength: 60,
});
const headers = fc.dictionary(
  fc.constantFrom(
    "authorization",
    "cookie",
    "x-forwarded-for",
    "x-forwarded-proto",
    "content-type",
    "accept",
    "origin",
    "x-request-id",
    "apollo-require-preflight",
    "content-encoding",
    "x-anything",
    "user-agent",
    "accept-language",
  ),
  fc.oneof(
    headerValue,
    headerValue.map((value) => `Bearer ${value}`),
    fc.constantFrom(
      "application/json",
      "text/plain",
      "application/json; charset=utf-16",
      "127.0.0.1",
      "*/*",
      "gzip",
    ),
  ),
);

test("1,000 sets of headers", async () => {
  await fc.assert(
    fc.asyncProperty(headers, async (input) => {
      const reply = await gateway.app.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": "application/json", ...input },
        payload: '{"query":"{ me { __typename } }"}',
      });
      // 406 is Accept's.
      expect([200, 400, 406, 415]).toContain(reply.statusCode);
      expect(reply.body).not.toMatch(inside);
      expect(reply.body).not.toContain('__typename":"Me');
    }),
    times(1_000),
  );
});

const exceptionName = fc.oneof(
  text,
  fc.constantFrom(
    "UserNotFoundException",
    "a#NotAuthorizedException:b",
    "__proto__",
    "constructor",
    "TooManyRequestsException",
  ),
);
const upstream: fc.Arbitrary<TransportResponse> = fc.record({
  status: fc.constantFrom(200, 200, 200, 204, 301, 400, 400, 403, 404, 429, 500, 501, 503),
  headers: fc.dictionary(
    fc.constantFrom("x-amzn-errortype", "x-amzn-requestid", "retry-after", "date"),
    text,
  ),
  body: fc.oneof(
    json.map((value) => JSON.stringify(value)),
    text,
    fc.record({ __type: exceptionName, message: fc.oneof(text, json) }).map((value) => JSON.stringify(value)),
  ),
});

/** AWS's members, with values of any kind. */
function memberNoise(route: Route): fc.Arbitrary<TransportResponse> {
  const response = (route.operation.schema as any[])[5]();
  const names: string[] = Array.isArray(response) && Array.isArray(response[4]) ? response[4] : [];
  const values = Object.fromEntries(names.map((name) => [name, fc.oneof(json, text)]));
  return fc
    .record(values, { requiredKeys: [] })
    .map((value) => ({ status: 200, headers: {}, body: JSON.stringify(value) }));
}

test("2,000 answers of Cognito's", async () => {
  const cases = anyRoute.chain((route) =>
    fc.record({ route: fc.constant(route), answered: fc.oneof(upstream, memberNoise(route[1])) }),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ({ route, answered }) => {
      // A pause that AWS asks for would be waited for.
      const { "retry-after": _, ...rest } = answered.headers;
      const request = requestFor(route[1].kind, fieldOf(route), selection, { input: gateway.ownInput });
      expectOwnWords(await gateway.ask(request, () => ({ ...answered, headers: rest })));
    }),
    times(2_000),
  );
}, 300_000);

test("after all that, it still answers", async () => {
  const { body } = await gateway.ask({ query: "{ __typename }" }, () => answer({}));
  expect(body).toEqual({ data: { __typename: "Query" } });
});
