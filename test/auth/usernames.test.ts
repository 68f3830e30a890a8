/** A name in another case is the same user's, also where the gateway compares names itself. */
import { exception, startGateway, type TestGateway } from "../helpers/gateway";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

test("a user signed out under the name in another case is signed out, though nobody can be read", async () => {
  const token = gateway.embedded.issueAccessToken("member");
  gateway.intercept(({ operation }) =>
    operation === "AdminGetUser" ? exception("InternalErrorException", "x", 500) : undefined,
  );
  const signedOut = await gateway.ask(
    `mutation { signOutUserEverywhere(input: { username: "Member" }) { __typename } }`,
    {},
    { as: "admin" },
  );
  expect(signedOut.body.data.signOutUserEverywhere.__typename).toBe("SignOutUserEverywhereSuccess");
  const { body } = await gateway.ask("{ me { ... on Me { username } } }", {}, { token });
  expect(body.errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
});
