/**
 * The gateway's own AWS credentials. They are renewed before they expire and in the background, so that no request
 * waits. The current ones stay in use while their source is slow or unavailable.
 */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** Absent for credentials that do not expire. */
  readonly expiration?: Date;
}

const second = 1_000;
const minute = 60 * second;

/** The pause after a failed renewal or a forced one. */
const pauseMs = second;

export class Credentials {
  /** Changes whenever new credentials replace the previous ones. */
  revision = 0;
  private current?: AwsCredentials;
  private fetching?: Promise<void>;
  private timer?: NodeJS.Timeout;
  private cooldownUntil = 0;
  private failure?: Error;

  /** `ask` queries the source and bypasses any cache. */
  constructor(private readonly provide: () => Promise<AwsCredentials>) {}

  /** The current credentials. Throws if there are none or only expired ones, and the source has no others. */
  get(): AwsCredentials | Promise<AwsCredentials> {
    const { current } = this;
    return current && !hasExpired(current) ? current : this.first();
  }

  /**
   * Requests new credentials after AWS has rejected the current ones. Concurrent callers share one request, and a pause
   * follows it.
   */
  async renew(): Promise<void> {
    if (performance.now() < this.cooldownUntil) return;
    await this.fetch();
    this.cooldownUntil = performance.now() + pauseMs;
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async first(): Promise<AwsCredentials> {
    if (performance.now() >= this.cooldownUntil) await this.fetch();
    if (this.current && !hasExpired(this.current)) return this.current;
    throw (
      this.failure ?? new Error("The AWS credentials have expired, and their source returns no new ones.")
    );
  }

  private async fetch(): Promise<void> {
    this.fetching ??= this.provide()
      .then(
        (credentials) => this.take(credentials),
        (error: Error) => this.fail(error),
      )
      .finally(() => {
        this.fetching = undefined;
      });
    await this.fetching;
  }

  private take(credentials: AwsCredentials): void {
    const { current } = this;
    const isSame =
      credentials.accessKeyId === current?.accessKeyId && credentials.sessionToken === current?.sessionToken;
    if (current && !isSame) this.revision++;
    this.current = credentials;
    this.failure = undefined;
    const { expiration } = credentials;
    if (!expiration) return;
    // AWS issues new ones about five minutes before expiry; from then on, ask again after half of the remaining time.
    const remainingMs = expiration.getTime() - Date.now();
    this.scheduleRetry(
      remainingMs > 10 * minute ? remainingMs - 5 * minute : Math.max(pauseMs, remainingMs / 2),
    );
  }

  private fail(error: Error): void {
    this.failure = error;
    this.cooldownUntil = performance.now() + pauseMs;
    // Without credentials, the next request asks.
    if (this.current) this.scheduleRetry(5 * second);
  }

  private scheduleRetry(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.renew(), ms).unref();
  }
}

const hasExpired = ({ expiration }: AwsCredentials) =>
  expiration !== undefined && expiration.getTime() <= Date.now();
