/** Who is asking and what they may use; made once a request. */
import DataLoader from "dataloader";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { AccessError } from "./access/accessError";
import { type AccessLevel, type LevelRules, signedIn } from "./access/accessLevels";
import type { AuditTrail } from "./access/audit";
import type { BrowserSession, KeptFrom, Tokens } from "./access/browserSession";
import type { IdempotencyKeys, KeyedCall } from "./access/idempotency";
import { type AttemptLimits, attemptOf, type RateLimitResult, type RateLimits } from "./access/rateLimits";
import { bringsTokens, type RevocationList, type Timestamp } from "./access/revocationList";
import type { Sealer } from "./access/sealing";
import type { Principal, TokenVerifier } from "./access/tokens";
import type { InputOf, OutputOf } from "./cognito/cognito";
import { Semaphore } from "./cognito/semaphore";
import type { UserContext } from "./cognito/userContext";
import { type CognitoError, isTypedError } from "./graphql/errors/cognitoErrors";
import type { TypedCognito } from "./graphql/errors/errorMapping";
import type { Operation } from "./model/operations";
import * as aws from "./model/operations";
import { StoreUnavailable } from "./store/store";
import type { Telemetry } from "./telemetry";

/** What all requests share. */
export interface Services {
  cognito: TypedCognito;
  tokens: TokenVerifier;
  signIn: SignInSettings;
  rules: LevelRules;
  signOuts: RevocationList;
  rateLimits: RateLimits;
  idempotencyKeys: IdempotencyKeys;
  /** Whether administrators' and operators' sessions are looked up at Cognito before each of their fields. */
  checksSessions: boolean;
  audit: AuditTrail;
  /** Whether public fields keep to themselves who has an account. */
  hidesExistence: boolean;
  /** Calls to Cognito that one request may cause. */
  upstreamBudget: number;
  /** Hears of what is refused and how it ends. */
  observer: Telemetry;
}

export interface SignInSettings {
  /** Seals challenge tokens. */
  sealer: Sealer;
  /** How long a step of a sign-in may take: the app client's AuthSessionValidity. */
  sessionSeconds: number;
  /** What authenticator apps call the account's provider. */
  totpIssuer?: string;
}

export interface RequestInfo {
  requestId: string;
  log: Logger;
  /** The header, as it came. */
  authorization?: string;
  /** Where sessions are kept in cookies. */
  session?: BrowserSession;
  callerData?: () => UserContext;
}

/** Reads of one request that go to Cognito at the same time. */
const parallelReads = 10;

export class Context {
  readonly requestId: string;
  readonly log: Logger;
  private readonly authorization?: string;
  /** Where tokens are kept in cookies: they are in no answer. */
  readonly session?: BrowserSession;
  private readonly callerData?: () => UserContext;
  private verifying?: Promise<Verified>;
  private principal?: Principal;
  private calls = 0;
  /** When a step of a sign-in was sent last. */
  private sentAt?: Timestamp;
  private loader?: DataLoader<Read, Record<string, any> | CognitoError, string>;

  constructor(
    private readonly services: Services,
    { requestId, log, authorization, session, callerData: userContext }: RequestInfo,
  ) {
    this.requestId = requestId;
    this.log = log;
    this.authorization = authorization;
    this.session = session;
    this.callerData = userContext;
  }

  // Made when it is first needed: Apollo works on a copy of the context, and the loader has to belong to that.
  private get reads(): DataLoader<Read, Record<string, any> | CognitoError, string> {
    if (!this.loader) {
      const semaphore = new Semaphore(parallelReads);
      this.loader = new DataLoader(
        ([read]) =>
          semaphore.acquire(async () => [await this.call(read!.operation, read!.input, read!.since)]),
        { maxBatchSize: 1, cacheKeyFn: ({ operation, input }) => operation.name + JSON.stringify(input) },
      );
    }
    return this.loader;
  }

  get tenancy() {
    return this.services.cognito.tenancy;
  }

  get signIn(): SignInSettings {
    return this.services.signIn;
  }

  get hidesExistence(): boolean {
    return this.services.hidesExistence;
  }

  /** Of the caller, once one is admitted. */
  get username(): string | undefined {
    return this.principal?.username;
  }

  /** Of the caller's token, once one is admitted. */
  get groups(): ReadonlySet<string> {
    return this.principal?.groups ?? new Set();
  }

  /**
   * Throws a Refusal unless the caller may run the operation. The token is judged here, and only when it is needed.
   */
  async authorize(accessLevel: AccessLevel, operation: Operation): Promise<void> {
    if (!accessLevel.check) return;
    this.verifying ??= this.verify();
    const { principal, mayBeRevoked } = await this.verifying;
    if (mayBeRevoked && accessLevel !== signedIn)
      throw new AccessError(
        "SERVICE_UNAVAILABLE",
        "The session cannot be confirmed at the moment. Try again later.",
      );
    try {
      accessLevel.check(principal, this.services.rules, operation.name);
    } catch (refusal) {
      this.record(operation, {}, "FORBIDDEN", principal);
      throw refusal;
    }
    this.principal = principal;
  }

  /** Counts a try of a limited field: on the account that the input names, else the caller's own. */
  countAttempt(
    field: string,
    limits: AttemptLimits,
    input: Record<string, unknown>,
  ): Promise<RateLimitResult> {
    const { account = this.principal?.sub, ...said } = attemptOf(input);
    const address = this.callerData?.().ipAddress;
    return this.services.rateLimits.count(limits, { field, account, address, ...said });
  }

  /** Runs an operation, within the request's budget. Its deadline counts from `since`, or from now. */
  async call<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    since?: number,
  ): Promise<OutputOf<O> | CognitoError> {
    if (++this.calls > this.services.upstreamBudget) {
      this.record(operation, input, "UPSTREAM_BUDGET_EXCEEDED");
      throw new AccessError(
        "UPSTREAM_BUDGET_EXCEEDED",
        "The request asks for more than one request may. Ask for less at once.",
      );
    }
    const { requestId, log } = this;
    if (bringsTokens.has(operation.name)) this.sentAt = await this.services.signOuts.timestamp();
    const outcome = await this.services.cognito.call(operation, input, {
      requestId,
      log,
      accessToken: this.principal?.accessToken,
      callerData: this.callerData,
      since,
    });
    this.record(operation, input, isTypedError(outcome) ? outcome.code : "SUCCESS");
    return outcome;
  }

  /** Sends, unless the caller has sent the same under the same idempotency key before. */
  callOnce(
    about: Pick<KeyedCall, "key" | "field" | "operation" | "input">,
    send: () => Promise<Record<string, any> | CognitoError>,
  ): Promise<any> {
    const { requestId, principal } = this;
    return this.services.idempotencyKeys.call({ ...about, requestId, principal: principal?.sub }, send);
  }

  private record(operation: Operation, input: object, outcome: string, principal = this.principal): void {
    const { requestId } = this;
    this.services.audit.record({
      operation: operation.name,
      input: input as Record<string, unknown>,
      principal,
      requestId,
      outcome,
    });
  }

  /** Reads once, however often and in however many places the request asks for it. */
  async read<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    since?: number,
  ): Promise<OutputOf<O> | CognitoError> {
    return (await this.reads.load({ operation, input, since })) as OutputOf<O> | CognitoError;
  }

  /** For a field below the root: a read that fails is an error of that field alone. */
  async readOrThrow<O extends Operation>(
    accessLevel: AccessLevel,
    operation: O,
    input: InputOf<O>,
  ): Promise<OutputOf<O>> {
    await this.authorize(accessLevel, operation);
    return orThrow(await this.read(operation, input));
  }

  /** After a write, what was read before may no longer be so. */
  forgetReads(): void {
    this.loader?.clearAll();
  }

  /** Whose token came along, to be signed out: a field for anyone may still be about the caller. */
  async optionalPrincipal(): Promise<Principal | undefined> {
    const token = this.session ? this.session.accessToken : bearer(this.authorization);
    return token ? this.services.tokens.principalToSignOut(token).catch(() => undefined) : undefined;
  }

  /** Hands tokens to the client, or keeps them in its cookies; there they are in no answer. */
  deliverTokens<T extends Tokens>(tokens: T, from: KeptFrom): T | null {
    if (!this.session) return tokens;
    this.session.keep(tokens, from);
    return null;
  }

  /** Of a sign-in: it may come after a sign-out of the same minute. */
  async recordSignIn({ accessToken }: Tokens): Promise<void> {
    const principal = await this.services.tokens.verifiedPrincipal(accessToken).catch(() => undefined);
    if (principal && this.sentAt) await this.services.signOuts.recordSignIn(principal, this.sentAt);
  }

  get signOuts(): RevocationList {
    return this.services.signOuts;
  }

  /**
   * For administrators and operators, where the switch is on: asks Cognito whether the token is still good. A session
   * that was revoked by its id cannot be told from the token.
   */
  async requireActiveSession(accessLevel: AccessLevel): Promise<void> {
    const { accessToken, username } = this.principal ?? {};
    if (!this.services.checksSessions || !accessToken || username === undefined) return;
    if (accessLevel.name !== "admin" && accessLevel.name !== "operator") return;
    const { requestId, log } = this;
    const response = await this.services.cognito.call(aws.GetUser, {}, { requestId, log, accessToken });
    if (!isTypedError(response)) return;
    throw sessionRevoked.has(response.code)
      ? new AccessError("UNAUTHENTICATED", "The session is over. Sign in again.")
      : new AccessError(
          "SERVICE_UNAVAILABLE",
          "The session cannot be confirmed at the moment. Try again later.",
        );
  }

  /** The person behind a name or an alias; a read of the gateway's own. As given, when it tells nothing. */
  async subjectNamed(userPoolId: string, given: string): Promise<{ sub?: string; username: string }> {
    const { requestId, log } = this;
    const input = { userPoolId, username: given };
    const user = await this.services.cognito.call(aws.AdminGetUser, input, { requestId, log });
    if (isTypedError(user) || typeof user.username !== "string") return { username: given };
    const sub = user.userAttributes?.find(({ name }) => name === "sub")?.value;
    return { username: user.username, sub: sub ?? undefined };
  }

  private async verify(): Promise<Verified> {
    const principal = await (this.session ? this.principalOfSession(this.session) : this.principalOfHeader());
    try {
      if (!(await this.services.signOuts.isRevoked(principal))) return { principal, mayBeRevoked: false };
    } catch (cause) {
      if (cause instanceof StoreUnavailable) return { principal, mayBeRevoked: true };
      throw cause;
    }
    this.session?.clear();
    this.services.observer.tokenRejected("signed_out");
    throw new AccessError("UNAUTHENTICATED", "The session is over: it was signed out. Sign in again.");
  }

  private async principalOfHeader(): Promise<Principal> {
    const token = bearer(this.authorization);
    if (!token)
      throw new AccessError(
        "UNAUTHENTICATED",
        "Sign in first: this needs an access token, as `Authorization: Bearer …`.",
      );
    return this.services.tokens.verifiedPrincipal(token);
  }

  private async principalOfSession(session: BrowserSession): Promise<Principal> {
    if (this.authorization !== undefined)
      throw new AccessError("UNAUTHENTICATED", "Sessions are kept in cookies here: send no Authorization.");
    const { requestId, log, services } = this;
    return session.principal((renewable) =>
      services.cognito.call(aws.GetTokensFromRefreshToken, { ...renewable }, { requestId, log }),
    );
  }
}

/** What GetUser says of a token that is no longer good; anything else says nothing of it. */
const sessionRevoked = new Set([
  "NOT_AUTHORIZED",
  "PASSWORD_RESET_REQUIRED",
  "USER_NOT_CONFIRMED",
  "USER_NOT_FOUND",
]);

const bearer = (authorization: string | undefined) => authorization?.match(/^Bearer +(\S+)$/i)?.[1];

interface Verified {
  principal: Principal;
  /**
   * Whether a sign-out on another instance cannot be ruled out. What users do with their own account, Cognito judges by
   * the same token; what administrators do is the gateway's to judge, so they are refused.
   */
  mayBeRevoked: boolean;
}

interface Read {
  operation: Operation;
  input: Record<string, unknown>;
  since?: number;
}

export function orThrow<T extends object>(outcome: T | CognitoError): T {
  if (!isTypedError(outcome)) return outcome;
  const { code, message, requestId } = outcome;
  throw new GraphQLError(message, { extensions: { code, requestId } });
}
