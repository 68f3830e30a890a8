/** Who is asking and what they may use; made once a request. */
import DataLoader from "dataloader";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { Audience, Rules } from "./access/audience";
import type { AuditTrail } from "./access/audit";
import { Refusal } from "./access/refusal";
import type { Sealer } from "./access/sealing";
import type { Caller, TokenVerifier } from "./access/tokens";
import type { CallerData } from "./cognito/callerData";
import type { Cognito, InputOf, OutputOf } from "./cognito/cognito";
import { type CognitoError, isTypedError } from "./cognito/errors";
import type { Operation } from "./model/operations";

/** What all requests share. */
export interface Services {
  cognito: Cognito;
  tokens: TokenVerifier;
  signIn: SignInFacts;
  rules: Rules;
  audit: AuditTrail;
  /** Whether public fields keep to themselves who has an account. */
  hidesExistence: boolean;
  /** Calls to Cognito that one request may cause. */
  upstreamBudget: number;
}

export interface SignInFacts {
  /** Seals challenge tokens. */
  sealer: Sealer;
  /** How long a step of a sign-in may take: the app client's AuthSessionValidity. */
  sessionSeconds: number;
  /** What authenticator apps call the account's provider. */
  totpIssuer?: string;
}

export interface RequestFacts {
  requestId: string;
  log: Logger;
  /** The header, as it came. */
  authorization?: string;
  callerData?: CallerData;
}

/** Reads of one request that go to Cognito at the same time. */
const parallelReads = 10;

export class Context {
  readonly requestId: string;
  readonly log: Logger;
  private readonly authorization?: string;
  private readonly callerData?: CallerData;
  private verifying?: Promise<Caller>;
  private caller?: Caller;
  private calls = 0;
  private loader?: DataLoader<Read, Record<string, any> | CognitoError, string>;

  constructor(
    private readonly services: Services,
    { requestId, log, authorization, callerData }: RequestFacts,
  ) {
    this.requestId = requestId;
    this.log = log;
    this.authorization = authorization;
    this.callerData = callerData;
  }

  // Made when it is first needed: Apollo works on a copy of the context, and the loader has to belong to that.
  private get reads(): DataLoader<Read, Record<string, any> | CognitoError, string> {
    if (!this.loader) {
      const turns = new Turns(parallelReads);
      this.loader = new DataLoader(
        ([read]) => turns.take(async () => [await this.call(read!.operation, read!.input)]),
        { maxBatchSize: 1, cacheKeyFn: ({ operation, input }) => operation.name + JSON.stringify(input) },
      );
    }
    return this.loader;
  }

  get tenancy() {
    return this.services.cognito.tenancy;
  }

  get signIn(): SignInFacts {
    return this.services.signIn;
  }

  get hidesExistence(): boolean {
    return this.services.hidesExistence;
  }

  /** Of the caller, once one is admitted. */
  get username(): string | undefined {
    return this.caller?.username;
  }

  /**
   * Throws a Refusal unless the caller may run the operation. The token is judged here, and only when it is needed.
   */
  async admit(audience: Audience, operation: Operation): Promise<void> {
    if (!audience.check) return;
    this.verifying ??= this.verify();
    const caller = await this.verifying;
    try {
      audience.check(caller, this.services.rules, operation.name);
    } catch (refusal) {
      this.record(operation, {}, "FORBIDDEN", caller);
      throw refusal;
    }
    this.caller = caller;
  }

  /** Runs an operation, within the request's budget. */
  async call<O extends Operation>(operation: O, input: InputOf<O>): Promise<OutputOf<O> | CognitoError> {
    if (++this.calls > this.services.upstreamBudget) {
      this.record(operation, input, "UPSTREAM_BUDGET_EXCEEDED");
      throw new Refusal(
        "UPSTREAM_BUDGET_EXCEEDED",
        "The request asks for more than one request may. Ask for less at once.",
      );
    }
    const { requestId, log } = this;
    const outcome = await this.services.cognito.call(operation, input, {
      requestId,
      log,
      accessToken: this.caller?.accessToken,
      callerData: this.callerData,
    });
    this.record(operation, input, isTypedError(outcome) ? outcome.code : "SUCCESS");
    return outcome;
  }

  private record(operation: Operation, input: object, outcome: string, caller = this.caller): void {
    const { requestId } = this;
    this.services.audit.record({
      operation: operation.name,
      input: input as Record<string, unknown>,
      caller,
      requestId,
      outcome,
    });
  }

  /** Reads once, however often and in however many places the request asks for it. */
  async read<O extends Operation>(operation: O, input: InputOf<O>): Promise<OutputOf<O> | CognitoError> {
    return (await this.reads.load({ operation, input })) as OutputOf<O> | CognitoError;
  }

  /** For a field below the root: a read that fails is an error of that field alone. */
  async readOrThrow<O extends Operation>(
    audience: Audience,
    operation: O,
    input: InputOf<O>,
  ): Promise<OutputOf<O>> {
    await this.admit(audience, operation);
    return orThrow(await this.read(operation, input));
  }

  /** After a write, what was read before may no longer be so. */
  forgetReads(): void {
    this.reads.clearAll();
  }

  private async verify(): Promise<Caller> {
    const token = this.authorization?.match(/^Bearer +(\S+)$/i)?.[1];
    if (!token)
      throw new Refusal(
        "UNAUTHENTICATED",
        "Sign in first: this needs an access token, as `Authorization: Bearer …`.",
      );
    return this.services.tokens.verifiedCaller(token);
  }
}

interface Read {
  operation: Operation;
  input: Record<string, unknown>;
}

export function orThrow<T extends object>(outcome: T | CognitoError): T {
  if (!isTypedError(outcome)) return outcome;
  const { code, message, requestId } = outcome;
  throw new GraphQLError(message, { extensions: { code, requestId } });
}

/** Lets a few run at a time; the others wait for their turn. */
class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atOnce: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running++;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
