/** The way to Cognito, however it is reached: an operation and its JSON in, status, headers and body out. */

/** What a wire needs of an AbortSignal, which is one of these. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: any;
  addEventListener(type: "abort", listener: () => void, options?: { once: true }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface WireRequest {
  /** AWS's name: `AdminConfirmSignUp`. */
  operation: string;
  /** AWS JSON 1.1. */
  body: string;
  /** Whether AWS wants this operation signed with IAM credentials. */
  signed: boolean;
  /** Ends the request, wherever it is, when the deadline has passed or the caller has gone. */
  signal: Signal;
}

export interface WireAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

export interface Wire {
  /** Throws NotSent or AnswerLost and nothing else. */
  send(request: WireRequest): Promise<WireAnswer>;
  close(): Promise<void>;
}

/** Proof that Cognito did not execute the request: it never left. */
export class NotSent extends Error {
  constructor(
    readonly what: string,
    cause?: unknown,
  ) {
    super(what, { cause });
  }
}

/** It could not be signed, and so it says nothing of the way to Cognito. */
export class Unsigned extends NotSent {}

/** The request left and no complete answer came back: it may have been executed, or may still be. */
export class AnswerLost extends Error {
  constructor(
    readonly what: string,
    cause?: unknown,
  ) {
    super(what, { cause });
  }
}
