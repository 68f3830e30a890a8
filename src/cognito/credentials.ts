/**
 * The gateway's own AWS credentials. They are renewed ahead of their end and beside the requests: none waits for it,
 * and those at hand serve on while their source is slow or out of order.
 */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** Absent for those that last. */
  readonly expiration?: Date;
}

const second = 1_000;
const minute = 60 * second;

/** A source that has failed, or has been asked for others than its last, is left alone that long. */
const pauseMs = second;

export class Credentials {
  /** Changes whenever others have come in the place of the last. */
  revision = 0;
  private current?: AwsCredentials;
  private fetching?: Promise<void>;
  private timer?: NodeJS.Timeout;
  private restsUntil = 0;
  private failure?: Error;

  /** `ask` goes to the source, past any cache. */
  constructor(private readonly ask: () => Promise<AwsCredentials>) {}

  /** Those at hand. Throws where there are none, or only expired ones, and the source has no others. */
  get(): AwsCredentials | Promise<AwsCredentials> {
    const { current } = this;
    return current && !hasExpired(current) ? current : this.first();
  }

  /** Asks the source for others, since AWS refuses these; once for all who ask at the same time, and then not soon again. */
  async renew(): Promise<void> {
    if (performance.now() < this.restsUntil) return;
    await this.fetch();
    this.restsUntil = performance.now() + pauseMs;
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async first(): Promise<AwsCredentials> {
    if (performance.now() >= this.restsUntil) await this.fetch();
    if (this.current && !hasExpired(this.current)) return this.current;
    throw this.failure ?? new Error("The credentials have expired, and their source has no others.");
  }

  private async fetch(): Promise<void> {
    this.fetching ??= this.ask()
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
    // AWS has new ones some five minutes ahead; from then on, or when there is less time, ask at half of what is left.
    const left = expiration.getTime() - Date.now();
    this.askAgainIn(left > 10 * minute ? left - 5 * minute : Math.max(pauseMs, left / 2));
  }

  private fail(error: Error): void {
    this.failure = error;
    this.restsUntil = performance.now() + pauseMs;
    // Whoever has none asks with the next request.
    if (this.current) this.askAgainIn(5 * second);
  }

  private askAgainIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.renew(), ms).unref();
  }
}

const hasExpired = ({ expiration }: AwsCredentials) =>
  expiration !== undefined && expiration.getTime() <= Date.now();
