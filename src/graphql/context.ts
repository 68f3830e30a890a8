/** The context of one request's resolvers: the caller, the calls to Cognito, the browser session. */
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { AccessError } from "../auth/accessError";
import type { AccessLevel, LevelRules } from "../auth/accessLevels";
import { signedIn } from "../auth/accessLevels";
import { Authentication, type AuthenticationServices } from "../auth/authentication";
import type { BrowserSession, SessionTokens, TokenOrigin } from "../auth/browserSession";
import type { Principal } from "../auth/principal";
import type { TokenSubject } from "../auth/revocationList";
import type { InputOf, OutputOf } from "../cognito/cognito";
import type { UserContext } from "../cognito/userContext";
import type { Operation } from "../model/operations";
import * as aws from "../model/operations";
import type { IdempotencyKeys, KeyedCall } from "../protection/idempotency";
import {
  type AttemptLimits,
  attemptOf,
  type RateLimitResult,
  type RateLimits,
} from "../protection/rateLimits";
import type { SignInService } from "../signIn/signInService";
import { type CognitoError, isTypedError } from "./errors/cognitoErrors";
import { UpstreamClient, type UpstreamServices } from "./upstream";

/** Services that all requests share. */
export interface Services extends AuthenticationServices, UpstreamServices {
  signIn: SignInService;
  rules: LevelRules;
  rateLimits: RateLimits;
  idempotencyKeys: IdempotencyKeys;
  /** Whether Cognito confirms the session before each field of administrators and operators. */
  checksSessions: boolean;
  /** Whether public fields hide whether an account exists. */
  protectsExistence: boolean;
}

export interface RequestInfo {
  requestId: string;
  log: Logger;
  /** The header as received. */
  authorization?: string;
  /** Present when cookies hold the sessions. */
  session?: BrowserSession;
  userContext?: () => UserContext;
}

export class Context {
  readonly requestId: string;
  readonly log: Logger;
  readonly upstream: UpstreamClient;
  /** Whether cookies hold the tokens, so that no response contains them. */
  readonly session?: BrowserSession;
  private readonly authentication: Authentication;
  private readonly userContext?: () => UserContext;
  /** State that all of Apollo's copies of a context share. */
  private readonly authorized: { principal?: Principal; confirmation?: Promise<void> } = {};

  constructor(
    private readonly services: Services,
    { requestId, log, authorization, session, userContext }: RequestInfo,
  ) {
    this.requestId = requestId;
    this.log = log;
    this.session = session;
    this.userContext = userContext;
    const { authorized } = this;
    const upstream = new UpstreamClient(services, {
      requestId,
      log,
      userContext,
      principal: () => authorized.principal,
    });
    this.upstream = upstream;
    this.authentication = new Authentication(services, { authorization, session }, (renewable) =>
      upstream.callForGateway(aws.GetTokensFromRefreshToken, { ...renewable }),
    );
  }

  get scope() {
    return this.services.cognito.scope;
  }

  get signIn(): SignInService {
    return this.services.signIn;
  }

  get protectsExistence(): boolean {
    return this.services.protectsExistence;
  }

  /** The caller, after authorization. */
  get username(): string | undefined {
    return this.authorized.principal?.username;
  }

  /** The caller's token, after authorization. */
  get groups(): ReadonlySet<string> {
    return this.authorized.principal?.groups ?? new Set();
  }

  /**
   * Throws a Refusal unless the caller may run all of the operations. If CHECK_ADMIN_SESSIONS is on, Cognito must also
   * confirm the sessions of administrators and operators, because a token does not show that its session was revoked by
   * id. Each root field confirms the session again; nested fields rely on their root field's check.
   */
  async authorize(
    level: AccessLevel,
    operations: readonly Operation[],
    { isBelowRoot = false }: { isBelowRoot?: boolean } = {},
  ): Promise<void> {
    if (!level.check) return;
    const { principal, mayBeRevoked } = await this.authentication.required();
    if (mayBeRevoked && level !== signedIn) throw notConfirmed();
    for (const operation of operations) this.check(level, principal, operation);
    this.authorized.principal = principal;
    if (!this.services.checksSessions || principal.username === undefined) return;
    if (level.name !== "admin" && level.name !== "operator") return;
    const confirmation = isBelowRoot ? this.authorized.confirmation : undefined;
    this.authorized.confirmation = confirmation ?? this.requireActiveSession();
    await this.authorized.confirmation;
  }

  private check(level: AccessLevel, principal: Principal, operation: Operation): void {
    try {
      level.check?.(principal, this.services.rules, operation.name);
    } catch (refusal) {
      this.upstream.audit(operation, {}, "FORBIDDEN", principal);
      throw refusal;
    }
  }

  private async requireActiveSession(): Promise<void> {
    const user = await this.upstream.callForGateway(aws.GetUser, {});
    if (!isTypedError(user)) return;
    throw sessionRevoked.has(user.code)
      ? new AccessError("UNAUTHENTICATED", "The session has ended. Sign in again.")
      : notConfirmed();
  }

  /** The caller of the request's token, for public fields that may concern the caller. */
  optionalPrincipal(): Promise<Principal | undefined> {
    return this.authentication.optionalPrincipal();
  }

  /** Counts an attempt on a rate-limited field, for the account in the input or else the caller's own. */
  countAttempt(
    field: string,
    limits: AttemptLimits,
    input: Record<string, unknown>,
  ): Promise<RateLimitResult> {
    const { account = this.authorized.principal?.sub, ...attempt } = attemptOf(input);
    const address = this.userContext?.().ipAddress;
    return this.services.rateLimits.count(limits, { field, account, address, ...attempt });
  }

  /** Sends the request unless the caller has already sent it with the same idempotency key. */
  callOnce(
    keyedCall: Pick<KeyedCall, "key" | "field" | "operation" | "input">,
    send: () => Promise<Record<string, any> | CognitoError>,
  ): Promise<Record<string, any> | CognitoError> {
    const { requestId } = this;
    const principal = this.authorized.principal?.sub;
    return this.services.idempotencyKeys.call({ ...keyedCall, requestId, caller: principal }, send);
  }

  /** For a nested field: a failed read is an error of that field only. */
  async readOrThrow<O extends Operation>(
    level: AccessLevel,
    operation: O,
    input: InputOf<O>,
  ): Promise<OutputOf<O>> {
    await this.authorize(level, [operation], { isBelowRoot: true });
    return orThrow(await this.upstream.read(operation, input));
  }

  /** Returns tokens to the client, or stores them in its cookies and omits them from the response. */
  deliverTokens<T extends SessionTokens>(tokens: T, from: TokenOrigin): T | null {
    if (!this.session) return tokens;
    this.session.keep(tokens, from);
    return null;
  }

  /** Keeps the tokens of a sign-in valid if the user was signed out everywhere just before it. */
  async recordSignIn({ accessToken }: SessionTokens): Promise<void> {
    const sentAt = this.upstream.signInSentAt;
    const principal = await this.services.tokens.verifiedPrincipal(accessToken).catch(() => undefined);
    if (principal && sentAt) await this.services.revocations.recordSignIn(principal, sentAt);
  }

  /** Revokes the tokens of one sign-in. */
  revokeSession(principal: Principal): Promise<void> {
    return this.services.revocations.revokeSession(principal);
  }

  /** Revokes all current tokens of a user. */
  revokeSessions(subject: TokenSubject): Promise<void> {
    return this.services.revocations.revokeAll(subject);
  }

  /** Clears the browser's cookies; concurrent requests with the same cookies no longer renew the session. */
  async endBrowserSession(): Promise<void> {
    await this.session?.end(this.requestId);
  }

  /** Looks up the user of a name or alias at Cognito; returns the given name if Cognito finds none. */
  async subjectNamed(userPoolId: string, username: string): Promise<{ sub?: string; username: string }> {
    const user = await this.upstream.callForGateway(aws.AdminGetUser, { userPoolId, username });
    if (isTypedError(user) || typeof user.username !== "string") return { username };
    const sub = user.userAttributes?.find(({ name }) => name === "sub")?.value;
    return { username: user.username, sub: sub ?? undefined };
  }
}

/** GetUser's errors for an invalid token; other errors do not concern the token. */
const sessionRevoked = new Set([
  "NOT_AUTHORIZED",
  "PASSWORD_RESET_REQUIRED",
  "USER_NOT_CONFIRMED",
  "USER_NOT_FOUND",
]);

const notConfirmed = () =>
  new AccessError("SERVICE_UNAVAILABLE", "The session cannot be confirmed at the moment. Try again later.");

export function orThrow<T extends object>(outcome: T | CognitoError): T {
  if (!isTypedError(outcome)) return outcome;
  const { code, message, requestId } = outcome;
  throw new GraphQLError(message, { extensions: { code, requestId } });
}
