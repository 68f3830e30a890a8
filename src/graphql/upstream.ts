/** The calls of one request to Cognito. Each call counts against the request's budget and is audited. */
import DataLoader from "dataloader";
import type { Logger } from "pino";
import { AccessError } from "../auth/accessError";
import type { Principal } from "../auth/principal";
import { type RevocationList, type Timestamp, tokenOperations } from "../auth/revocationList";
import type { Cognito, InputOf, OutputOf } from "../cognito/cognito";
import { Semaphore } from "../cognito/resilience/semaphore";
import type { UserContext } from "../cognito/userContext";
import type { Operation } from "../model/operations";
import type { AuditTrail } from "../protection/audit";
import { type CognitoError, isTypedError } from "./errors/cognitoErrors";
import { conclude } from "./errors/errorMapping";

export interface UpstreamServices {
  cognito: Cognito;
  audit: AuditTrail;
  revocations: RevocationList;
  /** Maximum of calls to Cognito for one request. */
  upstreamBudget: number;
}

export interface UpstreamRequest {
  requestId: string;
  log: Logger;
  userContext?: () => UserContext;
  /** The caller whose access token is sent, after authorization. */
  principal(): Principal | undefined;
}

/** Concurrent reads of one request. */
const parallelReads = 10;

export class UpstreamClient {
  private calls = 0;
  private loader?: DataLoader<Read, Record<string, any> | CognitoError, string>;
  /** The time of the last sign-in step. */
  signInSentAt?: Timestamp;

  constructor(
    private readonly services: UpstreamServices,
    private readonly request: UpstreamRequest,
  ) {}

  /**
   * Runs a field's operation. The deadline counts from `since` or from now. Beyond the budget it throws a Refusal and
   * sends nothing.
   */
  async call<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    since?: number,
  ): Promise<OutputOf<O> | CognitoError> {
    if (this.calls >= this.services.upstreamBudget) {
      this.audit(operation, input, "UPSTREAM_BUDGET_EXCEEDED");
      throw new AccessError(
        "UPSTREAM_BUDGET_EXCEEDED",
        "The request needs too many calls to Cognito. Split it into several requests.",
      );
    }
    return this.send(operation, input, since);
  }

  /**
   * Runs an operation that the gateway needs before a field's own: it confirms or renews the session, or looks up a
   * user. It counts against the budget, and runs even if the budget is exhausted. So a field fails only at its own call
   * and never half-way, and requests that share a renewal do not depend on the budget of the one that sends it.
   */
  callForGateway<O extends Operation>(operation: O, input: InputOf<O>): Promise<OutputOf<O> | CognitoError> {
    return this.send(operation, input);
  }

  /** Reads once for each request, however many fields need the data. */
  async read<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    since?: number,
  ): Promise<OutputOf<O> | CognitoError> {
    return (await this.reads.load({ operation, input, since })) as OutputOf<O> | CognitoError;
  }

  /** Discards earlier reads, which a write may have made stale. */
  forgetReads(): void {
    this.loader?.clearAll();
  }

  audit(operation: Operation, input: object, outcome: string, principal = this.request.principal()): void {
    this.services.audit.record({
      operation: operation.name,
      input: input as Record<string, unknown>,
      principal,
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
    const { requestId, log, userContext } = this.request;
    const { cognito, revocations } = this.services;
    if (tokenOperations.has(operation.name)) this.signInSentAt = await revocations.timestamp();
    const accessToken = this.request.principal()?.accessToken;
    const caller = { requestId, log, accessToken, userContext, since };
    const outcome = conclude(operation, await cognito.call(operation, input, caller), caller);
    this.audit(operation, input, isTypedError(outcome) ? outcome.code : "SUCCESS");
    return outcome;
  }

  /** Caches reads and never batches them: Cognito has no operation that reads several objects. */
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
