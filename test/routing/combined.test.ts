/** Extensions of a route: what several may have composes, and nothing takes the place of anything else silently. */
import { anyone } from "../../src/auth/accessLevels";
import { bearerOnly, revokesPresentedSession } from "../../src/graphql/routeOptions/revocation";
import { type Extension, stateful } from "../../src/graphql/routing/extension";
import { mutation, query } from "../../src/graphql/routing/route";
import * as aws from "../../src/model/operations";

const traced = (name: string, calls: string[]): Extension => ({
  async around(call) {
    calls.push(`${name} begins`);
    const outcome = await call();
    calls.push(`${name} ends`);
    return outcome;
  },
});

test("what happens around the call nests, the first extension outermost", async () => {
  const calls: string[] = [];
  const route = mutation(aws.RevokeToken, anyone, "…", traced("one", calls), {}, traced("two", calls));
  await route.around!(async () => ({}), {}, {} as never, undefined as never);
  expect(calls).toEqual(["one begins", "two begins", "two ends", "one ends"]);
});

test("a guard around the call stays in force beside another extension of that kind", async () => {
  const route = mutation(aws.RevokeToken, anyone, "…", bearerOnly, revokesPresentedSession);
  const call = jest.fn();
  await expect(route.around!(call, {}, { session: {} } as never, undefined as never)).rejects.toThrow(
    /no field returns tokens/,
  );
  expect(call).not.toHaveBeenCalled();
});

test("notes and outcomes add up, and refinements follow each other", () => {
  const renamed = (from: string, to: string): Extension => ({
    refine: (error) => (error.message === from ? { ...error, message: to } : error),
  });
  const [One, Other] = [class {}, class {}] as never[];
  const route = query(
    aws.GetUser,
    anyone,
    "…",
    { note: "One.", outcomes: [One!], ...renamed("a", "b") },
    { note: "Other.", outcomes: [Other!], ...renamed("b", "c") },
  );
  expect([route.note, route.outcomes]).toEqual(["One. Other.", [One, Other]]);
  expect(route.refine!({ message: "a" } as never, {} as never).message).toBe("c");
});

test.each<[string, Extension, Extension]>([
  ["rateLimits", { rateLimits: { account: { times: 1, seconds: 1 } } }, { rateLimits: {} }],
  [
    "input",
    { input: { type: Object, toOperation: () => ({}) } },
    { input: { type: Object, toOperation: () => ({}) } },
  ],
  ["neutralResponse", { neutralResponse: (outcome) => outcome }, { neutralResponse: (outcome) => outcome }],
])("two extensions with the member %s are refused when the table is loaded", (member, one, other) => {
  expect(() => mutation(aws.RevokeToken, anyone, "…", one, other)).toThrow(
    `Two extensions of RevokeToken's route define ${member}.`,
  );
});

test("an extension whose members do not agree on the state of a call does not compile", () => {
  interface Group {
    groupName: string;
    proved?: boolean;
  }
  const input = { type: Object, toOperation: () => ({}) };
  const around = async (call: () => Promise<object>, _: object, __: unknown, { groupName }: Group) => {
    expect(groupName).toBe("a");
    return call();
  };
  stateful<typeof aws.GetGroup, object, Group>({
    input: { ...input, open: async () => ({ groupName: "a" }) },
    around,
  });
  stateful<typeof aws.GetGroup, object, { proved: boolean }>({
    input: { ...input, open: async () => ({ proved: true }) },
    // @ts-expect-error it is handed the state of another call
    around,
  });
});
