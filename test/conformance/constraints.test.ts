/** What breaks AWS's constraints is refused by name, for every operation, and nothing is sent. */
import facts from "../../src/cognito/constraintData.json";
import { graphqlName } from "../../src/cognito/transport/serializer";
import { tables } from "../../src/graphql/routes";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import { requestFor } from "./fieldSamples";
import { answer, scriptedGateway } from "./scriptedGateway";

const schema = makeSchema();
const constraints = facts.constraints as Record<string, { kind: string; max?: number }>;

/** Fields with a text of limited length among what they are given. */
const cases = Object.values(tables)
  .flatMap((table) => Object.entries(table as Record<string, Route>))
  .filter(([, { input }]) => !input)
  .flatMap(([field, route]) => {
    const [, , shape, , members] = (route.operation.schema as any[])[4]();
    return (members as string[]).flatMap((member) => {
      const { kind, max } =
        constraints[(facts.members as Record<string, string>)[`${shape}.${member}`] ?? ""] ?? {};
      const offered = offeredBy(field, route.kind).includes(graphqlName(member));
      return kind === "string" && max !== undefined && max < 3_000 && offered
        ? [{ field, route, member: graphqlName(member), max }]
        : [];
    });
  });

function offeredBy(field: string, kind: Route["kind"]): string[] {
  const { args } = definition(field, kind);
  const input = args.find(({ name }) => name === "input");
  const type = input && schema.getType(String(input.type).replace("!", ""));
  return [
    ...args.map(({ name }) => name),
    ...(type && "getFields" in type ? Object.keys(type.getFields()) : []),
  ];
}

function definition(field: string, kind: Route["kind"]) {
  return (kind === "query" ? schema.getQueryType() : schema.getMutationType())!.getFields()[field]!;
}

let gateway: Awaited<ReturnType<typeof scriptedGateway>>;
beforeAll(async () => {
  gateway = await scriptedGateway({ CHECK_CONSTRAINTS: "on" });
});
afterAll(() => gateway.close());

test("there is something to break in most operations", () => {
  expect(new Set(cases.map(({ field }) => field)).size).toBeGreaterThan(90);
});

test.each(cases)(
  "$field refuses a $member of more than $max characters",
  async ({ field, route, member, max }) => {
    const selection = "{ __typename ... on InvalidParameterError { violations { path constraint } } }";
    const input = { ...gateway.ownInput, replace: true, [member]: "x".repeat(max + 1) };
    const sent: string[] = [];
    const { body } = await gateway.ask(
      requestFor(route.kind, definition(field, route.kind), selection, { input }),
      ({ operation }) => {
        sent.push(operation);
        return answer({});
      },
    );
    expect(sent).toEqual([]);
    expect(body.data[field].__typename).toBe("InvalidParameterError");
    expect(body.data[field].violations).toContainEqual({
      path: member,
      constraint: `Member must have length less than or equal to ${max}`,
    });
  },
);
