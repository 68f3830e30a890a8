/** The transport to Cognito: takes an operation and its JSON, returns status, headers and body. */

/** The parts of AbortSignal that a transport needs. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: any;
  addEventListener(type: "abort", listener: () => void, options?: { once: true }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface TransportRequest {
  /** AWS's name: `AdminConfirmSignUp`. */
  operation: string;
  /** AWS JSON 1.1. */
  body: string;
  /** Whether AWS wants this operation signed with IAM credentials. */
  signed: boolean;
  /** Aborts the request at any stage when the deadline has passed or the caller has disconnected. */
  signal: Signal;
}

export interface TransportResponse {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

export interface Transport {
  /** Throws only NotSent or ResponseLost. */
  send(request: TransportRequest): Promise<TransportResponse>;
  close(): Promise<void>;
}

/** Proof that Cognito did not execute the request: it never left. */
export class RequestNotSent extends Error {
  constructor(
    readonly what: string,
    cause?: unknown,
  ) {
    super(what, { cause });
  }
}

/** The request could not be signed, which does not concern the connection to Cognito. */
export class SigningFailed extends RequestNotSent {}

/** The request left, and no complete response came back: Cognito may have executed it, or may still do so. */
export class ResponseLost extends Error {
  constructor(
    readonly what: string,
    cause?: unknown,
  ) {
    super(what, { cause });
  }
}
