/** Users, found by name, by sub or by a verified alias. */

import { randomUUID } from "node:crypto";
import type { UserStatusType } from "@aws-sdk/client-cognito-identity-provider";
import { aliasExists, passwordAttemptsExceeded } from "./errors";
import type { User } from "./user";

/** A user that is in no pool: checks for an unknown name run against it. */
export const placeholderUser = (username: string, at: Date): User => ({
  ordinal: 0,
  sub: randomUUID(),
  username,
  attributes: new Map(),
  status: "CONFIRMED",
  enabled: true,
  createdAt: at,
  modifiedAt: at,
  formerPasswords: [],
  failedSignIns: 0,
  codes: new Map(),
  attempts: new Map(),
  mfa: { enabled: new Set() },
  devices: new Map(),
  events: [],
});

const aliasNames = ["email", "phone_number"] as const;

export class Users {
  readonly #byName = new Map<string, User>();
  readonly #bySub = new Map<string, User>();
  readonly #byAlias = new Map<string, User>();
  #created = 0;

  /** Only these attributes can sign a user in, and only when verified. */
  constructor(private readonly aliasAttributes: () => readonly string[]) {}

  create(username: string, status: UserStatusType, at: Date): User {
    const user: User = { ...placeholderUser(username, at), ordinal: ++this.#created, status };
    this.#byName.set(folded(username), user);
    this.#bySub.set(user.sub, user);
    return user;
  }

  get size(): number {
    return this.#byName.size;
  }

  all(): Iterable<User> {
    return this.#byName.values();
  }

  isTaken(username: string): boolean {
    return this.#byName.has(folded(username));
  }

  /** By username, sub or verified alias. */
  find(name: string): User | undefined {
    return this.#byName.get(folded(name)) ?? this.#bySub.get(name) ?? this.#byAlias.get(folded(name));
  }

  /** Throws UserNotFoundException for a user who does not exist. */
  get(name: string): User {
    const user = this.find(name);
    if (!user) throw passwordAttemptsExceeded.unknownUser();
    return user;
  }

  has(user: User): boolean {
    return this.#bySub.get(user.sub) === user;
  }

  /** An undefined or empty value removes the attribute. Throws AliasExistsException before anything changes. */
  setAttributes(
    user: User,
    changes: Iterable<readonly [name: string, value: string | undefined]>,
    at: Date,
    { takeAliases = false } = {},
  ): void {
    const after = new Map(user.attributes);
    for (const [name, value] of changes) {
      if (value) after.set(name, value);
      else after.delete(name);
    }
    for (const { name, key } of this.#aliasesIn(after)) {
      const owner = this.#byAlias.get(key);
      if (!owner || owner === user) continue;
      if (!takeAliases) throw aliasExists(`An account with the ${name} already exists.`);
      this.setAttributes(owner, [[`${name}_verified`, "false"]], at);
    }
    for (const { key } of this.#aliasesIn(user.attributes)) this.#byAlias.delete(key);
    for (const { key } of this.#aliasesIn(after)) this.#byAlias.set(key, user);
    (user as { attributes: ReadonlyMap<string, string> }).attributes = after;
    user.modifiedAt = at;
  }

  delete(user: User): void {
    for (const { key } of this.#aliasesIn(user.attributes)) this.#byAlias.delete(key);
    this.#byName.delete(folded(user.username));
    this.#bySub.delete(user.sub);
  }

  #aliasesIn(attributes: ReadonlyMap<string, string>) {
    const names = aliasNames.filter((name) => this.aliasAttributes().includes(name));
    return names.flatMap((name) => {
      const value = attributes.get(name);
      return value && attributes.get(`${name}_verified`) === "true" ? [{ name, key: folded(value) }] : [];
    });
  }
}

const folded = (name: string) => name.toLowerCase();
