/** The service layer: the one way to Cognito, from an input in GraphQL's spelling to a typed outcome. */
import { setTimeout } from "node:timers/promises";
import { SpanKind } from "@opentelemetry/api";
import type { Logger } from "pino";
import type { Operation } from "../model/operations";
import { type AttemptOutcome, noTelemetry, type Telemetry } from "../telemetry";
import { traced } from "../tracing";
import { Bulkheads, type Rejected } from "./bulkheads";
import type { Judgement } from "./circuitBreaker";
import { violationsOf } from "./constraints";
import { Deadline, type Deadlines } from "./deadline";
import { isServiceFailure, isThrottle, notImplemented, rejectsGateway } from "./errorMapping";
import { codeOf, type Outcome } from "./outcome";
import { unlimited } from "./quotas";
import { evidence } from "./reconcile";
import { redactionOf } from "./redaction";
import { type ExceptionResponse, readResponse, type Success, type Unreadable } from "./response";
import { backoffMs, maxAttempts, RetryBudget } from "./retries";
import { type Serializer, serializerOf } from "./serializer";
import { RequestNotSent, SigningFailed, type Transport } from "./transport";
import { type UserContext, withUserContext } from "./userContext";
import type { UserPoolScope } from "./userPoolScope";

export interface CognitoOptions {
  tenancy: UserPoolScope;
  deadlines: Deadlines;
  /** False leaves the judgement of AWS's constraints to Cognito. */
  checkConstraints: boolean;
  /** What each quota category may do; without them nothing is limited. */
  bulkheads?: Bulkheads;
  random?: () => number;
  /** Hears of every call and attempt; nobody, when absent. */
  observer?: Telemetry;
}

/** What an operation needs to know of the request that asks for it. */
export interface CallOptions {
  requestId: string;
  log: Logger;
  /** Passed on to operations that act for a signed-in user. */
  accessToken?: string;
  /** Passed on to threat protection. */
  callerData?: () => UserContext;
  /** Since when somebody waits for the outcome (of performance.now()); the deadline counts from then. Now, when absent. */
  since?: number;
}

export type InputOf<O extends Operation> = (O["request"] extends new () => infer Input
  ? Partial<Input>
  : object) &
  Record<string, unknown>;
export type OutputOf<O extends Operation> = (O["response"] extends new () => infer Output ? Output : object) &
  Record<string, any>;

/** One operation under way. */
interface Running extends CallOptions {
  operation: Operation;
  input: object;
  body: string;
  userPoolId?: string;
  serializer: Serializer;
  deadline: Deadline;
}

/** What one attempt came to. */
type Tried = Success | ExceptionResponse | Unreadable | { kind: "not_sent" | "lost"; cause: Error };
type Failed = Exclude<Tried, Success> | Rejected;

/** For the end of what is under way, in a stop. */
const lookEveryMs = 10;

const spanOfACall = {
  kind: SpanKind.CLIENT,
  attributes: { "rpc.system": "aws-api", "rpc.service": "CognitoIdentityProvider" },
};

export class Cognito {
  private readonly retryBudget = new RetryBudget();
  private readonly observer: Telemetry;
  private readonly bulkheads: Bulkheads;
  private underWay = 0;
  private lastMoment?: number;

  constructor(
    private readonly wire: Transport,
    private readonly options: CognitoOptions,
  ) {
    this.observer = options.observer ?? noTelemetry;
    this.bulkheads = options.bulkheads ?? new Bulkheads(unlimited, { circuitBreaker: false });
  }

  get tenancy(): UserPoolScope {
    return this.options.tenancy;
  }

  /**
   * Runs one operation: fills in what the gateway holds, checks, sends, and returns the outcome. Whatever Cognito or the
   * way to it does is an outcome; nothing of it is thrown.
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
      lastMoment: this.lastMoment,
    });
    // A number, since a set of what is under way would keep dead answers from the young generation's collector.
    this.underWay++;
    try {
      const outcome = await this.run(operation, input, options, deadline);
      this.observer.operationCompleted(
        operation.name,
        codeOf(operation, outcome),
        deadline.elapsedMs / 1_000,
      );
      return outcome as Outcome<OutputOf<O>>;
    } finally {
      deadline.clear();
      this.underWay--;
    }
  }

  /** From now on nothing lasts longer than the longest that is under way may, be it one call after another. */
  windUp(): void {
    this.lastMoment ??= performance.now() + Math.max(...Object.values(this.options.deadlines));
  }

  /** Also an operation whose caller has gone comes to its end, so that its outcome is recorded. */
  async close(): Promise<void> {
    this.windUp();
    while (this.underWay > 0) await setTimeout(lookEveryMs);
    await this.wire.close();
  }

  private run(
    operation: Operation,
    input: object,
    options: CallOptions,
    deadline: Deadline,
  ): Promise<Outcome> {
    const { tenancy: scope, checkConstraints } = this.options;
    const { request, response: serializer } = serializerOf(operation);
    const filled = withUserContext(
      operation,
      scope.fillIn(operation, input, options.accessToken),
      options.callerData,
    );
    const violations = scope.violations(operation, filled);
    if (checkConstraints) violations.push(...violationsOf(operation, filled));
    if (violations.length > 0) return Promise.resolve({ kind: "invalid", violations });
    const body = JSON.stringify(request.serialize(filled));
    const { userPoolId } = filled as { userPoolId?: string };
    return this.send({ ...options, operation, input, body, userPoolId, serializer, deadline });
  }

  private async send(running: Running): Promise<Outcome> {
    this.retryBudget.earn();
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.attempt(running);
      if (outcome.kind === "success") return outcome;
      const tryAgain =
        attempt < maxAttempts && mayRepeat(running.operation, outcome) && this.retryBudget.spend();
      const wait = Math.max(backoffMs(attempt, this.options.random ?? Math.random), retryAfterMs(outcome));
      if (!tryAgain || !(await running.deadline.wait(wait))) return this.conclude(running, outcome, attempt);
    }
  }

  private attempt(running: Running): Promise<Success | Failed> {
    const { operation, userPoolId, deadline } = running;
    return this.bulkheads.run<Tried>({
      operation: operation.name,
      userPoolId,
      deadline,
      work: () => this.try(running),
      judge,
    });
  }

  private async try({ operation, body, deadline, serializer }: Running): Promise<Tried> {
    const { name, signed } = operation;
    let outcome: Tried;
    try {
      outcome = readResponse(
        serializer,
        await this.wire.send({ operation: name, signed, body, signal: deadline.signal }),
      );
    } catch (error) {
      outcome = { kind: error instanceof RequestNotSent ? "not_sent" : "lost", cause: error as Error };
    }
    this.observer.attemptCompleted(name, wordOf(outcome));
    return outcome;
  }

  /** What the attempts come to where none succeeded, and what the log keeps of it. */
  private async conclude(running: Running, failure: Failed, attempts: number): Promise<Outcome> {
    const { operation } = running;
    const awsRequestId = "awsRequestId" in failure ? failure.awsRequestId : undefined;
    const log = running.log.child({ operation: operation.name, attempts, awsRequestId });
    if (failure.kind === "rejected") {
      log.warn({ reason: failure.reason }, "Cognito was not asked");
      return failure;
    }
    const about =
      "cause" in failure
        ? { reason: failure.cause.message }
        : { status: failure.status, exception: failure.kind === "refused" ? failure.exception : undefined };
    if (failure.kind === "refused" && !isServiceFailure(operation, failure)) {
      // InternalErrorException says that Cognito broke, not that it did nothing.
      const mayHaveHappened = failure.status >= 500 && failure.status !== notImplemented;
      if (!mayHaveHappened || !(await this.happened(running))) {
        const redaction = redactionOf(operation, running.body);
        return {
          ...failure,
          textForCaller: redaction.visible(failure.text),
          textForLog: redaction.logged(failure.text),
          input: running.input,
          attempts,
        };
      }
      log.warn(about, "Cognito broke; a read shows that it happened");
      return { kind: "success", output: {} };
    }
    if (failure.kind === "not_sent" || operation.effect === "read") {
      log.error(
        about,
        failure.kind === "not_sent" ? "Cognito was not reached" : "Cognito's answer to a read was lost",
      );
      return { kind: "unavailable" };
    }
    if (await this.happened(running)) {
      log.warn(about, "Cognito's answer was lost; a read shows that it happened");
      return { kind: "success", output: {} };
    }
    log.error(about, "Cognito's answer was lost; whether it happened is unknown");
    return { kind: "unknown" };
  }

  private async happened(running: Running): Promise<boolean> {
    const proof = evidence[running.operation.name];
    if (!proof || running.deadline.passed) return false;
    const state = await this.run(proof.read, running.input, running, running.deadline);
    return state.kind === "success" && proof.proves(state.output);
  }
}

/**
 * A write is sent again only on proof that it was not executed: it never left, or AWS throttled it. A read may be
 * repeated after any trouble of the way. What Cognito decided is never asked twice: each try counts against a limit.
 */
function mayRepeat(operation: Operation, failure: Failed): boolean {
  if (failure.kind === "rejected") return false;
  if (failure.kind === "not_sent") return true;
  if (failure.kind === "refused" && isThrottle(failure)) return true;
  if (operation.effect === "write") return false;
  return failure.kind !== "refused" || (failure.status >= 500 && failure.status !== notImplemented);
}

function wordOf(outcome: Tried): AttemptOutcome {
  if (outcome.kind !== "refused") return outcome.kind;
  if (isThrottle(outcome)) return "throttled";
  return rejectsGateway(outcome) ? "gateway_refused" : "refused";
}

/** Whether the way to Cognito is there. Without credentials nothing is known of it. */
function judge(outcome: Tried): Judgement {
  if (outcome.kind === "success" || outcome.kind === "refused") return "answered";
  return "cause" in outcome && outcome.cause instanceof SigningFailed ? "none" : "fault";
}

const retryAfterMs = (failure: Failed) =>
  failure.kind === "refused" ? (failure.retryAfterSeconds ?? 0) * 1_000 : 0;
