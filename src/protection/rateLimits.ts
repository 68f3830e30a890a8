/**
 * Rate limits: attempts on an account and from an address, counted before the call to Cognito, whether or not the
 * account exists.
 *
 *   signIn: mutation(aws.InitiateAuth, anyone, "Signs a user in.", {
 *     limits: { account: perMinute(20), address: perMinute(100) },
 *   }),
 */
import { hash } from "node:crypto";
import { isIPv6 } from "node:net";
import { foldedUsername } from "../cognito/usernames";
import type { Counters, Rate } from "../store/counters";
import type { Telemetry } from "../telemetry/events";

export const perMinute = (times: number): Rate => ({ times, seconds: 60 });
export const perHour = (times: number): Rate => ({ times, seconds: 3_600 });

export interface AttemptLimits {
  /**
   * Attempts on one account from any address. One address may use half of them, so that it cannot lock out the owner
   * elsewhere.
   */
  account?: Rate;
  /** Attempts on one account with a code, which could be guessed. Attempts that sign in do not count. */
  code?: Rate;
  /** Attempts on one app client, whose secret could be guessed. Attempts that return tokens do not count. */
  client?: Rate;
  /** Attempts from one address on any account. */
  address?: Rate;
}

/** One attempt. */
export interface RateLimitedAttempt {
  field: string;
  /** The account, if the input names it. */
  account?: string;
  clientId?: string;
  address?: string;
  submitsCode: boolean;
}

export interface RateLimitResult {
  /** How long to wait; 0 for an attempt within its limits. */
  retryAfterSeconds: number;
  /** Refunds the attempt to the account or client, because its owner made it. */
  refund(): Promise<void>;
}

type CountedKey = [key: string, rate: Rate];

export class RateLimits {
  constructor(
    private readonly counters: Counters,
    /** Multiplies every rate; Infinity disables the limits. */
    private readonly factor: number,
    private readonly telemetry: Telemetry,
  ) {}

  /**
   * Counts an attempt. Counting stops at the first exceeded limit, so that a rejected caller uses up no other limit.
   */
  async count(limits: AttemptLimits, attempt: RateLimitedAttempt): Promise<RateLimitResult> {
    if (this.factor === Number.POSITIVE_INFINITY) return rateLimitResult(0);
    const owned = [...this.ofAccount(limits, attempt), ...this.ofClient(limits, attempt)];
    for (const [key, rate] of [...this.ofAddress(limits, attempt), ...owned]) {
      const retryAfterSeconds = await this.counters.take(key, rate);
      if (retryAfterSeconds > 0) {
        this.telemetry.rateLimited(attempt.field);
        return rateLimitResult(retryAfterSeconds);
      }
    }
    return rateLimitResult(0, async () => {
      for (const [key, rate] of owned) await this.counters.refund(key, rate);
    });
  }

  private ofAddress(
    { address }: AttemptLimits,
    { field, address: from = "" }: RateLimitedAttempt,
  ): CountedKey[] {
    return address ? [[keyOf("address", field, networkOf(from)), this.scaled(address)]] : [];
  }

  private ofAccount(limits: AttemptLimits, attempt: RateLimitedAttempt): CountedKey[] {
    const { account, submitsCode } = attempt;
    const rate = submitsCode ? (limits.code ?? limits.account) : limits.account;
    return rate && account !== undefined
      ? this.halved("account", foldedUsername(account), rate, attempt)
      : [];
  }

  private ofClient({ client }: AttemptLimits, attempt: RateLimitedAttempt): CountedKey[] {
    const { clientId } = attempt;
    return client && clientId !== undefined ? this.halved("client", clientId, client, attempt) : [];
  }

  /** All attempts, half of which one address may make. */
  private halved(
    what: string,
    on: string,
    rate: Rate,
    { field, address: from = "" }: RateLimitedAttempt,
  ): CountedKey[] {
    const all = this.scaled(rate);
    const half = { ...all, times: Math.ceil(all.times / 2) };
    return [
      [keyOf(`${what} from address`, field, on, networkOf(from)), half],
      [keyOf(what, field, on), all],
    ];
  }

  private scaled({ times, seconds }: Rate): Rate {
    return { times: Math.ceil(times * this.factor), seconds };
  }
}

const rateLimitResult = (retryAfterSeconds: number, refund = async () => {}): RateLimitResult => ({
  retryAfterSeconds,
  refund,
});

/** A hash: its size is fixed, and it discloses nothing about the user. */
const keyOf = (...parts: string[]) => hash("sha256", JSON.stringify(parts), "base64url").slice(0, 22);

/** The range that a provider assigns to one customer: an IPv4 address, or an IPv6 /64. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("::");
  const groups = (text: string) => text.split(":").filter((group) => group !== "");
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(Math.max(zeros, 0)).fill("0"), ...groups(tail ?? "")];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

interface AttemptInput {
  username?: string | null;
  clientId?: string | null;
  authParameters?: Readonly<Record<string, string>> | null;
  challengeResponses?: Readonly<Record<string, string>> | null;
}

/** Reads an attempt from an operation's input. AWS has three places for the account. */
export function attemptOf(
  input: AttemptInput,
): Pick<RateLimitedAttempt, "account" | "clientId" | "submitsCode"> {
  const { username, clientId, authParameters, challengeResponses } = input;
  return {
    account: username ?? authParameters?.USERNAME ?? challengeResponses?.USERNAME,
    clientId: clientId ?? undefined,
    submitsCode: Object.keys(challengeResponses ?? {}).some((name) => name.endsWith("_CODE")),
  };
}

/** A correct guess: its caller owns the account or knows the client's secret. */
export const bringsTokens = (output: {
  authenticationResult?: unknown;
  clientAuthenticationResult?: unknown;
}) => Boolean(output.authenticationResult ?? output.clientAuthenticationResult);

/** Text for descriptions: "20 a minute for an account, 100 a minute from one address". */
export function describeLimits({ account, code, client, address }: AttemptLimits): string {
  const rate = ({ times, seconds }: Rate) => `${times} ${seconds === 60 ? "a minute" : "an hour"}`;
  return [
    account && `${rate(account)} for an account`,
    code && `${rate(code)} for an account's codes`,
    client && `${rate(client)} for an app client`,
    address && `${rate(address)} from one address`,
  ]
    .filter(Boolean)
    .join(", ");
}
