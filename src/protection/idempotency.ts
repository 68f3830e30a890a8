/**
 * Idempotency keys: a repeated request with the same key, after a lost response or a double click, returns the first
 * result and does not call Cognito again.
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
import { fromStored, type StoredOutcome, toStored } from "../graphql/errors/storedOutcome";
import { isObject } from "../json";
import type { Operation, OperationName } from "../model/operations";
import { Deduplicator } from "../store/deduplicator";
import { type Store, StoreUnavailable } from "../store/store";

/** Operations that create something or send a message: their fields take a key. */
export const idempotentOperations: ReadonlySet<string> = new Set<OperationName>([
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

/** How long a key keeps its result. */
const retentionMs = 24 * 60 * 60 * 1_000;
/** Longer than any operation runs. */
const maxWaitMs = 30_000;

export interface KeyedCall {
  /** The client's key. */
  key: string;
  field: string;
  operation: Operation;
  /** The token's subject, so that callers do not share keys. Absent for anonymous callers, who do share theirs. */
  caller: string | undefined;
  /** The client's input. A key is valid only with the same input. */
  input: object;
  requestId: string;
}

type Outcome = Record<string, unknown> | CognitoError;

export class IdempotencyKeys {
  private readonly deduplicator: Deduplicator;

  constructor(store: Store) {
    // A claim without a result means, until the key expires, that the outcome is unknown: the request must not be sent
    // again.
    this.deduplicator = new Deduplicator(store, { claimMs: retentionMs, retentionMs, maxWaitMs });
  }

  /** Returns the outcome of this call, or of the first call with the key. */
  async call(keyedCall: KeyedCall, send: () => Promise<Outcome>): Promise<Outcome> {
    const { key, field, operation, caller, input, requestId } = keyedCall;
    if (key.length < 1 || key.length > 255)
      return invalidParameter(
        [violation("idempotencyKey", "Member must have length between 1 and 255")],
        requestId,
      );
    try {
      const outcome = await this.deduplicator.run(JSON.stringify([field, caller ?? null, key]), {
        fingerprint: fingerprintOf(input),
        run: send,
        // The key does not keep an error after which a retry is safe.
        toStored: (result) =>
          isTypedError(result) && result.retryable ? undefined : toStored(operation, result),
        fromStored: (stored: StoredOutcome) => fromStored(operation, stored, requestId),
      });
      if (outcome === "conflict") return makeError(IdempotencyConflictError, requestId, {});
      if (outcome !== "lost") return outcome;
      return makeError(OutcomeUnknownError, requestId, {
        howToFindOut:
          "Read the state that this request should have changed. The gateway never sends a request with this key again; a new key would.",
      });
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) throw cause;
      return makeError(ServiceUnavailableError, requestId, {
        message: "The gateway cannot tell at the moment whether this was already done. Nothing was done.",
        retryAfterSeconds: 1,
      });
    }
  }
}

/** A hash of the input that ignores the order of members, also in maps. */
function fingerprintOf(input: object): string {
  const text = JSON.stringify(input, (_, value) =>
    isObject(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value,
  );
  return createHash("sha256").update(text).digest("base64url");
}
