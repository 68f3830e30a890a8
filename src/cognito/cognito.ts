/** The service layer: the one way to Cognito, from an input in GraphQL's spelling to an outcome, which is plain data. */
import { setTimeout } from "node:timers/promises";
import { SpanKind } from "@opentelemetry/api";
import type { Logger } from "pino";
import type { Operation } from "../model/operations";
import { type AttemptOutcome, type Observer, unobserved } from "../observer";
import { traced } from "../tracing";
import { type Refusal, readAnswer, type Success, type Unreadable } from "./answers";
import type { Judgement } from "./breaker";
import type { CallerData } from "./callerData";
import { Deadline, type Deadlines } from "./deadline";
import { type Held, Lanes } from "./lanes";
import { codeOf, type Outcome } from "./outcome";
import { type PreparedRequest, prepare } from "./preparedRequest";
import { unlimited } from "./quotas";
import { evidence } from "./reconcile";
import { isBreakdown, isThrottle, notImplemented, refusesGateway } from "./refusals";
import { backoffMs, maxAttempts, RetryBudget } from "./retries";
import type { Tenancy } from "./tenancy";
import { NotSent, Unsigned, type Wire } from "./wire";

export interface CognitoOptions {
  tenancy: Tenancy;
  deadlines: Deadlines;
  /** False leaves the judgement of AWS's constraints to Cognito. */
  checkConstraints: boolean;
  /** What each quota category may do; without them nothing is limited. */
  lanes?: Lanes;
  random?: () => number;
  /** Hears of every call and attempt; nobody, when absent. */
  observer?: Observer;
}

/** What an operation needs to know of the request that asks for it. */
export interface Caller {
  requestId: string;
  log: Logger;
  /** Passed on to operations that act for a signed-in user. */
  accessToken?: string;
  /** Passed on to threat protection. */
  callerData?: () => CallerData;
  /** Since when somebody waits for the outcome (of performance.now()); the deadline counts from then. Now, when absent. */
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

/** What one attempt came to. */
type Tried = Success | Refusal | Unreadable | { kind: "not sent" | "lost"; cause: Error };
type Failed = Exclude<Tried, Success> | Held;

/** For the end of what is under way, in a stop. */
const lookEveryMs = 10;

const spanOfACall = {
  kind: SpanKind.CLIENT,
  attributes: { "rpc.system": "aws-api", "rpc.service": "CognitoIdentityProvider" },
};

export class Cognito {
  private readonly retryBudget = new RetryBudget();
  private readonly observer: Observer;
  private readonly lanes: Lanes;
  private underWay = 0;
  private lastMoment?: number;

  constructor(
    private readonly wire: Wire,
    private readonly options: CognitoOptions,
  ) {
    this.observer = options.observer ?? unobserved;
    this.lanes = options.lanes ?? new Lanes(unlimited, { breaks: false });
  }

  get tenancy(): Tenancy {
    return this.options.tenancy;
  }

  /**
   * Runs one operation: fills in what the gateway holds, checks, sends, and returns the outcome. Whatever Cognito or the
   * way to it does is an outcome; nothing of it is thrown.
   */
  call<O extends Operation>(operation: O, input: InputOf<O>, caller: Caller): Promise<Outcome<OutputOf<O>>> {
    return traced(
      operation.name,
      spanOfACall,
      () => this.callUntraced(operation, input, caller),
      (outcome) => ({ "rpc.method": operation.name, "cognito.outcome": codeOf(operation, outcome) }),
    );
  }

  private async callUntraced<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    caller: Caller,
  ): Promise<Outcome<OutputOf<O>>> {
    const deadline = Deadline.for(operation, this.options.deadlines, {
      since: caller.since,
      lastMoment: this.lastMoment,
    });
    // A number, since a set of what is under way would keep dead answers from the young generation's collector.
    this.underWay++;
    try {
      const outcome = await this.run(operation, input, caller, deadline);
      this.observer.called(operation.name, codeOf(operation, outcome), deadline.elapsedMs / 1_000);
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

  private run(operation: Operation, input: object, caller: Caller, deadline: Deadline): Promise<Outcome> {
    const { tenancy, checkConstraints } = this.options;
    const { accessToken, callerData, log } = caller;
    const request = prepare(operation, input, { tenancy, checkConstraints, accessToken, callerData });
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
    return this.lanes.run<Tried>({
      operation: operation.name,
      userPoolId,
      deadline,
      work: () => this.try(running),
      judge,
    });
  }

  private async try({ request, deadline }: Running): Promise<Tried> {
    const { body, response } = request;
    const { name, signed } = request.operation;
    let outcome: Tried;
    try {
      outcome = readAnswer(
        response,
        await this.wire.send({ operation: name, signed, body, signal: deadline.signal }),
      );
    } catch (error) {
      outcome = { kind: error instanceof NotSent ? "not sent" : "lost", cause: error as Error };
    }
    this.observer.attempted(name, wordOf(outcome));
    return outcome;
  }

  /** What the attempts come to where none succeeded, and what the log keeps of it. */
  private async conclude(running: Running, failure: Failed, attempts: number): Promise<Outcome> {
    const { request } = running;
    const { operation } = request;
    const awsRequestId = "awsRequestId" in failure ? failure.awsRequestId : undefined;
    const log = running.log.child({ operation: operation.name, attempts, awsRequestId });
    if (failure.kind === "held") {
      log.warn({ reason: failure.reason }, "Cognito was not asked");
      return failure;
    }
    const about =
      "cause" in failure
        ? { reason: failure.cause.message }
        : { status: failure.status, exception: failure.kind === "refused" ? failure.exception : undefined };
    if (failure.kind === "refused" && !isBreakdown(operation, failure)) {
      // InternalErrorException says that Cognito broke, not that it did nothing.
      const mayHaveHappened = failure.status >= 500 && failure.status !== notImplemented;
      if (!mayHaveHappened || !(await this.happened(running))) {
        const { input, redaction } = request;
        return {
          ...failure,
          textForCaller: redaction.told(failure.text),
          textForLog: redaction.logged(failure.text),
          input,
          attempts,
        };
      }
      log.warn(about, "Cognito broke; a read shows that it happened");
      return { kind: "success", output: {} };
    }
    if (failure.kind === "not sent" || operation.effect === "read") {
      log.error(
        about,
        failure.kind === "not sent" ? "Cognito was not reached" : "Cognito's answer to a read was lost",
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
    const { request, deadline } = running;
    const proof = evidence[request.operation.name];
    if (!proof || deadline.passed) return false;
    const state = await this.send({ ...running, request: request.read(proof.read) });
    return state.kind === "success" && proof.proves(state.output);
  }
}

/**
 * A write is sent again only on proof that it was not executed: it never left, or AWS throttled it. A read may be
 * repeated after any trouble of the way. What Cognito decided is never asked twice: each try counts against a limit.
 */
function mayRepeat(operation: Operation, failure: Failed): boolean {
  if (failure.kind === "held") return false;
  if (failure.kind === "not sent") return true;
  if (failure.kind === "refused" && isThrottle(failure)) return true;
  if (operation.effect === "write") return false;
  return failure.kind !== "refused" || (failure.status >= 500 && failure.status !== notImplemented);
}

function wordOf(outcome: Tried): AttemptOutcome {
  if (outcome.kind !== "refused") return outcome.kind;
  if (isThrottle(outcome)) return "throttled";
  return refusesGateway(outcome) ? "gateway refused" : "refused";
}

/** Whether the way to Cognito is there. Without credentials nothing is known of it. */
function judge(outcome: Tried): Judgement {
  if (outcome.kind === "success" || outcome.kind === "refused") return "answered";
  return "cause" in outcome && outcome.cause instanceof Unsigned ? "none" : "fault";
}

const retryAfterMs = (failure: Failed) =>
  failure.kind === "refused" ? (failure.retryAfterSeconds ?? 0) * 1_000 : 0;
