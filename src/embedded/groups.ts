/** Groups: sets of users, each with an IAM role if it has one. */
import { passwordAttemptsExceeded } from "./errors";
import type { User } from "./user";

export interface Group {
  readonly ordinal: number;
  readonly name: string;
  description?: string;
  roleArn?: string;
  precedence?: number;
  readonly createdAt: Date;
  modifiedAt: Date;
  readonly members: Set<User>;
}

export class Groups {
  readonly #byName = new Map<string, Group>();
  #created = 0;

  create(fields: Pick<Group, "name" | "description" | "roleArn" | "precedence">, at: Date): Group {
    const group = {
      ...fields,
      ordinal: ++this.#created,
      createdAt: at,
      modifiedAt: at,
      members: new Set<User>(),
    };
    this.#byName.set(group.name, group);
    return group;
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** Throws ResourceNotFoundException for a group that does not exist. */
  get(name: string): Group {
    const group = this.#byName.get(name);
    if (!group) throw passwordAttemptsExceeded.unknownGroup();
    return group;
  }

  delete(group: Group): void {
    this.#byName.delete(group.name);
  }

  all(): Iterable<Group> {
    return this.#byName.values();
  }

  /** Lowest precedence value first, as in Cognito's tokens; groups without one come last. */
  of(user: User): Group[] {
    const rank = (group: Group) => group.precedence ?? Number.POSITIVE_INFINITY;
    const memberships = [...this.#byName.values()].filter((group) => group.members.has(user));
    return memberships.sort((a, b) => (rank(a) === rank(b) ? a.ordinal - b.ordinal : rank(a) - rank(b)));
  }

  /** The roles of a user's groups in order, and the preferred role if the precedence selects exactly one. */
  rolesOf(user: User): { roles: string[]; preferred?: string } {
    const withRole = this.of(user).flatMap(({ roleArn, precedence }) =>
      roleArn ? [{ roleArn, precedence }] : [],
    );
    const [first] = withRole;
    const best = withRole.filter(({ precedence }) => precedence === first?.precedence);
    const isDecided = first && best.every(({ roleArn }) => roleArn === first.roleArn);
    return {
      roles: withRole.map(({ roleArn }) => roleArn),
      ...(isDecided ? { preferred: first.roleArn } : {}),
    };
  }

  forget(user: User): void {
    for (const group of this.#byName.values()) group.members.delete(user);
  }
}
