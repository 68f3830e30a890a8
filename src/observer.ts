/**
 * What the gateway does, told to whoever counts it; nothing depends on who listens. Every word is one of a bounded
 * set: no user's name, no address and no secret is ever among them.
 */
export interface Observer {
  /** A request was answered by the door, whatever stands in the answer. */
  answered(status: number, seconds: number): void;
  /** A request was turned away at the door, since there is too much to do. */
  shed(reason: ShedReason): void;
  /** A request was refused by a limit of the gateway's own, by the limit's name: `signIn`. */
  limited(limit: string): void;
  /** A token that was sent is not good here. */
  tokenRefused(reason: TokenRefusal): void;
  /** An operation has its outcome: `SUCCESS`, or the code of what came instead. */
  called(operation: string, outcome: string, seconds: number): void;
  /** One request of an operation's went to Cognito, and came to this. */
  attempted(operation: string, outcome: AttemptOutcome): void;
  /** An attempt waited for its turn in its quota category. */
  waited(category: string, seconds: number): void;
  /** An attempt was not made: its category is full, or its circuit is open. */
  held(category: string, reason: HoldReason): void;
  /** Something had to be forgotten before its time, for want of room. */
  evicted(what: Bound): void;
}

export type ShedReason = "in flight" | "event loop";
export type HoldReason = "busy" | "open";
/** What one process keeps a bounded number of. */
export type Bound = "idempotency keys" | "renewals" | "sign-outs" | "limits" | "verified tokens";
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

/** Nobody listens. */
export const unobserved: Observer = {
  answered() {},
  shed() {},
  limited() {},
  tokenRefused() {},
  called() {},
  attempted() {},
  waited() {},
  held() {},
  evicted() {},
};

/** A quota category at this moment. */
export interface LaneState {
  category: string;
  inFlight: number;
  waiting: number;
  /** Whether its circuit is open: nothing is sent but a probe. */
  isOpen: boolean;
}
