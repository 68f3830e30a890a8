/**
 * Every root field under every kind of fault, with a canary in every argument: the answer is typed, HTTP says 200, and
 * nothing of a secret or of the gateway's inside is in it, in the log, in the audit trail or in the metrics. What goes
 * wrong quotes the whole request, as a proxy's page may.
 */
import { type GraphQLObjectType, isInputObjectType, isLeafType } from "graphql";
import { pino } from "pino";
import {
  RequestNotSent,
  ResponseLost,
  type TransportRequest,
  type TransportResponse,
} from "../../src/cognito/transport/transport";
import { tables } from "../../src/graphql/routes";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import { challengeTypes } from "../../src/graphql/signIn/challengeTypes";
import { challenges } from "../../src/signIn/challenges";
import { asDocument, requestFor } from "../conformance/fieldSamples";
import { answer, exception, type Script, scriptedGateway } from "../conformance/scriptedGateway";
import { gradeOf } from "./secrets";

const schema = makeSchema();
const routes: [field: string, route: Route][] = Object.values(tables).flatMap((table) =>
  Object.entries(table as Record<string, Route>),
);
const rootOf = (kind: string) => (kind === "query" ? schema.getQueryType()! : schema.getMutationType()!);
const fieldOf = (field: string, { kind }: Route) => rootOf(kind).getFields()[field]!;

const inside = {
  arn: "arn:aws:iam::123456789012:role/gateway",
  host: "cognito-idp.eu-west-1.amazonaws.com",
  stack: "\n    at Object.handler (/var/task/index.js:7:11)",
};
const innards =
  /arn:aws:iam|123456789012|amazonaws|\/var\/task|SyntaxError|\$metadata|node_modules|\\n *at |canary-of-the-gateway/;

const quoting = (name: string, status = 400, before = "", after = "") => ({
  script: ({ body }: TransportRequest): TransportResponse => ({
    ...exception(name, `${before}The request was ${body} and that is wrong.${after}`),
    status,
  }),
});
const faults: Record<string, { script: Script }> = {
  "a success with nothing in it": { script: () => answer({}) },
  "a declared refusal": quoting("InvalidParameterException"),
  "a validation error": {
    script: ({ body }) =>
      exception(
        "InvalidParameterException",
        `1 validation error detected: Value '${body}' at 'username' failed to satisfy constraint: Member must have length less than or equal to 1`,
      ),
  },
  "not authorized": quoting("NotAuthorizedException"),
  "a trigger's word": quoting("UserLambdaValidationException", 400, "PreSignUp failed with error "),
  "a trigger that failed": quoting("UnexpectedLambdaException", 400, inside.arn, inside.stack),
  "a refusal that tells of the inside": quoting(
    "InvalidParameterException",
    400,
    `${inside.arn} ${inside.host}`,
    inside.stack,
  ),
  "an exception of tomorrow": quoting("MoonPhaseException", 400, inside.arn, inside.stack),
  "an internal error": quoting("InternalErrorException", 500, inside.host),
  "a policy that does not suffice": quoting("AccessDeniedException", 400, inside.arn),
  "a bad signature": quoting(
    "InvalidSignatureException",
    400,
    "The Canonical String for this request should have been 'POST\n/\n\nx-amz-security-token:canary-of-the-gateway\n",
  ),
  "a page of a proxy": {
    script: ({ body }) => ({
      status: 502,
      headers: { "content-type": "text/html" },
      body: `<html>${body} ${inside.host}</html>`,
    }),
  },
  "a success cut short": { script: ({ body }) => ({ status: 200, headers: {}, body: body.slice(0, -2) }) },
  "an answer lost": {
    script: async () => {
      throw new ResponseLost(`read ECONNRESET ${inside.host}`);
    },
  },
  "nothing sent": {
    script: async () => {
      throw new RequestNotSent(`connect ECONNREFUSED ${inside.host}`);
    },
  },
};

const lines: string[] = [];
let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
/** Of sign-ins that wait for the answer of that name: field → member of the answer → token. */
const state: Record<string, Record<string, string>> = { answerChallenge: {}, answerUserChallenge: {} };

beforeAll(async () => {
  gateway = await scriptedGateway(
    { METRICS_PORT: "0" },
    pino({ level: "trace" }, { write: (line: string) => void lines.push(line) }),
  );
  for (const [first, second] of [
    ["signIn", "answerChallenge"],
    ["signInUser", "answerUserChallenge"],
  ] as const)
    for (const [name, { answer: member }] of Object.entries(challenges)) {
      const token = `{ __typename ... on ${challengeTypes[name as "SMS_MFA"].name} { challengeToken } }`;
      const { query } = requestFor("mutation", fieldOf(first, tables.signIn[first]), token);
      const input = { username: "kim", with: { password: "a password" } };
      const { body } = await gateway.ask({ query, variables: { input } }, () =>
        answer({ ChallengeName: name, Session: "canary-of-the-gateway", ChallengeParameters: {} }),
      );
      state[second]![member] ??= body.data[first].challengeToken;
    }
});
beforeEach(() => {
  lines.length = 0;
});
afterAll(() => gateway.close());

/** Every plain field of every outcome. */
function everything(field: string, route: Route): string {
  const union = fieldOf(field, route).type as any;
  const members = schema.getPossibleTypes(union).map((type: GraphQLObjectType) => {
    const plain = Object.values(type.getFields()).filter((each) => {
      const named = String(each.type).replace(/[![\]]/g, "");
      return each.args.length === 0 && isLeafType(schema.getType(named));
    });
    return `... on ${type.name} { ${["__typename", ...plain.map(({ name }) => name)].join(" ")} }`;
  });
  return `{ __typename ${members.join(" ")} }`;
}

/** Text → the path at which it was sent. */
type Canaries = Map<string, string>;

/** The field's requests, one for each way to fill in an input of which exactly one member is given. */
function requestsOf(field: string, route: Route) {
  const ways = ["signIn", "signInUser"].includes(field)
    ? 5
    : field in state
      ? Object.keys(state[field]!).length
      : 1;
  return Array.from({ length: ways }, (_, way) => {
    const canaries: Canaries = new Map();
    const answerType = schema.getType("ChallengeAnswer");
    const member = isInputObjectType(answerType)
      ? Object.keys(answerType.getFields()).filter((name) => name in (state[field] ?? {}))[way]
      : undefined;
    const alternative = member ? Object.keys((answerType as any).getFields()).indexOf(member) : way;
    const input = {
      ...gateway.ownInput,
      ...(member && { challengeToken: state[field]![member] }),
    };
    const text = (path: string) => {
      const canary = `Canary7-${canaries.size}-${field}-${way}z`;
      canaries.set(canary, path);
      return canary;
    };
    const request = requestFor(route.kind, fieldOf(field, route), everything(field, route), {
      full: true,
      input,
      text,
      alternative,
    });
    if (member) canaries.set(input.challengeToken!, "input.challengeToken");
    return { request, canaries };
  });
}

const audited = /"msg":"audit"/;
/** The audit trail says what an operation was about; everything else that was sent stays out of every line. */
const target =
  /^(input\.)?(userPoolId|username|groupName|clientId|providerName|identifier|domain|deviceKey|sessionId|jobId|resourceArn|managedLoginBrandingId|termsId)$/;

/** Where each canary was read that should not have been. */
function leaksOf(field: string, route: Route, canaries: Canaries, reported: string, lines: Lines): string[] {
  return [...canaries].flatMap(([canary, path]) => {
    const grade = gradeOf(field, route, path);
    return [
      ...(grade === "secret" && reported.includes(canary) ? [`told: ${field} ${path}`] : []),
      ...(grade && lines.log.includes(canary) ? [`logged: ${field} ${path}`] : []),
      ...(lines.trail.includes(canary) && !target.test(path) ? [`in the audit trail: ${field} ${path}`] : []),
    ];
  });
}

type Lines = { log: string; trail: string };

function linesSoFar(): Lines {
  return {
    log: lines.filter((line) => !audited.test(line)).join(""),
    trail: lines.filter((line) => audited.test(line)).join(""),
  };
}

test("there are secrets to keep: of the arguments of all fields, many are", () => {
  const secrets = routes.flatMap(([field, route]) =>
    requestsOf(field, route).flatMap(({ canaries }) =>
      [...canaries.values()]
        .filter((path) => gradeOf(field, route, path) === "secret")
        .map((path) => `${field} ${path}`),
    ),
  );
  expect(new Set(secrets).size).toBeGreaterThan(60);
  for (const cached of [
    "signUp input.password",
    "confirmSignUp input.confirmationCode",
    "changePassword input.previousPassword",
    "signIn input.with.password",
    "signIn input.with.choice.password",
    "answerChallenge input.answer.smsMfaCode",
    "issueClientToken input.secret",
    "createIdentityProvider input.providerDetails",
    "verifyMyAttribute input.code",
    "verifySoftwareToken input.userCode",
    "completeWebAuthnRegistration input.credential",
    "refreshTokens input.refreshToken",
  ])
    expect(secrets).toContain(cached);
});

describe.each(Object.entries(faults))("after %s", (_, { script }) => {
  test("every field answers a type, and nobody reads a secret", async () => {
    let sent = 0;
    const requests = await Promise.all(
      routes.flatMap(([field, route]) =>
        requestsOf(field, route).map(async ({ request, canaries }) => {
          const { status, body } = await gateway.ask(request, (wired) => {
            sent++;
            return script(wired);
          });
          return { field, route, canaries, status, body };
        }),
      ),
    );
    expect(requests.length).toBeGreaterThan(140);
    expect(sent).toBeGreaterThan(120);
    const stated = linesSoFar();
    for (const { field, route, canaries, status, body } of requests) {
      expect([field, status, body.errors]).toEqual([field, 200, undefined]);
      expect(body.data[field].__typename).toMatch(/^[A-Z]\w+$/);
      const reported = JSON.stringify(body);
      expect(reported).not.toMatch(innards);
      expect(leaksOf(field, route, canaries, reported, stated)).toEqual([]);
    }
    const metrics = await (await fetch(gateway.metricsUrl!)).text();
    expect(metrics).toContain("cognito_gateway_calls_total");
    expect(metrics).not.toMatch(/Canary7/);
    for (const text of [stated.log, stated.trail, metrics]) {
      expect(text).not.toContain(gateway.admin);
      expect(text).not.toContain("canary-of-the-gateway");
    }
  });
});

type Request = { query: string; variables: Record<string, unknown> };

/** What goes wrong with a request before anything of it is run. */
const breakages: Record<string, (request: Request, field: string, route: Route) => Request | undefined> = {
  "with objects where texts belong": ({ query, variables }, field) => ({
    query,
    // A credential is free JSON, so that there anything fits.
    variables:
      field === "completeWebAuthnRegistration"
        ? {}
        : JSON.parse(JSON.stringify(variables), (_, value) =>
            typeof value === "string" && value.includes("Canary7") ? { [value]: value } : value,
          ),
  }),
  "with texts where objects belong": ({ query, variables }) => ({
    query,
    variables: Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [
        name,
        typeof value === "object" ? JSON.stringify(value) : [{ value }],
      ]),
    ),
  }),
  "with a member that there is not": ({ query, variables }) =>
    variables.input
      ? { query, variables: { input: { ...variables.input, unknown: variables.input } } }
      : undefined,
  "with a word that is not quoted": broken((document) => document.replace(/"(Canary7-[^"]*)"/, "$1")),
  "with a quote too many": broken((document) => document.replace(/"(Canary7-[^"]*)"/, '"$1""$1')),
  "that ends in the middle of a text": broken((document) =>
    document.slice(0, document.lastIndexOf("Canary7") + 20),
  ),
  "for a field that there is not": broken((document, field) => document.replace(`${field}(`, `${field}x(`)),
  "with an argument that there is not": broken((document, field) =>
    document.replace(`${field}(`, `${field}(canary: "Canary7", `),
  ),
};

/** The request as one document, its values written into it, and then broken. */
function broken(change: (document: string, field: string) => string) {
  return ({ variables }: Request, field: string, route: Route): Request | undefined => {
    if (Object.keys(variables).length === 0) return undefined;
    const document = asDocument(route.kind, fieldOf(field, route), "{ __typename }", variables);
    return { query: change(document, field), variables: {} };
  };
}

test.each(Object.entries(breakages))(
  "a request %s is refused for every field, nothing is sent, and it comes back to nobody",
  async (_, breakIt) => {
    let refused = 0;
    for (const [field, route] of routes)
      for (const { request, canaries } of requestsOf(field, route)) {
        const bad = breakIt(request, field, route);
        if (!bad || !/Canary7/.test(JSON.stringify(bad))) continue;
        const { status, body } = await gateway.ask(bad, () => {
          throw new Error(`${field} was sent`);
        });
        expect([field, status, body.errors?.length > 0]).toEqual([field, 400, true]);
        for (const { extensions } of body.errors)
          expect(["BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"]).toContain(
            extensions.code,
          );
        const text = JSON.stringify(body);
        expect([...canaries.keys()].filter((canary) => text.includes(canary))).toEqual([]);
        refused++;
      }
    expect(refused).toBeGreaterThan(100);
    expect(lines.filter((line) => line.includes("Canary7"))).toEqual([]);
  },
);
