/** Challenges of a sign-in: when each is due, what it tells, and what answers it. */
import type { ChallengeNameType } from "@aws-sdk/client-cognito-identity-provider";
import { readChanges, withVerification } from "./attributes";
import { type Client, mayWrite } from "./clients";
import { setPassword } from "./credentials";
import { invalidParameter, notOffered } from "./errors";
import type { UserPool } from "./userPool";
import type { User } from "./users";

type Responses = Record<string, string | undefined>;

interface SignInChallenge {
  isDue(pool: UserPool, user: User): boolean;
  parameters(pool: UserPool, user: User): Record<string, string>;
  /** Does what the answer asks for, so that the challenge is no longer due; throws when it is wrong. */
  answer(pool: UserPool, client: Client, user: User, responses: Responses): void;
}

const prefix = "userAttributes.";

/** In the order in which they are due. */
const challenges: Partial<Record<ChallengeNameType, SignInChallenge>> = {
  NEW_PASSWORD_REQUIRED: {
    isDue: (_, user) => user.status === "FORCE_CHANGE_PASSWORD",
    parameters: (pool, user) => ({
      USER_ID_FOR_SRP: user.username,
      requiredAttributes: JSON.stringify(missingAttributes(pool, user).map((name) => prefix + name)),
      userAttributes: JSON.stringify(Object.fromEntries(user.attributes)),
    }),
    answer(pool, client, user, responses) {
      if (!responses.NEW_PASSWORD) throw invalidParameter("Missing required parameter NEW_PASSWORD");
      const given = Object.entries(responses).filter(([name]) => name.startsWith(prefix));
      const list = given.map(([name, Value]) => ({ Name: name.slice(prefix.length), Value }));
      const writable = (name: string) => mayWrite(client, name);
      const changes = readChanges(list, pool.settings.schema, { creating: false, writable });
      const missing = missingAttributes(pool, user).filter((name) => !list.some(({ Name }) => Name === name));
      if (missing.length) throw invalidParameter(`Invalid attributes given, ${missing[0]} is missing`);
      setPassword(user, responses.NEW_PASSWORD, pool.settings.passwordPolicy);
      pool.users.setAttributes(user, withVerification(changes, user.attributes), pool.clock());
      user.status = "CONFIRMED";
    },
  },
};

export function pendingChallenge(pool: UserPool, user: User) {
  for (const [name, challenge] of Object.entries(challenges))
    if (challenge.isDue(pool, user))
      return { name: name as ChallengeNameType, parameters: challenge.parameters(pool, user) };
  if (needsMfa(pool, user)) throw notOffered("multi-factor authentication during sign-in");
  return undefined;
}

export function challengeNamed(name: string): SignInChallenge {
  const challenge = challenges[name as ChallengeNameType];
  if (!challenge) throw notOffered(`the challenge ${name}`);
  return challenge;
}

function needsMfa(pool: UserPool, user: User): boolean {
  const { MfaConfiguration } = pool.settings.mfa;
  return MfaConfiguration === "ON" || (MfaConfiguration === "OPTIONAL" && user.mfa.enabled.size > 0);
}

function missingAttributes(pool: UserPool, user: User): string[] {
  const required = pool.settings.schema.filter(({ Name, Required }) => Required && Name !== "sub");
  return required.flatMap(({ Name }) => (Name && !user.attributes.has(Name) ? [Name] : []));
}
