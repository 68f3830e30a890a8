/** The principal: who a verified access token stands for, a user or a machine. */
export interface Principal {
  /** Absent for a token of the client-credentials grant, which represents a machine. */
  username?: string;
  sub: string;
  /** The pool that issued the token. */
  userPoolId: string;
  /** The sign-in that the token comes from, with all its renewals (AWS: `origin_jti`). */
  sessionId: string;
  /** Seconds since 1970 (`iat`). */
  issuedAt: number;
  /** The app client that the token was issued to. */
  clientId: string;
  groups: ReadonlySet<string>;
  scopes: ReadonlySet<string>;
  /** Passed to Cognito for users' operations on their own account. */
  accessToken: string;
}
