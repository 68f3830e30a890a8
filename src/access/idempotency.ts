/**
 * Idempotency keys: who sends the same thing again under the same key, since the first answer was lost or a button was
 * pressed twice, gets the first answer, and Cognito is asked once.
 */
import { createHash } from "node:crypto";
import { violation } from "../cognito/violations";
import { type CognitoError, isTypedError } from "../graphql/errors/cognitoErrors";
import { invalidParameter, makeError } from "../graphql/errors/errorMapping";
import {
  IdempotencyConflictError,
  OutcomeUnknownError,
  ServiceUnavailableError,
} from "../graphql/errors/gatewayErrors";
import { type FrozenOutcome, frozen, thawed } from "../graphql/frozenOutcome";
import { isObject } from "../json";
import { Once } from "../memory/once";
import { type Store, StoreUnavailable } from "../memory/store";
import type { Operation, OperationName } from "../model/operations";

/** What creates something, or sends somebody a message: the fields of these take a key. */
export const createsOrSends: ReadonlySet<string> = new Set<OperationName>([
  "SignUp",
  "ResendConfirmationCode",
  "ForgotPassword",
  "GetUserAttributeVerificationCode",
  "UpdateUserAttributes",
  "AdminCreateUser",
  "AdminUpdateUserAttributes",
  "AdminResetUserPassword",
  "CreateGroup",
  "CreateUserPool",
  "CreateUserPoolReplica",
  "CreateUserPoolDomain",
  "AddCustomAttributes",
  "CreateUserPoolClient",
  "AddUserPoolClientSecret",
  "CreateResourceServer",
  "CreateIdentityProvider",
  "CreateManagedLoginBranding",
  "CreateTerms",
  "CreateUserImportJob",
]);

/** How long a key stands for its answer. */
const keptMs = 24 * 60 * 60 * 1_000;
/** Longer than any operation takes. */
const patienceMs = 30_000;

export interface KeyedCall {
  /** As the client chose it. */
  key: string;
  field: string;
  operation: Operation;
  /** The token's subject: keys of one caller are not another's. Absent for strangers, who share theirs. */
  caller: string | undefined;
  /** What the client sent. The same key stands for the same input only. */
  input: object;
  requestId: string;
}

type Outcome = Record<string, unknown> | CognitoError;

export class IdempotencyKeys {
  private readonly once: Once;

  constructor(store: Store) {
    // A claim of which nothing came tells until the end that nobody knows: it must not be sent again.
    this.once = new Once(store, { claimMs: keptMs, keepMs: keptMs, patienceMs });
  }

  /** The call's outcome, or that of the first call under the key. */
  async call(about: KeyedCall, send: () => Promise<Outcome>): Promise<Outcome> {
    const { key, field, operation, caller, input, requestId } = about;
    if (key.length < 1 || key.length > 255)
      return invalidParameter(
        [violation("idempotencyKey", "Member must have length between 1 and 255")],
        requestId,
      );
    try {
      const outcome = await this.once.run(JSON.stringify([field, caller ?? null, key]), {
        fingerprint: fingerprintOf(input),
        run: send,
        // What may be sent again without a second effect is not held against the key.
        keep: (result) => (isTypedError(result) && result.retryable ? undefined : frozen(operation, result)),
        restore: (kept: FrozenOutcome) => thawed(operation, kept, requestId),
      });
      if (outcome === "conflict") return makeError(IdempotencyConflictError, requestId, {});
      if (outcome !== "lost") return outcome;
      return makeError(OutcomeUnknownError, requestId, {
        howToFindOut: "Read what this was to change. This key sends nothing again; a new one would.",
      });
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) throw cause;
      return makeError(ServiceUnavailableError, requestId, {
        message: "Whether this was done before cannot be told at the moment. Nothing was done.",
        retryAfterSeconds: 1,
      });
    }
  }
}

/** Of the input as it means: the order of members, also of maps, says nothing. */
function fingerprintOf(input: object): string {
  const text = JSON.stringify(input, (_, value) =>
    isObject(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value,
  );
  return createHash("sha256").update(text).digest("base64url");
}
