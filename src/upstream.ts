/** A request's one way to Cognito: every call of the request counts against its budget and is audited. */
import DataLoader from "dataloader";
import type { Logger } from "pino";
import type { AuditTrail } from "./access/audit";
import { Refusal } from "./access/refusal";
import { bringsTokens, type Moment, type SignOuts } from "./access/signOuts";
import type { Caller } from "./access/tokens";
import type { CallerData } from "./cognito/callerData";
import type { Cognito, InputOf, OutputOf } from "./cognito/cognito";
import { Semaphore } from "./cognito/semaphore";
import { type CognitoError, isTypedError } from "./graphql/errors/cognitoErrors";
import { conclude } from "./graphql/errors/errorMapping";
import type { Operation } from "./model/operations";

export interface UpstreamServices {
  cognito: Cognito;
  audit: AuditTrail;
  signOuts: SignOuts;
  /** Calls to Cognito that one request may cause. */
  upstreamBudget: number;
}

export interface UpstreamRequest {
  requestId: string;
  log: Logger;
  callerData?: () => CallerData;
  /** Whose access token goes along, once one is authorized. */
  principal(): Caller | undefined;
}

/** Reads of one request that go to Cognito at the same time. */
const parallelReads = 10;

export class UpstreamClient {
  private calls = 0;
  private loader?: DataLoader<Read, Record<string, any> | CognitoError, string>;
  /** When a step of a sign-in was sent last. */
  signInSentAt?: Moment;

  constructor(
    private readonly services: UpstreamServices,
    private readonly request: UpstreamRequest,
  ) {}

  /**
   * Runs an operation that a field of the request is about. Its deadline counts from `since`, or from now. Beyond the
   * budget it throws a Refusal, and nothing is sent.
   */
  async call<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    since?: number,
  ): Promise<OutputOf<O> | CognitoError> {
    if (this.calls >= this.services.upstreamBudget) {
      this.audit(operation, input, "UPSTREAM_BUDGET_EXCEEDED");
      throw new Refusal(
        "UPSTREAM_BUDGET_EXCEEDED",
        "The request asks for more than one request may. Ask for less at once.",
      );
    }
    return this.send(operation, input, since);
  }

  /**
   * Runs an operation that the gateway needs before a field's own: it confirms or renews the session, or finds the
   * person behind a name. It takes a call from the budget, so that less is left for the fields, and is sent also when
   * nothing is left: a field fails by its own call and never half-way, and requests that share a renewal do not depend
   * on the budget of the one that sends it.
   */
  callForGateway<O extends Operation>(operation: O, input: InputOf<O>): Promise<OutputOf<O> | CognitoError> {
    return this.send(operation, input);
  }

  /** Reads once, however often and in however many places the request asks for it. */
  async read<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    since?: number,
  ): Promise<OutputOf<O> | CognitoError> {
    return (await this.reads.load({ operation, input, since })) as OutputOf<O> | CognitoError;
  }

  /** After a write, what was read before may no longer be so. */
  forgetReads(): void {
    this.loader?.clearAll();
  }

  audit(operation: Operation, input: object, outcome: string, caller = this.request.principal()): void {
    this.services.audit.record({
      operation: operation.name,
      input: input as Record<string, unknown>,
      caller,
      requestId: this.request.requestId,
      outcome,
    });
  }

  private async send<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    since?: number,
  ): Promise<OutputOf<O> | CognitoError> {
    this.calls++;
    const { requestId, log, callerData } = this.request;
    const { cognito, signOuts } = this.services;
    if (bringsTokens.has(operation.name)) this.signInSentAt = await signOuts.moment();
    const accessToken = this.request.principal()?.accessToken;
    const caller = { requestId, log, accessToken, callerData, since };
    const outcome = conclude(operation, await cognito.call(operation, input, caller), caller);
    this.audit(operation, input, isTypedError(outcome) ? outcome.code : "SUCCESS");
    return outcome;
  }

  /** Remembers reads and never batches them: Cognito has no operation that reads several things. */
  private get reads(): DataLoader<Read, Record<string, any> | CognitoError, string> {
    if (!this.loader) {
      const semaphore = new Semaphore(parallelReads);
      this.loader = new DataLoader(
        ([read]) => semaphore.run(async () => [await this.call(read!.operation, read!.input, read!.since)]),
        { maxBatchSize: 1, cacheKeyFn: ({ operation, input }) => operation.name + JSON.stringify(input) },
      );
    }
    return this.loader;
  }
}

interface Read {
  operation: Operation;
  input: Record<string, unknown>;
  since?: number;
}
