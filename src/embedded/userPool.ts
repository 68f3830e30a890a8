/** The user pool: all of its state, in memory. */
import { randomUUID } from "node:crypto";
import { Challenges } from "./challenges";
import { Clients } from "./clients";
import { Codes } from "./codes";
import { passwordAttemptsExceeded } from "./errors";
import { Groups } from "./groups";
import { Inbox, type Message } from "./inbox";
import { Sessions } from "./sessions";
import { Settings } from "./settings";
import { begin, type Exchange, makeVerifier } from "./srp";
import { TokenIssuer } from "./tokens";
import type { Triggers } from "./triggerTypes";
import type { User } from "./user";
import { Users } from "./users";

/** The suffix of the pool's id, which is part of SRP's verifiers. */
export const poolName = "Embedded1";

export class UserPool {
  readonly id: string;
  readonly issuer: string;
  readonly settings: Settings;
  readonly users: Users;
  readonly groups = new Groups();
  readonly clients = new Clients();
  readonly inbox: Inbox;
  readonly codes: Codes;
  readonly sessions: Sessions;
  readonly challenges: Challenges;
  readonly tokenIssuer: TokenIssuer;

  constructor(
    readonly clock: () => Date,
    region: string,
    readonly triggers: Triggers = {},
    onMessage?: (message: Message) => void,
  ) {
    this.inbox = new Inbox(onMessage);
    this.id = `${region}_${poolName}`;
    this.issuer = `https://cognito-idp.${region}.amazonaws.com/${this.id}`;
    const arn = `arn:aws:cognito-idp:${region}:000000000000:userpool/${this.id}`;
    this.settings = new Settings({ id: this.id, arn }, clock());
    this.users = new Users(() => this.settings.aliasAttributes);
    this.codes = new Codes(clock, this.inbox);
    this.sessions = new Sessions(clock);
    this.challenges = new Challenges(clock);
    this.tokenIssuer = new TokenIssuer({ ...this, clock });
  }

  /** Throws ResourceNotFoundException for any id but that of the only pool. */
  expect(userPoolId: string): void {
    if (userPoolId !== this.id) throw passwordAttemptsExceeded.unknownPool(userPoolId);
  }

  /** Undefined for an unsafe A. The verifier of an unknown user comes from a random password. */
  beginSrp(user: User, srpA: string): Exchange | undefined {
    user.srp ??= makeVerifier(poolName + user.username, randomUUID());
    return begin(srpA, user.srp);
  }

  /** The factors that the pool allows and the user has. An unknown user has the most common ones. */
  firstFactorsOf(user: User): string[] {
    const verified = (name: string) => user.attributes.get(`${name}_verified`) === "true";
    const hasPassword = user.password !== undefined || !this.users.has(user);
    const owned: Readonly<Record<string, readonly string[]>> = {
      PASSWORD: hasPassword ? ["PASSWORD", "PASSWORD_SRP"] : [],
      EMAIL_OTP: verified("email") ? ["EMAIL_OTP"] : [],
      SMS_OTP: verified("phone_number") ? ["SMS_OTP"] : [],
      WEB_AUTHN: [],
    };
    return this.settings.firstFactors.flatMap((factor) => owned[factor] ?? []);
  }

  deleteUser(user: User): void {
    this.sessions.revokeAll(user);
    this.groups.forget(user);
    this.users.delete(user);
  }
}
