/** A complete and checked request to Cognito, built once for all attempts. */
import type { Operation } from "../model/operations";
import { violationsOf } from "./constraints";
import { type Redaction, redactionOf } from "./redaction";
import { type Serializer, serializerOf } from "./transport/serializer";
import { type UserContext, withUserContext } from "./userContext";
import type { UserPoolScope } from "./userPoolScope";
import type { ParsedViolation } from "./violations";

export interface PrepareOptions {
  scope: UserPoolScope;
  /** False leaves the check of AWS's constraints to Cognito. */
  checkConstraints: boolean;
  /** Passed to operations that act for a signed-in user. */
  accessToken?: string;
  /** Passed to threat protection. */
  userContext?: () => UserContext;
}

type Input = Readonly<Record<string, unknown>>;

export class PreparedRequest {
  /** JSON with AWS's names. */
  readonly body: string;
  /** The request's pool, if it names one. */
  readonly userPoolId?: string;
  /** How to parse the response. */
  readonly responseSerializer: Serializer;

  constructor(
    readonly operation: Operation,
    /** The caller's input. */
    readonly input: object,
    private readonly complete: Input,
  ) {
    const { request, response } = serializerOf(operation);
    this.body = JSON.stringify(request.serialize(complete));
    this.responseSerializer = response;
    if (typeof complete.userPoolId === "string") this.userPoolId = complete.userPoolId;
  }

  /** Redacts texts that may quote the request. */
  get redaction(): Redaction {
    return redactionOf(this.operation, this.body);
  }

  /** A read of the same object, from members that were completed and checked with this request. */
  read(operation: Operation): PreparedRequest {
    return new PreparedRequest(operation, this.input, this.complete);
  }
}

/** Adds the gateway's own members to an input and checks it. Returns the violations if there are any. */
export function prepare(
  operation: Operation,
  input: object,
  { scope, checkConstraints, accessToken, userContext }: PrepareOptions,
): PreparedRequest | ParsedViolation[] {
  const filled = scope.fillIn(operation, input, accessToken);
  const complete = withUserContext(operation, filled, userContext);
  const violations = scope.violations(operation, complete);
  if (checkConstraints) violations.push(...violationsOf(operation, complete));
  return violations.length > 0 ? violations : new PreparedRequest(operation, input, complete);
}
