import { claims, closeEmbedded, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

test("a temporary password leads to the challenge for a new one, and only then to tokens", async () => {
  const { cognito, ClientId, UserPoolId, signIn, user } = await startEmbedded();
  const TemporaryPassword = "Temporary-1";
  const UserAttributes = [{ Name: "email", Value: "ada@example.com" }];
  await cognito.adminCreateUser({ UserPoolId, Username: "ada", TemporaryPassword, UserAttributes });
  const { ChallengeName, ChallengeParameters, Session, AuthenticationResult } = await cognito.initiateAuth({
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId,
    AuthParameters: { USERNAME: "ada", PASSWORD: TemporaryPassword },
  });
  expect(AuthenticationResult).toBeUndefined();
  expect(ChallengeName).toBe("NEW_PASSWORD_REQUIRED");
  expect(ChallengeParameters).toEqual({
    USER_ID_FOR_SRP: "ada",
    requiredAttributes: "[]",
    userAttributes: '{"email":"ada@example.com"}',
  });
  const answer = (NEW_PASSWORD: string, more?: Record<string, string>) =>
    cognito.respondToAuthChallenge({
      ClientId,
      ChallengeName: "NEW_PASSWORD_REQUIRED",
      Session,
      ChallengeResponses: { USERNAME: "ada", NEW_PASSWORD, "userAttributes.name": "Ada", ...more },
    });
  const changed = answer("Chosen-password-1", { "userAttributes.email": "eve@example.com" });
  expect(await rejectionOf(changed)).toBe("NotAuthorizedException: Cannot modify an already provided email");
  expect(await rejectionOf(answer("short-1"))).toMatch(/^InvalidPasswordException/);
  const done = await answer("Chosen-password-1");
  expect(claims(done.AuthenticationResult?.IdToken ?? "")).toMatchObject({ name: "Ada" });
  expect((await user("ada")).UserStatus).toBe("CONFIRMED");
  expect(await rejectionOf(signIn("ada", "Chosen-password-1"))).toBe("not refused");
  expect(await rejectionOf(answer("Another-password-1"))).toBe(
    "NotAuthorizedException: Invalid session for the user, session can only be used once.",
  );
});

test("an administrator answers the challenge for a new password; a session lasts three minutes", async () => {
  const { cognito, ClientId, UserPoolId, clock } = await startEmbedded();
  await cognito.adminCreateUser({ UserPoolId, Username: "ada", TemporaryPassword: "Temporary-1" });
  const challenge = () =>
    cognito.adminInitiateAuth({
      UserPoolId,
      ClientId,
      AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: "ada", PASSWORD: "Temporary-1" },
    });
  const answer = (Session: string | undefined) =>
    cognito.adminRespondToAuthChallenge({
      UserPoolId,
      ClientId,
      ChallengeName: "NEW_PASSWORD_REQUIRED",
      Session,
      ChallengeResponses: { USERNAME: "ada", NEW_PASSWORD: "Chosen-password-1" },
    });
  const { Session: late } = await challenge();
  clock.pass({ minutes: 3 });
  expect(await rejectionOf(answer(late))).toBe(
    "NotAuthorizedException: Invalid session for the user, session is expired.",
  );
  expect(await rejectionOf(answer("x".repeat(40)))).toBe(
    "NotAuthorizedException: Invalid session for the user.",
  );
  const { Session: fresh } = await challenge();
  expect((await answer(fresh)).AuthenticationResult?.AccessToken).toEqual(expect.any(String));
});

test("a temporary password is good for as many days as the policy says", async () => {
  const { cognito, UserPoolId, clock, signIn } = await startEmbedded();
  await cognito.adminCreateUser({ UserPoolId, Username: "ada", TemporaryPassword: "Temporary-1" });
  clock.pass({ days: 7 });
  expect(await rejectionOf(signIn("ada", "Temporary-1"))).toBe(
    "NotAuthorizedException: Temporary password has expired and must be reset by an administrator.",
  );
});
