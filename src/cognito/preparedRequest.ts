/** A request to Cognito, complete and checked: built once, sent as often as it takes. */
import type { Operation } from "../model/operations";
import { type CallerData, withCallerData } from "./callerData";
import { violationsOf } from "./constraints";
import { type Redaction, redactionOf } from "./redaction";
import { type Spelling, spellingOf } from "./spelling";
import type { Tenancy } from "./tenancy";
import type { ParsedViolation } from "./violations";

export interface PrepareOptions {
  tenancy: Tenancy;
  /** False leaves the judgement of AWS's constraints to Cognito. */
  checkConstraints: boolean;
  /** Passed on to operations that act for a signed-in user. */
  accessToken?: string;
  /** Passed on to threat protection. */
  callerData?: () => CallerData;
}

type Input = Readonly<Record<string, unknown>>;

export class PreparedRequest {
  /** JSON, in AWS's spelling. */
  readonly body: string;
  /** The pool that it is about, where it names one. */
  readonly userPoolId?: string;
  /** How to read the response. */
  readonly response: Spelling;

  constructor(
    readonly operation: Operation,
    /** As it was given. */
    readonly input: object,
    private readonly complete: Input,
  ) {
    const { request, response } = spellingOf(operation);
    this.body = JSON.stringify(request.toAws(complete));
    this.response = response;
    if (typeof complete.userPoolId === "string") this.userPoolId = complete.userPoolId;
  }

  /** Of texts that may quote what was sent. */
  get redaction(): Redaction {
    return redactionOf(this.operation, this.body);
  }

  /** A read of the same subject: what it takes was completed and checked with this request. */
  read(operation: Operation): PreparedRequest {
    return new PreparedRequest(operation, this.input, this.complete);
  }
}

/** Adds what the gateway holds to an input, and checks it; the violations where there are any. */
export function prepare(
  operation: Operation,
  input: object,
  { tenancy, checkConstraints, accessToken, callerData }: PrepareOptions,
): PreparedRequest | ParsedViolation[] {
  const filled = tenancy.fillIn(operation, input, accessToken);
  const complete = withCallerData(operation, filled, callerData);
  const violations = tenancy.violations(operation, complete);
  if (checkConstraints) violations.push(...violationsOf(operation, complete));
  return violations.length > 0 ? violations : new PreparedRequest(operation, input, complete);
}
