/**
 * The transport to Amazon Cognito over HTTPS, or to any endpoint with its protocol: the SDK's credentials and undici,
 * without the SDK's middleware.
 */
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { type Dispatcher, Pool } from "undici";
import { type AwsCredentials, Credentials } from "./credentials";
import { exceptionOf } from "./response";
import { Signer } from "./signer";
import {
  RequestNotSent,
  ResponseLost,
  type Signal,
  SigningFailed,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from "./transport";

export interface HttpTransportOptions {
  region?: string;
  /** Replaces Amazon's endpoint in the region. */
  endpoint?: string;
  /** Maximum of sockets. Requests beyond it wait, and their deadline runs. */
  connections?: number;
}

const maxResponseBytes = 8 * 1024 * 1024; // 60 users with every attribute at its maximum fit
const minute = 60_000;

/** AWS's exceptions for rejected credentials or clock skew; AWS has not executed the request then. */
const signatureExceptions =
  /^(ExpiredToken|RequestExpired|RequestTimeTooSkewed|InvalidSignature|UnrecognizedClient)/;

export class HttpTransport implements Transport {
  /** How far AWS's clock is ahead of ours, according to its responses. */
  private clockOffsetMs = 0;
  /** The endpoint's base path followed by the protocol's path `/`. */
  private readonly path: string;

  private constructor(
    private readonly endpoint: URL,
    private readonly pool: Pool,
    private readonly signer: Signer,
    private readonly credentials: Credentials,
  ) {
    this.path = endpoint.pathname.replace(/\/*$/, "/");
  }

  /** Resolves region, endpoint and credential chain as the AWS SDK does. Fails without a region. */
  static async open({ region, endpoint, connections = 128 }: HttpTransportOptions): Promise<HttpTransport> {
    const { config } = new CognitoIdentityProviderClient({ region, endpoint });
    const resolvedRegion = await config.region();
    const url = endpoint
      ? new URL(endpoint)
      : config.endpointProvider({
          Region: resolvedRegion,
          UseDualStack: await config.useDualstackEndpoint(),
          UseFIPS: await config.useFipsEndpoint(),
        }).url;
    const credentials = new Credentials(() => config.credentials({ forceRefresh: true }));
    const signer = new Signer(resolvedRegion, "cognito-idp");
    const pool = new Pool(url.origin, {
      connections,
      connect: { timeout: 3_000 },
      keepAliveTimeout: 20_000,
      // The request's own deadline covers waiting, headers and body.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return new HttpTransport(url, pool, signer, credentials);
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const { revision } = this.credentials;
    const { clockOffsetMs } = this;
    const response = await this.attempt(request);
    if (!request.signed || response.status === 200) return response;
    if (!signatureExceptions.test(exceptionOf(response) ?? "")) return response;
    await this.correctSignature(response, request.signal);
    // With the same credentials and clock, AWS would reject the request again.
    const isMended = revision !== this.credentials.revision || clockOffsetMs !== this.clockOffsetMs;
    return isMended ? this.attempt(request) : response;
  }

  async close(): Promise<void> {
    this.credentials.close();
    await this.pool.destroy();
  }

  private attempt(request: TransportRequest): Promise<TransportResponse> {
    if (!request.signed) return this.exchange(request);
    const credentials = this.credentials.get();
    return credentials instanceof Promise
      ? this.credentialsBefore(request.signal, credentials).then((those) => this.exchange(request, those))
      : this.exchange(request, credentials);
  }

  private exchange({ operation, body, signal }: TransportRequest, credentials?: AwsCredentials) {
    const headers = {
      host: this.endpoint.host,
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
    };
    const request = { method: "POST", path: this.path, headers, body } as const;
    const date = new Date(Date.now() + this.clockOffsetMs);
    const signed = credentials
      ? { ...request, headers: this.signer.sign(request, credentials, date) }
      : request;
    return new Exchange(signal).isSettled(this.pool, signed);
  }

  private credentialsBefore(signal: Signal, credentials: Promise<AwsCredentials>) {
    return beforeEnd(signal, credentials).catch((cause) => {
      throw new SigningFailed("Could not sign the request: no AWS credentials in time.", cause);
    });
  }

  /** Adopts AWS's clock if it differs by nearly the skew that AWS tolerates; otherwise requests new credentials. */
  private async correctSignature(response: TransportResponse, signal: Signal): Promise<void> {
    const theirs = Date.parse(String(response.headers.date));
    const offset = theirs - Date.now();
    if (Math.abs(offset - this.clockOffsetMs) > 4 * minute) this.clockOffsetMs = offset;
    else await beforeEnd(signal, this.credentials.renew()).catch(() => undefined);
  }
}

function beforeEnd<T>(signal: Signal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
    // Always handled, because an unhandled later rejection would end the process.
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}

/** One request and its complete response. Tracks whether anything has left this machine. */
class Exchange implements Dispatcher.DispatchHandler {
  private isSent = false;
  private controller?: Dispatcher.DispatchController;
  private status = 0;
  private headers: TransportResponse["headers"] = {};
  private chunks: Buffer[] = [];
  private bytes = 0;
  private resolve?: (response: TransportResponse) => void;
  private reject?: (error: Error) => void;

  constructor(private readonly signal: Signal) {}

  isSettled(pool: Dispatcher, options: Dispatcher.DispatchOptions): Promise<TransportResponse> {
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
      if (this.signal.aborted) return this.settle(this.signal.reason);
      this.signal.addEventListener("abort", this.end, { once: true });
      pool.dispatch(options, this);
    });
  }

  private readonly end = () => {
    const { controller } = this;
    this.settle(this.signal.reason);
    controller?.abort(this.signal.reason);
  };

  private settle(error: Error): void {
    this.reject?.(
      this.isSent ? new ResponseLost(error.message, error) : new RequestNotSent(error.message, error),
    );
    this.release();
  }

  /** Undici retains its handlers for a while, so a handler that has ended must not hold memory. */
  private release(): void {
    this.signal.removeEventListener("abort", this.end);
    this.resolve = this.reject = this.controller = undefined;
    this.headers = {};
    this.chunks = [];
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.signal.aborted) return controller.abort(this.signal.reason);
    this.isSent = true;
  }

  onResponseStart(_: unknown, status: number, headers: TransportResponse["headers"]): void {
    this.status = status;
    this.headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.bytes += chunk.length;
    if (this.bytes > maxResponseBytes) controller.abort(new Error("The response is too large."));
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    const body = this.chunks.length === 1 ? this.chunks[0]! : Buffer.concat(this.chunks);
    this.resolve?.({ status: this.status, headers: this.headers, body: body.toString("utf8") });
    this.release();
  }

  onResponseError(_: unknown, error: Error): void {
    this.settle(error);
  }
}
