/** The gateway is no relay: what leaves it names a pool or an app client that it serves, whatever the field. */
import { getNamedType, isInputObjectType } from "graphql";
import { tables } from "../../src/graphql/routes";
import { gatewayFields } from "../../src/graphql/routes/gatewayFields";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import { requestFor } from "./fieldSamples";
import { answer, scriptedGateway } from "./scriptedGateway";

const schema = makeSchema();
const routes = Object.values({ ...tables, gatewayFields }).flatMap((table) =>
  Object.entries(table as Record<string, Route>),
);
const definitionOf = (field: string, { kind }: Route) =>
  (kind === "query" ? schema.getQueryType()! : schema.getMutationType()!).getFields()[field]!;

/** Arguments of a field, be they those of its `input`. */
function argumentsOf(field: string, route: Route): string[] {
  return definitionOf(field, route).args.flatMap(({ name, type }) => {
    const input = getNamedType(type);
    return name === "input" && isInputObjectType(input) ? Object.keys(input.getFields()) : [name];
  });
}

const strangers: Record<string, string> = {
  userPoolId: "eu-west-1_Foreign",
  clientId: "foreignclient",
  resourceArn: "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_Foreign",
};

const named = routes.flatMap(([field, route]) =>
  argumentsOf(field, route)
    .filter((name) => name in strangers)
    .map((name) => ({ field, route, name })),
);
/** Settings of a served pool's clients, which AWS holds to the pool. */
const isOfPool = ({ route, name }: (typeof named)[number]) =>
  name === "clientId" && route.accessLevel.name === "operator";

let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
beforeAll(async () => {
  gateway = await scriptedGateway();
});
afterAll(() => gateway.close());

async function sentBy(field: string, route: Route, input: Record<string, unknown>) {
  const sent: any[] = [];
  const request = requestFor(route.kind, definitionOf(field, route), "{ __typename }", {
    input: { ...gateway.ownInput, refreshToken: "r", ...input },
  });
  const { body } = await gateway.ask(request, ({ body }) => {
    sent.push(JSON.parse(body));
    return answer({});
  });
  return { sent, outcome: body.data[field].__typename };
}

test("most fields name a pool or a client", () => {
  expect(named.filter(({ name }) => name === "userPoolId").length).toBeGreaterThan(90);
  expect(named.filter((each) => each.name === "clientId" && !isOfPool(each)).length).toBeGreaterThan(8);
});

test.each(named.filter((each) => !isOfPool(each)))(
  "$field with a foreign $name sends nothing",
  async ({ field, route, name }) => {
    const { sent, outcome } = await sentBy(field, route, { [name]: strangers[name] });
    expect([sent, outcome]).toEqual([[], "InvalidParameterError"]);
  },
);

test.each(named.filter(isOfPool))(
  "$field about any client names a served pool beside it",
  async ({ field, route, name }) => {
    const { sent } = await sentBy(field, route, { [name]: strangers[name] });
    expect(sent).not.toEqual([]);
    for (const { UserPoolId } of sent) expect(UserPoolId).toBe(gateway.ownInput.userPoolId);
  },
);

test("a domain of another pool of the account is answered as one that does not exist", async () => {
  const query =
    '{ userPoolDomain(domain: "theirs") { ... on UserPoolDomainSuccess { domainDescription { userPoolId awsAccountId } } } }';
  const of = async (UserPoolId: string) => {
    const described = answer({ DomainDescription: { UserPoolId, AWSAccountId: "123456789012" } });
    return (await gateway.ask({ query }, () => described)).body.data.userPoolDomain.domainDescription;
  };
  expect(await of(gateway.ownInput.userPoolId)).toEqual({
    userPoolId: gateway.ownInput.userPoolId,
    awsAccountId: "123456789012",
  });
  expect(await of(strangers.userPoolId!)).toEqual({ userPoolId: null, awsAccountId: null });
});
