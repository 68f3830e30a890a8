/** Tokens: a session's tokens, with Cognito's claims. */
import { randomUUID } from "node:crypto";
import type { AuthenticationResultType } from "@aws-sdk/client-cognito-identity-provider";
import { type Client, mayRead, tokenValidity } from "./clients";
import { notAuthorized, passwordAttemptsExceeded } from "./errors";
import type { Groups } from "./groups";
import type { Session, Sessions } from "./sessions";
import { signingKey } from "./signingKey";
import type { User } from "./user";
import type { Users } from "./users";

/** The scope of every signed-in user: permission to call the self-service operations. */
const ownUserScope = "aws.cognito.signin.user.admin";

export class TokenIssuer {
  constructor(
    private readonly parts: {
      issuer: string;
      clock: () => Date;
      users: Users;
      groups: Groups;
      sessions: Sessions;
    },
  ) {}

  /** Opens a session and returns its three tokens. */
  signIn(user: User, client: Client, deviceKey?: string): AuthenticationResultType {
    const session = this.parts.sessions.open(
      user,
      client.id,
      tokenValidity(client.settings).refresh,
      deviceKey,
    );
    const RefreshToken = this.parts.sessions.issueRefreshToken(session);
    return { ...this.renew(session, client), RefreshToken };
  }

  /** New access and ID tokens of a session. */
  renew(session: Session, client: Client): AuthenticationResultType {
    const life = tokenValidity(client.settings);
    const event = randomUUID();
    return {
      AccessToken: this.accessToken(session, life.access, event),
      ExpiresIn: life.access,
      IdToken: this.#idToken(session, client, life.id, event),
      TokenType: "Bearer",
    };
  }

  accessToken(session: Session, lifeSeconds: number, event: string = randomUUID()): string {
    return signingKey().signJwt({
      ...this.#common(session, lifeSeconds, event),
      ...(session.deviceKey && { device_key: session.deviceKey }),
      client_id: session.clientId,
      token_use: "access",
      scope: ownUserScope,
      username: session.user.username,
    });
  }

  clientToken(client: Client, scopes: readonly string[]): { token: string; lifeSeconds: number } {
    const lifeSeconds = tokenValidity(client.settings).access;
    const now = seconds(this.parts.clock());
    const token = signingKey().signJwt({
      sub: client.id,
      token_use: "access",
      scope: scopes.join(" "),
      auth_time: now,
      iss: this.parts.issuer,
      exp: now + lifeSeconds,
      iat: now,
      version: 2,
      jti: randomUUID(),
      client_id: client.id,
    });
    return { token, lifeSeconds };
  }

  /** The session behind an access token. Throws NotAuthorizedException unless the token is valid. */
  authorize(accessToken: string): Session {
    const claims = signingKey().readJwt(accessToken);
    const { exp, iss, origin_jti, scope, token_use } = claims ?? {};
    if (token_use !== "access" || iss !== this.parts.issuer)
      throw passwordAttemptsExceeded.invalidAccessToken();
    if (Number(exp) <= this.parts.clock().getTime() / 1000)
      throw passwordAttemptsExceeded.expiredAccessToken();
    if (!String(scope).split(" ").includes(ownUserScope))
      throw notAuthorized("Access Token does not have required scopes");
    const session = this.parts.sessions.get(String(origin_jti));
    if (!session) throw passwordAttemptsExceeded.invalidAccessToken();
    if (!this.parts.users.has(session.user)) throw passwordAttemptsExceeded.unknownUser();
    if (!session.user.enabled) throw passwordAttemptsExceeded.disabled();
    if (session.revoked) throw passwordAttemptsExceeded.revokedAccessToken();
    session.lastActiveAt = this.parts.clock();
    return session;
  }

  #idToken({ user, ...session }: Session, client: Client, lifeSeconds: number, event: string): string {
    const readable = [...user.attributes].filter(([name]) => mayRead(client, name));
    const { roles, preferred } = this.parts.groups.rolesOf(user);
    return signingKey().signJwt({
      ...Object.fromEntries(readable.map(([name, value]) => [name, claim(name, value)])),
      ...this.#common({ user, ...session }, lifeSeconds, event),
      ...(roles.length ? { "cognito:roles": roles } : {}),
      ...(preferred ? { "cognito:preferred_role": preferred } : {}),
      "cognito:username": user.username,
      aud: client.id,
      token_use: "id",
    });
  }

  #common({ id, user, createdAt }: Session, lifeSeconds: number, event: string) {
    const now = seconds(this.parts.clock());
    const groups = this.parts.groups.of(user).map(({ name }) => name);
    return {
      sub: user.sub,
      ...(groups.length ? { "cognito:groups": groups } : {}),
      iss: this.parts.issuer,
      origin_jti: id,
      event_id: event,
      auth_time: seconds(createdAt),
      exp: now + lifeSeconds,
      iat: now,
      jti: randomUUID(),
    };
  }
}

const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

// In an ID token, only the verified flags are booleans.
const claim = (name: string, value: string) => (/_verified$/.test(name) ? value === "true" : value);
