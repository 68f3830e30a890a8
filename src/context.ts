/** What the resolvers of one request use: who calls, the way to Cognito, the browser's session. */
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { Audience, Rules } from "./access/audience";
import { signedIn } from "./access/audience";
import { Authentication, type AuthenticationServices } from "./access/authentication";
import type { BrowserSession, KeptFrom, Tokens } from "./access/browserSession";
import type { IdempotencyKeys, KeyedCall } from "./access/idempotency";
import { attemptIn, type Counted, type Limits, type RateLimits } from "./access/limits";
import { Refusal } from "./access/refusal";
import type { Person } from "./access/signOuts";
import type { Caller } from "./access/tokens";
import type { CallerData } from "./cognito/callerData";
import type { InputOf, OutputOf } from "./cognito/cognito";
import { type CognitoError, isTypedError } from "./graphql/errors/cognitoErrors";
import type { Operation } from "./model/operations";
import * as aws from "./model/operations";
import type { SignInService } from "./signIn/signInService";
import { UpstreamClient, type UpstreamServices } from "./upstream";

/** What all requests share. */
export interface Services extends AuthenticationServices, UpstreamServices {
  signIn: SignInService;
  rules: Rules;
  limits: RateLimits;
  idempotencyKeys: IdempotencyKeys;
  /** Whether administrators' and operators' sessions are looked up at Cognito before each of their fields. */
  checksSessions: boolean;
  /** Whether public fields keep to themselves who has an account. */
  hidesExistence: boolean;
}

export interface RequestFacts {
  requestId: string;
  log: Logger;
  /** The header, as it came. */
  authorization?: string;
  /** Where sessions are kept in cookies. */
  session?: BrowserSession;
  callerData?: () => CallerData;
}

export class Context {
  readonly requestId: string;
  readonly log: Logger;
  readonly upstream: UpstreamClient;
  /** Where tokens are kept in cookies: they are in no response. */
  readonly session?: BrowserSession;
  private readonly authentication: Authentication;
  private readonly callerData?: () => CallerData;
  /** Shared by the copies that Apollo makes of a context. */
  private readonly authorized: { principal?: Caller; confirmation?: Promise<void> } = {};

  constructor(
    private readonly services: Services,
    { requestId, log, authorization, session, callerData }: RequestFacts,
  ) {
    this.requestId = requestId;
    this.log = log;
    this.session = session;
    this.callerData = callerData;
    const { authorized } = this;
    const upstream = new UpstreamClient(services, {
      requestId,
      log,
      callerData,
      principal: () => authorized.principal,
    });
    this.upstream = upstream;
    this.authentication = new Authentication(services, { authorization, session }, (renewable) =>
      upstream.callForGateway(aws.GetTokensFromRefreshToken, { ...renewable }),
    );
  }

  get tenancy() {
    return this.services.cognito.tenancy;
  }

  get signIn(): SignInService {
    return this.services.signIn;
  }

  get hidesExistence(): boolean {
    return this.services.hidesExistence;
  }

  /** Of the caller, once authorized. */
  get username(): string | undefined {
    return this.authorized.principal?.username;
  }

  /** Of the caller's token, once authorized. */
  get groups(): ReadonlySet<string> {
    return this.authorized.principal?.groups ?? new Set();
  }

  /**
   * Throws a Refusal unless the caller may run all of the operations and, for administrators and operators where the
   * switch is on, Cognito confirms the session: a session that was revoked by its id cannot be told from the token.
   * A root field has the session confirmed anew; a field below one relies on what its root field was told.
   */
  async authorize(
    level: Audience,
    operations: readonly Operation[],
    { isBelowRoot = false }: { isBelowRoot?: boolean } = {},
  ): Promise<void> {
    if (!level.check) return;
    const { principal, mayBeSignedOut } = await this.authentication.required();
    if (mayBeSignedOut && level !== signedIn) throw notConfirmed();
    for (const operation of operations) this.check(level, principal, operation);
    this.authorized.principal = principal;
    if (!this.services.checksSessions || principal.username === undefined) return;
    if (level.name !== "admin" && level.name !== "operator") return;
    const known = isBelowRoot ? this.authorized.confirmation : undefined;
    this.authorized.confirmation = known ?? this.confirmSession();
    await this.authorized.confirmation;
  }

  private check(level: Audience, principal: Caller, operation: Operation): void {
    try {
      level.check?.(principal, this.services.rules, operation.name);
    } catch (refusal) {
      this.upstream.audit(operation, {}, "FORBIDDEN", principal);
      throw refusal;
    }
  }

  private async confirmSession(): Promise<void> {
    const user = await this.upstream.callForGateway(aws.GetUser, {});
    if (!isTypedError(user)) return;
    throw sessionIsOver.has(user.code)
      ? new Refusal("UNAUTHENTICATED", "The session is over. Sign in again.")
      : notConfirmed();
  }

  /** The caller whose token came along: a field for anyone may still be about them. */
  optionalPrincipal(): Promise<Caller | undefined> {
    return this.authentication.optionalPrincipal();
  }

  /** Counts a try of a limited field: on the account that the input names, else the caller's own. */
  count(field: string, limits: Limits, input: Record<string, unknown>): Promise<Counted> {
    const { account = this.authorized.principal?.sub, ...attempt } = attemptIn(input);
    const address = this.callerData?.().ipAddress;
    return this.services.limits.count(limits, { field, account, address, ...attempt });
  }

  /** Sends, unless the caller has sent the same under the same idempotency key before. */
  once(
    about: Pick<KeyedCall, "key" | "field" | "operation" | "input">,
    send: () => Promise<Record<string, any> | CognitoError>,
  ): Promise<Record<string, any> | CognitoError> {
    const { requestId } = this;
    const caller = this.authorized.principal?.sub;
    return this.services.idempotencyKeys.call({ ...about, requestId, caller }, send);
  }

  /** For a field below the root: a read that fails is an error of that field alone. */
  async readOrThrow<O extends Operation>(
    level: Audience,
    operation: O,
    input: InputOf<O>,
  ): Promise<OutputOf<O>> {
    await this.authorize(level, [operation], { isBelowRoot: true });
    return orThrow(await this.upstream.read(operation, input));
  }

  /** Hands tokens to the client, or keeps them in its cookies; there they are in no response. */
  deliverTokens<T extends Tokens>(tokens: T, from: KeptFrom): T | null {
    if (!this.session) return tokens;
    this.session.keep(tokens, from);
    return null;
  }

  /** The tokens of a sign-in are valid although the user was signed out everywhere in the same minute, before it. */
  async recordSignIn({ accessToken }: Tokens): Promise<void> {
    const sentAt = this.upstream.signInSentAt;
    const caller = await this.services.tokens.verifiedCaller(accessToken).catch(() => undefined);
    if (caller && sentAt) await this.services.signOuts.begin(caller, sentAt);
  }

  /** Refuses the tokens of one sign-in from now on. */
  revokeSession(principal: Caller): Promise<void> {
    return this.services.signOuts.endSession(principal);
  }

  /** Refuses all tokens that a person has by now. */
  revokeSessions(person: Person): Promise<void> {
    return this.services.signOuts.endAll(person);
  }

  /** Clears the browser's cookies; a request that was sent with the same ones renews nothing any more. */
  async endBrowserSession(): Promise<void> {
    await this.session?.end(this.requestId);
  }

  /** The person behind a name or an alias, as Cognito knows them; the name as given where Cognito does not say. */
  async personNamed(userPoolId: string, given: string): Promise<{ sub?: string; username: string }> {
    const user = await this.upstream.callForGateway(aws.AdminGetUser, { userPoolId, username: given });
    if (isTypedError(user) || typeof user.username !== "string") return { username: given };
    const sub = user.userAttributes?.find(({ name }) => name === "sub")?.value;
    return { username: user.username, sub: sub ?? undefined };
  }
}

/** What GetUser says of a token that is no longer valid; anything else says nothing of it. */
const sessionIsOver = new Set([
  "NOT_AUTHORIZED",
  "PASSWORD_RESET_REQUIRED",
  "USER_NOT_CONFIRMED",
  "USER_NOT_FOUND",
]);

const notConfirmed = () =>
  new Refusal("SERVICE_UNAVAILABLE", "The session cannot be confirmed at the moment. Try again later.");

export function orThrow<T extends object>(outcome: T | CognitoError): T {
  if (!isTypedError(outcome)) return outcome;
  const { code, message, requestId } = outcome;
  throw new GraphQLError(message, { extensions: { code, requestId } });
}
