import { createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { EmbeddedPool } from "../../src/embedded/pool";
import { claims, closeEmbedded, password, rejectionOf, startEmbedded } from "./embedded";

afterEach(closeEmbedded);

const expired = "NotAuthorizedException: Access Token has expired";
const revoked = "NotAuthorizedException: Access Token has been revoked";
const invalid = "NotAuthorizedException: Invalid Access Token";

test("tokens verify with the published keys", async () => {
  const { signIn, url, pool } = await startEmbedded();
  const { AccessToken } = await signIn("member");
  const [header = "", body = "", signature = ""] = AccessToken.split(".");
  const { kid, alg } = JSON.parse(Buffer.from(header, "base64url").toString());
  const answer = await fetch(`${url}/us-east-1_Embedded1/.well-known/jwks.json`);
  const { keys } = (await answer.json()) as typeof pool.jwks;
  expect(keys).toEqual(pool.jwks.keys);
  expect(keys).toEqual([
    { kid, alg, kty: "RSA", use: "sig", e: "AQAB", n: expect.stringMatching(/^[\w-]{342}$/) },
  ]);
  const key = createPublicKey({ key: keys[0] as JsonWebKey, format: "jwk" });
  const good = verify("sha256", Buffer.from(`${header}.${body}`), key, Buffer.from(signature, "base64url"));
  expect([alg, good]).toEqual(["RS256", true]);
});

test("an access token lasts an hour, a refresh token thirty days", async () => {
  const { cognito, ClientId, signIn, clock } = await startEmbedded();
  const { AccessToken, RefreshToken } = await signIn("member");
  const refresh = () =>
    rejectionOf(
      cognito.initiateAuth({
        AuthFlow: "REFRESH_TOKEN_AUTH",
        ClientId,
        AuthParameters: { REFRESH_TOKEN: RefreshToken },
      }),
    );
  clock.pass({ minutes: 59 });
  expect(await rejectionOf(cognito.getUser({ AccessToken }))).toBe("not refused");
  clock.pass({ minutes: 1 });
  expect(await rejectionOf(cognito.getUser({ AccessToken }))).toBe(expired);
  expect(await refresh()).toBe("not refused");
  clock.pass({ days: 30 });
  expect(await refresh()).toBe("NotAuthorizedException: Refresh Token has expired");
});

test("tokens last as long as their client says", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId,
    ClientName: "brief",
    ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    AccessTokenValidity: 10,
    IdTokenValidity: 2,
    TokenValidityUnits: { AccessToken: "minutes" },
  });
  const { AuthenticationResult: result } = await cognito.initiateAuth({
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: UserPoolClient?.ClientId,
    AuthParameters: { USERNAME: "member", PASSWORD: password },
  });
  const life = (token = "") => Number(claims(token).exp) - Number(claims(token).iat);
  expect([result?.ExpiresIn, life(result?.AccessToken), life(result?.IdToken)]).toEqual([600, 600, 7200]);
});

test("what is no access token of this pool is invalid", async () => {
  const { cognito, signIn } = await startEmbedded();
  const { AccessToken, IdToken } = await signIn("member");
  const [header, body, signature = ""] = AccessToken.split(".");
  const forged = Buffer.from(
    JSON.stringify({ ...claims(AccessToken), username: "admin", exp: 9_999_999_999 }),
  );
  const elsewhere = new EmbeddedPool({ region: "eu-west-1" }).issueAccessToken("member");
  const unsignedHeader = Buffer.from('{"alg":"none"}').toString("base64url");
  for (const token of [
    "garbage",
    IdToken,
    `${header}.${forged.toString("base64url")}.${signature}`,
    `${unsignedHeader}.${body}.`,
    elsewhere,
  ])
    expect(await rejectionOf(cognito.getUser({ AccessToken: token }))).toBe(invalid);
});

test("a token made without a sign-in opens a session like one", async () => {
  const { cognito, pool, clock, UserPoolId } = await startEmbedded();
  const AccessToken = pool.issueAccessToken("admin", { expiresInSeconds: 60 });
  expect((await cognito.getUser({ AccessToken })).Username).toBe("admin");
  const { Sessions } = await cognito.adminListUserSessions({ UserPoolId, Username: "admin" });
  expect(Sessions?.map(({ SessionId }) => SessionId)).toEqual([claims(AccessToken).origin_jti]);
  clock.pass({ minutes: 1 });
  expect(await rejectionOf(cognito.getUser({ AccessToken }))).toBe(expired);
  expect(() => pool.issueAccessToken("nobody")).toThrow("User does not exist.");
});

test("signing out everywhere revokes access and refresh tokens alike", async () => {
  const { cognito, ClientId, UserPoolId, signIn } = await startEmbedded();
  const refresh = (REFRESH_TOKEN: string) =>
    rejectionOf(
      cognito.initiateAuth({ AuthFlow: "REFRESH_TOKEN_AUTH", ClientId, AuthParameters: { REFRESH_TOKEN } }),
    );
  const first = await signIn("member");
  const second = await signIn("member");
  await cognito.globalSignOut({ AccessToken: first.AccessToken });
  for (const { AccessToken, RefreshToken } of [first, second]) {
    expect(await rejectionOf(cognito.getUser({ AccessToken }))).toBe(revoked);
    expect(await refresh(RefreshToken)).toBe("NotAuthorizedException: Refresh Token has been revoked");
  }
  const third = await signIn("member");
  await cognito.adminUserGlobalSignOut({ UserPoolId, Username: "member" });
  expect(await rejectionOf(cognito.getUser(third))).toBe(revoked);
});

test("revoking a refresh token ends its session and no other", async () => {
  const { cognito, ClientId, signIn } = await startEmbedded();
  const [ended, other] = [await signIn("member"), await signIn("member")];
  await cognito.revokeToken({ ClientId, Token: ended.RefreshToken });
  expect(await rejectionOf(cognito.getUser(ended))).toBe(revoked);
  expect((await cognito.getUser(other)).Username).toBe("member");
  expect(await rejectionOf(cognito.revokeToken({ ClientId, Token: other.AccessToken }))).toMatch(
    /^UnsupportedTokenTypeException/,
  );
});

test("only its own client revokes a refresh token, and only where revocation is on", async () => {
  const { cognito, ClientId, UserPoolId, signIn, pool } = await startEmbedded();
  const { RefreshToken: Token } = await signIn("member");
  const { confidentialClientId, confidentialClientSecret } = pool;
  const byOther = { ClientId: confidentialClientId, Token };
  expect(await rejectionOf(cognito.revokeToken(byOther))).toMatch(/^UnauthorizedException/);
  const proven = { ...byOther, ClientSecret: confidentialClientSecret };
  expect(await rejectionOf(cognito.revokeToken(proven))).toMatch(/^UnauthorizedException/);
  await cognito.updateUserPoolClient({ UserPoolId, ClientId, EnableTokenRevocation: false });
  expect(await rejectionOf(cognito.revokeToken({ ClientId, Token }))).toMatch(
    /^UnsupportedOperationException/,
  );
});

test("a refresh token is no good at another client, nor is an invented one", async () => {
  const { cognito, ClientId, UserPoolId, signIn } = await startEmbedded();
  const { UserPoolClient: other } = await cognito.createUserPoolClient({ UserPoolId, ClientName: "other" });
  const { RefreshToken } = await signIn("member");
  const message = "NotAuthorizedException: Invalid Refresh Token";
  const refresh = (id: string | undefined, token: string) =>
    rejectionOf(cognito.getTokensFromRefreshToken({ ClientId: id, RefreshToken: token }));
  expect(await refresh(other?.ClientId, RefreshToken)).toBe(message);
  expect(await refresh(ClientId, "invented")).toBe(message);
  const invented = { REFRESH_TOKEN: "invented" };
  const call = cognito.initiateAuth({ AuthFlow: "REFRESH_TOKEN_AUTH", ClientId, AuthParameters: invented });
  expect(await rejectionOf(call)).toBe(message);
});

test("without rotation a refresh token brings access and ID tokens again and again", async () => {
  const { cognito, ClientId, signIn } = await startEmbedded();
  const { RefreshToken } = await signIn("member");
  for (let n = 0; n < 2; n++) {
    const { AuthenticationResult } = await cognito.getTokensFromRefreshToken({ ClientId, RefreshToken });
    expect(claims(AuthenticationResult?.AccessToken ?? "").username).toBe("member");
    expect(AuthenticationResult?.RefreshToken).toBeUndefined();
  }
});

test("with rotation each refresh brings a new refresh token, and the old one lasts for its grace period", async () => {
  const { cognito, ClientId, UserPoolId, signIn, clock } = await startEmbedded();
  await cognito.updateUserPoolClient({
    UserPoolId,
    ClientId,
    ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
    RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 10 },
  });
  const { RefreshToken: old } = await signIn("member");
  const refresh = (RefreshToken = "") => cognito.getTokensFromRefreshToken({ ClientId, RefreshToken });
  const { AuthenticationResult: rotated } = await refresh(old);
  expect(rotated?.RefreshToken).not.toBe(old);
  clock.pass({ seconds: 9 });
  expect(await rejectionOf(refresh(old))).toBe("not refused");
  clock.pass({ seconds: 1 });
  expect(await rejectionOf(refresh(old))).toMatch(/^RefreshTokenReuseException/);
  expect(await rejectionOf(refresh(rotated?.RefreshToken))).toBe("not refused");
});

test("tokens of a disabled user and of a deleted one are no good", async () => {
  const { cognito, ClientId, UserPoolId, signIn } = await startEmbedded();
  const tokens = await signIn("member");
  const refresh = () =>
    rejectionOf(cognito.getTokensFromRefreshToken({ ClientId, RefreshToken: tokens.RefreshToken }));
  await cognito.adminDisableUser({ UserPoolId, Username: "member" });
  expect(await rejectionOf(cognito.getUser(tokens))).toBe("NotAuthorizedException: User is disabled.");
  expect(await refresh()).toMatch(/^NotAuthorizedException/);
  await cognito.adminEnableUser({ UserPoolId, Username: "member" });
  expect(await rejectionOf(cognito.getUser(tokens))).toBe(revoked);
  await cognito.adminDeleteUser({ UserPoolId, Username: "member" });
  expect(await rejectionOf(cognito.getUser(tokens))).toBe("UserNotFoundException: User does not exist.");
});

test("a machine gets a token for its client's scopes, which opens no user's operations", async () => {
  const { cognito, UserPoolId } = await startEmbedded();
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId,
    ClientName: "machine",
    GenerateSecret: true,
    // Newer than the SDK's enum, which AWS documents as open.
    ExplicitAuthFlows: ["ALLOW_CLIENT_TOKEN_AUTH" as "ALLOW_USER_AUTH"],
    AllowedOAuthScopes: ["orders/read", "orders/write"],
  });
  const { ClientId, ClientSecret: Secret = "" } = UserPoolClient ?? {};
  const issue = (more: { Secret?: string; Scopes?: string[] } = {}) =>
    cognito.getClientToken({ ClientId, Secret, ...more });
  const { ClientAuthenticationResult: result } = await issue({ Scopes: ["orders/read"] });
  expect(result).toMatchObject({ ExpiresIn: 3600, TokenType: "Bearer" });
  const AccessToken = result?.AccessToken ?? "";
  expect(claims(AccessToken)).toMatchObject({ sub: ClientId, scope: "orders/read", token_use: "access" });
  const all = await issue();
  expect(claims(all.ClientAuthenticationResult?.AccessToken ?? "").scope).toBe("orders/read orders/write");
  expect(await rejectionOf(issue({ Secret: "x".repeat(30) }))).toMatch(/^NotAuthorizedException/);
  expect(await rejectionOf(issue({ Scopes: ["orders/delete"] }))).toMatch(/^InvalidParameterException/);
  expect(await rejectionOf(cognito.getUser({ AccessToken }))).toBe(
    "NotAuthorizedException: Access Token does not have required scopes",
  );
});
