/** The user pool: everything it holds, in memory. */
import { Challenges } from "./challenges";
import { Clients } from "./clients";
import { Codes } from "./codes";
import { refused } from "./errors";
import { Groups } from "./groups";
import { Inbox } from "./inbox";
import { Sessions } from "./sessions";
import { Settings } from "./settings";
import { Tokens } from "./tokens";
import { Users } from "./users";

export class UserPool {
  readonly id: string;
  readonly issuer: string;
  readonly settings: Settings;
  readonly users: Users;
  readonly groups = new Groups();
  readonly clients = new Clients();
  readonly inbox = new Inbox();
  readonly codes: Codes;
  readonly sessions: Sessions;
  readonly challenges: Challenges;
  readonly tokens: Tokens;

  constructor(
    readonly clock: () => Date,
    region: string,
  ) {
    this.id = `${region}_Embedded1`;
    this.issuer = `https://cognito-idp.${region}.amazonaws.com/${this.id}`;
    const arn = `arn:aws:cognito-idp:${region}:000000000000:userpool/${this.id}`;
    this.settings = new Settings({ id: this.id, arn }, clock());
    this.users = new Users(() => this.settings.aliasAttributes);
    this.codes = new Codes(clock, this.inbox);
    this.sessions = new Sessions(clock);
    this.challenges = new Challenges(clock);
    this.tokens = new Tokens({ ...this, clock });
  }

  /** There is one pool; throws ResourceNotFoundException for any other. */
  expect(userPoolId: string): void {
    if (userPoolId !== this.id) throw refused.unknownPool(userPoolId);
  }

  deleteUser(user: Parameters<Users["delete"]>[0]): void {
    this.sessions.revokeAll(user);
    this.groups.forget(user);
    this.users.delete(user);
  }
}
