/**
 * Telemetry events. The gateway's behavior never depends on a listener. Every value comes from a bounded set, so none
 * is a user name, an address or a secret.
 */
export interface Observer {
  /** The server responded to a request, with or without GraphQL errors. */
  requestHandled(status: number, seconds: number): void;
  /** Load shedding rejected a request. */
  shed(reason: ShedReason): void;
  /** A rate limit of the gateway rejected a request. `limit` is its name: `signIn`. */
  limited(limit: string): void;
  /** The gateway rejected a token. */
  tokenRefused(reason: TokenRefusal): void;
  /** An operation ended, with `SUCCESS` or an error's code. */
  called(operation: string, outcome: string, seconds: number): void;
  /** One request of an operation to Cognito ended with this outcome. */
  attempted(operation: string, outcome: AttemptOutcome): void;
  /** An attempt waited for its quota category. */
  waited(category: string, seconds: number): void;
  /** An attempt was rejected: its category is full or its circuit is open. */
  held(category: string, reason: RejectionReason): void;
  /** A full store evicted an entry before its expiry. */
  evicted(what: Bound): void;
}

export type ShedReason = "in flight" | "event loop";
export type RejectionReason = "busy" | "open";
/** The bounded stores of one process. */
export type Bound = "idempotency_keys" | "renewals" | "revocations" | "rate_limits" | "verified_tokens";
export type AttemptOutcome =
  | "success"
  | "refused"
  | "gateway refused"
  | "throttled"
  | "unreadable"
  | "not sent"
  | "lost";
export type TokenRefusal =
  | "expired"
  | "invalid"
  | "keys unavailable"
  | "no access token"
  | "other client"
  | "never expires"
  | "signed out";

/** Ignores all events. */
export const unobserved: Observer = {
  requestHandled() {},
  shed() {},
  limited() {},
  tokenRefused() {},
  called() {},
  attempted() {},
  waited() {},
  held() {},
  evicted() {},
};

/** The current state of a quota category. */
export interface BulkheadState {
  category: string;
  inFlight: number;
  queued: number;
  /** Whether its circuit is open, so that only probes are sent. */
  isOpen: boolean;
}
