/** Whoever gives a secret may be guessing it: every such field has a limit on the account, or on the app client. */
import { tables } from "../../src/graphql/routes";
import { gatewayFields } from "../../src/graphql/routes/gatewayFields";
import type { Route } from "../../src/graphql/routing/route";
import { makeSchema } from "../../src/graphql/schema";
import { gradeOf } from "../faults/secrets";
import { requestFor } from "./fieldSamples";

const schema = makeSchema();
const routes = Object.values({ ...tables, gatewayFields }).flatMap((table) =>
  Object.entries(table as Record<string, Route>),
);

/** Given, and compared with nothing that a guess could meet. */
const notGuessed: Record<string, string> = {
  signUp: "chooses a password",
  setUserPassword: "chooses a password",
  createUser: "chooses a password",
  createUserPoolClient: "chooses a secret",
  addUserPoolClientSecret: "chooses a secret",
  createIdentityProvider: "brings the provider's secret along",
  updateIdentityProvider: "brings the provider's secret along",
  refreshTokens: "gives a token that nobody guesses; a limit on the client would lock all of its users out",
  revokeRefreshToken: "as refreshTokens",
  signOut: "as refreshTokens",
};

const guessed = routes
  .map(([field, route]) => ({ field, limits: route.rateLimits ?? {}, secrets: secretsOf(field, route) }))
  .filter(({ secrets }) => secrets.length > 0);

test("the fields whose secret is not guessed are such as take one", () => {
  expect(guessed.length).toBeGreaterThan(20);
  expect(guessed.map(({ field }) => field)).toEqual(expect.arrayContaining(Object.keys(notGuessed)));
});

test.each(guessed.filter(({ field }) => !(field in notGuessed)))(
  "a secret of $field can be guessed so many times on one account, or for one app client",
  ({ limits }) => expect(limits.account ?? limits.client).toBeDefined(),
);

/** Paths of secrets among the arguments of a field. */
function secretsOf(field: string, route: Route): string[] {
  const root = route.kind === "query" ? schema.getQueryType()! : schema.getMutationType()!;
  const paths = new Set<string>();
  const text = (path: string) => {
    if (gradeOf(field, route, path) === "secret") paths.add(path);
    return path;
  };
  for (let alternative = 0; alternative < 20; alternative++)
    requestFor(route.kind, root.getFields()[field]!, "{ __typename }", { full: true, text, alternative });
  return [...paths];
}
