/** Two gateways without a shared store renew the same session: who comes late does not take it from who was first. */
import { EmbeddedPool } from "../../src/embedded/pool";
import { Browser } from "../helpers/browser";
import { me } from "../helpers/documents";
import { startGateway, type TestGateway } from "../helpers/gateway";
import { password } from "../helpers/people";

let gateways: TestGateway[];
beforeEach(async () => {
  const embedded = new EmbeddedPool();
  const client = {
    UserPoolId: embedded.userPoolId,
    ClientId: embedded.clientId,
    ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
    RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 0 },
  };
  await embedded.respond("UpdateUserPoolClient", JSON.stringify(client), true);
  const settings = { SESSION_MODE: "cookie" };
  gateways = [await startGateway(settings, { embedded }), await startGateway(settings, { embedded })];
});
afterEach(async () => {
  for (const gateway of gateways) await gateway.close();
});

/** The same browser at each of the gateways, with an access token that is over. */
async function tabs(): Promise<[Browser, Browser]> {
  const [one, other] = gateways.map((gateway) => new Browser(gateway)) as [Browser, Browser];
  await one.ask(
    `mutation { signIn(input: { username: "member", with: { password: "${password}" } }) { __typename } }`,
  );
  one.cookies.delete("__Host-access");
  for (const [name, value] of one.cookies) other.cookies.set(name, value);
  return [one, other];
}

test("the loser of a race sets no cookie, and the session goes on with the winner's", async () => {
  const [one, other] = await tabs();
  const replies = await Promise.all([one.ask(me), other.ask(me)]);
  const [won, lost] = replies[0].body.data?.me ? replies : replies.toReversed();
  expect(won!.body.data.me.username).toBe("member");
  expect(lost!.body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
  expect(lost!.headers.getSetCookie()).toEqual([]);
  const winner = replies[0] === won ? one : other;
  winner.cookies.delete("__Host-access");
  expect((await winner.ask(me)).body.data.me.username).toBe("member");
});

test("a session that is over for good is cleared", async () => {
  const [one, other] = await tabs();
  await one.ask("mutation { signOut { __typename } }");
  const { body } = await other.ask(me);
  expect(body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
  expect([...other.cookies]).toEqual([]);
});
