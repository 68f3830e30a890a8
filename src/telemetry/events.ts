/**
 * Telemetry events. The gateway's behavior never depends on a listener. Every value comes from a bounded set, so none
 * is a user name, an address or a secret.
 */
export interface Telemetry {
  /** The server responded to a request, with or without GraphQL errors. */
  requestHandled(status: number, seconds: number): void;
  /** Load shedding rejected a request. */
  requestRejected(reason: RequestRejection): void;
  /** A rate limit of the gateway rejected a request. `limit` is its name: `signIn`. */
  rateLimited(limit: string): void;
  /** The gateway rejected a token. */
  tokenRejected(reason: TokenRejection): void;
  /** An operation ended, with `SUCCESS` or an error's code. */
  operationCompleted(operation: string, outcome: string, seconds: number): void;
  /** One request of an operation to Cognito ended with this outcome. */
  attemptCompleted(operation: string, outcome: AttemptOutcome): void;
  /** An attempt waited for its quota category. */
  attemptQueued(category: string, seconds: number): void;
  /** An attempt was rejected: its category is full or its circuit is open. */
  attemptRejected(category: string, reason: RejectionReason): void;
  /** A full store evicted an entry before its expiry. */
  entryEvicted(what: BoundedStore): void;
}

export type RequestRejection = "in_flight" | "event_loop";
export type RejectionReason = "busy" | "open";
/** The bounded stores of one process. */
export type BoundedStore =
  | "idempotency_keys"
  | "renewals"
  | "revocations"
  | "rate_limits"
  | "verified_tokens";
export type AttemptOutcome =
  | "success"
  | "refused"
  | "gateway_refused"
  | "throttled"
  | "unreadable"
  | "not_sent"
  | "lost";
export type TokenRejection =
  | "expired"
  | "invalid"
  | "keys_unavailable"
  | "no_access_token"
  | "other_client"
  | "never_expires"
  | "signed_out";

/** Ignores all events. */
export const noTelemetry: Telemetry = {
  requestHandled() {},
  requestRejected() {},
  rateLimited() {},
  tokenRejected() {},
  operationCompleted() {},
  attemptCompleted() {},
  attemptQueued() {},
  attemptRejected() {},
  entryEvicted() {},
};

/** The current state of a quota category. */
export interface BulkheadState {
  category: string;
  inFlight: number;
  queued: number;
  /** Whether its circuit is open, so that only probes are sent. */
  isOpen: boolean;
}
