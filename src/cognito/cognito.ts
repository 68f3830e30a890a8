/** The Cognito client: runs operations from an input with GraphQL names to an outcome, which is plain data. */
import { setTimeout } from "node:timers/promises";
import { SpanKind } from "@opentelemetry/api";
import type { Logger } from "pino";
import type { Operation } from "../model/operations";
import { type AttemptOutcome, noTelemetry, type Telemetry } from "../telemetry/events";
import { traced } from "../telemetry/tracing";
import { isServiceFailure, isThrottle, notImplemented, rejectsGateway } from "./exceptionKinds";
import { codeOf, type Outcome } from "./outcome";
import { type PreparedRequest, prepare } from "./preparedRequest";
import { Bulkheads, type Rejected } from "./resilience/bulkheads";
import type { Judgement } from "./resilience/circuitBreaker";
import { Deadline, type Deadlines } from "./resilience/deadline";
import { unlimited } from "./resilience/quotas";
import { evidence } from "./resilience/reconcile";
import { backoffMs, maxAttempts, RetryBudget } from "./resilience/retries";
import { type ExceptionResponse, readResponse, type Success, type Unreadable } from "./transport/response";
import { RequestNotSent, SigningFailed, type Transport } from "./transport/transport";
import type { UserContext } from "./userContext";
import type { UserPoolScope } from "./userPoolScope";

export interface CognitoOptions {
  scope: UserPoolScope;
  deadlines: Deadlines;
  /** False leaves the check of AWS's constraints to Cognito. */
  checkConstraints: boolean;
  /** Limits for each quota category; without them nothing is limited. */
  bulkheads?: Bulkheads;
  random?: () => number;
  /** Receives an event for every call and attempt. */
  telemetry?: Telemetry;
}

/** Data of the request that causes a call. */
export interface CallOptions {
  requestId: string;
  log: Logger;
  /** Passed to operations that act for a signed-in user. */
  accessToken?: string;
  /** Passed to threat protection. */
  userContext?: () => UserContext;
  /** The start of the deadline (a value of performance.now()). Default: now. */
  since?: number;
}

export type InputOf<O extends Operation> = (O["request"] extends new () => infer Input
  ? Partial<Input>
  : object) &
  Record<string, unknown>;
export type OutputOf<O extends Operation> = (O["response"] extends new () => infer Output ? Output : object) &
  Record<string, any>;

/** One call, from its preparation to its outcome. */
interface Running {
  request: PreparedRequest;
  log: Logger;
  deadline: Deadline;
}

/** The result of one attempt. */
type Tried = Success | ExceptionResponse | Unreadable | { kind: "not_sent" | "lost"; cause: Error };
type Failed = Exclude<Tried, Success> | Rejected;

/** Poll interval while draining calls in progress. */
const lookEveryMs = 10;

const spanOfACall = {
  kind: SpanKind.CLIENT,
  attributes: { "rpc.system": "aws-api", "rpc.service": "CognitoIdentityProvider" },
};

export class Cognito {
  private readonly retryBudget = new RetryBudget();
  private readonly telemetry: Telemetry;
  private readonly bulkheads: Bulkheads;
  private callsInFlight = 0;
  private shutdownDeadline?: number;

  constructor(
    private readonly transport: Transport,
    private readonly options: CognitoOptions,
  ) {
    this.telemetry = options.telemetry ?? noTelemetry;
    this.bulkheads = options.bulkheads ?? new Bulkheads(unlimited, { circuitBreaker: false });
  }

  get scope(): UserPoolScope {
    return this.options.scope;
  }

  /**
   * Runs one operation: adds the gateway's own members, checks, sends, and returns the outcome. Every result of Cognito
   * or the connection is an outcome; none is thrown.
   */
  call<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    options: CallOptions,
  ): Promise<Outcome<OutputOf<O>>> {
    return traced(
      operation.name,
      spanOfACall,
      () => this.callUntraced(operation, input, options),
      (outcome) => ({ "rpc.method": operation.name, "cognito.outcome": codeOf(operation, outcome) }),
    );
  }

  private async callUntraced<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    options: CallOptions,
  ): Promise<Outcome<OutputOf<O>>> {
    const deadline = Deadline.for(operation, this.options.deadlines, {
      since: options.since,
      shutdownDeadline: this.shutdownDeadline,
    });
    // A number, because a set of calls would keep dead responses alive for the garbage collector.
    this.callsInFlight++;
    try {
      const outcome = await this.run(operation, input, options, deadline);
      this.telemetry.operationCompleted(
        operation.name,
        codeOf(operation, outcome),
        deadline.elapsedMs / 1_000,
      );
      return outcome as Outcome<OutputOf<O>>;
    } finally {
      deadline.clear();
      this.callsInFlight--;
    }
  }

  /** From now on, no call runs past the latest deadline of the calls in progress, not even one that follows another. */
  shutDown(): void {
    this.shutdownDeadline ??= performance.now() + Math.max(...Object.values(this.options.deadlines));
  }

  /** An operation completes even if its caller has disconnected, so that its outcome is recorded. */
  async close(): Promise<void> {
    this.shutDown();
    while (this.callsInFlight > 0) await setTimeout(lookEveryMs);
    await this.transport.close();
  }

  private run(
    operation: Operation,
    input: object,
    options: CallOptions,
    deadline: Deadline,
  ): Promise<Outcome> {
    const { scope, checkConstraints } = this.options;
    const { accessToken, userContext, log } = options;
    const request = prepare(operation, input, { scope, checkConstraints, accessToken, userContext });
    return Array.isArray(request)
      ? Promise.resolve({ kind: "invalid", violations: request })
      : this.send({ request, log, deadline });
  }

  private async send(running: Running): Promise<Outcome> {
    this.retryBudget.earn();
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.attempt(running);
      if (outcome.kind === "success") return outcome;
      const tryAgain =
        attempt < maxAttempts && mayRepeat(running.request.operation, outcome) && this.retryBudget.spend();
      const wait = Math.max(backoffMs(attempt, this.options.random ?? Math.random), retryAfterMs(outcome));
      if (!tryAgain || !(await running.deadline.wait(wait))) return this.conclude(running, outcome, attempt);
    }
  }

  private attempt(running: Running): Promise<Success | Failed> {
    const { request, deadline } = running;
    const { operation, userPoolId } = request;
    return this.bulkheads.run<Tried>({
      operation: operation.name,
      userPoolId,
      deadline,
      work: () => this.sendOnce(running),
      judge,
    });
  }

  private async sendOnce({ request, deadline }: Running): Promise<Tried> {
    const { body, responseSerializer } = request;
    const { name, signed } = request.operation;
    let outcome: Tried;
    try {
      outcome = readResponse(
        responseSerializer,
        await this.transport.send({ operation: name, signed, body, signal: deadline.signal }),
      );
    } catch (error) {
      outcome = { kind: error instanceof RequestNotSent ? "not_sent" : "lost", cause: error as Error };
    }
    this.telemetry.attemptCompleted(name, outcomeLabel(outcome));
    return outcome;
  }

  /** The outcome if no attempt succeeded, and its log line. */
  private async conclude(running: Running, failure: Failed, attempts: number): Promise<Outcome> {
    const { request } = running;
    const { operation } = request;
    const awsRequestId = "awsRequestId" in failure ? failure.awsRequestId : undefined;
    const log = running.log.child({ operation: operation.name, attempts, awsRequestId });
    if (failure.kind === "rejected") {
      log.warn({ reason: failure.reason }, "Cognito was not called");
      return failure;
    }
    const details =
      "cause" in failure
        ? { reason: failure.cause.message }
        : { status: failure.status, exception: failure.kind === "refused" ? failure.exception : undefined };
    if (failure.kind === "refused" && !isServiceFailure(operation, failure)) {
      // InternalErrorException means that Cognito failed, not that it did nothing.
      const mayHaveHappened = failure.status >= 500 && failure.status !== notImplemented;
      if (!mayHaveHappened || !(await this.happened(running))) {
        const { input, redaction } = request;
        return {
          ...failure,
          textForCaller: redaction.visible(failure.text),
          textForLog: redaction.logged(failure.text),
          input,
          attempts,
        };
      }
      log.warn(details, "Cognito failed; a read shows that the write succeeded");
      return { kind: "success", output: {} };
    }
    if (failure.kind === "not_sent" || operation.effect === "read") {
      log.error(
        details,
        failure.kind === "not_sent" ? "Cognito was unreachable" : "Cognito's response to a read was lost",
      );
      return { kind: "unavailable" };
    }
    if (await this.happened(running)) {
      log.warn(details, "Cognito's response was lost; a read shows that the write succeeded");
      return { kind: "success", output: {} };
    }
    log.error(details, "Cognito's response was lost; the outcome is unknown");
    return { kind: "unknown" };
  }

  private async happened(running: Running): Promise<boolean> {
    const { request, deadline } = running;
    const proof = evidence[request.operation.name];
    if (!proof || deadline.passed) return false;
    const state = await this.send({ ...running, request: request.read(proof.read) });
    return state.kind === "success" && proof.proves(state.output);
  }
}

/**
 * A write is retried only with proof that it was not executed: it never left, or AWS throttled it. A read may be
 * retried after any connection error. A decision of Cognito is final, because each attempt counts against a limit.
 */
function mayRepeat(operation: Operation, failure: Failed): boolean {
  if (failure.kind === "rejected") return false;
  if (failure.kind === "not_sent") return true;
  if (failure.kind === "refused" && isThrottle(failure)) return true;
  if (operation.effect === "write") return false;
  return failure.kind !== "refused" || (failure.status >= 500 && failure.status !== notImplemented);
}

function outcomeLabel(outcome: Tried): AttemptOutcome {
  if (outcome.kind !== "refused") return outcome.kind;
  if (isThrottle(outcome)) return "throttled";
  return rejectsGateway(outcome) ? "gateway_refused" : "refused";
}

/** Whether the connection to Cognito works. Missing credentials do not count. */
function judge(outcome: Tried): Judgement {
  if (outcome.kind === "success" || outcome.kind === "refused") return "answered";
  return "cause" in outcome && outcome.cause instanceof SigningFailed ? "none" : "fault";
}

const retryAfterMs = (failure: Failed) =>
  failure.kind === "refused" ? (failure.retryAfterSeconds ?? 0) * 1_000 : 0;
