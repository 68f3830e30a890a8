/** Codes: six digits that prove an address, with a lifetime and limits. */

import { randomInt } from "node:crypto";
import type { CodeDeliveryDetailsType } from "@aws-sdk/client-cognito-identity-provider";
import { passwordAttemptsExceeded } from "./errors";
import type { Inbox, Message } from "./inbox";
import type { Address, Code, User } from "./user";

const hour = 60 * 60 * 1000;
const codeValidity = {
  SIGN_UP: 24 * hour,
  PASSWORD_RESET: hour,
  ATTRIBUTE_VERIFICATION: 24 * hour,
} as const;
const maxMisses = { limit: 5, within: hour };
const requests = { limit: 5, within: hour };

export type Purpose = keyof typeof codeValidity;
export class Codes {
  constructor(
    private readonly clock: () => Date,
    private readonly inbox: Inbox,
  ) {}

  /**
   * Creates a code that replaces any earlier one, and sends it. Throws LimitExceededException after too many requests.
   */
  send(
    user: User,
    purpose: Purpose,
    attribute: Address,
    value: string,
    { isUpdate = false, isLimited = true } = {},
  ): CodeDeliveryDetailsType {
    const key = keyOf(purpose, attribute);
    if (isLimited) this.#count(user, `${key} requests`, requests);
    const digits = sixDigits();
    const expiresAt = new Date(this.clock().getTime() + codeValidity[purpose]);
    user.codes.set(key, { digits, attribute, value, expiresAt, isUpdate });
    return this.deliver(user, purpose, attribute, value, digits);
  }

  deliver(
    user: User,
    purpose: Message["purpose"],
    attribute: Address,
    to: string,
    code: string,
  ): CodeDeliveryDetailsType {
    const medium = attribute === "email" ? "EMAIL" : "SMS";
    this.inbox.receive({ at: this.clock(), to, username: user.username, medium, purpose, code });
    return { Destination: masked(attribute, to), DeliveryMedium: medium, AttributeName: attribute };
  }

  /** Consumes the code unless `use` throws. Throws CodeMismatch, ExpiredCode or LimitExceeded itself. */
  redeem(
    user: User,
    { purpose, attribute, attempt }: { purpose: Purpose; attribute?: Address; attempt: string },
    use: (code: Code) => void,
  ): void {
    const key = keyOf(purpose, attribute);
    const missed = `${key} misses`;
    if (this.#recent(user, missed, maxMisses.within).length >= maxMisses.limit)
      throw passwordAttemptsExceeded.tooManyAttempts();
    const code = user.codes.get(key);
    if (!code || code.expiresAt <= this.clock()) throw passwordAttemptsExceeded.expiredCode();
    if (code.digits !== attempt) {
      this.#count(user, missed, maxMisses);
      throw passwordAttemptsExceeded.wrongCode();
    }
    use(code);
    user.codes.delete(key);
    user.attempts.delete(missed);
  }

  #recent(user: User, key: string, within: number): Date[] {
    const since = this.clock().getTime() - within;
    return (user.attempts.get(key) ?? []).filter((at) => at.getTime() > since);
  }

  #count(user: User, key: string, { limit, within }: { limit: number; within: number }): void {
    const recent = this.#recent(user, key, within);
    if (recent.length >= limit) throw passwordAttemptsExceeded.tooManyAttempts();
    user.attempts.set(key, [...recent, this.clock()]);
  }
}

/** An address as Cognito masks it: enough to recognize, not enough to send to. */
export function masked(attribute: Address, value: string): string {
  if (attribute === "phone_number") return `+${"*".repeat(Math.max(0, value.length - 5))}${value.slice(-4)}`;
  const [local = "", domain = ""] = value.split("@");
  return `${local.slice(0, 1)}***@${domain.slice(0, 1)}***`;
}

export const sixDigits = (): string => String(randomInt(1_000_000)).padStart(6, "0");

const keyOf = (purpose: Purpose, attribute: Address | undefined) =>
  purpose === "ATTRIBUTE_VERIFICATION" ? `${purpose} ${attribute}` : purpose;
