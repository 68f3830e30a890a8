import { claims, closeEmbedded, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

test("users see their sessions, know the current one, and end another", async () => {
  const { cognito, ClientId, signIn } = await startEmbedded();
  const [here, there] = [await signIn("member"), await signIn("member")];
  const list = async () => (await cognito.listUserSessions(here)).Sessions;
  expect(await list()).toMatchObject([
    {
      SessionId: claims(here.AccessToken).origin_jti,
      SessionType: "TOKEN",
      ClientId,
      IsCurrentSession: true,
    },
    { SessionId: claims(there.AccessToken).origin_jti, IsCurrentSession: false },
  ]);
  const SessionId = String(claims(there.AccessToken).origin_jti);
  await cognito.revokeUserSession({ AccessToken: here.AccessToken, SessionId });
  expect(await list()).toHaveLength(1);
  expect(await rejectionOf(cognito.getUser(there))).toBe(
    "NotAuthorizedException: Access Token has been revoked",
  );
});

test("nobody ends the session of somebody else", async () => {
  const { cognito, signIn } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const other = await signIn("admin");
  const SessionId = String(claims(other.AccessToken).origin_jti);
  expect(await rejectionOf(cognito.revokeUserSession({ AccessToken, SessionId }))).toMatch(
    /^ResourceNotFoundException/,
  );
  expect((await cognito.getUser(other)).Username).toBe("admin");
});

test("an administrator sees and ends a user's sessions; what expired is not among them", async () => {
  const { cognito, UserPoolId, signIn, clock } = await startEmbedded();
  const tokens = await signIn("member");
  const of = { UserPoolId, Username: "member" };
  const count = async () => (await cognito.adminListUserSessions(of)).Sessions?.length;
  await signIn("member");
  expect(await count()).toBe(2);
  await cognito.adminRevokeUserSession({ ...of, SessionId: String(claims(tokens.AccessToken).origin_jti) });
  expect(await count()).toBe(1);
  clock.pass({ days: 30 });
  expect(await count()).toBe(0);
  const unknown = cognito.adminListUserSessions({ UserPoolId, Username: "nobody" });
  expect(await rejectionOf(unknown)).toBe("UserNotFoundException: User does not exist.");
});
